import { reason, type Said } from "~/media/reason";
import type { Reason } from "~/media/verdict";
import { refusals } from "./texts";

/** Thrown inside the reading of a garment, caught where the verdict is made. */
export class GarmentRefused extends Error {
  constructor(readonly reason: Reason) {
    super(reason.en);
  }
}

type Refusals = typeof refusals;

/** Refuses the garment with one of our sentences. */
export function refuseGarment<Code extends keyof Refusals & string>(
  code: Code,
  ...parameters: Said<Refusals[Code]["zh"]>
): never {
  throw new GarmentRefused(reason<Refusals, Code>(refusals, code, ...parameters));
}

/** A name out of a hostile file, made harmless enough to stand in a sentence. */
export function quoted(text: unknown): string {
  return String(text)
    .replace(/[^\p{L}\p{N}_./ -]/gu, "?")
    .slice(0, 60);
}
