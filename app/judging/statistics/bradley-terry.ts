import { factorise, inverse, solve, type Factor } from "./cholesky";
import type { Cell } from "./comparison-table";
import { dense, type Covariance } from "./pair-variance";

export interface BradleyTerryModel {
  /** Whether the first of a pair has an advantage of its own. */
  readonly orderEffect: boolean;
  /** Precision ρ of the penalty ½ρΣλ²; 0 is maximum likelihood. */
  readonly ridge: number;
  /** The component of each entry in the graph of comparisons. */
  readonly component: Int32Array;
}

export interface BradleyTerryFit {
  /** Log-abilities λ, adding up to 0 in each component. */
  readonly abilities: Float64Array;
  /** δ, in log-odds; 0 where it is not in the model. */
  readonly orderEffect: number;
  /** ν; 0 where nobody tied. */
  readonly tieParameter: number;
  readonly covariance: Covariance;
  /** Squared standard errors of the centred abilities. */
  readonly squaredErrors: Float64Array;
  /** Against the saturated model of these cells. */
  readonly deviance: number;
}

/**
 * Bradley–Terry with ties and order: with p = e^(λ + δ) for the first and e^λ for the second, the
 * first wins with p₁/D, the second with p₂/D, and they tie with ν√(p₁p₂)/D (Bradley & Terry, Biometrika
 * 39, 1952; Davidson, J. Amer. Statist. Assoc. 65, 1970; Davidson & Beaver, Biometrics 33, 1977, with
 * the order effect inside the tie, so that exchanging left and right only changes the sign of δ).
 * In λ, δ and log ν the likelihood is a multinomial logit, hence concave: Newton's method, halving.
 *
 * @param cells at least one of them with a win.
 * @returns null where no finite maximum exists or it is not unique. A ridge gives one, provided that
 *   with an order effect both places have won at least once.
 */
export function fitBradleyTerry(
  cells: readonly Cell[],
  model: BradleyTerryModel,
): BradleyTerryFit | null {
  const shape = shapeOf(cells, model);
  let point: Float64Array = new Float64Array(shape.size);
  for (let turn = 0; turn < 100; turn++) {
    const { slope, matrix } = normalEquations(cells, point, shape);
    const system = factorise(matrix, shape.size);
    if (!system) return null;
    const step = solve(system, slope);
    point = advance(cells, point, step, shape);
    if (step.every((value) => Math.abs(value) < 1e-8)) return read(cells, point, system, shape);
    if (cells.some((cell) => Math.abs(difference(cell, point, shape)) > BEYOND_DATA)) return null;
  }
  return null;
}

/** No table of counts below 2^53 has odds of e^40: estimates out here are on their way to infinity. */
const BEYOND_DATA = 40;

/** Which parameters there are, and where: the abilities, then δ and log ν if in the model. */
interface Shape extends BradleyTerryModel {
  readonly entries: number;
  readonly orderAt: number | null;
  readonly tiesAt: number | null;
  readonly size: number;
  readonly componentSize: Float64Array;
}

function shapeOf(cells: readonly Cell[], model: BradleyTerryModel): Shape {
  const entries = model.component.length;
  const ties = cells.some((cell) => cell.ties > 0);
  const size = entries + Number(model.orderEffect) + Number(ties);
  const componentSize = new Float64Array(entries);
  for (const component of model.component) componentSize[component]!++;
  return {
    ...model,
    entries,
    orderAt: model.orderEffect ? entries : null,
    tiesAt: ties ? size - 1 : null,
    size,
    componentSize,
  };
}

/** λ_first − λ_second + δ. */
function difference(cell: Cell, point: Float64Array, { orderAt }: Shape): number {
  return point[cell.first]! - point[cell.second]! + (orderAt === null ? 0 : point[orderAt]!);
}

function logChances(cell: Cell, point: Float64Array, shape: Shape): [number, number, number] {
  const half = difference(cell, point, shape) / 2;
  const tie = shape.tiesAt === null ? -Infinity : point[shape.tiesAt]!;
  const most = Math.max(Math.abs(half), tie);
  const sum = Math.exp(half - most) + Math.exp(-half - most) + Math.exp(tie - most);
  const norm = most + Math.log(sum);
  return [half - norm, -half - norm, tie - norm];
}

