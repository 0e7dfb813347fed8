import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Document, WebIO } from "@gltf-transform/core";
import { EXTMeshoptCompression } from "@gltf-transform/extensions";
import { MeshoptEncoder } from "meshoptimizer/encoder";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { examine } from "~/garments/inspection/examine-garment.server";
import { openGarment, writeBlind } from "~/garments/inspection/open-garment.server";
import { readGlb } from "~/garments/glb";
import { GarmentRefused } from "~/garments/refusal";
import { inspect } from "~/media/inspector/inspect.server";
import { holds, mutate } from "../support/hostile/bytes";
import {
  addTexture,
  addView,
  packChunks,
  packGlb,
  promise,
  skirt,
  skirtWith,
  strangeChunk,
  type Draft,
} from "../support/hostile/garments";
import { stripes, svgBomb, withJpegComment, withPngChunk } from "../support/hostile/pictures";

const dir = mkdtempSync(path.join(os.tmpdir(), "garments-"));
afterAll(() => rmSync(dir, { recursive: true }));
const served = (name = "garment.glb") => readFileSync(path.join(dir, name));
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const description = (glb: Uint8Array = served()) => readGlb(glb).json as any;
const everything = () => readdirSync(dir).map((name) => [name, served(name)] as const);

const plain = await skirtWith(() => {});
const png = await stripes({ width: 16, height: 16 }).png().toBuffer();
const jpeg = await stripes({ width: 16, height: 16 }).jpeg().toBuffer();

