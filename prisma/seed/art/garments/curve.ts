/** A point or direction in metres: x to the wearer's left, y up, z to the front. */
export type Point = [number, number, number];

export const clamp = (value: number, low = 0, high = 1) => Math.min(high, Math.max(low, value));
export const lerp = (from: number, to: number, share: number) => from + (to - from) * share;
export const smooth = (from: number, to: number, value: number) => {
  const share = clamp((value - from) / (to - from));
  return share * share * (3 - 2 * share);
};

export const add = (p: Point, q: Point, scale = 1): Point => [
  p[0] + q[0] * scale,
  p[1] + q[1] * scale,
  p[2] + q[2] * scale,
];
export const minus = (p: Point, q: Point): Point => [p[0] - q[0], p[1] - q[1], p[2] - q[2]];
export const dot = (p: Point, q: Point) => p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
export const cross = (p: Point, q: Point): Point => [
  p[1] * q[2] - p[2] * q[1],
  p[2] * q[0] - p[0] * q[2],
  p[0] * q[1] - p[1] * q[0],
];
export const length = (p: Point) => Math.hypot(p[0], p[1], p[2]);
export const unit = (p: Point): Point => {
  const size = length(p);
  if (size < 1e-14) return [0, 1, 0];
  return [p[0] / size, p[1] / size, p[2] / size];
};
export const mix = (p: Point, q: Point, share: number): Point => [
  lerp(p[0], q[0], share),
  lerp(p[1], q[1], share),
  lerp(p[2], q[2], share),
];

/** Cubic Bézier in space. */
export function bezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [
    a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd,
    a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd,
    a[2] * wa + b[2] * wb + c[2] * wc + d[2] * wd,
  ];
}

/**
 * Monotone cubic through keys (Fritsch and Carlson 1980): never overshoots, so a waist stays a waist.
 * Keys may come in any order; outside them the end values hold.
 */
export function curve(keys: readonly (readonly [number, number])[]): (x: number) => number {
  const sorted = [...keys].sort((p, q) => p[0] - q[0]);
  const xs = sorted.map((key) => key[0]);
  const ys = sorted.map((key) => key[1]);
  const count = xs.length;
  if (count === 1) return () => ys[0]!;
  const slopes = xs.slice(1).map((x, i) => (ys[i + 1]! - ys[i]!) / (x - xs[i]!));
  const tangents = xs.map((_, i) => {
    if (i === 0) return slopes[0]!;
    if (i === count - 1) return slopes[count - 2]!;
    const [left, right] = [slopes[i - 1]!, slopes[i]!];
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
  return (x) => {
    if (x <= xs[0]!) return ys[0]!;
    if (x >= xs[count - 1]!) return ys[count - 1]!;
    let i = 0;
    while (x > xs[i + 1]!) i++;
    const span = xs[i + 1]! - xs[i]!;
    const t = (x - xs[i]!) / span;
    const [t2, t3] = [t * t, t * t * t];
    return (
      ys[i]! * (2 * t3 - 3 * t2 + 1) +
      tangents[i]! * span * (t3 - 2 * t2 + t) +
      ys[i + 1]! * (3 * t2 - 2 * t3) +
      tangents[i + 1]! * span * (t3 - t2)
    );
  };
}

/** A polyline resampled to `count` points at equal distances. */
export function evenly(points: readonly Point[], count: number): Point[] {
  const along = [0];
  for (let i = 1; i < points.length; i++)
    along.push(along[i - 1]! + length(minus(points[i]!, points[i - 1]!)));
  const total = along[along.length - 1]!;
  const out: Point[] = [];
  let i = 0;
  for (let k = 0; k < count; k++) {
    const target = (total * k) / (count - 1);
    while (i < points.length - 2 && along[i + 1]! < target) i++;
    const span = along[i + 1]! - along[i]! || 1;
    out.push(mix(points[i]!, points[i + 1]!, clamp((target - along[i]!) / span)));
  }
  return out;
}
