import { lapel, leafCollar, standCollar } from "./collar";
import { lerp, smooth } from "./curve";
import { formOf, type Figure } from "./form";
import { buttons, frog, patch, piping, spaced } from "./fittings";
import { edgeOf, row, type Edge } from "./panel";
import { cord } from "./mesh";
import { upper } from "./upper";
import { Workshop } from "./workshop";

export interface JacketSpec {
  kind: "jacket" | "coat";
  figure: Figure;
  /** height of the hem above the floor */
  hem: number;
  collar: "notch" | "peak" | "shawl" | "stand" | "fold";
  closure: "single" | "double" | "frogs" | "zip";
  /** height of the break of the lapel above the waist */
  breaks: number;
  pockets: "welt" | "flap" | "patch" | "none";
  chest: boolean;
  fit: number;
  /** metres of width added at the hem */
  flare: number;
  border: number;
  cuff: number;
  belt: boolean;
  piped: boolean;
}

/** 职业装上衣 and 大衣: interlined, so that fronts and shoulders keep their draft. */
export function jacket(
  spec: JacketSpec,
  drafted: boolean,
  shop = new Workshop(formOf(spec.figure), drafted),
): Workshop {
  const { form } = shop;
  const coat = spec.kind === "coat";
  const thick = coat ? 0.0032 : 0.0024;
  const wide = (coat ? 0.009 : 0) + (spec.figure === "man" ? 0.005 : 0);
  const base = coat ? 0.024 : 0.014;
  const turned = spec.collar === "notch" || spec.collar === "peak" || spec.collar === "shawl";
  const low = form.waist + spec.breaks;
  const neckX = form.hull(form.neck).a + (turned ? 0.006 : 0.002);
  const { made, hull, sleeves } = upper(
    {
      figure: spec.figure,
      hem: spec.hem,
      ease: {
        shoulder: coat ? 0.016 : 0.012,
        bust: base + spec.fit,
        waist: base + 0.004 + spec.fit * 1.3,
        hip: base + spec.fit,
        hem: base + spec.fit + spec.flare,
      },
      sleeve: {
        length: form.arm[0] + form.arm[1] + 0.07,
        wide: [0.066 + spec.fit * 0.5 + wide, 0.059 + spec.fit * 0.3 + wide, 0.045 + wide],
        slack: 0.012,
        spread: 0.27,
        bend: 0.34,
        border: spec.cuff,
      },
      drop: 0.006 + (coat ? 0.008 : 0),
      deep: 0.012 + spec.fit * 0.5,
      neck: {
        x: neckX,
        front: turned ? low : form.neck - 0.068,
        back: form.neck - (turned ? 0.008 : 0.016),
        shape: turned ? "v" : "round",
      },
      border: spec.border,
      rows: coat ? [11, 32] : [12, 26],
      cols: coat ? 25 : 27,
      folds:
        spec.flare > 0.03
          ? (turn, y) =>
              spec.flare *
              0.28 *
              smooth(form.waist, spec.hem, y) *
              Math.cos(turn * 2 * Math.PI * 7 + 0.4)
          : undefined,
      box: 2.3,
    },
    shop,
  );
  for (const panel of made.panels) panel.stiff = coat ? 0.35 : 0.55;
  for (const panel of sleeves) panel.stiff = 0.3;
  shop.hang({ seconds: 1, bend: 2.5e-5, drag: 0.08 }, thick);
  const front = made.fronts[0]!;
  const sides = fronts(made.neckline);
  const top = turned ? low : form.neck - 0.068;
  const lap = spec.closure === "double" ? 0.07 : 0.018;
  edgeLine(lap);
  if (turned) {
    const from = spec.collar === "shawl" ? 0.02 : 0.24;
    for (const sign of [1, -1] as const)
      lapel(shop, front, sides[sign > 0 ? 0 : 1], sign, {
        width: spec.collar === "peak" ? 0.088 : spec.collar === "shawl" ? 0.058 : 0.072,
        rise: spec.collar === "peak" ? 0.042 : spec.collar === "shawl" ? 0.015 : 0.018,
        from,
        belly: spec.collar === "shawl" ? 0.35 : 0.16,
        slot: spec.piped ? "trim" : "main",
      });
    const half = reach(made.neckline);
    leafCollar(shop, made.neckline, {
      stand: (share) => lerp(0.026, 0.003, smooth(0.35, 0.95, share)),
      width: (share) => lerp(0.046, 0.05, share),
      flare: (share) => lerp(0.42, 1.6, smooth(0.3, 0.9, share)),
      point: 0.5,
      slot: spec.piped ? "trim" : "main",
      under: "main",
      reach: half,
    });
  } else if (spec.collar === "stand") {
    const rim = standCollar(shop, made.neckline, {
      height: 0.042,
      round: 0.018,
      gap: 0.003,
      lean: 0.08,
      slot: spec.border > 0 || spec.cuff > 0 ? "trim" : "main",
      thickness: 0.004,
    });
    if (spec.piped) {
      shop.meshes.begin("piping");
      cord(shop.meshes.of("accent"), rim, 0.0022);
    }
  } else
    leafCollar(shop, made.neckline, {
      stand: (share) => lerp(0.034, 0.022, smooth(0.3, 1, share)),
      width: (share) => lerp(0.05, 0.084, smooth(0.3, 1, share)),
      flare: (share) => lerp(0.45, 0.7, share),
      point: 0.5,
      slot: spec.cuff > 0 ? "trim" : "main",
      under: "main",
      reach: 0.98,
    });
  close();
  pockets();
  if (spec.belt) belt();
  if (spec.piped) {
    const accent = shop.meshes.of("accent");
    shop.meshes.begin("piping");
    for (const panel of sleeves) cord(accent, shop.run(row(panel, panel.rows - 1)), 0.0022);
    for (const panel of made.panels) cord(accent, shop.run(row(panel, panel.rows - 1)), 0.0022);
  }
  tailoring();
  return shop;

  /** The left front lies over the right one: its edge stands proud of the cloth beneath. */
  function edgeLine(x: number) {
    const edge = -x;
    const from = top - (turned ? 0.004 : 0.001);
    const bounds = [from, spec.hem + spec.border, spec.hem + 0.001];
    for (const k of spec.border > 0 ? [0, 1] : [0]) {
      const [high, low] = [bounds[k]!, spec.border > 0 ? bounds[k + 1]! : bounds[2]!];
      patch(shop, front, {
        name: `front-edge-${k}`,
        slot: k === 0 ? "main" : "trim",
        place: (s, t) => {
          const y = lerp(high, low, t);
          const open = turned ? smooth(from, from - 0.04, y) : 1;
          const away = spec.border > 0 ? 0 : 0.022 * smooth(spec.hem + 0.05, spec.hem, y);
          return [lerp(edge * open + away, 0.055, s), y];
        },
        height: 0.0036,
        taper: true,
        rows: Math.max(4, Math.round((high - low) / 0.012)),
        cols: 6,
      });
    }
    shop.stroke("seam", "front", [
      [edge, top - 0.06],
      [edge, spec.hem + 0.04],
      [edge + 0.022, spec.hem],
    ]);
  }

  function close() {
    const last = Math.max(spec.hem + 0.12, form.hip - (coat ? 0.06 : -0.05));
    const start = turned ? low - 0.012 : top - 0.03;
    if (spec.closure === "single")
      buttons(
        shop,
        front,
        spaced([0.004, start], [0.004, last], turned ? (coat ? 4 : 2) : 5),
        0.0105,
        0.0036,
      );
    if (spec.closure === "double")
      for (const x of [-0.052, 0.052])
        buttons(shop, front, spaced([x, start - 0.01], [x, last], coat ? 4 : 3), 0.0115, 0.0036);
    if (spec.closure === "frogs")
      for (const [x, y] of spaced([-lap, start], [-lap, last], coat ? 6 : 5))
        frog(shop, front, [x, y], { reach: 0.042, radius: 0.0023 });
    if (spec.closure === "zip")
      piping(
        shop,
        front,
        [
          [-lap, top - 0.002],
          [-lap, spec.hem + 0.004],
        ],
        0.0018,
        "button",
        60,
      );
  }

  function pockets() {
    const y = coat ? form.hip + 0.06 : form.waist - (spec.pockets === "patch" ? 0.055 : 0.085);
    const tall = Math.min(0.175, y - spec.hem - spec.border - 0.02);
    for (const sign of [-1, 1]) {
      const x = sign * 0.098;
      if (spec.pockets === "welt" || spec.pockets === "flap")
        patch(shop, front, {
          name: `pocket${sign}`,
          slot: spec.piped ? "trim" : "main",
          place: (s, t) => [
            x + lerp(-0.068, 0.068, s),
            y +
              sign * 0.01 * (s - 0.5) -
              t *
                (spec.pockets === "flap"
                  ? 0.052 - 0.008 * smooth(0.6, 1, Math.abs(s - 0.5) * 2)
                  : 0.014),
          ],
          height: 0.0046,
          rows: spec.pockets === "flap" ? 6 : 2,
          cols: 13,
        });
      if (spec.pockets === "patch") {
        patch(shop, front, {
          name: `pocket${sign}`,
          slot: "main",
          place: (s, t) => [
            x + lerp(-0.072, 0.072, s) * lerp(0.94, 1.02, t),
            y + 0.01 - t * (tall - 0.03 * smooth(0.5, 1, Math.abs(s - 0.5) * 2)),
          ],
          height: 0.0036,
          rows: 16,
          cols: 13,
          puff: (s, t) => 0.004 * Math.sin(s * Math.PI) * Math.sin(t * Math.PI * 0.6),
        });
        patch(shop, front, {
          name: `flap${sign}`,
          slot: spec.cuff > 0 || spec.border > 0 ? "trim" : "main",
          place: (s, t) => [
            x + lerp(-0.074, 0.074, s),
            y + 0.014 - t * (0.05 - 0.012 * Math.abs(s - 0.5) * 2),
          ],
          height: 0.0105,
          rows: 5,
          cols: 13,
        });
        buttons(shop, front, [[x, y - 0.022]], 0.007, 0.011);
      }
    }
    if (!spec.chest) return;
    const [x, up] = [0.088, form.bust + 0.035];
    patch(shop, front, {
      name: "chest",
      slot: spec.piped ? "trim" : "main",
      place: (s, t) => [x + lerp(-0.048, 0.048, s), up + 0.012 * s - t * 0.022],
      height: 0.0042,
      rows: 3,
      cols: 9,
    });
  }

  function belt() {
    for (const panel of [front, made.back]) {
      const sign = panel.side === "front" ? 1 : -1;
      const a = hull(form.waist).a * 0.9995;
      patch(shop, panel, {
        name: "belt",
        slot: spec.border > 0 || spec.cuff > 0 ? "trim" : "main",
        place: (s, t) => [sign * a * Math.sin((s - 0.5) * Math.PI), form.waist + 0.02 - t * 0.042],
        height: 0.006,
        rows: 3,
        cols: 26,
      });
    }
    patch(shop, front, {
      name: "buckle",
      slot: "button",
      place: (s, t) => [lerp(-0.026, 0.026, s), form.waist + 0.026 - t * 0.054],
      height: 0.009,
      rows: 2,
      cols: 2,
    });
  }

  function tailoring() {
    for (const sign of [-1, 1]) {
      shop.stroke("seam", "front", [
        [sign * 0.082, form.bust - 0.03],
        [sign * 0.076, form.waist],
        [sign * 0.084, form.waist - 0.08],
      ]);
      shop.stroke("seam", "back", [
        [sign * 0.135, form.bust + 0.06],
        [sign * 0.085, form.bust - 0.04],
        [sign * 0.074, form.waist],
        [sign * 0.09, spec.hem],
      ]);
    }
    shop.stroke("seam", "back", [
      [0, form.neck - 0.02],
      [0.003, form.waist],
      [0, spec.hem],
    ]);
  }
}

/** The two front parts of the neckline, each from the break to the shoulder: left, right. */
function fronts(neckline: Edge[]): [Edge, Edge] {
  const [left, , right] = [neckline[0]!, neckline[1]!, neckline[2]!];
  return [
    left,
    edgeOf(
      right.panel,
      [...right.at].reverse().map((i) => [0, i % right.panel.cols]),
    ),
  ];
}

/** Share of the neckline that the upper collar covers: down to a hand below the shoulder. */
function reach(neckline: Edge[]): number {
  const lengths = neckline.map((edge) => {
    let sum = 0;
    for (let k = 1; k < edge.at.length; k++) {
      const [i, j] = [edge.at[k - 1]! * 3, edge.at[k]! * 3];
      const { init } = edge.panel;
      sum += Math.hypot(
        init[i]! - init[j]!,
        init[i + 1]! - init[j + 1]!,
        init[i + 2]! - init[j + 2]!,
      );
    }
    return sum;
  });
  const half = lengths[0]! + lengths[1]! / 2;
  return Math.min(0.9, (lengths[1]! / 2 + Math.min(0.115, lengths[0]! * 0.28)) / half);
}
