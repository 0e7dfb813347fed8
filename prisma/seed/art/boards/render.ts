import type { Slot } from "../garments/panel";
import type { Texture } from "../patterns/tile";
import { fill, turn, type Body, type Depths } from "./raster";
import { encode, sample } from "./sampler";

export interface Skin {
  texture: Texture;
  /** one repeat in millimetres: across, down */
  repeat: [number, number];
  /** 0 matt wool … 1 satin */
  gloss: number;
  /** how much light the pile throws at grazing angles */
  sheen: number;
}

export interface View {
  /** turn of the garment and height of the eye, in radians */
  turn: number;
  lift: number;
  /** metres shown across the picture's height, and the point in its middle */
  span: number;
  centre: [number, number, number];
  width: number;
  height: number;
}

export interface Picture {
  width: number;
  height: number;
  /** RGBA, straight alpha */
  data: Uint8ClampedArray;
}

/** Samples along each side of a pixel, for soft outlines. */
const OVER = 2;

/** Key light from the upper left in front; `RIGHT` and `UP` span its picture of the garment. */
const KEY = [-0.46, 0.56, 0.69] as const;
const RIGHT = [0.832, 0, 0.555] as const;
const UP = [0.311, 0.829, -0.466] as const;
const LAMP = 800;
const LAMP_SCALE = LAMP / 2.3;
const HALF = Math.hypot(KEY[0], KEY[1], KEY[2] + 1);

const TAPS = Float32Array.from({ length: 14 }, (_, i) => {
  const k = i >> 1;
  const radius = Math.sqrt((k + 0.5) / 7) * 6;
  return radius * (i % 2 ? Math.sin(k * 2.39996) : Math.cos(k * 2.39996));
});
const AROUND = Float32Array.from({ length: 16 }, (_, i) =>
  i % 2
    ? Math.sin(((i >> 1) / 8) * 2 * Math.PI + 0.3)
    : Math.cos(((i >> 1) / 8) * 2 * Math.PI + 0.3),
);

interface Stage {
  body: Body;
  position: Float32Array;
  normal: Float32Array;
  skins: Skin[];
  seen: Depths;
  lamp: Float32Array;
  scale: number;
  /** steps in the depth picture to the places around one */
  around: Int32Array;
}

/**
 * Draws the garment without a graphics card: a z-buffer, then one shading of every pixel under a soft key
 * light with its shadow, a sky, the sheen of the pile, the light baked into the folds and a narrow
 * occlusion beside every edge that stands proud.
 */
export function render(body: Body, dressed: Record<Slot, Skin>, view: View): Picture {
  const [w, h] = [view.width * OVER, view.height * OVER];
  const scale = h / view.span;
  const position = turn(body.position, view.turn, view.lift, view.centre);
  const stage: Stage = {
    body,
    position,
    normal: turn(body.normal, view.turn, view.lift, [0, 0, 0]),
    skins: body.slot.map((slot) => dressed[slot]),
    seen: fill(position, body.index, w, h, scale),
    lamp: lampDepths(position, body.index),
    scale,
    around: ringsAround(w, scale),
  };
  const out: Picture = {
    width: view.width,
    height: view.height,
    data: new Uint8ClampedArray(view.width * view.height * 4),
  };
  const { owner } = stage.seen;
  const sum = new Float32Array(3);
  for (let y = 0; y < view.height; y++)
    for (let x = 0; x < view.width; x++) {
      const top = y * OVER * w + x * OVER;
      const low = top + w;
      const covered =
        (owner[top]! >= 0 ? 1 : 0) +
        (owner[top + 1]! >= 0 ? 1 : 0) +
        (owner[low]! >= 0 ? 1 : 0) +
        (owner[low + 1]! >= 0 ? 1 : 0);
      if (covered === 0) continue;
      sum.fill(0);
      let shaded = 0;
      // One shading a pixel where a single surface fills it, else one a sample.
      const even = isEven(stage, top, low);
      for (let k = 0; k < OVER * OVER; k++) {
        const at = (k < 2 ? top : low) + (k & 1);
        if (owner[at]! < 0) continue;
        shade(stage, at, sum);
        shaded++;
        if (even) break;
      }
      const to = (y * view.width + x) * 4;
      out.data[to] = encode(shoulder(sum[0]! / shaded));
      out.data[to + 1] = encode(shoulder(sum[1]! / shaded));
      out.data[to + 2] = encode(shoulder(sum[2]! / shaded));
      out.data[to + 3] = (255 * covered) / (OVER * OVER);
    }
  return out;
}

