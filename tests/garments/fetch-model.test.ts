import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchModel } from "~/garments/viewer/fetch-model";

afterEach(() => vi.unstubAllGlobals());

/** A line that hands over these parts, as they lie in memory. */
function line(...parts: Uint8Array[]) {
  const body = { getReader: () => ({ read: () => Promise.resolve(next()) }) };
  const next = () => ({ done: parts.length === 0, value: parts.shift() });
  vi.stubGlobal("fetch", () => Promise.resolve({ ok: true, body, headers: new Headers() }));
}
const fetched = async () =>
  new Uint8Array(await fetchModel("/g.glb", new AbortController().signal, () => {}));

describe("a model on its way", () => {
  const memory = () => Uint8Array.from({ length: 64 }, (_, at) => at);

  it("is whole where its parts stand side by side in the same bytes", async () => {
    const bytes = memory();
    line(bytes.subarray(0, 20), bytes.subarray(20, 21), bytes.subarray(21));
    expect(await fetched()).toEqual(memory());
  });

  it("is whole where its parts overlap in them", async () => {
    const bytes = memory();
    line(bytes.subarray(0, 40), bytes.subarray(30, 64), memory());
    expect([...(await fetched())]).toEqual([
      ...memory().subarray(0, 40),
      ...memory().subarray(30),
      ...memory(),
    ]);
  });

  it("gives its parts back once all have been read", async () => {
    const bytes = memory();
    line(bytes);
    await fetched();
    // A browser or a Node that cannot give bytes back leaves them to the collector.
    expect(bytes.byteLength).toBe("transfer" in ArrayBuffer.prototype ? 0 : 64);
  });
});
