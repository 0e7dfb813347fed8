import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Document } from "@gltf-transform/core";
import sharp from "sharp";
import { judgeIntake } from "~/media/intake";
import type { FileKind } from "~/media/kinds";
import { headLength } from "~/media/magic";
import { recipes, type Recipe } from "~/media/recipes";
import { reason, refuse, type GarmentFacts, type Reason } from "~/media/verdict";
import type { Examination, Made } from "~/media/inspector/protocol";
import { boundsOf } from "../poster/camera";
import { drawPoster } from "../poster/poster";
import type { Patch } from "../poster/surface";
import { GarmentRefused, refuseGarment } from "../refusal";
import { warnings } from "../texts";
import { colourways } from "./blind-copy.server";
import { patchesOf } from "./geometry.server";
import { asGlb } from "./open-bundle.server";
import { openGarment, writeBlind } from "./open-garment.server";
import { readSurfaces } from "./surfaces.server";

const posterSide = 1024;

/**
 * Examines a garment and makes the jurors' copy and the posters. Runs in the inspector's child, which may
 * be ended at any point.
 */
export async function examine(
  bytes: Buffer,
  outDir: string,
  _kind: FileKind = "garment",
  { beside }: { beside: string | null } = { beside: null },
): Promise<Examination> {
  const intake = judgeIntake("garment", bytes.length, bytes.subarray(0, headLength));
  if (intake.refused) return { verdict: intake.refused, made: [] };
  try {
    const { glb, missing } = asGlb(bytes, beside);
    const { drawn, document } = await openGarment(glb);
    const variants = colourways(document).map((variant) => variant.getName().slice(0, 200));
    const textureBytes = bytesOfTextures(document);

    const made = [await keep(outDir, "garment-blind.v1", await writeBlind(document), null)];
    const surfaceOf = await readSurfaces(document);
    const patches = () => patchesOf(document, surfaceOf);
    const sizeMm = measure(patches());
    made.push(...(await portray(patches, outDir)));

    const facts: GarmentFacts = {
      bytes: bytes.length,
      ...drawn,
      textures: document.getRoot().listTextures().length,
      textureBytes,
      sizeMm,
      variants,
      warnings: warningsOf(missing),
    };
    return { verdict: { accepted: true, kind: "garment", reason: null, facts }, made };
  } catch (error) {
    if (!(error instanceof GarmentRefused)) throw error;
    return { verdict: refuse("garment", error.reason, bytes.length), made: [] };
  }
}

const warningsOf = (missing: string[]): Reason[] =>
  missing.length === 0
    ? []
    : [reason(warnings, "garment-pictures-missing", missing.slice(0, 8).join(", "))];

const bytesOfTextures = (document: Document) =>
  document
    .getRoot()
    .listTextures()
    .reduce((sum, texture) => sum + (texture.getImage()?.byteLength ?? 0), 0);

/** Width, height and depth in millimetres, to a tenth: glTF's unit is the metre. */
function measure(patches: Iterable<Patch>): [number, number, number] {
  const bounds = boundsOf(patches) ?? refuseGarment("garment-empty");
  const side = (axis: number) =>
    Math.round(((bounds.max[axis] as number) - (bounds.min[axis] as number)) * 10_000) / 10;
  return [side(0), side(1), side(2)];
}

async function portray(patches: () => Iterable<Patch>, outDir: string): Promise<Made[]> {
  const pixels = drawPoster(patches, posterSide) ?? refuseGarment("garment-empty");
  const raw = { width: posterSide, height: posterSide, channels: 3 as const };
  const made: Made[] = [];
  for (const side of [1024, 512] as const) {
    const webp = await sharp(pixels, { raw })
      .resize(side, side)
      .webp({ quality: 86, smartSubsample: true, effort: 4 })
      .toBuffer();
    made.push(await keep(outDir, `poster-${side}.v1`, webp, side));
  }
  return made;
}

async function keep(
  outDir: string,
  recipe: Recipe,
  bytes: Uint8Array,
  side: number | null,
): Promise<Made> {
  await writeFile(path.join(outDir, recipes[recipe].file), bytes);
  return { recipe, width: side, height: side };
}
