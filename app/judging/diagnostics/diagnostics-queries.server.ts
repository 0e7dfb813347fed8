import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { hasJudged } from "~/competitions/phases";
import type { Round } from "~/competitions/rounds";
import type { RoundMethod } from "~/competitions/round-methods";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { rankRound } from "../comparing/rank-comparisons";
import { panelBallots } from "../counted-ballots.server";
import { progressOfRound } from "../proposal-state.server";
import type { Reliability } from "../reliability";
import { rulesOfRound } from "../round-rules";
import type { PairwiseTally } from "../tally-output";
import { jurorsIn, type SeatedTally } from "../ranking";
import { jurorsAmong, panelAgreement } from "./diagnostics";
import { mayDiagnose } from "./diagnostics-permissions";

export interface RoundDiagnostics {
  id: string;
  name: Localized;
  method: RoundMethod;
  /** While a round is open nothing is said of any one juror. */
  open: boolean;
  /** Jurors with a ballot that counts, and such ballots. */
  jurors: number;
  ballots: number;
  /** null from too few jurors, and of comparisons. */
  agreement: { id: string; figures: Reliability }[] | null;
  /** Once judged; null before, and where nothing was ranked. */
  byJuror: readonly SeatedTally[] | null;
  pairwise: PairwiseTally | null;
  names: Record<string, string>;
}

export interface DiagnosticsPage {
  slug: string;
  title: Localized;
  criteria: Record<string, Localized>;
  rounds: RoundDiagnostics[];
}

/** How far the panel agrees, round by round, for those who may know; for anybody else there is no such page. */
export async function diagnosticsPage(viewer: Viewer, slug: string): Promise<DiagnosticsPage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const now = await platformNow(db);
  const { brief } = contest;
  const rounds = brief.rounds.filter((round) => mayDiagnose(viewer, contest, round, now));
  if (rounds.length === 0) throw unknown();
  const shown: RoundDiagnostics[] = [];
  for (const round of rounds) shown.push(await diagnosed(db, contest, round, now));
  return {
    ...{ slug, title: brief.title, rounds: shown.reverse() },
    criteria: Object.fromEntries(
      rounds
        .flatMap((round) => rulesOfRound(brief, round).criteria)
        .map(({ id, name }) => [id, name]),
    ),
  };
}

async function diagnosed(
  db: Database,
  contest: InForce,
  round: Round,
  now: Date,
): Promise<RoundDiagnostics> {
  const { id, name, method } = round;
  const panel = await panelBallots(db, contest, round);
  const compares = method === "compare";
  const rules = rulesOfRound(contest.brief, round);
  const state = {
    ...{ id, name, method },
    jurors: compares
      ? new Set(panel.comparisons.map(({ juror }) => juror)).size
      : jurorsAmong(panel.counted),
    ballots: compares ? panel.comparisons.length : panel.counted.length,
    agreement: compares ? null : panelAgreement(rules, panel.counted),
  };
  const open = !hasJudged(round, now);
  if (open || state.ballots === 0)
    return { ...state, open, byJuror: null, pairwise: null, names: {} };
  const ranking = rankRound(rules, panel);
  const { names } = await progressOfRound(db, { competitionId: contest.id, roundId: id });
  return {
    ...{ ...state, open, names },
    byJuror: ranking.ranked && !compares ? jurorsIn(ranking) : null,
    pairwise: (ranking.ranked && ranking.tally.pairwise) || null,
  };
}
