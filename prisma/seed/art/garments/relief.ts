import type { Fine } from "./cloth";
import type { Point } from "./curve";

const CELL = 0.005;
const WIDE = 220;
const TALL = 340;

/** How far the hung cloth stands out, seen from the front, the back and above: collars rest on it. */
export class Relief {
  private readonly front = new Float32Array(WIDE * TALL).fill(-9);
  private readonly back = new Float32Array(WIDE * TALL).fill(-9);
  private readonly above = new Float32Array(WIDE * WIDE).fill(-9);

  constructor(fines: Fine[]) {
    for (const fine of fines) {
      for (let i = 0; i + 1 < fine.rows; i++)
        for (let j = 0; j + 1 < fine.cols; j++)
          for (let k = 0; k < 9; k++) this.splat(fine, i, j, (k % 3) / 3, Math.floor(k / 3) / 3);
    }
  }

  private splat({ points, cols }: Fine, i: number, j: number, s: number, t: number) {
    const [a, b] = [(i * cols + j) * 3, (i * cols + j + 1) * 3];
    const [c, d] = [a + cols * 3, b + cols * 3];
    const at = (k: number) =>
      (points[a + k]! * (1 - s) + points[b + k]! * s) * (1 - t) +
      (points[c + k]! * (1 - s) + points[d + k]! * s) * t;
    const [x, y, z] = [at(0), at(1), at(2)];
    const column = Math.round(x / CELL) + WIDE / 2;
    const row = Math.round(y / CELL);
    const deep = Math.round(z / CELL) + WIDE / 2;
    if (column < 0 || column >= WIDE || row < 0 || row >= TALL || deep < 0 || deep >= WIDE) return;
    const flat = row * WIDE + column;
    this.front[flat] = Math.max(this.front[flat]!, z);
    this.back[flat] = Math.max(this.back[flat]!, -z);
    const top = deep * WIDE + column;
    this.above[top] = Math.max(this.above[top]!, y);
  }

  /** Highest cloth around a place, so that no fold comes through. */
  private around(map: Float32Array, column: number, row: number): number {
    let best = -9;
    for (let dj = -1; dj <= 1; dj++)
      for (let di = -1; di <= 1; di++)
        best = Math.max(best, map[(row + dj) * WIDE + column + di] ?? -9);
    return best;
  }

  /** Moves a point forwards or backwards out of the cloth: for what is wound round the body. */
  outside(point: Point, clear: number): Point {
    const column = Math.round(point[0] / CELL) + WIDE / 2;
    const depth = point[2] >= 0 ? this.front : this.back;
    const out = this.around(depth, column, Math.round(point[1] / CELL));
    const short = out + clear - Math.abs(point[2]);
    if (short <= 0) return point;
    return [point[0], point[1], point[2] + (point[2] >= 0 ? short : -short)];
  }

  /** Moves a point out of the cloth to `clear` metres above it. */
  clear(point: Point, clear: number): Point {
    const column = Math.round(point[0] / CELL) + WIDE / 2;
    const top = this.around(this.above, column, Math.round(point[2] / CELL) + WIDE / 2);
    const depth = point[2] >= 0 ? this.front : this.back;
    const out = this.around(depth, column, Math.round(point[1] / CELL));
    const missing = top + clear - point[1];
    const short = out + clear - Math.abs(point[2]);
    if (missing <= 0 || short <= 0) return point;
    // The shorter way out: up over the shoulder, or outwards from the chest.
    if (missing < short) return [point[0], point[1] + missing, point[2]];
    return [point[0], point[1], point[2] + (point[2] >= 0 ? short : -short)];
  }
}
