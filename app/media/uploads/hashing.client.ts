import type { SaidByHasher } from "./hash-worker.client";

/** The SHA-256 of a file, as its sender has it. @throws where the file can no longer be read */
export function hashOf(
  file: File,
  onDone: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  // As one expression: so the build knows that this file is a program of its own.
  const worker = new Worker(new URL("./hash-worker.client.ts", import.meta.url), {
    type: "module",
  });
  const hashed = new Promise<string>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SaidByHasher>) => {
      if ("sha256" in data) resolve(data.sha256);
      else if ("done" in data) onDone(data.done);
      else reject(new Error(data.broke));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.postMessage(file);
  });
  return hashed.finally(() => worker.terminate());
}
