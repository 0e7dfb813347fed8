import { add, lerp, type Point } from "./curve";
import { sectionOf, type Hull, type Ring } from "./form";
import {
  column,
  grainByDistance,
  newPanel,
  setPoint,
  vertex,
  type Panel,
  type Seam,
} from "./panel";

/** Metres added outwards by folds; `turn` runs once round: 0 front middle, ¼ left side, ½ back. */
export type Folds = (turn: number, y: number) => number;

export interface TubeSpec {
  hull: Hull;
  /** heights of the upper and lower edge, by turn */
  top: (turn: number) => number;
  hem: (turn: number) => number;
  rows: number;
  /** columns of each piece */
  cols: number;
  /** pieces in front and behind */
  pieces: number;
  folds?: Folds;
  /** where the middle of the section lies at a height (a train runs backwards) */
  drift?: (y: number) => number;
  /** shares of the height at which rows must fall, e.g. the upper edge of a border */
  stops?: number[];
  /** a level row: share of the rows and its height, e.g. the waist seam */
  level?: { share: number; y: number };
  name: string;
}

export const turnOf = (share: number, front: boolean) =>
  front ? (share / 4 + 1) % 1 : (0.5 - share / 4 + 1) % 1;

/** A point of the hull: share of the half section from the middle, in front or behind, with folds. */
export function onHull(
  hull: Hull,
  y: number,
  share: number,
  front: boolean,
  folds?: Folds,
  section = sectionOf(hull, y, front),
): Point {
  const [x, z] = section.at(share);
  const push = folds ? folds(turnOf(share, front), y) : 0;
  if (push === 0) return [x, y, z];
  const [nx, nz] = outward(section.ring, x, z, front);
  return [x + nx * push, y, z + nz * push];
}

function outward(ring: Ring, x: number, z: number, front: boolean): [number, number] {
  const nx = x / (ring.a * ring.a);
  const depth = front ? ring.f : ring.b;
  const nz = (z - ring.c) / (depth * depth);
  const size = Math.hypot(nx, nz) || 1;
  return [nx / size, nz / size];
}

/** Row shares from 0 to 1, evenly, with the nearest row moved onto every stop. */
export function rowShares(rows: number, stops: number[] = []): number[] {
  const keys: [number, number][] = [
    [0, 0],
    [rows - 1, 1],
  ];
  for (const stop of stops) keys.push([Math.round(stop * (rows - 1)), stop]);
  keys.sort((p, q) => p[0] - q[0]);
  return Array.from({ length: rows }, (_, i) => {
    const next = Math.max(
      1,
      keys.findIndex((key) => key[0] >= i),
    );
    const [from, to] = [keys[next - 1]!, keys[next]!];
    return lerp(from[1], to[1], (i - from[0]) / (to[0] - from[0] || 1));
  });
}

function heightAt(spec: TubeSpec, turn: number, share: number): number {
  const { level } = spec;
  if (!level) return lerp(spec.top(turn), spec.hem(turn), share);
  return share < level.share
    ? lerp(spec.top(turn), level.y, share / level.share)
    : lerp(level.y, spec.hem(turn), (share - level.share) / (1 - level.share));
}

/** A closed tube round the body: skirts, bodices without shoulders, waistbands. */
export function tube(spec: TubeSpec): { panels: Panel[]; seams: Seam[] } {
  const shares = rowShares(spec.rows, spec.stops);
  const panels: Panel[] = [];
  for (const front of [true, false])
    for (let k = 0; k < spec.pieces; k++) {
      const panel = newPanel(
        `${spec.name}-${front ? "front" : "back"}-${k}`,
        spec.rows,
        spec.cols,
        {
          side: front ? "front" : "back",
        },
      );
      for (let j = 0; j < spec.cols; j++) {
        const walk = -1 + (2 * (k + j / (spec.cols - 1))) / spec.pieces;
        const share = front ? walk : -walk;
        const turn = turnOf(share, front);
        for (let i = 0; i < spec.rows; i++) {
          const y = heightAt(spec, turn, shares[i]!);
          const point = onHull(spec.hull, y, share, front, spec.folds);
          setPoint(panel.init, vertex(panel, i, j), add(point, [0, 0, spec.drift?.(y) ?? 0]));
        }
      }
      grainByDistance(panel, panel.init);
      panels.push(panel);
    }
  const seams = panels.map((panel, k) => ({
    a: column(panel, spec.cols - 1),
    b: column(panels[(k + 1) % panels.length]!, 0),
  }));
  return { panels, seams };
}
