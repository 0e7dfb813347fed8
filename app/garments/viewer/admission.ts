/**
 * What the reader's own browser is asked to carry, counted before any decoder runs. The server inspects uploads; this
 * guards the tab, in a few lines that travel with the viewer: a file's numbers may promise gigabytes in 260 bytes, and
 * a phone bears less than a server.
 */
import { readImageHeader } from "~/media/image-header";
import { caps, droppedExtensions, keptExtensions, unpackedExtensions } from "../caps";
import { readGlb } from "./glb";
import {
  at,
  demand,
  entry,
  extension,
  indices,
  object,
  objects,
  strings,
  sum,
  whole,
} from "./shape";
import { Refused, type AdmissionRefusal, type Json } from "./shape";

export interface Limits {
  triangles: number;
  drawCalls: number;
  /** Bytes of vertices, indices and animation after decompression. */
  geometryBytes: number;
  /** Bytes of textures on the graphics card, with their smaller copies. */
  textureBytes: number;
}
export type Burden = Limits;

export type Admission =
  { admitted: true; burden: Burden } | { admitted: false; refusal: AdmissionRefusal };

const bytesPerTexel = 16 / 3; // four bytes, and a third more for the smaller copies

const [draco] = unpackedExtensions;
const readable: ReadonlySet<string> = new Set([...keptExtensions, ...droppedExtensions]);
const compressions = ["EXT_meshopt_compression", "KHR_meshopt_compression"];
const componentBytes: Record<number, number> = {
  5120: 1,
  5121: 1,
  5122: 2,
  5123: 2,
  5125: 4,
  5126: 4,
};
const components: Record<string, number> = {
  ...{ SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 },
  ...{ MAT2: 4, MAT3: 9, MAT4: 16 },
};

/** Counts a GLB's burden, or names why the viewer will not try it. Never throws, never decodes. */
export function admit(bytes: ArrayBuffer, limits: Limits): Admission {
  try {
    const burden = weigh(bytes);
    const keys = Object.keys(limits) as (keyof Limits)[];
    if (burden.drawCalls === 0) throw new Refused("empty");
    if (keys.some((key) => burden[key] > limits[key])) throw new Refused("tooHeavy");
    return { admitted: true, burden };
  } catch (error) {
    const refusal = error instanceof Refused ? error.refusal : "broken";
    return { admitted: false, refusal };
  }
}

function weigh(bytes: ArrayBuffer): Burden {
  const glb = readGlb(bytes);
  if (!glb) throw new Refused("broken");
  const root = object(glb.json);
  demand(String(object(root.asset).version).startsWith("2."));
  const required = strings(root.extensionsRequired);
  if (required.concat(strings(root.extensionsUsed)).includes(draco)) throw new Refused("packed");
  for (const name of required) {
    if (!readable.has(name)) throw new Refused("unsupported");
  }
  const buffers = objects(root.buffers);
  const bufferViews = objects(root.bufferViews);
  checkBuffers(buffers, glb.binary.byteLength);
  const viewBytes = bufferViews.map((view) => checkView(view, buffers));
  const accessors = objects(root.accessors);
  const sizes = accessors.map((accessor) => checkAccessor(accessor, bufferViews));
  const moved = objects(root.animations).flatMap((animation) => {
    const samplers = objects(animation.samplers);
    return objects(animation.channels).map((channel) => {
      const output = whole(entry(samplers, channel.sampler).output);
      return at(sizes, output) * 4; // the loader may copy it once per channel, as floats
    });
  });
  const { shapes, ...draws } = drawings(root, accessors);
  return {
    ...draws,
    geometryBytes: sum(viewBytes) + sum(sizes) + sum(moved) + shapes,
    textureBytes: sum(objects(root.images).map((image) => texels(image, bufferViews, glb.binary))),
  };
}

/** Only the GLB's own bytes, data inside the file, and buffers that exist in name for older readers. */
function checkBuffers(buffers: Json[], available: number) {
  buffers.forEach((buffer, index) => {
    const length = whole(buffer.byteLength);
    if (buffer.uri !== undefined) {
      if (!String(buffer.uri).startsWith("data:")) throw new Refused("external");
      demand(length <= String(buffer.uri).length);
    } else if (index === 0) {
      demand(length <= available);
    } else {
      demand(compressions.some((name) => extension(buffer, name)?.fallback === true));
    }
  });
}

/** Bytes a compressed view expands to; a plain view costs nothing beyond the file. */
function checkView(view: Json, buffers: Json[]): number {
  const packed = compressions.map((name) => extension(view, name)).find((found) => found);
  for (const part of packed ? [packed, view] : [view]) {
    const end = whole(part.byteOffset ?? 0) + whole(part.byteLength);
    demand(end <= whole(entry(buffers, part.buffer).byteLength));
  }
  if (!packed) return 0;
  const size = whole(packed.count) * whole(packed.byteStride);
  demand(size === whole(view.byteLength));
  return size;
}

