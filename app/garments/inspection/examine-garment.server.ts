import type { Document } from "@gltf-transform/core";
import { judgeIntake } from "~/media/intake";
import type { FileKind } from "~/media/kinds";
import { headLength, recognise } from "~/media/magic";
import { recipesOf, type Recipe } from "~/media/recipes";
import { refuse } from "~/media/verdict";
import type { Examination, Made } from "~/media/inspector/protocol";
import { readGlb } from "../glb";
import { GarmentRefused, refuseGarment } from "../refusal";
import { serveGarment, type Served } from "../served/serve-garment.server";
import type { Weight } from "../served/settings";
import { warningsOf } from "../served/warnings";
import { comparedSide, drawViews } from "../served/views";
import type { View } from "../served/fidelity";
import { described, largestSide } from "./describe-garment.server";
import { isPaintedWhole } from "../poster/poster";
import { heldPatches } from "../poster/surface";
import { patchesOf } from "./geometry.server";
import { asGlb } from "./open-bundle.server";
import { metadataOfGarment } from "./garment-metadata.server";
import { openGarment, writeBlind } from "./open-garment.server";
import { keep, keepViews, portray } from "./portraits.server";
import { readSurfaces } from "./surfaces.server";

const models = { full: "garment-full.v1", light: "garment-light.v1" } as const satisfies Record<
  Weight,
  Recipe
>;

/**
 * After so much processor time, or so long on a busy machine, no lighter writing of a garment is tried any more: an
 * inspection has 24 s of either, and an answer is better than the lightest file.
 */
const trying = { processorSeconds: 13, ms: 15_000 };

/**
 * Examines a garment and makes what is served of it: the model, its portraits, its six sides. Runs in the
 * inspector's child, which may be ended at any point.
 */
export async function examine(
  bytes: Buffer,
  outDir: string,
  _kind: FileKind = "garment",
  { beside, recipes }: { beside: string | null; recipes?: readonly Recipe[] } = { beside: null },
): Promise<Examination> {
  const intake = judgeIntake("garment", bytes.length, bytes.subarray(0, headLength));
  if (intake.refused) return { verdict: intake.refused, made: [] };
  const begun = { processor: process.cpuUsage(), at: performance.now() };
  const wanted = recipes ?? recipesOf("garment", "at once");
  const weights = (["full", "light"] as const).filter((weight) => wanted.includes(models[weight]));
  try {
    const { glb, missing } = asGlb(bytes, beside);
    const { drawn, document } = await openGarment(glb);
    const about = described(document);
    const metadata = await metadataOfGarment(readGlb(glb).json, document);
    const surfaceOf = await readSurfaces(document);
    const patches = heldPatches(() => patchesOf(document, surfaceOf));
    const made: Made[] = [];
    if (wanted.includes("poster-1024.v1")) made.push(...(await portray(patches, outDir)));
    if (wanted.includes("view-front.v1")) made.push(...(await keepViews(patches, outDir)));

    // Cloth in a thousand layers is not compared: it is served as it came.
    const before = isPaintedWhole(patches, comparedSide)
      ? (drawViews(patches) ?? refuseGarment("garment-empty"))
      : null;
    const pictures = largestSide(document);
    let served: Writing | null = null;
    for (const weight of weights.length > 0 ? weights : (["full"] as const)) {
      const opened = served === null ? document : (await openGarment(glb)).document;
      served = await written(opened, weight, before, { glb, begun });
      made.unshift(await keep(outDir, models[weight], served.glb, null));
    }
    const { glb: model, side, ...how } = served as Writing;
    const facts = {
      // A bare .gltf is all the files that it names.
      bytes: isDescription(bytes) ? glb.length : bytes.length,
      ...drawn,
      ...about,
      ...(metadata.length > 0 ? { metadata } : {}),
      served: { ...how, side: Math.min(side, pictures), bytes: model.length },
    };
    const warned = { ...facts, warnings: warningsOf(facts, missing, pictures) };
    return { verdict: { accepted: true, kind: "garment", reason: null, facts: warned }, made };
  } catch (error) {
    if (!(error instanceof GarmentRefused)) throw error;
    return { verdict: refuse("garment", error.reason, bytes.length), made: [] };
  }
}

const isDescription = (bytes: Buffer) => recognise(bytes.subarray(0, headLength)) === "gltf";

/** A garment as it is written, and what is said of it. */
interface Writing {
  glb: Uint8Array;
  setting: Served["setting"] | "as it came";
  side: number;
  refused: number;
  deltaE00P95: number | null;
  ssim: number | null;
}

/** What is known before a garment is written. */
interface Given {
  glb: Uint8Array;
  begun: { processor: NodeJS.CpuUsage; at: number };
}

/** By the lightest setting that shows no difference, or else number for number as it came. */
async function written(
  document: Document,
  weight: Weight,
  before: readonly View[] | null,
  { glb, begun }: Given,
): Promise<Writing> {
  const hasTime = () => {
    const { user, system } = process.cpuUsage(begun.processor);
    const processorSeconds = (user + system) / 1e6;
    return processorSeconds < trying.processorSeconds && performance.now() - begun.at < trying.ms;
  };
  const served = before && (await serveGarment(document, weight, before, hasTime));
  if (served) {
    const { fidelity, ...rest } = served;
    return { ...rest, ...rounded(fidelity) };
  }
  const exact = await writeBlind((await openGarment(glb)).document);
  const unknown = { deltaE00P95: null, ssim: null };
  return { glb: exact, setting: "as it came", side: 8192, refused: 0, ...unknown };
}

const rounded = ({ deltaE00P95, ssim }: Served["fidelity"]) => ({
  deltaE00P95: Math.round(deltaE00P95 * 1000) / 1000,
  ssim: Math.round(ssim * 10_000) / 10_000,
});
