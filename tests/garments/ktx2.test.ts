import { encodeToKTX2 } from "ktx2-encoder";
import { describe, expect, it } from "vitest";
import { openGarment } from "~/garments/inspection/open-garment.server";
import { readKtx2Header } from "~/garments/preflight/ktx2";
import { GarmentRefused } from "~/garments/refusal";
import { openPicture } from "~/media/inspector/decoders.server";
import { mutate } from "../support/hostile/bytes";
import { codeOf } from "../support/hostile/counted";
import { dress, skirtWith } from "../support/hostile/garments";
import { stripes } from "../support/hostile/pictures";

const side = 64;
const cloth = await stripes({ width: side, height: side }).ensureAlpha().raw().toBuffer();
const imageDecoder = () =>
  Promise.resolve({ width: side, height: side, data: new Uint8Array(cloth) });
const encode = async (options: Parameters<typeof encodeToKTX2>[1]) =>
  Buffer.from(
    await encodeToKTX2(new Uint8Array(cloth), { imageDecoder, enableDebug: false, ...options }),
  );

const kinds = {
  ETC1S: await encode({ isUASTC: false, generateMipmap: true }),
  UASTC: await encode({ isUASTC: true, needSupercompression: false }),
  "UASTC packed by Zstandard": await encode({ isUASTC: true, needSupercompression: true }),
};
type Kind = keyof typeof kinds;

/** A skirt whose cloth is this texture, as optimisers write it: the plain source left out. */
const skirtOf = (texture: Buffer) =>
  skirtWith((draft) => {
    dress(draft, texture, "image/ktx2");
    const last = draft.json.textures.at(-1);
    last.extensions = { KHR_texture_basisu: { source: last.source } };
    delete last.source;
    draft.json.extensionsUsed = ["KHR_texture_basisu"];
    draft.json.extensionsRequired = ["KHR_texture_basisu"];
  });

function changed(kind: Kind, change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(kinds[kind]);
  change(bytes);
  return bytes;
}

describe("a garment with textures in KTX2", { timeout: 60_000 }, () => {
  it.each(Object.keys(kinds) as Kind[])("(%s) is opened with its own colours", async (kind) => {
    expect(readKtx2Header(kinds[kind])).toEqual({ width: side, height: side });
    const { document } = await openGarment(await skirtOf(kinds[kind]));
    expect(document.getRoot().listExtensionsUsed()).toEqual([]);
    const texture = document.getRoot().listTextures().at(-1)!;
    expect(texture.getMimeType()).toBe("image/png");
    const seen = await openPicture(texture.getImage()!).raw().toBuffer();
    const off = seen.reduce((sum, value, at) => sum + Math.abs(value - cloth[at]!), 0);
    expect(seen).toHaveLength(cloth.length);
    expect(off / seen.length).toBeLessThan(kind === "ETC1S" ? 20 : 4);
  });

  it.each<[string, Kind, (bytes: Buffer) => void]>([
    ["of a kind for games alone", "UASTC", (bytes) => bytes.writeUInt32LE(37, 12)],
    ["of no width", "UASTC", (bytes) => bytes.writeUInt32LE(0, 20)],
    ["deep", "UASTC", (bytes) => bytes.writeUInt32LE(64, 28)],
    ["of many layers", "ETC1S", (bytes) => bytes.writeUInt32LE(4_000_000, 32)],
    ["of six faces", "UASTC", (bytes) => bytes.writeUInt32LE(6, 36)],
    ["with more levels than it has sizes", "ETC1S", (bytes) => bytes.writeUInt32LE(40, 40)],
    ["packed in a way nobody knows", "UASTC", (bytes) => bytes.writeUInt32LE(3, 44)],
    ["whose words lie outside", "UASTC", (bytes) => bytes.writeUInt32LE(1e9, 48)],
    ["whose code book lies outside", "ETC1S", (bytes) => bytes.writeBigUInt64LE(1n << 60n, 64)],
    ["whose texels lie outside", "UASTC", (bytes) => bytes.writeBigUInt64LE(1n << 40n, 80)],
    [
      "that says it unpacks to gigabytes",
      "UASTC packed by Zstandard",
      (bytes) => bytes.writeBigUInt64LE(8n << 30n, 96),
    ],
    ["cut in its header", "UASTC", (bytes) => void bytes.fill(0, 12)],
  ])("is refused before anything unpacks it: %s", async (_, kind, change) => {
    expect(codeOf(await skirtOf(changed(kind, change)))).toBe("garment-ktx2");
  });

  it("is refused where it would be too large, or says it is a PNG", async () => {
    const large = changed("ETC1S", (bytes) => {
      bytes.writeUInt32LE(60_000, 20);
      bytes.writeUInt32LE(60_000, 24);
    });
    expect(codeOf(await skirtOf(large))).toBe("garment-image-size");
    const lies = await skirtWith((draft) => dress(draft, kinds.UASTC, "image/png"));
    expect(codeOf(lies)).toBe("garment-image-format");
  });

  it.each(Object.keys(kinds) as Kind[])(
    "(%s) survives thirty faults, or is refused",
    async (kind) => {
      const answers = { opened: 0, refused: 0 };
      for (let seed = 0; seed < 30; seed++) {
        const glb = await skirtOf(mutate(kinds[kind], seed));
        await openGarment(glb).then(
          () => answers.opened++,
          (error: unknown) => {
            if (!(error instanceof GarmentRefused)) throw error;
            answers.refused++;
          },
        );
      }
      expect(answers.opened + answers.refused).toBe(30);
    },
  );
});
