// Garments nobody should be hurt by. The page on which anyone tries a file and the inspection of uploads take the same
// list, so that neither knows a danger of which the other has not heard.
import { readGlb } from "~/garments/glb";
import { dataUri } from "./counted";
import { addTexture, addView, dress, nodeChain, packChunks, packGlb, promise, skirt, type Draft } from "./garments"; // prettier-ignore
import { draco, meshopt, noise } from "./packed-garments";
import { pngBomb, stripes } from "./pictures";

/** A code: the preflight refuses it, in the tab as on the server, with the sentence of that code. */
interface Refused {
  code: string;
}
/** The preflight lets it pass: what the inspection says of it, and why a tab will not show it. */
interface Passed {
  inspection: string;
  tab: "shown" | "broken" | "empty";
}
export type Hostile = { name: string; glb: Buffer } & (Refused | Passed);

const base = await skirt();
const skirtWith = (change: (draft: Draft) => void): Buffer => {
  const draft = { json: structuredClone(base.json), bin: Buffer.from(base.bin) };
  change(draft);
  return packGlb(draft.json, draft.bin);
};
const plain = skirtWith(() => {});
const small = await stripes({ width: 16, height: 16 }).png().toBuffer();
const half = (await stripes({ width: 64, height: 64 }).jpeg().toBuffer()).subarray(0, 300);
const markup = '<img src=x onerror="document.title=1">';
const unending = "[".repeat(200_000) + "]".repeat(200_000);

/** Where the bytes of a view begin, and how many they are: 0 positions, 1 normals, 2 coordinates, 3 corners. */
const span = ({ json }: Draft, view: number): [from: number, length: number] => {
  const { byteOffset, byteLength } = json.bufferViews[view];
  return [byteOffset, byteLength];
};
const write = (draft: Draft, view: number, value: number) =>
  view === 3
    ? draft.bin.writeUInt32LE(value, span(draft, view)[0])
    : draft.bin.writeFloatLE(value, span(draft, view)[0]);
const blank = (draft: Draft, view: number) => {
  const [from, length] = span(draft, view);
  draft.bin.fill(0, from, from + length);
};
const scaled = (...scale: unknown[]) => skirtWith(({ json }) => (json.nodes[0].scale = scale));

/** Two skins on one mesh, each bending the whole of it to another place. */
function twoSkins(draft: Draft): void {
  const { json } = draft;
  const { count } = json.accessors[0];
  const weights = Buffer.alloc(count * 16);
  for (let at = 0; at < count; at += 1) weights.writeFloatLE(1, at * 16);
  const attribute = (bytes: Buffer, componentType: number) =>
    json.accessors.push({ bufferView: addView(draft, bytes), componentType, count, type: "VEC4" }) - 1; // prettier-ignore
  json.meshes[0].primitives[0].attributes.JOINTS_0 = attribute(Buffer.alloc(count * 4), 5121);
  json.meshes[0].primitives[0].attributes.WEIGHTS_0 = attribute(weights, 5126);
  json.nodes = [{ mesh: 0, skin: 0 }, {}, { mesh: 0, skin: 1 }, { translation: [0.7, 0, 0] }];
  json.skins = [{ joints: [1] }, { joints: [3] }];
  json.scenes[0].nodes = [0, 1, 2, 3];
}

function colourways({ json }: Draft, variants: unknown[], mappings: unknown[]): void {
  json.extensionsUsed = ["KHR_materials_variants"];
  json.extensions = { KHR_materials_variants: { variants } };
  json.meshes[0].primitives[0].extensions = { KHR_materials_variants: { mappings } };
}

/** As many materials, each on a triangle of its own. */
function motley({ json }: Draft, count: number): void {
  const [{ indices, ...one }] = json.meshes[0].primitives;
  json.materials = Array.from({ length: count }, (_, at) => ({ ...json.materials[0], name: `cloth ${at}` })); // prettier-ignore
  json.meshes[0].primitives = json.materials.map((_: unknown, material: number) => {
    const corners = { ...json.accessors[indices], count: 3, byteOffset: material * 12 };
    return { ...one, material, indices: json.accessors.push(corners) - 1 };
  });
}

/** A mesh of two triangles, placed as often. */
function placed({ json }: Draft, times: number): void {
  json.accessors[3].count = 6;
  const turned = (at: number) => ({ mesh: 0, rotation: [0, Math.sin(at), 0, Math.cos(at)] });
  json.nodes = Array.from({ length: times }, (_, at) => turned(at));
  json.scenes[0].nodes = [...json.nodes.keys()];
}

/** A garment of little in a list of five million places, of which the file holds a few; worn as often as can be. */
function crowded(draft: Draft): void {
  const { json } = draft;
  const [position] = json.accessors;
  const places = Uint32Array.from({ length: position.count }, (_, at) => at);
  const indices = {
    bufferView: addView(draft, new Uint8Array(places.buffer)),
    componentType: 5125,
  };
  const { bufferView, count, ...kind } = position;
  const sparse = { count, indices, values: { bufferView } };
  json.accessors[0] = { ...kind, count: 5_000_000, sparse };
  json.meshes[0].primitives[0].attributes = { POSITION: 0 };
  placed(draft, 1990);
}

