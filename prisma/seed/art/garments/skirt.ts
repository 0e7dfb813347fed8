import { clamp, lerp, smooth } from "./curve";
import { formOf, type Form, type Hull } from "./form";
import { buttons, frog, piping } from "./fittings";
import { cord } from "./mesh";
import { row, vertex, type Panel, type Seam, type Slot } from "./panel";
import { tube, type Folds } from "./tube";
import { Workshop } from "./workshop";

export interface SkirtCut {
  shape: "aline" | "circle" | "mamian" | "tiered" | "wrap" | "pleated";
  hem: number;
  /** metres added on each side at the hem */
  flare: number;
  /** number of folds round the hem, and their depth in metres */
  folds: number;
  depth: number;
  border: number;
}

export interface SkirtSpec extends SkirtCut {
  kind: "skirt";
  waistband: Slot;
  closure: "button" | "frog" | "sash" | "none";
}

/** A saw: rises slowly, falls quickly, like a pleat pressed to one side. */
const pleat = (place: number) => {
  const t = place - Math.floor(place);
  return t < 0.78 ? t / 0.78 : (1 - t) / 0.22;
};

/** How a skirt's folds run: soft waves that wander, pressed pleats, or pleats beside a flat middle. */
export function foldsOf(cut: SkirtCut, top: number): Folds {
  const grow = (y: number) => smooth(top - 0.06, cut.hem, y);
  if (cut.shape === "mamian" || cut.shape === "pleated")
    return (turn, y) => {
      const half = (turn * 2) % 1;
      const beside = cut.shape === "pleated" ? half : clamp((half - 0.17) / 0.66);
      if (cut.shape === "mamian" && (beside === 0 || beside === 1)) return 0;
      const mirrored = beside < 0.5 ? beside : 1 - beside;
      return cut.depth * (0.35 + 0.65 * grow(y)) * (pleat(mirrored * cut.folds) - 0.5);
    };
  return (turn, y) => {
    const wander =
      turn +
      0.021 * Math.sin(turn * 2 * Math.PI * 2 + 1.3) +
      0.012 * Math.sin(turn * 2 * Math.PI * 5);
    const wave = Math.cos(wander * 2 * Math.PI * cut.folds + 0.7);
    const sharp = wave * (0.82 + 0.18 * wave);
    const uneven = 1 + 0.35 * Math.sin(turn * 2 * Math.PI * 3 + 0.5);
    return cut.depth * Math.pow(grow(y), 1.15) * sharp * uneven;
  };
}

export function skirtHull(form: Form, cut: SkirtCut, ease = 0.008): Hull {
  return (y) => {
    const ring = form.hull(Math.max(y, form.hip));
    const down = clamp((form.waist - y) / (form.waist - cut.hem));
    const power = cut.shape === "aline" || cut.shape === "wrap" ? 1 : 0.85;
    const plus = ease + cut.flare * Math.pow(down, power) + 0.004;
    return { a: ring.a + plus, f: ring.f + plus * 0.92, b: ring.b + plus * 0.95, c: 0, n: 2.1 };
  };
}

/** Cuts the pieces of a skirt: waistband rows are held, the border is cut from the trim. */
export function cutSkirt(
  form: Form,
  cut: SkirtCut,
  options: {
    name: string;
    slot: Slot;
    band: Slot;
    drift?: (y: number) => number;
    /** a lower tier is gathered beneath the one above it, whose hem is here */
    under?: number;
    grain?: number;
  },
): { panels: Panel[]; seams: Seam[]; hull: Hull } {
  const skirtLine = skirtHull(form, cut);
  const { under } = options;
  const tuck = (y: number) =>
    under === undefined ? 0 : 0.078 * smooth(under - 0.08, under + 0.005, y);
  const hull: Hull = (y) => {
    const ring = skirtLine(y);
    return { ...ring, a: ring.a - tuck(y), f: ring.f - tuck(y), b: ring.b - tuck(y) };
  };
  const top = under === undefined ? form.waist + 0.018 : under + 0.035;
  const tall = top - cut.hem;
  const pressed = cut.shape === "mamian" || cut.shape === "pleated";
  const grain = options.grain ?? 1;
  const rows = pressed
    ? 17
    : under === undefined
      ? Math.round(Math.max(20, tall * 40) * grain)
      : 15;
  const pieces = pressed ? 1 : cut.flare > 0.2 ? 3 : cut.flare > 0.1 ? 2 : 1;
  const cols = pressed
    ? Math.round(65 * Math.sqrt(grain))
    : Math.round((pieces === 3 ? 14 : pieces === 2 ? 18 : 27) * grain);
  const band = (under === undefined ? 0.036 : 0.02) / tall;
  const stop = 1 - cut.border / tall;
  const made = tube({
    hull,
    top: () => top,
    hem: () => cut.hem,
    rows,
    cols,
    pieces,
    folds: foldsOf(cut, under === undefined ? top : under + 0.03),
    drift: options.drift,
    stops: cut.border > 0 ? [band, stop] : [band],
    name: options.name,
  });
  const bandRow = Math.max(1, Math.round(band * (rows - 1)));
  const borderRow = cut.border > 0 ? Math.round(stop * (rows - 1)) : Infinity;
  for (const panel of made.panels) {
    panel.stiff = pressed ? 0.6 : 0;
    for (let j = 0; j < panel.cols; j++)
      for (let i = 0; i <= bandRow; i++) panel.hold[vertex(panel, i, j)] = 1;
    // The flat middle of a horse-face skirt is framed like a picture.
    const frame = (c: number) => {
      if (cut.shape !== "mamian" || cut.border === 0) return false;
      const share = Math.abs((c + 0.5) / (panel.cols - 1) - 0.5) * 2;
      return share > 0.25 && share < 0.335;
    };
    panel.slot = (r, c) =>
      under === undefined && r < bandRow
        ? options.band
        : r >= borderRow || frame(c)
          ? "trim"
          : options.slot;
  }
  return { ...made, hull };
}

