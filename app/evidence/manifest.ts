import { z } from "zod";
import { canonicalJson } from "./canonical-json";
import { hexOf, utf8, type Sha256 } from "./digest";

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What was handed in, whole: every byte by its hash, every word as it stood. Files stand in the designer's
 * order; shares are basis points and add up to 10,000; `licencePrefs` is empty where nothing is offered.
 */
export const manifestSchema = z.strictObject({
  files: z.array(
    z.strictObject({
      name: z.string(),
      sha256: sha256Hex,
      bytes: z.number().int().positive(),
    }),
  ),
  title: z.string(),
  authors: z.array(
    z.strictObject({ name: z.string(), lead: z.boolean(), shareBp: z.number().int() }),
  ),
  statement: z.string(),
  /** 系列件数; what was handed in before it was asked for does not say. */
  seriesSize: z.number().int().positive().optional(),
  aiUse: z.strictObject({ used: z.boolean(), description: z.string() }),
  licencePrefs: z.array(z.string()),
  /** The contest by its public id, and the number of the brief's version that was in force. */
  competition: z.strictObject({ id: z.string(), version: z.number().int().positive() }),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** manifestHash = SHA256(JCS(manifest)), in hexadecimal. */
export const manifestHash = (manifest: Manifest, sha256: Sha256): string =>
  hexOf(sha256(utf8(canonicalJson(manifest))));
