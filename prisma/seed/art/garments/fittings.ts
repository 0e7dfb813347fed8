import { add, lerp, type Point } from "./curve";
import { ball, button, cord, sheet } from "./mesh";
import type { Panel, Slot } from "./panel";
import type { Workshop } from "./workshop";

type Place = [x: number, y: number];

/** A raised piece on the cloth: `place(s, t)` is the front view position, s to the right, t down. */
export function patch(
  shop: Workshop,
  panel: Panel,
  options: {
    name: string;
    slot: Slot;
    place: (s: number, t: number) => Place;
    height: number;
    rows: number;
    cols: number;
    /** it stands proud at its left edge only and runs into the cloth on the right */
    taper?: boolean;
    /** extra distance from the cloth inside the patch */
    puff?: (s: number, t: number) => number;
  },
) {
  const { rows, cols, height } = options;
  const shares = (count: number) => [
    0,
    0,
    ...Array.from({ length: count + 1 }, (_, i) => i / count),
    1,
    1,
  ];
  const [ts, ss] = [shares(rows), shares(cols)];
  const uvs: [number, number][][] = [];
  const grid: Point[][] = ts.map((t, i) => {
    const line: [number, number][] = [];
    uvs.push(line);
    return ss.map((s, j) => {
      const [x, y] = options.place(s, t);
      const spot = shop.spotAt(panel, x, y);
      line.push(spot.uv);
      const rim = Math.min(i, ts.length - 1 - i, j, ss.length - 1 - j);
      const full = height + (options.puff?.(s, t) ?? 0);
      const proud = rim === 0 ? -0.001 : rim === 1 ? height * 0.75 : full;
      const lift = options.taper ? lerp(proud, -0.0012, s * s) : proud;
      return add(spot.at, spot.away, lift);
    });
  });
  shop.meshes.begin(options.name);
  sheet(shop.meshes.of(options.slot), grid, (i, j) => uvs[i]![j]!);
}

/** A row of buttons at places of the front view. */
export function buttons(
  shop: Workshop,
  panel: Panel,
  places: Place[],
  radius: number,
  lift: number,
  slot: Slot = "button",
) {
  shop.meshes.begin("buttons");
  for (const [x, y] of places) {
    shop.stroke("ring", panel.side === "back" ? "back" : "front", [[x, y]], radius);
    const spot = shop.spotAt(panel, x, y);
    button(shop.meshes.of(slot), add(spot.at, spot.away, lift), spot.away, radius, radius * 0.42);
  }
}

/** Piping along a line of the front view. */
export function piping(
  shop: Workshop,
  panel: Panel,
  line: Place[],
  radius: number,
  slot: Slot = "accent",
  steps = 40,
) {
  shop.stroke("cord", panel.side === "back" ? "back" : "front", along(line, steps), radius);
  shop.meshes.begin("piping");
  cord(
    shop.meshes.of(slot),
    along(line, steps).map(([x, y]) => {
      const spot = shop.spotAt(panel, x, y);
      return add(spot.at, spot.away, radius * 0.5);
    }),
    radius,
  );
}

/** Catmull–Rom through places of the front view. */
export function along(line: Place[], steps: number): Place[] {
  const at = (i: number) => line[Math.max(0, Math.min(line.length - 1, i))]!;
  return Array.from({ length: steps + 1 }, (_, k) => {
    const place = (k / steps) * (line.length - 1);
    const i = Math.min(line.length - 2, Math.floor(place));
    const t = place - i;
    const spline = (axis: 0 | 1) => {
      const [a, b, c, d] = [at(i - 1)[axis], at(i)[axis], at(i + 1)[axis], at(i + 2)[axis]];
      return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    };
    return [spline(0), spline(1)];
  });
}

/** A frog 盘扣: two looped cords meeting in a knot; `flower` coils them into spirals. */
export function frog(
  shop: Workshop,
  panel: Panel,
  place: Place,
  options: { reach: number; tilt?: number; flower?: boolean; slot?: Slot; radius?: number },
) {
  const { reach, tilt = 0, flower = false, slot = "accent", radius = 0.0017 } = options;
  const lift = radius * 1.2;
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const on = (u: number, v: number, extra = 0): Point => {
    const spot = shop.spotAt(panel, place[0] + u * cos - v * sin, place[1] + u * sin + v * cos);
    return add(spot.at, spot.away, lift + extra);
  };
  shop.meshes.begin("frogs");
  const mesh = shop.meshes.of(slot);
  const flat = (u: number, v: number): Place => [
    place[0] + u * cos - v * sin,
    place[1] + u * sin + v * cos,
  ];
  shop.stroke("ring", "front", [place], radius * 2.2);
  for (const sign of [-1, 1]) {
    const line: Place[] = flower
      ? [
          [0, 0],
          [sign * reach * 0.3, radius * 0.4],
          ...Array.from({ length: 30 }, (_, i): Place => {
            const angle = -Math.PI / 2 + (i / 29) * Math.PI * 3.7;
            const r = lerp(reach * 0.36, reach * 0.07, i / 29);
            return [
              sign * (reach * 0.66 + Math.cos(angle) * r),
              r * Math.sin(angle) + reach * 0.36,
            ];
          }),
        ]
      : [
          [0, radius],
          [sign * reach * 0.92, radius * 1.05],
          [sign * reach, 0],
          [sign * reach * 0.92, -radius * 1.05],
          [0, -radius],
        ];
    const steps = flower ? 44 : 16;
    shop.stroke(
      "cord",
      "front",
      along(line, steps).map(([u, v]) => flat(u, v)),
      radius,
    );
    cord(
      mesh,
      along(line, steps).map(([u, v]) => on(u, v)),
      radius,
      5,
      flower ? 0.0035 : 0.006,
    );
  }
  ball(mesh, on(0, 0, radius * 1.2), radius * 2.5);
}

/** Evenly spaced places on a straight line of the front view, ends included. */
export const spaced = (from: Place, to: Place, count: number): Place[] =>
  Array.from({ length: count }, (_, i) => [
    lerp(from[0], to[0], count === 1 ? 0.5 : i / (count - 1)),
    lerp(from[1], to[1], count === 1 ? 0.5 : i / (count - 1)),
  ]);
