import type { Reliability } from "./reliability";
import type { Variances } from "./statistics/mixed";
import type { RankInterval } from "./statistics/rank-intervals";

/** The rules of computation; a change that could move a figure changes it. */
export const TALLY_VERSION = "xiangshang-tally/1";

export interface EntryTally {
  readonly entry: string;
  /** Weighted mean of its scores; for pairwise its share of wins, ties half. */
  readonly raw: number;
  /** What it is ranked by, on the same scale; for pairwise its log-ability, centred on zero. */
  readonly adjusted: number;
  /** Competition rank (1, 2, 2, 4); null where the panel is not connected. */
  readonly rank: number | null;
  /** 95 % interval of the rank, simultaneous over all entries. */
  readonly interval: RankInterval | null;
  /** From 1; entries of different components cannot be compared. */
  readonly component: number;
}

export interface JurorTally {
  readonly juror: string;
  /** Effect on the scale of the scores, adding up to 0; positive is generous. */
  readonly severity: number | null;
  /** Standard deviation of the juror's totals. */
  readonly spread: number | null;
  /** Correlation with the mean of the others. */
  readonly consistency: number | null;
}

export interface PairwiseTally {
  /** Advantage of the left place in log-odds. */
  readonly orderEffect: number | null;
  /** Davidson's ν; 0 without ties. */
  readonly tieParameter: number | null;
  readonly separationReliability: number | null;
  readonly deviance: number;
}

export interface Tally {
  /** The best first; where there is no rank, by id. */
  readonly entries: readonly EntryTally[];
  readonly jurors: readonly JurorTally[];
  readonly reliability: Readonly<Record<string, Reliability>>;
  readonly variance: { readonly [Source in keyof Variances]: number | null };
  readonly connected: boolean;
  readonly pairwise?: PairwiseTally;
  readonly notes: readonly string[];
  /** None of the methods draws lots, so there is none. */
  readonly seed: null;
  readonly version: typeof TALLY_VERSION;
}
