import { add, cross, minus, unit, type Point } from "./curve";
import type { Meshes } from "./mesh";
import { pointAt, setPoint, type Panel, type Seam, type Slot } from "./panel";

/** A panel after draping, refined to twice its rows and columns. */
export interface Fine {
  panel: Panel;
  rows: number;
  cols: number;
  points: Float64Array;
  normals: Float64Array;
  uv: Float64Array;
}

/**
 * Catmull–Rom halfway between samples along one axis; beyond its ends the line goes straight on.
 * `step` is the distance between samples in the arrays, `lines` the offsets at which lines begin.
 */
function halve(source: Float64Array, count: number, step: number, to: number[], from: number[]) {
  const out = new Float64Array(to.length * (count * 2 - 1));
  const last = count - 1;
  for (let l = 0; l < from.length; l++) {
    const [start, put] = [from[l]!, to[l]!];
    for (let i = 0; i < count; i++) {
      const here = start + i * step;
      const there = put + i * 2 * step;
      out[there] = source[here]!;
      if (i === last) continue;
      const p = source[here]!;
      const q = source[here + step]!;
      const before = i === 0 ? 2 * p - q : source[here - step]!;
      const after = i + 1 === last ? 2 * q - p : source[here + 2 * step]!;
      out[there + step] = (9 * (p + q) - before - after) / 16;
    }
  }
  return out;
}

function refineGrid(source: Float64Array, rows: number, cols: number, width: number) {
  const fc = cols * 2 - 1;
  const across: [number[], number[]] = [[], []];
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < width; k++) {
      across[0].push(i * fc * width + k);
      across[1].push(i * cols * width + k);
    }
  const wide = halve(source, cols, width, across[0], across[1]);
  const down: number[] = Array.from({ length: fc * width }, (_, k) => k);
  return halve(wide, rows, fc * width, down, down);
}

/** Refines all panels, closes the seams exactly and gives smooth normals across them. */
export function refine(panels: Panel[], seams: Seam[]): Fine[] {
  const fines = panels.map((panel): Fine => {
    const [rows, cols] = [panel.rows * 2 - 1, panel.cols * 2 - 1];
    return {
      panel,
      rows,
      cols,
      points: refineGrid(panel.final, panel.rows, panel.cols, 3),
      normals: new Float64Array(rows * cols * 3),
      uv: refineGrid(panel.uv, panel.rows, panel.cols, 2),
    };
  });
  const of = new Map(fines.map((fine) => [fine.panel, fine]));
  const pairs: [Fine, number, Fine, number][] = [];
  for (const { a, b } of seams) {
    const [fa, fb] = [of.get(a.panel)!, of.get(b.panel)!];
    const [ra, rb] = [fineRun(a.at, a.panel, fa), fineRun(b.at, b.panel, fb)];
    ra.forEach((i, k) => pairs.push([fa, i, fb, rb[k]!]));
  }
  for (const [fa, i, fb, j] of pairs) {
    const [p, q] = [pointAt(fa.points, i), pointAt(fb.points, j)];
    const middle: Point = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2];
    setPoint(fa.points, i, middle);
    setPoint(fb.points, j, middle);
  }
  for (const fine of fines) faceNormals(fine);
  // Twice, so that corners where four pieces meet agree as well.
  for (let pass = 0; pass < 3; pass++)
    for (const [fa, i, fb, j] of pairs) {
      const sum = add(pointAt(fa.normals, i), pointAt(fb.normals, j));
      const half: Point = [sum[0] / 2, sum[1] / 2, sum[2] / 2];
      setPoint(fa.normals, i, half);
      setPoint(fb.normals, j, half);
    }
  for (const fine of fines)
    for (let i = 0; i < fine.rows * fine.cols; i++)
      setPoint(fine.normals, i, unit(pointAt(fine.normals, i)));
  return fines;
}

function fineRun(at: number[], panel: Panel, fine: Fine): number[] {
  const cell = (i: number): [number, number] => [
    Math.floor(i / panel.cols) * 2,
    (i % panel.cols) * 2,
  ];
  const out: number[] = [];
  at.forEach((i, k) => {
    const [r, c] = cell(i);
    if (k > 0) {
      const [r0, c0] = cell(at[k - 1]!);
      out.push(((r + r0) / 2) * fine.cols + (c + c0) / 2);
    }
    out.push(r * fine.cols + c);
  });
  return out;
}

function faceNormals({ rows, cols, points, normals }: Fine) {
  for (let i = 0; i + 1 < rows; i++)
    for (let j = 0; j + 1 < cols; j++) {
      const [a, b] = [i * cols + j, i * cols + j + 1];
      const [c, d] = [b + cols, a + cols];
      const normal = cross(
        minus(pointAt(points, d), pointAt(points, b)),
        minus(pointAt(points, c), pointAt(points, a)),
      );
      for (const k of [a, b, c, d]) setPoint(normals, k, add(pointAt(normals, k), normal));
    }
}

