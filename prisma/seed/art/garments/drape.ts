import type { Form, Hull } from "./form";
import { gap, pointAt, setPoint, vertex, type Panel, type Seam } from "./panel";
import type { Arm } from "./sleeve";

export interface Cloth {
  /** seconds of falling */
  seconds: number;
  /** compliance of bending: chiffon 4e-4, suiting 2e-5 */
  bend: number;
  /** share of its velocity that a thread loses each step */
  drag: number;
}

export interface Carrier {
  form: Form;
  /** what the cloth lies on; the form itself, or the form with what is worn beneath */
  solid: Hull;
  arms: Arm[];
  armRadius: number;
  /** legs as capsules: hip joint, knee, ankle */
  legs: { from: [number, number, number]; to: [number, number, number]; r0: number; r1: number }[];
}

const STEP = 1 / 120;
/** Weight in proportion to the threads' stiffness; light enough that nothing stretches visibly. */
const GRAVITY = -1.5;
const LEVELS = 320;

/**
 * Lets the drafted pieces fall onto the form: extended position based dynamics (Macklin, Müller and
 * Chentanez 2016) with small steps, one pass each. Fills `final` of every panel.
 * Deterministic: the order of constraints is the order of the pieces.
 */
export function drape(panels: Panel[], seams: Seam[], carrier: Carrier, cloth: Cloth): void {
  const system = assemble(panels, seams);
  const solid = table(carrier.solid);
  const steps = Math.round(cloth.seconds / STEP);
  const { p, count, weight } = system;
  const old = new Float64Array(p);
  const velocity = new Float64Array(p.length);
  const softness = [1e-9, 5e-5, cloth.bend, cloth.bend / 10].map((value) => value / (STEP * STEP));
  for (let step = 0; step < steps; step++) {
    const keep = 1 - cloth.drag;
    old.set(p);
    for (let i = 0; i < count; i++) {
      if (weight[i] === 0) continue;
      velocity[i * 3 + 1]! += GRAVITY * STEP;
      for (let k = 0; k < 3; k++) {
        const at = i * 3 + k;
        velocity[at]! *= keep;
        p[at]! += velocity[at]! * STEP;
      }
    }
    satisfy(system, 2, softness[2]!, step % 2 === 1);
    satisfy(system, 3, softness[3]!, step % 2 === 1);
    satisfy(system, 1, softness[1]!, step % 2 === 1);
    satisfy(system, 0, softness[0]!, false);
    satisfy(system, 0, softness[0]!, true);
    leash(system);
    keepHeld(system);
    collide(system, solid, carrier, old);
    for (let i = 0; i < p.length; i++) velocity[i] = (p[i]! - old[i]!) / STEP;
  }
  for (const panel of panels) {
    const own = system.ids.get(panel)!;
    const moved = new Float64Array(panel.init.length);
    own.forEach((id, i) => {
      for (let k = 0; k < 3; k++)
        moved[i * 3 + k] = (p[id * 3 + k]! - panel.init[i * 3 + k]!) * (1 - panel.stiff);
    });
    calm(moved, panel.rows, panel.cols);
    panel.final.set(panel.init.map((value, i) => value + moved[i]!));
  }
}

/** Threads cannot zigzag at the spacing of the grid: 1-2-1 along rows and columns of the movement. */
function calm(moved: Float64Array, rows: number, cols: number) {
  const pass = (step: number, inside: (r: number, c: number) => boolean) => {
    const before = moved.slice();
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < cols; c++) {
        if (!inside(r, c)) continue;
        for (let k = 0; k < 3; k++) {
          const at = (r * cols + c) * 3 + k;
          moved[at] = (before[at - step * 3]! + 2 * before[at]! + before[at + step * 3]!) / 4;
        }
      }
  };
  for (let n = 0; n < 1; n++) {
    pass(1, (_, c) => c > 0 && c < cols - 1);
    pass(cols, (r) => r > 0 && r < rows - 1);
  }
}

interface System {
  count: number;
  p: Float64Array;
  weight: Float64Array;
  /** how firmly each thread is held at its drafted place */
  hold: Float64Array;
  home: Float64Array;
  /** 0 body, 1 arm, 2 leg */
  carried: Uint8Array;
  ids: Map<Panel, Int32Array>;
  links: { i: Int32Array; j: Int32Array; rest: Float64Array }[];
  /** thread, the end it hangs from, and the length of cloth between them */
  leashes: { i: Int32Array; anchor: Int32Array; reach: Float64Array };
}

