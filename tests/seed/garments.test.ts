import { describe, expect, it } from "vitest";
import { make, lit, type GarmentSpec } from "../../prisma/seed/art/garments/garment";
import { pointAt } from "../../prisma/seed/art/garments/panel";
import * as drafts from "../../prisma/seed/art/works/drafts";

const garments: [name: string, spec: GarmentSpec, height: [number, number]][] = [
  ["a qipao", drafts.qipaoOf({ sleeve: "half", border: 0.05 }), [1.2, 1.35]],
  ["a shirt", drafts.shirtOf({ pockets: 1, tail: true }), [0.6, 0.85]],
  ["an A-line skirt", drafts.skirtOf({}), [0.6, 0.7]],
  ["a coat", drafts.jacketOf({ kind: "coat", hem: 0.4, belt: true, flare: 0.05 }), [1, 1.15]],
  [
    "a work jacket",
    drafts.jacketOf({ collar: "stand", closure: "frogs", pockets: "patch" }),
    [0.62, 0.8],
  ],
  ["a gown", drafts.gownOf({ shape: "ball", train: 0.3 }), [1.15, 1.35]],
  ["trousers", drafts.trousersOf({ border: 0.08 }), [0.95, 1.1]],
  ["a tunic", drafts.tunicOf({}), [0.75, 0.95]],
  [
    "a vest",
    drafts.tunicOf({ kind: "vest", sleeve: null, front: "middle", hem: 0.86 }),
    [0.5, 0.7],
  ],
  [
    "an ensemble",
    {
      kind: "ensemble",
      upper: drafts.tunicOf({ hem: 0.86 }),
      lower: drafts.skirtOf({ shape: "mamian", hem: 0.1 }),
    },
    [1.3, 1.45],
  ],
];

describe.each(garments)("%s", (_, spec, [least, most]) => {
  const shop = make(spec, false);
  const meshes = lit(shop);

  it("has the size of a person's garment, in metres", () => {
    const ys = meshes.flatMap((mesh) => mesh.position.filter((__, i) => i % 3 === 1));
    const height = ys.reduce((a, b) => Math.max(a, b)) - ys.reduce((a, b) => Math.min(a, b));
    expect(height).toBeGreaterThan(least);
    expect(height).toBeLessThan(most);
  });

  it("is made of finite places and unit normals", () => {
    for (const mesh of meshes) {
      expect(mesh.position.every(Number.isFinite)).toBe(true);
      expect(mesh.uv.every(Number.isFinite)).toBe(true);
      for (let i = 0; i < mesh.normal.length; i += 3)
        expect(Math.hypot(mesh.normal[i]!, mesh.normal[i + 1]!, mesh.normal[i + 2]!)).toBeCloseTo(
          1,
          4,
        );
    }
  });

  it("carries cloth at its true size: a millimetre of the print is nearly a millimetre of the garment", () => {
    const ratios: number[] = [];
    for (const panel of shop.panels)
      for (let i = 0; i + 1 < panel.rows * panel.cols; i++) {
        if (i % panel.cols === panel.cols - 1) continue;
        const [p, q] = [pointAt(panel.final, i), pointAt(panel.final, i + 1)];
        const real = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) * 1000;
        const printed = Math.hypot(
          panel.uv[i * 2]! - panel.uv[i * 2 + 2]!,
          panel.uv[i * 2 + 1]! - panel.uv[i * 2 + 3]!,
        );
        if (printed > 4) ratios.push(real / printed);
      }
    ratios.sort((a, b) => a - b);
    expect(ratios[Math.floor(ratios.length / 2)]).toBeGreaterThan(0.93);
    expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThan(1.05);
  });

  it("falls the same way every time", () => {
    const again = make(spec, false);
    again.panels.forEach((panel, k) => expect(panel.final).toEqual(shop.panels[k]!.final));
  });
});

it("hangs from its seams: what was sewn together stays together", () => {
  const shop = make(drafts.shirtOf({}), false);
  for (const { a, b } of shop.seams)
    a.at.forEach((i, k) => {
      const [p, q] = [pointAt(a.panel.final, i), pointAt(b.panel.final, b.at[k]!)];
      expect(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])).toBeLessThan(0.01);
    });
});
