import { bodice } from "./bodice";
import { cutCape, finishCape, shoulderDrape } from "./cape";
import { standCollar } from "./collar";
import { clamp, curve, lerp, smooth, type Point } from "./curve";
import { formOf, type Form, type Hull } from "./form";
import { along } from "./fittings";
import { cord, sheet } from "./mesh";
import { row, type Panel } from "./panel";
import { sleeve } from "./sleeve";
import { tube, type Folds } from "./tube";
import { borderRow } from "./tunic";
import { Workshop } from "./workshop";

export interface GownSpec {
  kind: "gown";
  top: "sweetheart" | "straight" | "oneShoulder" | "halter" | "high" | "vee";
  sleeve: "none" | "long" | "bell" | "cap";
  shape: "column" | "aline" | "ball" | "mermaid";
  hem: number;
  train: number;
  folds: number;
  depth: number;
  border: number;
  /** the skirt is cut from the second cloth */
  two: boolean;
  cape: "none" | "cloud" | "short" | "long";
  sash: boolean;
}

/** 礼服: a fitted bodice, a skirt that falls from the waist, and what may lie on its shoulders. */
export function gown(spec: GownSpec, drafted: boolean): Workshop {
  const form = formOf("woman");
  const shop = new Workshop(form, drafted);
  const hull = gownHull(form, spec);
  const folds = gownFolds(form, spec);
  const drift = (y: number) => -spec.train * 0.42 * Math.pow(smooth(form.hip, 0, y), 1.6);
  const hem = (turn: number) =>
    spec.hem - spec.train * 0.04 * (0.5 - 0.5 * Math.cos(turn * 2 * Math.PI));
  const wide = spec.shape === "ball" || spec.shape === "mermaid" || spec.train > 0;
  const high = spec.top === "high" || spec.top === "vee" || spec.top === "halter";
  const halter = spec.top === "halter";
  const bare = spec.sleeve === "none";
  const rows = Math.round(15 + (form.waist - spec.hem) * (bare ? 21 : 18));
  const panels: Panel[] = [];
  const mantle = spec.cape === "none" ? null : cutCape(form, spec.cape);
  if (mantle) shop.add({ panel: mantle, seams: [] });
  if (high) {
    const made = bodice({
      hull,
      arm: 1.25,
      tip: halter ? 1.401 : bare ? 1.383 : 1.376,
      inset: halter ? [0.09, 0.075] : bare ? [0.066, 0.056] : [0.05, 0.042],
      neck: {
        x: 0.062,
        front: spec.top === "vee" ? 1.18 : 1.366,
        back: 1.404,
        shape: spec.top === "vee" ? "v" : "round",
      },
      hem,
      rows: [12, rows],
      stops: stopsBelow(1.25),
      cols: wide ? 31 : bare ? 27 : 23,
      folds,
      drift,
    });
    shop.add(made);
    panels.push(...made.panels);
    if (spec.sleeve !== "none")
      for (const sign of [1, -1] as const) {
        const cut = {
          cap: {
            length: 0.15,
            radius: [
              [0, 0.064],
              [1, 0.072],
            ],
            slack: 0,
          },
          long: {
            length: 0.6,
            radius: [
              [0, 0.058],
              [0.5, 0.05],
              [1, 0.037],
            ],
            slack: 0.03,
          },
          bell: {
            length: 0.6,
            radius: [
              [0, 0.058],
              [0.42, 0.056],
              [1, 0.155],
            ],
            slack: 0,
          },
        }[spec.sleeve];
        const arms = sleeve(
          made.armholes[sign > 0 ? "left" : "right"],
          {
            form,
            pose: { spread: spec.sleeve === "bell" ? 0.5 : 0.3, forward: 0.12, bend: 0.22 },
            length: cut.length,
            radius: cut.radius as [number, number][],
            rows: spec.sleeve === "cap" ? 9 : 24,
            slack: cut.slack,
            dip: spec.sleeve === "bell" ? 0.08 : 0,
          },
          sign,
        );
        shop.add(arms);
        panels.push(arms.panel);
      }
    setSlots(11, rows, stopsBelow(1.25));
    shop.hang({ seconds: 1.4, bend: 9e-5, drag: 0.045 }, 0.0014);
    shop.meshes.begin("piping");
    const accent = shop.meshes.of("accent");
    if (spec.top !== "vee") {
      const rim = standCollar(shop, made.neckline, {
        height: 0.05,
        round: 0.022,
        gap: 0.002,
        lean: 0.13,
        slot: "main",
      });
      shop.meshes.begin("piping");
      cord(accent, rim, 0.002);
    }
    for (const edge of made.neckline) cord(accent, shop.run(edge), 0.002);
    if (bare)
      for (const edge of [...made.armholes.left, ...made.armholes.right])
        cord(accent, shop.run(edge), 0.002);
  } else {
    const made = tube({
      hull,
      top: (turn) => topLine(form, spec.top, turn),
      hem,
      rows: rows + 12,
      stops: [0.2, ...(spec.border > 0 ? [1 - (0.8 * spec.border) / (form.waist - spec.hem)] : [])],
      level: { share: 0.2, y: form.waist },
      cols: wide ? 17 : 14,
      pieces: 2,
      folds,
      drift,
      name: "gown",
    });
    shop.add(made);
    panels.push(...made.panels);
    // The bodice is boned down to the waist.
    for (const panel of made.panels)
      for (let i = 0; i < panel.rows * panel.cols; i++)
        if (panel.init[i * 3 + 1]! > form.waist - 0.01) panel.hold[i] = 1;
    setSlots(0, rows + 12, [0.2, 1 - (0.8 * spec.border) / (form.waist - spec.hem)]);
    shop.hang({ seconds: 1.4, bend: 9e-5, drag: 0.045 }, 0.0014);
    shop.meshes.begin("piping");
    for (const panel of made.panels) cord(shop.meshes.of("accent"), shop.run(row(panel, 0)), 0.002);
    if (spec.top === "oneShoulder") shoulderDrape(shop, form);
  }
  trimHem(shop, panels);
  if (mantle) finishCape(shop, mantle);
  if (spec.sash) sash(shop, hull, form);
  lines(shop, form, hull, spec);
  return shop;

  function stopsBelow(arm: number): number[] {
    const tall = arm - spec.hem;
    return [(arm - form.waist) / tall, ...(spec.border > 0 ? [1 - spec.border / tall] : [])];
  }

  /** `stops`: shares of the rows at the waist and at the border. */
  function setSlots(first: number, count: number, [waist = 0, border = 1]: number[]) {
    const waistRow = first + Math.round(waist * (count - 1));
    const hemRow = spec.border > 0 ? first + Math.round(border * (count - 1)) : Infinity;
    for (const panel of panels)
      if (panel.carrier !== "arm")
        panel.slot = (r) => (r >= hemRow ? "trim" : spec.two && r >= waistRow ? "second" : "main");
  }
}

