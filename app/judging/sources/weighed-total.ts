import { competitionRanks } from "../statistics/ranks";

/** The entries of one source's ranking, with what the brief lets that source weigh. */
export interface WeighedSource {
  source: string;
  weightBp: number;
  entries: readonly { entry: string; rank: number | null }[];
}

/** An entry's percentile within each source, and their weighted mean; both lie between 0 and 100. */
export interface WeighedEntry {
  entry: string;
  percentiles: Record<string, number>;
  total: number;
  rank: number;
}

export interface WeighedTotal {
  /** In basis points of the brief's criteria, by source. */
  weights: Record<string, number>;
  /** The best first. */
  entries: WeighedEntry[];
}

/**
 * The declared total over sources: of percentiles within each, for marks of two panels share no unit. An entry's
 * percentile is the share of its source's ranking that it stands above, its equals and itself counted half:
 * 100·(n − r̄ + ½)/n with r̄ the mean of the ranks that its equals share. An entry that some source does not rank has no
 * total. Totals are compared as exact fractions, so nothing is parted by rounding.
 *
 * @param sources each with competition ranks (1, 2, 2, 4) and a weight above 0.
 */
export function weighedTotal(sources: readonly WeighedSource[]): WeighedTotal {
  const scales = sources.map(({ source, weightBp, entries }) => {
    const ranked = entries.filter(
      (one): one is { entry: string; rank: number } => one.rank !== null,
    );
    const equals = new Map<number, number>();
    for (const { rank } of ranked) equals.set(rank, (equals.get(rank) ?? 0) + 1);
    // 2n times the percentile's share: 2n − (2·rank + equals − 1) + 1, a whole number.
    const doubled = new Map(
      ranked.map(({ entry, rank }) => [entry, 2 * (ranked.length - rank + 1) - equals.get(rank)!]),
    );
    return { source, weightBp, of: 2 * ranked.length, doubled };
  });
  const [first, ...others] = scales;
  const everywhere = [...(first?.doubled.keys() ?? [])].filter((entry) =>
    others.every(({ doubled }) => doubled.has(entry)),
  );
  const exact = (entry: string) =>
    scales.reduce(
      (sum, { weightBp, doubled }, at) =>
        sum +
        scales.reduce(
          (product, { of }, other) => (other === at ? product : product * BigInt(of)),
          BigInt(weightBp * doubled.get(entry)!),
        ),
      0n,
    );
  const weight = scales.reduce((sum, { weightBp }) => sum + weightBp, 0);
  const lines = everywhere.map((entry) => {
    const percentiles = Object.fromEntries(
      scales.map(({ source, doubled, of }) => [source, (100 * doubled.get(entry)!) / of]),
    );
    const total =
      scales.reduce((sum, { source, weightBp }) => sum + percentiles[source]! * weightBp, 0) /
      weight;
    return { entry, percentiles, total, exact: exact(entry) };
  });
  lines.sort((one, other) => (one.exact === other.exact ? 0 : one.exact > other.exact ? -1 : 1));
  let level = 0;
  const levels = lines.map((line, at) => {
    if (at > 0 && line.exact !== lines[at - 1]!.exact) level += 1;
    return level;
  });
  const ranks = competitionRanks(levels);
  return {
    weights: Object.fromEntries(scales.map(({ source, weightBp }) => [source, weightBp])),
    entries: lines.map(({ exact: _, ...line }, at) => ({ ...line, rank: ranks[at]! })),
  };
}
