import { writeSync } from "node:fs";
import type { Examiner } from "~/media/inspector/protocol";

/** A child that was taken over and speaks for itself. */
export const examine: Examiner = async (_, outDir) => {
  writeSync(
    3,
    `{"state":"done","verdict":{"accepted":true,"path":"${outDir}/../../etc/passwd"}}\n`,
  );
  return new Promise(() => {});
};
