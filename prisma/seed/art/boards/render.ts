import type { Mesh } from "../garments/mesh";
import type { Slot } from "../garments/panel";

/** Opaque pixels, 8 bits, sRGB; three channels. */
export interface Texture {
  data: Uint8Array;
  width: number;
  height: number;
}

export interface Skin {
  texture: Texture;
  /** millimetres of one repeat */
  repeat: [number, number];
  /** 0 matt wool … 1 satin */
  gloss: number;
  /** how much light the pile throws at grazing angles */
  sheen: number;
}

export interface View {
  /** turn of the garment to the left, and height of the eye, in radians */
  turn: number;
  lift: number;
  /** metres shown across the picture's height, and the point in its middle */
  span: number;
  centre: [number, number, number];
  width: number;
  height: number;
  /** samples along each side of a pixel */
  over: number;
}

export interface Picture {
  width: number;
  height: number;
  /** RGBA, straight alpha */
  data: Uint8ClampedArray;
}

const LINEAR = Float32Array.from({ length: 256 }, (_, i) => {
  const c = i / 255;
  return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
});
const ENCODE = Uint8Array.from({ length: 4097 }, (_, i) => {
  const c = i / 4096;
  return Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
});
const encode = (c: number) => ENCODE[Math.max(0, Math.min(4096, Math.round(c * 4096)))]!;

interface Prepared {
  mesh: Mesh;
  skin: Skin;
  /** view space */
  position: Float32Array;
  normal: Float32Array;
}

/**
 * Draws the garment without a graphics card: a z-buffer filled first, then one shading of each visible
 * sample under a soft key light with its shadow, a sky, a rim of sheen, and the light baked into folds.
 */
export function render(meshes: Mesh[], skins: Record<Slot, Skin>, view: View): Picture {
  const [w, h] = [view.width * view.over, view.height * view.over];
  const scale = h / view.span;
  const prepared = meshes.map((mesh) => turned(mesh, skins[mesh.slot], view));
  const depth = new Float32Array(w * h).fill(-1e9);
  const owner = new Int32Array(w * h).fill(-1);
  const starts: number[] = [];
  let total = 0;
  for (const part of prepared) {
    starts.push(total);
    fill(part, total, { depth, owner, w, h, scale });
    total += part.mesh.index.length / 3;
  }
  const light = lamp(prepared);
  const out: Picture = {
    width: view.width,
    height: view.height,
    data: new Uint8ClampedArray(view.width * view.height * 4),
  };
  const partOf = (id: number) => {
    let part = 0;
    while (part + 1 < starts.length && starts[part + 1]! <= id) part++;
    return part;
  };
  const n = view.over;
  const sum = new Float32Array(3);
  const near = 0.012;
  for (let y = 0; y < view.height; y++)
    for (let x = 0; x < view.width; x++) {
      sum.fill(0);
      let covered = 0;
      let first = -1;
      let even = true;
      for (let k = 0; k < n * n; k++) {
        const at = (y * n + Math.floor(k / n)) * w + x * n + (k % n);
        if (owner[at]! < 0) continue;
        covered++;
        if (first < 0) first = at;
        else if (
          Math.abs(depth[at]! - depth[first]!) > near ||
          partOf(owner[at]!) !== partOf(owner[first]!)
        )
          even = false;
      }
      if (covered === 0) continue;
      let shaded = 0;
      // One shading a pixel where a single surface fills it, else one a sample.
      for (let k = 0; k < n * n; k++) {
        const at = (y * n + Math.floor(k / n)) * w + x * n + (k % n);
        const id = owner[at]!;
        if (id < 0 || (even && shaded > 0)) continue;
        const part = partOf(id);
        const px = (even && covered === n * n ? (x + 0.5) * n : (at % w) + 0.5) - w / 2;
        const py = h / 2 - (even && covered === n * n ? (y + 0.5) * n : Math.floor(at / w) + 0.5);
        shade(prepared[part]!, id - starts[part]!, px / scale, py / scale, scale / n, light, sum);
        shaded++;
      }
      const to = (y * view.width + x) * 4;
      for (let k = 0; k < 3; k++) out.data[to + k] = encode(sum[k]! / shaded);
      out.data[to + 3] = (255 * covered) / (n * n);
    }
  return out;
}

function turned(mesh: Mesh, skin: Skin, view: View): Prepared {
  const [ct, st] = [Math.cos(view.turn), Math.sin(view.turn)];
  const [cl, sl] = [Math.cos(view.lift), Math.sin(view.lift)];
  const spin = (source: number[], shift: readonly number[]) => {
    const out = new Float32Array(source.length);
    for (let i = 0; i < source.length; i += 3) {
      const [px, py, pz] = [
        source[i]! - shift[0]!,
        source[i + 1]! - shift[1]!,
        source[i + 2]! - shift[2]!,
      ];
      const [x, z] = [px * ct + pz * st, pz * ct - px * st];
      out[i] = x;
      out[i + 1] = py * cl - z * sl;
      out[i + 2] = py * sl + z * cl;
    }
    return out;
  };
  return {
    mesh,
    skin,
    position: spin(mesh.position, view.centre),
    normal: spin(mesh.normal, [0, 0, 0]),
  };
}

