/** Dyes of Hunan and their neighbours, as sRGB. */
export const DYES = {
  cinnabar: "#B23A2B",
  lacquer: "#6F211C",
  hibiscus: "#D8938D",
  lotus: "#C9A0A4",
  indigo: "#23395B",
  nightIndigo: "#152238",
  rinsedIndigo: "#5C7796",
  moonwhite: "#C6D0D6",
  glaze: "#4E7A63",
  paleGlaze: "#A8BDA9",
  bamboo: "#7F8A52",
  moss: "#3C4A39",
  gamboge: "#C98A1B",
  straw: "#DFC48A",
  tangerine: "#C96A2B",
  tea: "#7A5238",
  pottery: "#A67C57",
  silk: "#F7F4EE",
  ramie: "#E4DAC5",
  mist: "#CFCBC2",
  smoke: "#77716A",
  ink: "#1B1916",
  plum: "#5A3247",
} as const;

export type Dye = keyof typeof DYES;
export type Rgb = [number, number, number];

export const rgb = (dye: Dye | Rgb): Rgb => {
  if (typeof dye !== "string") return dye;
  const value = parseInt(DYES[dye].slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const toLinear = (c: number) => {
  const v = c / 255;
  return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
};
const toByte = (v: number) =>
  Math.max(
    0,
    Math.min(255, 255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055)),
  );

/** OKLab (Ottosson 2020): mixes of dyes stay clean instead of turning grey. */
export function oklab(colour: Rgb): Rgb {
  const [r, g, b] = colour.map(toLinear) as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

export function fromOklab([light, a, b]: Rgb): Rgb {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toByte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toByte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toByte(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

export function blend(from: Dye | Rgb, to: Dye | Rgb, share: number): Rgb {
  const [p, q] = [oklab(rgb(from)), oklab(rgb(to))];
  return fromOklab(p.map((value, k) => value + (q[k]! - value) * share) as Rgb);
}

/** Lighter (positive) or darker by a step of OKLab lightness. */
export function tone(dye: Dye | Rgb, step: number): Rgb {
  const [l, a, b] = oklab(rgb(dye));
  return fromOklab([Math.max(0, Math.min(1, l + step)), a, b]);
}
