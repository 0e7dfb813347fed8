import type { Examiner } from "~/media/inspector/protocol";

/** Never comes back. */
export const examine: Examiner = async () => {
  for (;;) Math.random();
};