/** Sides of the bodice, then the skirt's own silhouette. */
function gownHull(form: Form, spec: GownSpec): Hull {
  const floor = spec.hem;
  const wide = {
    column: [
      [form.hip, 0.006],
      [0.5, 0.02],
      [floor, 0.05],
    ],
    aline: [
      [form.hip, 0.012],
      [0.5, 0.12],
      [floor, 0.22],
    ],
    ball: [
      [form.waist - 0.03, 0.012],
      [form.hip + 0.06, 0.09],
      [0.6, 0.24],
      [floor, 0.36],
    ],
    mermaid: [
      [form.hip, 0.006],
      [0.52, -0.006],
      [0.42, 0.02],
      [floor, 0.27],
    ],
  }[spec.shape] as [number, number][];
  const plus = curve([
    [form.neck, 0.003],
    [form.tip.y, 0.006],
    [form.bust, 0.008],
    [form.waist, 0.006],
    ...wide,
  ]);
  return (y) => {
    const ring = form.hull(Math.max(y, form.hip));
    const more = plus(y);
    return { a: ring.a + more, f: ring.f + more * 0.9, b: ring.b + more * 0.95, c: 0, n: 2.1 };
  };
}

function gownFolds(form: Form, spec: GownSpec): Folds {
  const from =
    spec.shape === "mermaid" ? 0.5 : spec.shape === "ball" ? form.waist - 0.01 : form.hip + 0.05;
  return (turn, y) => {
    const down = clamp((from - y) / (from - spec.hem));
    if (down <= 0) return 0;
    const wander =
      turn + 0.018 * Math.sin(turn * 4 * Math.PI + 0.8) + 0.01 * Math.sin(turn * 10 * Math.PI);
    const wave = Math.cos(wander * 2 * Math.PI * spec.folds + 0.4);
    const grow = spec.shape === "ball" ? Math.pow(down, 0.75) : Math.pow(down, 1.2);
    return (
      spec.depth * grow * wave * (0.85 + 0.15 * wave) * (1 + 0.3 * Math.sin(turn * 6 * Math.PI + 1))
    );
  };
}

