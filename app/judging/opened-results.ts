import type { Brief } from "~/competitions/brief";
import type { Locale } from "~/ui/localized";
import { awardsByPlace, type AwardProposal } from "./awards";
import { rankBallots, type CountedBallot } from "./ranking";
import type { PanelState } from "./result-content";
import type { Reliability } from "./reliability";
import { tally } from "./tally";
import type { JurorTally } from "./tally-output";

/** An entry in the opened ranking. */
export interface RankedLine {
  entry: string;
  place: number;
  raw: number;
  adjusted: number;
  interval: readonly [number, number] | null;
}

interface Ranked {
  ranked: true;
  method: "mean" | "trimmed" | "additive";
  scale: { min: number; max: number };
  /** The best first. */
  lines: RankedLine[];
  ties: { entries: readonly string[]; by: string | null }[];
  jurors: readonly JurorTally[];
  reliability: { id: string; figures: Reliability }[];
  notes: readonly string[];
  proposal: AwardProposal;
}

interface NotRanked {
  ranked: false;
  groups: { entries: readonly string[]; jurors: readonly string[] }[];
  /** Scores that would have joined the groups. */
  links: { juror: string; entry: string }[];
}

/** What the organiser sees when the scores are opened; `ranking` is null while no ballot counts. */
export interface OpenedResults {
  ranking: Ranked | NotRanked | null;
  ballots: number;
  missing: PanelState["missing"];
  unjudged: string[];
  abstentions: PanelState["abstentions"];
  chairVotes: string[][];
}

/** Opens the ballots: ranking and awards by the brief, with how sure they are. */
export function openedResults(
  brief: Brief,
  panel: PanelState & { counted: readonly CountedBallot[] },
  chairVotes: string[][],
  locale: Locale,
): OpenedResults {
  const { counted, missing, unjudged, abstentions } = panel;
  const votes = brief.tieBreaks.includes("chair-vote") ? chairVotes : [];
  const state = { ballots: counted.length, missing, unjudged, abstentions, chairVotes: votes };
  if (counted.length === 0) return { ranking: null, ...state };
  const ranking = rankBallots(brief, counted, votes);
  if (!ranking.ranked) {
    const { groups, missing: links } = ranking.choice;
    return { ranking: { ranked: false, groups: [...groups], links: [...links] }, ...state };
  }
  const { input, tally: result, places, ties } = ranking;
  const figures = new Map(result.entries.map((one) => [one.entry, one]));
  return {
    ranking: {
      ranked: true,
      method: input.method as Ranked["method"],
      scale: input.scale!,
      lines: places.map(({ entry, place }) => {
        const { raw, adjusted, interval } = figures.get(entry)!;
        return { entry, place, raw, adjusted, interval };
      }),
      ties: ties.map(({ entries, by }) => ({ entries, by })),
      jurors: result.jurors,
      reliability: Object.entries(result.reliability).map(([id, one]) => ({ id, figures: one })),
      notes: locale === "en" ? result.notes : tally(input, locale).notes,
      proposal: awardsByPlace(brief.prizes, places),
    },
    ...state,
  };
}
