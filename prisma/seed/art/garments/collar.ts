import { add, clamp, dot, evenly, lerp, minus, mix, smooth, unit, type Point } from "./curve";
import { sheet } from "./mesh";
import type { Edge, Panel, Slot } from "./panel";
import type { Workshop } from "./workshop";

const UP: Point = unit([0, 1, 0.22]);

/** The neckline as it lies, from the front middle over the left shoulder round to the front again. */
export function neckLoop(shop: Workshop, neckline: Edge[], count: number): Point[] {
  const points = neckline.flatMap((edge, k) => shop.run(edge).slice(k === 0 ? 0 : 1));
  return evenly(points, count);
}

function middle(loop: Point[]): Point {
  const sum = loop.reduce((s, p) => add(s, p), [0, 0, 0] as Point);
  return [sum[0] / loop.length, sum[1] / loop.length, sum[2] / loop.length];
}

const outwards = (from: Point, at: Point): Point => unit([at[0] - from[0], 0, at[2] - from[2]]);

export interface StandCollar {
  height: number;
  /** radius of the front corners; 0 leaves them square */
  round: number;
  /** metres left open at the front middle, on each side */
  gap: number;
  /** inclination towards the neck */
  lean: number;
  slot: Slot;
  thickness?: number;
}

/** A band standing on the neckline: mandarin collar, or the stand beneath a shirt collar. */
export function standCollar(shop: Workshop, neckline: Edge[], spec: StandCollar): Point[] {
  const count = 73;
  const loop = neckLoop(shop, neckline, 241);
  const centre = middle(loop);
  const total = loop.slice(1).reduce((sum, p, i) => sum + Math.hypot(...minus(p, loop[i]!)), 0);
  const base = evenly(
    loop.slice(Math.round((spec.gap / total) * 240), 241 - Math.round((spec.gap / total) * 240)),
    count,
  );
  const thick = spec.thickness ?? 0.0022;
  const rim: Point[] = [];
  const columns = base.map((at, j) => {
    const distance = Math.min(j, count - 1 - j) * (total / (count - 1));
    const share = spec.round > 0 ? clamp(distance / spec.round) : 1;
    const height =
      spec.height * (spec.round > 0 ? Math.sqrt(1 - (1 - share) ** 2) * 0.985 + 0.015 : 1);
    const away = outwards(centre, at);
    const wall = unit(add(UP, away, -spec.lean));
    const side = unit(add(away, wall, -dot(away, wall)));
    const edge = j === 0 || j === count - 1 ? 0.1 : 1;
    const point = (h: number, depth: number) =>
      add(add(at, wall, h), side, depth * edge + Math.sin((h / spec.height) * Math.PI) * 0.0018);
    rim.push(point(height, 0));
    return [
      point(-0.004, -thick / 2),
      point(height * 0.5, -thick / 2),
      point(height * 0.93, -thick / 2),
      point(height + thick * 0.35, -thick * 0.2),
      point(height + thick * 0.35, thick * 0.2),
      point(height * 0.93, thick / 2),
      point(height * 0.7, thick / 2),
      point(height * 0.45, thick / 2),
      point(height * 0.2, thick / 2),
      point(-0.004, thick / 2 + 0.0006),
    ];
  });
  shop.meshes.begin("collar");
  const grid = columns[0]!.map((_, i) => columns.map((line) => line[i]!));
  sheet(shop.meshes.of(spec.slot), grid, (i, j) => [
    (j / (count - 1) - 0.5) * total * 1000,
    (i > 3 ? i - 4 : 4 - i) * spec.height * 200,
  ]);
  return rim;
}

export interface LeafCollar {
  /** height of the stand and width of the leaf by |share|: 0 at the back middle, 1 at the front end */
  stand: (share: number) => number;
  width: (share: number) => number;
  /** how far the leaf's edge turns away from the neck, by share */
  flare: (share: number) => number;
  /** how far its front end points sideways and down */
  point: number;
  slot: Slot;
  under: Slot;
  /** part of the neckline it covers: share of the half from the back, 1 is the front middle */
  reach: number;
}

