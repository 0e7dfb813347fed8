import type { AigcLabel } from "./aigc-label";
import type { PictureLook } from "./look";

/** One size of a picture, and where it is fetched by the one who asks. */
export interface MadePicture {
  type: string;
  width: number;
  height: number;
  address: string;
}

/** A picture as a page shows it: its space, what stands there first, and every size it was made in. */
export interface ShownPicture {
  src: string;
  srcSet: string;
  /** Better formats, to be tried first. */
  sources: { type: string; srcSet: string }[];
  width: number;
  height: number;
  colour?: string;
  placeholder?: string;
  /** To look closely: where its tiles are, and how many pixels of it make an inch, where that is known. */
  tiles: { address: string; dpi: number | null } | null;
  /** Labelled as made by artificial intelligence, which whoever shows it has to say. */
  aigc: AigcLabel | null;
}

const common = "image/webp";
const better = ["image/avif"];

/**
 * Gathers the sizes of a picture; null while none is made. A better format is offered once it is there up to
 * the largest size: a browser that takes it looks at no other, and would show a large screen a small picture.
 */
export function shownPicture(
  made: readonly MadePicture[],
  look: PictureLook | null,
  tiles: string | null = null,
): ShownPicture | null {
  const sizes = sizesOf(made, common);
  const largest = sizes.at(-1);
  if (!largest) return null;
  const sources = better.flatMap((type) => {
    const these = sizesOf(made, type);
    return these.at(-1)?.width === largest.width ? [{ type, srcSet: asSet(these) }] : [];
  });
  const { address: src, width, height } = largest;
  const { colour, placeholder } = look ?? {};
  return {
    ...{ src, srcSet: asSet(sizes), sources, width, height },
    aigc: look?.aigc ?? null,
    tiles: tiles === null ? null : { address: tiles, dpi: look?.dpi ?? null },
    ...(colour && placeholder ? { colour, placeholder } : {}),
  };
}

/** Narrowest first; a picture that was small from the start has one size under several names. */
function sizesOf(made: readonly MadePicture[], type: string): MadePicture[] {
  const byWidth = new Map<number, MadePicture>();
  for (const one of made)
    if (one.type === type && !byWidth.has(one.width)) byWidth.set(one.width, one);
  return [...byWidth.values()].sort((a, b) => a.width - b.width);
}

const asSet = (sizes: readonly MadePicture[]) =>
  sizes.map(({ address, width }) => `${address} ${width}w`).join(", ");
