/** What is known of a garment that is open: the same figures as the contest keeps with an entry. */
import { Box3, Matrix4, Vector3 } from "three";
import type { BufferAttribute, Material, Mesh, Object3D } from "three";
import type { GarmentFacts } from "~/media/verdict";
import { printGrade, printScale, type Laid } from "../served/print-scale";
import type { Burden } from "./admission";
import { Refusal } from "./refusal";

export type Description = Pick<GarmentFacts, "sizeMm" | "materials" | "variants"> & Burden;

const toldMaterials = 512;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** Throws a `Refusal` where its numbers, once unpacked, are none. */
export function describe(garment: Object3D, variants: string[], burden: Burden): Description {
  const meshes: Mesh[] = [];
  garment.updateWorldMatrix(true, true);
  garment.traverse((object) => {
    if ((object as Mesh).isMesh) meshes.push(object as Mesh);
  });
  // It may have been turned on its table: sizes are those in which it was made.
  const upright = new Matrix4().copy(garment.parent?.matrixWorld ?? new Matrix4()).invert();
  const size = new Vector3();
  boxOf(meshes, upright).getSize(size);
  if (!size.toArray().every(Number.isFinite) || !meshes.every(isWhole)) throw new Refusal("broken");
  const [width, height, depth] = size.toArray().map((metres) => tenth(metres * 1000));
  const worn = new Map<Material, Mesh[]>();
  for (const mesh of meshes) {
    const material = mesh.material as Material;
    worn.set(material, [...(worn.get(material) ?? []), mesh]);
  }
  return {
    ...burden,
    variants,
    sizeMm: [width!, height!, depth!],
    materials: [...worn].slice(0, toldMaterials).map(([{ name }, pieces]) => {
      const scale = printScale(laidOut(pieces, upright));
      return {
        name,
        mmPerUv: scale && tenth(scale.mmPerUv),
        stretchP95: scale && Math.round(scale.stretchP95 * 1000) / 1000,
        printGrade: scale && printGrade(scale),
      };
    }),
  };
}

/** Every corner is one of the mesh's own: a graphics card passes over the others without a word. */
function isWhole({ geometry }: Mesh): boolean {
  const { count } = geometry.getAttribute("position");
  return geometry.index?.array.every((corner) => corner < count) ?? true;
}

/** The box around every point as it is drawn: skinned and morphed. */
function boxOf(meshes: readonly Mesh[], upright: Matrix4): Box3 {
  const box = new Box3();
  const [point, toMetres] = [new Vector3(), new Matrix4()];
  for (const mesh of meshes) {
    toMetres.multiplyMatrices(upright, mesh.matrixWorld);
    const { count } = mesh.geometry.getAttribute("position");
    for (let index = 0; index < count; index++)
      box.expandByPoint(mesh.getVertexPosition(index, point).applyMatrix4(toMetres));
  }
  return box;
}

/** The triangles of one material with the coordinates that its print follows; meshes without any are passed over. */
function* laidOut(meshes: readonly Mesh[], upright: Matrix4): Generator<Laid> {
  const [point, toMetres] = [new Vector3(), new Matrix4()];
  for (const mesh of meshes) {
    const { geometry, material } = mesh;
    const channel = (material as { map?: { channel: number } | null }).map?.channel ?? 0;
    const uv = geometry.getAttribute(channel === 0 ? "uv" : `uv${channel}`);
    if (!uv) continue;
    toMetres.multiplyMatrices(upright, mesh.matrixWorld);
    const { count } = geometry.getAttribute("position");
    const positions = new Float32Array(count * 3);
    const uvs = new Float32Array(count * 2);
    for (let index = 0; index < count; index++) {
      mesh
        .getVertexPosition(index, point)
        .applyMatrix4(toMetres)
        .toArray(positions, index * 3);
      uvs[index * 2] = uv.getX(index);
      uvs[index * 2 + 1] = uv.getY(index);
    }
    yield { positions, uvs, triangles: trianglesOf(geometry.index, count) };
  }
}

function trianglesOf(index: BufferAttribute | null, count: number): Uint32Array {
  return Uint32Array.from(index?.array ?? { length: count }, (corner, at) => corner ?? at);
}
