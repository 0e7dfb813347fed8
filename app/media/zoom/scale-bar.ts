/** A length to draw beside a picture, so that one sees how large it is. */
export interface ScaleBar {
  mm: number;
  /** How long it is on the screen. */
  px: number;
}

const inch = 25.4;
const steps = [1, 2, 5];

/**
 * The longest round length (1, 2 or 5, times a power of ten) that fits.
 * @param magnification pixels of the screen for one of the picture
 * @param dpi pixels of the picture that were meant for an inch of paper
 * @param most how long it may be on the screen, in pixels
 * @returns null where a tenth of a millimetre would be too long already
 */
export function scaleBar(magnification: number, dpi: number, most: number): ScaleBar | null {
  const pxOfMm = (magnification * dpi) / inch;
  const longest = most / pxOfMm;
  if (!(longest >= 0.1) || !Number.isFinite(longest)) return null;
  const power = 10 ** Math.floor(Math.log10(longest) + 1e-9);
  const step = steps.filter((one) => one * power <= longest * (1 + 1e-9)).at(-1) ?? 1;
  const mm = Number((step * power).toPrecision(1));
  return { mm, px: mm * pxOfMm };
}

/** A length as people say it: from a metre on in metres, from ten centimetres on in centimetres. */
export function inWords(mm: number): string {
  if (mm >= 1000) return `${mm / 1000} m`;
  return mm >= 100 ? `${mm / 10} cm` : `${mm} mm`;
}