function assemble(panels: Panel[], seams: Seam[]): System {
  const offsets = new Map<Panel, number>();
  let total = 0;
  for (const panel of panels) {
    offsets.set(panel, total);
    total += panel.rows * panel.cols;
  }
  const parent = Int32Array.from({ length: total }, (_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const { a, b } of seams)
    a.at.forEach((i, k) => {
      const [x, y] = [find(offsets.get(a.panel)! + i), find(offsets.get(b.panel)! + b.at[k]!)];
      parent[Math.max(x, y)] = Math.min(x, y);
    });
  const name = new Int32Array(total).fill(-1);
  let count = 0;
  for (let i = 0; i < total; i++) {
    const root = find(i);
    if (name[root] === -1) name[root] = count++;
    name[i] = name[root]!;
  }
  const p = new Float64Array(count * 3);
  const weight = new Float64Array(count).fill(1);
  const hold = new Float64Array(count);
  const carried = new Uint8Array(count);
  const ids = new Map<Panel, Int32Array>();
  const lists = [0, 1, 2, 3].map(() => ({
    i: [] as number[],
    j: [] as number[],
    rest: [] as number[],
  }));
  for (const panel of panels) {
    const offset = offsets.get(panel)!;
    const own = name.slice(offset, offset + panel.rows * panel.cols);
    ids.set(panel, own);
    own.forEach((id, i) => {
      setPoint(p, id, pointAt(panel.init, i));
      hold[id] = Math.max(hold[id]!, panel.hold[i]!);
      if (hold[id]! >= 1) weight[id] = 0;
      if (panel.carrier !== "body" && carried[id] === 0)
        carried[id] = panel.carrier === "arm" ? 1 : 2;
    });
    const metric = panel.rest ?? panel.init;
    const link = (kind: number, i: number, j: number) => {
      if (own[i] === own[j]) return;
      const list = lists[kind]!;
      list.i.push(own[i]!);
      list.j.push(own[j]!);
      list.rest.push(
        Math.hypot(
          metric[i * 3]! - metric[j * 3]!,
          metric[i * 3 + 1]! - metric[j * 3 + 1]!,
          metric[i * 3 + 2]! - metric[j * 3 + 2]!,
        ),
      );
    };
    for (let r = 0; r < panel.rows; r++)
      for (let c = 0; c < panel.cols; c++) {
        const i = vertex(panel, r, c);
        const [right, down] = [c + 1 < panel.cols, r + 1 < panel.rows];
        if (down) link(0, i, i + panel.cols);
        if (right) link(0, i, i + 1);
        if (down && right) {
          link(1, i, i + panel.cols + 1);
          link(1, i + 1, i + panel.cols);
        }
        // turned and stitched edges are three layers thick
        const edge = Math.min(panel.rows - 1 - r, c, panel.cols - 1 - c) < 2;
        const bend = edge ? 3 : 2;
        if (r + 2 < panel.rows) link(bend, i, i + 2 * panel.cols);
        if (c + 2 < panel.cols) link(bend, i, i + 2);
      }
  }
  const ties = { i: [] as number[], anchor: [] as number[], reach: [] as number[] };
  for (const panel of panels) {
    const own = ids.get(panel)!;
    const metric = panel.rest ?? panel.init;
    for (let c = 0; c < panel.cols; c++) {
      let reach = 0;
      for (let r = 1; r < panel.rows; r++) {
        const i = vertex(panel, r, c);
        reach += gap(metric, i, i - panel.cols);
        ties.i.push(own[i]!);
        ties.anchor.push(own[c]!);
        ties.reach.push(reach);
      }
    }
  }
  const leashes = {
    i: Int32Array.from(ties.i),
    anchor: Int32Array.from(ties.anchor),
    reach: Float64Array.from(ties.reach),
  };
  const links = lists.map((list) => ({
    i: Int32Array.from(list.i),
    j: Int32Array.from(list.j),
    rest: Float64Array.from(list.rest),
  }));
  return { count, p, weight, hold, home: p.slice(), carried, ids, links, leashes };
}

/** Long range attachments (Kim, Chentanez and Müller 2012): no thread hangs lower than its cloth is long. */
function leash({ p, leashes, weight }: System) {
  const { i: threads, anchor, reach } = leashes;
  for (let k = 0; k < threads.length; k++) {
    if (weight[threads[k]!] === 0) continue;
    const i = threads[k]! * 3;
    const j = anchor[k]! * 3;
    const dx = p[i]! - p[j]!;
    const dy = p[i + 1]! - p[j + 1]!;
    const dz = p[i + 2]! - p[j + 2]!;
    const size = Math.sqrt(dx * dx + dy * dy + dz * dz);
    if (size <= reach[k]!) continue;
    const back = (reach[k]! / size - 1) * 0.7;
    p[i]! += dx * back;
    p[i + 1]! += dy * back;
    p[i + 2]! += dz * back;
  }
}

function keepHeld({ p, count, hold, home }: System) {
  for (let i = 0; i < count; i++) {
    const share = hold[i]! * 0.5;
    if (share === 0) continue;
    for (let k = i * 3; k < i * 3 + 3; k++) p[k]! += (home[k]! - p[k]!) * share;
  }
}

function satisfy({ p, weight, links }: System, kind: number, softness: number, backwards: boolean) {
  const { i: first, j: second, rest } = links[kind]!;
  const last = first.length - 1;
  for (let n = 0; n <= last; n++) {
    const k = backwards ? last - n : n;
    const i = first[k]! * 3;
    const j = second[k]! * 3;
    const wi = weight[first[k]!]!;
    const wj = weight[second[k]!]!;
    const sum = wi + wj;
    if (sum === 0) continue;
    const dx = p[i]! - p[j]!;
    const dy = p[i + 1]! - p[j + 1]!;
    const dz = p[i + 2]! - p[j + 2]!;
    const size = Math.sqrt(dx * dx + dy * dy + dz * dz) || 1e-9;
    const pull = (rest[k]! - size) / size / (sum + softness);
    p[i]! += dx * pull * wi;
    p[i + 1]! += dy * pull * wi;
    p[i + 2]! += dz * pull * wi;
    p[j]! -= dx * pull * wj;
    p[j + 1]! -= dy * pull * wj;
    p[j + 2]! -= dz * pull * wj;
  }
}

interface Table {
  low: number;
  step: number;
  a: Float64Array;
  f: Float64Array;
  b: Float64Array;
  top: number;
}

function table(solid: Hull): Table {
  const [low, top] = [0.05, 1.62];
  const step = (top - low) / (LEVELS - 1);
  const of = (pick: "a" | "f" | "b") =>
    Float64Array.from({ length: LEVELS }, (_, i) => solid(low + i * step)[pick]);
  return { low, step, a: of("a"), f: of("f"), b: of("b"), top };
}

function collide(
  { p, count, weight, carried }: System,
  solid: Table,
  carrier: Carrier,
  old: Float64Array,
) {
  const limbs = [
    ...carrier.arms.flatMap((arm) => [
      {
        kind: 1,
        from: arm.shoulder,
        to: arm.elbow,
        r0: carrier.armRadius,
        r1: carrier.armRadius * 0.8,
      },
      {
        kind: 1,
        from: arm.elbow,
        to: arm.wrist,
        r0: carrier.armRadius * 0.8,
        r1: carrier.armRadius * 0.55,
      },
    ]),
    ...carrier.legs.map((leg) => ({ kind: 2, ...leg })),
  ];
  for (let n = 0; n < count; n++) {
    if (weight[n] === 0) continue;
    const i = n * 3;
    let touched = false;
    const y = p[i + 1]!;
    const place = (y - solid.low) / solid.step;
    const row = Math.floor(place);
    if (
      row >= 0 &&
      row < LEVELS - 1 &&
      y < carrier.form.neck + 0.02 &&
      (carried[n] !== 2 || y > carrier.form.crotch + 0.02)
    ) {
      const t = place - row;
      const [x, z] = [p[i]!, p[i + 2]!];
      const depth = z >= 0 ? solid.f : solid.b;
      const a = solid.a[row]! * (1 - t) + solid.a[row + 1]! * t;
      const d = depth[row]! * (1 - t) + depth[row + 1]! * t;
      const inside = 1 - (x * x) / (a * a) - (z * z) / (d * d);
      if (inside > 0) {
        const da = (solid.a[row + 1]! - solid.a[row]!) / solid.step;
        const dd = (depth[row + 1]! - depth[row]!) / solid.step;
        const gx = (2 * x) / (a * a);
        const gz = (2 * z) / (d * d);
        const gy = (-2 * x * x * da) / (a * a * a) - (2 * z * z * dd) / (d * d * d);
        const size2 = gx * gx + gy * gy + gz * gz + 1e-6;
        const push = Math.min(inside / size2, 0.01 / Math.sqrt(size2));
        p[i]! += gx * push;
        p[i + 1]! += gy * push;
        p[i + 2]! += gz * push;
        touched = true;
      }
    }
    for (const limb of limbs) {
      if (carried[n] !== limb.kind) continue;
      const ax = limb.to[0] - limb.from[0];
      const ay = limb.to[1] - limb.from[1];
      const az = limb.to[2] - limb.from[2];
      const bx = p[i]! - limb.from[0];
      const by = p[i + 1]! - limb.from[1];
      const bz = p[i + 2]! - limb.from[2];
      const t = (ax * bx + ay * by + az * bz) / (ax * ax + ay * ay + az * az);
      if (t < 0 || t > 1) continue;
      const [dx, dy, dz] = [bx - ax * t, by - ay * t, bz - az * t];
      const size = Math.sqrt(dx * dx + dy * dy + dz * dz) || 1e-9;
      const r = limb.r0 + (limb.r1 - limb.r0) * t;
      if (size >= r) continue;
      const push = Math.min(0.01, r - size) / size;
      p[i]! += dx * push;
      p[i + 1]! += dy * push;
      p[i + 2]! += dz * push;
      touched = true;
    }
    if (p[i + 1]! < 0.003) {
      p[i + 1] = 0.003;
      touched = true;
    }
    if (touched) for (let k = 0; k < 3; k++) p[i + k]! += (old[i + k]! - p[i + k]!) * 0.35;
  }
}