/** A collar that folds over: shirt collar, the upper leaf of a lapel collar, a shawl. */
export function leafCollar(shop: Workshop, neckline: Edge[], spec: LeafCollar) {
  const count = 81;
  const loop = neckLoop(shop, neckline, 321);
  const centre = middle(loop.filter((p) => p[1] > shop.form.neck - 0.1));
  const cut = Math.round((1 - spec.reach) * 160);
  const base = evenly(loop.slice(cut, 321 - cut), count);
  const columns: Point[][] = [];
  base.forEach((at, j) => {
    const place = j / (count - 1);
    const share = Math.abs(place - 0.5) * 2;
    const sign = place < 0.5 ? 1 : -1;
    const away = outwards(centre, at);
    const end = smooth(0.62, 1, share);
    const [stand, width] = [spec.stand(share), spec.width(share)];
    const top = add(add(at, UP, stand), away, -stand * 0.12 + 0.001);
    const fall = unit(
      add(add([0, -1, 0], away, spec.flare(share)), [sign, -0.1, 0.15], end * spec.point),
    );
    const out = unit(add(away, [0, 1, 0], 0.5));
    const crest = add(add(top, UP, 0.003), away, 0.0035);
    const laid = (t: number, lift: number): Point => {
      const bow = 0.004 * Math.sin(Math.min(1, t * 1.6) * Math.PI * 0.5);
      const point = add(add(crest, fall, width * t), out, bow + lift);
      return t < 0.1 ? point : shop.relief.clear(point, 0.0035 + bow * 0.4 + lift);
    };
    columns.push([
      add(at, away, -0.0012),
      add(mix(at, top, 0.55), away, -0.0014),
      add(top, away, -0.0008),
      crest,
      ...[0.12, 0.3, 0.5, 0.7, 0.88, 1].map((t) => laid(t, 0.001)),
      laid(1.004, -0.0006),
      ...[0.85, 0.5, 0.15].map((t) => laid(t, -0.0012)),
      mix(crest, top, 0.6),
    ]);
  });
  // The cloth beneath is known in steps; the leaf itself is smooth.
  for (let pass = 0; pass < 6; pass++)
    for (let i = 4; i < columns[0]!.length - 1; i++) {
      const line = columns.map((column) => column[i]!);
      for (let j = 1; j + 1 < count; j++)
        columns[j]![i] = mix(mix(line[j - 1]!, line[j + 1]!, 0.5), line[j]!, 0.5);
    }
  // The front ends close to an edge.
  for (const line of [columns[0]!, columns[count - 1]!])
    [9, 8, 6, 4, 3].forEach((from, k) => (line[10 + k] = line[from]!));
  const rows = columns[0]!.length;
  const grid = Array.from({ length: rows }, (_, i) => columns.map((line) => line[i]!));
  const girth = base.slice(1).reduce((sum, p, i) => sum + Math.hypot(...minus(p, base[i]!)), 0);
  const uv = (i: number, j: number): [number, number] => [
    (j / (count - 1) - 0.5) * girth * 1000,
    i * 11,
  ];
  shop.meshes.begin("collar");
  sheet(shop.meshes.of(spec.slot), grid.slice(0, 11), uv);
  sheet(shop.meshes.of(spec.under), grid.slice(10), uv);
}

export interface Lapel {
  /** widest point, metres; how far its tip rises; share of the neckline where it begins (0 top) */
  width: number;
  rise: number;
  from: number;
  belly: number;
  slot: Slot;
}

/** The turned back upper front, rolling along a V neckline. `edge` runs from the break to the shoulder. */
export function lapel(shop: Workshop, panel: Panel, edge: Edge, sign: 1 | -1, spec: Lapel) {
  const line = evenly(shop.run(edge), 41).reverse();
  const drafted = evenly(
    edge.at.map((i) => [panel.init[i * 3]!, panel.init[i * 3 + 1]!, panel.init[i * 3 + 2]!]),
    41,
  ).reverse();
  const rows = 22;
  const grid: Point[][] = [];
  const uvs: [number, number][][] = [];
  const profile: [s: number, lift: number][] = [
    [-0.02, 0.0005],
    [-0.03, 0.006],
    [0.02, 0.0105],
    [0.14, 0.011],
    [0.35, 0.0092],
    [0.6, 0.0074],
    [0.85, 0.0064],
    [1, 0.006],
    [1.006, 0.003],
    [0.9, 0.0016],
  ];
  for (let i = 0; i <= rows; i++) {
    const u = i / rows;
    const place = lerp(spec.from, 0.995, u) * 40;
    const k = Math.min(39, Math.floor(place));
    const on = mix(drafted[k]!, drafted[k + 1]!, place - k);
    const real = mix(line[k]!, line[k + 1]!, place - k);
    const width = spec.width * Math.pow(1 - u, 0.92) * (1 + spec.belly * Math.sin(Math.PI * u));
    const rise = spec.rise * Math.pow(1 - u, 3);
    const row: Point[] = [];
    const uv: [number, number][] = [];
    for (const [s, lift] of sign > 0 ? profile : [...profile].reverse()) {
      const x = on[0] + sign * s * Math.max(width, 0.012);
      const y = on[1] + rise * clamp(s) - 0.012 * clamp(s) * (1 - u);
      const spot = shop.spotAt(panel, x, y);
      const fade = lerp(1, 0.3, Math.pow(u, 6));
      const point = add(spot.at, spot.away, lift * fade);
      const rolled = add(real, [sign * s * width, 0, lift * fade]);
      row.push(mix(rolled, point, smooth(0.02, 0.2, s)));
      uv.push([spot.uv[0] + 37, spot.uv[1] + 19]);
    }
    grid.push(row);
    uvs.push(uv);
  }
  shop.meshes.begin(sign > 0 ? "lapel-left" : "lapel-right");
  sheet(shop.meshes.of(spec.slot), grid, (i, j) => uvs[i]![j]!);
}
