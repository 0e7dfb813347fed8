import { clamp, curve, lerp, smooth, type Point } from "./curve";
import { formOf, Section, type Figure, type Form } from "./form";
import { buttons, patch, piping } from "./fittings";
import {
  column,
  grainByDistance,
  newPanel,
  setPoint,
  vertex,
  type Panel,
  type Seam,
} from "./panel";
import { rowShares } from "./tube";
import { Workshop } from "./workshop";

export interface TrouserCut {
  figure: Figure;
  leg: "straight" | "wide" | "tapered" | "culotte";
  hem: number;
  border: number;
}

export interface TrousersSpec extends TrouserCut {
  kind: "trousers";
  waistband: "main" | "trim" | "accent";
  pockets: "slant" | "patch";
}

/** Half widths of one leg below the crotch: [to the side, to front and back]. */
function legShape(form: Form, cut: TrouserCut) {
  const hip = form.hull(form.hip);
  const top: [number, number] = [hip.a / 2 + 0.004, (hip.f + hip.b) / 2 - 0.012];
  const knee = { straight: 0.092, wide: 0.125, tapered: 0.084, culotte: 0.14 }[cut.leg];
  const hem = { straight: 0.088, wide: 0.152, tapered: 0.056, culotte: 0.17 }[cut.leg];
  const keys = (index: 0 | 1): [number, number][] => [
    [form.crotch, top[index]],
    [form.crotch - 0.1, lerp(top[index], knee, 0.35)],
    [form.knee, knee],
    [0.04, hem],
  ];
  return { side: curve(keys(0)), deep: curve(keys(1).map(([y, r]) => [y, r * 0.96])) };
}

/** Four pieces, seamed at the sides, the inner legs and along the crotch. */
export function cutTrousers(
  form: Form,
  cut: TrouserCut,
  slot: "main" | "second",
  band: "main" | "second" | "trim" | "accent",
  grain = 1,
): { panels: Panel[]; seams: Seam[]; crotchRow: number } {
  const top = form.waist + 0.02;
  const tall = top - cut.hem;
  const [rows, cols] = [Math.round((16 + tall * 30) * grain), Math.round(14 * grain)];
  const shape = legShape(form, cut);
  const crotch = (top - form.crotch) / tall;
  const bandShare = 0.04 / tall;
  const stops = [bandShare, crotch, ...(cut.border > 0 ? [1 - cut.border / tall] : [])];
  const shares = rowShares(rows, stops);
  const crotchRow = Math.round(crotch * (rows - 1));
  const bandRow = Math.max(1, Math.round(bandShare * (rows - 1)));
  const borderRow = cut.border > 0 ? Math.round(stops[2]! * (rows - 1)) : Infinity;
  const legX = (y: number) => shape.side(y) + lerp(0.012, 0.002, smooth(0.1, form.crotch, y));

  const make = (front: boolean, sign: 1 | -1): Panel => {
    const panel = newPanel(`leg-${front ? "front" : "back"}${sign}`, rows, cols, {
      side: front ? "front" : "back",
      carrier: "leg",
    });
    // columns run to the right as seen from outside
    const inwards = front ? sign < 0 : sign > 0;
    for (let i = 0; i < rows; i++) {
      const y = lerp(top, cut.hem, shares[i]!);
      for (let j = 0; j < cols; j++) {
        const s = inwards ? 1 - j / (cols - 1) : j / (cols - 1);
        setPoint(panel.init, vertex(panel, i, j), at(front, sign, y, s));
        if (i <= bandRow) panel.hold[vertex(panel, i, j)] = 1;
      }
    }
    grainByDistance(panel, panel.init);
    panel.slot = (r) => (r < bandRow ? band : r >= borderRow ? "trim" : slot);
    return panel;
  };

  /** s: 0 at the middle or inner leg, 1 at the side seam. */
  function at(front: boolean, sign: number, y: number, s: number): Point {
    const deep = front ? 1 : -1;
    const leg = (height: number): [number, number] => {
      const angle = Math.PI * (1 - s);
      const [rx, rz] = [shape.side(height), shape.deep(height)];
      return [legX(height) + rx * Math.cos(angle), rz * Math.pow(Math.sin(angle), 0.9)];
    };
    if (y <= form.crotch) {
      const [x, z] = leg(y);
      return [sign * x, y, deep * z];
    }
    const ring = form.hull(Math.max(y, form.hip - 0.01));
    const ease = lerp(0.004, 0.009, smooth(form.waist, form.hip, y));
    const section = new Section(
      { ...ring, a: ring.a + ease, f: ring.f + ease, b: ring.b + ease },
      front,
    );
    const [x, z] = section.at(s);
    const [lx, lz] = leg(form.crotch);
    const reach = front ? 0.085 : 0.115;
    const into =
      1 - Math.sqrt(clamp((y - form.crotch) / reach) * (2 - clamp((y - form.crotch) / reach)));
    return [sign * lerp(Math.abs(x), lx, into), y, deep * lerp(Math.abs(z), lz, into)];
  }

  const [fl, fr, bl, br] = [make(true, 1), make(true, -1), make(false, 1), make(false, -1)];
  const last = cols - 1;
  const seams: Seam[] = [
    { a: column(fr, last, 0, crotchRow), b: column(fl, 0, 0, crotchRow) },
    { a: column(bl, last, 0, crotchRow), b: column(br, 0, 0, crotchRow) },
    { a: column(fl, 0, crotchRow), b: column(bl, last, crotchRow) },
    { a: column(fr, last, crotchRow), b: column(br, 0, crotchRow) },
    { a: column(fl, last), b: column(bl, 0) },
    { a: column(fr, 0), b: column(br, last) },
  ];
  return { panels: [fr, fl, bl, br], seams, crotchRow };
}

