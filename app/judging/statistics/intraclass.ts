import { fisherQuantile } from "./distributions";

export const intraclassForms = ["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"] as const;
export type IntraclassForm = (typeof intraclassForms)[number];

export interface Intraclass {
  /** Mean squares: between entries, within entries, between jurors, residual. */
  readonly bms: number;
  readonly wms: number;
  readonly jms: number;
  readonly ems: number;
  readonly forms: Readonly<Record<IntraclassForm, Estimate>>;
}

export interface Estimate {
  readonly value: number;
  readonly interval: readonly [number, number];
}

/**
 * The six intraclass correlations (Shrout & Fleiss, Psychol. Bull. 86(2), 1979; McGraw & Wong, Psychol. Methods
 * 1(1), 1996): 1 jurors differ from entry to entry, 2 the same jurors, drawn from many, 3 these jurors only; "1"
 * one juror's score, "k" the mean of all.
 *
 * @param rows one per entry, one value per juror, none missing.
 * @returns null below two entries or two jurors, or where all values are the same.
 */
export function intraclassValues(
  rows: readonly ArrayLike<number>[],
): Record<IntraclassForm, number> | null {
  const squares = meanSquares(rows);
  return squares && valuesOf(squares);
}

/** The same with their intervals. */
export function intraclass(
  rows: readonly ArrayLike<number>[],
  confidence = 0.95,
): Intraclass | null {
  const squares = meanSquares(rows);
  if (!squares) return null;
  const { n, k, bms, wms, jms, ems } = squares;
  const values = valuesOf(squares);
  const tail = (1 - confidence) / 2;
  const consistent = ratioInterval(bms, ems, n - 1, (n - 1) * (k - 1), tail);
  const within = ratioInterval(bms, wms, n - 1, n * (k - 1), tail);
  const absolute = agreementInterval(squares, values["2,1"], tail);
  const intervals: Record<IntraclassForm, number[]> = {
    "1,1": within.map(single(k)),
    "2,1": absolute,
    "3,1": consistent.map(single(k)),
    "1,k": within.map(average),
    "2,k": absolute.map((r) => (k * r) / (1 + (k - 1) * r)),
    "3,k": consistent.map(average),
  };
  const estimates = intraclassForms.map((form): [IntraclassForm, Estimate] => {
    const [low, high] = intervals[form];
    return [form, { value: values[form], interval: [low!, high!] }];
  });
  return {
    ...{ bms, wms, jms, ems },
    forms: Object.fromEntries(estimates) as Record<IntraclassForm, Estimate>,
  };
}

function valuesOf({ n, k, bms, wms, jms, ems }: Squares): Record<IntraclassForm, number> {
  return {
    "1,1": (bms - wms) / (bms + (k - 1) * wms),
    "2,1": (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n),
    "3,1": (bms - ems) / (bms + (k - 1) * ems),
    "1,k": 1 - wms / bms,
    "2,k": (bms - ems) / (bms + (jms - ems) / n),
    "3,k": 1 - ems / bms,
  };
}

/** Confidence limits of the ratio of two expected mean squares. */
function ratioInterval(top: number, bottom: number, df1: number, df2: number, tail: number) {
  const f = top / bottom;
  return [f / fisherQuantile(tail, df1, df2), f * fisherQuantile(tail, df2, df1)];
}

const single = (k: number) => (f: number) => (f === Infinity ? 1 : (f - 1) / (f + k - 1));
const average = (f: number) => 1 - 1 / f;

/** Shrout & Fleiss's approximation for ICC(2,1), its degrees of freedom after Satterthwaite. */
function agreementInterval({ n, k, bms, jms, ems }: Squares, r: number, tail: number): number[] {
  // Where the coefficient has no denominator, nothing lies around it.
  if (!Number.isFinite(r)) return [r, r];
  // Multiplied through by EMS, so that a panel without residual needs no case of its own.
  const jurors = k * r * jms;
  const rest = (n * (1 + (k - 1) * r) - k * r) * ems;
  const down = (n - 1) * jurors ** 2 + rest ** 2;
  if (down === 0) return [1, 1];
  const df = ((n - 1) * (k - 1) * (jurors + rest) ** 2) / down;
  const other = k * jms + (k * n - k - n) * ems;
  const low = fisherQuantile(tail, n - 1, df);
  const high = fisherQuantile(tail, df, n - 1);
  return [
    (n * (bms - low * ems)) / (low * other + n * bms),
    (n * (high * bms - ems)) / (other + n * high * bms),
  ];
}

interface Squares extends Pick<Intraclass, "bms" | "wms" | "jms" | "ems"> {
  /** Entries, and jurors. */
  n: number;
  k: number;
}

function meanSquares(rows: readonly ArrayLike<number>[]): Squares | null {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const entryMeans = new Float64Array(n);
  const jurorMeans = new Float64Array(k);
  rows.forEach((row, e) => {
    for (let j = 0; j < k; j++) {
      entryMeans[e]! += row[j]!;
      jurorMeans[j]! += row[j]!;
    }
    entryMeans[e]! /= k;
  });
  for (let j = 0; j < k; j++) jurorMeans[j]! /= n;
  const grand = entryMeans.reduce((sum, mean) => sum + mean, 0) / n;
  let within = 0;
  let residual = 0;
  rows.forEach((row, e) => {
    for (let j = 0; j < k; j++) {
      within += (row[j]! - entryMeans[e]!) ** 2;
      residual += (row[j]! - entryMeans[e]! - jurorMeans[j]! + grand) ** 2;
    }
  });
  const spread = (means: Float64Array) => means.reduce((sum, mean) => sum + (mean - grand) ** 2, 0);
  const bms = (k * spread(entryMeans)) / (n - 1);
  if (bms + within === 0) return null;
  return {
    ...{ n, k, bms },
    wms: within / (n * (k - 1)),
    jms: (n * spread(jurorMeans)) / (k - 1),
    ems: residual / ((n - 1) * (k - 1)),
  };
}

/**
 * How many jurors' mean would reach a reliability, by Spearman and Brown's formula (1910); round it up.
 *
 * @param single ICC(2,1) for agreement or ICC(3,1) for consistency, above 0.
 */
export function jurorsNeeded(single: number, target = 0.8): number {
  return (target * (1 - single)) / (single * (1 - target));
}
