import { eligibleEntries } from "~/entries/eligible.server";
import type { Database, Tx } from "~/platform/database/database.server";
import type { Scores } from "./ballot";
import type { CountedBallot } from "./ranking";
import type { PanelState } from "./result-content";
import { desksOfPanel } from "./standing-desks.server";

/** The ballots that count, and what the panel has left undone. Only for where judging is over. */
export interface PanelBallots extends PanelState {
  counted: CountedBallot[];
  entryIdOf: Map<string, string>;
}

export async function panelBallots(
  db: Database | Tx,
  competitionId: string,
): Promise<PanelBallots> {
  const eligible = await eligibleEntries(db, competitionId);
  const panel: PanelBallots = {
    counted: [],
    abstentions: [],
    missing: [],
    unjudged: [],
    entryIdOf: new Map(eligible.map((one) => [String(one.candidateNumber), one.entryId])),
  };
  for (const desk of await desksOfPanel(db, competitionId)) {
    const pair = { juror: String(desk.alias), entry: String(desk.candidateNumber) };
    if (!desk.locked) panel.missing.push(pair);
    else if (desk.abstained) panel.abstentions.push(pair);
    else panel.counted.push({ ...pair, scores: desk.scores as Scores });
  }
  const judged = new Set(panel.counted.map(({ entry }) => entry));
  panel.unjudged = [...panel.entryIdOf.keys()].filter((entry) => !judged.has(entry));
  return panel;
}
