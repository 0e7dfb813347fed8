/**
 * The tiles of a picture in IIIF Image API 3, level 0 (https://iiif.io/api/image/3.0/): the whole picture at full
 * size, at half, at a quarter… until it fits into one tile, each cut into squares from its upper left corner.
 */
export const tileEdge = 512;

export interface Size {
  width: number;
  height: number;
}

interface Level extends Size {
  /** So many pixels of the picture, across and down, make one of this level. */
  scale: number;
  columns: number;
  rows: number;
}

/** Largest first. A level's size is rounded up, as the standard and its viewers reckon. */
export function levelsOf({ width, height }: Size): Level[] {
  const levels: Level[] = [];
  for (let scale = 1; ; scale *= 2) {
    const [w, h] = [Math.ceil(width / scale), Math.ceil(height / scale)];
    const [columns, rows] = [Math.ceil(w / tileEdge), Math.ceil(h / tileEdge)];
    levels.push({ scale, width: w, height: h, columns, rows });
    if (columns === 1 && rows === 1) return levels;
  }
}

/** Every tile's name within the picture, `region/size`, in the order in which they are packed. */
export function tileNames(picture: Size): string[] {
  return levelsOf(picture).flatMap((level) =>
    Array.from({ length: level.columns * level.rows }, (_, index) => {
      const [x, y] = [index % level.columns, Math.floor(index / level.columns)];
      const span = tileEdge * level.scale;
      const [left, top] = [x * span, y * span];
      const region = [left, top, cut(picture.width, left, span), cut(picture.height, top, span)];
      const size = [
        cut(level.width, x * tileEdge, tileEdge),
        cut(level.height, y * tileEdge, tileEdge),
      ];
      const isWhole = level.columns * level.rows === 1;
      return `${isWhole ? "full" : region.join(",")}/${size.join(",")}`;
    }),
  );
}

/** The longer side of the whole picture as one piece; a viewer may not ask for a larger piece (maxWidth, maxHeight). */
const wholeEdge = 2048;

/** The picture as one piece: level 0 must have it, as `full/max`. Never larger than it came. */
export function wholeOf({ width, height }: Size): Size {
  const scale = Math.min(1, wholeEdge / Math.max(width, height));
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: scaled(width), height: scaled(height) };
}

/** Everything that is packed: the tiles, and behind them the picture as one piece where no tile is that already. */
export function pieceNames(picture: Size): string[] {
  const tiles = tileNames(picture);
  const { width, height } = wholeOf(picture);
  const whole = `full/${width},${height}`;
  return tiles.includes(whole) ? tiles : [...tiles, whole];
}

const cut = (length: number, from: number, most: number) => Math.min(most, length - from);

/** Where the piece of that name stands in the pack; null where there is none. */
export function placeOf(picture: Size, region: string, size: string): number | null {
  const names = pieceNames(picture);
  const isWhole = region === "full" && size === "max";
  const place = isWhole ? names.length - 1 : names.indexOf(`${region}/${size}`);
  return place < 0 ? null : place;
}

const inch = 25.4;

/** info.json: what a viewer has to know of the picture at `id`, and how large a pixel was meant to be printed. */
export function infoOf(picture: Size, id: string, dpi: number | null) {
  const levels = levelsOf(picture);
  const { width, height } = levels.at(-1)!;
  const physical = {
    "@context": "http://iiif.io/api/annex/services/physdim/1/context.json",
    profile: "http://iiif.io/api/annex/services/physdim",
    physicalUnits: "mm",
  };
  return {
    "@context": "http://iiif.io/api/image/3/context.json",
    id,
    type: "ImageService3",
    protocol: "http://iiif.io/api/image",
    profile: "level0",
    width: picture.width,
    height: picture.height,
    ...{ maxWidth: wholeEdge, maxHeight: wholeEdge },
    sizes: levels.length > 1 ? [{ width, height }, wholeOf(picture)] : [{ width, height }],
    tiles: [{ width: tileEdge, scaleFactors: levels.map(({ scale }) => scale) }],
    ...(dpi ? { service: [{ ...physical, physicalScale: inch / dpi }] } : {}),
  };
}
