import sharp, { type Sharp, type SharpOptions } from "sharp";

/**
 * The image decoders of this process: JPEG, PNG and WebP, and no other. libvips can read dozens of
 * formats, among them some that run programs, follow links or expand without bound.
 */
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
sharp.cache(false);
sharp.concurrency(1);

/** The most pixels anything may have. */
export const maxPixels = 100e6;

/** Opens a picture from memory so that the smallest fault in it is an error. */
export function openPicture(bytes: Uint8Array, options: SharpOptions = {}): Sharp {
  return sharp(bytes, {
    limitInputPixels: maxPixels,
    failOn: "warning",
    sequentialRead: true,
    ...options,
  });
}
