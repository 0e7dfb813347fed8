import type { Sharp } from "sharp";
import { openPicture } from "~/media/inspector/decoders.server";
import { faithful, fidelityOf, type Fidelity, type View } from "./fidelity";
import type { Setting } from "./settings";
import { comparedSide } from "./views";

/** A picture as it is sent. */
export interface Written {
  bytes: Uint8Array;
  mimeType: "image/webp" | "image/jpeg";
}

/** And how near it is to the given one. */
type Seen = Written & Fidelity;

/** How a picture may be written. */
interface Way {
  name: string;
  mimeType: Written["mimeType"];
  write: (picture: Sharp) => Sharp;
}

const webp = (quality: number): Way => ({
  name: `webp ${quality}`,
  mimeType: "image/webp",
  write: (picture) => picture.webp({ quality, smartSubsample: true, exact: true, effort: 4 }),
});
const jpeg = (quality: number, chromaSubsampling: "4:2:0" | "4:4:4"): Way => ({
  name: `jpeg ${quality}`,
  mimeType: "image/jpeg",
  write: (picture) => picture.jpeg({ quality, chromaSubsampling, mozjpeg: true }),
});
const exact = (effort: number): Way => ({
  name: `exact ${effort}`,
  mimeType: "image/webp",
  write: (picture) => picture.webp({ lossless: true, exact: true, effort }),
});

/**
 * The first that is near enough is sent. WebP packs better; JPEG has all 256 steps where WebP has 220, which is seen on
 * dark cloth, and no transparency.
 */
const ways: readonly Way[] = [webp(72), webp(88), jpeg(88, "4:2:0"), jpeg(94, "4:4:4")];

/** Where nothing else will do. A large picture takes seconds to be packed exactly: only transparency needs it. */
const finest: readonly Way[] = [jpeg(97, "4:4:4"), exact(0)];

/** Below this many pixels a picture is written exactly where that takes no more room: swatches, labels, flat prints. */
const smallPixels = 256 * 256;
const small = exact(4);

/** sRGB or plain numbers, 8 bits, three or four of them a pixel. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
  channels: 3 | 4;
}

/** A picture of a garment as it came, and what was written of it by the settings before. */
export class GivenPicture {
  readonly #image: Uint8Array;
  readonly #isColour: boolean;
  readonly #tried = new Map<string, Seen>();

  constructor(image: Uint8Array, isColour: boolean) {
    this.#image = image;
    this.#isColour = isColour;
  }

  /**
   * A picture of colours by the first way that stays as near to the given one as a setting wishes, seen at the size of
   * the views that are compared; or else by the nearest. Directions and roughness have no colour to compare: they are
   * written at one, higher quality.
   * @param mayGoOn asked before each further way
   */
  async written({ side, difference, data }: Setting, mayGoOn: () => boolean): Promise<Written> {
    const pixels = await this.#pixels(side);
    if (!this.#isColour) return least(await this.#each([webp(data)], pixels));
    const isOpaque = pixels.channels === 3 || isFull(pixels.data);
    if (difference === 0) return least(await this.#each([finest[isOpaque ? 0 : 1]!], pixels));
    const tried: Seen[] = [];
    for (const way of ways) {
      if (!isOpaque && way.mimeType === "image/jpeg") continue;
      tried.push(...(await this.#each([way], pixels)));
      const like = tried.filter(
        ({ deltaE00P95, ssim }) =>
          difference === null || (deltaE00P95 <= difference && ssim >= faithful.ssim),
      );
      if (like.length > 0) return least(like);
      if (!mayGoOn()) break;
    }
    return tried.reduce((best, one) => (one.deltaE00P95 < best.deltaE00P95 ? one : best));
  }

  async #pixels(side: number): Promise<Pixels> {
    const given = openPicture(this.#image, { ignoreIcc: true });
    const { width, height } = await given.metadata();
    const picture =
      Math.max(width, height) > side
        ? // Colours are mixed as light is: a red and white stripe become the pink that is seen from afar.
          (this.#isColour ? given.gamma() : given).resize(side, side, { fit: "inside" })
        : given;
    const { data, info } = await picture
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height, channels: info.channels as 3 | 4 };
  }

  async #each(asked: readonly Way[], pixels: Pixels): Promise<Seen[]> {
    const isSmall = pixels.width * pixels.height <= smallPixels;
    const all = isSmall ? [...asked, small] : asked;
    let given: View | null = null;
    const written: Seen[] = [];
    for (const { name, mimeType, write } of all) {
      const key = `${name} ${pixels.width}`;
      let one = this.#tried.get(key);
      if (!one) {
        const bytes = new Uint8Array(await write(opened(pixels)).toBuffer());
        given ??= await seen(opened(pixels));
        const fidelity = fidelityOf([given], [await seen(openPicture(bytes))], nowhere);
        this.#tried.set(key, (one = { bytes, mimeType, ...fidelity }));
      }
      written.push(one);
    }
    return written;
  }
}

const opened = ({ data, width, height, channels }: Pixels) =>
  openPicture(data, { raw: { width, height, channels } });

const least = (written: readonly Written[]): Written =>
  written.reduce((best, one) => (one.bytes.length < best.bytes.length ? one : best));

/** As large as a garment is drawn when it is compared. */
async function seen(picture: Sharp): Promise<View> {
  const pixels = await picture
    .removeAlpha()
    .resize(comparedSide, comparedSide, { fit: "fill" })
    .raw()
    .toBuffer();
  return { side: comparedSide, pixels };
}

/** No colour is this one: all of a picture counts. */
const nowhere = [-1, -1, -1] as const;

/** Whether no pixel of RGBA lets anything through. */
function isFull(data: Uint8Array): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
