import type { Mesh } from "../garments/mesh";
import type { Workshop } from "../garments/workshop";

type Place = [x: number, y: number];

export interface Flat {
  svg: string;
  width: number;
  height: number;
}

const LEFT_OUT = new Set(["piping", "frogs", "buttons"]);
const SLOTS = ["main", "second", "trim", "lining", "accent", "button"];

interface Chart {
  w: number;
  h: number;
  /** part and cloth that is seen at each sample; 0 is nothing */
  label: Int32Array;
  depth: Float32Array;
}

/**
 * 款式图: the garment as drafted, seen straight on. Outlines and seams are the borders between its parts;
 * darts, stitching, folds, frogs and buttons come from the construction. An SVG of lines, no text.
 */
export function flat(shop: Workshop, side: "front" | "back", height: number): Flat {
  const sign = side === "front" ? 1 : -1;
  const [low, high, wide] = extent(shop.meshes.all());
  const margin = 0.02;
  const scale = height / (high - low + margin * 2);
  const w = Math.ceil((wide + margin) * 2 * scale);
  const h = Math.ceil(height);
  const chart: Chart = {
    w,
    h,
    label: new Int32Array(w * h),
    depth: new Float32Array(w * h).fill(-1e9),
  };
  const put = (x: number, y: number): Place => [
    w / 2 + x * sign * scale,
    (high + margin - y) * scale,
  ];
  for (const mesh of shop.meshes.all()) draw(chart, mesh, shop, put, sign);
  const chains = borders(chart);
  const path = (points: Place[]) =>
    points.map(([x, y], i) => `${i ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
  const lines: string[] = [];
  const shades = regions(chart);
  for (const { points, outer } of chains)
    lines.push(`<path d="${path(points)}" stroke-width="${outer ? 2.5 : 1.35}"/>`);
  for (const stroke of shop.strokes) {
    if (stroke.side !== side) continue;
    const points = stroke.points.map(([x, y]) => put(x, y));
    if (stroke.kind === "ring") {
      const [x, y] = points[0]!;
      lines.push(
        `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${Math.max(1.6, (stroke.radius ?? 0.005) * scale).toFixed(1)}" fill="#fff" stroke-width="1.2"/>`,
      );
      continue;
    }
    const dash = stroke.kind === "stitch" ? ' stroke-dasharray="4 3"' : "";
    const thick = { seam: 1.2, stitch: 0.9, fold: 0.8, cord: 1.5, ring: 1 }[stroke.kind];
    lines.push(
      `<path d="${path(points)}" stroke-width="${thick}"${dash}${stroke.kind === "fold" ? ' opacity="0.55"' : ""}/>`,
    );
  }
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">` +
    shades +
    `<g fill="none" stroke="#1B1916" stroke-linecap="round" stroke-linejoin="round">${lines.join("")}</g></svg>`;
  return { svg, width: w, height: h };
}

function extent(meshes: Mesh[]): [number, number, number] {
  let [low, high, wide] = [1e9, -1e9, 0];
  for (const mesh of meshes)
    for (let i = 0; i < mesh.position.length; i += 3) {
      wide = Math.max(wide, Math.abs(mesh.position[i]!));
      low = Math.min(low, mesh.position[i + 1]!);
      high = Math.max(high, mesh.position[i + 1]!);
    }
  return [low, high, wide];
}

function draw(
  chart: Chart,
  mesh: Mesh,
  shop: Workshop,
  put: (x: number, y: number) => Place,
  sign: number,
) {
  const { position, index, part } = mesh;
  const slot = SLOTS.indexOf(mesh.slot);
  for (let t = 0; t < index.length; t += 3) {
    const name = shop.meshes.parts[part[t / 3]!]!;
    if (LEFT_OUT.has(name)) continue;
    const corners = [0, 1, 2].map((k) => {
      const i = index[t + k]! * 3;
      return [...put(position[i]!, position[i + 1]!), position[i + 2]! * sign] as [
        number,
        number,
        number,
      ];
    });
    const [a, b, c] = corners as [
      [number, number, number],
      [number, number, number],
      [number, number, number],
    ];
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (area >= -1e-9) continue;
    const label = 1 + part[t / 3]! * 8 + (name === "inside" ? 0 : slot);
    const x0 = Math.max(0, Math.floor(Math.min(a[0], b[0], c[0])));
    const x1 = Math.min(chart.w - 1, Math.ceil(Math.max(a[0], b[0], c[0])));
    const y0 = Math.max(0, Math.floor(Math.min(a[1], b[1], c[1])));
    const y1 = Math.min(chart.h - 1, Math.ceil(Math.max(a[1], b[1], c[1])));
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        const [px, py] = [x + 0.5, y + 0.5];
        const wa = ((b[0] - px) * (c[1] - py) - (b[1] - py) * (c[0] - px)) / area;
        const wb = ((c[0] - px) * (a[1] - py) - (c[1] - py) * (a[0] - px)) / area;
        const wc = 1 - wa - wb;
        if (wa < -1e-4 || wb < -1e-4 || wc < -1e-4) continue;
        const z = wa * a[2] + wb * b[2] + wc * c[2];
        const at = y * chart.w + x;
        if (z > chart.depth[at]!) {
          chart.depth[at] = z;
          chart.label[at] = label;
        }
      }
  }
}