/** Whether the samples of a pixel, two above and two below, see one cloth without a step in it. */
function isEven({ seen, body }: Stage, top: number, low: number): boolean {
  const { owner, depth } = seen;
  const first = owner[top]!;
  if (first >= 0 && first === owner[top + 1] && first === owner[low] && first === owner[low + 1])
    return true;
  let near = -1e9;
  let far = 1e9;
  let slot = -1;
  for (let k = 0; k < OVER * OVER; k++) {
    const at = (k < 2 ? top : low) + (k & 1);
    const id = owner[at]!;
    if (id < 0) continue;
    if (depth[at]! > near) near = depth[at]!;
    if (depth[at]! < far) far = depth[at]!;
    if (slot < 0) slot = body.slotOf[id]!;
    else if (slot !== body.slotOf[id]) return false;
  }
  return near - far <= 0.006;
}

/** Highlights run out softly instead of burning out. */
function shoulder(light: number): number {
  return light < 0.72 ? light : 0.72 + 0.28 * (1 - Math.exp((0.72 - light) / 0.34));
}

function lampDepths(position: Float32Array, index: Uint32Array): Float32Array {
  const seen = new Float32Array(position.length);
  for (let i = 0; i < position.length; i += 3) {
    const x = position[i]!;
    const y = position[i + 1]!;
    const z = position[i + 2]!;
    seen[i] = x * RIGHT[0] + y * RIGHT[1] + z * RIGHT[2];
    seen[i + 1] = x * UP[0] + y * UP[1] + z * UP[2];
    seen[i + 2] = x * KEY[0] + y * KEY[1] + z * KEY[2];
  }
  return fill(seen, index, LAMP, LAMP, LAMP_SCALE).depth;
}

/** Share of the key light that reaches a place. */
function reached(lamp: Float32Array, x: number, y: number, z: number): number {
  const u = (x * RIGHT[0] + y * RIGHT[1] + z * RIGHT[2]) * LAMP_SCALE + LAMP / 2;
  const v = LAMP / 2 - (x * UP[0] + y * UP[1] + z * UP[2]) * LAMP_SCALE;
  const d = x * KEY[0] + y * KEY[1] + z * KEY[2] + 0.008;
  let open = 0;
  for (let k = 0; k < 14; k += 2) {
    const i = (u + TAPS[k]! + 0.5) | 0;
    const j = (v + TAPS[k + 1]! + 0.5) | 0;
    if (i < 0 || j < 0 || i >= LAMP || j >= LAMP || lamp[j * LAMP + i]! < d) open++;
  }
  return open / 7;
}

/** Two rings, of 3.5 and 14 millimetres: eight places near, four further out. */
function ringsAround(width: number, scale: number): Int32Array {
  const steps: number[] = [];
  for (let ring = 1; ring <= 2; ring++) {
    const reach = 0.0035 * ring * ring * scale;
    for (let k = ring === 1 ? 0 : 2; k < 16; k += ring * 2)
      steps.push(Math.round(AROUND[k + 1]! * reach) * width + Math.round(AROUND[k]! * reach));
  }
  return Int32Array.from(steps);
}

/** 1 in the open, less close beside something that stands higher: seams, lapels, pockets. */
function besides({ seen, around }: Stage, at: number): number {
  const { depth } = seen;
  const here = depth[at]!;
  const last = depth.length;
  let hidden = 0;
  for (let k = 0; k < 12; k++) {
    const other = at + around[k]!;
    if (other < 0 || other >= last) continue;
    const rise = depth[other]! - here;
    if (rise > 0.0012 && rise < 0.05)
      hidden += (rise < 0.006 ? rise / 0.006 : 1) * (1 - rise / 0.05);
  }
  return 1 - 0.72 * (hidden / 12);
}

