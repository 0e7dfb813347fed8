const MiB = 1024 * 1024;

/**
 * How much a garment may ask of those who open it. Everything is read off the file's own numbers before
 * any decoder allocates by them; the same caps protect our process and a juror's browser.
 */
export const caps = {
  /** The description (JSON chunk). */
  jsonBytes: 8 * MiB,
  jsonDepth: 64,
  /** Entries in any one top-level list (accessors, meshes, samplers …). */
  entries: 20_000,
  /** As many as can be drawn: each is compared with what it becomes. */
  materials: 2_000,
  /** And again as roots over all scenes. */
  nodes: 20_000,
  treeDepth: 64,
  /** Only the default one is shown; the others cost their reading. */
  scenes: 64,
  /** Primitives drawn in the default scene, instances counted each. */
  drawCalls: 2_000,
  /** Triangles drawn in the default scene, instances counted each. */
  triangles: 10_000_000,
  /** Vertices of all that is drawn in the default scene, placed as often as it is: each has to be looked at. */
  vertices: 30_000_000,
  /** Of one primitive. */
  morphTargets: 128,
  /** Over all skins, and again over all nodes that hang on one. */
  joints: 20_000,
  /** Over all animations. */
  channels: 20_000,
  /** Σ count × size over all accessors, sparse parts and compressed views: what opening the file allocates. */
  decodedBytes: 256 * MiB,
  /** The part of it that no byte of the file stands for (accessors without a bufferView). */
  virtualBytes: 64 * MiB,
  images: 256,
  imageSide: 8192,
  imagePixels: 100_000_000,
  variants: 64,
  /** Of a zip: files and folders, bytes unpacked, and how many times its packed size a large file may have. */
  bundleEntries: 512,
  bundleBytes: 400 * MiB,
  bundleRatio: 200,
} as const;

/** Extensions we read and keep in the jurors' copy. */
export const keptExtensions = [
  "EXT_meshopt_compression",
  "EXT_texture_webp",
  "KHR_materials_anisotropy",
  "KHR_materials_clearcoat",
  "KHR_materials_diffuse_transmission",
  "KHR_materials_dispersion",
  "KHR_materials_emissive_strength",
  "KHR_materials_ior",
  "KHR_materials_iridescence",
  "KHR_materials_sheen",
  "KHR_materials_specular",
  "KHR_materials_transmission",
  "KHR_materials_unlit",
  "KHR_materials_variants",
  "KHR_materials_volume",
  "KHR_mesh_quantization",
  "KHR_texture_transform",
] as const;

/** Extensions that are undone when a garment is opened: what is served needs no reader of them. */
export const unpackedExtensions = ["KHR_draco_mesh_compression", "KHR_texture_basisu"] as const;

/**
 * Extensions a file may require and that we leave out of the jurors' copy: lights, since every garment is
 * judged under the same light; XMP, since it names people.
 */
export const droppedExtensions = ["KHR_lights_punctual", "KHR_xmp_json_ld"] as const;

/** All that a garment may use. Others are not read, and so are not written again. */
export const knownExtensions: ReadonlySet<unknown> = new Set<string>([
  ...keptExtensions,
  ...unpackedExtensions,
  ...droppedExtensions,
]);
