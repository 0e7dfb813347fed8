import type { Camera } from "./camera";
import { colour, colourAt, printOf, uvArea, type Print } from "./print";
import type { Patch } from "./surface";

/** A square picture being painted: linear light, and how near the nearest cloth is. */
export interface Canvas {
  side: number;
  /** RGB of every pixel. */
  light: Float32Array;
  /** 1 / depth; zero where nothing stands. */
  near: Float32Array;
}

export function blankCanvas(side: number, ground: readonly [number, number, number]): Canvas {
  const light = new Float32Array(side * side * 3);
  const [red, green, blue] = ground;
  for (let at = 0; at < light.length; at += 3) {
    light[at] = red;
    light[at + 1] = green;
    light[at + 2] = blue;
  }
  return { side, light, near: new Float32Array(side * side) };
}

/**
 * Paints patches with a depth buffer: first what is solid, in any order, then what shines through, from the
 * farthest triangle to the nearest.
 */
export function paint(canvas: Canvas, camera: Camera, patches: Iterable<Patch>): void {
  const sheer: Print[] = [];
  let waiting = 0;
  for (const patch of patches) {
    const print = printOf(patch, camera);
    const isSheer = patch.surface.alpha === "BLEND";
    waiting += isSheer ? patch.triangles.length / 3 : 0;
    if (isSheer && waiting <= sortable) sheer.push(print);
    else
      for (let at = 0; at < patch.triangles.length; at += 3)
        paintTriangle(canvas, print, at, isSheer);
  }
  for (const { print, at } of fromFarToNear(sheer)) paintTriangle(canvas, print, at, true);
}

/** How many pixels would be looked at to paint patches: those of each triangle's upright box, however many lie there already. */
export function brushwork(side: number, camera: Camera, patches: Iterable<Patch>): number {
  let pixels = 0;
  for (const patch of patches) {
    const { points } = printOf(patch, camera);
    const { triangles } = patch;
    for (let at = 0; at < triangles.length; at += 3) {
      const [a, b, c] = [triangles[at]! * 3, triangles[at + 1]! * 3, triangles[at + 2]! * 3];
      const [x0, x1, x2] = [points[a]!, points[b]!, points[c]!];
      const [y0, y1, y2] = [points[a + 1]!, points[b + 1]!, points[c + 1]!];
      const across = Math.min(side, Math.max(x0, x1, x2)) - Math.max(0, Math.min(x0, x1, x2));
      const down = Math.min(side, Math.max(y0, y1, y2)) - Math.max(0, Math.min(y0, y1, y2));
      if (across > 0 && down > 0) pixels += across * down;
    }
  }
  return pixels;
}

/** More sheer triangles than this are painted as they come: sorting them would cost more than it shows. */
const sortable = 500_000;

function fromFarToNear(prints: Print[]) {
  const all: { print: Print; at: number; near: number }[] = [];
  for (const print of prints) {
    const { triangles } = print.patch;
    for (let at = 0; at < triangles.length; at += 3) {
      let near = 0;
      for (let corner = 0; corner < 3; corner += 1)
        near += print.points[(triangles[at + corner] as number) * 3 + 2] as number;
      all.push({ print, at, near });
    }
  }
  return all.sort((a, b) => a.near - b.near);
}

function paintTriangle(canvas: Canvas, print: Print, at: number, sheer: boolean): void {
  const { points, patch } = print;
  const a = (patch.triangles[at] as number) * 3;
  let b = (patch.triangles[at + 1] as number) * 3;
  let c = (patch.triangles[at + 2] as number) * 3;
  const x0 = points[a] as number;
  const y0 = points[a + 1] as number;
  let area = edge(points, a, b, c);
  // Rows run downwards, so a front that is listed anticlockwise has a negative area.
  const back = area > 0;
  if (area === 0 || (back && !patch.surface.doubleSided)) return;
  if (!back) {
    [b, c] = [c, b];
    area = -area;
  }
  const { side } = canvas;
  const left = Math.max(0, Math.ceil(Math.min(x0, points[b] as number, points[c] as number) - 0.5));
  const right = Math.min(
    side - 1,
    Math.floor(Math.max(x0, points[b] as number, points[c] as number) - 0.5),
  );
  const top = Math.max(
    0,
    Math.ceil(Math.min(y0, points[b + 1] as number, points[c + 1] as number) - 0.5),
  );
  const bottom = Math.min(
    side - 1,
    Math.floor(Math.max(y0, points[b + 1] as number, points[c + 1] as number) - 0.5),
  );
  if (left > right || top > bottom) return;

  const { motif } = print;
  const level = motif
    ? motif.texture.levelFor(uvArea(motif.uvs, patch.surface.uv, a, b, c), area / 2)
    : 0;
  const [na, nb, nc] = [points[a + 2] as number, points[b + 2] as number, points[c + 2] as number];
  // The share of each corner grows by a fixed step from one pixel to the next.
  const stepB = ((points[c + 1] as number) - y0) / area;
  const stepC = (y0 - (points[b + 1] as number)) / area;
  for (let y = top; y <= bottom; y += 1) {
    const dx = left + 0.5 - x0;
    const dy = y + 0.5 - y0;
    let shareB = (dx * ((points[c + 1] as number) - y0) - dy * ((points[c] as number) - x0)) / area;
    let shareC = (dy * ((points[b] as number) - x0) - dx * ((points[b + 1] as number) - y0)) / area;
    for (let x = left; x <= right; x += 1, shareB += stepB, shareC += stepC) {
      const shareA = 1 - shareB - shareC;
      if (shareA < 0 || shareB < 0 || shareC < 0) continue;
      const near = shareA * na + shareB * nb + shareC * nc;
      const pixel = y * side + x;
      if (near <= (canvas.near[pixel] as number)) continue;
      // Shares on the cloth itself, which perspective shortens.
      const onB = (shareB * nb) / near;
      const onC = (shareC * nc) / near;
      const alpha = colourAt(print, a, b, c, 1 - onB - onC, onB, onC, level, back);
      if (alpha <= 0) continue;
      if (!sheer) canvas.near[pixel] = near;
      for (let part = 0; part < 3; part += 1) {
        const under = canvas.light[pixel * 3 + part] as number;
        canvas.light[pixel * 3 + part] = under + ((colour[part] as number) - under) * alpha;
      }
    }
  }
}

/** Twice the signed area of a triangle in the picture. */
function edge(points: Float64Array, a: number, b: number, c: number): number {
  const x = points[a] as number;
  const y = points[a + 1] as number;
  return (
    ((points[b] as number) - x) * ((points[c + 1] as number) - y) -
    ((points[c] as number) - x) * ((points[b + 1] as number) - y)
  );
}