interface Target {
  depth: Float32Array;
  owner: Int32Array;
  w: number;
  h: number;
  scale: number;
}

function fill({ mesh, position }: Prepared, base: number, target: Target) {
  const { depth, owner, w, h, scale } = target;
  const { index } = mesh;
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t]! * 3, index[t + 1]! * 3, index[t + 2]! * 3];
    const ax = position[a]! * scale + w / 2;
    const ay = h / 2 - position[a + 1]! * scale;
    const bx = position[b]! * scale + w / 2;
    const by = h / 2 - position[b + 1]! * scale;
    const cx = position[c]! * scale + w / 2;
    const cy = h / 2 - position[c + 1]! * scale;
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (area >= -1e-9) continue;
    const x0 = Math.max(0, Math.floor(Math.min(ax, bx, cx)));
    const x1 = Math.min(w - 1, Math.ceil(Math.max(ax, bx, cx)));
    const y0 = Math.max(0, Math.floor(Math.min(ay, by, cy)));
    const y1 = Math.min(h - 1, Math.ceil(Math.max(ay, by, cy)));
    const [za, zb, zc] = [position[a + 2]!, position[b + 2]!, position[c + 2]!];
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        const [px, py] = [x + 0.5, y + 0.5];
        const wa = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area;
        const wb = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area;
        const wc = 1 - wa - wb;
        if (wa < -1e-5 || wb < -1e-5 || wc < -1e-5) continue;
        const z = wa * za + wb * zb + wc * zc;
        const at = y * w + x;
        if (z > depth[at]!) {
          depth[at] = z;
          owner[at] = base + t / 3;
        }
      }
  }
}

interface Lamp {
  direction: [number, number, number];
  right: [number, number, number];
  up: [number, number, number];
  depth: Float32Array;
  size: number;
  scale: number;
}

/** Key light from the upper left in front, with a depth picture for its shadow. */
function lamp(prepared: Prepared[]): Lamp {
  const direction: [number, number, number] = [-0.46, 0.56, 0.69];
  const right: [number, number, number] = [0.832, 0, 0.555];
  const up: [number, number, number] = [
    direction[1] * right[2] - direction[2] * right[1],
    direction[2] * right[0] - direction[0] * right[2],
    direction[0] * right[1] - direction[1] * right[0],
  ];
  const size = 900;
  const scale = size / 2.2;
  const depth = new Float32Array(size * size).fill(-1e9);
  const target: Target = { depth, owner: new Int32Array(size * size), w: size, h: size, scale };
  for (const part of prepared) {
    const position = new Float32Array(part.position.length);
    for (let i = 0; i < position.length; i += 3) {
      const [x, y, z] = [part.position[i]!, part.position[i + 1]!, part.position[i + 2]!];
      position[i] = x * right[0] + y * right[1] + z * right[2];
      position[i + 1] = x * up[0] + y * up[1] + z * up[2];
      position[i + 2] = x * direction[0] + y * direction[1] + z * direction[2];
    }
    fill({ ...part, position }, 0, target);
  }
  return { direction, right, up, depth, size, scale };
}

const TAPS = Array.from({ length: 12 }, (_, i) => {
  const angle = i * 2.39996;
  const radius = Math.sqrt((i + 0.5) / 12) * 9;
  return [Math.cos(angle) * radius, Math.sin(angle) * radius] as const;
});

function lit(light: Lamp, x: number, y: number, z: number): number {
  const { right, up, direction, depth, size, scale } = light;
  const u = (x * right[0] + y * right[1] + z * right[2]) * scale + size / 2;
  const v = size / 2 - (x * up[0] + y * up[1] + z * up[2]) * scale;
  const d = x * direction[0] + y * direction[1] + z * direction[2];
  let open = 0;
  for (const [dx, dy] of TAPS) {
    const [i, j] = [Math.round(u + dx), Math.round(v + dy)];
    if (i < 0 || j < 0 || i >= size || j >= size || depth[j * size + i]! < d + 0.012) open++;
  }
  return open / TAPS.length;
}

