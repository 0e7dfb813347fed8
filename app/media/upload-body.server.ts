import { Readable } from "node:stream";
import { Refusal } from "~/platform/refusal";
import { kinds, type FileKind } from "./kinds";
import { receiving } from "./receiving-texts";

/** A request's body as a file on its way. */
export interface UploadBody {
  /** What the sender announced, in bytes. */
  bytes: number;
  source: Readable;
  /** Reads on without keeping anything, so that the sender gets to hear why it was refused. */
  drain(): Promise<void>;
}

/**
 * Opens the raw body of a request, piece by piece. Ending `source` early leaves the connection alone: closing
 * it there would take the answer with it, for browsers listen only once they have sent everything.
 * @throws Refusal where the size was not announced: a file that was cut off could not be told from a whole one
 */
export function uploadBody(request: Request, kind: FileKind): UploadBody {
  const length = request.headers.get("Content-Length") ?? "";
  if (!/^\d{1,15}$/.test(length)) throw new Refusal("invalid", receiving.noLength);
  const reader = request.body?.getReader();

  async function* pieces() {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done || !value) return;
      yield value;
    }
  }

  async function drain(): Promise<void> {
    let left = kinds[kind].maxBytes;
    for await (const piece of pieces()) if ((left -= piece.length) < 0) break;
    await reader?.cancel();
  }

  const source = Readable.from(pieces(), { objectMode: false });
  return { bytes: Number(length), source, drain };
}
