/** How a texture repeats beyond its edge, by glTF's number. */
export type Wrap = 33071 | 33648 | 10497;

/** A base-colour texture, decoded: RGBA, 8 bits, sRGB, rows from the top. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** What a surface looks like, as far as a poster cares. Colours are linear, 0…1. */
export interface Surface {
  colour: readonly [number, number, number, number];
  picture: Picture | null;
  wrap: readonly [Wrap, Wrap];
  /** KHR_texture_transform as two rows: u' = a·u + b·v + c, v' = d·u + e·v + f. */
  uv: readonly [number, number, number, number, number, number];
  alpha: "OPAQUE" | "MASK" | "BLEND";
  cutoff: number;
  doubleSided: boolean;
  metallic: number;
  roughness: number;
  emissive: readonly [number, number, number];
  sheen: readonly [number, number, number];
  unlit: boolean;
}

/** Triangles in metres, in the space of the scene; three corners each, sharing one surface. */
export interface Patch {
  /** x y z of every vertex. */
  positions: Float32Array;
  /** Unit normals, as many as positions. */
  normals: Float32Array;
  /** Texture coordinates before the surface's transform; null where the surface has no picture. */
  uvs: Float32Array | null;
  /** Linear RGBA of every vertex; null where there is none. */
  colours: Float32Array | null;
  triangles: Uint32Array;
  surface: Surface;
}

/** Vertices and corners that are kept in memory between two looks at a garment: about 100 MB. */
const keptNumbers = 12e6;

/** The same triangles, worked out once where there is room for them; a larger garment is worked out at every look. */
export function heldPatches(patches: () => Iterable<Patch>): () => Iterable<Patch> {
  const held: Patch[] = [];
  let numbers = 0;
  for (const patch of patches()) {
    held.push(patch);
    numbers += patch.positions.length * 2 + patch.triangles.length;
    if (numbers > keptNumbers) return patches;
  }
  return () => held;
}

/** The row form of KHR_texture_transform: scale, then rotate, then move (extension, "Overview"). */
export function uvTransform(
  offset: readonly number[],
  rotation: number,
  scale: readonly number[],
): Surface["uv"] {
  const [sx = 1, sy = 1] = scale;
  const [ox = 0, oy = 0] = offset;
  const sin = Math.sin(rotation);
  const cos = Math.cos(rotation);
  return [cos * sx, sin * sy, ox, -sin * sx, cos * sy, oy];
}
