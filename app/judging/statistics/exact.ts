/**
 * Exact decimals and fractions: a score of 8.1 with a weight of 0.3 is 2.43, not nearly so, and two
 * entries with the same scores from different jurors are equal whatever the order of addition.
 */
export interface Fraction {
  readonly numerator: bigint;
  /** Always positive. */
  readonly denominator: bigint;
}

/** Up to fifteen digits a decimal and its number determine each other, so the short ways are exact. */
const MOST_DIGITS = 1e15;

/** The decimals in the shortest text that reads back as this number: 8.25 has 2, 1e-7 has 7. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < MOST_DIGITS) return 0;
  for (let decimals = 0, power = 1; decimals <= 4; decimals++, power *= 10) {
    const whole = Math.round(value * power);
    if (Math.abs(whole) < MOST_DIGITS && whole / power === value) return decimals;
  }
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const written = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}

/** value · 10^decimals where a number holds it exactly, else NaN. */
export function wholeNumber(value: number, decimals: number): number {
  if (decimals === 0) return Number.isInteger(value) && Math.abs(value) < MOST_DIGITS ? value : NaN;
  const whole = Math.round(value * 10 ** decimals);
  const exact = decimals <= 22 && Math.abs(whole) < MOST_DIGITS && whole / 10 ** decimals === value;
  return exact ? whole : NaN;
}

/** value · 10^decimals as an integer, reading the number as the decimal a person typed. */
export function scaledInteger(value: number, decimals: number): bigint {
  const short = wholeNumber(value, decimals);
  if (!Number.isNaN(short)) return BigInt(short);
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole10 = "", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent) - fraction.length + decimals;
  return BigInt(whole10 + fraction) * 10n ** BigInt(shift);
}

/** -1, 0 or 1 as a is below, equal to or above b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest number to the fraction (to the last bit or the one beside it), never overflowing on the way. */
export function toNumber({ numerator, denominator }: Fraction): number {
  const top = Number(numerator);
  const bottom = Number(denominator);
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  const size = numerator < 0n ? -numerator : numerator;
  const shift = Math.max(0, 64 + bitLength(denominator) - bitLength(size));
  // In two steps: a power of two this small may not exist, though the result does.
  const half = Math.floor(shift / 2);
  const quotient = Number((size << BigInt(shift)) / denominator) * 2 ** -half * 2 ** (half - shift);
  return numerator < 0n ? -quotient : quotient;
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