const texel = new Float32Array(3);

function shade(stage: Stage, at: number, sum: Float32Array) {
  const { body, position: p, normal: n, seen, scale } = stage;
  const id = seen.owner[at]!;
  const skin = stage.skins[body.slotOf[id]!]!;
  const i = body.index[id * 3]!;
  const j = body.index[id * 3 + 1]!;
  const k = body.index[id * 3 + 2]!;
  const a = i * 3;
  const b = j * 3;
  const c = k * 3;
  const x = ((at % seen.width) + 0.5 - seen.width / 2) / scale;
  const y = (seen.height / 2 - Math.floor(at / seen.width) - 0.5) / scale;
  const area =
    (p[b]! - p[a]!) * (p[c + 1]! - p[a + 1]!) - (p[b + 1]! - p[a + 1]!) * (p[c]! - p[a]!);
  const wa = ((p[b]! - x) * (p[c + 1]! - y) - (p[b + 1]! - y) * (p[c]! - x)) / area;
  const wb = ((p[c]! - x) * (p[a + 1]! - y) - (p[c + 1]! - y) * (p[a]! - x)) / area;
  const wc = 1 - wa - wb;
  let nx = n[a]! * wa + n[b]! * wb + n[c]! * wc;
  let ny = n[a + 1]! * wa + n[b + 1]! * wb + n[c + 1]! * wc;
  let nz = n[a + 2]! * wa + n[b + 2]! * wb + n[c + 2]! * wc;
  const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
  nx /= size;
  ny /= size;
  nz = Math.max(0.02, nz / size);
  const z = seen.depth[at]!;
  const folds = body.shade[i]! * wa + body.shade[j]! * wb + body.shade[k]! * wc;
  const open = folds * besides(stage, at);
  const u = (body.uv[i * 2]! * wa + body.uv[j * 2]! * wb + body.uv[k * 2]! * wc) / skin.repeat[0];
  const v =
    (body.uv[i * 2 + 1]! * wa + body.uv[j * 2 + 1]! * wb + body.uv[k * 2 + 1]! * wc) /
    skin.repeat[1];
  const pixel = (OVER * 1000) / scale;
  sample(
    skin.texture,
    u,
    v,
    ((skin.texture.width / skin.repeat[0]) * pixel) / Math.max(0.3, nz),
    texel,
  );
  const facing = nx * KEY[0] + ny * KEY[1] + nz * KEY[2];
  const visible =
    facing > 0 ? reached(stage.lamp, x + nx * 0.003, y + ny * 0.003, z + nz * 0.003) : 0;
  const key = Math.max(0, (facing + 0.1) / 1.1) * (0.12 + 0.88 * visible) * 0.78;
  const sky = 0.5 + 0.5 * ny;
  const side = Math.max(0, nx * 0.88 + nz * 0.25) * 0.12;
  const ambient = open * open * (0.2 + 0.2 * sky + 0.14 * nz) + side * open;
  const rim = 1 - nz;
  const edge = rim * rim * rim * skin.sheen * open * (0.16 + 0.2 * sky);
  const nh = Math.max(0, (nx * KEY[0] + ny * KEY[1] + nz * (KEY[2] + 1)) / HALF);
  const nh4 = nh * nh * nh * nh;
  const nh12 = nh4 * nh4 * nh4;
  const shine = skin.gloss * (nh12 * 0.13 + nh12 * nh12 * nh12 * nh12 * 0.1) * visible * open;
  const r = texel[0]!;
  const g = texel[1]!;
  const bl = texel[2]!;
  const glow = edge + shine;
  sum[0] = sum[0]! + r * (key * 1.03 + ambient * 0.97) + glow * (0.35 + 0.65 * r);
  sum[1] = sum[1]! + g * (key + ambient) + glow * (0.35 + 0.65 * g);
  sum[2] = sum[2]! + bl * (key * 0.95 + ambient * 1.05) + glow * (0.35 + 0.65 * bl);
}