/** Outer side, lining and the rolled edge between them. */
export function sew(fines: Fine[], seams: Seam[], meshes: Meshes, thickness: number) {
  const sewn = new Map<Panel, Set<string>>();
  for (const { a, b } of seams)
    for (const edge of [a, b]) {
      const set = sewn.get(edge.panel) ?? new Set<string>();
      sewn.set(edge.panel, set);
      edge.at.forEach((i, k) => {
        if (k > 0) set.add(segment(i, edge.at[k - 1]!));
      });
    }
  for (const fine of fines) {
    meshes.begin(fine.panel.name);
    outer(fine, meshes);
    hem(fine, sewn.get(fine.panel) ?? new Set(), meshes, thickness);
    meshes.begin("inside");
    if (fine.panel.lined) inner(fine, meshes, thickness);
  }
}

const segment = (i: number, j: number) => (i < j ? `${i}-${j}` : `${j}-${i}`);

function outer({ panel, rows, cols, points, normals, uv }: Fine, meshes: Meshes) {
  const made = new Map<Slot, Map<number, number>>();
  for (let i = 0; i + 1 < rows; i++)
    for (let j = 0; j + 1 < cols; j++) {
      const slot = panel.slot(i >> 1, j >> 1);
      const mesh = meshes.of(slot);
      let own = made.get(slot);
      if (!own) made.set(slot, (own = new Map()));
      const corners = [i * cols + j, (i + 1) * cols + j, (i + 1) * cols + j + 1, i * cols + j + 1];
      const [a, b, c, d] = corners.map((k) => {
        let id = own.get(k);
        if (id === undefined) {
          id = mesh.vertex(pointAt(points, k), pointAt(normals, k), uv[k * 2]!, uv[k * 2 + 1]!);
          own.set(k, id);
        }
        return id;
      });
      mesh.quad(a!, b!, c!, d!);
    }
}

function inner({ panel, cols, points, normals, uv }: Fine, meshes: Meshes, thickness: number) {
  const mesh = meshes.of("lining");
  const first = mesh.vertices;
  for (let i = 0; i < panel.rows; i++)
    for (let j = 0; j < panel.cols; j++) {
      const k = i * 2 * cols + j * 2;
      const normal = pointAt(normals, k);
      mesh.vertex(
        add(pointAt(points, k), normal, -thickness),
        [-normal[0], -normal[1], -normal[2]],
        uv[k * 2]!,
        uv[k * 2 + 1]!,
      );
    }
  for (let i = 0; i + 1 < panel.rows; i++)
    for (let j = 0; j + 1 < panel.cols; j++) {
      const a = first + i * panel.cols + j;
      mesh.quad(a, a + 1, a + panel.cols + 1, a + panel.cols);
    }
}

/** Walks the border of the piece and closes every free edge between outside and lining. */
function hem(fine: Fine, sewn: Set<string>, meshes: Meshes, thickness: number) {
  const { panel } = fine;
  const [r, c] = [panel.rows - 1, panel.cols - 1];
  const border: [number, number][] = [];
  for (let j = 0; j < c; j++) border.push([0, j]);
  for (let i = 0; i < r; i++) border.push([i, c]);
  for (let j = c; j > 0; j--) border.push([r, j]);
  for (let i = r; i > 0; i--) border.push([i, 0]);
  border.forEach(([i0, j0], k) => {
    const [i1, j1] = border[(k + 1) % border.length]!;
    if (sewn.has(segment(i0 * panel.cols + j0, i1 * panel.cols + j1))) return;
    const mesh = meshes.of(panel.slot(Math.min(i0, i1, r - 1), Math.min(j0, j1, c - 1)));
    const ends = [
      i0 * 2 * fine.cols + j0 * 2,
      (i0 + i1) * fine.cols + (j0 + j1),
      i1 * 2 * fine.cols + j1 * 2,
    ];
    for (const half of [0, 1]) {
      const [s, e] = [ends[half]!, ends[half + 1]!];
      const [p, q] = [pointAt(fine.points, s), pointAt(fine.points, e)];
      const [n, m] = [pointAt(fine.normals, s), pointAt(fine.normals, e)];
      const away = unit(cross(n, minus(p, q)));
      const bulge = thickness * 0.4;
      const at = (point: Point, normal: Point, depth: number, out: number, i: number) =>
        mesh.vertex(
          add(add(point, normal, -depth), away, out),
          depth === 0 ? unit(add(normal, away)) : away,
          fine.uv[i * 2]!,
          fine.uv[i * 2 + 1]!,
        );
      const top0 = at(p, n, 0, 0, s);
      const top1 = at(q, m, 0, 0, e);
      const mid0 = at(p, n, thickness / 2, bulge, s);
      const mid1 = at(q, m, thickness / 2, bulge, e);
      const low0 = at(p, n, thickness, 0, s);
      const low1 = at(q, m, thickness, 0, e);
      mesh.quad(top0, top1, mid1, mid0);
      mesh.quad(mid0, mid1, low1, low0);
    }
  });
}
