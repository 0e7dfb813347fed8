import {
  Texture,
  type Material,
  type Mesh,
  type MeshStandardMaterial,
  type Object3D,
  type SkinnedMesh,
} from "three";
import { foldPicture } from "./pictures.client";

/** Textures a material holds in any of its slots. */
export function texturesOf(material: Material): Texture[] {
  return Object.values(material).filter((value): value is Texture => value instanceof Texture);
}

/** Gives back a material and what it holds; decoded pictures are freed at once, not when the collector comes. */
export function releaseMaterial(material: Material): void {
  (material as Partial<MeshStandardMaterial>).envMap = null; // the room is the stage's
  for (const texture of texturesOf(material)) releaseTexture(texture);
  material.dispose();
}

export function releaseTexture(texture: Texture): void {
  texture.dispose();
  foldPicture(texture);
}

export function releaseShapes(root: Object3D): void {
  root.traverse((object) => {
    (object as Partial<Mesh>).geometry?.dispose();
    (object as Partial<SkinnedMesh>).skeleton?.dispose();
  });
}
