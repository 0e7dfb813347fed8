import type { Accessor, Document, Material, Node, Primitive } from "@gltf-transform/core";
import type { MappingList } from "@gltf-transform/extensions";
import type { Patch, Surface } from "../poster/surface";
import type { Laid } from "../served/print-scale";
import { refuseGarment } from "../refusal";
import { defaultScene } from "./blind-copy.server";
import { bend, pose } from "./pose.server";

/** Reads an accessor as numbers, with integers that stand for fractions made into fractions. */
export function numbersOf(accessor: Accessor, components: number): Float32Array {
  const count = accessor.getCount();
  const array = accessor.getArray();
  if (array instanceof Float32Array && accessor.getElementSize() === components)
    return array.slice();
  const numbers = new Float32Array(count * components);
  const element: number[] = [];
  for (let index = 0; index < count; index += 1) {
    accessor.getElement(index, element);
    for (let part = 0; part < components; part += 1)
      numbers[index * components + part] = element[part] ?? 1;
  }
  return numbers;
}

/** All triangles of the default scene, one primitive at a time: they are never in memory together. */
export function* patchesOf(document: Document, surfaceOf: (material: Material | null) => Surface) {
  for (const [node, primitive] of drawn(document)) {
    const patch = patchOf(node, primitive, surfaceOf(primitive.getMaterial()));
    if (patch) yield patch;
  }
}

/** What is drawn of one material, with the texture coordinates that its picture has or would have. */
export function* piecesOf(document: Document, material: Material): Generator<Laid> {
  for (const [node, primitive] of drawn(document)) {
    if (!wears(primitive, material)) continue;
    const shape = shapeOf(node, primitive);
    const map = primitive.getAttribute(`TEXCOORD_${texCoordOf(primitive)}`);
    if (!shape || map?.getCount() !== shape.positions.length / 3) continue;
    yield { ...shape, uvs: numbersOf(map, 2) };
  }
}

/** Whether a primitive is of this material, in its own or in another colourway. */
function wears(primitive: Primitive, material: Material): boolean {
  if (primitive.getMaterial() === material) return true;
  const others = primitive.getExtension<MappingList>("KHR_materials_variants");
  return others?.listMappings().some((one) => one.getMaterial() === material) ?? false;
}

function* drawn(document: Document): Generator<[Node, Primitive]> {
  const nodes: Node[] = [];
  defaultScene(document).traverse((node) => nodes.push(node));
  for (const node of nodes)
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) yield [node, primitive];
}

/** Triangles at rest in the scene's metres, with their normals; null for points and lines. */
function shapeOf(node: Node, primitive: Primitive) {
  const position = primitive.getAttribute("POSITION");
  if (!position || ![4, 5, 6].includes(primitive.getMode())) return null;
  const positions = bend(node, primitive, "POSITION", numbersOf(position, 3));
  const vertices = positions.length / 3;
  const triangles = trianglesOf(primitive, vertices);
  const normal = primitive.getAttribute("NORMAL");
  const bent = normal && normal.getCount() === vertices;
  const normals = bent
    ? bend(node, primitive, "NORMAL", numbersOf(normal, 3))
    : smoothNormals(positions, triangles);
  if (pose(node, primitive, positions, normals)) turnRound(triangles);
  if (!positions.every(Number.isFinite)) refuseGarment("garment-malformed", "POSITION");
  return { positions, normals, triangles };
}

function patchOf(node: Node, primitive: Primitive, surface: Surface): Patch | null {
  const shape = shapeOf(node, primitive);
  if (!shape) return null;
  const vertices = shape.positions.length / 3;
  const map = surface.picture && primitive.getAttribute(`TEXCOORD_${texCoordOf(primitive)}`);
  const colour = primitive.getAttribute("COLOR_0");
  return {
    ...shape,
    uvs: map && map.getCount() === vertices ? numbersOf(map, 2) : null,
    colours: colour && colour.getCount() === vertices ? numbersOf(colour, 4) : null,
    surface,
  };
}

/** KHR_texture_transform may name another set of coordinates than the texture itself. */
function texCoordOf(primitive: Primitive): number {
  const info = primitive.getMaterial()?.getBaseColorTextureInfo();
  const transform = info?.getExtension("KHR_texture_transform") as
    { getTexCoord(): number | null } | null | undefined;
  return transform?.getTexCoord() ?? info?.getTexCoord() ?? 0;
}

/** Corners three by three, whatever way they were listed; a corner that does not exist refuses the garment. */
function trianglesOf(primitive: Primitive, vertices: number): Uint32Array {
  const listed = primitive.getIndices()?.getArray();
  const corners = listed
    ? Uint32Array.from(listed)
    : Uint32Array.from({ length: vertices }, (_, at) => at);
  if (corners.some((corner) => corner >= vertices))
    refuseGarment("garment-out-of-bounds", "indices");
  const mode = primitive.getMode();
  if (mode === 4) return corners.subarray(0, corners.length - (corners.length % 3));
  const fan = mode === 6;
  const triangles = new Uint32Array(Math.max(0, corners.length - 2) * 3);
  for (let at = 0; at + 2 < corners.length; at += 1) {
    const odd = !fan && at % 2 === 1; // every second triangle of a strip is turned
    triangles[at * 3] = corners[fan ? 0 : at + (odd ? 1 : 0)] as number;
    triangles[at * 3 + 1] = corners[fan ? at + 1 : at + (odd ? 0 : 1)] as number;
    triangles[at * 3 + 2] = corners[at + 2] as number;
  }
  return triangles;
}

/** Exchanges two corners of each triangle, so that its front becomes its back. */
function turnRound(triangles: Uint32Array): void {
  for (let at = 0; at < triangles.length; at += 3)
    [triangles[at + 1], triangles[at + 2]] = [
      triangles[at + 2] as number,
      triangles[at + 1] as number,
    ];
}

/** Normals for a mesh that has none: each corner takes the mean of its faces, weighted by their area. */
function smoothNormals(positions: Float32Array, triangles: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length);
  const at = (index: number) => positions[index] as number;
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const [a, b, c] = [0, 1, 2].map((step) => (triangles[corner + step] as number) * 3) as [
      number,
      number,
      number,
    ];
    const u = [at(b) - at(a), at(b + 1) - at(a + 1), at(b + 2) - at(a + 2)] as const;
    const v = [at(c) - at(a), at(c + 1) - at(a + 1), at(c + 2) - at(a + 2)] as const;
    const face = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    for (const vertex of [a, b, c])
      for (let part = 0; part < 3; part += 1)
        normals[vertex + part] = (normals[vertex + part] as number) + (face[part] as number);
  }
  return normals;
}