/** Gradient and negative Hessian of the penalised log-likelihood, the null vectors filled in. */
function normalEquations(cells: readonly Cell[], point: Float64Array, shape: Shape) {
  const { entries, size, orderAt, tiesAt, component, componentSize, ridge } = shape;
  const slope = new Float64Array(size);
  const matrix = new Float64Array(size * size);
  for (const cell of cells) {
    const { first, second, firstWins, secondWins, ties } = cell;
    const [win, loss, tie] = logChances(cell, point, shape).map(Math.exp) as [
      number,
      number,
      number,
    ];
    const count = firstWins + secondWins + ties;
    const lean = win - loss;
    const design: [number, number][] = [
      [first, 1],
      [second, -1],
    ];
    if (orderAt !== null) design.push([orderAt, 1]);
    const slopeOfDifference = (firstWins - secondWins - count * lean) / 2;
    const curvature = (count * (win + loss - lean * lean)) / 4;
    for (const [row, sign] of design) {
      slope[row]! += sign * slopeOfDifference;
      for (const [column, other] of design)
        matrix[row * size + column]! += sign * other * curvature;
      if (tiesAt === null) continue;
      const mixed = (-sign * count * lean * tie) / 2;
      matrix[row * size + tiesAt]! += mixed;
      matrix[tiesAt * size + row]! += mixed;
    }
    if (tiesAt === null) continue;
    slope[tiesAt]! += ties - count * tie;
    matrix[tiesAt * size + tiesAt]! += count * tie * (1 - tie);
  }
  for (let a = 0; a < entries; a++) {
    slope[a]! -= ridge * point[a]!;
    matrix[a * size + a]! += ridge;
    for (let b = 0; b < entries; b++) {
      if (component[a] === component[b]) matrix[a * size + b]! += 1 / componentSize[component[a]!]!;
    }
  }
  return { slope, matrix };
}

/** As much of the step as does not lower the objective. */
function advance(
  cells: readonly Cell[],
  point: Float64Array,
  step: Float64Array,
  shape: Shape,
): Float64Array {
  const before = objective(cells, point, shape);
  const rounding = Math.abs(before) * 1e-13;
  let next = point;
  for (let part = 1; part > 1e-6; part /= 2) {
    next = point.map((value, at) => value + part * step[at]!);
    if (objective(cells, next, shape) >= before - rounding) break;
  }
  return next;
}

function objective(cells: readonly Cell[], point: Float64Array, shape: Shape): number {
  let sum = 0;
  for (const cell of cells) {
    const [win, loss, tie] = logChances(cell, point, shape);
    sum += cell.firstWins * win + cell.secondWins * loss;
    if (cell.ties > 0) sum += cell.ties * tie;
  }
  for (let a = 0; a < shape.entries; a++) sum -= (shape.ridge * point[a]! * point[a]!) / 2;
  return sum;
}

function read(
  cells: readonly Cell[],
  point: Float64Array,
  system: Factor,
  shape: Shape,
): BradleyTerryFit {
  const { entries, size, component, componentSize, ridge } = shape;
  const whole = inverse(system);
  const block = new Float64Array(entries * entries);
  for (let a = 0; a < entries; a++) {
    for (let b = 0; b < entries; b++) block[a * entries + b] = whole[a * size + b]!;
  }
  return {
    abilities: point.slice(0, entries),
    orderEffect: shape.orderAt === null ? 0 : point[shape.orderAt]!,
    tieParameter: shape.tiesAt === null ? 0 : Math.exp(point[shape.tiesAt]!),
    covariance: dense(block, entries),
    // Less what the filled null vector of the component adds.
    squaredErrors: Float64Array.from(
      component,
      (own, a) => block[a * entries + a]! - 1 / componentSize[own]! / (1 + ridge),
    ),
    deviance: deviance(cells, point, shape),
  };
}

function deviance(cells: readonly Cell[], point: Float64Array, shape: Shape): number {
  let sum = 0;
  for (const cell of cells) {
    const { firstWins, secondWins, ties } = cell;
    const count = firstWins + secondWins + ties;
    const chances = logChances(cell, point, shape);
    [firstWins, secondWins, ties].forEach((seen, outcome) => {
      if (seen > 0) sum += 2 * seen * (Math.log(seen / count) - chances[outcome]!);
    });
  }
  return Math.max(0, sum);
}

/**
 * Separation reliability of estimates: the share of their variance that is not error,
 * (SD² − mean SE²)/SD² (Andrich, 1982; Bramley, 2007). Null where they do not vary.
 */
export function separationReliability(
  estimates: Float64Array,
  squaredErrors: Float64Array,
): number | null {
  const count = estimates.length;
  const mean = estimates.reduce((sum, value) => sum + value, 0) / count;
  const variance = estimates.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  if (!(variance > 1e-18)) return null;
  return (variance - squaredErrors.reduce((sum, error) => sum + error, 0) / count) / variance;
}
