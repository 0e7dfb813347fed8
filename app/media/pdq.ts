/**
 * PDQ, a perceptual hash: pictures that look alike have hashes that differ in few of their 256 bits.
 * Source: "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", Facebook 2019, with the
 * reference implementation in facebook/ThreatExchange, folder pdq (BSD): steps, constants and the order of bits
 * are taken from there, so that our hashes can be compared with anybody's.
 */

/** Edge of the picture that the spectrum is taken of, and of the spectrum itself. */
const reduced = 64;
export const edge = 16;

/** Below five pixels either way there is nothing to see. */
const leastEdge = 5;

/** What is seen of a picture: 16 × 16 low frequencies without the constant, and how much there is to see (0–100). */
export interface Spectrum {
  cells: Float32Array;
  quality: number;
}

/**
 * Brightness by ITU-R BT.601 of interleaved 8-bit pixels, row by row; transparent ones lie on white paper.
 * @param channels 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha
 */
export function lumaOf(pixels: Uint8Array, channels: number): Float32Array {
  const luma = new Float32Array(pixels.length / channels);
  const [colours, hasAlpha] = [channels < 3 ? 1 : 3, channels % 2 === 0];
  for (let at = 0, from = 0; at < luma.length; at += 1, from += channels) {
    const red = pixels[from]!;
    const bright =
      colours === 1 ? red : 0.299 * red + 0.587 * pixels[from + 1]! + 0.114 * pixels[from + 2]!;
    const alpha = hasAlpha ? pixels[from + colours]! / 255 : 1;
    luma[at] = 255 + (bright - 255) * alpha;
  }
  return luma;
}

/**
 * The spectrum of a picture, to be hashed as it is or turned (`pdq-forms.ts`).
 * @param luma brightness 0–255, row by row, width × height of them
 */
export function spectrumOf(luma: Float32Array, width: number, height: number): Spectrum {
  if (width < leastEdge || height < leastEdge)
    return { cells: new Float32Array(edge * edge), quality: 0 };
  const small = width === reduced && height === reduced ? luma : reduce(luma, width, height);
  return { cells: lowFrequencies(small), quality: qualityOf(small) };
}

/** 64 × 64 by a tent filter (two passes of a box, after Wojciech Jarosz), read at the centres of its cells. */
function reduce(luma: Float32Array, width: number, height: number): Float32Array {
  // A cell is width / 64 wide; two passes reach twice as far as one, so each takes half a cell.
  const window = (length: number) => Math.ceil(length / (2 * reduced));
  let blurred = luma;
  for (let pass = 0; pass < 2; pass += 1) {
    blurred = boxed(blurred, { lines: height, line: width, length: width, step: 1 }, window(width));
    blurred = boxed(
      blurred,
      { lines: width, line: 1, length: height, step: width },
      window(height),
    );
  }
  const small = new Float32Array(reduced * reduced);
  const centre = (at: number, length: number) => Math.floor(((at + 0.5) * length) / reduced);
  for (let row = 0; row < reduced; row += 1)
    for (let column = 0; column < reduced; column += 1)
      small[row * reduced + column] = blurred[centre(row, height) * width + centre(column, width)]!;
  return small;
}

interface Lines {
  lines: number;
  /** From the first value of a line to that of the next. */
  line: number;
  length: number;
  /** From one value of a line to its next. */
  step: number;
}

/** The mean of a window around each value; at the ends of a line of what there is of it. */
function boxed(values: Float32Array, lines: Lines, window: number): Float32Array {
  const { length, step } = lines;
  const ahead = Math.floor(window / 2);
  const behind = window - 1 - ahead;
  const means = new Float32Array(values.length);
  const sums = new Float64Array(length + 1);
  for (let one = 0; one < lines.lines; one += 1) {
    const start = one * lines.line;
    for (let at = 0; at < length; at += 1) sums[at + 1] = sums[at]! + values[start + at * step]!;
    for (let at = 0; at < length; at += 1) {
      const [first, last] = [Math.max(0, at - behind), Math.min(length - 1, at + ahead)];
      means[start + at * step] = (sums[last + 1]! - sums[first]!) / (last - first + 1);
    }
  }
  return means;
}

/** How much changes from cell to cell, in hundredths of black to white; 90 is the reference's own measure. */
function qualityOf(small: Float32Array): number {
  let sum = 0;
  const jump = (one: number, other: number) =>
    Math.abs(Math.trunc(((small[one]! - small[other]!) * 100) / 255));
  for (let row = 0; row < reduced; row += 1)
    for (let column = 0; column < reduced; column += 1) {
      const at = row * reduced + column;
      if (row + 1 < reduced) sum += jump(at, at + reduced);
      if (column + 1 < reduced) sum += jump(at, at + 1);
    }
  return Math.min(100, Math.floor(sum / 90));
}

/** Rows 1–16 of the discrete cosine transform (type II) of 64 values; row 0, the mean brightness, is left out. */
const cosines = Float32Array.from({ length: edge * reduced }, (_, at) => {
  const [frequency, place] = [Math.floor(at / reduced) + 1, at % reduced];
  return Math.sqrt(2 / reduced) * Math.cos((Math.PI / 2 / reduced) * frequency * (2 * place + 1));
});

function lowFrequencies(small: Float32Array): Float32Array {
  const half = new Float32Array(edge * reduced);
  for (let row = 0; row < edge; row += 1)
    for (let column = 0; column < reduced; column += 1) {
      let sum = 0;
      for (let k = 0; k < reduced; k += 1)
        sum += cosines[row * reduced + k]! * small[k * reduced + column]!;
      half[row * reduced + column] = sum;
    }
  const cells = new Float32Array(edge * edge);
  for (let row = 0; row < edge; row += 1)
    for (let column = 0; column < edge; column += 1) {
      let sum = 0;
      for (let k = 0; k < reduced; k += 1)
        sum += half[row * reduced + k]! * cosines[column * reduced + k]!;
      cells[row * edge + column] = sum;
    }
  return cells;
}