/** White cloth, a grey inside, a light tone where another cloth is set in; run by run. */
function regions({ w, h, label }: Chart): string {
  const tone = (value: number) => {
    if (value === 0) return null;
    const [part, slot] = [Math.floor((value - 1) / 8), (value - 1) % 8];
    if (part === 0) return "#d6d2ca";
    return slot === 2 ? "#e7e2d8" : slot === 1 ? "#f1eee8" : "#fffefb";
  };
  const runs = new Map<string, string[]>();
  for (let y = 0; y < h; y++) {
    let start = 0;
    for (let x = 1; x <= w; x++) {
      const here = tone(label[y * w + start]!);
      if (x < w && tone(label[y * w + x]!) === here) continue;
      if (here) {
        if (!runs.has(here)) runs.set(here, []);
        runs.get(here)!.push(`M${start} ${y}h${x - start}v1.05h-${x - start}z`);
      }
      start = x;
    }
  }
  return [...runs].map(([fill, d]) => `<path d="${d.join("")}" fill="${fill}"/>`).join("");
}

/** Lines along the cracks between differently labelled samples, walked from junction to junction. */
function borders({ w, h, label, depth }: Chart): { points: Place[]; outer: boolean }[] {
  const at = (x: number, y: number) => (x < 0 || y < 0 || x >= w || y >= h ? 0 : label[y * w + x]!);
  const deep = (x: number, y: number) =>
    x < 0 || y < 0 || x >= w || y >= h ? -1e9 : depth[y * w + x]!;
  const differ = (x0: number, y0: number, x1: number, y1: number) => {
    const [p, q] = [at(x0, y0), at(x1, y1)];
    if (p !== q) return p === 0 || q === 0 ? 2 : 1;
    return p !== 0 && Math.abs(deep(x0, y0) - deep(x1, y1)) > 0.022 ? 1 : 0;
  };
  // crack to the right of and below each grid corner
  const stride = w + 1;
  const right = new Uint8Array(stride * (h + 1));
  const down = new Uint8Array(stride * (h + 1));
  for (let y = 0; y <= h; y++)
    for (let x = 0; x <= w; x++) {
      if (x < w) right[y * stride + x] = differ(x, y - 1, x, y);
      if (y < h) down[y * stride + x] = differ(x - 1, y, x, y);
    }
  const moves = (i: number): [next: number, list: Uint8Array, slot: number][] =>
    (
      [
        [i + 1, right, i],
        [i - 1, right, i - 1],
        [i + stride, down, i],
        [i - stride, down, i - stride],
      ] as [number, Uint8Array, number][]
    ).filter(([, list, slot]) => slot >= 0 && (list[slot] ?? 0) > 0);
  const chains: { points: Place[]; outer: boolean }[] = [];
  const walk = (from: number) => {
    const points: Place[] = [[from % stride, Math.floor(from / stride)]];
    let outer = 0;
    let here = from;
    for (;;) {
      const options = moves(here);
      if (options.length === 0 || (points.length > 1 && options.length > 1)) break;
      const [next, list, slot] = options[0]!;
      outer += list[slot] === 2 ? 1 : 0;
      list[slot] = 0;
      here = next;
      points.push([here % stride, Math.floor(here / stride)]);
      if (here === from) break;
    }
    if (points.length > 6 || (outer > 0 && points.length > 2))
      chains.push({ points: soften(points), outer: outer * 2 > points.length });
  };
  const degree = new Uint8Array(stride * (h + 1));
  for (let i = 0; i < degree.length; i++)
    degree[i] =
      (right[i]! > 0 ? 1 : 0) +
      (i > 0 && right[i - 1]! > 0 ? 1 : 0) +
      (down[i]! > 0 ? 1 : 0) +
      (i >= stride && down[i - stride]! > 0 ? 1 : 0);
  for (let i = 0; i < degree.length; i++)
    if (degree[i]! > 2 || degree[i] === 1) while (moves(i).length > 0) walk(i);
  for (let i = 0; i < degree.length; i++) if (degree[i] === 2 && moves(i).length === 2) walk(i);
  return chains;
}

/** Takes the stairs out of a crack: moving averages, ends kept. */
function soften(points: Place[]): Place[] {
  const closed =
    points[0]![0] === points[points.length - 1]![0] &&
    points[0]![1] === points[points.length - 1]![1];
  let line = points;
  const last = points.length - 1;
  for (let pass = 0; pass < 4; pass++)
    line = line.map((p, i): Place => {
      if (!closed && (i === 0 || i === last)) return p;
      const reach = closed ? 3 : Math.min(3, i, last - i);
      let [x, y] = [0, 0];
      for (let k = -reach; k <= reach; k++) {
        const q = line[closed ? (((i + k) % last) + last) % last : i + k]!;
        x += q[0];
        y += q[1];
      }
      return [x / (2 * reach + 1), y / (2 * reach + 1)];
    });
  return line.filter((_, i) => i % 2 === 0 || i === last);
}