describe("a garment", { timeout: 30_000 }, () => {
  it("is measured, blinded and portrayed", async () => {
    const { verdict, made } = await examine(plain, dir);
    expect(verdict).toMatchObject({
      accepted: true,
      kind: "garment",
      facts: {
        bytes: plain.length,
        triangles: 576,
        drawCalls: 1,
        textures: 1,
        sizeMm: [500, 700, 500],
        variants: [],
      },
    });
    expect(made.map(({ recipe, width }) => [recipe, width])).toEqual([
      ["garment-blind.v1", null],
      ["poster-1024.v1", 1024],
      ["poster-512.v1", 512],
    ]);
    for (const side of [1024, 512]) {
      const poster = await sharp(served(`poster-${side}.webp`)).metadata();
      expect(poster).toMatchObject({ format: "webp", width: side, height: side, hasAlpha: false });
    }
  });

  it("keeps its shape and its cloth in the jurors' copy", async () => {
    await examine(plain, dir);
    const before = await new WebIO().readBinary(plain);
    const after = await new WebIO().readBinary(new Uint8Array(served()));
    const shape = (document: Document) => {
      const [primitive] = document.getRoot().listMeshes()[0]?.listPrimitives() ?? [];
      return [...(primitive?.listAttributes() ?? []), primitive?.getIndices()].map((part) =>
        part?.getArray(),
      );
    };
    expect(shape(after)).toEqual(shape(before));
    const pixels = (document: Document) =>
      sharp(document.getRoot().listTextures()[0]?.getImage() ?? undefined)
        .raw()
        .toBuffer();
    expect(await pixels(after)).toEqual(await pixels(before));
  });

  it("is made the same from the same bytes", async () => {
    await examine(plain, dir);
    const once = everything();
    await examine(plain, dir);
    expect(everything()).toEqual(once);
  });

  it("comes through its own jurors' copy unchanged", async () => {
    await examine(plain, dir);
    const once = served();
    await examine(once, dir);
    expect(served()).toEqual(once);
  });

  it("offers its colourways by number", async () => {
    const velvet = await skirtWith(({ json }) => {
      json.extensionsUsed = ["KHR_materials_variants"];
      json.extensions = {
        KHR_materials_variants: { variants: [{ name: "藏青 by Tang" }, { name: "月白" }] },
      };
      json.materials.push({ name: "second", doubleSided: true });
      json.meshes[0].primitives[0].extensions = {
        KHR_materials_variants: {
          mappings: [
            { material: 0, variants: [0] },
            { material: 1, variants: [1] },
          ],
        },
      };
    });
    expect((await examine(velvet, dir)).verdict.facts).toMatchObject({
      variants: ["藏青 by Tang", "月白"],
    });
    expect(description().extensions.KHR_materials_variants.variants).toEqual([
      { name: "1" },
      { name: "2" },
    ]);
    expect(description().materials).toHaveLength(2);
  });

  it("stands where its nodes put it: turned, scaled, mirrored and twice", async () => {
    const moved = await skirtWith(({ json }) => {
      json.nodes = [
        { children: [1, 2], scale: [2, 2, 2] },
        { mesh: 0, translation: [-0.5, 0, 0] },
        { mesh: 0, translation: [0.5, 0, 0], scale: [-1, 1, 1], rotation: [0, 1, 0, 0] },
      ];
      json.materials[0].doubleSided = false;
    });
    expect((await examine(moved, dir)).verdict.facts).toMatchObject({
      drawCalls: 2,
      sizeMm: [3000, 1400, 1000],
    });
  });

  it("is measured as its skeleton and its morph targets hold it at rest", async () => {
    const posed = await skirtWith((draft) => {
      const { json } = draft;
      const count = json.accessors[0].count;
      const floats = (values: number[]) => Buffer.from(new Float32Array(values).buffer);
      const add = (bytes: Buffer, componentType: number, type: string, bounds = {}) =>
        json.accessors.push({
          bufferView: addView(draft, bytes),
          componentType,
          count,
          type,
          ...bounds,
        }) - 1;
      const longer = floats(
        Array.from({ length: count }, (_, at) => [0, at < count / 2 ? 0.3 : 0, 0]).flat(),
      );
      const { attributes } = json.meshes[0].primitives[0];
      attributes.JOINTS_0 = add(Buffer.alloc(count * 4), 5121, "VEC4");
      attributes.WEIGHTS_0 = add(
        floats(Array.from({ length: count }, () => [1, 0, 0, 0]).flat()),
        5126,
        "VEC4",
      );
      const bounds = { min: [0, 0, 0], max: [0, Math.fround(0.3), 0] };
      json.meshes[0].primitives[0].targets = [{ POSITION: add(longer, 5126, "VEC3", bounds) }];
      json.meshes[0].weights = [1];
      json.nodes = [{ mesh: 0, skin: 0 }, { scale: [2, 1, 1] }];
      json.scenes[0].nodes = [0, 1];
      // The joint stands twice as wide as when it was bound at half its width.
      const bound = floats([0.5, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
      const bind = {
        bufferView: addView(draft, bound),
        componentType: 5126,
        count: 1,
        type: "MAT4",
      };
      json.nodes[1].scale = [4, 1, 1];
      json.skins = [{ joints: [1], inverseBindMatrices: json.accessors.push(bind) - 1 }];
    });
    expect((await examine(posed, dir)).verdict).toMatchObject({
      reason: null,
      facts: { sizeMm: [1000, 1000, 500] },
    });
    expect(description().meshes[0].extras).toEqual({ targetNames: ["0"] });
  });

  it.each([
    ["strips", 5],
    ["fans", 6],
    ["loose triangles", 4],
  ])("made of %s without normals and indices is seen and measured too", async (_, mode) => {
    const loose = await skirtWith(({ json }) => {
      const [primitive] = json.meshes[0].primitives;
      const { POSITION, TEXCOORD_0 } = primitive.attributes;
      json.meshes[0].primitives = [
        { mode, material: 0, attributes: { POSITION, TEXCOORD_0 } },
        { mode: 1, attributes: { POSITION } },
        { ...primitive, attributes: { POSITION, TEXCOORD_1: TEXCOORD_0, COLOR_0: POSITION } },
      ];
      json.extensionsUsed = ["KHR_texture_transform"];
      json.materials[0].pbrMetallicRoughness.baseColorTexture.extensions = {
        KHR_texture_transform: { texCoord: 1 },
      };
    });
    const { verdict } = await examine(loose, dir);
    expect(verdict).toMatchObject({
      reason: null,
      facts: { sizeMm: [500, 700, 500], drawCalls: 3 },
    });
  });

  it("moves in the jurors' copy as it did, and what moved nothing that is seen is gone", async () => {
    const moving = await skirtWith((draft) => {
      const floats = (values: number[]) =>
        addView(draft, Buffer.from(new Float32Array(values).buffer));
      const add = (accessor: object) => draft.json.accessors.push(accessor) - 1;
      const input = add({
        bufferView: floats([0, 1]),
        componentType: 5126,
        count: 2,
        type: "SCALAR",
        min: [0],
        max: [1],
      });
      const output = add({
        bufferView: floats([0, 0, 0, 0, 1, 0]),
        componentType: 5126,
        count: 2,
        type: "VEC3",
      });
      const samplers = [{ input, output }];
      const channel = (node: number) => ({ sampler: 0, target: { node, path: "translation" } });
      draft.json.nodes.push({ name: "beside the scene" });
      draft.json.animations = [
        {
          samplers: [...samplers, ...samplers],
          channels: [channel(0), { ...channel(1), sampler: 1 }],
        },
        { samplers, channels: [channel(1)] },
      ];
    });
    expect((await examine(moving, dir)).verdict.reason).toBeNull();
    expect(description().nodes).toHaveLength(1);
    expect(description().animations).toHaveLength(1);
    expect(description().animations[0]).toMatchObject({
      channels: [{ sampler: 0, target: { node: 0 } }],
    });
    expect(description().animations[0].samplers).toHaveLength(1);
  });

  it("packed with meshopt stays packed with meshopt", async () => {
    const packed = await meshopt(plain);
    expect((await examine(packed, dir)).verdict).toMatchObject({
      accepted: true,
      facts: { sizeMm: [500, 700, 500] },
    });
    expect(description().extensionsRequired).toContain("EXT_meshopt_compression");
    expect(served().length).toBeLessThan(plain.length);
  });

  it("may carry JPEG and WebP, and data: addresses, which become data", async () => {
    const picture = stripes({ width: 32, height: 32 });
    const garment = await skirtWith(({ json }) => {
      json.images[0] = { uri: `data:image/png;base64,${png.toString("base64")}` };
    });
    expect((await examine(garment, dir)).verdict.reason).toBeNull();
    expect(description().images[0].uri).toBeUndefined();
    const draft = await skirt();
    addTexture(draft, await picture.jpeg().toBuffer(), "image/jpeg");
    addTexture(draft, await picture.webp({ lossless: true }).toBuffer(), "image/webp");
    draft.json.textures[2] = { extensions: { EXT_texture_webp: { source: 2 } } };
    draft.json.extensionsUsed = draft.json.extensionsRequired = ["EXT_texture_webp"];
    Object.assign(draft.json.materials[0], {
      emissiveTexture: { index: 1 },
      occlusionTexture: { index: 2 },
    });
    expect((await examine(packGlb(draft.json, draft.bin), dir)).verdict.reason).toBeNull();
    const types = description().images.map((image: { mimeType: string }) => image.mimeType);
    expect(types.sort()).toEqual(["image/jpeg", "image/png", "image/webp"]);
  });

  it("whose declared bounds are a little off is taken, and declared anew", async () => {
    const off = await skirtWith(({ json }) => (json.accessors[0].max = [9, 9, 9]));
    expect((await examine(off, dir)).verdict.accepted).toBe(true);
    const [first] = description().meshes[0].primitives;
    expect(description().accessors[first.attributes.POSITION].max[1]).toBeCloseTo(0.7, 5);
  });

  it("is judged under the same light as every other: its own lamps and cameras are left out", async () => {
    const lit = await skirtWith(({ json }) => {
      json.extensionsUsed = json.extensionsRequired = ["KHR_lights_punctual"];
      json.extensions = { KHR_lights_punctual: { lights: [{ type: "point", intensity: 9000 }] } };
      json.cameras = [{ type: "perspective", perspective: { yfov: 1, znear: 0.1 } }];
      json.nodes[0].extensions = { KHR_lights_punctual: { light: 0 } };
      json.nodes[0].camera = 0;
    });
    expect((await examine(lit, dir)).verdict.reason).toBeNull();
    expect(description()).not.toHaveProperty("extensions");
    expect(description()).not.toHaveProperty("cameras");
  });
});

describe("the author of a garment", { timeout: 30_000 }, () => {
  const author = "Tang-Xiangyi-Canary";
  const words = Buffer.from(author.padEnd(64, "."));

  const places: [string, (draft: Draft) => void | Promise<void>][] = [
    [
      "asset",
      ({ json }) =>
        (json.asset = { version: "2.0", copyright: author, generator: author, extras: { author } }),
    ],
    [
      "names",
      ({ json }) => {
        json.nodes.push({ name: author });
        json.scenes[0].nodes.push(1);
        for (const list of [
          "nodes",
          "meshes",
          "materials",
          "accessors",
          "bufferViews",
          "buffers",
          "images",
          "textures",
          "scenes",
        ])
          json[list][0].name = author;
      },
    ],
    [
      "extras",
      ({ json }) => {
        json.extras = { author };
        for (const list of [
          "nodes",
          "meshes",
          "materials",
          "accessors",
          "bufferViews",
          "buffers",
          "images",
          "textures",
          "scenes",
        ])
          json[list][0].extras = { deep: [{ author }] };
        json.meshes[0].primitives[0].extras = author;
        json.materials[0].pbrMetallicRoughness.baseColorTexture.extras = { author };
      },
    ],
    [
      "names of samplers",
      ({ json }) => {
        json.samplers = [{ name: author }];
        json.textures[0].sampler = 0;
      },
    ],
    [
      "XMP",
      ({ json }) => {
        json.extensionsUsed = ["KHR_xmp_json_ld"];
        json.extensions = {
          KHR_xmp_json_ld: { packets: [{ "@context": {}, "dc:creator": author }] },
        };
        json.asset.extensions = { KHR_xmp_json_ld: { packet: 0 } };
      },
    ],
    [
      "extensions of a vendor",
      ({ json }) => {
        json.extensionsUsed = ["VENDOR_author"];
        json.extensions = { VENDOR_author: { author } };
        json.materials[0].extensions = { VENDOR_author: { author } };
      },
    ],
    [
      "colourways",
      ({ json }) => {
        json.extensionsUsed = ["KHR_materials_variants"];
        json.extensions = {
          KHR_materials_variants: { variants: [{ name: author, extras: { author } }] },
        };
        json.meshes[0].primitives[0].extensions = {
          KHR_materials_variants: {
            mappings: [{ material: 0, variants: [0], name: author, extras: { author } }],
          },
        };
      },
    ],
    [
      "materials' extensions",
      ({ json }) => {
        json.extensionsUsed = ["KHR_materials_sheen", "KHR_texture_transform"];
        json.materials[0].extensions = {
          KHR_materials_sheen: { sheenColorFactor: [1, 1, 1], extras: { author } },
        };
        json.materials[0].pbrMetallicRoughness.baseColorTexture.extensions = {
          KHR_texture_transform: { scale: [2, 2], extras: { author } },
        };
      },
    ],
    [
      "morph targets",
      ({ json }) => {
        json.meshes[0].primitives[0].targets = [{ POSITION: 0 }];
        json.meshes[0].weights = [0];
        json.meshes[0].extras = { targetNames: [author] };
      },
    ],
    [
      "animations",
      (draft) => {
        const times = {
          bufferView: addView(draft, Buffer.from(new Float32Array([0, 1]).buffer)),
          componentType: 5126,
          count: 2,
          type: "SCALAR",
          min: [0],
          max: [1],
        };
        const moves = {
          bufferView: addView(draft, Buffer.alloc(24)),
          componentType: 5126,
          count: 2,
          type: "VEC3",
        };
        const input = draft.json.accessors.push({ ...times, name: author }) - 1;
        const output = draft.json.accessors.push(moves) - 1;
        draft.json.animations = [
          {
            name: author,
            samplers: [{ input, output, extras: { author } }],
            channels: [
              { sampler: 0, target: { node: 0, path: "translation" }, extras: { author } },
            ],
          },
        ];
      },
    ],
    [
      "bytes between the data",
      (draft) => {
        draft.bin = Buffer.concat([draft.bin, words]);
        draft.json.buffers[0].byteLength = draft.bin.length;
      },
    ],
    ["a view nobody uses", (draft) => void addView(draft, words)],
    [
      "an accessor nobody uses",
      (draft) =>
        void draft.json.accessors.push({
          bufferView: addView(draft, words),
          componentType: 5121,
          count: 64,
          type: "SCALAR",
        }),
    ],
    [
      "an attribute of its own",
      (draft) => {
        const { count } = draft.json.accessors[0];
        const bufferView = addView(draft, Buffer.alloc(count * 4, words));
        draft.json.meshes[0].primitives[0].attributes._AUTHOR =
          draft.json.accessors.push({
            bufferView,
            componentType: 5121,
            normalized: true,
            count,
            type: "VEC4",
          }) - 1;
      },
    ],
    [
      "another scene",
      ({ json }) => {
        json.nodes.push({ mesh: 1, name: author });
        json.meshes.push({ ...json.meshes[0], name: author });
        json.scenes.push({ nodes: [1], name: author });
      },
    ],
    [
      "a camera",
      ({ json }) => {
        json.cameras = [{ name: author, type: "perspective", perspective: { yfov: 1, znear: 1 } }];
        json.nodes[0].camera = 0;
      },
    ],
    [
      "the EXIF of a texture",
      async (draft) =>
        dress(
          draft,
          await stripes({ width: 16, height: 16 })
            .png()
            .withExif({ IFD0: { Artist: author } })
            .toBuffer(),
        ),
    ],
    [
      "the text of a texture",
      async (draft) => dress(draft, withPngChunk(png, "tEXt", Buffer.from(`Author\0${author}`))),
    ],
    [
      "the comment of a texture",
      async (draft) => dress(draft, withJpegComment(jpeg, author), "image/jpeg"),
    ],
    [
      "the XMP of a texture",
      async (draft) =>
        dress(
          draft,
          await stripes({ width: 16, height: 16 })
            .jpeg()
            .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${author}</x:xmpmeta>`)
            .toBuffer(),
          "image/jpeg",
        ),
    ],
    ["bytes behind a texture", async (draft) => dress(draft, Buffer.concat([png, words]))],
    [
      "a texture nobody uses",
      async (draft) => void addTexture(draft, withPngChunk(png, "tEXt", words)),
    ],
  ];

  /** Places that do not write over one another. */
  const together = new Set(
    "asset,names,extras,names of samplers,morph targets,animations,bytes between the data".split(
      ",",
    ),
  );

  it.each(places)("is found in %s, and in nothing that a juror gets", async (_, plant) => {
    const draft = await skirt();
    await plant(draft);
    await nobodyKnows(packGlb(draft.json, draft.bin));
  });

  it("is found in a chunk of another program, and in nothing that a juror gets", async () => {
    await nobodyKnows(packChunks([plain.subarray(12), strangeChunk(author)]));
  });

  it("is found in all these places at once, and in nothing that a juror gets", async () => {
    const draft = await skirt();
    for (const [, plant] of places.filter(([place]) => together.has(place))) await plant(draft);
    const planted = packGlb(draft.json, draft.bin);
    expect(holds(planted, author)).toBe(true);
    const { verdict } = await examine(planted, dir);
    expect(verdict.reason).toBeNull();
    for (const [name, bytes] of everything())
      expect([name, holds(bytes, author)]).toEqual([name, false]);
  });

  async function nobodyKnows(planted: Buffer): Promise<void> {
    expect(holds(planted, author)).toBe(true);
    const { document } = await openGarment(planted);
    const copy = await writeBlind(document);
    expect(holds(copy, author)).toBe(false);
    expect(description(copy).asset).toEqual({ version: "2.0", generator: "Xiangshang" });
    for (const texture of document.getRoot().listTextures()) {
      const left = await sharp(texture.getImage() ?? undefined).metadata();
      const { exif, xmp, iptc, icc, comments } = left;
      expect([exif, xmp, iptc, icc, comments]).toEqual(Array(5).fill(undefined));
    }
  }
});

describe("a hostile garment", { timeout: 60_000 }, () => {
  const refused: [string, string, Buffer | Promise<Buffer>][] = [
    ["empty", "empty", Buffer.alloc(0)],
    ["a picture called .glb", "wrong-kind", png],
    ["an SVG in disguise", "wrong-format", Buffer.from(svgBomb)],
    ["a promise of gigabytes in 260 bytes", "garment-memory", promise(2_147_483_647)],
    ["cut in half", "garment-length", plain.subarray(0, plain.length / 2)],
    [
      "a GLB with a web page behind it",
      "garment-length",
      Buffer.concat([plain, Buffer.from("<html>")]),
    ],
    [
      "indexed past its end",
      "garment-invalid",
      skirtWith(({ bin, json }) => bin.writeUInt32LE(1e6, json.bufferViews[3].byteOffset)),
    ],
    [
      "made of numbers that are none",
      "garment-invalid",
      skirtWith(({ bin, json }) => bin.writeFloatLE(NaN, json.bufferViews[0].byteOffset)),
    ],
    [
      "of a material that is not there",
      "garment-invalid",
      skirtWith(({ json }) => (json.meshes[0].primitives[0].material = 9)),
    ],
    [
      "at fault behind thousands of remarks",
      "garment-invalid",
      skirtWith(({ json, bin }) => {
        bin.writeUInt32LE(1e6, json.bufferViews[3].byteOffset);
        json.scenes[0].nodes.push(...Array.from({ length: 3000 }, (_, at) => at + 1));
        json.nodes.push(...Array.from({ length: 3000 }, () => ({})));
      }),
    ],
    ["textured with half a picture", "garment-image-damaged", halfTextured()],
    ["packed with noise called meshopt", "garment-unreadable", noise()],
    ["indexed past its end under meshopt", "garment-out-of-bounds", meshopt(plain, 1e6)],
    ["NaN under meshopt", "garment-malformed", meshopt(plain, NaN)],
  ];

  it.each(refused)("that is %s is refused: %s", async (_, code, bytes) => {
    const { verdict, made } = await examine(await bytes, dir);
    expect(verdict).toMatchObject({ accepted: false, kind: "garment", reason: { code } });
    expect(made).toEqual([]);
  });

  it("damaged in 200 ways is refused or made anew, never another error", async () => {
    const small = await skirt(6, 2);
    const whole = packGlb(small.json, small.bin);
    const codes = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) {
      const damaged = packChunks([mutate(whole.subarray(12), seed)]);
      const code = await openGarment(damaged)
        .then(({ document }) => writeBlind(document))
        .then(() => "accepted", codeOf);
      codes.add(code);
      // The portrait takes longest; every fourth damaged garment sits for it.
      if (code === "accepted" && seed % 4 === 0) await examine(damaged, dir);
    }
    expect(codes).toContain("accepted");
    expect(codes.size).toBeGreaterThan(4);
  });
});

describe("a garment in the inspector's process", { timeout: 60_000 }, () => {
  it("is inspected there from end to end", async () => {
    const file = path.join(dir, "upload");
    writeFileSync(file, plain);
    const { derivatives, ...verdict } = await inspect(file, "garment", path.join(dir, "out"));
    rmSync(file);
    expect(verdict).toMatchObject({ accepted: true, facts: { triangles: 576 } });
    expect(derivatives.map(({ recipe, type, width }) => [recipe, type, width])).toEqual([
      ["garment-blind.v1", "model/gltf-binary", null],
      ["poster-1024.v1", "image/webp", 1024],
      ["poster-512.v1", "image/webp", 512],
    ]);
    rmSync(path.join(dir, "out"), { recursive: true });
  });
});

/** The code of a refusal; any other error is one that nobody expected. */
function codeOf(error: unknown): string {
  if (error instanceof GarmentRefused) return error.reason.code;
  throw error;
}

function dress(draft: Draft, picture: Buffer, type = "image/png"): void {
  draft.json.materials[0].pbrMetallicRoughness.baseColorTexture.index = addTexture(
    draft,
    picture,
    type,
  );
}

async function halfTextured(): Promise<Buffer> {
  const draft = await skirt();
  const large = await stripes({ width: 64, height: 64 }).jpeg().toBuffer();
  dress(draft, large.subarray(0, large.length / 2), "image/jpeg");
  return packGlb(draft.json, draft.bin);
}

/** The same garment compressed; with a `fault` put in place of its first index (a whole number) or position. */
async function meshopt(glb: Uint8Array, fault?: number): Promise<Buffer> {
  await MeshoptEncoder.ready;
  const io = new WebIO()
    .registerExtensions([EXTMeshoptCompression])
    .registerDependencies({ "meshopt.encoder": MeshoptEncoder });
  const document = await io.readBinary(new Uint8Array(glb));
  const [primitive] = document.getRoot().listMeshes()[0]?.listPrimitives() ?? [];
  const part = Number.isNaN(fault) ? primitive?.getAttribute("POSITION") : primitive?.getIndices();
  const array = part?.getArray()?.slice();
  if (array && fault !== undefined) part?.setArray(array.fill(fault, 0, 1));
  document.createExtension(EXTMeshoptCompression).setRequired(true);
  return Buffer.from(await io.writeBinary(document));
}

async function noise(): Promise<Buffer> {
  const packed = await meshopt(plain);
  const { json, bin } = readGlb(packed) as { json: Draft["json"]; bin: Uint8Array };
  for (const { extensions } of json.bufferViews)
    if (extensions)
      bin.fill(
        0x5a,
        extensions.EXT_meshopt_compression.byteOffset ?? 0,
        (extensions.EXT_meshopt_compression.byteOffset ?? 0) + 40,
      );
  return packGlb(json, bin);
}
