import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { readImageHeader } from "../image-header";
import { judgeIntake } from "../intake";
import { headLength } from "../magic";
import type { FileKind } from "../kinds";
import { lumaOf, spectrumOf } from "../pdq";
import { hashesOf } from "../pdq-forms";
import { pictureKinds, recipes, type PictureKind } from "../recipes";
import { refusals } from "../texts";
import { reason, refuse } from "../verdict";
import { maxPixels, openPicture } from "./decoders.server";
import type { Examination, Made } from "./protocol";

const sizes = [
  { recipe: "board-2048.v1", edge: 2048, quality: 88 },
  { recipe: "board-640.v1", edge: 640, quality: 82 },
] as const;

/**
 * Decodes a picture to its last row and writes it anew in two sizes: upright, sRGB, and with nothing in it
 * but pixels, so that no camera, program or person is named and no second file rides along.
 */
export async function examine(
  bytes: Buffer,
  outDir: string,
  asked: FileKind,
): Promise<Examination> {
  const kind = pictureKind(asked);
  const intake = judgeIntake(kind, bytes.length, bytes.subarray(0, headLength));
  if (intake.refused) return { verdict: intake.refused, made: [] };
  const damaged = {
    verdict: refuse(kind, reason(refusals, "image-damaged"), bytes.length),
    made: [],
  };
  const header = readImageHeader(bytes);
  if (!header || header.width * header.height === 0) return damaged;
  if (header.width * header.height > maxPixels) {
    const why = reason(refusals, "image-too-many-pixels", header.width, header.height);
    return { verdict: refuse(kind, why, bytes.length), made: [] };
  }
  try {
    const { autoOrient } = await openPicture(bytes).metadata();
    const { made, likeness } = await derive(bytes, outDir);
    const facts = { ...autoOrient, format: header.format, bytes: bytes.length, likeness };
    return { verdict: { accepted: true, kind, reason: null, facts }, made };
  } catch (error) {
    if (isOfTheMachine(error)) throw error;
    return damaged;
  }
}

/** Our own table names this module for pictures alone. */
function pictureKind(kind: FileKind): PictureKind {
  const found = pictureKinds.find((one) => one === kind);
  if (!found) throw new Error(`A ${kind} is no picture.`);
  return found;
}

const isOfTheMachine = (error: unknown) =>
  error instanceof Error && ("code" in error || /memory|allocat/i.test(error.message));

/** Decodes once, at the larger size; the smaller is made from the larger, and how it looks is told from the smallest. */
async function derive(bytes: Buffer, outDir: string) {
  let picture = openPicture(bytes).autoOrient().toColourspace("srgb");
  const made: Made[] = [];
  for (const { recipe, edge, quality } of sizes) {
    picture = picture.resize({
      width: edge,
      height: edge,
      fit: "inside",
      withoutEnlargement: true,
    });
    const { data, info } = await picture
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    const webp = await sharp(data, { raw })
      .webp({ quality, smartSubsample: true, effort: 4 })
      .toBuffer();
    await writeFile(path.join(outDir, recipes[recipe].file), webp);
    made.push({ recipe, width: info.width, height: info.height });
    picture = sharp(data, { raw });
  }
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const seen = spectrumOf(lumaOf(data, info.channels), info.width, info.height);
  return { made, likeness: { quality: seen.quality, hashes: hashesOf(seen) } };
}
