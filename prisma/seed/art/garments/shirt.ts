import { leafCollar, standCollar } from "./collar";
import { lerp, smooth } from "./curve";
import { formOf, type Figure } from "./form";
import { buttons, patch, piping, spaced } from "./fittings";
import { upper } from "./upper";
import { Workshop } from "./workshop";

export interface ShirtSpec {
  kind: "shirt";
  figure: Figure;
  /** metres below the hip line (positive is longer) */
  length: number;
  fit: "slim" | "regular" | "boxy";
  sleeve: "long" | "short" | "rolled";
  collar: "fold" | "stand";
  pockets: 0 | 1 | 2;
  /** the hem is cut in a curve */
  tail: boolean;
  /** cuffs, placket and collar of the second cloth */
  contrast: boolean;
}

/** 衬衫: placket, cuffs, yoke line, folded or standing collar. */
export function shirt(
  spec: ShirtSpec,
  drafted: boolean,
  shop = new Workshop(formOf(spec.figure), drafted),
): Workshop {
  const { form } = shop;
  const loose = { slim: 0.014, regular: 0.026, boxy: 0.046 }[spec.fit];
  const low = form.hip - spec.length;
  const hem = (turn: number) => {
    const side = Math.abs(Math.sin(turn * 2 * Math.PI));
    return spec.tail
      ? low + 0.075 * smooth(0.55, 1, side) - (turn > 0.25 && turn < 0.75 ? 0.02 : 0)
      : low;
  };
  const wide = form.figure === "man" ? 0.006 : 0;
  const cut = {
    long: { length: form.arm[0] + form.arm[1] + 0.075, hem: 0.039, slack: 0.03, border: 0.062 },
    rolled: { length: form.arm[0] + 0.12, hem: 0.05, slack: 0.02, border: 0.05 },
    short: { length: 0.245, hem: 0.068 + loose * 0.3, slack: 0, border: 0.03 },
  }[spec.sleeve];
  const { made, hull } = upper(
    {
      figure: spec.figure,
      hem: spec.tail ? hem : low,
      ease: {
        shoulder: 0.008,
        bust: loose,
        waist: loose * 1.25,
        hip: loose * 0.8,
        hem: loose * 0.9,
      },
      sleeve: {
        length: cut.length,
        wide: [0.058 + wide + loose * 0.35, 0.052 + wide + loose * 0.25, cut.hem + wide * 0.5],
        slack: cut.slack,
        border: spec.contrast ? cut.border : 0,
      },
      drop: spec.fit === "boxy" ? 0.022 : 0.004,
      deep: spec.fit === "boxy" ? 0.022 : 0.006,
      neck: {
        x: form.hull(form.neck).a - 0.001,
        front: form.neck - 0.066,
        back: form.neck - 0.017,
        shape: "round",
      },
    },
    shop,
  );
  shop.hang({ seconds: 1.3, bend: 1.4e-4, drag: 0.06 }, 0.0013);

  const front = made.fronts[0]!;
  const trim = spec.contrast ? "trim" : "main";
  const top = form.neck - 0.066;
  const bottom = spec.tail ? hem(0) : low;
  patch(shop, front, {
    name: "placket",
    slot: trim,
    place: (s, t) => [lerp(-0.016, 0.016, s), lerp(top - 0.001, bottom + 0.002, t)],
    height: 0.003,
    rows: 44,
    cols: 3,
  });
  buttons(shop, front, spaced([0, top - 0.055], [0, bottom + 0.11], 6), 0.0054, 0.0032);
  if (spec.collar === "fold") {
    const high = form.figure === "man" ? 0.034 : 0.03;
    leafCollar(shop, made.neckline, {
      stand: (share) => lerp(high, high * 0.62, smooth(0.3, 1, share)),
      width: (share) => lerp(high + 0.011, high + 0.04, smooth(0.35, 1, share)),
      flare: (share) => lerp(0.32, 0.5, smooth(0, 0.6, share)),
      point: 0.62,
      slot: trim,
      under: trim,
      reach: 0.985,
    });
    buttons(shop, front, [[0, top - 0.004]], 0.0054, 0.004);
  } else {
    standCollar(shop, made.neckline, {
      height: 0.037,
      round: 0.016,
      gap: 0.001,
      lean: 0.1,
      slot: trim,
    });
  }
  for (let k = 0; k < spec.pockets; k++) {
    const sign = k === 0 ? 1 : -1;
    const [x, y] = [sign * 0.082, form.bust + 0.022];
    patch(shop, front, {
      name: `pocket-${k}`,
      slot: "main",
      place: (s, t) => {
        const edge = Math.abs(s - 0.5) * 2;
        const drop = 0.118 - 0.02 * smooth(0.45, 1, edge);
        return [x + lerp(-0.052, 0.052, s), y - t * drop];
      },
      height: 0.0034,
      rows: 12,
      cols: 10,
    });
    piping(
      shop,
      front,
      [
        [x - 0.052, y - 0.022],
        [x + 0.052, y - 0.022],
      ],
      0.0007,
      trim,
      12,
    );
  }
  const side = hull(form.bust).a;
  const yoke = form.tip.y - 0.055;
  shop.stroke("seam", "back", [
    [-side * 1.05, yoke],
    [0, yoke + 0.004],
    [side * 1.05, yoke],
  ]);
  for (const x of [-0.016, 0.016])
    shop.stroke("stitch", "front", [
      [x * 0.75, top - 0.01],
      [x * 0.75, bottom],
    ]);
  return shop;
}
