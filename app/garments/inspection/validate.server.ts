import { validateBytes } from "gltf-validator";
import { quoted, refuseGarment } from "../refusal";
import { firstFault, ignoredCodes } from "../validation";

/** Asks the Khronos glTF validator. Only after the preflight, and only where it can be killed. */
export async function mustBeValid(glb: Uint8Array): Promise<void> {
  const report = await validateBytes(glb, {
    format: "glb",
    maxIssues: 1000,
    ignoredIssues: ignoredCodes,
    writeTimestamp: false,
  }).catch(() => refuseGarment("garment-unreadable"));
  const fault = firstFault(report.issues.messages);
  if (fault) {
    const where = fault.pointer ?? (fault.offset === undefined ? "/" : `byte ${fault.offset}`);
    refuseGarment("garment-invalid", quoted(fault.code), quoted(where));
  }
}
