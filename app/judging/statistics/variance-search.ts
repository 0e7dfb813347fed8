import type { Likelihood, Ratios } from "./restricted-likelihood";

/** Where the search begins: the best of these for each side. */
const GRID = [0, 0.01, 0.1, 1, 10, 100];
/** Below this a ratio is tried at zero. */
const SMALL = 1e-4;
/**
 * So small a ratio is zero: at the very border, where the slope at zero is zero, the deviance within
 * this of it is flat to its last digit, and rounding alone would choose the side.
 */
const NOTHING = 1e-6;
/** Where nothing is left over a ratio has no end; here the limit is reached to about 1e-6. */
const LARGEST = 1e7;
/** Step, in logarithms, of the central differences. */
const DIFFERENCE = 1e-4;

/** Curvature below which a direction counts as flat. */
const FLAT = 1e-12;

type Surface = (ratios: Ratios) => Likelihood;

/** A place on the surface, and what the likelihood is there. */
interface Point {
  readonly ratios: Ratios;
  readonly fit: Likelihood;
}

/**
 * The variance ratios of least deviance, zero allowed. Newton's method on their logarithms, the
 * Hessian by differences of the exact gradient; a ratio that sinks is set to zero where the deviance
 * rises on leaving zero, and freed again where it falls. The surface is smooth and has two arguments,
 * so this ends at rounding error, not at a tolerance one would have to trust.
 */
export function minimiseRatios(surface: Surface): Ratios {
  let point = lowest(
    surface,
    GRID.flatMap((many) => GRID.map((few): Ratios => [many, few])),
  );
  for (let round = 0; round < 8; round++) {
    point = descend(surface, point);
    const { ratios } = point;
    if (ratios[0] > 0 && ratios[1] > 0) break;
    const slope = point.fit.gradient();
    const freed = [0, 1].find((side) => ratios[side] === 0 && slope[side]! < 0);
    if (freed === undefined) break;
    point = lowest(
      surface,
      [0, 2, 4, 6, 8].map((power) => replaced(ratios, freed, 10 ** -power)),
    );
  }
  const settled = (ratio: number) => (ratio < NOTHING ? 0 : ratio);
  return [settled(point.ratios[0]), settled(point.ratios[1])];
}

function descend(surface: Surface, start: Point): Point {
  let point = start;
  for (let turn = 0; turn < 200; turn++) {
    point = sunk(surface, point);
    const next = walk(surface, point, newtonStep(surface, point));
    const moved = [0, 1].map((side) => Math.abs(change(point.ratios[side]!, next.ratios[side]!)));
    point = next;
    if (Math.max(...moved) < 1e-7) break;
  }
  return point;
}

/** Small ratios set to zero, where zero is no worse and the slope there points back to it. */
function sunk(surface: Surface, point: Point): Point {
  for (const side of [0, 1]) {
    if (point.ratios[side]! === 0 || point.ratios[side]! > SMALL) continue;
    const without = at(surface, replaced(point.ratios, side, 0));
    if (without.fit.gradient()[side]! >= 0) return without;
  }
  return point;
}

/** The step in the logarithms of the two ratios; none for a ratio of zero. */
function newtonStep(surface: Surface, point: Point): [number, number] {
  const { ratios } = point;
  const slope = logSlope(point);
  const column = (side: number) => {
    if (ratios[side] === 0) return side === 0 ? [1, 0] : [0, 1];
    const beside = (by: number) =>
      logSlope(at(surface, replaced(ratios, side, ratios[side]! * Math.exp(by))));
    const [up, down] = [beside(DIFFERENCE), beside(-DIFFERENCE)];
    return [0, 1].map((other) => (up[other]! - down[other]!) / (2 * DIFFERENCE));
  };
  const [[a, b1], [b2, d]] = [column(0), column(1)] as [[number, number], [number, number]];
  const b = (b1 + b2) / 2;
  const determinant = a * d - b * b;
  // Away from a bowl the curvature along each axis alone still gives a way down.
  const bowl = a > 0 && determinant > 0;
  const step = bowl
    ? [(b * slope[1] - d * slope[0]) / determinant, (b * slope[0] - a * slope[1]) / determinant]
    : [-slope[0] / Math.max(FLAT, Math.abs(a)), -slope[1] / Math.max(FLAT, Math.abs(d))];
  const longest = Math.max(...step.map(Math.abs));
  const limit = longest > 3 ? 3 / longest : 1;
  return [step[0]! * limit, step[1]! * limit];
}

function logSlope({ ratios, fit }: Point): [number, number] {
  const slope = fit.gradient();
  return [slope[0] * ratios[0], slope[1] * ratios[1]];
}

/** As far along the step as the deviance does not rise. */
function walk(surface: Surface, point: Point, step: readonly [number, number]): Point {
  const from = point.fit.deviance;
  const rounding = Math.abs(from) * 1e-13;
  for (let part = 1; part > 1e-9; part /= 2) {
    const next = at(surface, [
      Math.min(LARGEST, point.ratios[0] * Math.exp(part * step[0])),
      Math.min(LARGEST, point.ratios[1] * Math.exp(part * step[1])),
    ]);
    if (next.fit.deviance <= from + rounding) return next;
  }
  return point;
}

const at = (surface: Surface, ratios: Ratios): Point => ({ ratios, fit: surface(ratios) });

function lowest(surface: Surface, places: readonly Ratios[]): Point {
  // Where rounding leaves no deviance at all, that place is not the lowest.
  const depth = ({ fit: { deviance } }: Point) => (Number.isNaN(deviance) ? Infinity : deviance);
  let chosen: Point | null = null;
  for (const place of places) {
    const point = at(surface, place);
    if (!chosen || depth(point) < depth(chosen)) chosen = point;
  }
  return chosen!;
}

function replaced(ratios: Ratios, side: number, value: number): Ratios {
  return side === 0 ? [value, ratios[1]] : [ratios[0], value];
}

function change(from: number, to: number): number {
  return from === to ? 0 : Math.log(to / from);
}
