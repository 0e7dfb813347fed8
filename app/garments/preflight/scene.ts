import { caps } from "../caps";
import { refuseGarment } from "../refusal";
import { counted } from "../texts";
import type { AccessorSpan } from "./buffers";
import { extensionAt, listAt, refAt, rowAt, rowsAt, wholeAt, type Row } from "./gltf";

/** What drawing a scene costs. */
interface SceneCost {
  drawCalls: number;
  triangles: number;
}

/** What drawing one mesh once costs, and what looking at all of it does. */
interface MeshCost extends SceneCost {
  vertices: number;
}

/** The default scene as it will be drawn: a tree, not too deep, not too much of it. */
export function checkScene(root: Row, accessors: AccessorSpan[]): SceneCost {
  const meshes = rowsAt(root, "meshes").map((mesh) => costOf(mesh, accessors));
  const nodes = rowsAt(root, "nodes", "nodes");
  const children = nodes.map((node) => indicesAt(node, "children", nodes.length));
  mustBeForest(children);
  checkSkins(root, nodes);
  checkMotion(root);
  rowsAt(root, "materials", "materials");

  const scenes = rowsAt(root, "scenes", "scenes").map((scene) =>
    indicesAt(scene, "nodes", nodes.length),
  );
  const roots = scenes.reduce((sum, scene) => sum + scene.length, 0);
  if (roots > caps.nodes) refuseGarment("garment-too-many", counted.nodes, roots, caps.nodes);
  const drawn = refAt(root, "scene", scenes) ?? scenes[0] ?? [];
  const total = { drawCalls: 0, triangles: 0, vertices: 0 };
  for (const index of reachable(drawn, children)) {
    const mesh = refAt(nodes[index] as Row, "mesh", meshes);
    total.drawCalls += mesh?.drawCalls ?? 0;
    total.triangles += mesh?.triangles ?? 0;
    total.vertices += mesh?.vertices ?? 0;
  }
  for (const what of ["drawCalls", "triangles", "vertices"] as const)
    if (total[what] > caps[what])
      refuseGarment("garment-too-many", counted[what], total[what], caps[what]);
  if (total.triangles === 0) refuseGarment("garment-empty");
  return { drawCalls: total.drawCalls, triangles: total.triangles };
}

function costOf(mesh: Row, accessors: AccessorSpan[]): MeshCost {
  const primitives = rowsAt(mesh, "primitives");
  let [triangles, vertices] = [0, 0];
  for (const primitive of primitives) {
    const targets = listAt(primitive, "targets").length;
    if (targets > caps.morphTargets)
      refuseGarment("garment-too-many", counted.morphTargets, targets, caps.morphTargets);
    const attributes = rowAt(primitive, "attributes") ?? {};
    const position = refAt(attributes, "POSITION", accessors);
    const corners = refAt(primitive, "indices", accessors) ?? position;
    const mode = wholeAt(primitive, "mode", 0, 4);
    triangles += trianglesOf(mode, corners?.count ?? 0);
    vertices += Math.max(position?.count ?? 0, mode < 4 ? (corners?.count ?? 0) : 0);
  }
  return { drawCalls: primitives.length, triangles, vertices };
}

/** Modes 4, 5 and 6 are triangles, strips and fans; the others draw points and lines. */
function trianglesOf(mode: number, corners: number): number {
  if (mode === 4) return Math.floor(corners / 3);
  return mode === 5 || mode === 6 ? Math.max(0, corners - 2) : 0;
}

function indicesAt(row: Row, key: string, length: number): number[] {
  const list = listAt(row, key);
  const fits = (index: unknown) =>
    Number.isSafeInteger(index) && (index as number) >= 0 && (index as number) < length;
  return list.every(fits) ? (list as number[]) : refuseGarment("garment-out-of-bounds", key);
}

/** Each node has one parent at most, none is its own ancestor, and no branch is deeper than the cap. */
function mustBeForest(children: number[][]): void {
  const parents = new Int32Array(children.length).fill(-1);
  children.forEach((list, parent) => {
    for (const child of list) {
      if (parents[child] !== -1) refuseGarment("garment-cycle");
      parents[child] = parent;
    }
  });
  let level = [...parents.keys()].filter((index) => parents[index] === -1);
  let seen = level.length;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > caps.treeDepth) refuseGarment("garment-tree-depth", caps.treeDepth);
    level = level.flatMap((index) => children[index] as number[]);
    seen += level.length;
  }
  // With one parent each, nodes that no root reaches can only be going round in a circle.
  if (seen < children.length) refuseGarment("garment-cycle");
}

function reachable(roots: number[], children: number[][]): number[] {
  const seen = new Set<number>();
  const waiting = [...roots];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (seen.has(index)) refuseGarment("garment-cycle");
    seen.add(index);
    waiting.push(...(children[index] as number[]));
  }
  return [...seen];
}

function checkSkins(root: Row, nodes: Row[]): void {
  const skins = rowsAt(root, "skins").map((skin) => indicesAt(skin, "joints", nodes.length).length);
  const worn = nodes.map((node) => refAt(node, "skin", skins) ?? 0);
  for (const joints of [skins, worn].map((list) => list.reduce((sum, count) => sum + count, 0)))
    if (joints > caps.joints)
      refuseGarment("garment-too-many", counted.joints, joints, caps.joints);
}

function checkMotion(root: Row): void {
  let channels = 0;
  for (const animation of rowsAt(root, "animations"))
    channels += listAt(animation, "channels").length + listAt(animation, "samplers").length;
  if (channels > caps.channels)
    refuseGarment("garment-too-many", counted.channels, channels, caps.channels);
  const variants = extensionAt(root, "KHR_materials_variants");
  const names = variants ? listAt(variants, "variants").length : 0;
  if (names > caps.variants)
    refuseGarment("garment-too-many", counted.variants, names, caps.variants);
}
