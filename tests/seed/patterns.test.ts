import { describe, expect, it } from "vitest";
import { DYES, type Dye } from "../../prisma/seed/art/patterns/colour";
import {
  paint,
  PATTERNS,
  patternOf,
  type PatternKey,
} from "../../prisma/seed/art/patterns/catalogue";
import type { Texture } from "../../prisma/seed/art/patterns/tile";

const keys = Object.keys(PATTERNS) as PatternKey[];
const dyes = Object.keys(DYES) as Dye[];
const dyed = (key: PatternKey, from = 0): Dye[] =>
  Array.from({ length: patternOf(key).dyes }, (_, i) => dyes[(from + i * 5) % dyes.length]!);

/** How strongly neighbouring pixels differ, in the middle of the tile and across its border. */
function seam({ data, width, height }: Texture) {
  const step = (x0: number, y0: number, x1: number, y1: number) => {
    const [p, q] = [(y0 * width + x0) * 3, (y1 * width + x1) * 3];
    return (
      Math.abs(data[p]! - data[q]!) +
      Math.abs(data[p + 1]! - data[q + 1]!) +
      Math.abs(data[p + 2]! - data[q + 2]!)
    );
  };
  const mean = (count: number, of: (i: number) => number) =>
    Array.from({ length: count }, (_, i) => of(i)).reduce((sum, value) => sum + value, 0) / count;
  const columns = Array.from({ length: width - 1 }, (_, x) =>
    mean(height, (y) => step(x, y, x + 1, y)),
  );
  const rows = Array.from({ length: height - 1 }, (_, y) =>
    mean(width, (x) => step(x, y, x, y + 1)),
  );
  return {
    across: mean(height, (y) => step(width - 1, y, 0, y)) / Math.max(...columns),
    down: mean(width, (x) => step(x, height - 1, x, 0)) / Math.max(...rows),
  };
}

describe("the pattern kit", () => {
  it.each(keys)("%s repeats without a seam", (key) => {
    const { across, down } = seam(paint(key, dyed(key), "seam", 256));
    expect(across).toBeLessThanOrEqual(1.05);
    expect(down).toBeLessThanOrEqual(1.05);
  });

  it.each(keys)("%s is the same from the same seed, and of other dyes another cloth", (key) => {
    const first = paint(key, dyed(key), "seed", 128);
    expect(Buffer.compare(first.data, paint(key, dyed(key), "seed", 128).data)).toBe(0);
    expect(Buffer.compare(first.data, paint(key, dyed(key, 7), "seed", 128).data)).not.toBe(0);
  });

  it.each(keys)("%s has square texels at its true size, to a twentieth", (key) => {
    const { width, height } = paint(key, dyed(key), "size", 256);
    const [across, down] = patternOf(key).repeat;
    expect(Math.abs(across / width / (down / height) - 1)).toBeLessThan(0.05);
  });

  it("draws chance from the seed alone", () => {
    const one = paint("tieDye", ["indigo", "silk"], "one", 96);
    const other = paint("tieDye", ["indigo", "silk"], "other", 96);
    expect(Buffer.compare(one.data, other.data)).not.toBe(0);
  });
});
