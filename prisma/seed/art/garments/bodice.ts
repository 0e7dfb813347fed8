import { add, clamp, lerp, smooth, type Point } from "./curve";
import { sectionOf, type Hull } from "./form";
import {
  column,
  edgeOf,
  gap,
  newPanel,
  pointAt,
  setPoint,
  vertex,
  type Edge,
  type Panel,
  type Seam,
} from "./panel";
import { onHull, rowShares, turnOf, type Folds } from "./tube";

export interface Neck {
  /** half width at the shoulder and heights of the middle in front and behind */
  x: number;
  front: number;
  back: number;
  shape: "round" | "v" | "square" | "boat";
}

export interface BodiceSpec {
  hull: Hull;
  /** height of the underarm point */
  arm: number;
  /** height of the shoulder tip */
  tip: number;
  /** how far the armhole cuts into the front and the back, along the cloth */
  inset: [front: number, back: number];
  neck: Neck;
  hem: (turn: number) => number;
  /** rows above and below the underarm; columns of a whole front */
  rows: [upper: number, lower: number];
  cols: number;
  folds?: Folds;
  drift?: (y: number) => number;
  stops?: number[];
  /** the front is open: half the gap between its edges by height */
  open?: (y: number) => number;
  /** side seams end here and leave slits */
  slit?: number;
}

export interface Bodice {
  panels: Panel[];
  seams: Seam[];
  fronts: Panel[];
  back: Panel;
  /** from the underarm over the tip to the underarm, rightwards as seen from outside */
  armholes: { left: Edge[]; right: Edge[] };
  /** from the front middle over the left shoulder round the back to the front middle */
  neckline: Edge[];
  /** columns of the shoulder seam, counted from the side */
  corner: number;
}

type Flat = [q: number, y: number];

