/** What is known of a garment that is open: the same figures as the contest keeps with an entry. */
import { Box3, Matrix4, Vector3 } from "three";
import type { Material, Mesh, Object3D } from "three";
import type { GarmentFacts } from "~/media/verdict";
import { printGrade, PrintSurvey, type Laid } from "../served/print-scale";
import type { Burden } from "./admission";
import { meshesOf } from "./picking.client";
import { Refusal } from "./refusal";
import { inParts, type Pause } from "./slices";

export type Description = Pick<GarmentFacts, "sizeMm" | "materials" | "variants"> & Burden;

const toldMaterials = 512;
const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Looks at every vertex, which may be millions: `onShare` hears 0 to 1 of how far it is. Throws a `Refusal` where the
 * garment's numbers, once unpacked, are none.
 */
export async function describe(
  garment: Object3D,
  variants: string[],
  burden: Burden,
  pause: Pause,
  onShare: (share: number) => void,
): Promise<Description> {
  garment.updateWorldMatrix(true, true);
  const meshes = meshesOf(garment);
  // It may have been turned on its table: sizes are those in which it was made.
  const upright = new Matrix4().copy(garment.parent?.matrixWorld ?? new Matrix4()).invert();
  const worn = new Map<Material, Mesh[]>();
  for (const mesh of meshes) {
    const material = mesh.material as Material;
    worn.set(material, [...(worn.get(material) ?? []), mesh]);
  }
  const [box, size] = [new Box3(), new Vector3()];
  const all = meshes.reduce((sum, mesh) => sum + seenOf(mesh).count, 0);
  let done = 0;
  const looked = (vertices: number) => onShare((done += vertices) / all);
  const materials: Description["materials"] = [];
  for (const [{ name }, pieces] of worn) {
    const survey = new PrintSurvey();
    for (const mesh of pieces) {
      await inParts(mesh.geometry.index?.count ?? 0, pause, (from, to) =>
        demandWhole(mesh, from, to),
      );
      const laid = await laidOut(mesh, upright, box, pause, looked);
      await inParts(laid.triangles.length / 3, pause, (from, to) => {
        survey.add({ ...laid, triangles: laid.triangles.subarray(from * 3, to * 3) });
      });
    }
    const scale = survey.scale();
    materials.push({
      name,
      mmPerUv: scale && tenth(scale.mmPerUv),
      stretchP95: scale && Math.round(scale.stretchP95 * 1000) / 1000,
      printGrade: scale && printGrade(scale),
    });
  }
  box.getSize(size);
  if (!size.toArray().every(Number.isFinite)) throw new Refusal("broken");
  const [width, height, depth] = size.toArray().map((metres) => tenth(metres * 1000));
  return {
    ...{ ...burden, variants, sizeMm: [width!, height!, depth!] },
    materials: materials.slice(0, toldMaterials),
  };
}

/** Every corner is one of the mesh's own: a graphics card passes over the others without a word. */
function demandWhole({ geometry }: Mesh, from: number, to: number): void {
  const { count } = geometry.getAttribute("position");
  const corners = geometry.index!.array;
  for (let at = from; at < to; at += 1) if (!(corners[at]! < count)) throw new Refusal("broken");
}

/** The vertices that are drawn: all, or the corners one by one where they are fewer. */
function seenOf({ geometry }: Mesh): { count: number; corners: Corners | null } {
  const { count } = geometry.getAttribute("position");
  const { index } = geometry;
  return index && index.count < count
    ? { count: index.count, corners: index.array as Corners }
    : { count, corners: null };
}

type Corners = Laid["triangles"];

/** A mesh in metres, skinned and morphed as it is drawn, with the coordinates that its print follows; widens the box. */
async function laidOut(
  mesh: Mesh,
  upright: Matrix4,
  box: Box3,
  pause: Pause,
  looked: (vertices: number) => void,
): Promise<Laid> {
  const { geometry, material } = mesh;
  const { count, corners } = seenOf(mesh);
  const channel = (material as { map?: { channel: number } | null }).map?.channel ?? 0;
  const uv = geometry.getAttribute(channel === 0 ? "uv" : `uv${channel}`);
  const toMetres = new Matrix4().multiplyMatrices(upright, mesh.matrixWorld);
  const point = new Vector3();
  const positions = new Float32Array(count * 3);
  const uvs = new Float32Array(uv ? count * 2 : 0);
  await inParts(
    count,
    pause,
    (from, to) => {
      for (let at = from; at < to; at += 1) {
        const vertex = corners ? corners[at]! : at;
        mesh
          .getVertexPosition(vertex, point)
          .applyMatrix4(toMetres)
          .toArray(positions, at * 3);
        box.expandByPoint(point);
        if (!uv) continue;
        uvs[at * 2] = uv.getX(vertex);
        uvs[at * 2 + 1] = uv.getY(vertex);
      }
      looked(to - from);
    },
    1024,
  );
  const inOrder = corners || !geometry.index;
  const triangles = inOrder
    ? new Uint32Array(count).map((_, at) => at)
    : (geometry.index!.array as Corners);
  return { positions, uvs, triangles: uv ? triangles : new Uint32Array() };
}
