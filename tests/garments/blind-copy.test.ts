import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { readGlb } from "~/garments/glb";
import { examine } from "~/garments/inspection/examine-garment.server";
import { metadataOfGarment } from "~/garments/inspection/garment-metadata.server";
import { openGarment, writeBlind } from "~/garments/inspection/open-garment.server";
import { holds } from "../support/hostile/bytes";
import {
  addTexture,
  addView,
  dress,
  packChunks,
  packGlb,
  skirt,
  skirtWith,
  strangeChunk,
  type Draft,
} from "../support/hostile/garments";
import { stripes, withJpegComment, withPngChunk } from "../support/hostile/pictures";

const dir = mkdtempSync(path.join(os.tmpdir(), "garments-"));
afterAll(() => rmSync(dir, { recursive: true }));
const everything = () =>
  readdirSync(dir).map((name) => [name, readFileSync(path.join(dir, name))] as const);

const plain = await skirtWith(() => {});
const png = await stripes({ width: 16, height: 16 }).png().toBuffer();
const jpeg = await stripes({ width: 16, height: 16 }).jpeg().toBuffer();

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

  it("is told to its own team, with the places", async () => {
    const draft = await skirt();
    for (const [place, plant] of places)
      if (/^(asset|XMP|the EXIF of a texture)$/.test(place)) await plant(draft);
    draft.json.nodes[0].name = author;
    draft.json.extensionsUsed = ["KHR_xmp_json_ld", "KHR_materials_variants"];
    draft.json.extensions = {
      KHR_xmp_json_ld: { packets: [{ "@context": {}, "dc:creator": author }] },
      KHR_materials_variants: { variants: [{ name: author }] },
    };
    const planted = packGlb(draft.json, draft.bin);
    const { document } = await openGarment(planted);
    const told = await metadataOfGarment(readGlb(planted).json, document);
    const fields = told.filter(({ text }) => text === author).map(({ field }) => field);
    expect(new Set(fields)).toEqual(
      new Set([
        ...["asset.copyright", "asset.generator", "asset.extras.author", "nodes.name", "Artist"],
        "extensions.KHR_xmp_json_ld.packets.dc:creator",
        "extensions.KHR_materials_variants.variants.name",
      ]),
    );
  });

  async function nobodyKnows(planted: Buffer): Promise<void> {
    expect(holds(planted, author)).toBe(true);
    const { document } = await openGarment(planted);
    const copy = await writeBlind(document);
    expect(holds(copy, author)).toBe(false);
    expect(readGlb(copy).json).toHaveProperty("asset", { version: "2.0", generator: "Xiangshang" });
    for (const texture of document.getRoot().listTextures()) {
      const left = await sharp(texture.getImage() ?? undefined).metadata();
      const { exif, xmp, iptc, icc, comments } = left;
      expect([exif, xmp, iptc, icc, comments]).toEqual(Array(5).fill(undefined));
    }
  }
});
