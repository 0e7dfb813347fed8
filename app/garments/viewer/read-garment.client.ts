import { GLTFLoader, type GLTF } from "three/examples/jsm/loaders/GLTFLoader.js";
import { LoadingManager } from "three";
import type { AnimationClip, Light as Lamp, Object3D } from "three";
import { caps } from "../caps";
import { admit, type Burden, type Limits } from "./admission";
import { decodeMeshopt } from "./meshopt";
import { ColourwayReader, type Colourways } from "./colourways.client";
import { releaseBytes } from "./fetch-model";
import { PictureReader } from "./pictures.client";
import { Refusal } from "./refusal";
import { breathing } from "./slices";

/** What we ask of a device; phones that admit to little memory are asked less. */
export function limits(): Limits {
  const memory = (navigator as { deviceMemory?: number }).deviceMemory ?? 8;
  const small = memory <= 2;
  const MiB = 1024 * 1024;
  return {
    triangles: small ? 1_500_000 : caps.triangles,
    drawCalls: caps.drawCalls,
    geometryBytes: small ? 128 * MiB : caps.decodedBytes,
    textureBytes: (small ? 256 : 768) * MiB,
  };
}

/**
 * The model as it can be read, unpacked where it came packed, and what it asks of the device.
 * Throws a `Refusal` before any decoder of ours runs.
 */
export async function admitted(
  given: ArrayBuffer,
  signal: AbortSignal,
): Promise<{ bytes: ArrayBuffer; burden: Burden }> {
  let [bytes, admission] = [given, admit(given, limits())];
  if (!admission.admitted && admission.refusal === "packed") {
    const { unpack } = await import("./unpack.client");
    bytes = await unpack(given, signal);
    admission = admit(bytes, limits());
  }
  if (admission.admitted) return { bytes, burden: admission.burden };
  throw new Refusal(admission.refusal === "packed" ? "broken" : admission.refusal);
}

/** Gives the bytes back: three has copied what the garment needs of them. */
export async function readGarment(
  bytes: ArrayBuffer,
  signal: AbortSignal,
): Promise<{ scene: Object3D; colourways: Colourways; clips: AnimationClip[] }> {
  // The loader would show a garment without the pictures that do not open, and nobody would know.
  let damaged = false;
  const manager = new LoadingManager(undefined, undefined, () => (damaged = true));
  const loader = new GLTFLoader(manager);
  const pause = breathing(signal);
  type Order = Parameters<typeof decodeMeshopt>;
  const decodeGltfBufferAsync = (...[count, stride, source, mode, filter]: Order) =>
    decodeMeshopt(count, stride, source, mode, filter, pause);
  loader.setMeshoptDecoder({ supported: true, decodeGltfBufferAsync } as never);
  loader.register((parser) => {
    const reading = parser as unknown as { textureLoader: Partial<PictureReader> };
    // Old browsers decode no picture beside the page.
    if (reading.textureLoader.isImageBitmapLoader)
      reading.textureLoader = new PictureReader(manager);
    return new ColourwayReader(parser);
  });
  const gltf: GLTF = await loader.parseAsync(bytes, "");
  releaseBytes(bytes);
  if (damaged) throw new Refusal("broken");
  const strangers: Object3D[] = [];
  gltf.scene.traverse((object) => {
    object.frustumCulled = false; // the garment always fills the frame, and its claimed bounds may be wrong
    if ((object as Lamp).isLight) strangers.push(object);
  });
  // Every garment stands in the same light: lamps out of the file stay off.
  for (const lamp of strangers) lamp.removeFromParent();
  const colourways = gltf.userData.colourways as Colourways;
  return { scene: gltf.scene, colourways, clips: gltf.animations };
}
