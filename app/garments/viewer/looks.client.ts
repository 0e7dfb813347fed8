/** Other looks of a garment, to see how it was made: its threads, and how its coordinates lie. */
import { DataTexture, MeshBasicMaterial, RepeatWrapping, SRGBColorSpace } from "three";
import type { Material, MeshStandardMaterial } from "three";

export interface Looks {
  threads: (worn: Material) => Material;
  coordinates: (worn: Material) => Material;
  dispose(): void;
}

/** Squares to one unit of the coordinates, along each of them. */
const squares = 16;

export function looksOf(): Looks {
  const made = new Map<string, MeshBasicMaterial>();
  const board = chequered();
  const keep = (key: string, make: () => MeshBasicMaterial) => {
    const material = made.get(key) ?? make();
    made.set(key, material);
    return material;
  };
  return {
    threads: () =>
      keep("threads", () => new MeshBasicMaterial({ color: 0x2f3e55, wireframe: true })),
    coordinates: (worn) => {
      const { map, side } = worn as MeshStandardMaterial;
      const channel = map?.channel ?? 0;
      return keep(`${channel} ${side}`, () => {
        const print = board.clone();
        print.channel = channel;
        return new MeshBasicMaterial({ map: print, side });
      });
    },
    dispose() {
      for (const material of made.values()) {
        material.map?.dispose();
        material.dispose();
      }
      board.dispose();
    },
  };
}

/** Light and dark squares that grow redder along u and bluer along v, so that turned and mirrored islands show. */
function chequered(): DataTexture {
  const side = squares * 8;
  const texels = new Uint8Array(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dark = (Math.floor(x / 8) + Math.floor(y / 8)) % 2 === 0;
      const base = dark ? 70 : 190;
      const at = (y * side + x) * 4;
      texels.set([base + (x / side) * 60, base, base + (y / side) * 60, 255], at);
    }
  }
  const texture = new DataTexture(texels, side, side);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.colorSpace = SRGBColorSpace;
  texture.generateMipmaps = true;
  texture.anisotropy = 8;
  texture.needsUpdate = true;
  return texture;
}