export function legsOf(form: Form): Workshop["legs"] {
  return ([1, -1] as const).flatMap((sign) => [
    {
      from: [sign * 0.088, form.crotch + 0.02, 0] as Point,
      to: [sign * 0.094, form.knee, 0.006] as Point,
      r0: 0.078,
      r1: 0.054,
    },
    {
      from: [sign * 0.094, form.knee, 0.006] as Point,
      to: [sign * 0.098, 0.08, -0.012] as Point,
      r0: 0.054,
      r1: 0.036,
    },
  ]);
}

/** 裤: waistband, fly, pockets, creases; a border at the hem where the design asks for it. */
export function trousers(
  spec: TrousersSpec,
  drafted: boolean,
  shop = new Workshop(formOf(spec.figure), drafted),
): Workshop {
  const { form } = shop;
  shop.legs = legsOf(form);
  const made = cutTrousers(form, spec, "main", spec.waistband, shop.grain);
  shop.add(made);
  shop.hang({ seconds: 1.1, bend: 8e-5, drag: 0.06 }, 0.0016);
  finishTrousers(shop, made.panels, form, spec.pockets);
  return shop;
}

export function finishTrousers(
  shop: Workshop,
  panels: Panel[],
  form: Form,
  pockets: "slant" | "patch",
) {
  const [right, left] = [panels[0]!, panels[1]!];
  buttons(shop, left, [[0.012, form.waist]], 0.0085, 0.0015);
  const hip = form.hull(form.hip).a;
  for (const [panel, sign] of [
    [left, 1],
    [right, -1],
  ] as const) {
    if (pockets === "slant")
      piping(
        shop,
        panel,
        [
          [sign * (form.hull(form.waist).a - 0.035), form.waist - 0.03],
          [sign * (hip - 0.005), form.hip + 0.03],
        ],
        0.0011,
        "main",
        16,
      );
    else
      patch(shop, panel, {
        name: `pocket${sign}`,
        slot: "main",
        place: (s, t) => [sign * 0.1 + lerp(-0.06, 0.06, s), form.hip + 0.05 - t * 0.15],
        height: 0.004,
        rows: 14,
        cols: 10,
      });
    shop.stroke("fold", "front", [
      [sign * 0.088, form.waist - 0.05],
      [sign * 0.098, form.knee],
      [sign * 0.1, 0.12],
    ]);
    shop.stroke("seam", "back", [
      [sign * 0.07, form.waist - 0.02],
      [sign * 0.074, form.waist - 0.12],
    ]);
  }
  shop.stroke("stitch", "front", [
    [0.03, form.waist - 0.025],
    [0.03, form.hip],
    [0.004, form.hip - 0.04],
  ]);
}
