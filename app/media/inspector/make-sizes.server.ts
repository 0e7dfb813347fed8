import path from "node:path";
import sharp, { type Sharp } from "sharp";
import type { PictureLook } from "../look";
import { aigcXmp, type AigcLabel } from "../aigc-label";
import { recipes, type Recipe } from "../recipes";
import type { Made } from "./protocol";

interface Raw {
  data: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** Largest first: each size is made from the one above it, so that the file is decoded once for all of them. */
const sizes = [
  { edge: 2048, webp: "board-2048.v2", avif: "board-2048-avif.v1", quality: 88, effort: 2 },
  { edge: 1280, webp: "board-1280.v1", avif: "board-1280-avif.v1", quality: 84, effort: 2 },
  { edge: 640, webp: "board-640.v2", avif: "board-640-avif.v1", quality: 82, effort: 4 },
] as const satisfies { webp: Recipe; avif: Recipe; [other: string]: unknown }[];

/**
 * What each costs and how large it comes out stands in docs/decisions/0150. No `smartSubsample`: it costs as much
 * again, and tints undyed silk by a visible 1.7 ΔE.
 */
const encoders = {
  webp: ({ data, raw }: Raw, { quality, effort }: (typeof sizes)[number]) =>
    sharp(data, { raw }).webp({ quality, effort }),
  avif: ({ data, raw }: Raw) =>
    sharp(data, { raw }).avif({ quality: 55, effort: 1, chromaSubsampling: "4:4:4" }),
};

/** Writes the wanted sizes of an opened picture; answers what was made, and the smallest of them as pixels. */
export async function makeSizes(
  opened: Sharp,
  outDir: string,
  { wanted, aigc }: { wanted: readonly Recipe[]; aigc: AigcLabel | null },
) {
  const made: Made[] = [];
  let picture = opened;
  let smallest: Raw | undefined;
  for (const size of sizes) {
    smallest = await pixelsOf(
      picture.resize({
        ...{ width: size.edge, height: size.edge },
        ...{ fit: "inside", withoutEnlargement: true },
      }),
    );
    const { width, height } = smallest.raw;
    for (const format of ["webp", "avif"] as const) {
      const recipe = size[format];
      if (!wanted.includes(recipe)) continue;
      const written = encoders[format](smallest, size);
      if (aigc) written.withXmp(aigcXmp(aigc));
      await written.toFile(path.join(outDir, recipes[recipe].file));
      made.push({ recipe, width, height });
    }
    picture = sharp(smallest.data, { raw: smallest.raw });
  }
  return { made, smallest: smallest! };
}

async function pixelsOf(picture: Sharp): Promise<Raw> {
  const { data, info } = await picture
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { data, raw: { width, height, channels } };
}

const placeholderEdge = 16;

/** What stands in a picture's place: its dominant colour, and all of it in 16 pixels. */
export async function glimpseOf({
  data,
  raw,
}: Raw): Promise<Pick<PictureLook, "colour" | "placeholder">> {
  const picture = sharp(data, { raw });
  const { dominant } = await picture.stats();
  const tiny = await picture
    .resize({ width: placeholderEdge, height: placeholderEdge, fit: "inside" })
    .webp({ quality: 40, alphaQuality: 40, effort: 4 })
    .toBuffer();
  const hex = (value: number) => Math.round(value).toString(16).padStart(2, "0");
  return {
    colour: `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}`,
    placeholder: `data:image/webp;base64,${tiny.toString("base64")}`,
  };
}
