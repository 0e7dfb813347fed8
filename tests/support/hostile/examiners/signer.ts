import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Examiner } from "~/media/inspector/protocol";

let read = 0;

/** Signs with the number of its process and of the file it reads, and refuses that. */
export const examine: Examiner = async (bytes, outDir, kind) => {
  read += 1;
  writeFileSync(path.join(outDir, "signed"), `${process.pid} ${read}`);
  const reason = { code: "signed", zh: "已签。", en: "Signed." };
  return { verdict: { accepted: false, kind, reason, facts: { bytes: bytes.length } }, made: [] };
};
