import { factorise, inverse } from "./cholesky";

/**
 * The sum over all pairs of entries of their effective resistance in the juror–entry graph: times σ², of the
 * variances of their differences once severity is taken out (Searle 1971; Klein & Randić 1993). What an
 * assignment makes small is how far scores can be trusted. Null where the panel is not connected.
 *
 * @param entryOf for each pair that meets, its entry, 0 to entries − 1; each of them at least once.
 * @param jurorOf the same for its juror, 0 to jurors − 1.
 */
export function totalResistance(
  entries: number,
  jurors: number,
  entryOf: ArrayLike<number>,
  jurorOf: ArrayLike<number>,
): number | null {
  const levels = Array.from({ length: entries }, () => [] as number[]);
  const load = new Float64Array(jurors);
  for (let at = 0; at < entryOf.length; at++) {
    levels[entryOf[at]!]!.push(jurorOf[at]!);
    load[jurorOf[at]!]!++;
  }
  // The Laplacian of the jurors, the entries eliminated, its null vector filled in.
  const matrix = new Float64Array(jurors * jurors);
  const weight = entryOf.length / jurors;
  for (const met of levels)
    for (const a of met) for (const b of met) matrix[a * jurors + b]! -= 1 / met.length;
  for (let a = 0; a < jurors; a++) {
    matrix[a * jurors + a]! += load[a]!;
    for (let b = 0; b < jurors; b++) matrix[a * jurors + b]! += weight / jurors;
  }
  const factor = factorise(matrix, jurors);
  if (!factor) return null;
  const core = inverse(factor);
  // Σ_{a<b} Var(θ_a − θ_b) = n·tr V − 1ᵀV1, with V = diag(1/r) + M·core·Mᵀ and M the mean over an entry's jurors.
  let trace = 0;
  let all = 0;
  const share = new Float64Array(jurors);
  for (const met of levels) {
    const part = 1 / met.length;
    trace += part;
    all += part;
    for (const a of met) {
      share[a]! += part;
      for (const b of met) trace += part * part * core[a * jurors + b]!;
    }
  }
  for (let a = 0; a < jurors; a++)
    for (let b = 0; b < jurors; b++) all += share[a]! * share[b]! * core[a * jurors + b]!;
  return entries * trace - all;
}

/**
 * Below this no panel comes with so many entries of r jurors each: n − J of the eigenvalues of the entries'
 * information are r whatever the assignment; the other J − 1 share what is left of the trace, n·r − J, and are
 * best when equal, as in a balanced incomplete block design (Kiefer 1958). Needs more entries than jurors.
 */
export function leastResistance(entries: number, jurors: number, each: number): number {
  const trace = entries * each - jurors;
  const free = entries - jurors;
  return entries * (free / each + (jurors - 1) ** 2 / (trace - free * each));
}
