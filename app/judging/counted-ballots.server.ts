import type { InForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import type { Database, Tx } from "~/platform/database/database.server";
import { panelsOf } from "./assignment/panels";
import type { Scores } from "./ballot";
import type { Winner } from "./comparing/pairs";
import type { CountedComparison } from "./comparing/rank-comparisons";
import type { Counted } from "./promotion-list";
import type { CountedBallot } from "./ranking";
import type { PanelState } from "./result-content";
import { entriesOfRound } from "./round-entries.server";
import { rulesOfRound } from "./round-rules";
import { desksOfPanel, type WrittenDesk } from "./standing-desks.server";

/** The ballots of a round that count, and what the panel has left undone. Only for where its judging is over. */
export interface PanelBallots extends PanelState {
  counted: CountedBallot[];
  /** Of a round that compares: the answers whose two entries count. */
  comparisons: CountedComparison[];
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
    comparisons: [],
    abstentions: [],
    missing: [],
    unjudged: [],
    entries: eligible.map(({ candidateNumber, trackId }) => ({
      entry: String(candidateNumber),
      trackId,
    })),
    entryIdOf: new Map(eligible.map((one) => [String(one.candidateNumber), one.entryId])),
  };
  const desks = await desksOfPanel(db, { competitionId: contest.id, roundId: round.id });
  for (const desk of desks) {
    const pair = { juror: String(desk.alias), entry: String(desk.candidateNumber) };
    if (!desk.locked) panel.missing.push(pair);
    else if (desk.abstained) panel.abstentions.push(pair);
    else {
      const { source, scores } = desk;
      panel.counted.push({ ...pair, source, scores: scores as Scores });
    }
  }
  const compares = round.method === "compare";
  if (compares) panel.comparisons = await lockedComparisons(db, desks);
  const judgedBy = panelsOf(rulesOfRound(contest.brief, round).panels).map((panelOf) => {
    const own = panel.counted.filter(({ source }) => panelOf === null || source === panelOf);
    const entries = compares
      ? panel.comparisons.flatMap(({ left, right }) => [left, right])
      : own.map(({ entry }) => entry);
    return new Set(entries);
  });
  // Where each source has a panel, an entry that one of them did not judge is not judged.
  panel.unjudged = [...panel.entryIdOf.keys()].filter((entry) =>
    judgedBy.some((judged) => !judged.has(entry)),
  );
  return panel;
}

/** Answers about two desks that both stand and are locked; by alias and number, with what the pair was drawn from. */
async function lockedComparisons(
  db: Database | Tx,
  desks: readonly WrittenDesk[],
): Promise<CountedComparison[]> {
  const locked = new Map(
    desks.filter((desk) => desk.locked).map((desk) => [desk.assignmentId, desk]),
  );
  const rows = await db.comparison.findMany({
    where: { leftId: { in: [...locked.keys()] }, rightId: { in: [...locked.keys()] } },
    orderBy: [{ seatId: "asc" }, { number: "asc" }],
  });
  return rows.map(({ leftId, rightId, winner, reason, seed }) => {
    const [left, right] = [locked.get(leftId)!, locked.get(rightId)!];
    return {
      juror: String(left.alias),
      left: String(left.candidateNumber),
      right: String(right.candidateNumber),
      ...{ winner: winner as Winner, reason, seed },
    };
  });
}
