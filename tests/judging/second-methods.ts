/**
 * Slow, plain, independent ways to the same answers, to check the fast ones against: whole matrices and
 * Gaussian elimination, straight from the definitions.
 */
export type Matrix = number[][];

/** X with A·X = B, by elimination with row exchanges. */
export function solveLinear(a: Matrix, b: Matrix): Matrix {
  const rows = a.map((row, i) => [...row, ...b[i]!]);
  const n = a.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) {
      if (Math.abs(rows[i]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = i;
    }
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j < rows[i]!.length; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  return rows.map((row, i) => row.slice(n).map((value) => value / row[i]!));
}

export function invert(a: Matrix): Matrix {
  return solveLinear(
    a,
    a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0))),
  );
}

export interface Cells {
  entries: number;
  jurors: number;
  cells: { e: number; j: number; y: number }[];
}

/** Least squares by fitting entries and jurors in turn until nothing moves; Σ juror = 0. */
export function backfit({ entries, jurors, cells }: Cells) {
  const entry = new Array<number>(entries).fill(0);
  const juror = new Array<number>(jurors).fill(0);
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  for (let turn = 0; turn < 20_000; turn++) {
    entry.forEach((_, e) => {
      entry[e] = mean(cells.filter((c) => c.e === e).map((c) => c.y - juror[c.j]!));
    });
    const before = [...juror];
    juror.forEach((_, j) => {
      juror[j] = mean(cells.filter((c) => c.j === j).map((c) => c.y - entry[c.e]!));
    });
    if (juror.every((value, j) => Math.abs(value - before[j]!) < 1e-14)) break;
  }
  const shift = mean(juror);
  return { entry: entry.map((v) => v + shift), juror: juror.map((v) => v - shift) };
}

/** Effective resistances of the juror–entry graph, from the whole Laplacian with one node grounded. */
export function resistances({ entries, jurors, cells }: Cells): Matrix {
  const size = entries + jurors;
  const laplacian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const { e, j } of cells) {
    const k = entries + j;
    laplacian[e]![e]!++;
    laplacian[k]![k]!++;
    laplacian[e]![k]!--;
    laplacian[k]![e]!--;
  }
  const grounded = invert(laplacian.slice(1).map((row) => row.slice(1)));
  const at = (a: number, b: number) => (a === 0 || b === 0 ? 0 : grounded[a - 1]![b - 1]!);
  return Array.from({ length: entries }, (_, a) =>
    Array.from({ length: entries }, (__, b) => at(a, a) + at(b, b) - 2 * at(a, b)),
  );
}

export interface Components {
  entry: number;
  juror: number;
  residual: number;
}

/** One step of the EM algorithm for REML, on Henderson's equations written out whole. */
export function emStep(data: Cells, { entry, juror, residual }: Components) {
  const { entries, jurors, cells } = data;
  const size = 1 + entries + jurors;
  const c = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const right = Array.from({ length: size }, () => [0]);
  for (const { e, j, y } of cells) {
    const places = [0, 1 + e, 1 + entries + j];
    for (const a of places) {
      right[a]![0]! += y;
      for (const b of places) c[a]![b]!++;
    }
  }
  for (let e = 0; e < entries; e++) c[1 + e]![1 + e]! += residual / entry;
  for (let j = 0; j < jurors; j++) c[1 + entries + j]![1 + entries + j]! += residual / juror;
  const inverse = invert(c);
  const u = inverse.map((row) => row.reduce((sum, v, k) => sum + v * right[k]![0]!, 0));
  const part = (from: number, count: number) => {
    let sum = 0;
    for (let k = from; k < from + count; k++) sum += u[k]! ** 2 + residual * inverse[k]![k]!;
    return sum / count;
  };
  const leftOver = cells.reduce(
    (sum, { e, j, y }) => sum + y * (y - u[0]! - u[1 + e]! - u[1 + entries + j]!),
    0,
  );
  return {
    variances: {
      entry: part(1, entries),
      juror: part(1 + entries, jurors),
      residual: leftOver / (cells.length - 1),
    },
    intercept: u[0]!,
    entryEffects: u.slice(1, 1 + entries),
    inverse,
  };
}

/** α by the table of coincidences, as Krippendorff writes it down. */
export function alphaByCoincidences(
  units: number[][],
  metric: "nominal" | "ordinal" | "interval" | "ratio",
): number {
  const values = [...new Set(units.filter((u) => u.length > 1).flat())].sort((a, b) => a - b);
  const at = (value: number) => values.indexOf(value);
  const o = values.map(() => values.map(() => 0));
  for (const unit of units.filter((u) => u.length > 1)) {
    unit.forEach((c, i) =>
      unit.forEach((k, l) => {
        if (i !== l) o[at(c)]![at(k)]! += 1 / (unit.length - 1);
      }),
    );
  }
  const n = o.map((row) => row.reduce((sum, v) => sum + v, 0));
  const total = n.reduce((sum, v) => sum + v, 0);
  const delta = (c: number, k: number) => {
    if (c === k) return 0;
    const [x, y] = [values[c]!, values[k]!];
    if (metric === "nominal") return 1;
    if (metric === "interval") return (x - y) ** 2;
    if (metric === "ratio") return ((x - y) / (x + y)) ** 2;
    let between = -(n[c]! + n[k]!) / 2;
    for (let g = Math.min(c, k); g <= Math.max(c, k); g++) between += n[g]!;
    return between ** 2;
  };
  let [observed, expected] = [0, 0];
  values.forEach((_, c) =>
    values.forEach((__, k) => {
      observed += o[c]![k]! * delta(c, k);
      expected += (n[c]! * n[k]! * delta(c, k)) / (total - 1);
    }),
  );
  return 1 - observed / expected;
}
