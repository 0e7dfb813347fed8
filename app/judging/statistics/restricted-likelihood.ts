import { factorise, inverse, logDeterminant, solve, solveLower, type Factor } from "./cholesky";
import type { CrossedPanel } from "./crossed-panel";

/** Variances of the larger and of the smaller side, each divided by the residual variance. */
export type Ratios = readonly [many: number, few: number];

export interface Likelihood {
  /** −2 log restricted likelihood, profiled over the residual variance, up to a constant. */
  readonly deviance: number;
  /** Its derivatives with respect to the two ratios; worked out when asked for. */
  readonly gradient: () => readonly [number, number];
  /** The profiled residual variance. */
  readonly residual: number;
  readonly intercept: number;
  readonly few: Float64Array;
  /** The effects of the larger side; worked out when asked for. */
  readonly many: () => Float64Array;
  /** Henderson's matrix with the larger side eliminated, for the intercept and the scaled smaller side. */
  readonly factor: Factor;
}

/**
 * The restricted likelihood of y = μ + u_many + u_few + ε at given variance ratios, with its exact
 * gradient (Patterson & Thompson, Biometrika 58(3), 1971; Henderson, 1984; the profiling and the
 * scaled effects as in Bates et al., J. Statist. Softw. 67(1), 2015). Everything that does not depend
 * on the ratios is added up once, by the number of scores a level has, so that an evaluation costs
 * what the smaller side costs, whatever the number of entries.
 */
export function restrictedLikelihood(panel: CrossedPanel): (ratios: Ratios) => Likelihood {
  const size = panel.few + 1;
  const classes = sizeClasses(panel);
  const squares = panel.y.reduce((sum, value) => sum + value * value, 0);
  const df = panel.y.length - 1;
  return ([many, few]) => {
    const scale = Math.sqrt(few);
    const { matrix, right, spread, sum } = equations(panel, classes, many, scale);
    const factor = factorise(matrix, size)!;
    const solution = solve(factor, right);
    let quadratic = squares - sum.removed;
    for (let i = 0; i < size; i++) quadratic -= right[i]! * solution[i]!;
    const fewEffects = solution.slice(1).map((value) => value * scale);
    const residuals = () => levelResiduals(panel, solution[0]!, fewEffects, many);
    return {
      deviance: sum.logs + logDeterminant(factor) + df * Math.log(quadratic),
      gradient: () => {
        const { manySquares, fewSquares } = residuals();
        return [
          sum.trace - product(inverse(factor), spread) - (df * manySquares) / quadratic,
          fewTrace(panel, factor, classes, many, scale) - (df * fewSquares) / quadratic,
        ];
      },
      residual: quadratic / df,
      intercept: solution[0]! + panel.grandMean,
      few: fewEffects,
      many: () => residuals().many.map((value) => value * many),
      factor,
    };
  };
}

/** Sums over all levels of the larger side that have the same number of scores. */
interface SizeClass {
  readonly count: number;
  readonly levels: number;
  readonly sumSquares: number;
  readonly sum: number;
  /** Σ c, Σ y·c and Σ c·cᵀ over the incidence rows c of these levels. */
  readonly incidence: Float64Array;
  readonly products: Float64Array;
  readonly cross: Float64Array;
}

function sizeClasses(panel: CrossedPanel): SizeClass[] {
  const { few } = panel;
  const members = new Map<number, number[]>();
  panel.manyCount.forEach((count, m) => {
    const group = members.get(count);
    if (group) group.push(m);
    else members.set(count, [m]);
  });
  return [...members].map(([count, levels]) => {
    const incidence = new Float64Array(few);
    const products = new Float64Array(few);
    const cross = new Float64Array(few * few);
    let [sum, sumSquares] = [0, 0];
    for (const m of levels) {
      const total = panel.manySum[m]!;
      sum += total;
      sumSquares += total * total;
      const [from, to] = [panel.start[m]!, panel.start[m + 1]!];
      for (let at = from; at < to; at++) {
        const f = panel.fewOf[at]!;
        incidence[f]!++;
        products[f]! += total;
        for (let other = from; other < to; other++) cross[f * few + panel.fewOf[other]!]!++;
      }
    }
    return { count, levels: levels.length, sum, sumSquares, incidence, products, cross };
  });
}

