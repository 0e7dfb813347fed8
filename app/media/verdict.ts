import { z } from "zod";
import { fileKinds, type FileKind } from "./kinds";
import { lookSchema } from "./look";
import { metadataSchema } from "./metadata";
import { maxPages } from "./recipes";

/** Why a file was refused: a code for machines, a sentence for each reader. */
export const reasonSchema = z.object({
  code: z.string().regex(/^[a-z0-9-]{1,60}$/),
  zh: z.string().min(1).max(1000),
  en: z.string().min(1).max(1000),
});
export type Reason = z.infer<typeof reasonSchema>;

/** What its team should know of a file, though it was taken in. */
const warnings = z.array(reasonSchema).max(20);

/** Words in the file beside what is seen of it, where there are any: to warn its team, shown to nobody else. */
const metadata = metadataSchema.optional();

const count = z.number().int().nonnegative();

/** How a picture looks: PDQ's quality and its hashes in eight forms (`pdq-forms.ts`). */
const likeness = z.strictObject({
  quality: count.max(100),
  hashes: z.array(z.string().regex(/^[0-9a-f]{64}$/)).length(8),
});
export type Likeness = z.infer<typeof likeness>;

/** As seen: the orientation of the camera is already applied. */
const picture = z.strictObject({
  width: count,
  height: count,
  format: z.enum(["jpeg", "png", "webp"]),
  bytes: count,
  likeness,
  look: lookSchema,
  metadata,
});

/** What is known of an accepted file, by kind. Sizes in pixels, bytes and millimetres. */
export const factsSchemas = {
  board: picture,
  flat: picture,
  swatch: picture,
  photo: picture,
  garment: z.strictObject({
    bytes: count,
    triangles: count,
    drawCalls: count,
    textures: count,
    /** Bytes of the textures as they are stored in the file. */
    textureBytes: count,
    /** Width, height and depth at rest; glTF's metre is taken at its word. */
    sizeMm: z.tuple([z.number(), z.number(), z.number()]),
    /** What it is made of, in the author's own words; a print's true scale and how evenly it lies. */
    materials: z
      .array(
        z.strictObject({
          name: z.string().max(80),
          mmPerUv: z.number().nullable(),
          stretchP95: z.number().nullable(),
          printGrade: z.enum(["A", "B", "C", "D"]).nullable(),
        }),
      )
      .max(512),
    /** What is shown instead of the file: by which setting, and how it compares. Null where it was not compared. */
    served: z.strictObject({
      setting: z.string().max(40),
      side: count,
      refused: count,
      bytes: count,
      deltaE00P95: z.number().nullable(),
      ssim: z.number().nullable(),
    }),
    /** Colourway names in the author's own words: never for a juror's eyes. */
    variants: z.array(z.string().max(200)).max(256),
    metadata,
    warnings,
  }),
  techpack: z.strictObject({
    bytes: count,
    pages: count,
    /** Of each page as it is drawn: pixels that make an inch of its paper. */
    pageDpi: z.array(z.number().nonnegative()).max(maxPages),
    /** What is written on its pages, to look for who made it: shown to nobody. */
    text: z.string().max(40_000),
    metadata,
    warnings,
  }),
  evidence: z.strictObject({ bytes: count }),
} as const;
export type GarmentFacts = z.infer<typeof factsSchemas.garment>;

const accepted = <Kind extends FileKind>(kind: Kind) =>
  z.strictObject({
    accepted: z.literal(true),
    kind: z.literal(kind),
    reason: z.null(),
    facts: factsSchemas[kind],
  });

const refusedSchema = z.strictObject({
  accepted: z.literal(false),
  kind: z.enum(fileKinds).nullable(),
  reason: reasonSchema,
  facts: z.strictObject({ bytes: count }),
});

/** The verdict on one file. Its kind is null only where none was asked for and none was recognised. */
export const verdictSchema = z.union([
  accepted("board"),
  accepted("flat"),
  accepted("swatch"),
  accepted("photo"),
  accepted("garment"),
  accepted("techpack"),
  accepted("evidence"),
  refusedSchema,
]);
export type Verdict = z.infer<typeof verdictSchema>;
export type Refused = z.infer<typeof refusedSchema>;

/** A refusal; `bytes` is the size of the file as it arrived. */
export function refuse(kind: FileKind | null, why: Reason, bytes: number): Refused {
  return { accepted: false, kind, reason: why, facts: { bytes } };
}
