/** Fabric at its true size: how many millimetres of garment one unit of its texture coordinates covers. */
import type { Point } from "./turntable";

/** One triangle: corners in metres as the model claims them, and their texture coordinates. */
export interface ClothTriangle {
  corners: readonly [Point, Point, Point];
  uvs: readonly [Pair, Pair, Pair];
}
type Pair = readonly [u: number, v: number];

export interface ClothScale {
  /** Millimetres along one unit of u, and of v. 1 means that coordinates are written in millimetres. */
  mmPerU: number;
  mmPerV: number;
  /** The picture would be seen in a mirror: v must run the other way. */
  mirrored: boolean;
}

/**
 * Area-weighted medians of |∂P/∂u| and |∂P/∂v|: the median ignores the few triangles of a trim, a seam allowance or
 * a collapsed island. Null when no triangle has an area both in space and in the picture.
 */
export function clothScale(triangles: Iterable<ClothTriangle>): ClothScale | null {
  const alongU: [value: number, weight: number][] = [];
  const alongV: [value: number, weight: number][] = [];
  let handedness = 0;
  for (const { corners, uvs } of triangles) {
    const [a, b, c] = corners;
    const [e1, e2] = [minus(b, a), minus(c, a)];
    const [du1, dv1] = [uvs[1][0] - uvs[0][0], uvs[1][1] - uvs[0][1]];
    const [du2, dv2] = [uvs[2][0] - uvs[0][0], uvs[2][1] - uvs[0][1]];
    const turn = du1 * dv2 - du2 * dv1;
    const area = length(cross(e1, e2)) / 2;
    if (!(area > 0) || !Number.isFinite(area) || turn === 0 || !Number.isFinite(turn)) continue;
    alongU.push([(1000 * length(combine(e1, dv2, e2, -dv1))) / Math.abs(turn), area]);
    alongV.push([(1000 * length(combine(e2, du1, e1, -du2))) / Math.abs(turn), area]);
    handedness += Math.sign(turn) * area;
  }
  const [mmPerU, mmPerV] = [weightedMedian(alongU), weightedMedian(alongV)];
  // In glTF v runs down the picture, so an island that reads correctly from outside turns clockwise: negative.
  return mmPerU && mmPerV ? { mmPerU, mmPerV, mirrored: handedness > 0 } : null;
}

/** How wide a print's repeat is on the bolt, in millimetres; how long it is too, where its picture does not tell. */
export type Repeat = number | readonly [across: number, down: number];

/** How often a fabric repeats along u and v. */
export function repeats(
  scale: ClothScale,
  repeat: Repeat,
  picture: { width: number; height: number },
): { u: number; v: number } {
  const [across, down] =
    typeof repeat === "number" ? [repeat, (repeat * picture.height) / picture.width] : repeat;
  return { u: scale.mmPerU / across, v: ((scale.mirrored ? -1 : 1) * scale.mmPerV) / down };
}

function weightedMedian(values: [value: number, weight: number][]): number | null {
  const sorted = values.filter(([value]) => value > 0 && Number.isFinite(value));
  sorted.sort((a, b) => a[0] - b[0]);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let seen = 0;
  for (const [value, weight] of sorted) {
    seen += weight;
    if (seen >= half) return value;
  }
  return null;
}

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const length = (a: Point): number => Math.hypot(a[0], a[1], a[2]);
const combine = (a: Point, s: number, b: Point, t: number): Point => [
  a[0] * s + b[0] * t,
  a[1] * s + b[1] * t,
  a[2] * s + b[2] * t,
];
const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