/** Height of the upper edge of a strapless bodice; turn ¼ is the wearer's left. */
function topLine(form: Form, top: GownSpec["top"], turn: number): number {
  const front = turn < 0.25 || turn > 0.75;
  const share = front ? Math.abs(turn > 0.5 ? turn - 1 : turn) * 4 : 1;
  const sideY = form.bust + 0.035;
  const backY = form.bust - 0.005;
  if (!front) return lerp(sideY, backY, smooth(0, 0.5, Math.min(turn - 0.25, 0.75 - turn) * 4));
  if (top === "straight") return lerp(form.bust + 0.07, sideY, smooth(0.3, 1, share));
  if (top === "oneShoulder") {
    const left = turn < 0.5 ? 1 : -1;
    const slope = 0.5 + 0.5 * left * smooth(0, 0.6, share);
    return lerp(lerp(form.bust + 0.03, form.bust + 0.135, slope), sideY, smooth(0.62, 1, share));
  }
  return (
    form.bust +
    0.05 +
    0.034 * Math.sin(Math.PI * clamp(share / 0.85)) -
    0.03 * smooth(0.7, 1, share)
  );
}

function trimHem(shop: Workshop, panels: Panel[]) {
  shop.meshes.begin("piping");
  const accent = shop.meshes.of("accent");
  for (const panel of panels) {
    cord(accent, shop.run(row(panel, panel.rows - 1)), 0.002, 4, 0.025);
    const line = borderRow(panel);
    if (line) cord(accent, shop.run(row(panel, line), 0.001), 0.0016, 4, 0.025);
  }
}

function sash(shop: Workshop, hull: Hull, form: Form) {
  const cols = 61;
  const grid: Point[][] = [0, 0.2, 0.5, 0.8, 1].map((t) =>
    Array.from({ length: cols }, (_, j) => {
      const angle = (j / (cols - 1)) * 2 * Math.PI;
      const y = form.waist + 0.03 - t * 0.06;
      const ring = hull(y);
      const puff = 0.005 + 0.003 * Math.sin(t * Math.PI) + 0.0012 * Math.sin(t * 12 + angle * 3);
      const z = Math.cos(angle);
      return shop.relief.outside(
        [
          Math.sin(angle) * (ring.a + puff),
          y + 0.004 * Math.sin(angle * 2),
          z * ((z > 0 ? ring.f : ring.b) + puff),
        ],
        0.003 + puff * 0.4,
      );
    }),
  );
  shop.meshes.begin("sash");
  sheet(shop.meshes.of("accent"), grid, (i, j) => [j * 12, i * 15], { closed: true });
}

function lines(shop: Workshop, form: Form, hull: Hull, spec: GownSpec) {
  const side = hull(spec.hem).a;
  for (const face of ["front", "back"] as const) {
    for (const x of [-1, 1])
      shop.stroke(
        "seam",
        face,
        along(
          [
            [x * 0.075, form.bust + 0.03],
            [x * 0.058, form.waist],
            [x * 0.08, form.hip],
          ],
          16,
        ),
      );
    shop.stroke("seam", face, [
      [-hull(form.waist).a, form.waist],
      [hull(form.waist).a, form.waist],
    ]);
    const count = Math.round(spec.folds * 0.6);
    for (let k = 0; k < count; k++) {
      const x = lerp(-0.86, 0.86, (k + 0.5) / count);
      const up = 0.3 + 0.25 * Math.abs(Math.sin(k * 2.1));
      const high = lerp(form.hip, spec.hem, up);
      shop.stroke("fold", face, [
        [x * side * 0.98, spec.hem + 0.01],
        [x * hull(high).a * 0.97, high],
      ]);
    }
  }
}
