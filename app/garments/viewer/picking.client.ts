/** Where on the garment: what lies under a place of the picture, and where a place of the surface now is. */
import { Raycaster, Vector2, Vector3 } from "three";
import type { InstancedMesh, Intersection, Mesh, Object3D } from "three";
import type { Place } from "../notes";
import type { Sight } from "./sight.client";

/** In the order of the file, which is the same whatever it wears. */
export function meshesOf(root: Object3D): Mesh[] {
  const meshes: Mesh[] = [];
  root.traverse((object) => {
    if ((object as Mesh).isMesh) meshes.push(object as Mesh);
  });
  return meshes;
}

/** What lies first under a place on the surface (CSS pixels); null where there is nothing. */
export function struck(sight: Sight, x: number, y: number): Intersection | null {
  const { clientWidth: width, clientHeight: height } = sight.surface;
  sight.scene.updateMatrixWorld();
  sight.camera.updateMatrixWorld();
  return firstOn(sight, new Vector2((2 * x) / width - 1, 1 - (2 * y) / height));
}

function firstOn({ camera, table }: Sight, at: Vector2): Intersection | null {
  const ray = new Raycaster();
  ray.setFromCamera(at, camera);
  const there = ({ object, point }: Intersection) => !isCutAway(object as Mesh, point);
  return ray.intersectObject(table, true).find(there) ?? null;
}

/** Cloth that a section took away can neither be touched nor hide anything. */
const isCutAway = ({ material }: Mesh, point: Vector3): boolean =>
  [material]
    .flat()
    .some(({ clippingPlanes }) => clippingPlanes?.some((cut) => cut.distanceToPoint(point) < 0));

/** Where a point of the room stands on the surface, in CSS pixels. */
export function onSurface({ surface, camera }: Sight, point: Vector3): [x: number, y: number] {
  const { clientWidth: width, clientHeight: height } = surface;
  const { x, y } = point.clone().project(camera);
  return [((x + 1) / 2) * width, ((1 - y) / 2) * height];
}

/** What was struck as a place of the surface. A piece that is drawn many times has no place of its own. */
export function placeOf(hit: Intersection, meshes: readonly Mesh[]): Place | null {
  const mesh = meshes.indexOf(hit.object as Mesh);
  if (
    mesh < 0 ||
    typeof hit.faceIndex !== "number" ||
    (hit.object as InstancedMesh).isInstancedMesh
  )
    return null;
  const [a, b, c] = cornersOf(meshes[mesh]!, hit.faceIndex)!;
  const shares = sharesIn(hit.point, a, b, c);
  return shares && { mesh, triangle: hit.faceIndex, ...shares };
}

/** The shares of the second and third corner, to five figures, and never beyond the triangle. */
function sharesIn(point: Vector3, a: Vector3, b: Vector3, c: Vector3) {
  const [ab, ac, ap] = [b.clone().sub(a), c.clone().sub(a), point.clone().sub(a)];
  const [bb, bc, cc] = [ab.dot(ab), ab.dot(ac), ac.dot(ac)];
  const area = bb * cc - bc * bc;
  if (!(area > 0)) return null;
  const held = (share: number) => Math.min(1, Math.max(0, Math.round(share * 1e5) / 1e5));
  const u = held((cc * ap.dot(ab) - bc * ap.dot(ac)) / area);
  const v = held((bb * ap.dot(ac) - bc * ap.dot(ab)) / area);
  return { u, v: Math.min(v, held(1 - u)) };
}

/** Where a place is in the room now, as its cloth is morphed and posed, which way it faces, and whether a section took it away; null where it is none. */
export function anchorOf(meshes: readonly Mesh[], { mesh, triangle, u, v }: Place) {
  const corners = meshes[mesh] && cornersOf(meshes[mesh], triangle);
  if (!corners) return null;
  const [a, b, c] = corners;
  const [ab, ac] = [b.sub(a), c.sub(a)];
  const facing = new Vector3().crossVectors(ab, ac).normalize();
  if (meshes[mesh]!.matrixWorld.determinant() < 0) facing.negate();
  const point = a.addScaledVector(ab, u).addScaledVector(ac, v);
  return { point, facing, gone: isCutAway(meshes[mesh]!, point) };
}

function cornersOf(mesh: Mesh, triangle: number): [Vector3, Vector3, Vector3] | null {
  const { index, attributes } = mesh.geometry;
  const count = attributes.position!.count;
  const corners = [0, 1, 2].map((corner) => {
    const at = triangle * 3 + corner;
    const vertex = index ? (at < index.count ? index.getX(at) : count) : at;
    if (vertex >= count) return null;
    return mesh.localToWorld(mesh.getVertexPosition(vertex, new Vector3()));
  });
  return corners.includes(null) ? null : (corners as [Vector3, Vector3, Vector3]);
}

/** Whether nothing lies between the camera and a point; `within` metres of cloth are the point's own. */
export function isSeen(sight: Sight, point: Vector3, within: number): boolean {
  const onPicture = point.clone().project(sight.camera);
  const first = firstOn(sight, new Vector2(onPicture.x, onPicture.y));
  return !first || first.distance >= sight.camera.position.distanceTo(point) - within;
}
