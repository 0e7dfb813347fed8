import type { Examiner } from "~/media/inspector/protocol";

/** Names a derivative it did not write. */
export const examine: Examiner = async (bytes) => ({
  verdict: {
    accepted: true,
    kind: "board",
    reason: null,
    facts: {
      ...{ width: 1, height: 1, format: "png", bytes: bytes.length },
      likeness: { quality: 0, hashes: Array<string>(8).fill("0".repeat(64)) },
      look: {
        colour: "#000000",
        placeholder: "data:image/webp;base64,AA==",
        dpi: null,
        aigc: null,
      },
    },
  },
  made: [{ recipe: "board-640.v2", width: 1, height: 1 }],
});