function shade(
  part: Prepared,
  triangle: number,
  x: number,
  y: number,
  scale: number,
  light: Lamp,
  out: Float32Array,
) {
  const { mesh, position: p, normal: n, skin } = part;
  const [i, j, k] = [
    mesh.index[triangle * 3]!,
    mesh.index[triangle * 3 + 1]!,
    mesh.index[triangle * 3 + 2]!,
  ];
  const [a, b, c] = [i * 3, j * 3, k * 3];
  const area =
    (p[b]! - p[a]!) * (p[c + 1]! - p[a + 1]!) - (p[b + 1]! - p[a + 1]!) * (p[c]! - p[a]!);
  const wa = ((p[b]! - x) * (p[c + 1]! - y) - (p[b + 1]! - y) * (p[c]! - x)) / area;
  const wb = ((p[c]! - x) * (p[a + 1]! - y) - (p[c + 1]! - y) * (p[a]! - x)) / area;
  const wc = 1 - wa - wb;
  let nx = n[a]! * wa + n[b]! * wb + n[c]! * wc;
  let ny = n[a + 1]! * wa + n[b + 1]! * wb + n[c + 1]! * wc;
  let nz = n[a + 2]! * wa + n[b + 2]! * wb + n[c + 2]! * wc;
  const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
  [nx, ny, nz] = [nx / size, ny / size, Math.max(0.02, nz / size)];
  const z = p[a + 2]! * wa + p[b + 2]! * wb + p[c + 2]! * wc;
  const shadeAt = mesh.shade.length ? mesh.shade : null;
  const open = shadeAt ? shadeAt[i]! * wa + shadeAt[j]! * wb + shadeAt[k]! * wc : 1;
  const u = (mesh.uv[i * 2]! * wa + mesh.uv[j * 2]! * wb + mesh.uv[k * 2]! * wc) / skin.repeat[0];
  const v =
    (mesh.uv[i * 2 + 1]! * wa + mesh.uv[j * 2 + 1]! * wb + mesh.uv[k * 2 + 1]! * wc) /
    skin.repeat[1];
  const [r, g, bl] = sample(
    skin.texture,
    u,
    v,
    (skin.texture.width * 1000) / (skin.repeat[0] * scale * Math.max(0.25, nz)),
  );
  const facing = nx * light.direction[0] + ny * light.direction[1] + nz * light.direction[2];
  const visible = facing > 0 ? lit(light, x + nx * 0.004, y + ny * 0.004, z + nz * 0.004) : 0;
  const key = Math.max(0, (facing + 0.12) / 1.12) * (0.15 + 0.85 * visible);
  const sky = 0.5 + 0.5 * ny;
  const side = Math.max(0, nx * 0.86 + nz * 0.3) * 0.16;
  const ambient = open * open * (0.3 + 0.22 * sky + 0.16 * nz) + side * open;
  const edge = Math.pow(1 - nz, 3) * skin.sheen * open * (0.35 + 0.4 * sky);
  // half vector between key light and eye, a broad satin lobe
  const hz = light.direction[2] + 1;
  const hs = Math.sqrt(light.direction[0] ** 2 + light.direction[1] ** 2 + hz * hz);
  const nh = Math.max(0, (nx * light.direction[0] + ny * light.direction[1] + nz * hz) / hs);
  const shine = skin.gloss * (Math.pow(nh, 14) * 0.16 + Math.pow(nh, 60) * 0.1) * visible * open;
  const warm = key * 0.86;
  out[0]! +=
    r * (warm * 1.03 + ambient * 0.97) + edge * (0.3 + 0.7 * r) * 0.5 + shine * (0.35 + 0.65 * r);
  out[1]! += g * (warm + ambient) + edge * (0.3 + 0.7 * g) * 0.5 + shine * (0.35 + 0.65 * g);
  out[2]! +=
    bl * (warm * 0.95 + ambient * 1.05) +
    edge * (0.3 + 0.7 * bl) * 0.5 +
    shine * (0.35 + 0.65 * bl);
}

const pyramids = new WeakMap<Texture, Texture[]>();

/** The texture and its halves, so that distant cloth does not shimmer. */
function pyramid(texture: Texture): Texture[] {
  let levels = pyramids.get(texture);
  if (levels) return levels;
  levels = [texture];
  let last = texture;
  while (last.width > 8 && last.height > 8) {
    const [width, height] = [last.width >> 1, last.height >> 1];
    const data = new Uint8Array(width * height * 3);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        for (let k = 0; k < 3; k++) {
          const at = (dx: number, dy: number) =>
            LINEAR[last.data[((y * 2 + dy) * last.width + x * 2 + dx) * 3 + k]!]!;
          data[(y * width + x) * 3 + k] = encode((at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4);
        }
    last = { data, width, height };
    levels.push(last);
  }
  pyramids.set(texture, levels);
  return levels;
}

/** Bilinear, linear light, from the level whose texels are about one sample wide. */
function sample(texture: Texture, u: number, v: number, texels: number): [number, number, number] {
  const levels = pyramid(texture);
  const level = levels[Math.max(0, Math.min(levels.length - 1, Math.round(Math.log2(texels))))]!;
  const { data, width, height } = level;
  const x = (u - Math.floor(u)) * width - 0.5;
  const y = (v - Math.floor(v)) * height - 0.5;
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - x0, y - y0];
  const xa = (x0 + width) % width;
  const xb = (x0 + 1) % width;
  const ya = ((y0 + height) % height) * width;
  const yb = ((y0 + 1) % height) * width;
  const [p, q, r, s] = [(ya + xa) * 3, (ya + xb) * 3, (yb + xa) * 3, (yb + xb) * 3];
  const [wp, wq, wr, ws] = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy];
  const channel = (k: number) =>
    LINEAR[data[p + k]!]! * wp +
    LINEAR[data[q + k]!]! * wq +
    LINEAR[data[r + k]!]! * wr +
    LINEAR[data[s + k]!]! * ws;
  return [channel(0), channel(1), channel(2)];
}