/** Bytes of an accessor, which must lie inside its view; one without a view is zeros the browser has to make. */
function checkAccessor(accessor: Json, views: Json[]): number {
  const count = whole(accessor.count);
  const one = elementBytes(accessor);
  if (accessor.bufferView !== undefined) {
    const view = entry(views, accessor.bufferView);
    const stride = whole(view.byteStride ?? one) || one;
    const start = whole(accessor.byteOffset ?? 0);
    demand(count === 0 || start + stride * (count - 1) + one <= whole(view.byteLength));
  }
  if (accessor.sparse === undefined) return count * one;
  const sparse = object(accessor.sparse);
  const [indices, values] = [object(sparse.indices), object(sparse.values)];
  const changed = whole(sparse.count);
  demand(changed <= count);
  const index = elementBytes({ componentType: indices.componentType, type: "SCALAR" });
  for (const [part, size] of [
    [indices, index],
    [values, one],
  ] as const) {
    const end = whole(part.byteOffset ?? 0) + changed * size;
    demand(end <= whole(entry(views, part.bufferView).byteLength));
  }
  return count * one * 2;
}

function elementBytes(accessor: Json): number {
  const size = componentBytes[Number(accessor.componentType)];
  const count = components[String(accessor.type)];
  if (!size || !count) throw new Refused("broken");
  return size * count;
}

/** Texture memory of a picture, from its header: a small file may unfold into a wall. */
function texels(image: Json, views: Json[], binary: Uint8Array): number {
  let bytes: Uint8Array;
  if (image.bufferView !== undefined) {
    const view = entry(views, image.bufferView);
    const start = whole(view.byteOffset ?? 0);
    demand(whole(view.buffer) === 0);
    bytes = binary.subarray(start, start + whole(view.byteLength));
  } else {
    const [, data] = /^data:[^,]*;base64,(.*)$/s.exec(String(image.uri)) ?? [];
    if (data === undefined) throw new Refused("external");
    bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  }
  const size = readImageHeader(bytes);
  if (!size) throw new Refused("unsupported");
  if (Math.max(size.width, size.height) > caps.imageSide) throw new Refused("tooHeavy");
  return size.width * size.height * bytesPerTexel;
}

/**
 * Draw calls and triangles of one frame: a small mesh placed ten thousand times is a large one. Whatever is drawn will
 * be looked at vertex by vertex, those that no triangle uses too.
 */
function drawings(root: Json, accessors: Json[]) {
  const meshes = objects(root.meshes).map((mesh) =>
    objects(mesh.primitives).map((primitive) => costOf(primitive, accessors)),
  );
  const nodes = objects(root.nodes);
  demand(nodes.length <= caps.nodes);
  checkTree(nodes, objects(root.scenes));
  let [drawCalls, triangles, vertices] = [0, 0, 0];
  for (const node of nodes) {
    if (node.mesh === undefined) continue;
    const parts = at(meshes, whole(node.mesh));
    const placed = Object.values(
      object(extension(node, "EXT_mesh_gpu_instancing")?.attributes ?? {}),
    );
    const copies = placed.map((index) => whole(entry(accessors, index).count));
    drawCalls += parts.length;
    const times = Math.max(1, ...copies);
    triangles += sum(parts.map((part) => part.triangles)) * times;
    vertices += sum(parts.map((part) => part.vertices)) * times;
  }
  if (vertices > caps.vertices) throw new Refused("tooHeavy");
  return { drawCalls, triangles, shapes: sum(meshes.flat().map((part) => part.shapes)) };
}

interface Cost {
  triangles: number;
  vertices: number;
  /** Bytes of the shapes it changes into, which the card keeps as pictures of four floats a vertex. */
  shapes: number;
}

function costOf(primitive: Json, accessors: Json[]): Cost {
  const attributes = object(primitive.attributes);
  const position = entry(accessors, attributes.POSITION);
  const vertices = whole(position.count);
  const targets = objects(primitive.targets);
  demand(position.type === "VEC3" && targets.length <= caps.morphTargets);
  for (const set of [attributes, ...targets]) {
    for (const index of Object.values(set)) demand(entry(accessors, index).count === vertices);
  }
  const mode = whole(primitive.mode ?? 4);
  const corners =
    primitive.indices === undefined ? vertices : whole(entry(accessors, primitive.indices).count);
  const changed = ["POSITION", "NORMAL", "COLOR_0"].filter(
    (name) => targets[0]?.[name] !== undefined,
  );
  return {
    triangles: mode === 4 ? corners / 3 : mode > 4 ? Math.max(0, corners - 2) : 0,
    vertices: mode < 4 ? Math.max(vertices, corners) : vertices,
    shapes: vertices * 16 * targets.length * changed.length,
  };
}

/** Every node has one parent at most, and no branch is deeper than a garment needs; so no cycle is reachable. */
function checkTree(nodes: Json[], scenes: Json[]) {
  const parents = new Uint8Array(nodes.length);
  const children = nodes.map((node) => indices(node.children, nodes.length));
  for (const child of children.flat()) demand(++parents[child]! === 1);
  let level = [...new Set(scenes.flatMap((scene) => indices(scene.nodes, nodes.length)))];
  for (let depth = 0; level.length > 0; depth++) {
    demand(depth < caps.treeDepth);
    level = level.flatMap((node) => children[node] ?? []);
  }
}
