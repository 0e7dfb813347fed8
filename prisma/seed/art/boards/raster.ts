import type { Mesh } from "../garments/mesh";
import type { Slot } from "../garments/panel";

/** All meshes of a garment in one list of triangles. */
export interface Body {
  position: Float32Array;
  normal: Float32Array;
  uv: Float32Array;
  shade: Float32Array;
  index: Uint32Array;
  /** cloth of each triangle */
  slot: Slot[];
  slotOf: Uint8Array;
}

export function bodyOf(meshes: Mesh[]): Body {
  const vertices = meshes.reduce((sum, mesh) => sum + mesh.vertices, 0);
  const corners = meshes.reduce((sum, mesh) => sum + mesh.index.length, 0);
  const body: Body = {
    position: new Float32Array(vertices * 3),
    normal: new Float32Array(vertices * 3),
    uv: new Float32Array(vertices * 2),
    shade: new Float32Array(vertices).fill(1),
    index: new Uint32Array(corners),
    slot: meshes.map((mesh) => mesh.slot),
    slotOf: new Uint8Array(corners / 3),
  };
  let [first, at] = [0, 0];
  meshes.forEach((mesh, m) => {
    copy(mesh.position, body.position, first * 3);
    copy(mesh.normal, body.normal, first * 3);
    copy(mesh.uv, body.uv, first * 2);
    if (mesh.shade.length) body.shade.set(mesh.shade, first);
    for (let i = 0; i < mesh.index.length; i++) body.index[at + i] = mesh.index[i]! + first;
    body.slotOf.fill(m, at / 3, (at + mesh.index.length) / 3);
    first += mesh.vertices;
    at += mesh.index.length;
  });
  return body;
}

function copy(from: readonly number[], to: Float32Array, at: number) {
  for (let i = 0; i < from.length; i++) to[at + i] = from[i]!;
}

/** Turns directions or places into the eye's axes: right, up, towards the eye. */
export function turn(
  source: Float32Array,
  angle: number,
  lift: number,
  centre: readonly number[],
): Float32Array {
  const ct = Math.cos(angle);
  const st = Math.sin(angle);
  const cl = Math.cos(lift);
  const sl = Math.sin(lift);
  const out = new Float32Array(source.length);
  for (let i = 0; i < source.length; i += 3) {
    const px = source[i]! - centre[0]!;
    const py = source[i + 1]! - centre[1]!;
    const pz = source[i + 2]! - centre[2]!;
    const z = pz * ct - px * st;
    out[i] = px * ct + pz * st;
    out[i + 1] = py * cl - z * sl;
    out[i + 2] = py * sl + z * cl;
  }
  return out;
}

export interface Depths {
  width: number;
  height: number;
  /** distance towards the eye; −1e9 where nothing is */
  depth: Float32Array;
  /** the triangle seen, or −1 */
  owner: Int32Array;
}

/** Fills a z-buffer with the triangles that face the eye; `scale` is pixels per metre, the middle is 0. */
export function fill(
  position: Float32Array,
  index: Uint32Array,
  width: number,
  height: number,
  scale: number,
): Depths {
  const depth = new Float32Array(width * height).fill(-1e9);
  const owner = new Int32Array(width * height).fill(-1);
  const [cx, cy] = [width / 2, height / 2];
  for (let t = 0; t < index.length; t += 3) {
    const a = index[t]! * 3;
    const b = index[t + 1]! * 3;
    const c = index[t + 2]! * 3;
    const ax = position[a]! * scale + cx;
    const ay = cy - position[a + 1]! * scale;
    const bx = position[b]! * scale + cx;
    const by = cy - position[b + 1]! * scale;
    const dx = position[c]! * scale + cx;
    const dy = cy - position[c + 1]! * scale;
    const area = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
    if (area >= -1e-9) continue;
    const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, dx) - 0.5));
    const x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, dx) - 0.5));
    if (x0 > x1) continue;
    const y0 = Math.max(0, Math.ceil(Math.min(ay, by, dy) - 0.5));
    const y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, dy) - 0.5));
    const za = position[a + 2]!;
    const zb = position[b + 2]!;
    const zc = position[c + 2]!;
    // weights change by a constant from pixel to pixel
    const stepA = (by - dy) / area;
    const stepB = (dy - ay) / area;
    for (let y = y0; y <= y1; y++) {
      const py = y + 0.5;
      const px = x0 + 0.5;
      let wa = ((bx - px) * (dy - py) - (by - py) * (dx - px)) / area;
      let wb = ((dx - px) * (ay - py) - (dy - py) * (ax - px)) / area;
      let at = y * width + x0;
      for (let x = x0; x <= x1; x++, at++, wa += stepA, wb += stepB) {
        const wc = 1 - wa - wb;
        if (wa < -1e-5 || wb < -1e-5 || wc < -1e-5) continue;
        const z = wa * za + wb * zb + wc * zc;
        if (z > depth[at]!) {
          depth[at] = z;
          owner[at] = t / 3;
        }
      }
    }
  }
  return { width, height, depth, owner };
}
