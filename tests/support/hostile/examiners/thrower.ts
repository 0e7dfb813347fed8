import type { Examiner } from "~/media/inspector/protocol";

export const examine: Examiner = async () => {
  throw new Error("an examiner nobody expected to fail");
};
