// Hashes a file piece by piece, beside the page: 200 MB would hold it still for seconds. SHA-256 by WebAssembly,
// since the browser's own takes whole files only, in memory, and not at all over plain HTTP.
import { createSHA256 } from "hash-wasm";

export type SaidByHasher = { done: number } | { sha256: string } | { broke: string };

const say = (words: SaidByHasher) => self.postMessage(words);

self.onmessage = async ({ data }: MessageEvent<File>) => {
  try {
    const hash = await createSHA256();
    hash.init();
    const reader = data.stream().getReader();
    for (let [done, told] = [0, 0]; ;) {
      const piece = await reader.read();
      if (piece.done) break;
      hash.update(piece.value);
      done += piece.value.length;
      if (done - told < 4 * 1024 * 1024) continue;
      told = done;
      say({ done });
    }
    say({ sha256: hash.digest("hex") });
  } catch (error) {
    say({ broke: String(error) });
  }
};
