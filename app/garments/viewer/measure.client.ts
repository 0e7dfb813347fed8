import { Vector3, type Mesh, type Object3D } from "three";
import type { Bounds } from "./turntable";

const maxMeasured = 24_000;
const farthest = 1e6;

/**
 * The cylinder around what is drawn, from the points themselves: a file's own bounds may lie. Large garments are
 * measured by every n-th point, which the margin of the frame forgives. Null when there is nothing of any size.
 */
export function measure(garment: Object3D): Bounds | null {
  garment.updateMatrixWorld(true);
  const meshes: Mesh[] = [];
  garment.traverse((object) => {
    if ((object as Partial<Mesh>).geometry?.attributes.position) meshes.push(object as Mesh);
  });
  const total = meshes.reduce((sum, { geometry }) => sum + geometry.attributes.position!.count, 0);
  const step = Math.max(1, Math.ceil(total / maxMeasured));
  const points: number[] = [];
  for (const mesh of meshes) gatherPoints(mesh, step, points);

  let [lowX, lowY, lowZ] = [Infinity, Infinity, Infinity];
  let [highX, highY, highZ] = [-Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 3) {
    const [x, y, z] = [points[at]!, points[at + 1]!, points[at + 2]!];
    [lowX, lowY, lowZ] = [Math.min(lowX, x), Math.min(lowY, y), Math.min(lowZ, z)];
    [highX, highY, highZ] = [Math.max(highX, x), Math.max(highY, y), Math.max(highZ, z)];
  }
  const [x, y, z] = [(lowX + highX) / 2, (lowY + highY) / 2, (lowZ + highZ) / 2];
  let radius = 0;
  for (let at = 0; at < points.length; at += 3) {
    radius = Math.max(radius, Math.hypot(points[at]! - x, points[at + 2]! - z));
  }
  const height = highY - lowY;
  return radius + height > 1e-6 ? { centre: [x, y, z], height, radius } : null;
}

/** Points as they are drawn: skinned and morphed. What is not a number, or not on this planet, is left out. */
function gatherPoints(mesh: Mesh, step: number, points: number[]) {
  const position = mesh.geometry.attributes.position!;
  const place = new Vector3();
  for (let index = 0; index < position.count; index += step) {
    if (mesh.isMesh) mesh.getVertexPosition(index, place);
    else place.fromBufferAttribute(position as never, index);
    const { x, y, z } = place.applyMatrix4(mesh.matrixWorld);
    if (Math.abs(x) + Math.abs(y) + Math.abs(z) < farthest) points.push(x, y, z);
  }
}
