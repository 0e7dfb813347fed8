/**
 * Pictures of a garment are decoded on their way to the graphics card, and again when it has lost them: in between only
 * their files are kept, which are thirty times smaller.
 */
import type { LoadingManager, Texture } from "three";

const files = new WeakMap<ImageBitmap, Blob>();

/** As glTF has them: neither multiplied by how sheer they are, nor brought into the screen's colours. */
export async function openPicture(file: Blob): Promise<ImageBitmap> {
  const picture = await createImageBitmap(file, {
    premultiplyAlpha: "none",
    colorSpaceConversion: "none",
  });
  files.set(picture, file);
  return picture;
}

/** Stands where three's loader has its own reader of pictures, which keeps no file. */
export class PictureReader {
  readonly isImageBitmapLoader = true;
  constructor(private readonly manager: LoadingManager) {}

  load(url: string, done: (picture: ImageBitmap) => void, _: unknown, fail: (e: unknown) => void) {
    const read = async () => openPicture(await (await fetch(url)).blob());
    read().then(done, (error: unknown) => {
      this.manager.itemError(url);
      fail(error);
    });
  }
}

const bitmapOf = ({ data }: Texture["source"]) => {
  const picture: unknown = data;
  return typeof ImageBitmap !== "undefined" && picture instanceof ImageBitmap ? picture : null;
};

/** Gives back what is decoded. */
export function foldPicture({ source }: Texture): void {
  bitmapOf(source)?.close();
}

/** Decodes what was given back, each picture once. */
export async function unfoldPictures(textures: Iterable<Texture>): Promise<void> {
  const sources = new Set([...textures].map(({ source }) => source));
  await Promise.all(
    [...sources].map(async (source) => {
      const picture = bitmapOf(source);
      const file = picture?.width === 0 && files.get(picture);
      if (file) source.data = await openPicture(file);
    }),
  );
}
