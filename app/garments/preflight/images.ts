import { readImageHeader } from "~/media/image-header";
import { caps } from "../caps";
import { refuseGarment } from "../refusal";
import { counted } from "../texts";
import type { ViewSpan } from "./buffers";
import { readDataUri } from "./data-uri";
import { extensionAt, get, refAt, rowsAt, type Row } from "./gltf";
import { isKtx2, readKtx2Header } from "./ktx2";

/** Pictures by their own first bytes: the format they claim, the size they will unpack to. */
export function checkImages(root: Row, views: ViewSpan[]): void {
  const images = rowsAt(root, "images", "images");
  let pixels = 0;
  images.forEach((row, index) => {
    const { type, bytes } = imageBytes(row, views, index);
    const header = isKtx2(bytes) ? ktx2Header(bytes) : readImageHeader(bytes);
    if (!header || `image/${header.format}` !== type || header.width * header.height === 0)
      return refuseGarment("garment-image-format", String(index));
    const { width, height } = header;
    if (Math.max(width, height) > caps.imageSide)
      refuseGarment("garment-image-size", width, height, caps.imageSide);
    pixels += width * height;
    if (pixels > caps.imagePixels)
      refuseGarment("garment-too-many", counted.pixels, pixels, caps.imagePixels);
  });
  for (const texture of rowsAt(root, "textures")) {
    refAt(texture, "source", images);
    for (const name of ["EXT_texture_webp", "KHR_texture_basisu"]) {
      const instead = extensionAt(texture, name);
      if (instead) refAt(instead, "source", images);
    }
  }
}

function ktx2Header(bytes: Uint8Array) {
  const header = readKtx2Header(bytes) ?? refuseGarment("garment-ktx2");
  return { format: "ktx2", ...header };
}

function imageBytes(row: Row, views: ViewSpan[], index: number) {
  const declared = get(row, "mimeType");
  const uri = get(row, "uri");
  if (uri !== undefined) {
    const data = readDataUri(uri) ?? refuseGarment("garment-external");
    return { type: declared ?? data.type, bytes: data.bytes };
  }
  const view = refAt(row, "bufferView", views);
  if (!view?.bytes) return refuseGarment("garment-out-of-bounds", `images/${index}`);
  return { type: declared, bytes: view.bytes };
}