/** 半身裙: A-line, circle, pleated, tiered, wrapped, and the 马面裙 with its flat middle. */
export function skirt(
  spec: SkirtSpec,
  drafted: boolean,
  shop = new Workshop(formOf("woman"), drafted),
): Workshop {
  const { form } = shop;
  const tiers = spec.shape === "tiered" ? 3 : 1;
  const lows: Panel[][] = [];
  for (let k = 0; k < tiers; k++) {
    const hem = tiers === 1 ? spec.hem : lerp(form.hip - 0.04, spec.hem, k / (tiers - 1));
    const share = (form.waist - hem) / (form.waist - spec.hem);
    const made = cutSkirt(
      form,
      {
        ...spec,
        hem,
        flare: spec.flare * Math.pow(share, 0.8) + (tiers - 1 - k) * 0.006,
        border: spec.border,
      },
      {
        name: `skirt${k}`,
        slot: "main",
        band: spec.waistband,
        grain: shop.grain,
        under: k === 0 ? undefined : lerp(form.hip - 0.04, spec.hem, (k - 1) / (tiers - 1)),
      },
    );
    shop.add(made);
    lows.push(made.panels);
  }
  shop.hang({ seconds: 1.3, bend: 1.1e-4, drag: 0.05 }, 0.0016);
  const front = lows[0]![lows[0]!.length > 2 ? 1 : 0]!;
  const hull = skirtHull(form, spec);
  const accent = shop.meshes.of("accent");
  if (spec.border > 0) {
    shop.meshes.begin("piping");
    for (const panels of lows)
      for (const panel of panels) {
        const line = panel.init.length && borderLine(panel);
        if (line) cord(accent, shop.run(row(panel, line), 0.0008), 0.0015, 4, 0.02);
      }
  }
  if (spec.closure === "button") buttons(shop, lows[0]![0]!, [[0.0, form.waist]], 0.009, 0.0015);
  if (spec.closure === "frog") frog(shop, front, [0, form.waist], { reach: 0.045, flower: true });
  if (spec.closure === "sash")
    for (const [x, to] of [
      [0.012, 0.04],
      [-0.006, 0.028],
    ] as const)
      piping(
        shop,
        front,
        [
          [x, form.waist],
          [x + 0.012, form.waist - 0.12],
          [to, form.waist - 0.34],
        ],
        0.006,
        "accent",
        24,
      );
  folds();
  return shop;

  function borderLine(panel: Panel): number | null {
    for (let r = 1; r < panel.rows - 1; r++)
      if (panel.slot(r, 0) === "trim" && panel.slot(r - 1, 0) !== "trim" && r > 4) return r;
    return null;
  }

  function folds() {
    const side = hull(spec.hem).a;
    const count = Math.max(3, Math.round(spec.folds / 2));
    for (const face of ["front", "back"] as const)
      for (let k = 0; k < count; k++) {
        const x = lerp(-0.8, 0.8, (k + 0.5) / count) + 0.03 * Math.sin(k * 2.3);
        const up =
          spec.shape === "mamian" || spec.shape === "pleated"
            ? 0.04
            : 0.25 + 0.2 * Math.abs(Math.sin(k * 1.7));
        shop.stroke("fold", face, [
          [x * side, spec.hem + 0.006],
          [x * side * 0.85, lerp(spec.hem, form.waist, 0.4)],
          [x * lerp(side, form.hull(form.waist).a, 1 - up * 0.6), lerp(form.waist, spec.hem, up)],
        ]);
      }
  }
}
