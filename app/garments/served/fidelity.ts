/** Whether a garment that was made lighter still looks as it did: two sets of pictures, held against each other. */
import { deltaE00, type Rgb } from "./colour-difference";

/** RGB, 8 bits, sRGB, rows from the top; a square. */
export interface View {
  side: number;
  pixels: Uint8Array;
}

export interface Fidelity {
  /** Of the garment's pixels, the 95th percentile of the difference in CIEDE2000, in the worst view. */
  deltaE00P95: number;
  /** Structural similarity of the luminance (Wang et al. 2004), 1 for the same, in the worst view. */
  ssim: number;
}

/** What may be served for the uploaded one: a difference that is hardly to be seen, and the same structure. */
export const faithful = { deltaE00P95: 1.5, ssim: 0.97 } as const;

export const isFaithful = ({ deltaE00P95, ssim }: Fidelity): boolean =>
  deltaE00P95 <= faithful.deltaE00P95 && ssim >= faithful.ssim;

/**
 * Compares pictures of the same views, two by two; the worst view counts.
 * @param ground the colour behind the garment: what has it in both pictures is not the garment
 * @throws RangeError where the pictures are not of the same number and size
 */
export function fidelityOf(before: readonly View[], after: readonly View[], ground: Rgb): Fidelity {
  if (before.length !== after.length) throw new RangeError("Not the same views.");
  const worst: Fidelity = { deltaE00P95: 0, ssim: 1 };
  before.forEach((one, nth) => {
    const other = after[nth] as View;
    if (one.side !== other.side) throw new RangeError("Not pictures of one size.");
    const shown = garmentIn(one, other, ground);
    worst.deltaE00P95 = Math.max(worst.deltaE00P95, differenceP95(one, other, shown));
    worst.ssim = Math.min(worst.ssim, similarity(one, other, shown));
  });
  return worst;
}

const colourAt = ({ pixels }: View, at: number): Rgb => [
  pixels[at * 3] as number,
  pixels[at * 3 + 1] as number,
  pixels[at * 3 + 2] as number,
];

/** Whether two pictures have the same bytes at a pixel. */
const agree = ({ pixels: a }: View, { pixels: b }: View, at: number) =>
  a[at * 3] === b[at * 3] && a[at * 3 + 1] === b[at * 3 + 1] && a[at * 3 + 2] === b[at * 3 + 2];

const isGround = ({ pixels }: View, at: number, [r, g, b]: Rgb) =>
  pixels[at * 3] === r && pixels[at * 3 + 1] === g && pixels[at * 3 + 2] === b;

/** 1 for each pixel that is not the ground in both. */
function garmentIn(one: View, other: View, ground: Rgb): Uint8Array {
  const shown = new Uint8Array(one.side * one.side);
  for (let at = 0; at < shown.length; at += 1)
    if (!isGround(one, at, ground) || !isGround(other, at, ground)) shown[at] = 1;
  return shown;
}

function differenceP95(one: View, other: View, shown: Uint8Array): number {
  const differences: number[] = [];
  for (let at = 0; at < shown.length; at += 1) {
    if (!shown[at]) continue;
    differences.push(agree(one, other, at) ? 0 : deltaE00(colourAt(one, at), colourAt(other, at)));
  }
  const sorted = Float64Array.from(differences).sort();
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

/** Rec. 709 luma of every pixel. */
function lumaOf({ pixels }: View): Float32Array {
  const luma = new Float32Array(pixels.length / 3);
  for (let at = 0; at < luma.length; at += 1)
    luma[at] =
      0.2126 * pixels[at * 3]! + 0.7152 * pixels[at * 3 + 1]! + 0.0722 * pixels[at * 3 + 2]!;
  return luma;
}

const window = 8;
const step = 4;
const c1 = (0.01 * 255) ** 2;
const c2 = (0.03 * 255) ** 2;

/** The mean over windows of 8 × 8, four apart, in which there is garment. */
function similarity(one: View, other: View, shown: Uint8Array): number {
  const { side } = one;
  const [before, after] = [lumaOf(one), lumaOf(other)];
  let sum = 0;
  let windows = 0;
  for (let top = 0; top + window <= side; top += step)
    for (let left = 0; left + window <= side; left += step) {
      const at = top * side + left;
      if (!hasGarment(shown, side, at)) continue;
      sum += similarityAt(before, after, side, at);
      windows += 1;
    }
  return windows === 0 ? 1 : sum / windows;
}

function hasGarment(shown: Uint8Array, side: number, corner: number): boolean {
  for (let row = 0; row < window; row += 1)
    for (let at = corner + row * side; at < corner + row * side + window; at += 1)
      if (shown[at]) return true;
  return false;
}

function similarityAt(before: Float32Array, after: Float32Array, side: number, corner: number) {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let row = 0; row < window; row += 1)
    for (let at = corner + row * side; at < corner + row * side + window; at += 1) {
      const [p, q] = [before[at]!, after[at]!];
      a += p;
      b += q;
      aa += p * p;
      bb += q * q;
      ab += p * q;
    }
  const n = window * window;
  const [meanA, meanB] = [a / n, b / n];
  const [varA, varB] = [aa / n - meanA * meanA, bb / n - meanB * meanB];
  const both = ab / n - meanA * meanB;
  return (
    ((2 * meanA * meanB + c1) * (2 * both + c2)) /
    ((meanA * meanA + meanB * meanB + c1) * (varA + varB + c2))
  );
}
