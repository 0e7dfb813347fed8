import type { Database, Tx } from "~/platform/database/database.server";
import { refused, type Decision } from "~/platform/refusal";
import type { Brief } from "./brief";
import { readBrief } from "./brief-issues";
import { competitionInForce, type InForce } from "./in-force.server";
import { mayAnnounce, mayRevise } from "./revisions";
import { refusals as t } from "./texts";

/** What publishing a draft at an instant would mean: its version, and whether the rules let it. */
export interface Publication {
  /** null while the draft is missing something or contradicts itself. */
  brief: Brief | null;
  previous: InForce | null;
  version: number;
  decision: Decision;
}

/** Asked by the page before, and by the deed again under its lock. */
export async function weighPublication(
  db: Database | Tx,
  held: { id: string; draft: unknown },
  at: Date,
): Promise<Publication> {
  const previous = await competitionInForce(db, { id: held.id });
  const version = (previous?.version ?? 0) + 1;
  const { brief, issues } = readBrief(held.draft, "zh");
  if (!brief) {
    const { length } = issues;
    const because = { zh: t.incomplete.zh(length), en: t.incomplete.en(length) };
    return { brief, previous, version, decision: refused("invalid", because) };
  }
  const decision = previous
    ? mayRevise(previous.brief, brief, {
        now: at,
        submitted: await everSubmitted(db, held.id),
        settled: await resultSigned(db, held.id),
      })
    : mayAnnounce(brief, at);
  return { brief, previous, version, decision };
}

/** Has anybody handed in an entry here? A withdrawn one counts: its designer agreed to these terms. */
async function everSubmitted(db: Database | Tx, competitionId: string): Promise<boolean> {
  return (await db.submission.findFirst({ where: { entry: { competitionId } } })) !== null;
}

/** Has the second person signed the contest's result, announced or not? */
async function resultSigned(db: Database | Tx, competitionId: string): Promise<boolean> {
  return (await db.resultApproval.count({ where: { competitionId, final: true } })) > 0;
}
