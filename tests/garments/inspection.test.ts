import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { WebIO, type Document } from "@gltf-transform/core";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { readGlb } from "~/garments/glb";
import { readDocument } from "~/garments/inspection/document.server";
import { examine } from "~/garments/inspection/examine-garment.server";
import { patchesOf } from "~/garments/inspection/geometry.server";
import { openGarment } from "~/garments/inspection/open-garment.server";
import { plain as plainCloth, readSurfaces } from "~/garments/inspection/surfaces.server";
import { serveGarment } from "~/garments/served/serve-garment.server";
import { drawViews } from "~/garments/served/views";
import { inspect } from "~/media/inspector/inspect.server";
import { recipesOf } from "~/media/recipes";
import type { GarmentFacts } from "~/media/verdict";
import { addTexture, addView, packGlb, skirt, skirtWith } from "../support/hostile/garments";
import { meshopt } from "../support/hostile/packed-garments";
import { stripes } from "../support/hostile/pictures";

const dir = mkdtempSync(path.join(os.tmpdir(), "garments-"));
afterAll(() => rmSync(dir, { recursive: true }));
const served = (name = "garment.glb") => readFileSync(path.join(dir, name));
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const description = () => readGlb(served()).json as any;
const everything = () => readdirSync(dir).map((name) => [name, served(name)] as const);

