import { standCollar } from "./collar";
import { lerp, smooth } from "./curve";
import { formOf, type Figure } from "./form";
import { along, frog, patch, piping, spaced } from "./fittings";
import { cord } from "./mesh";
import { row, type Panel } from "./panel";
import { upper, type SleeveCut } from "./upper";
import { Workshop } from "./workshop";

export interface TunicSpec {
  kind: "tunic" | "vest" | "robe";
  figure: Figure;
  hem: number;
  /** 对襟 in the middle, 大襟 to the right side, or worn open */
  front: "middle" | "side" | "open";
  collar: "stand" | "band" | "none";
  neck: "round" | "v" | "square" | "boat";
  sleeve: SleeveCut | null;
  ease: number;
  flare: number;
  slit: number;
  border: number;
  frogs: "plain" | "flower" | "none";
  pockets: boolean;
}

/** 短褂, 马甲, 大襟衣, 对襟袍: straight cuts with broad borders, as the mountain counties wear them. */
export function tunic(
  spec: TunicSpec,
  drafted: boolean,
  shop = new Workshop(formOf(spec.figure), drafted),
): Workshop {
  const { form } = shop;
  const open = spec.front === "open";
  const deepNeck = spec.neck === "v" ? (open ? 0.2 : 0.17) : spec.neck === "square" ? 0.1 : 0.066;
  const neckTop = form.neck - deepNeck;
  const low = spec.hem;
  const { made, hull, sleeves, arm } = upper(
    {
      figure: spec.figure,
      hem: low,
      ease: {
        shoulder: 0.008,
        bust: spec.ease,
        waist: spec.ease * 1.5,
        hip: spec.ease,
        hem: spec.ease + spec.flare,
      },
      sleeve: spec.sleeve,
      drop: spec.sleeve ? lerp(0, 0.03, smooth(0.06, 0.1, spec.sleeve.wide[0])) : 0,
      deep: spec.sleeve ? lerp(0.005, 0.05, smooth(0.06, 0.11, spec.sleeve.wide[0])) : 0.012,
      neck: {
        x:
          form.hull(form.neck).a +
          (spec.neck === "boat" ? 0.045 : spec.collar === "none" ? 0.012 : 0.001),
        front: neckTop,
        back: form.neck - 0.018,
        shape: spec.neck,
      },
      open: open ? (y) => 0.012 + 0.05 * smooth(form.waist + 0.1, low, y) : undefined,
      band: open ? 2 : 0,
      slit: spec.slit > 0 ? low + spec.slit : undefined,
      border: spec.border,
      rows: [12, Math.round(11 + (form.bust - low) * 18)],
      folds:
        spec.flare > 0.03
          ? (turn, y) =>
              spec.flare *
              0.24 *
              smooth(form.waist, low, y) *
              Math.cos(turn * 2 * Math.PI * 8 + 0.9)
          : undefined,
    },
    shop,
  );
  if (spec.collar === "band") {
    const shoulder = made.corner;
    for (const panel of made.panels) {
      const cut = panel.slot;
      const last = panel.cols - 1;
      const neckline = (c: number) =>
        panel.side === "front" && made.fronts.length > 1
          ? inner(panel, c)
          : c >= shoulder && c < last - shoulder + 1;
      panel.slot = (r, c) => (r < 2 && neckline(c) ? "trim" : cut(r, c));
    }
  }
  shop.hang({ seconds: 1.2, bend: 1e-4, drag: 0.06 }, spec.kind === "vest" ? 0.0022 : 0.0016);

  const front = made.fronts[0]!;
  const accent = shop.meshes.of("accent");
  if (spec.collar === "stand") {
    const rim = standCollar(shop, made.neckline, {
      height: 0.04,
      round: 0.02,
      gap: 0.003,
      lean: 0.08,
      slot: spec.border > 0 ? "trim" : "main",
    });
    shop.meshes.begin("piping");
    cord(accent, rim, 0.002);
  } else {
    shop.meshes.begin("piping");
    for (const edge of made.neckline) cord(accent, shop.run(edge), 0.0022);
  }
  shop.meshes.begin("piping");
  for (const panel of [...made.panels, ...sleeves]) {
    cord(accent, shop.run(row(panel, panel.rows - 1)), 0.002);
    const line = borderRow(panel);
    if (line) cord(accent, shop.run(row(panel, line), 0.0008), 0.0015, 4, 0.02);
  }
  if (!spec.sleeve)
    for (const edge of [...made.armholes.left, ...made.armholes.right])
      cord(accent, shop.run(edge), 0.0022);

  if (spec.front === "middle") middle();
  if (spec.front === "side") side();
  if (spec.pockets) pockets();
  return shop;

  function inner(panel: Panel, c: number) {
    return panel === made.fronts[0] ? c >= made.corner : c < panel.cols - made.corner;
  }

  function middle() {
    patch(shop, front, {
      name: "front-band",
      slot: spec.border > 0 ? "trim" : "main",
      place: (s, t) => [lerp(-0.024, 0.024, s), lerp(neckTop - 0.002, low + 0.002, t)],
      height: 0.003,
      rows: Math.round((neckTop - low) / 0.013),
      cols: 4,
    });
    piping(
      shop,
      front,
      [
        [0, neckTop - 0.004],
        [0, low + 0.004],
      ],
      0.0016,
      "accent",
      50,
    );
    if (spec.frogs === "none") return;
    const end = Math.max(low + 0.1, form.hip - 0.02);
    const count = Math.max(3, Math.min(6, Math.round((neckTop - end) / 0.095)));
    for (const [x, y] of spaced([0, neckTop - 0.025], [0, end], count))
      frog(shop, front, [x, y], { reach: 0.044, flower: spec.frogs === "flower", radius: 0.002 });
  }

  function side() {
    const at = hull(arm).a;
    const line: [number, number][] = [
      [0, neckTop - 0.002],
      [-0.014, neckTop - 0.02],
      [-0.07, neckTop - 0.056],
      [-0.125, arm + 0.045],
      [-at * 0.97, arm - 0.012],
    ];
    if (spec.border > 0) {
      const path = along(line, 60);
      patch(shop, front, {
        name: "front-band",
        slot: "trim",
        place: (s, t) => {
          const k = Math.min(59, Math.floor(t * 60));
          const [p, q] = [path[k]!, path[k + 1]!];
          const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
          const size = Math.hypot(dx, dy);
          const wide = Math.min(0.03, spec.border * 0.6);
          return [
            p[0] + (dy / size) * wide * (0.5 - s) * -2,
            p[1] + (-dx / size) * wide * (0.5 - s) * -2,
          ];
        },
        height: 0.0026,
        rows: 34,
        cols: 4,
      });
    }
    piping(shop, front, line, 0.0022);
    if (spec.frogs === "none") return;
    const flower = spec.frogs === "flower";
    frog(shop, front, [-0.004, neckTop - 0.01], { reach: 0.03, flower });
    frog(shop, front, [-0.088, neckTop - 0.066], { reach: 0.034, tilt: -1, flower });
    for (const [x, y] of spaced([-at * 0.95, arm - 0.05], [-at * 0.92, form.waist - 0.02], 2))
      frog(shop, front, [x, y], { reach: 0.026 });
  }

  function pockets() {
    for (const sign of [-1, 1]) {
      const [x, y] = [sign * 0.1, Math.max(low + 0.23, form.waist - 0.06)];
      const panel = made.fronts[made.fronts.length > 1 && sign > 0 ? 1 : 0]!;
      patch(shop, panel, {
        name: `pocket${sign}`,
        slot: "main",
        place: (s, t) => [x + lerp(-0.066, 0.066, s), y - t * 0.15],
        height: 0.0036,
        rows: 14,
        cols: 12,
      });
      patch(shop, panel, {
        name: `pocket-band${sign}`,
        slot: spec.border > 0 ? "trim" : "accent",
        place: (s, t) => [x + lerp(-0.067, 0.067, s), y + 0.002 - t * 0.026],
        height: 0.0056,
        rows: 3,
        cols: 12,
      });
    }
  }
}

/** The row on which a border begins, if the piece has one. */
export function borderRow(panel: Panel): number | null {
  const middle = (panel.cols - 1) >> 1;
  for (let r = panel.rows - 2; r > 3; r--)
    if (panel.slot(r, middle) === "trim" && panel.slot(r - 1, middle) !== "trim") return r;
  return null;
}
