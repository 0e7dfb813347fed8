import { describe, expect, it } from "vitest";
import { boundsOf } from "~/garments/poster/camera";
import { drawPoster, isPaintedWhole, silk } from "~/garments/poster/poster";
import { uvTransform, type Patch, type Picture, type Surface } from "~/garments/poster/surface";
import { linear, Texture, toByte, wrapped } from "~/garments/poster/texture";

const side = 64;
const matte: Surface = {
  colour: [0.4, 0.02, 0.02, 1],
  picture: null,
  wrap: [10497, 10497],
  uv: [1, 0, 0, 0, 1, 0],
  alpha: "OPAQUE",
  cutoff: 0.5,
  doubleSided: true,
  metallic: 0,
  roughness: 1,
  emissive: [0, 0, 0],
  sheen: [0, 0, 0],
  unlit: true,
};

/** An upright rectangle of cloth facing +z. */
function cloth(
  surface: Partial<Surface> = {},
  { width = 1, height = 1, z = 0, back = false } = {},
): Patch {
  const [w, h] = [width / 2, height / 2];
  return {
    positions: new Float32Array([-w, -h, z, w, -h, z, w, h, z, -w, h, z]),
    normals: new Float32Array([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]),
    uvs: new Float32Array([0, 1, 1, 1, 1, 0, 0, 0]),
    colours: null,
    triangles: new Uint32Array(back ? [0, 2, 1, 0, 3, 2] : [0, 1, 2, 0, 2, 3]),
    surface: { ...matte, ...surface },
  };
}

const draw = (...patches: Patch[]) => drawPoster(() => patches, side) as Uint8Array;
const at = (pixels: Uint8Array, x: number, y: number) => [
  ...pixels.subarray((y * side + x) * 3, (y * side + x) * 3 + 3),
];
const middle = (pixels: Uint8Array) => at(pixels, side / 2, side / 2);
const isSilk = (pixel: number[]) =>
  pixel.every((byte, part) => Math.abs(byte - (silk[part] as number)) <= 1);

/** Two by two texels: red, green / blue, white. */
const chart: Picture = {
  width: 2,
  height: 2,
  pixels: Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 0]),
};

