import { RepeatWrapping, SRGBColorSpace, Texture } from "three";
import { Vector3, type BufferAttribute, type Mesh, type MeshPhysicalMaterial } from "three";
import { openPicture } from "./pictures.client";
import { clothScale, type ClothScale, type ClothTriangle, type Repeat } from "./true-scale";
import type { Point } from "./turntable";

/** A fabric to try: one repeat of its print as a picture, and how large that repeat is on the bolt. */
export interface Fabric {
  name: string;
  textureUrl: string;
  mmPerRepeat: Repeat;
}

const maxSamples = 4000;

/** Downloads a fabric's picture. Throws when it is missing or no picture. */
export async function fabricTexture(fabric: Fabric, signal: AbortSignal): Promise<Texture> {
  const response = await fetch(fabric.textureUrl, { signal });
  if (!response.ok) throw new Error(`no fabric picture: ${response.status}`);
  const picture = await openPicture(await response.blob());
  const texture = new Texture(picture);
  texture.userData = { width: picture.width, height: picture.height };
  texture.flipY = false;
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.anisotropy = 8;
  texture.needsUpdate = true;
  return texture;
}

/** The texture coordinates a fabric follows: those of the print it replaces. */
export function fabricChannel(material: MeshPhysicalMaterial): number {
  return material.map?.channel ?? 0;
}

const coordinates = (channel: number) => (channel === 0 ? "uv" : `uv${channel}`);

export function hasCoordinates(mesh: Mesh, channel: number): boolean {
  return mesh.geometry.hasAttribute(coordinates(channel));
}

/** Reads a mesh's cloth scale from evenly spaced triangles, in the size at which the model stands. */
export function meshScale(mesh: Mesh, channel: number): ClothScale | null {
  const uv = mesh.geometry.getAttribute(coordinates(channel));
  const position = mesh.geometry.getAttribute("position");
  if (!uv || !position) return null;
  mesh.updateWorldMatrix(true, false);
  const index = mesh.geometry.index;
  const count = Math.floor((index ?? position).count / 3);
  const step = Math.max(1, Math.ceil(count / maxSamples));
  const place = new Vector3();
  const corner = (at: number): Point => {
    place.fromBufferAttribute(position as BufferAttribute, at).applyMatrix4(mesh.matrixWorld);
    return [place.x, place.y, place.z];
  };
  function* triangles(): Generator<ClothTriangle> {
    for (let triangle = 0; triangle < count; triangle += step) {
      const at = [0, 1, 2].map((c) => (index ? index.getX(triangle * 3 + c) : triangle * 3 + c));
      const [a, b, c] = at as [number, number, number];
      yield {
        corners: [corner(a), corner(b), corner(c)],
        uvs: [
          [uv!.getX(a), uv!.getY(a)],
          [uv!.getX(b), uv!.getY(b)],
          [uv!.getX(c), uv!.getY(c)],
        ],
      };
    }
  }
  return clothScale(triangles());
}
