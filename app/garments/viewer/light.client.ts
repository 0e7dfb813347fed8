import {
  Color,
  CompressedCubeTexture,
  DirectionalLight,
  HalfFloatType,
  HemisphereLight,
} from "three";
import { RGBAFormat, type CompressedTextureMipmap, type Light, type Texture } from "three";
import { faceDirection, levelRoughness, mirrored, type Studio } from "./studio";

const white = [1, 1, 1] as const;

/** The lamps that light cloth. three counts irradiance, of which white cloth reflects one part in π. */
export function lampsOf(studio: Studio): Light[] {
  const room = new HemisphereLight(0xffffff, 0xffffff, Math.PI);
  const tint = new Color(...(studio.tint ?? white));
  room.color.copy(tint).multiplyScalar(studio.sky);
  room.groundColor.copy(tint).multiplyScalar(studio.ground);
  const lamps = studio.lamps.map(({ toward, share }) => {
    const lamp = new DirectionalLight(tint, Math.PI * share);
    lamp.position.set(...toward);
    return lamp;
  });
  return [room, ...lamps];
}

/** Texels along a face, sharpest to roughest. three takes the roughest for diffuse light, which the lamps give already. */
const levelSizes = [64, 32, 16, 8] as const;

/** The room as shining things mirror it: three's prefiltered map, without a single pass on the graphics card. */
export function roomMap(studio: Studio): Texture {
  const faces = [0, 1, 2, 3, 4, 5].map(() => ({
    width: levelSizes[0] as number,
    height: levelSizes[0] as number,
    mipmaps: [] as CompressedTextureMipmap[],
  }));
  levelSizes.forEach((size, level) => {
    const radiance = mirrored(studio, levelRoughness(level, levelSizes.length));
    faces.forEach((face, index) => {
      const data = new Uint16Array(size * size * 4).fill(half(1));
      for (let texel = 0; texel < size * size; texel++) {
        const s = (2 * ((texel % size) + 0.5)) / size - 1;
        const t = (2 * (Math.floor(texel / size) + 0.5)) / size - 1;
        const [x, y, z] = faceDirection(index, s, t);
        // three mirrors x when it looks into a cube map that it has not rendered itself
        const light = radiance(-x, y, z);
        (studio.tint ?? white).forEach((share, at) => (data[texel * 4 + at] = half(light * share)));
      }
      face.mipmaps.push({ data, width: size, height: size });
    });
  });
  // The "compressed" cube texture is the one kind for which three takes every level from us, uncompressed too.
  const texture = new CompressedCubeTexture(faces as never, RGBAFormat as never, HalfFloatType);
  texture.isPMREMTexture = true;
  texture.needsUpdate = true;
  return texture;
}

const single = new Float32Array(1);
const bits = new Uint32Array(single.buffer);

/** IEEE half precision of zero, or of a number between 0.0001 and 65504: the light has no others. */
function half(value: number): number {
  single[0] = value;
  return value === 0 ? 0 : ((bits[0] as number) - 0x38000000 + 0x1000) >>> 13;
}
