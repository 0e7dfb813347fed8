import { add, cross, evenly, length, minus, unit, type Point } from "./curve";
import type { Slot } from "./panel";

/** Triangles of one cloth: metres, unit normals, millimetres on the cloth, light that reaches it. */
export class Mesh {
  readonly position: number[] = [];
  readonly normal: number[] = [];
  readonly uv: number[] = [];
  /** 1 in the open, less in folds and inside; filled by the shading pass */
  shade: Float32Array = new Float32Array(0);
  readonly index: number[] = [];
  /** the part of the garment each triangle belongs to, for line drawings */
  readonly part: number[] = [];

  constructor(
    readonly slot: Slot,
    private readonly meshes: Meshes,
  ) {}

  get vertices() {
    return this.position.length / 3;
  }

  vertex(position: Point, normal: Point, u: number, v: number): number {
    this.position.push(position[0], position[1], position[2]);
    this.normal.push(normal[0], normal[1], normal[2]);
    this.uv.push(u, v);
    return this.vertices - 1;
  }

  triangle(a: number, b: number, c: number) {
    this.index.push(a, b, c);
    this.part.push(this.meshes.part);
  }

  quad(a: number, b: number, c: number, d: number) {
    this.triangle(a, b, c);
    this.triangle(a, c, d);
  }
}

const COMMON = new Set(["inside", "piping", "frogs", "buttons"]);

/** The cloths of one garment, made on demand. */
export class Meshes {
  private readonly bySlot = new Map<Slot, Mesh>();
  readonly parts: string[] = ["inside"];
  part = 0;

  /** Names the part that the following triangles belong to. */
  begin(name: string) {
    this.part = this.parts.indexOf(name);
    if (this.part < 0) this.part = this.parts.push(name) - 1;
  }

  of(slot: Slot): Mesh {
    let mesh = this.bySlot.get(slot);
    if (!mesh) this.bySlot.set(slot, (mesh = new Mesh(slot, this)));
    return mesh;
  }

  /** Takes over another garment's triangles; `as` names the cloth it is cut from here. */
  absorb(other: Meshes, prefix: string, as: (slot: Slot) => Slot) {
    for (const mesh of other.all()) {
      const own = this.of(as(mesh.slot));
      const first = own.vertices;
      for (let i = 0; i < mesh.position.length; i++) {
        own.position.push(mesh.position[i]!);
        own.normal.push(mesh.normal[i]!);
      }
      for (const value of mesh.uv) own.uv.push(value);
      mesh.index.forEach((value) => own.index.push(value + first));
      const known = new Map<number, number>();
      for (const part of mesh.part) {
        let mine = known.get(part);
        if (mine === undefined) {
          const name = other.parts[part]!;
          // drawings leave the same parts out wherever they come from
          this.begin(COMMON.has(name) ? name : `${prefix}-${name}`);
          known.set(part, (mine = this.part));
        }
        own.part.push(mine);
      }
    }
  }

  all(): Mesh[] {
    return [...this.bySlot.values()].filter((mesh) => mesh.index.length > 0);
  }
}

const NEIGHBOURS = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [2, 1],
  [-2, -1],
] as const;

/**
 * A sheet from a grid of points, normals by differences, counter-clockwise as seen from the side
 * where rows run down and columns to the right. `uv` gives millimetres.
 */