const refused: [code: string, name: string, glb: Buffer][] = [
  ["garment-chunks", "a header and nothing behind it", packChunks([])],
  ["garment-length", "a file that breaks off", plain.subarray(0, 700)],
  [
    "garment-length",
    "a web page behind the garment",
    Buffer.concat([plain, Buffer.from("<html>")]),
  ],
  ["garment-json", "JSON that is none", packGlb("{")],
  [
    "garment-json-depth",
    "JSON 200,000 levels deep",
    packGlb(`{"asset":{"version":"2.0"},"extras":${unending}}`),
  ],
  [
    "garment-json-size",
    "nine megabytes of description",
    packGlb({ asset: { version: "2.0" }, extras: Array(1_000_000).fill("twelve") }),
  ],
  ["garment-memory", "gigabytes in 260 bytes", promise(2_147_483_647)],
  [
    "garment-memory",
    "a sparse accessor of 500 million",
    promise(500_000_000, {
      sparse: {
        count: 500_000_000,
        indices: { bufferView: 0, componentType: 5125 },
        values: { bufferView: 0 },
      },
    }),
  ],
  [
    "garment-cycle",
    "a ring of nodes",
    skirtWith(({ json }) => (json.nodes = [{ mesh: 0 }, { children: [2] }, { children: [1] }])),
  ],
  [
    "garment-cycle",
    "a node inside itself",
    skirtWith(({ json }) => (json.nodes[0].children = [0])),
  ],
  [
    "garment-tree-depth",
    "10,000 nodes deep",
    skirtWith(({ json }) => (json.nodes = nodeChain(10_000))),
  ],
  ["garment-too-many", "2,001 draw calls", skirtWith((draft) => placed(draft, 2001))],
  ["garment-too-many", "five million vertices, 1,990 times", skirtWith(crowded)],
  [
    "garment-too-many",
    "129 morph targets",
    skirtWith(({ json }) => (json.meshes[0].primitives[0].targets = Array(129).fill({}))),
  ],
  [
    "garment-empty",
    "lines alone",
    skirtWith(({ json }) => (json.meshes[0].primitives[0].mode = 1)),
  ],
  [
    "garment-image-format",
    "a picture that is not what it says",
    skirtWith((draft) => dress(draft, small, "image/jpeg")),
  ],
  [
    "garment-image-format",
    "an SVG in its data",
    skirtWith(
      ({ json }) => (json.images[0] = { uri: dataUri(Buffer.from("<svg/>"), "image/svg+xml") }),
    ),
  ],
  [
    "garment-image-size",
    "a picture of 30,000 by 30,000",
    skirtWith((draft) => dress(draft, pngBomb({ width: 30_000, height: 30_000 }))),
  ],
  [
    "garment-too-many",
    "134 megapixels",
    skirtWith((draft) => {
      const bomb = pngBomb({ width: 8192, height: 8192 });
      dress(draft, bomb);
      addTexture(draft, bomb);
    }),
  ],
  [
    "garment-external",
    "a picture of another host",
    skirtWith(({ json }) => (json.images[0] = { uri: "https://example.org/x.png" })),
  ],
  [
    "garment-external",
    "data out of another folder",
    skirtWith(({ json }) => (json.buffers[0].uri = "../../secret.bin")),
  ],
  [
    "garment-extension",
    "an extension nobody knows",
    skirtWith(({ json }) => (json.extensionsRequired = ["VENDOR_loom"])),
  ],
  ["garment-draco-lies", "a Draco bomb", await dracoBomb()],
  ["garment-malformed", "a position that is no number", skirtWith((draft) => write(draft, 0, NaN))],
  ["garment-out-of-bounds", "a corner past the end", skirtWith((draft) => write(draft, 3, 1e6))],
];

