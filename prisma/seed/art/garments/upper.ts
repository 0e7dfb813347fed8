import { bodice, type Bodice, type Neck } from "./bodice";
import { curve, lerp, smooth } from "./curve";
import { formOf, type Figure, type Hull } from "./form";
import type { Panel } from "./panel";
import { sleeve, type Pose } from "./sleeve";
import type { Folds } from "./tube";
import type { Workshop } from "./workshop";

export interface SleeveCut {
  length: number;
  /** radius at the armhole, in the middle and at the hem */
  wide: [armhole: number, middle: number, hem: number];
  slack?: number;
  spread?: number;
  bend?: number;
  dip?: number;
  /** width of the border or cuff at the hem */
  border?: number;
}

export interface UpperSpec {
  figure: Figure;
  hem: number | ((turn: number) => number);
  /** metres added on each side; `hem` counts from the hip */
  ease: { shoulder: number; bust: number; waist: number; hip: number; hem: number };
  sleeve: SleeveCut | null;
  neck: Neck;
  /** metres that the shoulder reaches beyond its natural tip (negative: cut in) */
  drop?: number;
  /** depth of the armhole below the natural underarm */
  deep?: number;
  open?: (y: number) => number;
  slit?: number;
  border?: number;
  /** columns of trim along an open front */
  band?: number;
  rows?: [number, number];
  cols?: number;
  folds?: Folds;
  box?: number;
}

export interface Upper {
  shop: Workshop;
  made: Bodice;
  hull: Hull;
  sleeves: Panel[];
  arm: number;
}

/** Everything that hangs from the shoulders, cut but not yet hung. */
export function upper(spec: UpperSpec, shop: Workshop): Upper {
  const form = formOf(spec.figure);
  const { ease } = spec;
  const lowest = typeof spec.hem === "number" ? spec.hem : Math.min(spec.hem(0), spec.hem(0.5));
  const more = curve([
    [form.neck, ease.shoulder * 0.6],
    [form.tip.y, ease.shoulder],
    [form.bust + 0.05, lerp(ease.shoulder, ease.bust, 0.85)],
    [form.bust, ease.bust],
    [form.waist, ease.waist],
    [form.hip, ease.hip],
    [Math.min(form.hip - 0.1, lowest), ease.hem],
  ]);
  const hull: Hull = (y) => {
    const ring = form.hull(Math.max(y, form.hip - 0.02));
    const drop =
      (spec.drop ?? 0) *
      smooth(form.tip.y + 0.02, form.tip.y, y) *
      smooth(form.bust, form.tip.y - 0.05, y);
    const plus = more(y);
    return {
      a: ring.a + plus + drop,
      f: ring.f + plus * 0.9,
      b: ring.b + plus * 0.9,
      c: 0,
      n: spec.box ?? 2.2,
    };
  };
  const arm = form.bust + 0.055 - (spec.deep ?? 0);
  const [above, below] = spec.rows ?? [12, 30];
  const rows: [number, number] = [shop.rows(above), shop.rows(below)];
  const hem = spec.hem;
  const hemAt = typeof hem === "number" ? () => hem : hem;
  const border = spec.border ?? 0;
  const share = 1 - border / (arm - lowest);
  const tip = form.tip.y + (spec.sleeve ? 0 : 0.008) - (spec.drop ?? 0) * 0.35;
  const made = bodice({
    hull,
    arm,
    tip,
    inset: spec.sleeve ? [0.05 + (spec.drop ?? 0) * 0.1, 0.042] : [0.06, 0.05],
    neck: spec.neck,
    hem: hemAt,
    rows,
    cols: shop.cols(spec.cols ?? 27),
    open: spec.open,
    slit: spec.slit,
    folds: spec.folds,
    stops: border > 0 ? [share] : [],
  });
  const borderRow = border > 0 ? Math.round(share * (rows[1] - 1)) + rows[0] - 1 : Infinity;
  const band = spec.band ?? 0;
  for (const panel of made.panels) {
    const inner = (c: number) =>
      band > 0 &&
      spec.open !== undefined &&
      panel.side === "front" &&
      (panel === made.fronts[0] ? c >= panel.cols - 1 - band : c < band);
    panel.slot = (r, c) => (r >= borderRow || inner(c) ? "trim" : "main");
  }
  shop.add(made);
  const sleeves: Panel[] = [];
  if (spec.sleeve)
    for (const sign of [1, -1] as const) {
      const cut = spec.sleeve;
      const pose: Pose = { spread: cut.spread ?? 0.36, forward: 0.12, bend: cut.bend ?? 0.28 };
      const count = Math.max(9, shop.rows(7 + cut.length * 32));
      const cap = Math.max(4, Math.round(count * 0.2));
      const stop = cut.border ? 1 - cut.border / (cut.length * 0.78) : 1;
      const arms = sleeve(
        made.armholes[sign > 0 ? "left" : "right"],
        {
          form,
          pose,
          length: cut.length,
          radius: [
            [0, cut.wide[0]],
            [0.22, cut.wide[0] * 0.96],
            [0.6, cut.wide[1]],
            [1, cut.wide[2]],
          ],
          rows: count,
          slack: cut.slack ?? 0.015,
          dip: cut.dip,
          stops: cut.border ? [stop] : [],
        },
        sign,
      );
      if (cut.border) {
        const from = cap - 1 + Math.round(stop * (count - cap));
        arms.panel.slot = (r) => (r >= from ? "trim" : "main");
      }
      shop.add(arms);
      sleeves.push(arms.panel);
    }
  return { shop, made, hull, sleeves, arm };
}
