/**
 * Scores crossed by entry and juror, arranged for elimination: the side with more levels (usually the
 * entries) is solved level by level, the other stays as a small dense system. For 4,000 entries and
 * 60 jurors every equation system is 60 × 60.
 */
export interface CrossedPanel {
  /** Whether the eliminated, larger side holds the entries. */
  readonly entriesAreMany: boolean;
  readonly many: number;
  readonly few: number;
  /** Scores sorted by the larger side: start[m] to start[m + 1] belong to its level m. */
  readonly start: Int32Array;
  readonly fewOf: Int32Array;
  /** Scores less their grand mean, in the same order. */
  readonly y: Float64Array;
  readonly grandMean: number;
  /** Number and sum of the scores of each level. */
  readonly manyCount: Float64Array;
  readonly manySum: Float64Array;
  readonly fewCount: Float64Array;
  readonly fewSum: Float64Array;
}

export function crossPanel(
  entries: number,
  jurors: number,
  entryOf: ArrayLike<number>,
  jurorOf: ArrayLike<number>,
  scores: ArrayLike<number>,
): CrossedPanel {
  const entriesAreMany = entries >= jurors;
  const [many, few] = entriesAreMany ? [entries, jurors] : [jurors, entries];
  const [manyIndex, fewIndex] = entriesAreMany ? [entryOf, jurorOf] : [jurorOf, entryOf];
  let grandMean = 0;
  for (let at = 0; at < scores.length; at++) grandMean += scores[at]! / scores.length;
  const panel = {
    entriesAreMany,
    many,
    few,
    start: new Int32Array(many + 1),
    fewOf: new Int32Array(scores.length),
    y: new Float64Array(scores.length),
    grandMean,
    manyCount: new Float64Array(many),
    manySum: new Float64Array(many),
    fewCount: new Float64Array(few),
    fewSum: new Float64Array(few),
  };
  for (let at = 0; at < scores.length; at++) panel.manyCount[manyIndex[at]!]!++;
  panel.manyCount.forEach((count, m) => (panel.start[m + 1] = panel.start[m]! + count));
  const next = panel.start.slice();
  for (let at = 0; at < scores.length; at++) {
    const m = manyIndex[at]!;
    const f = fewIndex[at]!;
    const value = scores[at]! - grandMean;
    const place = next[m]!++;
    panel.fewOf[place] = f;
    panel.y[place] = value;
    panel.manySum[m]! += value;
    panel.fewCount[f]!++;
    panel.fewSum[f]! += value;
  }
  return panel;
}

/** Per score, in the panel's order, what belongs to its level of the larger side. */
export function eachOf({ start, many, y }: CrossedPanel, value: (m: number) => number) {
  const each = new Float64Array(y.length);
  for (let m = 0; m < many; m++) each.fill(value(m), start[m], start[m + 1]);
  return each;
}
