import { describe, expect, it } from "vitest";
import { readDataUri } from "~/garments/preflight/data-uri";
import { changed, dataUri } from "../support/hostile/counted";
import { addTexture, type Draft } from "../support/hostile/garments";
import { jpegThatSays, pngBomb, stripes } from "../support/hostile/pictures";

const jpeg = await stripes({ width: 16, height: 16 }).jpeg().toBuffer();

describe("textures are known by their bytes", () => {
  it.each<[string, string, (draft: Draft) => void]>([
    [
      "an address on the network",
      "garment-external",
      ({ json }) => (json.images[0] = { uri: "https://x.test/a.png" }),
    ],
    [
      "a path out of the folder",
      "garment-external",
      ({ json }) => (json.images[0] = { uri: "../../etc/passwd" }),
    ],
    [
      "a file of the machine",
      "garment-external",
      ({ json }) => (json.buffers[0].uri = "file:///etc/passwd"),
    ],
    [
      "a data: address that is no base64",
      "garment-external",
      ({ json }) => (json.images[0] = { uri: "data:image/png;base64,@@" }),
    ],
    [
      "a data: address of a web page",
      "garment-image-format",
      ({ json }) => (json.images[0] = { uri: dataUri(Buffer.from("<html>"), "text/html") }),
    ],
    [
      "a JPEG called PNG",
      "garment-image-format",
      (draft) => void addTexture(draft, jpeg, "image/png"),
    ],
    [
      "an SVG",
      "garment-image-format",
      (draft) => void addTexture(draft, Buffer.from("<svg xmlns=''/>"), "image/svg+xml"),
    ],
    [
      "a picture of no format",
      "garment-image-format",
      ({ json }) => delete json.images[0].mimeType,
    ],
    [
      "a picture of no size",
      "garment-image-format",
      (draft) => void addTexture(draft, jpegThatSays(jpeg, { width: 0, height: 0 }), "image/jpeg"),
    ],
    [
      "a picture without data",
      "garment-out-of-bounds",
      ({ json }) => (json.images[0] = { mimeType: "image/png" }),
    ],
    [
      "a side over 8192",
      "garment-image-size",
      (draft) => void addTexture(draft, pngBomb({ width: 8193, height: 8 })),
    ],
    [
      "100 megapixels together",
      "garment-too-many",
      (draft) => {
        const large = pngBomb({ width: 8192, height: 8192 });
        addTexture(draft, large);
        addTexture(draft, large);
      },
    ],
    [
      "257 textures",
      "garment-too-many",
      ({ json }) => (json.images = Array(257).fill(json.images[0])),
    ],
    [
      "a texture of a picture that is not there",
      "garment-out-of-bounds",
      ({ json }) => (json.textures[0].source = 4),
    ],
    [
      "a WebP that is not there",
      "garment-out-of-bounds",
      ({ json }) => (json.textures[0].extensions = { EXT_texture_webp: { source: 4 } }),
    ],
  ])("%s: %s", (_, code, change) => {
    expect(changed(change)).toBe(code);
  });

  it("only base64 data: addresses are read", () => {
    expect(readDataUri("data:image/png;base64,AAEC")).toEqual({
      type: "image/png",
      bytes: Uint8Array.of(0, 1, 2),
    });
    expect(readDataUri("data:;base64,AA==")?.type).toBe("");
    expect(readDataUri("data:text/plain,hello")).toBeNull();
    expect(readDataUri(7)).toBeNull();
  });
});
