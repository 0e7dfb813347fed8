/** Red, green and blue of sRGB, 0…255. */
export type Rgb = readonly [number, number, number];
type Lab = [L: number, a: number, b: number];

/** How different two sRGB colours look, in CIEDE2000 (Sharma, Wu, Dalal 2005) under D65: one is just to be seen. */
export function deltaE00(one: Rgb, other: Rgb): number {
  return deltaE00OfLab(lab(one), lab(other));
}

/** The same of two colours in CIELAB. */
export function deltaE00OfLab([L1, a1, b1]: Lab, [L2, a2, b2]: Lab): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + 0.5 * (1 - root7(meanC));
  const [A1, A2] = [a1 * stretch, a2 * stretch];
  const [C1, C2] = [Math.hypot(A1, b1), Math.hypot(A2, b2)];
  const [h1, h2] = [hue(A1, b1), hue(A2, b2)];
  const grey = C1 * C2 === 0;
  let turn = grey ? 0 : h2 - h1;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  const dL = L2 - L1;
  const dC = C2 - C1;
  const dH = 2 * Math.sqrt(C1 * C2) * sin(turn / 2);
  const [L, C] = [(L1 + L2) / 2, (C1 + C2) / 2];
  let H = grey ? h1 + h2 : (h1 + h2) / 2;
  if (!grey && Math.abs(h1 - h2) > 180) H += h1 + h2 < 360 ? 180 : -180;
  const T =
    1 - 0.17 * cos(H - 30) + 0.24 * cos(2 * H) + 0.32 * cos(3 * H + 6) - 0.2 * cos(4 * H - 63);
  const S = {
    L: 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2),
    C: 1 + 0.045 * C,
    H: 1 + 0.015 * C * T,
  };
  const rotation = -sin(60 * Math.exp(-(((H - 275) / 25) ** 2))) * 2 * root7(C);
  return Math.sqrt(
    (dL / S.L) ** 2 + (dC / S.C) ** 2 + (dH / S.H) ** 2 + rotation * (dC / S.C) * (dH / S.H),
  );
}

function lab(colour: Rgb): Lab {
  const [r, g, b] = colour.map((v) => linear(v / 255)) as [number, number, number];
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
const root7 = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
function hue(a: number, b: number): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}
