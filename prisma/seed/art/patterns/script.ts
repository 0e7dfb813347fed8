import { blend, tone, type Dye, type Rgb } from "./colour";
import { chance } from "./chance";
import { curveThrough, Tile, type Spot } from "./tile";

/**
 * 女书 is slender and leans: arcs, slanting lines and dots inside a lozenge. These signs are invented in
 * that manner and say nothing; the women's own letters are theirs.
 */
type Sign = { arcs: [Spot, Spot, Spot][]; dots: Spot[] };

function sign(random: () => number): Sign {
  const arcs: Sign["arcs"] = [];
  const dots: Spot[] = [];
  const lean = -0.16;
  const put = (x: number, y: number): Spot => [x + lean * -y, y];
  const kind = Math.floor(random() * 5);
  // the spine
  if (kind !== 3) arcs.push([put(0.16, -0.92), put(-0.02 + random() * 0.1, 0), put(-0.2, 0.92)]);
  if (kind === 0 || kind === 3) {
    arcs.push([put(0.34, -0.5), put(-0.34 - random() * 0.2, -0.2), put(-0.16, 0.36)]);
    arcs.push([put(0.3, -0.36), put(0.46 + random() * 0.1, 0.2), put(-0.12, 0.62)]);
  }
  if (kind === 1 || kind === 4) {
    for (const y of [-0.42, 0.02, 0.44].slice(0, 2 + Math.floor(random() * 2)))
      arcs.push([put(-0.3, y + 0.16), put(0, y - 0.02), put(0.32, y - 0.16)]);
  }
  if (kind === 2) {
    arcs.push([put(-0.36, -0.24), put(-0.1, -0.62), put(0.36, -0.4)]);
    arcs.push([put(-0.36, 0.34), put(0.16, 0.46), put(0.36, -0.02)]);
  }
  if (kind === 4) arcs.push([put(-0.34, -0.62), put(-0.4, 0.1), put(0.22, 0.74)]);
  if (random() < 0.62) dots.push(put(0.34, -0.72), put(0.36, 0.5));
  if (random() < 0.45) dots.push(put(-0.38, -0.56));
  if (kind === 3) dots.push(put(0, -0.02), put(0.02, 0.24));
  return { arcs, dots };
}

function write(tile: Tile, { arcs, dots }: Sign, at: Spot, size: number, dye: Dye | Rgb) {
  const place = (p: Spot): Spot => [at[0] + p[0] * size * 0.62, at[1] + p[1] * size * 0.52];
  for (const [from, by, to] of arcs)
    tile.line(
      curveThrough(place(from), place(by), place(to), 14),
      (t) =>
        size * (0.028 + 0.052 * Math.pow(Math.sin(Math.PI * Math.min(1, 0.18 + t * 0.8)), 1.2)),
      dye,
    );
  for (const p of dots) {
    const q = place(p);
    tile.stroke(
      [q[0] + size * 0.018, q[1] - size * 0.02],
      [q[0] - size * 0.016, q[1] + size * 0.028],
      size * 0.052,
      size * 0.074,
      dye,
    );
  }
}

/** Columns of signs between fine rules, as in a letter sewn into cloth 三朝书. */
export function letterColumns(ground: Dye, ink: Dye, rule: Dye, px: number, seed: string): Tile {
  const tile = new Tile(px, px, ground);
  const random = chance(seed);
  const columns = 8;
  const step = px / columns;
  const rows = 9;
  for (let c = 0; c < columns; c++) {
    const x = (c + 0.5) * step;
    tile.stroke(
      [c * step, -4],
      [c * step, px + 4],
      px * 0.0022,
      px * 0.0022,
      blend(ground, rule, 0.85),
    );
    const start = random() * 0.3;
    for (let r = 0; r < rows; r++)
      write(
        tile,
        sign(random),
        [x, ((r + start + 0.5) / rows) * px],
        (px / rows) * 0.92,
        r % 9 === 4 && c % 4 === 1 ? rule : ink,
      );
  }
  tile.cloth(seed, 0.022, 0.03);
  return tile;
}

/** One sign in each lozenge of a fine diagonal net. */
export function letterLozenge(ground: Dye, ink: Dye, net: Dye, px: number, seed: string): Tile {
  const tile = new Tile(px, px, ground);
  const random = chance(seed);
  const count = 5;
  const [w, h] = [px / count, px / 4];
  for (let j = 0; j < 8; j++)
    for (let i = 0; i < count; i++) {
      const at: Spot = [(i + (j % 2) / 2 + 0.5) * w, (j * h) / 2];
      const corners: Spot[] = [
        [at[0], at[1] - h / 2],
        [at[0] + w / 2, at[1]],
        [at[0], at[1] + h / 2],
        [at[0] - w / 2, at[1]],
      ];
      if ((i * 2 + j) % 3 === 0) tile.fill(corners, blend(ground, net, 0.14));
      tile.line([...corners.slice(0, 2)], px * 0.0034, net);
      tile.line([...corners.slice(1, 3)], px * 0.0034, net);
      tile.dot(corners[1]!, px * 0.007, net);
      write(tile, sign(random), at, h * 0.64, (i + j) % 4 === 0 ? tone(net, -0.06) : ink);
    }
  tile.cloth(seed, 0.022, 0.03);
  return tile;
}
