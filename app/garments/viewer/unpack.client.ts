import { Refusal } from "./refusal";
import type { SaidByUnpacker } from "./unpack-worker.client";

/** Longer than any device that can show the garment takes. */
const patience = 30_000;

/**
 * The same garment without Draco, made beside the page in a process of its own, which ends with it. Takes the
 * bytes: nobody else may need them. Throws a `Refusal`, or the signal's reason when aborted.
 */
export async function unpack(bytes: ArrayBuffer, signal: AbortSignal): Promise<ArrayBuffer> {
  signal.throwIfAborted();
  let worker: Worker;
  try {
    // As one expression: so the build knows that this file is a program of its own.
    worker = new Worker(new URL("./unpack-worker.client.ts", import.meta.url), { type: "module" });
  } catch {
    throw new Refusal("unsupported"); // the page is another site's, which no program of ours may run beside
  }
  let late: ReturnType<typeof setTimeout>;
  const unpacked = new Promise<ArrayBuffer>((resolve, reject) => {
    const refuse = (reason: Refusal["reason"]) => reject(new Refusal(reason));
    worker.onmessage = ({ data }: MessageEvent<SaidByUnpacker>) =>
      "glb" in data ? resolve(data.glb) : refuse("broken");
    worker.onerror = () => refuse("unreachable");
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    late = setTimeout(() => refuse("tooHeavy"), patience);
    worker.postMessage(bytes, [bytes]);
  });
  return unpacked.finally(() => {
    clearTimeout(late);
    worker.terminate();
  });
}
