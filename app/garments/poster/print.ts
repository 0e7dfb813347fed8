import { project, type Camera } from "./camera";
import { shade } from "./light";
import type { Patch, Picture, Surface } from "./surface";
import { Texture } from "./texture";

/** A patch as the camera sees it. */
export interface Print {
  patch: Patch;
  /** x, y in pixels and 1 / depth of every vertex. */
  points: Float64Array;
  /** Normals in the camera's space. */
  normals: Float32Array;
  /** What is printed on the cloth; null where it is plain. */
  motif: { texture: Texture; uvs: Float32Array } | null;
}

/** Projects a patch. */
export function printOf(patch: Patch, camera: Camera): Print {
  const { positions, surface } = patch;
  const points = new Float64Array(positions.length);
  const normals = new Float32Array(positions.length);
  for (let at = 0; at < positions.length; at += 3) {
    project(camera, positions, at, points, at);
    for (let axis = 0; axis < 3; axis += 1) {
      const [x, y, z] = camera.axes[axis] as readonly [number, number, number];
      normals[at + axis] =
        x * (patch.normals[at] as number) +
        y * (patch.normals[at + 1] as number) +
        z * (patch.normals[at + 2] as number);
    }
  }
  const motif = patch.uvs && surface.picture && { uvs: patch.uvs, texture: textureOf(patch) };
  return { patch, points, normals, motif };
}

/** Pictures in all their sizes, as long as somebody holds them: a garment is drawn from many sides. */
const textures = new WeakMap<Picture, Texture>();

/** One texture for each picture, however many patches wear it. */
function textureOf({ surface }: Patch): Texture {
  const picture = surface.picture as Picture;
  const known = textures.get(picture) ?? new Texture(picture);
  textures.set(picture, known);
  return known;
}

/** The light of the point last asked for: RGBA. One array for all points, since there are millions. */
export const colour = new Float64Array(4);
const normal: [number, number, number] = [0, 0, 1];

/** A triangle's area in texture coordinates, after the surface's transform. */
export function uvArea(
  uvs: Float32Array,
  m: Surface["uv"],
  a: number,
  b: number,
  c: number,
): number {
  const at = (a / 3) * 2;
  const u = uvs[at] as number;
  const v = uvs[at + 1] as number;
  const toB = (b / 3) * 2;
  const toC = (c / 3) * 2;
  const area =
    ((uvs[toB] as number) - u) * ((uvs[toC + 1] as number) - v) -
    ((uvs[toC] as number) - u) * ((uvs[toB + 1] as number) - v);
  return Math.abs(area * (m[0] * m[4] - m[1] * m[3])) / 2;
}

/** Writes the light of one point into `colour`; answers how much of it covers what lies beneath. */
export function colourAt(
  { patch, normals, motif }: Print,
  a: number,
  b: number,
  c: number,
  onA: number,
  onB: number,
  onC: number,
  level: number,
  back: boolean,
): number {
  const { surface, colours } = patch;
  const va = a / 3;
  const vb = b / 3;
  const vc = c / 3;
  if (motif) {
    const { uvs, texture } = motif;
    const u =
      onA * (uvs[va * 2] as number) + onB * (uvs[vb * 2] as number) + onC * (uvs[vc * 2] as number);
    const v =
      onA * (uvs[va * 2 + 1] as number) +
      onB * (uvs[vb * 2 + 1] as number) +
      onC * (uvs[vc * 2 + 1] as number);
    const m = surface.uv;
    texture.sample(
      level,
      m[0] * u + m[1] * v + m[2],
      m[3] * u + m[4] * v + m[5],
      surface.wrap,
      colour,
    );
  } else colour.fill(1);
  for (let part = 0; part < 4; part += 1) {
    let value = (colour[part] as number) * (surface.colour[part] as number);
    if (colours)
      value *=
        onA * (colours[va * 4 + part] as number) +
        onB * (colours[vb * 4 + part] as number) +
        onC * (colours[vc * 4 + part] as number);
    colour[part] = value;
  }
  const alpha = colour[3] as number;
  if (surface.alpha === "MASK" && alpha < surface.cutoff) return 0;

  const x =
    onA * (normals[a] as number) + onB * (normals[b] as number) + onC * (normals[c] as number);
  const y =
    onA * (normals[a + 1] as number) +
    onB * (normals[b + 1] as number) +
    onC * (normals[c + 1] as number);
  const z =
    onA * (normals[a + 2] as number) +
    onB * (normals[b + 2] as number) +
    onC * (normals[c + 2] as number);
  const turned = (back ? -1 : 1) / (Math.sqrt(x * x + y * y + z * z) || 1);
  normal[0] = x * turned;
  normal[1] = y * turned;
  normal[2] = z * turned;
  shade(surface, normal, colour);
  return surface.alpha === "BLEND" ? Math.min(1, alpha) : 1;
}