describe("a poster", () => {
  it.each([
    ["a tall dress", { width: 0.4, height: 1.6 }],
    ["a wide shawl", { width: 2, height: 0.3 }],
    ["a brooch of a centimetre", { width: 0.01, height: 0.01 }],
    ["a tent of a hundred metres", { width: 100, height: 80 }],
  ])("shows %s whole: nothing touches the edge, and it fills the frame", (_, size) => {
    const pixels = draw(cloth({}, size));
    const edge = Array.from({ length: side }, (_, step) => [
      at(pixels, step, 0),
      at(pixels, step, side - 1),
      at(pixels, 0, step),
      at(pixels, side - 1, step),
    ]).flat();
    expect(edge.every(isSilk)).toBe(true);
    const rows = Array.from({ length: side }, (_, y) => y).filter((y) =>
      Array.from({ length: side }, (_, x) => at(pixels, x, y)).some((pixel) => !isSilk(pixel)),
    );
    const columns = Array.from({ length: side }, (_, x) => x).filter((x) =>
      Array.from({ length: side }, (_, y) => at(pixels, x, y)).some((pixel) => !isSilk(pixel)),
    );
    expect(Math.max(rows.length, columns.length) / side).toBeGreaterThan(0.85);
  });

  it("of nothing is no poster", () => {
    expect(drawPoster(() => [], side)).toBeNull();
    expect(boundsOf([])).toBeNull();
  });

  it("the same garment makes the same pixels", () => {
    expect(draw(cloth({ unlit: false }))).toEqual(draw(cloth({ unlit: false })));
  });

  it("what is nearer hides what is behind it, in whatever order they come", () => {
    const [near, far] = [
      cloth({ colour: [1, 0, 0, 1] }, { z: 0.1 }),
      cloth({ colour: [0, 0, 1, 1] }),
    ];
    expect(middle(draw(near, far))).toEqual([255, 0, 0]);
    expect(middle(draw(far, near))).toEqual([255, 0, 0]);
  });

  it("the back of a single-sided cloth is not seen, of a double-sided one it is", () => {
    expect(isSilk(middle(draw(cloth({ doubleSided: false }, { back: true }))))).toBe(true);
    expect(isSilk(middle(draw(cloth({ doubleSided: true }, { back: true }))))).toBe(false);
    expect(isSilk(middle(draw(cloth({ doubleSided: false }))))).toBe(false);
  });

  it("sheer cloth lets through what is behind it", () => {
    const veil = cloth({ colour: [1, 0, 0, 0.5], alpha: "BLEND" }, { z: 0.1 });
    const [red, , blue] = middle(draw(veil, cloth({ colour: [0, 0, 1, 1] })));
    expect([red, blue]).toEqual([toByte(0.5), toByte(0.5)]);
    const nearest = cloth({ colour: [0, 1, 0, 0.5], alpha: "BLEND" }, { z: 0.2 });
    expect(middle(draw(nearest, veil, cloth({ colour: [0, 0, 1, 1] })))).toEqual([
      toByte(0.25),
      toByte(0.5),
      toByte(0.25),
    ]);
  });

  it("half a million sheer triangles are painted as they come", () => {
    const veil = cloth({ colour: [1, 0, 0, 0.5], alpha: "BLEND" });
    const thread = new Uint32Array(1_500_003);
    const tangle = {
      ...veil,
      triangles: thread,
      surface: { ...veil.surface, colour: [0, 0, 1, 0.5] as [number, number, number, number] },
    };
    tangle.triangles.set([0, 1, 2, 0, 2, 3]);
    expect(middle(draw(veil, tangle))[0]).toBeGreaterThan(middle(draw(veil, tangle))[2] as number);
  });

  it("lace is cut out where its mask says so", () => {
    const lace = cloth({
      alpha: "MASK",
      picture: chart,
      colour: [1, 1, 1, 1],
      wrap: [33071, 33071],
    });
    const pixels = draw(lace);
    expect(isSilk(at(pixels, 46, 46))).toBe(true); // the white corner has no alpha
    expect(at(pixels, 18, 18)[0]).toBeGreaterThan(200); // the red one is there
  });

  it("a texture keeps its corners in place, and its transform moves them", () => {
    const upright = draw(cloth({ picture: chart, colour: [1, 1, 1, 1], wrap: [33071, 33071] }));
    expect(at(upright, 14, 16)).toEqual([255, 0, 0]);
    expect(at(upright, 50, 16)).toEqual([0, 255, 0]);
    expect(at(upright, 14, 48)).toEqual([0, 0, 255]);
    const shifted = draw(
      cloth({ picture: chart, colour: [1, 1, 1, 1], uv: uvTransform([0.5, 0], 0, [1, 1]) }),
    );
    expect(at(shifted, 20, 16)[1]).toBeGreaterThan(at(shifted, 20, 16)[0] as number);
  });

  it("the colours of the vertices dye the cloth", () => {
    const dyed = {
      ...cloth({ colour: [1, 1, 1, 1] }),
      colours: Float32Array.from({ length: 16 }, (_, part) => (part % 4 === 1 ? 0 : 1)),
    };
    expect(middle(draw(dyed))).toEqual([255, 0, 255]);
  });

  it("light comes from above: a floor is brighter than a ceiling", () => {
    const level = (up: number): Patch => ({
      ...cloth({
        unlit: false,
        colour: [0.5, 0.5, 0.5, 1],
        roughness: 0.4,
        metallic: 0.5,
        sheen: [0.2, 0.2, 0.2],
      }),
      normals: new Float32Array([0, up, 0.2, 0, up, 0.2, 0, up, 0.2, 0, up, 0.2]),
    });
    expect(middle(draw(level(1)))[0]).toBeGreaterThan(middle(draw(level(-1)))[0] as number);
  });

  it("white cloth that faces the key is bright and not burnt out", () => {
    const [red] = middle(draw(cloth({ unlit: false, colour: [1, 1, 1, 1] })));
    expect(red).toBeGreaterThan(215);
    expect(red).toBeLessThan(255);
  });

  it("a triangle without area is passed over", () => {
    const flat = { ...cloth(), triangles: new Uint32Array([0, 0, 1, 0, 1, 2]) };
    expect(draw(flat)).toHaveLength(side * side * 3);
  });

  it("a garment that is one point, and threads thinner than a pixel, are drawn without a fault", () => {
    const point = { ...cloth(), positions: new Float32Array(12) };
    expect(draw(point).every((byte, part) => byte === silk[part % 3])).toBe(true);
    const threads = Array.from({ length: 40 }, (_, index) =>
      cloth({}, { width: 1e-4, z: index / 50 }),
    );
    expect(draw(...threads, cloth())).toHaveLength(side * side * 3);
  });

  it("a picture without coordinates is left away, and a normal of no length is borne", () => {
    const bare = {
      ...cloth({ picture: chart, unlit: false }),
      uvs: null,
      normals: new Float32Array(12),
    };
    expect(isSilk(middle(draw(bare)))).toBe(false);
  });
});

