import type { Examiner } from "~/media/inspector/protocol";

/** Is ended by the system, which needs the memory elsewhere. */
export const examine: Examiner = async () => {
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => {});
};
