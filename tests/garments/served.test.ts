import { describe, expect, it } from "vitest";
import { deltaE00 } from "~/garments/served/colour-difference";
import { fidelityOf, isFaithful, type View } from "~/garments/served/fidelity";
import { printGrade, printScale, type Laid } from "~/garments/served/print-scale";
import { warningsOf } from "~/garments/served/warnings";

const ground = [247, 244, 238] as const;

/** A square picture, each pixel by its place; the ground around a garment of half its side. */
function picture(side: number, colourAt: (x: number, y: number) => readonly number[]): View {
  const pixels = new Uint8Array(side * side * 3);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const inside = [x, y].every((at) => at >= side / 4 && at < (side * 3) / 4);
      pixels.set(inside ? colourAt(x, y) : ground, (y * side + x) * 3);
    }
  return { side, pixels };
}

const check = (dark: number, light: number) => (x: number, y: number) =>
  (x + y) % 2 === 0 ? [dark, dark, dark] : [light, light, light];

describe("the fidelity of a garment that was made lighter", () => {
  const woven = picture(64, check(90, 160));

  it("is whole where nothing changed", () => {
    expect(fidelityOf([woven], [woven], ground)).toEqual({ deltaE00P95: 0, ssim: 1 });
  });

  it("counts the garment alone, however much ground there is", () => {
    const redder = picture(64, () => [200, 40, 40]);
    const red = picture(64, () => [190, 40, 40]);
    const { deltaE00P95 } = fidelityOf([red], [redder], ground);
    expect(deltaE00P95).toBeCloseTo(deltaE00([190, 40, 40], [200, 40, 40]), 10);
  });

  it("sees a weave that was washed out, though its mean colour is the same", () => {
    const flat = picture(64, () => [125, 125, 125]);
    const fidelity = fidelityOf([woven], [flat], ground);
    expect(fidelity.ssim).toBeLessThan(0.6);
    expect(isFaithful(fidelity)).toBe(false);
  });

  it("is that of the worst view", () => {
    const dyed = picture(64, check(90, 190));
    const both = fidelityOf([woven, woven], [woven, dyed], ground);
    expect(both).toEqual(fidelityOf([woven], [dyed], ground));
  });

  it("forgives what is on one pixel of thirty, and not on one of ten", () => {
    const spotted = (nth: number) =>
      picture(64, (x, y) => ((y * 64 + x) % nth === 0 ? [90, 90, 90] : [160, 160, 160]));
    const plain = picture(64, () => [160, 160, 160]);
    expect(fidelityOf([plain], [spotted(30)], ground).deltaE00P95).toBe(0);
    expect(fidelityOf([plain], [spotted(10)], ground).deltaE00P95).toBeGreaterThan(20);
  });

  it("is not asked of different views", () => {
    expect(() => fidelityOf([woven], [], ground)).toThrow(RangeError);
    expect(() => fidelityOf([woven], [picture(32, () => [0, 0, 0])], ground)).toThrow(RangeError);
  });
});

/** A sheet of cloth, `width` by `height` metres, whose texture coordinates run as said. */
const sheet = (width: number, height: number, u: number, v: number, corners = 2): Laid => ({
  positions: new Float32Array([0, 0, 0, width, 0, 0, width, height, 0, 0, height, 0]),
  uvs: new Float32Array([0, 0, u, 0, u, v, 0, v]),
  triangles: new Uint32Array([0, 1, 2, 0, 2, 3].slice(0, corners * 3)),
});

describe("a print on a garment", () => {
  it("is as large as its coordinates say", () => {
    const even = printScale([sheet(1, 1, 2, 2)])!;
    expect(even.mmPerUv).toBeCloseTo(500, 3);
    expect(even.stretchP95).toBeCloseTo(1, 5);
    expect(printGrade(even)).toBe("A");
  });

  it("is drawn out where the coordinates run shorter one way, turned as it may be", () => {
    const drawn = printScale([sheet(1.2, 1, 1, 1)])!;
    expect(drawn.stretchP95).toBeCloseTo(1.2, 4);
    expect(drawn.mmPerUv).toBeCloseTo(1000 * Math.sqrt(1.2), 2);
    expect(printGrade(drawn)).toBe("B");
    const turn = Math.cos(Math.PI / 6);
    const turned = sheet(1.2, 1, 1, 1);
    const uvs = turned.uvs.map((_, at) => {
      const [u, v] = [turned.uvs[at - (at % 2)]!, turned.uvs[at - (at % 2) + 1]!];
      return at % 2 === 0 ? turn * u - 0.5 * v : 0.5 * u + turn * v;
    });
    expect(printScale([{ ...turned, uvs }])!.stretchP95).toBeCloseTo(1.2, 4);
  });

  it("is graded by its worst: stretched, or large here and small there", () => {
    expect(printGrade(printScale([sheet(1.6, 1, 1, 1)])!)).toBe("C");
    expect(printGrade(printScale([sheet(3, 1, 1, 1)])!)).toBe("D");
    expect(printGrade(printScale([sheet(1, 1, 1, 1), sheet(1, 1, 4, 4)])!)).toBe("D");
  });

  it("is weighed by area: a trim of a centimetre says nothing of a skirt", () => {
    const scale = printScale([sheet(1, 1, 1, 1), sheet(0.01, 0.01, 1, 1)])!;
    expect(scale.mmPerUv).toBeCloseTo(1000, 3);
  });

  it("has no scale where coordinates are missing or fall together", () => {
    expect(printScale([])).toBeNull();
    expect(printScale([sheet(1, 1, 0, 0)])).toBeNull();
    expect(printScale([sheet(0, 1, 1, 1)])).toBeNull();
  });
});

describe("what a team is told of its garment", () => {
  const even = { name: "silk", mmPerUv: 500, stretchP95: 1, printGrade: "A" as const };
  const usual = {
    setting: "usual",
    side: 2048,
    refused: 0,
    bytes: 400_000,
    deltaE00P95: 0.4,
    ssim: 1,
  };
  const skirt = {
    sizeMm: [500, 700, 500] as [number, number, number],
    materials: [even],
    served: usual,
  };
  const codes = (...given: Parameters<typeof warningsOf>) =>
    warningsOf(...given).map(({ code }) => code);

  it("is nothing where all is well", () => {
    expect(codes(skirt, [], 1024)).toEqual([]);
  });

  it.each([
    ["garment-units", { sizeMm: [0.5, 0.7, 0.5] as [number, number, number] }],
    ["garment-units", { sizeMm: [50_000, 70_000, 50_000] as [number, number, number] }],
    ["garment-print", { materials: [even, { ...even, printGrade: "D" as const }] }],
    ["garment-bare", { materials: [{ ...even, mmPerUv: null, printGrade: null }] }],
    ["garment-heavy", { served: { ...usual, setting: "as it came", bytes: 9_000_000 } }],
    ["garment-heavy", { served: { ...usual, setting: "gentle", refused: 1, bytes: 9_000_000 } }],
  ])("is %s for %o", (code, change) => {
    expect(codes({ ...skirt, ...change }, [], 1024)).toEqual([code]);
  });

  it("calls a material that has no name by its number", () => {
    const bare = { ...even, name: "", mmPerUv: null, printGrade: null };
    const [warning] = warningsOf({ ...skirt, materials: [even, bare] }, [], 1024);
    expect(warning!.en).toContain("#2");
    expect(warning!.zh).toContain("#2");
  });

  it("names what is missing, and says when its pictures are shown smaller", () => {
    expect(codes(skirt, ["silk.png"], 4096)).toEqual([
      "garment-pictures-missing",
      "garment-pictures-reduced",
    ]);
  });
});
