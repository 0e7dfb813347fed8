import type { Examiner } from "~/media/inspector/protocol";

export const examine: Examiner = async () => {
  throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
};
