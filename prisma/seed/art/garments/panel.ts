import type { Point } from "./curve";

/** Which cloth a face is cut from. */
export type Slot = "main" | "second" | "trim" | "lining" | "accent" | "button";

/**
 * A pattern piece: a grid of rows (downwards) and columns (to the right as seen from outside).
 * `init` is the shape as drafted, `rest` the metric of the uncut cloth where it differs from the draft,
 * `uv` millimetres on the cloth, `final` the shape after draping. Positions are metres.
 */
export interface Panel {
  name: string;
  rows: number;
  cols: number;
  init: Float64Array;
  rest: Float64Array | null;
  final: Float64Array;
  uv: Float64Array;
  /** cloth of the quad whose upper left corner is (row, col) */
  slot: (row: number, col: number) => Slot;
  /** how firmly the construction holds each vertex: 1 waistband or collar seam, 0 hangs freely */
  hold: Float32Array;
  /** 0 takes the shape of its fall, 1 keeps its drafted shape (interlining) */
  stiff: number;
  /** which solid carries it */
  carrier: "body" | "arm" | "leg";
  side: "front" | "back" | "left" | "right";
  lined: boolean;
  /** worn over the other pieces: after falling it is lifted clear of them */
  over: boolean;
}

export function newPanel(
  name: string,
  rows: number,
  cols: number,
  more: Partial<Panel> = {},
): Panel {
  return {
    name,
    rows,
    cols,
    init: new Float64Array(rows * cols * 3),
    rest: null,
    final: new Float64Array(rows * cols * 3),
    uv: new Float64Array(rows * cols * 2),
    slot: () => "main",
    hold: new Float32Array(rows * cols),
    stiff: 0,
    carrier: "body",
    side: "front",
    lined: true,
    over: false,
    ...more,
  };
}

export const vertex = (panel: Panel, row: number, col: number) => row * panel.cols + col;

export function pointAt(positions: Float64Array, index: number): Point {
  return [positions[index * 3]!, positions[index * 3 + 1]!, positions[index * 3 + 2]!];
}

export function setPoint(positions: Float64Array, index: number, point: Point) {
  positions[index * 3] = point[0];
  positions[index * 3 + 1] = point[1];
  positions[index * 3 + 2] = point[2];
}

/** A run of vertices on one piece, in order. */
export interface Edge {
  panel: Panel;
  at: number[];
}

export const edgeOf = (panel: Panel, cells: [row: number, col: number][]): Edge => ({
  panel,
  at: cells.map(([row, col]) => vertex(panel, row, col)),
});

/** Two runs of equal length sewn together. */
export interface Seam {
  a: Edge;
  b: Edge;
}

export const column = (panel: Panel, col: number, from = 0, to = panel.rows - 1): Edge =>
  edgeOf(
    panel,
    Array.from({ length: to - from + 1 }, (_, i) => [from + i, col]),
  );

export const row = (panel: Panel, at: number, from = 0, to = panel.cols - 1): Edge =>
  edgeOf(
    panel,
    Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => [
      at,
      from + Math.sign(to - from) * i,
    ]),
  );

/** Grain by distance: u along each row from the middle column, v down the middle column. */
export function grainByDistance(panel: Panel, metric: Float64Array, v0 = 0) {
  const { rows, cols, uv } = panel;
  const middle = (cols - 1) >> 1;
  let v = v0;
  for (let i = 0; i < rows; i++) {
    if (i > 0) v += gap(metric, vertex(panel, i - 1, middle), vertex(panel, i, middle)) * 1000;
    const along = [0];
    for (let j = 1; j < cols; j++)
      along.push(along[j - 1]! + gap(metric, vertex(panel, i, j - 1), vertex(panel, i, j)));
    for (let j = 0; j < cols; j++) {
      const index = vertex(panel, i, j);
      uv[index * 2] = (along[j]! - along[middle]!) * 1000;
      uv[index * 2 + 1] = v;
    }
  }
}

export function gap(positions: Float64Array, i: number, j: number) {
  return Math.hypot(
    positions[i * 3]! - positions[j * 3]!,
    positions[i * 3 + 1]! - positions[j * 3 + 1]!,
    positions[i * 3 + 2]! - positions[j * 3 + 2]!,
  );
}
