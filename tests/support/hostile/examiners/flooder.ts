import { writeSync } from "node:fs";
import type { Examiner } from "~/media/inspector/protocol";

/** Answers without an end. */
export const examine: Examiner = async () => {
  for (;;) writeSync(3, "x".repeat(32_768));
};
