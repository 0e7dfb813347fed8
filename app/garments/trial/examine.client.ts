import type { Reason } from "~/media/verdict";
import { readGlb } from "../glb";
import { preflight } from "../preflight";
import { GarmentRefused } from "../refusal";

/** The contest's own preflight: why it would refuse these bytes, "no glb" where they are something else, or null. */
export function examine(bytes: Uint8Array): Reason | "no glb" | null {
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== "glTF") return "no glb";
  try {
    preflight(readGlb(bytes));
    return null;
  } catch (error) {
    if (error instanceof GarmentRefused) return error.reason;
    throw error;
  }
}
