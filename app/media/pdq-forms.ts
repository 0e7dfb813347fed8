import { edge, type Spectrum } from "./pdq";

/**
 * The eight ways in which a picture can lie: turned by quarters, and each of these mirrored. Who copies a board
 * turns it; its spectrum then changes only its signs and its diagonal, so the eight hashes cost no new look.
 */
export const forms = [
  { name: "upright", across: false, mirrored: false, upsideDown: false },
  { name: "mirrored", across: false, mirrored: true, upsideDown: false },
  { name: "flipped", across: false, mirrored: false, upsideDown: true },
  { name: "turned180", across: false, mirrored: true, upsideDown: true },
  { name: "diagonal", across: true, mirrored: false, upsideDown: false },
  { name: "turned90", across: true, mirrored: true, upsideDown: false },
  { name: "turned270", across: true, mirrored: false, upsideDown: true },
  { name: "antidiagonal", across: true, mirrored: true, upsideDown: true },
] as const;
export type Form = (typeof forms)[number]["name"];

/** Two pictures count as alike up to this many different bits of 256: the threshold published with PDQ. */
export const mostDifferentBits = 31;
/** A picture of less quality shows too little to be told from another: published with PDQ as well (≤ 49). */
export const leastQuality = 50;

/** The hashes of a picture in its eight forms, in the order of `forms`, as 64 hexadecimal digits each. */
export const hashesOf = ({ cells }: Spectrum): string[] =>
  forms.map((form) => hashOf(laid(cells, form)));

/** Frequency k of a line read backwards is (−1)^k times itself; across the diagonal rows become columns. */
function laid(cells: Float32Array, form: (typeof forms)[number]): Float32Array {
  const turned = new Float32Array(cells.length);
  for (let row = 0; row < edge; row += 1)
    for (let column = 0; column < edge; column += 1) {
      // Row 0 holds frequency 1: even places are odd frequencies.
      const backwards = (form.upsideDown && row % 2 === 0) !== (form.mirrored && column % 2 === 0);
      const cell = cells[form.across ? column * edge + row : row * edge + column]!;
      turned[row * edge + column] = backwards ? -cell : cell;
    }
  return turned;
}

/** One bit a cell: above the median or not. The first cell is the last bit, as the reference writes it. */
export function hashOf(cells: Float32Array): string {
  const median = Float32Array.from(cells).sort()[cells.length / 2 - 1]!;
  let hex = "";
  for (let last = cells.length - 1; last >= 0; last -= 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit += 1) digit = digit * 2 + (cells[last - bit]! > median ? 1 : 0);
    hex += digit.toString(16);
  }
  return hex;
}

/** In how many of their bits two hashes differ: 0 the same, about 128 for pictures that share nothing. */
export function differentBits(one: string, other: string): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) {
    let left = parseInt(one[at]!, 16) ^ parseInt(other[at]!, 16);
    for (; left > 0; left >>= 1) count += left & 1;
  }
  return count;
}