const passed: [inspection: string, tab: Passed["tab"], name: string, glb: Buffer][] = [
  ["accepted", "shown", "honest Draco", await draco(plain, "edgebreaker")],
  ["garment-unreadable", "broken", "noise called meshopt", await noise(plain)],
  [
    "garment-out-of-bounds",
    "broken",
    "a corner past the end under meshopt",
    await meshopt(plain, 1e6),
  ],
  ["garment-malformed", "broken", "NaN under meshopt", await meshopt(plain, NaN)],
  [
    "garment-image-damaged",
    "broken",
    "half a picture",
    skirtWith((draft) => dress(draft, half, "image/jpeg")),
  ],
  [
    "garment-invalid",
    "broken",
    "a texture that is not there",
    skirtWith(({ json }) => (json.materials[0].pbrMetallicRoughness.baseColorTexture.index = 9)),
  ],
  [
    "garment-invalid",
    "broken",
    "a material that is not there",
    skirtWith(({ json }) => (json.meshes[0].primitives[0].material = 9)),
  ],
  [
    "garment-invalid",
    "broken",
    "coordinates in the place of positions",
    skirtWith(({ json }) => (json.meshes[0].primitives[0].attributes.POSITION = 2)),
  ],
  [
    "garment-invalid",
    "broken",
    "fewer normals than positions",
    skirtWith(({ json }) => (json.accessors[1].count = 5)),
  ],
  [
    "garment-invalid",
    "broken",
    "a movement of nothing",
    skirtWith(
      ({ json }) =>
        (json.animations = [
          { samplers: [], channels: [{ sampler: 4, target: { node: 99, path: "scale" } }] },
        ]),
    ),
  ],
  [
    "garment-invalid",
    "broken",
    "names that are no words",
    skirtWith((draft) => {
      colourways(draft, [{ name: {} }, {}], [{ material: 0, variants: [0, 1] }]);
      draft.json.nodes[0].name = 7;
    }),
  ],
  [
    "garment-invalid",
    "shown",
    "a colourway of no material",
    skirtWith((draft) =>
      colourways(draft, [{ name: "a" }, { name: "b" }], [{ material: 7, variants: [0, 99] }]),
    ),
  ],
  ["garment-invalid", "empty", "a scale that is no number", scaled("wide", null, {})],
  ["garment-malformed", "empty", "a scale of 1e300", scaled(1e300, 1e300, 1e300)],
  ["garment-empty", "empty", "a size of nothing", scaled(0, 0, 0)],
  ["garment-empty", "empty", "a hundred thousand vertices out of nothing", promise(99_999)],
  ["accepted", "shown", "millimetres taken for metres", scaled(1000, 1000, 1000)],
  ["accepted", "shown", "metres taken for millimetres", scaled(0.001, 0.001, 0.001)],
  ["accepted", "shown", "a negative scale", scaled(-1, 1, 1)],
  ["accepted", "shown", "coordinates without area", skirtWith((draft) => blank(draft, 2))],
  [
    "accepted",
    "shown",
    "no coordinates",
    skirtWith(({ json }) => delete json.meshes[0].primitives[0].attributes.TEXCOORD_0),
  ],
  [
    "accepted",
    "shown",
    "no normals",
    skirtWith(({ json }) => delete json.meshes[0].primitives[0].attributes.NORMAL),
  ],
  ["accepted", "shown", "normals of no length", skirtWith((draft) => blank(draft, 1))],
  [
    "accepted",
    "shown",
    "no materials",
    skirtWith(({ json }) => {
      delete json.materials;
      delete json.meshes[0].primitives[0].material;
    }),
  ],
  ["accepted", "shown", "300 materials", skirtWith((draft) => motley(draft, 300))],
  ["accepted", "shown", "two skins", skirtWith(twoSkins)],
  [
    "accepted",
    "shown",
    "names with markup",
    skirtWith((draft) => {
      colourways(
        draft,
        [{ name: markup }, { name: "\u200b\u202e" }],
        [{ material: 0, variants: [0, 1] }],
      );
      for (const list of ["materials", "nodes", "meshes"]) draft.json[list][0].name = markup;
    }),
  ],
  [
    "accepted",
    "shown",
    "names that every object has",
    skirtWith(
      ({ json }) =>
        (json.nodes[0].extras = JSON.parse(
          '{"__proto__":{"isMesh":true},"constructor":{"name":"x"}}',
        )),
    ),
  ],
  [
    "accepted",
    "shown",
    "lamps of its own",
    skirtWith(({ json }) => {
      json.extensionsUsed = ["KHR_lights_punctual"];
      json.extensions = {
        KHR_lights_punctual: { lights: [{ type: "directional", intensity: 1e6 }] },
      };
      json.nodes[0].extensions = { KHR_lights_punctual: { light: 0 } };
    }),
  ],
  [
    "accepted",
    "shown",
    "bounds that lie",
    skirtWith(({ json }) => (json.accessors[0].max = [1e30, 1e30, 1e30])),
  ],
  ["accepted", "shown", "a mesh placed 1,990 times", skirtWith((draft) => placed(draft, 1990))],
];

export const corpus: Hostile[] = [
  ...refused.map(([code, name, glb]) => ({ code, name, glb })),
  ...passed.map(([inspection, tab, name, glb]) => ({ inspection, tab, name, glb })),
];

/** A hundred kilobytes that say they are this skirt and unpack to another one. */
async function dracoBomb(): Promise<Buffer> {
  const large = await skirt(96, 48);
  const packed = await draco(packGlb(large.json, large.bin), "edgebreaker");
  const { json, bin } = readGlb(packed) as { json: Draft["json"]; bin: Uint8Array };
  const { accessors, meshes } = json;
  const [{ indices, attributes }] = meshes[0].primitives;
  for (const at of Object.values(attributes)) accessors[at as number].count = 4;
  accessors[indices].count = 6;
  return packGlb(json, bin);
}
