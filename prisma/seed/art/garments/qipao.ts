import { bodice } from "./bodice";
import { standCollar } from "./collar";
import { lerp, smooth } from "./curve";
import { eased, formOf } from "./form";
import { frog, piping, spaced } from "./fittings";
import { cord } from "./mesh";
import { column, row } from "./panel";
import { sleeve } from "./sleeve";
import { Workshop } from "./workshop";

export interface QipaoSpec {
  kind: "qipao";
  /** height of the hem above the floor, metres */
  hem: number;
  /** where the side slits begin; above the hem */
  slit: number;
  sleeve: "none" | "cap" | "half" | "bell";
  /** ease at bust, waist and hip, metres on each side */
  ease: number;
  collar: number;
  frogs: "plain" | "flower";
  /** width of the border along the hem, metres; 0 without */
  border: number;
}

/** 旗袍: closed along the right side by a curved front edge 大襟, with piping and frogs. */
export function qipao(spec: QipaoSpec, drafted: boolean): Workshop {
  const form = formOf("woman");
  const shop = new Workshop(form, drafted);
  const body = eased(form, [
    [1.42, 0.003],
    [1.374, 0.006],
    [1.25, 0.007 + spec.ease],
    [1.19, 0.005 + spec.ease],
    [1.03, 0.006 + spec.ease],
    [0.84, 0.006 + spec.ease],
    [0.6, 0.008 + spec.ease],
  ]);
  // Below the hip the cloth hangs straight and closes a little towards the hem.
  const hull = (y: number) => {
    const ring = body(y);
    const hip = body(0.82);
    const down = smooth(0.86, 0.74, y);
    const close = 1 - 0.12 * smooth(0.8, 0.1, y);
    return {
      ...ring,
      a: lerp(ring.a, hip.a * close, down),
      f: lerp(ring.f, hip.f * 0.95, down),
      b: lerp(ring.b, hip.b * 0.92, down),
    };
  };
  const neck = { x: 0.06, front: 1.366, back: 1.405, shape: "round" as const };
  const arm = 1.252;
  const sleeveless = spec.sleeve === "none";
  const made = bodice({
    hull,
    arm,
    tip: sleeveless ? 1.384 : 1.376,
    inset: sleeveless ? [0.066, 0.056] : [0.05, 0.042],
    neck,
    hem: () => spec.hem,
    rows: [12, 34],
    cols: 25,
    slit: spec.slit,
    stops: spec.border > 0 ? [1 - spec.border / (arm - spec.hem)] : [],
  });
  const borderRow = Math.round((1 - spec.border / (arm - spec.hem)) * 33) + 11;
  if (spec.border > 0)
    for (const panel of made.panels) panel.slot = (r) => (r >= borderRow ? "trim" : "main");
  shop.add(made);
  const cuffs = [];
  if (!sleeveless)
    for (const sign of [1, -1] as const) {
      const cut = {
        cap: {
          length: 0.16,
          radius: [
            [0, 0.064],
            [1, 0.066],
          ],
          slack: 0,
          dip: 0,
        },
        half: {
          length: 0.4,
          radius: [
            [0, 0.06],
            [0.5, 0.053],
            [1, 0.046],
          ],
          slack: 0.015,
          dip: 0,
        },
        bell: {
          length: 0.46,
          radius: [
            [0, 0.06],
            [0.4, 0.058],
            [1, 0.11],
          ],
          slack: 0,
          dip: 0.03,
        },
      }[spec.sleeve as "cap"];
      const border = spec.border > 0 && spec.sleeve !== "cap" ? [1 - spec.border / cut.length] : [];
      const arms = sleeve(
        made.armholes[sign > 0 ? "left" : "right"],
        {
          form,
          pose: { spread: 0.3, forward: 0.12, bend: 0.25 },
          length: cut.length,
          radius: cut.radius as [number, number][],
          rows: spec.sleeve === "cap" ? 10 : 21,
          slack: cut.slack,
          dip: cut.dip,
          stops: border,
        },
        sign,
      );
      if (border.length > 0) {
        const cap = Math.max(4, Math.round(21 * 0.2));
        const from = cap - 1 + Math.round(border[0]! * (21 - cap));
        arms.panel.slot = (r) => (r >= from ? "trim" : "main");
      }
      shop.add(arms);
      cuffs.push(arms.panel);
    }
  shop.hang({ seconds: 1.2, bend: 9e-5, drag: 0.09 }, 0.0014);

  const [front, back] = [made.fronts[0]!, made.back];
  const rim = standCollar(shop, made.neckline, {
    height: spec.collar,
    round: 0.024,
    gap: 0.002,
    lean: 0.12,
    slot: "main",
  });
  const accent = shop.meshes.of("accent");
  shop.meshes.begin("piping");
  cord(accent, rim, 0.0024);
  for (const edge of made.neckline) cord(accent, shop.run(edge, 0.0012), 0.0018);
  const side = (y: number) => hull(y).a;
  const opening: [number, number][] = [
    [0, neck.front - 0.002],
    [-0.012, neck.front - 0.016],
    [-0.05, 1.327],
    [-0.098, 1.296],
    [-0.128, 1.268],
    [-side(arm) * 0.985, arm - 0.006],
  ];
  piping(shop, front, opening, 0.0024);
  const hems = [
    row(front, front.rows - 1),
    row(back, back.rows - 1),
    column(front, 0, slitRow(spec.slit), front.rows - 1),
    column(front, front.cols - 1, slitRow(spec.slit), front.rows - 1),
    column(back, 0, slitRow(spec.slit), back.rows - 1),
    column(back, back.cols - 1, slitRow(spec.slit), back.rows - 1),
    column(front, 0, 11, slitRow(spec.slit)),
  ];
  for (const edge of hems) cord(accent, shop.run(edge), 0.0024);
  if (sleeveless)
    for (const edge of [...made.armholes.left, ...made.armholes.right])
      cord(accent, shop.run(edge), 0.0022);
  for (const panel of cuffs) cord(accent, shop.run(row(panel, panel.rows - 1)), 0.0024);

  const flower = spec.frogs === "flower";
  frog(shop, front, [-0.004, neck.front - 0.007], {
    reach: flower ? 0.034 : 0.028,
    tilt: 0,
    flower,
  });
  frog(shop, front, [-0.074, 1.311], { reach: flower ? 0.04 : 0.026, tilt: -1, flower });
  frog(shop, front, [-0.118, 1.278], { reach: 0.02, tilt: -0.9 });
  for (const [x, y] of spaced([-1, 1.16], [-1, 0.98], 3))
    frog(shop, front, [x * side(y) * 0.965, y], { reach: 0.02 });
  for (const x of [-1, 1]) {
    shop.stroke("seam", "front", [
      [x * side(1.17) * 0.96, 1.17],
      [x * 0.082, 1.185],
    ]);
    shop.stroke("seam", "front", [
      [x * 0.07, 1.15],
      [x * 0.066, 1.03],
      [x * 0.07, 0.92],
    ]);
    shop.stroke("seam", "back", [
      [x * 0.07, 1.2],
      [x * 0.064, 1.03],
      [x * 0.07, 0.9],
    ]);
  }
  return shop;

  function slitRow(y: number) {
    let at = back.rows - 1;
    while (at > 12 && back.init[at * back.cols * 3 + 1]! < y) at--;
    return at;
  }
}
