import type { FileHandle } from "node:fs/promises";

/** So much is held in memory before it is written: to write every packet apart costs more than its bytes. */
const gathered = 512 * 1024;

/**
 * Writes a stream into an open file from a position on, and answers where it ended; what had come before the stream
 * broke is written too. The next bytes are gathered while the last are written, and never more than that.
 */
export async function writeGathered(
  file: FileHandle,
  source: AsyncIterable<Uint8Array>,
  from: number,
): Promise<number> {
  let [at, pieces, held] = [from, [] as Uint8Array[], 0];
  let writing: Promise<void> = Promise.resolve();
  async function write() {
    const [these, start] = [pieces, at];
    at += held;
    [pieces, held] = [[], 0];
    await writing; // one that failed is the last
    writing = writeWhole(file, these, start);
    writing.catch(() => {}); // heard where it is waited for
  }
  try {
    for await (const piece of source) {
      pieces.push(piece);
      held += piece.length;
      if (held >= gathered) await write();
    }
  } finally {
    await write();
    await writing;
  }
  return at;
}

/** On a filling disk a write may take a part and say nothing; the next one says why. */
async function writeWhole(file: FileHandle, pieces: Uint8Array[], at: number): Promise<void> {
  for (let left = pieces; left.length > 0;) {
    const { bytesWritten } = await file.writev(left, at);
    at += bytesWritten;
    left = without(left, bytesWritten);
  }
}

function without(pieces: Uint8Array[], bytes: number): Uint8Array[] {
  let skipped = 0;
  while (skipped < pieces.length && bytes >= pieces[skipped]!.length)
    bytes -= pieces[skipped++]!.length;
  const left = pieces.slice(skipped);
  if (bytes > 0) left[0] = left[0]!.subarray(bytes);
  return left;
}
