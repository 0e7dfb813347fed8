import type { AdmissionRefusal } from "./shape";

/** Why a garment is shown as its picture only. Each has a sentence in the room's texts. */
export type RefusalReason =
  Exclude<AdmissionRefusal, "packed"> | "noWebgl" | "unreachable" | "lost";

/** Reasons that may be gone at the next try. */
export const passing: ReadonlySet<RefusalReason> = new Set(["unreachable", "lost"]);

export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(`garment refused: ${reason}`);
    this.name = "Refusal";
  }
}
