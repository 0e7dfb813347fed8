import sharp from "sharp";
import type { Skin } from "./boards/render";
import type { Cut, Wardrobe } from "./garments/glb";
import type { Slot } from "./garments/panel";
import { blend, rgb, tone, type Dye, type Rgb } from "./patterns/colour";
import { paint, patternOf, type Names } from "./patterns/catalogue";
import type { Texture } from "./patterns/tile";
import type { ClothChoice, WorkRecipe } from "./recipe";

/** The cloths of one colourway, ready to be drawn. */
export type Skins = Record<Slot, Skin>;

export interface Fabric {
  name: Names;
  texture: Buffer;
  /** one repeat in millimetres: across, down */
  mmPerRepeat: [number, number];
}

const plain = (colour: Rgb): Texture => ({
  width: 4,
  height: 4,
  data: Uint8Array.from({ length: 48 }, (_, i) => Math.round(colour[i % 3]!)),
});

const solid = (dye: Dye | Rgb, gloss: number, sheen: number): Skin => ({
  texture: plain(rgb(dye)),
  repeat: [40, 40],
  gloss,
  sheen,
});

/** Paints the cloths of a work for every colourway; the first is the largest. */
export function skinsOf(recipe: WorkRecipe): Skins[] {
  return recipe.colourways.map((_, k) => {
    const cloth = (choice: ClothChoice): Skin => {
      const pattern = patternOf(choice.pattern);
      const dyes = choice.ways[Math.min(k, choice.ways.length - 1)]!;
      return {
        texture: paint(choice.pattern, dyes, recipe.key, k === 0 ? 512 : 384),
        repeat: pattern.repeat,
        gloss: pattern.gloss,
        sheen: pattern.sheen,
      };
    };
    const at = (dyes: readonly Dye[]) => dyes[Math.min(k, dyes.length - 1)]!;
    const main = cloth(recipe.main);
    return {
      main,
      second: recipe.second ? cloth(recipe.second) : main,
      trim: recipe.trim ? cloth(recipe.trim) : solid(at(recipe.accent), 0.3, 0.3),
      lining: solid(blend(at(recipe.lining), "ink", 0.06), 0.4, 0.15),
      accent: solid(at(recipe.accent), 0.45, 0.2),
      button: solid(tone(at(recipe.button ?? recipe.accent), -0.05), 0.8, 0.05),
    };
  });
}

const linear = (c: number) => {
  const v = c / 255;
  return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
};

export function average({ data }: Texture): Rgb {
  const sum: Rgb = [0, 0, 0];
  const step = Math.max(1, Math.floor(data.length / 3 / 4096));
  let count = 0;
  for (let i = 0; i < data.length / 3; i += step) {
    for (let k = 0; k < 3; k++) sum[k] = sum[k]! + data[i * 3 + k]!;
    count++;
  }
  return [sum[0] / count, sum[1] / count, sum[2] / count];
}

const webp = ({ data, width, height }: Texture) =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .webp({ quality: 84, effort: 1 })
    .toBuffer();

/** The same cloths encoded for the file, and as a list of fabrics to show beside the work. */
export async function encode(
  recipe: WorkRecipe,
  ways: Skins[],
): Promise<{ wardrobe: Wardrobe; fabrics: Fabric[] }> {
  const known = new Map<Texture, Promise<Buffer>>();
  const pictureOf = (texture: Texture) => {
    let picture = known.get(texture);
    if (!picture) known.set(texture, (picture = webp(texture)));
    return picture;
  };
  const cuts: Wardrobe["cuts"] = {};
  for (const slot of ["main", "second", "trim", "lining", "accent", "button"] as const)
    cuts[slot] = await Promise.all(
      ways.map(async (skins, k): Promise<Cut> => {
        const skin = skins[slot];
        const same = slot === "second" && skin === skins.main;
        const patterned = skin.texture.width > 4;
        return {
          key: `${same ? "main" : slot}-${k}`,
          webp: patterned ? await pictureOf(skin.texture) : null,
          repeat: skin.repeat,
          gloss: skin.gloss,
          sheen: skin.sheen,
          colour: average(skin.texture).map(linear) as Rgb,
        };
      }),
    );
  const fabrics: Fabric[] = [];
  for (const [slot, choice] of [
    ["main", recipe.main],
    ["second", recipe.second],
    ["trim", recipe.trim],
  ] as const) {
    if (!choice) continue;
    const pattern = patternOf(choice.pattern);
    for (const [k, way] of recipe.colourways.entries()) {
      if (k > 0 && k >= choice.ways.length) continue;
      fabrics.push({
        name: { zh: `${pattern.name.zh}（${way.zh}）`, en: `${pattern.name.en} (${way.en})` },
        texture: await pictureOf(ways[k]![slot].texture),
        mmPerRepeat: pattern.repeat,
      });
    }
  }
  return {
    wardrobe: { variants: recipe.colourways.map((way) => `${way.zh} ${way.en}`), cuts },
    fabrics,
  };
}
