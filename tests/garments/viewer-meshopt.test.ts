import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeMeshopt, type MeshoptFilter, type MeshoptMode } from "~/garments/viewer/meshopt";
import { seeded } from "../support/hostile/bytes";

beforeAll(() => Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]));

/** What the format's own library makes of the same bytes. */
function theirs(count: number, stride: number, source: Uint8Array, mode: string, filter?: string) {
  const target = new Uint8Array(count * stride);
  MeshoptDecoder.decodeGltfBuffer(target, count, stride, source, mode, filter);
  return target;
}

/** A sheet of cloth, rows of quads, its triangles in no good order. */
function sheet(columns: number, rows: number, random: () => number): Uint32Array {
  const triangles: number[][] = [];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const at = y * (columns + 1) + x;
      triangles.push([at, at + columns + 1, at + 1], [at + 1, at + columns + 1, at + columns + 2]);
    }
  }
  return Uint32Array.from(
    triangles
      .map((triangle) => ({ triangle, key: random() }))
      .sort((a, b) => a.key - b.key)
      .flatMap((t) => t.triangle),
  );
}

describe("compressed meshes", () => {
  it.each([
    [4, 1],
    [4, 15],
    [8, 16],
    [8, 257],
    [12, 700],
    [16, 3000],
    [64, 300],
    [256, 70],
  ])("vertices of %i bytes come out as they went in, %i of them", async (stride, count) => {
    const random = seeded(stride * 1000 + count);
    // Smooth, still and noisy bytes, so that every width of difference occurs.
    const data = Uint8Array.from({ length: stride * count }, (_, at) => {
      const [element, byte] = [Math.floor(at / stride), at % stride];
      return [element, 7, element * 3 + random() * 4, random() * 256][byte % 4]!;
    });
    const packed = MeshoptEncoder.encodeGltfBuffer(data, count, stride, "ATTRIBUTES", 0);
    expect(await decodeMeshopt(count, stride, packed, "ATTRIBUTES")).toEqual(data);
  });

  it.each([
    [1, 1, 2],
    [7, 5, 2],
    [40, 30, 2],
    [40, 30, 4],
    [300, 250, 4],
  ])(
    "a sheet of %i by %i quads keeps its triangles, indices of %i bytes",
    async (columns, rows, size) => {
      const corners = sheet(columns, rows, seeded(columns + rows));
      const indices = size === 2 ? Uint16Array.from(corners) : corners;
      const bytes = new Uint8Array(indices.buffer);
      const packed = MeshoptEncoder.encodeGltfBuffer(bytes, indices.length, size, "TRIANGLES", 1);
      const found = await decodeMeshopt(indices.length, size, packed, "TRIANGLES");
      expect(Buffer.compare(found, theirs(indices.length, size, packed, "TRIANGLES"))).toBe(0);
    },
  );

  it.each([2, 4])("a line of indices of %i bytes comes out as it went in", async (size) => {
    const random = seeded(size);
    const line = Array.from({ length: 999 }, (_, at) => Math.floor(at / 3 + random() * 50));
    const indices = size === 2 ? Uint16Array.from(line) : Uint32Array.from(line);
    const bytes = new Uint8Array(indices.buffer);
    const packed = MeshoptEncoder.encodeGltfBuffer(bytes, indices.length, size, "INDICES", 1);
    expect(await decodeMeshopt(indices.length, size, packed, "INDICES")).toEqual(bytes);
  });

  it.each<[MeshoptFilter, number]>([
    ["OCTAHEDRAL", 4],
    ["OCTAHEDRAL", 8],
    ["QUATERNION", 8],
    ["EXPONENTIAL", 12],
  ])(
    "the filter %s of %i bytes gives what the format's own library gives",
    async (filter, stride) => {
      const count = 500;
      const random = seeded(stride);
      const width = filter === "EXPONENTIAL" ? stride / 4 : 4;
      const vectors = Float32Array.from({ length: count * width }, () => random() * 2 - 1);
      for (let at = 0; filter !== "EXPONENTIAL" && at < vectors.length; at += 4) {
        const size = filter === "QUATERNION" ? 4 : 3;
        const length = Math.hypot(...vectors.subarray(at, at + size));
        for (let axis = 0; axis < size; axis++) vectors[at + axis]! /= length;
      }
      const filtered = {
        OCTAHEDRAL: () =>
          MeshoptEncoder.encodeFilterOct(vectors, count, stride, stride === 4 ? 8 : 12),
        QUATERNION: () => MeshoptEncoder.encodeFilterQuat(vectors, count, stride, 12),
        EXPONENTIAL: () => MeshoptEncoder.encodeFilterExp(vectors, count, stride, 15),
        NONE: () => new Uint8Array(),
      }[filter]();
      const packed = MeshoptEncoder.encodeGltfBuffer(filtered, count, stride, "ATTRIBUTES", 0);
      const [ours, other] = [
        await decodeMeshopt(count, stride, packed, "ATTRIBUTES", filter),
        theirs(count, stride, packed, "ATTRIBUTES", filter),
      ];
      const numbers = (bytes: Uint8Array) =>
        filter === "EXPONENTIAL"
          ? new Float32Array(bytes.buffer)
          : stride === 4
            ? new Int8Array(bytes.buffer)
            : new Int16Array(bytes.buffer);
      const [a, b] = [numbers(ours), numbers(other)];
      // Halves are rounded either way; nothing else may differ.
      expect(
        Math.max(...Array.from(a, (value, at) => Math.abs(value - b[at]!))),
      ).toBeLessThanOrEqual(filter === "EXPONENTIAL" ? 0 : 1);
    },
  );

  it("a large one is unpacked in slices, and not to its end once nobody waits for it", async () => {
    const corners = sheet(300, 250, seeded(3));
    const [count, bytes] = [corners.length, new Uint8Array(corners.buffer)];
    const packed = MeshoptEncoder.encodeGltfBuffer(bytes, count, 4, "TRIANGLES", 1);
    let pauses = 0;
    const counting = () => void (pauses += 1);
    const whole = await decodeMeshopt(count, 4, packed, "TRIANGLES", "NONE", counting);
    expect(Buffer.compare(whole, theirs(count, 4, packed, "TRIANGLES"))).toBe(0);
    expect(pauses).toBe(10);
    const passedOver = () => Promise.reject(new Error("another file was chosen"));
    await expect(decodeMeshopt(count, 4, packed, "TRIANGLES", "NONE", passedOver)).rejects.toThrow(
      "another file",
    );
  });

  it("damaged data end in an error or in numbers, and end", async () => {
    const corners = sheet(20, 20, seeded(1));
    const bytes = new Uint8Array(corners.buffer);
    const packed: [MeshoptMode, number, Uint8Array][] = [
      ["TRIANGLES", 4, MeshoptEncoder.encodeGltfBuffer(bytes, corners.length, 4, "TRIANGLES", 1)],
      ["INDICES", 4, MeshoptEncoder.encodeGltfBuffer(bytes, corners.length, 4, "INDICES", 1)],
      ["ATTRIBUTES", 4, MeshoptEncoder.encodeGltfBuffer(bytes, corners.length, 4, "ATTRIBUTES", 0)],
    ];
    const random = seeded(7);
    let ended = 0;
    for (const [mode, stride, good] of packed) {
      for (let round = 0; round < 200; round++) {
        const bad = good.slice(0, round % 2 ? good.length : Math.floor(random() * good.length));
        for (let hits = 0; hits < 4 && bad.length > 1; hits++) {
          bad[1 + Math.floor(random() * (bad.length - 1))] = random() * 256;
        }
        try {
          const found = await decodeMeshopt(corners.length, stride, bad, mode);
          expect(found).toHaveLength(corners.length * 4);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
        ended++;
      }
    }
    expect(ended).toBe(600);
  });
});
