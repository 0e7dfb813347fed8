import { add, clamp, lerp, unit, type Point } from "./curve";
import { refine, sew, type Fine } from "./cloth";
import { drape, type Cloth } from "./drape";
import { eased, type Form, type Hull } from "./form";
import { Meshes } from "./mesh";
import { Relief } from "./relief";
import { pointAt, setPoint, type Edge, type Panel, type Seam } from "./panel";
import type { Arm } from "./sleeve";

/** A line that the flat shows: positions in front view (x, y), in metres. A ring is a button. */
export interface Stroke {
  side: "front" | "back";
  kind: "seam" | "stitch" | "fold" | "cord" | "ring";
  points: [x: number, y: number][];
  radius?: number;
}

/** A place on a draped piece, with the direction away from the cloth and its millimetres. */
export interface Spot {
  at: Point;
  away: Point;
  uv: [number, number];
}

/**
 * One garment while it is made: pieces are added, hung on the form once, and then fitted with collars,
 * pockets and buttons, which lie on the cloth as it has fallen. With `drafted` nothing falls: the flats
 * are drawn from that.
 */
export class Workshop {
  readonly panels: Panel[] = [];
  readonly seams: Seam[] = [];
  readonly arms: Arm[] = [];
  legs: { from: Point; to: Point; r0: number; r1: number }[] = [];
  readonly meshes = new Meshes();
  readonly strokes: Stroke[] = [];
  /** what the garment hangs on, if more than the bare form */
  solid: Hull | null = null;
  /** less than 1 for coarser pieces, where several garments share one file */
  grain = 1;
  private fines: Fine[] = [];
  private worn: Relief | null = null;

  constructor(
    readonly form: Form,
    readonly drafted: boolean,
  ) {}

  add(made: { panels?: Panel[]; panel?: Panel; seams: Seam[]; arm?: Arm }) {
    const panels = made.panels ?? [made.panel!];
    this.panels.push(...panels);
    this.seams.push(...made.seams);
    if (made.arm) this.arms.push(made.arm);
  }

  /** A number of rows in this garment's grain. */
  rows(count: number): number {
    return Math.round(count * this.grain);
  }

  /** An odd number of columns, so that there is a middle one. */
  cols(count: number): number {
    return 2 * Math.round((count * this.grain - 1) / 2) + 1;
  }

  /** Lets all pieces fall, refines them, and turns them into cloth with an inside. */
  hang(
    cloth: Cloth,
    thickness: number,
    solid: Hull = this.solid ?? eased(this.form, [[0, 0.002]]),
  ) {
    if (this.drafted) for (const panel of this.panels) panel.final.set(panel.init);
    else
      drape(
        this.panels,
        this.seams,
        { form: this.form, solid, arms: this.arms, armRadius: 0.044, legs: this.legs },
        cloth,
      );
    const over = this.panels.filter((panel) => panel.over);
    if (over.length > 0) {
      const below = new Relief(
        refine(
          this.panels.filter((panel) => !panel.over),
          this.seams,
        ),
      );
      for (const { final, rows, cols } of over)
        for (let pass = 0; pass < 3; pass++) {
          for (let i = 0; i < final.length / 3; i++)
            setPoint(final, i, below.clear(pointAt(final, i), 0.006));
          if (pass < 2) ease(final, rows, cols);
        }
    }
    this.fines = refine(this.panels, this.seams);
    sew(this.fines, this.seams, this.meshes, thickness);
  }

  /** What a collar or a cape has to lie on. */
  get relief(): Relief {
    return (this.worn ??= new Relief(this.fines.filter((fine) => fine.panel.carrier === "body")));
  }

  fine(panel: Panel): Fine {
    return this.fines.find((fine) => fine.panel === panel)!;
  }

  /** A place by fractional row and column of the drafted grid. */
  spot(panel: Panel, row: number, col: number): Spot {
    const fine = this.fine(panel);
    const r = clamp(row * 2, 0, fine.rows - 1.0001);
    const c = clamp(col * 2, 0, fine.cols - 1.0001);
    const [i, j] = [Math.floor(r), Math.floor(c)];
    const [s, t] = [r - i, c - j];
    const corners = [
      i * fine.cols + j,
      i * fine.cols + j + 1,
      (i + 1) * fine.cols + j,
      (i + 1) * fine.cols + j + 1,
    ];
    const weights = [(1 - s) * (1 - t), (1 - s) * t, s * (1 - t), s * t];
    let at: Point = [0, 0, 0];
    let away: Point = [0, 0, 0];
    const uv: [number, number] = [0, 0];
    corners.forEach((k, n) => {
      at = add(at, pointAt(fine.points, k), weights[n]);
      away = add(away, pointAt(fine.normals, k), weights[n]);
      uv[0] += fine.uv[k * 2]! * weights[n]!;
      uv[1] += fine.uv[k * 2 + 1]! * weights[n]!;
    });
    return { at, away: unit(away), uv };
  }

