import type { Reason } from "~/media/verdict";
import { readGlb } from "../glb";
import { preflight } from "../preflight";
import { GarmentRefused } from "../refusal";

/** The contest's own preflight: why it would refuse these bytes, "zip" or "no glb" where they are something else, or null. */
export function examine(bytes: Uint8Array): Reason | "zip" | "no glb" | null {
  const mark = new TextDecoder().decode(bytes.subarray(0, 4));
  if (mark !== "glTF") return mark === "PK\x03\x04" ? "zip" : "no glb";
  try {
    preflight(readGlb(bytes));
    return null;
  } catch (error) {
    if (error instanceof GarmentRefused) return error.reason;
    throw error;
  }
}
