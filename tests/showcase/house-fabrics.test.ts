import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { houseFabrics } from "~/showcase/house-fabrics";

describe("the front page's cloths", () => {
  it.each(houseFabrics)(
    "$name.zh lies where it is said, in the proportions of its repeat",
    async (cloth) => {
      const { width, height } = await sharp(`public${cloth.textureUrl}`).metadata();
      const [across, down] = cloth.mmPerRepeat;
      expect(width / height).toBeCloseTo(across / down, 1);
    },
  );
});
