/**
 * The studio's light in closed form. Cloth is lit by arithmetic in the shader alone: a sky that fades to the ground,
 * and two lamps. What shines also mirrors the room, and for that the same formula is blurred into a small map, where
 * the usual way renders and filters cube maps on the graphics card (three quarters of the processor time to the first
 * picture). One number stands for red, green and
 * blue, whose mixture is the light's tint; 1 is white cloth facing the viewer.
 */
import type { Point } from "./turntable";

export interface Lamp {
  /** Towards the lamp; the camera stands at +Z. */
  toward: Point;
  /** What white cloth facing the lamp reflects of it. */
  share: number;
  /** A soft round lamp is a spherical Gaussian: e^(sharpness · (cos angle − 1)). */
  sharpness: number;
}

export interface Studio {
  /** What white cloth reflects of the sky when it faces up, and of the ground when it faces down. */
  sky: number;
  ground: number;
  /** Before the garment: they light cloth. At about 45°, as colour is measured (45°/0°). */
  lamps: readonly Lamp[];
  /** Behind it: they only draw the outline of what shines. */
  rims: readonly Lamp[];
  /** The light's colour as linear red, green and blue; none is as white as the screen's own white, D65. */
  tint?: Point;
}

/** Lights to see a garment by; the same for every entry. */
export const lights = ["studio", "daylight", "colourTrue", "shop", "evening"] as const;
export type Light = (typeof lights)[number];

const studio: Studio = {
  sky: 0.47,
  ground: 0.27,
  lamps: [
    { toward: [-0.452, 0.341, 0.824], share: 0.49, sharpness: 10 },
    { toward: [0.661, 0, 0.751], share: 0.3, sharpness: 10 },
  ],
  rims: [
    { toward: [-0.812, 0.301, -0.5], share: 0.2, sharpness: 16 },
    { toward: [0.812, 0.301, -0.5], share: 0.2, sharpness: 16 },
  ],
};

const rims = studio.rims;

// Two lamps each: another number would make every program of the graphics card anew.
/** By a north window; on a shop's floor, at 3500 K; at a table in the evening, at 2700 K: eyes half used to it. */
const elsewhere = {
  daylight: {
    ...{ sky: 0.75, ground: 0.25, rims: [] },
    lamps: [
      { toward: [-0.5, 0.55, 0.669], share: 0.36, sharpness: 3 },
      { toward: [0.6, 0.1, 0.794], share: 0.125, sharpness: 3 },
    ],
  },
  shop: {
    ...{ sky: 0.35, ground: 0.15, rims, tint: [1, 0.743, 0.501] },
    lamps: [
      { toward: [0, 0.7, 0.714], share: 0.6, sharpness: 30 },
      { toward: [0.7, 0.3, 0.648], share: 0.22, sharpness: 30 },
    ],
  },
  evening: {
    ...{ sky: 0.1, ground: 0.06, rims, tint: [1, 0.622, 0.308] },
    lamps: [
      { toward: [-0.6, 0.35, 0.719], share: 0.6, sharpness: 8 },
      { toward: [0.6, 0.1, 0.794], share: 0.06, sharpness: 8 },
    ],
  },
} as const satisfies Record<string, Studio>;

/** True colour asks for no lamps; what is still seen by them stands in the studio. */
export const studios: Readonly<Record<Light, Studio>> = {
  ...{ studio, colourTrue: studio },
  ...elsewhere,
};

export type Radiance = (x: number, y: number, z: number) => number;

/** What white cloth facing along a unit vector reflects. */
export function onWhiteCloth(studio: Studio): Radiance {
  const { sky, ground, lamps } = studio;
  return (x, y, z) =>
    lamps.reduce(
      (sum, { toward, share }) =>
        sum + share * Math.max(0, x * toward[0] + y * toward[1] + z * toward[2]),
      (sky + ground) / 2 + ((sky - ground) / 2) * y,
    );
}

/**
 * What a shining surface of `roughness` (0 to 1) that faces along a unit vector mirrors of the room, through the GGX
 * lobe seen head-on (Heitz 2018, "Sampling the GGX Distribution of Visible Normals"). The rougher, the less of it:
 * the shader's own lamps give a rough surface its gloss, and at roughness 1 nothing is left to add.
 */
export function mirrored(studio: Studio, roughness: number): Radiance {
  if (roughness >= 1) return () => 0;
  const lobe = lobeOf(roughness);
  const middle = (studio.sky + studio.ground) / 2;
  // Irradiance keeps two thirds of a gradient of radiance.
  const gradient =
    (studio.sky - studio.ground) * 0.75 * lobe.reduce((sum, s) => sum + s.cos * s.weight, 0);
  const lamps = [...studio.lamps, ...studio.rims].map(({ toward, share, sharpness }) => ({
    toward,
    peak: (share * (1 - roughness)) / (2 * (1 / sharpness - 1 / sharpness ** 2)),
    at: profile(sharpness, lobe),
  }));
  return (x, y, z) => {
    let sum = middle + gradient * y;
    for (const { toward, peak, at } of lamps) {
      sum += peak * at(x * toward[0] + y * toward[1] + z * toward[2]);
    }
    return sum;
  };
}

interface LobeSample {
  cos: number;
  weight: number;
}

function lobeOf(roughness: number): LobeSample[] {
  const count = roughness === 0 ? 1 : 32;
  const squared = roughness ** 4;
  const samples: LobeSample[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    const x = roughness === 0 ? 0 : (i + 0.5) / count;
    const cos = (1 - x - squared * x) / (1 - x + squared * x);
    if (cos <= 0) continue;
    samples.push({ cos, weight: cos });
    total += cos;
  }
  return samples.map(({ cos, weight }) => ({ cos, weight: weight / total }));
}

const profileSteps = 64;
const turnSteps = 16;

/** A lamp seen through a lobe depends on one angle only: tabulated over its cosine. */
function profile(sharpness: number, lobe: LobeSample[]): (cos: number) => number {
  const table = Array.from({ length: profileSteps + 1 }, (_, step) => {
    const cosAxis = (2 * step) / profileSteps - 1;
    const sinAxis = Math.sqrt(1 - cosAxis * cosAxis);
    let sum = 0;
    for (const { cos, weight } of lobe) {
      const sin = Math.sqrt(1 - cos * cos);
      for (let t = 0; t < turnSteps; t++) {
        const dot = cos * cosAxis + sin * sinAxis * Math.cos((Math.PI * (t + 0.5)) / turnSteps);
        sum += (weight / turnSteps) * Math.exp(sharpness * (dot - 1));
      }
    }
    return sum;
  });
  return (cos) => {
    const place = ((Math.min(1, Math.max(-1, cos)) + 1) / 2) * profileSteps;
    const low = Math.min(profileSteps - 1, Math.floor(place));
    const [a, b] = [table[low] as number, table[low + 1] as number];
    return a + (b - a) * (place - low);
  };
}

/** Blur levels of the light's cube map, sharp to rough, with their roughness (the inverse of three's own mapping). */
export function levelRoughness(level: number, levels: number): number {
  return 1 - Math.sqrt(1 - level / (levels - 1));
}

/** The direction through a texel of a cube map's face (0 to 5: +X −X +Y −Y +Z −Z; `s`, `t` in −1…1, t downward). */
export function faceDirection(face: number, s: number, t: number): Point {
  const [x, y, z] = (
    [
      [1, -t, -s],
      [-1, -t, s],
      [s, 1, t],
      [s, -1, -t],
      [s, -t, 1],
      [-s, -t, -1],
    ] as const
  )[face] as Point;
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
