import { Refusal } from "./refusal";

/** The largest model the product takes in; more than this is not ours. */
const maxBytes = 200 * 1024 * 1024;

/**
 * Downloads a model while the viewer's own code is still on its way. `onShare` hears 0 to 1 where the length is known.
 * Throws a `Refusal`, or the signal's reason when aborted.
 */
export async function fetchModel(
  src: string,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<ArrayBuffer> {
  try {
    const response = await fetch(src, { signal });
    if (!response.ok || !response.body) {
      void response.body?.cancel(); // what nobody reads would keep its line open
      throw new Refusal("unreachable");
    }
    const promised = Number(response.headers.get("content-length") ?? 0);
    const packed = response.headers.has("content-encoding");
    const parts: Uint8Array[] = [];
    let length = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.byteLength;
      if (length > maxBytes) throw new Refusal("tooHeavy");
      if (promised > 0 && !packed) onShare(Math.min(1, length / promised));
    }
    return joined(parts, length);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Refusal ? error : new Refusal("unreachable");
  }
}

function joined(parts: readonly Uint8Array[], length: number): ArrayBuffer {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  // Only now: two parts may stand in the same bytes.
  for (const part of parts) releaseBytes(part.buffer as ArrayBuffer);
  return whole.buffer;
}

/** Where the browser can: bytes that nobody reads again would wait for the collector, which a still page does not call. */
export function releaseBytes(bytes: ArrayBuffer): void {
  (bytes as Partial<ArrayBuffer>).transfer?.(0);
}
