import type { Surface } from "./surface";

type Direction = readonly [number, number, number];

const unit = (x: number, y: number, z: number): Direction => {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
};

/**
 * A quiet studio, in the camera's own space (right, up, towards): a large key light from the upper left, a
 * weak fill from the right, the sky of a white room above and its floor below. White cloth that faces the
 * key comes out just below white.
 */
const key = { from: unit(-0.55, 0.65, 0.75), strength: 0.66, wrap: 0.12 };
const fill = { from: unit(0.8, 0.1, 0.6), strength: 0.16, wrap: 0.3 };
const sky = 0.22;
const floor = 0.1;

const facing = (n: Direction, from: Direction) => n[0] * from[0] + n[1] * from[1] + n[2] * from[2];

/** Halfway between the key and a camera that looks along −z. */
const half = unit(key.from[0], key.from[1], key.from[2] + 1);

/** Lambert's law, softened: a large lamp reaches a little round the edge. */
const soft = (cosine: number, wrap: number) => Math.max(0, (cosine + wrap) / (1 + wrap));

/**
 * The light a point of cloth sends to the camera.
 * @param n its normal in the camera's space, turned towards the camera
 * @param colour linear RGB of the cloth; changed into the light that leaves it
 */
export function shade(surface: Surface, n: Direction, colour: Float64Array): void {
  if (surface.unlit) return;
  const { metallic, roughness, sheen, emissive } = surface;
  const around = floor + (sky - floor) * (n[1] * 0.5 + 0.5);
  const lit =
    around +
    key.strength * soft(facing(n, key.from), key.wrap) +
    fill.strength * soft(facing(n, fill.from), fill.wrap);

  // Rough cloth spreads its gloss wide and dim; quite rough cloth has none to speak of.
  const gloss = (1 - roughness) * (1 - roughness);
  const shine = gloss < 0.002 ? 0 : gloss * Math.max(0, facing(n, half)) ** (8 + 120 * gloss);
  const away = 1 - Math.max(0, n[2]);
  const rim = away * away * away;
  for (let part = 0; part < 3; part += 1) {
    const base = colour[part] as number;
    const reflected = 0.04 * (1 - metallic) + base * metallic;
    const body = base * (1 - 0.45 * metallic) * lit;
    const edge = rim * (0.35 * (sheen[part] as number) + 0.04);
    colour[part] = body + reflected * shine * 4 + edge * around * 2 + (emissive[part] as number);
  }
}
