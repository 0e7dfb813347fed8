import type { InForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import type { Database, Tx } from "~/platform/database/database.server";
import type { Scores } from "./ballot";
import type { Counted } from "./promotion-list";
import type { CountedBallot } from "./ranking";
import type { PanelState } from "./result-content";
import { entriesOfRound } from "./round-entries.server";
import { desksOfPanel } from "./standing-desks.server";

/** The ballots of a round that count, and what the panel has left undone. Only for where its judging is over. */
export interface PanelBallots extends PanelState {
  counted: CountedBallot[];
  entryIdOf: Map<string, string>;
  /** Everything that was to be judged in the round. */
  entries: Counted[];
}

export async function panelBallots(
  db: Database | Tx,
  contest: InForce,
  round: Round,
): Promise<PanelBallots> {
  const eligible = await entriesOfRound(db, contest, round);
  const panel: PanelBallots = {
    counted: [],
    abstentions: [],
    missing: [],
    unjudged: [],
    entries: eligible.map(({ candidateNumber, trackId }) => ({
      entry: String(candidateNumber),
      trackId,
    })),
    entryIdOf: new Map(eligible.map((one) => [String(one.candidateNumber), one.entryId])),
  };
  for (const desk of await desksOfPanel(db, { competitionId: contest.id, roundId: round.id })) {
    const pair = { juror: String(desk.alias), entry: String(desk.candidateNumber) };
    if (!desk.locked) panel.missing.push(pair);
    else if (desk.abstained) panel.abstentions.push(pair);
    else panel.counted.push({ ...pair, scores: desk.scores as Scores });
  }
  const judged = new Set(panel.counted.map(({ entry }) => entry));
  panel.unjudged = [...panel.entryIdOf.keys()].filter((entry) => !judged.has(entry));
  return panel;
}
