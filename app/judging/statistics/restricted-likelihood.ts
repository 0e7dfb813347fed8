import { factorise, inverse, logDeterminant, solve, type Factor } from "./cholesky";
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
    const reduced = eliminate(panel, classes, many);
    const { matrix, right } = scaled(reduced, scale);
    const factor = factorise(matrix, size)!;
    const solution = solve(factor, right);
    let quadratic = squares - reduced.removed;
    for (let i = 0; i < size; i++) quadratic -= right[i]! * solution[i]!;
    const fewEffects = solution.slice(1).map((value) => value * scale);
    const residuals = () => levelResiduals(panel, solution[0]!, fewEffects, many);
    return {
      deviance: reduced.logs + logDeterminant(factor) + df * Math.log(quadratic),
      gradient: () => {
        const { manySquares, fewSquares } = residuals();
        const covariance = inverse(factor);
        return [
          manyTrace(panel, classes, covariance, many, scale) - (df * manySquares) / quadratic,
          fewTrace(reduced, covariance, scale) - (df * fewSquares) / quadratic,
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
  /** Σ c and Σ y·c over the incidence rows c of these levels. */
  readonly incidence: Float64Array;
  readonly products: Float64Array;
  /** Σ c·cᵀ where it is not zero: places f·few + g, and how often f and g met there. */
  readonly places: Int32Array;
  readonly times: Float64Array;
}

function sizeClasses(panel: CrossedPanel): SizeClass[] {
  const { few, fewOf, start } = panel;
  const members = new Map<number, number[]>();
  panel.manyCount.forEach((count, m) => {
    const group = members.get(count);
    if (group) group.push(m);
    else members.set(count, [m]);
  });
  const cross = new Float64Array(few * few);
  return [...members].map(([count, levels]) => {
    const incidence = new Float64Array(few);
    const products = new Float64Array(few);
    const met: number[] = [];
    let [sum, sumSquares] = [0, 0];
    for (const m of levels) {
      const total = panel.manySum[m]!;
      sum += total;
      sumSquares += total * total;
      const [from, to] = [start[m]!, start[m + 1]!];
      for (let at = from; at < to; at++) {
        const f = fewOf[at]!;
        incidence[f]!++;
        products[f]! += total;
        for (let other = from; other < to; other++) {
          const place = f * few + fewOf[other]!;
          if (cross[place]!++ === 0) met.push(place);
        }
      }
    }
    const places = Int32Array.from(met);
    const times = Float64Array.from(met, (place) => cross[place]!);
    for (const place of met) cross[place] = 0;
    return { count, levels: levels.length, sum, sumSquares, incidence, products, places, times };
  });
}

/** Henderson's equations with the larger side eliminated, before the smaller one is scaled. */
interface Reduced {
  /** Of the intercept with itself, of the smaller side with it, and of the smaller side with itself. */
  readonly corner: number;
  readonly edge: Float64Array;
  readonly core: Float64Array;
  /** The right side, of the intercept and of the smaller side. */
  readonly first: number;
  readonly rest: Float64Array;
  /** What was eliminated of the sum of squares, and of the determinant. */
  readonly removed: number;
  readonly logs: number;
}

function eliminate({ few, fewCount, fewSum }: CrossedPanel, classes: SizeClass[], many: number) {
  const edge = new Float64Array(few);
  const core = new Float64Array(few * few);
  const rest = fewSum.slice();
  let [corner, first, removed, logs] = [0, 0, 0, 0];
  for (let f = 0; f < few; f++) core[f * few + f] = fewCount[f]!;
  for (const { count, levels, sum, sumSquares, incidence, products, places, times } of classes) {
    const shrink = 1 / (1 + many * count);
    const taken = many * shrink;
    logs -= levels * Math.log(shrink);
    removed += taken * sumSquares;
    corner += levels * count * shrink;
    first += sum * shrink;
    for (let f = 0; f < few; f++) {
      edge[f]! += shrink * incidence[f]!;
      rest[f]! -= taken * products[f]!;
    }
    for (let k = 0; k < places.length; k++) core[places[k]!]! -= taken * times[k]!;
  }
  return { corner, edge, core, first, rest, removed, logs } satisfies Reduced;
}

/** The equations for [intercept, scaled smaller side]. */
function scaled({ corner, edge, core, first, rest }: Reduced, scale: number) {
  const few = edge.length;
  const size = few + 1;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  matrix[0] = corner;
  right[0] = first;
  for (let f = 0; f < few; f++) {
    const row = (f + 1) * size;
    matrix[f + 1] = matrix[row] = scale * edge[f]!;
    right[f + 1] = scale * rest[f]!;
    for (let g = 0; g < few; g++) matrix[row + g + 1] = scale * scale * core[f * few + g]!;
    matrix[row + f + 1]! += 1;
  }
  return { matrix, right };
}

/** tr(ZᵀPZ) of the larger side. */
function manyTrace(
  { few }: CrossedPanel,
  classes: SizeClass[],
  covariance: Float64Array,
  many: number,
  scale: number,
): number {
  const size = few + 1;
  let trace = 0;
  for (const { count, levels, incidence, places, times } of classes) {
    const shrink = 1 / (1 + many * count);
    let [along, within] = [0, 0];
    for (let f = 0; f < few; f++) along += incidence[f]! * covariance[f + 1]!;
    for (let k = 0; k < places.length; k++) {
      const f = Math.floor(places[k]! / few);
      within += times[k]! * covariance[(f + 1) * size + (places[k]! - f * few) + 1]!;
    }
    trace += levels * count * shrink;
    trace -= levels * (count * shrink) ** 2 * covariance[0]!;
    trace -= 2 * scale * count * shrink * shrink * along;
    trace -= (scale * shrink) ** 2 * within;
  }
  return trace;
}

/** tr(ZᵀPZ) of the smaller side: the derivative of the determinant's logarithm by its ratio. */
function fewTrace({ corner, edge, core }: Reduced, covariance: Float64Array, scale: number) {
  const few = edge.length;
  const size = few + 1;
  let trace = 0;
  for (let f = 0; f < few; f++) {
    // The covariance with the intercept vanishes with the scale, in this proportion.
    const along = scale > 0 ? covariance[f + 1]! / scale : -edge[f]! / corner;
    trace += edge[f]! * along;
    const row = (f + 1) * size + 1;
    for (let g = 0; g < few; g++) trace += core[f * few + g]! * covariance[row + g]!;
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
