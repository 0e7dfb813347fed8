import type { Database, Tx } from "~/platform/database/database.server";
import type { PanelState } from "./result-content";
import type { CountedBallot } from "./ranking";
import { relationsFound } from "./panel/relations-found.server";

/** What people have not settled when a result is proposed: whoever proposes all the same says why. */
export interface OpenMatters {
  /** Relations that verified data suggest between a juror and an entry whose ballot counts, neither pinned nor dismissed. */
  conflicts: number;
  /** Objections that are not decided. */
  objections: number;
}

export async function openMatters(
  db: Database | Tx,
  competitionId: string,
  {
    counted,
    comparisons = [],
  }: Pick<PanelState, "comparisons"> & { counted: readonly CountedBallot[] },
): Promise<OpenMatters> {
  const judged = new Set([
    ...counted.map(({ juror, entry }) => `${juror} ${entry}`),
    ...comparisons.flatMap(({ juror, left, right }) => [`${juror} ${left}`, `${juror} ${right}`]),
  ]);
  const { proposals } = await relationsFound(db, competitionId);
  return {
    conflicts: proposals.filter((one) => judged.has(`${one.alias} ${one.candidateNumber}`)).length,
    objections: await db.objection.count({ where: { competitionId, decision: null } }),
  };
}
