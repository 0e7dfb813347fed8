import { validateBytes } from "gltf-validator";
import { quoted, refuseGarment } from "../refusal";
import { firstFault, toleratedCodes, type ValidatorMessage } from "../validation";

/** More messages of a kind than this say nothing new, and millions of them would fill the memory. */
const maxIssues = 1000;

/** Asks the Khronos glTF validator. Only after the preflight, and only where it can be killed. */
export async function mustBeValid(glb: Uint8Array): Promise<void> {
  const fault = await seekFault(glb, toleratedCodes).catch(() =>
    refuseGarment("garment-unreadable"),
  );
  if (!fault) return;
  const where = fault.pointer ?? (fault.offset === undefined ? "/" : `byte ${fault.offset}`);
  refuseGarment("garment-invalid", quoted(fault.code), quoted(where));
}

/** Asks again without the harmless messages where these have filled the report, so that none hides an error. */
async function seekFault(
  glb: Uint8Array,
  ignoredIssues: string[],
): Promise<ValidatorMessage | null> {
  const options = { format: "glb", maxIssues, ignoredIssues, writeTimestamp: false } as const;
  const { messages, truncated } = (await validateBytes(glb, options)).issues;
  const fault = firstFault(messages);
  if (fault || !truncated || messages.length === 0) return fault;
  return seekFault(glb, [...ignoredIssues, ...new Set(messages.map(({ code }) => code))]);
}
