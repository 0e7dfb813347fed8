/**
 * The four distributions that intervals and tests need, as upper tails, because far out in a tail
 * (one pair among millions) 1 − p has no digits left. Series and continued fractions after Abramowitz
 * & Stegun, Handbook of Mathematical Functions (1964), 6.5.29, 6.5.31 and 26.5.8, evaluated by
 * Lentz's method; Lanczos' approximation for ln Γ.
 */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0, to about 1e-14. */
export function logGamma(x: number): number {
  let sum = LANCZOS[0]!;
  for (let k = 1; k < LANCZOS.length; k++) sum += LANCZOS[k]! / (x - 1 + k);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Keeps a denominator from being zero, and changes no other. */
const TINY = 1e-300;
const PRECISION = 1e-16;

/** Regularised incomplete gamma Q(a, x), the upper part. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; Math.abs(term) > Math.abs(sum) * PRECISION; k++) sum += term *= x / (a + k);
    return 1 - front * sum;
  }
  return (
    front /
    fraction(
      (k) => k * (a - k),
      (k) => x + 2 * k + 1 - a,
    )
  );
}

/** Regularised incomplete beta I_x(a, b) with its complement y = 1 − x given to keep its digits. */
export function incompleteBeta(a: number, b: number, x: number, y = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // The continued fraction converges fast up to x = (a + 1)/(a + b + 2) only. Asked this way no rounding can
  // find both x and y beyond it, and turn for ever.
  if (x * (b + 1) > y * (a + 1)) return 1 - incompleteBeta(b, a, y, x);
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y);
  const step = (k: number) => {
    const m = Math.floor(k / 2);
    return k % 2 === 0
      ? (m * (b - m) * x) / ((a + k - 1) * (a + k))
      : (-(a + m) * (a + b + m) * x) / ((a + k - 1) * (a + k));
  };
  return Math.exp(logFront) / a / fraction(step, () => 1);
}

/** b(0) + a(1)/(b(1) + a(2)/(b(2) + …)) by Lentz's method. */
function fraction(a: (k: number) => number, b: (k: number) => number): number {
  let value = b(0);
  let c = value;
  let d = 0;
  for (let k = 1; k < 100_000; k++) {
    d = 1 / (b(k) + a(k) * d + TINY);
    c = b(k) + a(k) / c + TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION * 2) break;
  }
  return value;
}

/** P(Z > z) for the standard normal. */
export function normalTail(z: number): number {
  return z < 0 ? 1 - normalTail(-z) : upperGamma(0.5, (z * z) / 2) / 2;
}

/** P(T > t) for Student's t with df degrees of freedom; df = Infinity is the normal. */
export function studentTail(t: number, df: number): number {
  if (df === Infinity) return normalTail(t);
  if (t < 0) return 1 - studentTail(-t, df);
  const s = df + t * t;
  return incompleteBeta(df / 2, 0.5, df / s, (t * t) / s) / 2;
}

/** P(F > f) for Fisher's F. */
export function fisherTail(f: number, df1: number, df2: number): number {
  const s = df2 + df1 * f;
  return incompleteBeta(df2 / 2, df1 / 2, df2 / s, (df1 * f) / s);
}

/** P(X > x) for chi-squared. */
export function chiSquaredTail(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}

/** The t that leaves `tail` above it, 0 < tail ≤ 1/2. */
export function studentQuantile(tail: number, df: number): number {
  return invert((t) => studentTail(t, df), tail);
}

/** The F that leaves `tail` above it, 0 < tail < 1. */
export function fisherQuantile(tail: number, df1: number, df2: number): number {
  return invert((f) => fisherTail(f, df1, df2), tail);
}

/** Where a tail that falls from 1 or 1/2 at zero has come down to `target`: doubling, then halving. */
function invert(tail: (x: number) => number, target: number): number {
  let low = 0;
  let high = 1;
  while (tail(high) > target && high < 1e300) [low, high] = [high, high * 2];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (tail(middle) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
