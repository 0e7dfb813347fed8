import {
  add,
  bezier,
  clamp,
  cross,
  curve,
  length,
  lerp,
  minus,
  mix,
  smooth,
  unit,
  type Point,
} from "./curve";
import type { Form } from "./form";
import {
  column,
  edgeOf,
  grainByDistance,
  newPanel,
  pointAt,
  setPoint,
  vertex,
  type Edge,
  type Panel,
  type Seam,
} from "./panel";
import { rowShares } from "./tube";

export interface Pose {
  /** radians away from the body, forwards, and the bend of the elbow */
  spread: number;
  forward: number;
  bend: number;
}

export interface SleeveSpec {
  form: Form;
  pose: Pose;
  /** metres from the shoulder tip to the hem along the arm */
  length: number;
  /** radius of the sleeve by share of its length, and how flat its section is */
  radius: [share: number, metres: number][];
  flat?: number;
  rows: number;
  stops?: number[];
  /** extra cloth along the sleeve: gathers into wrinkles */
  slack?: number;
  /** deepest point of the hem hangs lower at the underarm by this much (bell sleeves) */
  dip?: number;
}

export interface Arm {
  shoulder: Point;
  elbow: Point;
  wrist: Point;
}

/** Where the arm's joints are; `sign` is 1 for the left arm. */
export function armOf(form: Form, pose: Pose, sign: 1 | -1): Arm {
  const shoulder: Point = [sign * (form.tip.x - 0.012), form.tip.y - 0.042, -0.004];
  const direction = (spread: number, forward: number): Point =>
    unit([sign * Math.sin(spread), -Math.cos(spread), Math.sin(forward)]);
  const elbow = add(shoulder, direction(pose.spread, pose.forward), form.arm[0]);
  const wrist = add(
    elbow,
    direction(pose.spread - pose.bend * 0.25, pose.forward + pose.bend),
    form.arm[1],
  );
  return { shoulder, elbow, wrist };
}

interface Station {
  at: Point;
  along: Point;
  up: Point;
  front: Point;
}

/** The sleeve's middle line with its frames, `count` stations over `reach` metres. */
function stations(arm: Arm, sign: number, reach: number, count: number): Station[] {
  const upper = unit(minus(arm.elbow, arm.shoulder));
  const lower = unit(minus(arm.wrist, arm.elbow));
  const first = length(minus(arm.elbow, arm.shoulder));
  const out: Station[] = [];
  let at = arm.shoulder;
  const step = reach / (count - 1);
  for (let i = 0; i < count; i++) {
    const d = i * step;
    const along = unit(mix(upper, lower, smooth(first - 0.06, first + 0.06, d)));
    if (i > 0) at = add(at, along, step);
    const front = unit(minus([0, 0, 1], add([0, 0, 0], along, along[2])));
    const up = sign > 0 ? cross(front, along) : cross(along, front);
    out.push({ at, along, up, front });
  }
  return out;
}

/** A set-in sleeve grown out of its armhole, seamed at the underarm. */
export function sleeve(
  armhole: Edge[],
  spec: SleeveSpec,
  sign: 1 | -1,
): { panel: Panel; seams: Seam[]; arm: Arm } {
  const loop: Point[] = [];
  armhole.forEach((edge, k) =>
    edge.at.slice(k === 0 ? 0 : 1).forEach((i) => loop.push(pointAt(edge.panel.init, i))),
  );
  const cols = loop.length;
  const capRows = Math.max(4, Math.round(spec.rows * 0.2));
  const panel = newPanel(sign > 0 ? "sleeve-left" : "sleeve-right", spec.rows, cols, {
    carrier: "arm",
    side: sign > 0 ? "left" : "right",
  });
  const arm = armOf(spec.form, spec.pose, sign);
  const straight = armOf(spec.form, { ...spec.pose, bend: 0 }, sign);
  draft(panel.init, arm);
  const rest = new Float64Array(panel.init.length);
  draft(rest, straight);
  if (spec.slack)
    for (let j = 0; j < cols; j++) {
      const top = pointAt(rest, j);
      for (let i = 1; i < spec.rows; i++) {
        const index = vertex(panel, i, j);
        const point = pointAt(rest, index);
        setPoint(rest, index, add(top, minus(point, top), 1 + spec.slack));
      }
    }
  panel.rest = rest;
  grainByDistance(panel, rest);
  const half = (cols - 1) / 2;
  const rim = (from: number, to: number) =>
    edgeOf(
      panel,
      Array.from({ length: to - from + 1 }, (_, i) => [0, from + i]),
    );
  const seams: Seam[] = [
    { a: rim(0, half), b: armhole[0]! },
    { a: rim(half, cols - 1), b: armhole[1]! },
    { a: column(panel, 0, 1), b: column(panel, cols - 1, 1) },
  ];
  return { panel, seams, arm };

  function draft(target: Float64Array, limb: Arm) {
    const line = stations(limb, sign, spec.length, 60);
    const radius = curve(spec.radius);
    const flat = spec.flat ?? 0.92;
    const start = Math.min(0.5, 0.135 / spec.length);
    const ring = (share: number, j: number): Point => {
      const place = clamp(share) * (line.length - 1);
      const i = Math.min(line.length - 2, Math.floor(place));
      const [p, q] = [line[i]!, line[i + 1]!];
      const t = place - i;
      const angle = (j / (cols - 1)) * 2 * Math.PI;
      const r = radius(share);
      // columns run from the underarm over the front (left arm) or the back (right arm) to the top
      const forward = sign > 0 ? Math.sin(angle) : -Math.sin(angle);
      const point = add(mix(p.at, q.at, t), mix(p.up, q.up, t), -Math.cos(angle) * r * flat);
      return add(point, mix(p.front, q.front, t), forward * r);
    };
    const shares = rowShares(spec.rows - capRows + 1, spec.stops);
    for (let j = 0; j < cols; j++) {
      const angle = (j / (cols - 1)) * 2 * Math.PI;
      const over = (1 - Math.cos(angle)) / 2;
      const from = loop[j]!;
      const begin = lerp(start * 0.62, start, over);
      const to = ring(begin, j);
      const span = length(minus(to, from));
      const down = line[Math.round(begin * (line.length - 1))]!.along;
      const slope = unit([sign * 0.95, -0.36, 0]);
      const leave = unit(mix(down, slope, Math.pow(over, 1.5) * 0.85));
      for (let i = 0; i < capRows; i++) {
        const t = i / (capRows - 1);
        const b = add(from, leave, span * 0.4);
        const c = add(to, down, -span * 0.36);
        setPoint(target, vertex(panel, i, j), bezier(from, b, c, to, t));
      }
      const end = 1 + ((spec.dip ?? 0) / spec.length) * (1 - over);
      for (let i = 1; i < shares.length; i++) {
        const share = lerp(begin, end, shares[i]!);
        setPoint(target, vertex(panel, capRows - 1 + i, j), ringBeyond(ring, share, j));
      }
    }
  }
}

/** Stations end at the hem; a dipping hem continues them in a straight line. */
function ringBeyond(ring: (share: number, j: number) => Point, share: number, j: number): Point {
  if (share <= 1) return ring(share, j);
  const [p, q] = [ring(0.98, j), ring(1, j)];
  return add(q, minus(q, p), (share - 1) / 0.02);
}
