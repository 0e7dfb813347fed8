import type { Examiner } from "~/media/inspector/protocol";

/** Takes memory outside V8's heap and uses all of it. */
export const examine: Examiner = async () => {
  for (const held: Buffer[] = []; ;) {
    held.push(Buffer.alloc(16 * 1024 * 1024, 1));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
