import type { Mesh } from "./mesh";

const SIZE = 128;
const DIRECTIONS = 32;

/**
 * How much of the sky each vertex sees: the garment is drawn as a small depth picture from many
 * directions, and a vertex counts the pictures in which nothing stands before it. Fills `shade`.
 */
export function bakeLight(meshes: Mesh[]): void {
  const seen = meshes.map((mesh) => new Float32Array(mesh.vertices));
  const weight = meshes.map((mesh) => new Float32Array(mesh.vertices));
  const [centre, reach] = bounds(meshes);
  const depth = new Float32Array(SIZE * SIZE);
  const scale = SIZE / (2 * reach);
  for (let k = 0; k < DIRECTIONS; k++) {
    // Fibonacci sphere, a little less from below: light comes from above and in front.
    const y = 1 - (2 * (k + 0.5)) / DIRECTIONS;
    const turn = k * 2.399963;
    const flat = Math.sqrt(1 - y * y);
    const d = [flat * Math.cos(turn), y, flat * Math.sin(turn)] as const;
    const strength = 0.75 + 0.35 * y + 0.1 * d[2];
    const size = Math.hypot(d[0], d[2]) || 1;
    const r = [d[2] / size, 0, -d[0] / size] as const;
    const u = [d[1] * r[2], d[2] * r[0] - d[0] * r[2], -d[1] * r[0]] as const;
    depth.fill(-1e9);
    const projected = meshes.map((mesh) => {
      const out = new Float32Array(mesh.position.length);
      for (let i = 0; i < out.length; i += 3) {
        const px = mesh.position[i]! - centre[0];
        const py = mesh.position[i + 1]! - centre[1];
        const pz = mesh.position[i + 2]! - centre[2];
        out[i] = (px * r[0] + pz * r[2]) * scale + SIZE / 2;
        out[i + 1] = (px * u[0] + py * u[1] + pz * u[2]) * scale + SIZE / 2;
        out[i + 2] = px * d[0] + py * d[1] + pz * d[2];
      }
      draw(out, mesh.index, depth);
      return out;
    });
    meshes.forEach((mesh, m) => {
      const at = projected[m]!;
      for (let i = 0; i < mesh.vertices; i++) {
        const facing =
          mesh.normal[i * 3]! * d[0] +
          mesh.normal[i * 3 + 1]! * d[1] +
          mesh.normal[i * 3 + 2]! * d[2];
        if (facing <= 0.05) continue;
        const gain = facing * strength;
        weight[m]![i]! += gain;
        const slope = 0.012 + 0.02 * (1 - facing);
        if (free(depth, at[i * 3]!, at[i * 3 + 1]!, at[i * 3 + 2]! + slope)) seen[m]![i]! += gain;
      }
    });
  }
  meshes.forEach((mesh, m) => {
    mesh.shade = seen[m]!.map((value, i) => {
      const open = value / (weight[m]![i]! || 1);
      return Math.min(1, 0.2 + 0.8 * Math.min(1, open * 1.12));
    });
  });
}

function free(depth: Float32Array, x: number, y: number, z: number): boolean {
  const [i, j] = [Math.floor(x), Math.floor(y)];
  if (i < 0 || j < 0 || i >= SIZE || j >= SIZE) return true;
  return depth[j * SIZE + i]! <= z;
}

function bounds(meshes: Mesh[]): [[number, number, number], number] {
  const low = [1e9, 1e9, 1e9];
  const high = [-1e9, -1e9, -1e9];
  for (const mesh of meshes)
    mesh.position.forEach((value, i) => {
      low[i % 3] = Math.min(low[i % 3]!, value);
      high[i % 3] = Math.max(high[i % 3]!, value);
    });
  const centre = low.map((value, k) => (value + high[k]!) / 2) as [number, number, number];
  return [centre, Math.hypot(...low.map((value, k) => high[k]! - value)) / 2 + 0.01];
}

function draw(at: Float32Array, index: number[], depth: Float32Array) {
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t]! * 3, index[t + 1]! * 3, index[t + 2]! * 3];
    const [ax, ay, bx, by, cx, cy] = [at[a]!, at[a + 1]!, at[b]!, at[b + 1]!, at[c]!, at[c + 1]!];
    const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
    const x1 = Math.min(SIZE - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
    if (x0 > x1) continue;
    const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
    const y1 = Math.min(SIZE - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
    if (y0 > y1) continue;
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (Math.abs(area) < 1e-9) continue;
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        const [px, py] = [x + 0.5, y + 0.5];
        const wa = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area;
        const wb = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area;
        const wc = 1 - wa - wb;
        if (wa < 0 || wb < 0 || wc < 0) continue;
        const z = wa * at[a + 2]! + wb * at[b + 2]! + wc * at[c + 2]!;
        const to = y * SIZE + x;
        if (z > depth[to]!) depth[to] = z;
      }
  }
}