describe("a texture", () => {
  it.each([
    [33071, [0, 0, 0, 1, 2, 2, 2]],
    [10497, [1, 2, 0, 1, 2, 0, 1]],
    [33648, [1, 0, 0, 1, 2, 2, 1]],
  ] as const)("folds back what is beyond its edge (%i)", (wrap, folded) => {
    expect([-2, -1, 0, 1, 2, 3, 4].map((index) => wrapped(index, 3, wrap))).toEqual(folded);
  });

  it("seen from afar becomes its mean", () => {
    const texture = new Texture(chart);
    expect(texture.levelFor(1, 4)).toBe(0);
    expect(texture.levelFor(1, 0.01)).toBe(1);
    const mean = new Float64Array(4);
    texture.sample(1, 0.3, 0.8, [10497, 10497], mean);
    expect([...mean]).toEqual([0.5, 0.5, 0.5, 0.75]);
  });

  it("of one row and many columns is halved too", () => {
    const row: Picture = { width: 3, height: 1, pixels: new Uint8Array(12).fill(255) };
    expect(new Texture(row).levelFor(1e6, 1)).toBe(1);
  });

  it("sRGB to light and back is the same byte", () => {
    for (let byte = 0; byte < 256; byte += 1) expect(toByte(linear[byte] as number)).toBe(byte);
    expect([toByte(-1), toByte(2)]).toEqual([0, 255]);
  });

  it("is scaled, turned and moved as KHR_texture_transform says", () => {
    expect(uvTransform([0, 0], 0, [1, 1])).toEqual([1, 0, 0, -0, 1, 0]);
    const [a, b, c, d, e, f] = uvTransform([0.1, 0.2], Math.PI / 2, [2, 3]);
    expect([a, b, c, d, e, f].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([
      0, 3, 0.1, -2, 0, 0.2,
    ]);
  });
});

describe("cloth in twenty thousand layers", () => {
  const layers = Array<Patch>(20_000).fill(cloth());

  it("is painted smaller and shown as large, and is not compared", () => {
    const [one, many] = [draw(cloth()), draw(...layers)];
    expect(many).toHaveLength(one.length);
    expect(middle(many)).toEqual(middle(one));
    for (const [x, y] of [
      [0, 0],
      [side - 1, side - 1],
    ] as const)
      expect(isSilk(at(many, x, y))).toBe(true);
    expect(isPaintedWhole(() => [cloth()], side)).toBe(true);
    expect(isPaintedWhole(() => layers, 2 * side)).toBe(false);
  });
});
