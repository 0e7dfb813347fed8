import { DetailedError, Upload } from "tus-js-client";
import type { Because } from "~/platform/refusal";
import { firstPiece, nextPiece } from "./sending";
import { addressOfUpload } from "./under-way";

/** The server said no, in a sentence: trying again would not help. */
export class Refused extends Error {
  constructor(readonly because: Because | null) {
    super(because?.en ?? "refused");
  }
}

/** The line is lost, or the server cannot just now: what has arrived is kept, and it goes on later. */
export class Interrupted extends Error {
  constructor(readonly because: Because | null = null) {
    super(because?.en ?? "interrupted");
  }
}

/** A line that moves nothing for so long is given up for another: it may be dead without anybody having said so. */
const silenceMs = 40_000;
const passing = new Set([400, 404, 408, 409, 410, 423, 425, 429]);

/** Asks the place a file is brought to: to begin an upload, or to end it. */
export async function ask<Answer>(
  address: string,
  fields: Record<string, string>,
  signal: AbortSignal,
): Promise<Answer> {
  const limit = new AbortController();
  const stop = () => limit.abort();
  const timer = setTimeout(stop, 120_000);
  signal.addEventListener("abort", stop);
  const answer = await fetch(address, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams(fields),
    signal: limit.signal,
  })
    .catch(() => {
      throw new Interrupted();
    })
    .finally(() => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    });
  const said = (await answer.json().catch(() => null)) as { because?: Because } | null;
  if (answer.ok && said) return said as Answer;
  const because = said?.because ?? null;
  // "Too many" is an answer to what was asked, and no passing fault.
  if (answer.ok || answer.status >= 500 || answer.status === 408) throw new Interrupted(because);
  throw new Refused(because);
}

/** Sends what is missing of a file, by tus; a short loss of the line it mends itself. */
export function transfer(
  uploadId: string,
  file: File,
  { onSent, onLost, signal }: { onSent(bytes: number): void; onLost(): void; signal: AbortSignal },
): Promise<void> {
  return new Promise((resolve, reject) => {
    let silence: ReturnType<typeof setTimeout>;
    let pieceBegan = performance.now();
    const end = (settle: () => void) => {
      clearTimeout(silence);
      signal.removeEventListener("abort", stop);
      settle();
    };
    const giveUp = (why: Error) => end(() => void upload.abort().finally(() => reject(why)));
    const stop = () => giveUp(signal.reason as Error);
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => giveUp(new Interrupted()), silenceMs);
    };
    const upload = new Upload(file, {
      uploadUrl: addressOfUpload(uploadId),
      chunkSize: firstPiece,
      storeFingerprintForResuming: false,
      retryDelays: [0, 1_000, 3_000],
      onShouldRetry: (error) => {
        onLost();
        return isPassing(error);
      },
      onProgress: (sent) => {
        listen();
        onSent(sent);
      },
      onChunkComplete: (bytes) => {
        const now = performance.now();
        upload.options.chunkSize = nextPiece(bytes, now - pieceBegan);
        pieceBegan = now;
      },
      onSuccess: () => end(resolve),
      onError: (error) => end(() => reject(whatItMeans(error))),
    });
    signal.addEventListener("abort", stop);
    listen();
    upload.start();
  });
}

/** Ends an upload for good: what has arrived is removed. */
export async function terminate(uploadId: string): Promise<void> {
  const headers = { "Tus-Resumable": "1.0.0" };
  await fetch(addressOfUpload(uploadId), { method: "DELETE", headers, keepalive: true });
}

const statusOf = (error: unknown) =>
  (error instanceof DetailedError && error.originalResponse?.getStatus()) || 0;

function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return status === 0 || passing.has(status) || (status >= 500 && status !== 507);
}

function whatItMeans(error: unknown): Error {
  const because = becauseIn(error);
  const status = statusOf(error);
  return isPassing(error) || status === 507 ? new Interrupted(because) : new Refused(because);
}

function becauseIn(error: unknown): Because | null {
  try {
    const body = (error as DetailedError).originalResponse!.getBody();
    return (JSON.parse(body) as { because?: Because }).because ?? null;
  } catch {
    return null;
  }
}
