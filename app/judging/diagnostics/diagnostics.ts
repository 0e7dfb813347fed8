import { seatSources } from "~/competitions/panels";
import { orderInput } from "../ordering/order-points";
import type { CountedBallot } from "../ranking";
import { tallyInput } from "../ranking";
import { reliabilities, type Reliability } from "../reliability";
import { rulesOfSource, type RoundRules } from "../round-rules";
import { tabulate } from "../statistics/score-table";
import { checkScores, readTallyInput } from "../tally-input";

/** From so many jurors up: of fewer, a figure of the panel would tell of one of them. */
export const diagnosedFrom = 5;

/**
 * How far a panel agrees on each criterion, from its locked ballots; null from too few jurors, or of none. Where each
 * source has a panel, each is asked by itself, and one with too few jurors says nothing.
 */
export function panelAgreement(
  rules: RoundRules,
  ballots: readonly CountedBallot[],
): { id: string; figures: Reliability }[] | null {
  if (rules.panels === "one") return agreementOn(rules, ballots);
  const panels = seatSources.map((source) =>
    agreementOn(
      rulesOfSource(rules, source),
      ballots.filter((one) => (one.source ?? "expert") === source),
    ),
  );
  return panels.some((one) => one !== null) ? panels.flatMap((one) => one ?? []) : null;
}

function agreementOn(rules: RoundRules, ballots: readonly CountedBallot[]) {
  if (jurorsAmong(ballots) < diagnosedFrom) return null;
  const input =
    rules.method === "rank" ? orderInput("mean", ballots) : tallyInput("mean", rules, ballots);
  const table = tabulate(checkScores(readTallyInput(input)), input.weights);
  return Object.entries(reliabilities(table)).map(([id, figures]) => ({ id, figures }));
}

/** How many jurors have a ballot that counts. */
export const jurorsAmong = (ballots: readonly CountedBallot[]): number =>
  new Set(ballots.map(({ juror }) => juror)).size;