/** The height at which the hull is `x` wide above the shoulder tip. */
function ridge(hull: Hull, x: number, tip: number): number {
  let [low, high] = [tip, tip + 0.12];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (hull(middle).a > x) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const flatBezier = (a: Flat, b: Flat, c: Flat, d: Flat, t: number): Flat => {
  const s = 1 - t;
  const w = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const;
  return [
    a[0] * w[0] + b[0] * w[1] + c[0] * w[2] + d[0] * w[3],
    a[1] * w[0] + b[1] * w[1] + c[1] * w[2] + d[1] * w[3],
  ];
};

/** Outline of one side of a front or back, in distances along the cloth from the middle. */
function outline(spec: BodiceSpec, front: boolean) {
  const { hull, neck } = spec;
  const half = (y: number) => sectionOf(hull, y, front).half;
  const neckY = ridge(hull, neck.x, spec.tip);
  const low = front ? neck.front : neck.back;
  const depth = neckY - low;
  const inset = spec.inset[front ? 0 : 1];
  const under: Flat = [half(spec.arm), spec.arm];
  const tip: Flat = [half(spec.tip), spec.tip];
  const across = Math.min(under[0], tip[0]) - inset;
  const rise = spec.tip - spec.arm;
  const armhole = (t: number) =>
    flatBezier(
      under,
      [across - inset * 0.25, spec.arm + rise * 0.02],
      [across - inset * 0.1, spec.arm + rise * 0.5],
      tip,
      t,
    );
  const shoulder = (t: number): Flat => {
    const y = lerp(spec.tip, neckY, t);
    return [half(y), y];
  };
  const neckline = (t: number): Flat => {
    const turn = (t * Math.PI) / 2;
    let [x, y] = [neck.x * Math.cos(turn), neckY - depth * Math.sin(turn)];
    if (neck.shape === "v" && front) {
      const bow = Math.sin(t * Math.PI) * 0.012;
      [x, y] = [neck.x * (1 - t) + bow, lerp(neckY, low, t)];
    } else if (neck.shape === "square" && front) {
      const power = 0.38;
      x = neck.x * Math.pow(Math.cos(turn), power);
      y = neckY - depth * Math.pow(Math.sin(turn), power);
    } else if (neck.shape === "boat") {
      x = neck.x * Math.cos(turn);
      y = neckY - depth * Math.pow(Math.sin(turn), 1.4);
    }
    const section = sectionOf(hull, y, front);
    return [section.shareOf(Math.min(x, section.ring.a)) * section.half, y];
  };
  return { armhole, shoulder, neckline, half };
}

/** One front or back, or half a front: Coons patch above the underarm, level rows below. */
function piece(
  spec: BodiceSpec,
  front: boolean,
  side: 0 | 1 | -1,
): { panel: Panel; corner: number } {
  const shape = outline(spec, front);
  const cols = side === 0 ? spec.cols : (spec.cols + 1) >> 1;
  const [upper, lower] = spec.rows;
  const rows = upper + lower - 1;
  const name = `bodice-${front ? "front" : "back"}${side === 0 ? "" : side > 0 ? "-left" : "-right"}`;
  const panel = newPanel(name, rows, cols, { side: front ? "front" : "back" });
  const corner = Math.round((spec.cols - 1) * 0.3);
  // Drafted for the side of positive x, from the middle (s = 0) to the side (s = 1).
  const reach = (spec.cols - 1) / 2;
  const inner = (y: number) => (side === 0 ? 0 : (spec.open?.(y) ?? 0));
  const topAt = (s: number): Flat => {
    const k = s * reach;
    const split = reach - corner;
    return k <= split ? shape.neckline(1 - k / split) : shape.shoulder(1 - (k - split) / corner);
  };
  const [tops, sides] = [
    Array.from({ length: reach + 1 }, (_, k) => topAt(k / reach)),
    Array.from({ length: upper }, (_, i) => shape.armhole(1 - i / (upper - 1))),
  ];
  const [top0, top1] = [tops[0]!, tops[reach]!];
  // A front cut deep between the breasts draws the upper rows down with it.
  const deep = front ? Math.max(0, spec.arm - spec.neck.front + 0.035) : 0;
  const level = (s: number) => spec.arm - deep * (1 - smooth(0.1, 0.8, s));
  const base = Array.from({ length: reach + 1 }, (_, k): Flat => {
    const s = k / reach;
    const y = level(s);
    return [lerp(inner(y), shape.half(y), s), y];
  });
  const [base0, base1] = [base[0]!, base[reach]!];
  const coons = (k: number, i: number): Flat => {
    const [s, t] = [k / reach, 1 - i / (upper - 1)];
    const [u, r] = [tops[k]!, sides[i]!];
    const foot = base[k]!;
    const left: Flat = [lerp(base0[0], top0[0], t), lerp(base0[1], top0[1], t)];
    const at = (axis: 0 | 1) =>
      (1 - t) * foot[axis] +
      t * u[axis] +
      (1 - s) * left[axis] +
      s * r[axis] -
      (1 - s) * (1 - t) * base0[axis] -
      s * (1 - t) * base1[axis] -
      (1 - s) * t * top0[axis] -
      s * t * top1[axis];
    return [at(0), at(1)];
  };
  const shares = rowShares(lower, spec.stops);
  const grain = meridian(spec, front);
  for (let j = 0; j < cols; j++) {
    const walk = side === 0 ? j / reach - 1 : side > 0 ? j / reach : j / reach - 1;
    const sign = (side !== 0 ? side : walk >= 0 ? 1 : -1) * (front ? 1 : -1);
    const s = Math.abs(walk);
    for (let i = 0; i < rows; i++) {
      let flat: Flat;
      if (i < upper) flat = coons(Math.round(s * reach), i);
      else {
        const turn = turnOf(s * sign, front);
        const y = lerp(level(s), spec.hem(turn), shares[i - upper + 1]!);
        flat = [lerp(inner(y), shape.half(y), s), y];
      }
      const section = sectionOf(spec.hull, flat[1], front);
      const share = clamp(flat[0] / section.half) * sign;
      const point = onHull(spec.hull, flat[1], share, front, spec.folds, section);
      const index = vertex(panel, i, j);
      setPoint(panel.init, index, add(point, [0, 0, spec.drift?.(flat[1]) ?? 0]));
      const seam = s * reach > reach - corner ? 0.4 : 1;
      panel.hold[index] = i === 0 ? seam : clamp(0.4 - (1.2 * i) / upper);
      panel.uv[index * 2] = flat[0] * sign * (front ? 1 : -1) * 1000;
      panel.uv[index * 2 + 1] = grain(flat[1]);
    }
  }
  if (spec.folds) widen(panel, upper, side === 0 ? (cols - 1) / 2 : side > 0 ? 0 : cols - 1);
  return { panel, corner };
}

/** Folds take cloth: below the underarm u follows the folded rows. */
function widen(panel: Panel, from: number, middle: number) {
  for (let i = from; i < panel.rows; i++) {
    const start = panel.uv[vertex(panel, i, middle) * 2]!;
    for (const step of [-1, 1]) {
      let u = start;
      for (let j = middle + step; j >= 0 && j < panel.cols; j += step) {
        const index = vertex(panel, i, j);
        u += step * gap(panel.init, index, index - step) * 1000;
        panel.uv[index * 2] = u;
      }
    }
  }
}

/** Millimetres of cloth down from the neck along the piece, by height. */
function meridian(spec: BodiceSpec, front: boolean): (y: number) => number {
  const top = spec.tip + 0.08;
  const step = 0.005;
  const sums = [0];
  let last: Point | null = null;
  for (let y = top; y > -0.2; y -= step) {
    const point = onHull(spec.hull, y, 0.4, front);
    if (last)
      sums.push(
        sums[sums.length - 1]! + Math.min(2 * step, Math.hypot(step, point[2] - last[2])) * 1000,
      );
    last = point;
  }
  return (y) => {
    const at = clamp((top - y) / step, 0, sums.length - 1.001);
    const i = Math.floor(at);
    return lerp(sums[i]!, sums[i + 1]!, at - i);
  };
}

/** Front (whole or opened) and back with shoulders, sewn at the shoulders and sides. */
export function bodice(spec: BodiceSpec): Bodice {
  const made = spec.open ? [piece(spec, true, -1), piece(spec, true, 1)] : [piece(spec, true, 0)];
  const rear = piece(spec, false, 0);
  const fronts = made.map((part) => part.panel);
  const [right, left] = [fronts[0]!, fronts[fronts.length - 1]!];
  const back = rear.panel;
  const corner = rear.corner;
  const upper = spec.rows[0];
  const last = back.rows - 1;
  let slitRow = last;
  if (spec.slit !== undefined)
    while (slitRow > upper && pointAt(back.init, vertex(back, slitRow, 0))[1] < spec.slit)
      slitRow--;
  const down = (panel: Panel, col: number, from: number, to: number) =>
    edgeOf(
      panel,
      Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => [
        from + Math.sign(to - from) * i,
        col,
      ]),
    );
  const along = (panel: Panel, from: number, to: number) =>
    edgeOf(
      panel,
      Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => [
        0,
        from + Math.sign(to - from) * i,
      ]),
    );
  const [lc, bc] = [left.cols - 1, back.cols - 1];
  const seams: Seam[] = [
    { a: column(left, lc, upper - 1, slitRow), b: column(back, 0, upper - 1, slitRow) },
    { a: column(right, 0, upper - 1, slitRow), b: column(back, bc, upper - 1, slitRow) },
    { a: along(left, lc - corner, lc), b: along(back, corner, 0) },
    { a: along(right, corner, 0), b: along(back, bc - corner, bc) },
  ];
  return {
    panels: [...fronts, back],
    seams,
    fronts,
    back,
    corner,
    armholes: {
      left: [down(left, lc, upper - 1, 0), down(back, 0, 0, upper - 1)],
      right: [down(back, bc, upper - 1, 0), down(right, 0, 0, upper - 1)],
    },
    neckline: [
      along(left, spec.open ? 0 : (spec.cols - 1) / 2, lc - corner),
      along(back, corner, bc - corner),
      along(right, corner, spec.open ? right.cols - 1 : (spec.cols - 1) / 2),
    ],
  };
}
