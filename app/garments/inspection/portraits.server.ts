import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import type { Made } from "~/media/inspector/protocol";
import { recipes, type Recipe } from "~/media/recipes";
import { drawPoster } from "../poster/poster";
import type { Patch } from "../poster/surface";
import { refuseGarment } from "../refusal";
import { sides } from "../served/sides";
import { drawViews, keptSide } from "../served/views";

const posterSide = 1024;
const webp = { quality: 86, smartSubsample: true, effort: 4 } as const;

/** The portrait by which a garment is known, in two sizes. */
export async function portray(patches: () => Iterable<Patch>, outDir: string): Promise<Made[]> {
  const pixels = drawPoster(patches, posterSide) ?? refuseGarment("garment-empty");
  const made: Made[] = [];
  for (const side of [1024, 512] as const) {
    const picture = picturing(pixels, posterSide).resize(side, side);
    made.push(await keep(outDir, `poster-${side}.v1`, await picture.webp(webp).toBuffer(), side));
  }
  return made;
}

/** The garment's six sides, for whoever cannot turn it. */
export async function keepViews(patches: () => Iterable<Patch>, outDir: string): Promise<Made[]> {
  const views = drawViews(patches, keptSide, 2) ?? refuseGarment("garment-empty");
  const made: Made[] = [];
  for (const [nth, { side, pixels }] of views.entries()) {
    const bytes = await picturing(pixels, side).webp(webp).toBuffer();
    made.push(await keep(outDir, `view-${sides[nth]!}.v1`, bytes, side));
  }
  return made;
}

const picturing = (pixels: Uint8Array, side: number) =>
  sharp(pixels, { raw: { width: side, height: side, channels: 3 } });

export async function keep(
  outDir: string,
  recipe: Recipe,
  bytes: Uint8Array,
  side: number | null,
): Promise<Made> {
  await writeFile(path.join(outDir, recipes[recipe].file), bytes);
  return { recipe, width: side, height: side };
}