/** Henderson's equations for [intercept, scaled smaller side], and sums for the gradient. */
function equations(panel: CrossedPanel, classes: SizeClass[], many: number, scale: number) {
  const { few } = panel;
  const size = few + 1;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  const spread = new Float64Array(size * size);
  const sum = { logs: 0, trace: 0, removed: 0 };
  for (let f = 0; f < few; f++) {
    matrix[(f + 1) * size + f + 1] = 1 + scale * scale * panel.fewCount[f]!;
    right[f + 1] = scale * panel.fewSum[f]!;
  }
  for (const { count, levels, sum: total, sumSquares, incidence, products, cross } of classes) {
    const shrink = 1 / (1 + many * count);
    const taken = many * shrink;
    sum.logs -= levels * Math.log(shrink);
    sum.trace += levels * count * shrink;
    sum.removed += taken * sumSquares;
    matrix[0]! += levels * count * shrink;
    right[0]! += total * shrink;
    spread[0]! += levels * (count * shrink) ** 2;
    for (let f = 0; f < few; f++) {
      const row = (f + 1) * size;
      matrix[row]! += scale * shrink * incidence[f]!;
      right[f + 1]! -= scale * taken * products[f]!;
      spread[row]! += scale * count * shrink * shrink * incidence[f]!;
      for (let g = 0; g < few; g++) {
        const common = scale * scale * cross[f * few + g]!;
        matrix[row + g + 1]! -= taken * common;
        spread[row + g + 1]! += shrink * shrink * common;
      }
    }
  }
  for (let f = 1; f < size; f++) {
    matrix[f] = matrix[f * size]!;
    spread[f] = spread[f * size]!;
  }
  return { matrix, right, spread, sum };
}

/** tr(ZᵀPZ) of the smaller side. */
function fewTrace(
  panel: CrossedPanel,
  factor: Factor,
  classes: SizeClass[],
  many: number,
  scale: number,
): number {
  const { few } = panel;
  let trace = 0;
  const row = new Float64Array(few + 1);
  for (let f = 0; f < few; f++) {
    row.fill(0);
    row[f + 1] = scale * panel.fewCount[f]!;
    trace += panel.fewCount[f]!;
    for (const { count, incidence, cross } of classes) {
      const taken = many / (1 + many * count);
      trace -= taken * cross[f * few + f]!;
      row[0]! += incidence[f]! / (1 + many * count);
      for (let g = 0; g < few; g++) row[g + 1]! -= taken * scale * cross[f * few + g]!;
    }
    for (const value of solveLower(factor, row)) trace -= value * value;
  }
  return trace;
}

/** Sums of the residuals of each level, Zᵀ·P·y, and their squares. */
function levelResiduals(panel: CrossedPanel, intercept: number, few: Float64Array, ratio: number) {
  const { start, fewOf, manySum } = panel;
  const many = new Float64Array(panel.many);
  const left = panel.fewSum.map((sum, f) => sum - panel.fewCount[f]! * (intercept + few[f]!));
  let manySquares = 0;
  for (let m = 0; m < panel.many; m++) {
    const [from, to] = [start[m]!, start[m + 1]!];
    let rest = manySum[m]! - (to - from) * intercept;
    for (let at = from; at < to; at++) rest -= few[fewOf[at]!]!;
    rest /= 1 + ratio * (to - from);
    many[m] = rest;
    manySquares += rest * rest;
    for (let at = from; at < to; at++) left[fewOf[at]!]! -= ratio * rest;
  }
  const fewSquares = left.reduce((sum, value) => sum + value * value, 0);
  return { many, manySquares, fewSquares };
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}
