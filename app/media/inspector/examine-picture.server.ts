import { readAigcLabel } from "../aigc-label";
import { readImageHeader } from "../image-header";
import { judgeIntake } from "../intake";
import { headLength } from "../magic";
import type { FileKind } from "../kinds";
import { believableDpi } from "../look";
import { lumaOf, spectrumOf } from "../pdq";
import { hashesOf } from "../pdq-forms";
import { pictureKinds, type PictureKind, type Recipe } from "../recipes";
import { pictureMetadata } from "../picture-metadata";
import { refusals } from "../texts";
import { reason } from "../reason";
import { refuse } from "../verdict";
import { maxPixels, openPicture } from "./decoders.server";
import { makeTiles } from "./make-tiles.server";
import { glimpseOf, makeSizes } from "./make-sizes.server";
import type { Examination } from "./protocol";

/**
 * Decodes a picture to its last row and writes it anew in what is wanted of it: upright, sRGB, and with nothing
 * in it but pixels, so that no camera, program or person is named and no second file rides along.
 */
export async function examine(
  bytes: Buffer,
  outDir: string,
  asked: FileKind,
  { recipes: wanted }: { recipes: readonly Recipe[] },
): Promise<Examination> {
  const kind = pictureKind(asked);
  const intake = judgeIntake(kind, bytes.length, bytes.subarray(0, headLength));
  if (intake.refused) return { verdict: intake.refused, made: [] };
  const damaged = {
    verdict: refuse(kind, reason(refusals, "image-damaged"), bytes.length),
    made: [],
  };
  const header = readImageHeader(bytes);
  if (!header || header.width * header.height === 0) return damaged;
  if (header.width * header.height > maxPixels) {
    const why = reason(refusals, "image-too-many-pixels", header.width, header.height);
    return { verdict: refuse(kind, why, bytes.length), made: [] };
  }
  try {
    const { autoOrient, density, hasProfile, exif, iptc, xmp, comments } =
      await openPicture(bytes).metadata();
    // A PNG's XMP may be packed: it is told apart from the bytes as they came.
    const aigc = readAigcLabel(bytes) ?? (xmp ? readAigcLabel(xmp) : null);
    const opened = upright(bytes, hasProfile);
    const { made, smallest } = await makeSizes(opened, outDir, { wanted, aigc });
    // Cut from a decoding of their own: whole and in 16 bits, a large picture would not fit beside the rest.
    if (wanted.includes("board-tiles.v2"))
      made.push(await makeTiles(() => upright(bytes, hasProfile), outDir));
    const { data, raw } = smallest;
    const seen = spectrumOf(lumaOf(data, raw.channels), raw.width, raw.height);
    const metadata = pictureMetadata({ exif, iptc, xmp, comments });
    const facts = {
      ...{ ...autoOrient, format: header.format, bytes: bytes.length },
      likeness: { quality: seen.quality, hashes: hashesOf(seen) },
      look: { ...(await glimpseOf(smallest)), dpi: believableDpi(density), aigc },
      ...(metadata.length > 0 ? { metadata } : {}),
    };
    return { verdict: { accepted: true, kind, reason: null, facts }, made };
  } catch (error) {
    if (isOfTheMachine(error)) throw error;
    return damaged;
  }
}

/**
 * As it is meant to be seen: turned as the camera says, on paper and not on night, in the colours of the web. With
 * a profile its 16 bits must go through it by name, for `toColourspace` leaves them in a wider space, 3 ΔE too pale;
 * without one they are the web's already, and naming it would take them for that wider space.
 */
function upright(bytes: Buffer, hasProfile: boolean) {
  const picture = openPicture(bytes).autoOrient().flatten({ background: "#fff" });
  return hasProfile
    ? picture.withIccProfile("srgb", { attach: false })
    : picture.toColourspace("srgb");
}

/** Our own table names this module for pictures alone. */
function pictureKind(kind: FileKind): PictureKind {
  const found = pictureKinds.find((one) => one === kind);
  if (!found) throw new Error(`A ${kind} is no picture.`);
  return found;
}

const isOfTheMachine = (error: unknown) =>
  error instanceof Error && ("code" in error || /memory|allocat/i.test(error.message));