export function sheet(
  mesh: Mesh,
  grid: Point[][],
  uv: (row: number, col: number) => [number, number],
  options: { closed?: boolean; flip?: boolean } = {},
) {
  const rows = grid.length;
  const cols = grid[0]!.length;
  const first = mesh.vertices;
  const wrap = (j: number) => {
    if (!options.closed) return Math.min(cols - 1, Math.max(0, j));
    return j < 0 ? cols - 2 : j > cols - 1 ? 1 : j;
  };
  const right = (i: number, j: number) => minus(grid[i]![wrap(j + 1)]!, grid[i]![wrap(j - 1)]!);
  const down = (i: number, j: number) =>
    minus(grid[Math.min(rows - 1, i + 1)]![j]!, grid[Math.max(0, i - 1)]![j]!);
  // Where the grid closes to a point or an edge, the neighbours know the direction.
  const normalAt = (i: number, j: number): Point => {
    for (const [di, dj] of NEIGHBOURS) {
      const [r, c] = [Math.min(rows - 1, Math.max(0, i + di)), wrap(j + dj)];
      const normal = cross(down(r, c), right(r, c));
      if (length(normal) > 1e-10) return unit(normal);
    }
    return [0, 1, 0];
  };
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < cols; j++) {
      const normal = normalAt(i, j);
      const [u, v] = uv(i, j);
      mesh.vertex(grid[i]![j]!, options.flip ? [-normal[0], -normal[1], -normal[2]] : normal, u, v);
    }
  for (let i = 0; i + 1 < rows; i++)
    for (let j = 0; j + 1 < cols; j++) {
      const [a, b] = [first + i * cols + j, first + i * cols + j + 1];
      const [c, d] = [b + cols, a + cols];
      if (options.flip) mesh.quad(a, b, c, d);
      else mesh.quad(a, d, c, b);
    }
}

/** A round cord along a path: piping, frogs, spaghetti straps. */
export function cord(mesh: Mesh, line: readonly Point[], radius: number, around = 5, step = 0.014) {
  if (line.length < 2) return;
  let total = 0;
  for (let i = 1; i < line.length; i++) total += length(minus(line[i]!, line[i - 1]!));
  const path = evenly(line, Math.max(3, Math.ceil(total / step) + 1));
  let side: Point = [0, 0, 1];
  const grid: Point[][] = path.map((at, i) => {
    const along = unit(minus(path[Math.min(path.length - 1, i + 1)]!, path[Math.max(0, i - 1)]!));
    const over = unit(cross(along, side));
    side = unit(cross(over, along));
    return Array.from({ length: around + 1 }, (_, k) => {
      const angle = (k / around) * 2 * Math.PI;
      const end = i === 0 || i === path.length - 1 ? 0.55 : 1;
      return add(
        add(at, side, Math.cos(angle) * radius * end),
        over,
        Math.sin(angle) * radius * end,
      );
    });
  });
  sheet(mesh, grid, (i, j) => [(j / around) * radius * 6283, i * 4], { closed: true, flip: true });
}

/** A button: a low dome on a disc, `normal` away from the cloth. */
export function button(mesh: Mesh, at: Point, normal: Point, radius: number, height: number) {
  const side = unit(cross(normal, Math.abs(normal[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]));
  const over = cross(normal, side);
  const profile: [number, number][] = [
    [0, 0.82],
    [0.45, 0.86],
    [0.72, 0.98],
    [0.9, 0.95],
    [1, 0.6],
    [1, 0],
  ];
  const grid = profile.map(([r, h]) =>
    Array.from({ length: 15 }, (_, k) => {
      const angle = (k / 14) * 2 * Math.PI;
      return add(
        add(add(at, normal, h * height), side, Math.cos(angle) * r * radius),
        over,
        Math.sin(angle) * r * radius,
      );
    }),
  );
  sheet(mesh, grid, (i, j) => [j, i], { closed: true });
}

/** A small ball, e.g. the knot of a frog. */
export function ball(mesh: Mesh, at: Point, radius: number) {
  const grid = Array.from({ length: 7 }, (_, i) =>
    Array.from({ length: 11 }, (_, j): Point => {
      const [polar, turn] = [(i / 6) * Math.PI, (j / 10) * 2 * Math.PI];
      return [
        at[0] + radius * Math.sin(polar) * Math.cos(turn),
        at[1] + radius * Math.cos(polar),
        at[2] - radius * Math.sin(polar) * Math.sin(turn),
      ];
    }),
  );
  sheet(mesh, grid, (i, j) => [j, i], { closed: true });
}