const plain = await skirtWith(() => {});
const modelOnly = { beside: null, recipes: ["garment-full.v1" as const] };
const png = await stripes({ width: 16, height: 16 }).png().toBuffer();

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
      ["garment-full.v1", null],
      ["poster-1024.v1", 1024],
      ["poster-512.v1", 512],
    ]);
    for (const side of [1024, 512]) {
      const poster = await sharp(served(`poster-${side}.webp`)).metadata();
      expect(poster).toMatchObject({ format: "webp", width: side, height: side, hasAlpha: false });
    }
  });

  it("keeps its shape and its cloth in the jurors' copy, in a third of the bytes", async () => {
    const { verdict } = await examine(plain, dir, "garment", modelOnly);
    expect(served().length).toBeLessThan(plain.length * 0.35);
    expect(verdict.facts).toMatchObject({ served: { setting: "usual", bytes: served().length } });
    const before = await new WebIO().readBinary(plain);
    const after = await readDocument(new Uint8Array(served()));
    const corners = (document: Document) =>
      [...patchesOf(document, () => plainCloth)].flatMap(({ positions, triangles }) =>
        [...triangles].map((corner) => [...positions.subarray(corner * 3, corner * 3 + 3)]),
      );
    const [was, is] = [corners(before), corners(after)];
    expect(is).toHaveLength(was.length);
    // Their order is another one: each is still there, to a fiftieth of a millimetre.
    const place = (corner: number[]) => corner.map((metres) => Math.round(metres * 2000)).join();
    expect(new Set(is.map(place)).size).toBeCloseTo(new Set(was.map(place)).size, -1);
    const pixels = (document: Document) =>
      sharp(document.getRoot().listTextures()[0]?.getImage() ?? undefined)
        .removeAlpha()
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

  it("comes through its own jurors' copy as the same garment, hardly larger", async () => {
    const once = await examine(plain, dir, "garment", modelOnly);
    const { length } = served();
    const again = await examine(served(), dir, "garment", modelOnly);
    expect(served().length).toBeLessThan(length * 1.1);
    const { triangles, drawCalls, sizeMm } = once.verdict.facts as GarmentFacts;
    expect(again.verdict.facts).toMatchObject({ triangles, drawCalls, sizeMm });
  });

  it("is served as it came where every lighter writing would look different", async () => {
    const { document } = await openGarment(plain);
    const another = await skirtWith(({ json }) => {
      json.materials[0].pbrMetallicRoughness.baseColorFactor = [1, 0, 0, 1];
    });
    const red = (await openGarment(another)).document;
    const surfaceOf = await readSurfaces(red);
    const before = drawViews(() => patchesOf(red, surfaceOf))!;
    expect(await serveGarment(document, "full", before, () => true)).toBeNull();
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
    expect((await examine(velvet, dir, "garment", modelOnly)).verdict.facts).toMatchObject({
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
    const { verdict } = await examine(loose, dir, "garment", modelOnly);
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
    expect((await examine(moving, dir, "garment", modelOnly)).verdict.reason).toBeNull();
    // Under the node that moves, one may hold the shape in its own measure.
    expect(description().nodes.length).toBeLessThanOrEqual(2);
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
    expect((await examine(garment, dir, "garment", modelOnly)).verdict.reason).toBeNull();
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
    expect(
      (await examine(packGlb(draft.json, draft.bin), dir, "garment", modelOnly)).verdict.reason,
    ).toBeNull();
    const types = description().images.map((image: { mimeType: string }) => image.mimeType);
    expect(types).toEqual(Array(3).fill("image/webp"));
  });

  it("whose declared bounds are a little off is taken, and declared anew", async () => {
    const off = await skirtWith(({ json }) => (json.accessors[0].max = [9, 9, 9]));
    const { facts } = (await examine(off, dir, "garment", modelOnly)).verdict;
    expect(facts).toMatchObject({ sizeMm: [500, 700, 500] });
    const [first] = description().meshes[0].primitives;
    expect(description().accessors[first.attributes.POSITION].max[1]).not.toBe(9);
  });

  it("is judged under the same light as every other: its own lamps and cameras are left out", async () => {
    const lit = await skirtWith(({ json }) => {
      json.extensionsUsed = json.extensionsRequired = ["KHR_lights_punctual"];
      json.extensions = { KHR_lights_punctual: { lights: [{ type: "point", intensity: 9000 }] } };
      json.cameras = [{ type: "perspective", perspective: { yfov: 1, znear: 0.1 } }];
      json.nodes[0].extensions = { KHR_lights_punctual: { light: 0 } };
      json.nodes[0].camera = 0;
    });
    expect((await examine(lit, dir, "garment", modelOnly)).verdict.reason).toBeNull();
    expect(description()).not.toHaveProperty("extensions");
    expect(description()).not.toHaveProperty("cameras");
  });
});

describe(
  "a garment of one shape placed 1,990 times, each over all others",
  { timeout: 60_000 },
  () => {
    it("is looked at in a share of its time, and keeps its one shape", async () => {
      const layered = await skirtWith(({ json }) => {
        json.nodes = Array.from({ length: 1990 }, (_, at) => ({
          mesh: 0,
          rotation: [0, Math.sin(at), 0, Math.cos(at)],
        }));
        json.scenes[0].nodes = [...json.nodes.keys()];
      });
      const before = process.cpuUsage();
      const { verdict, made } = await examine(layered, dir);
      const { user, system } = process.cpuUsage(before);
      expect(verdict).toMatchObject({
        accepted: true,
        facts: { triangles: 1_146_240, served: { setting: "as it came", deltaE00P95: null } },
      });
      expect(made.map(({ recipe }) => recipe)).toContain("poster-1024.v1");
      expect(description().meshes).toHaveLength(1);
      expect(served().length).toBeLessThan(200_000);
      // An inspection ends at 24 s; each of these pictures alone used to take as long.
      expect((user + system) / 1e6).toBeLessThan(16);
    });
  },
);

describe("a garment in the inspector's process", { timeout: 60_000 }, () => {
  it("is inspected there from end to end", async () => {
    const file = path.join(dir, "upload");
    writeFileSync(file, plain);
    const recipes = recipesOf("garment", "at once");
    const seen = await inspect(file, "garment", path.join(dir, "out"), { recipes });
    const { derivatives, ...verdict } = seen;
    rmSync(file);
    expect(verdict).toMatchObject({ accepted: true, facts: { triangles: 576 } });
    expect(derivatives.map(({ recipe }) => recipe).sort()).toEqual([...recipes].sort());
    rmSync(path.join(dir, "out"), { recursive: true });
  });
});
