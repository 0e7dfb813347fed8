import { connect } from "node:net";
import type { Examiner } from "~/media/inspector/protocol";
import { refuse } from "~/media/verdict";

/** Tells, as a refusal's words, what it can see: its environment, and whether the port in the file answers. */
export const examine: Examiner = async (bytes) => {
  const port = Number(/port=(\d+)/.exec(bytes.toString("latin1"))?.[1]);
  const reached = await new Promise<boolean>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.on("error", () => resolve(false));
  });
  const names = Object.keys(process.env).sort().join(",");
  const why = { code: reached ? "network-open" : "network-closed", zh: names, en: names };
  return { verdict: refuse("board", why, bytes.length), made: [] };
};