  /** The place on a piece that was drafted at (x, y) of the front view. */
  spotAt(panel: Panel, x: number, y: number): Spot {
    const [row, col] = this.locate(panel, x, y);
    return this.spot(panel, row, col);
  }

  /** Fractional row and column drafted at (x, y): nearest vertex, then Newton on the bilinear grid. */
  locate(panel: Panel, x: number, y: number): [row: number, col: number] {
    const { rows, cols, init } = panel;
    let [best, near] = [0, Infinity];
    for (let i = 0; i < rows * cols; i++) {
      const miss = (init[i * 3]! - x) ** 2 + (init[i * 3 + 1]! - y) ** 2;
      if (miss < near) [best, near] = [i, miss];
    }
    let [row, col] = [Math.floor(best / cols), best % cols];
    let found: [number, number] = [row, col];
    let least = near;
    for (let step = 0; step < 7; step++) {
      const i = Math.min(rows - 2, Math.max(0, Math.floor(row)));
      const j = Math.min(cols - 2, Math.max(0, Math.floor(col)));
      const [s, t] = [row - i, col - j];
      const value = (k: 0 | 1) => {
        const at = (di: number, dj: number) => init[((i + di) * cols + j + dj) * 3 + k]!;
        const [a, b, c, d] = [at(0, 0), at(0, 1), at(1, 0), at(1, 1)];
        return {
          here: lerp(lerp(a, b, t), lerp(c, d, t), s),
          down: lerp(c - a, d - b, t),
          right: lerp(b - a, d - c, s),
        };
      };
      const [px, py] = [value(0), value(1)];
      const [ex, ey] = [x - px.here, y - py.here];
      const miss = ex * ex + ey * ey;
      if (miss < least || step === 0) [found, least] = [[row, col], miss];
      const det = px.down * py.right - px.right * py.down;
      if (Math.abs(det) < 1e-12 || miss < 1e-12) break;
      // Outside the piece the search must not wander off: at most half a cell at once.
      row = clamp(row + clamp((ex * py.right - px.right * ey) / det, -0.6, 0.6), 0, rows - 1);
      col = clamp(col + clamp((px.down * ey - ex * py.down) / det, -0.6, 0.6), 0, cols - 1);
    }
    return found;
  }

  /** Points of a run of vertices after draping, at the refined spacing. */
  run(edge: Edge, lift = 0): Point[] {
    const { panel } = edge;
    const out: Point[] = [];
    edge.at.forEach((i, k) => {
      const [r, c] = [Math.floor(i / panel.cols), i % panel.cols];
      if (k > 0) {
        const last = edge.at[k - 1]!;
        const [r0, c0] = [Math.floor(last / panel.cols), last % panel.cols];
        out.push(this.lifted(panel, (r + r0) / 2, (c + c0) / 2, lift));
      }
      out.push(this.lifted(panel, r, c, lift));
    });
    return out;
  }

  private lifted(panel: Panel, row: number, col: number, lift: number): Point {
    const spot = this.spot(panel, row, col);
    return add(spot.at, spot.away, lift);
  }

  stroke(kind: Stroke["kind"], side: Stroke["side"], points: [number, number][], radius?: number) {
    this.strokes.push({ kind, side, points, radius });
  }
}

/** One pass of evening out, borders kept. */
function ease(final: Float64Array, rows: number, cols: number) {
  const before = final.slice();
  for (let r = 1; r < rows - 1; r++)
    for (let c = 1; c < cols - 1; c++)
      for (let k = 0; k < 3; k++) {
        const at = (r * cols + c) * 3 + k;
        const sum =
          before[at - 3]! + before[at + 3]! + before[at - cols * 3]! + before[at + cols * 3]!;
        final[at] = before[at]! * 0.4 + sum * 0.15;
      }
}
