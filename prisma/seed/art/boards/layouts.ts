import sharp from "sharp";
import type { Workshop } from "../garments/workshop";
import { blend, tone, type Dye, type Rgb } from "../patterns/colour";
import type { WorkRecipe } from "../recipe";
import { type Skins } from "../wardrobe";
import { Canvas } from "./canvas";
import { flat } from "./flats";
import type { Body } from "./raster";
import { render, type Picture, type View } from "./render";
import { chip, swatch } from "./swatch";

/** A board's size in the units that the layouts are written in. */
const BOARD = { width: 2400, height: 1697 };
/** Pixels of a unit: what a screen shows of a board, and not more, since drawing takes time by the pixel. */
const FINE = 2 / 3;

const px = (units: number) => Math.round(units * FINE);
const sheet = (width: number, height: number, ground: Rgb) =>
  new Canvas(px(width), px(height), ground);
const put = (canvas: Canvas, picture: Picture, x: number, y: number) =>
  canvas.put(picture, x * FINE, y * FINE);
/** Where a picture begins that stands in the middle of so many units. */
const middle = (room: number, pixels: number) => (room - pixels / FINE) / 2;

function shade(
  canvas: Canvas,
  picture: Picture,
  x: number,
  y: number,
  blur: number,
  cover: number,
) {
  canvas.shadow(picture, x * FINE, y * FINE, blur * FINE, cover);
}

function line(
  canvas: Canvas,
  [x, y, w, h]: [number, number, number, number],
  colour: Rgb,
  cover: number,
) {
  canvas.rect(x * FINE, y * FINE, w * FINE, h * FINE, colour, cover);
}

/** What a board is made from: the hung garment, the drafted one, its cloths in every colourway. */
export interface Material {
  recipe: WorkRecipe;
  body: Body;
  drafted: Workshop;
  ways: Skins[];
}

interface Bounds {
  low: number;
  high: number;
  wide: number;
}

function bounds({ position }: Body): Bounds {
  let [low, high, wide] = [1e9, -1e9, 0];
  for (let i = 0; i < position.length; i += 3) {
    low = Math.min(low, position[i + 1]!);
    high = Math.max(high, position[i + 1]!);
    wide = Math.max(wide, Math.abs(position[i]!), Math.abs(position[i + 2]!));
  }
  return { low, high, wide };
}

/** A view of the whole garment that fits into `width` × `height` pixels. */
function whole({ low, high, wide }: Bounds, width: number, height: number, turn: number): View {
  const span = Math.max((high - low) * 1.05, (wide * 2.1 * height) / width);
  return {
    turn,
    lift: 0.05,
    span,
    centre: [0, (low + high) / 2, 0],
    width: px(width),
    height: px(height),
  };
}

async function drawing(
  shop: Workshop,
  side: "front" | "back",
  width: number,
  height: number,
): Promise<Picture> {
  const made = flat(shop, side, px(height));
  const { data, info } = await sharp(Buffer.from(made.svg))
    .resize({ width: px(width), height: px(height), fit: "inside" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

/** Paper whose tone leans towards the garment's main dye. */
function paper(recipe: WorkRecipe): { light: Rgb; deep: Rgb; line: Rgb } {
  const dye = recipe.main.ways[0]![0]!;
  return {
    light: blend("silk", dye, 0.035),
    deep: blend("silk", blend(dye, "mist", 0.55), 0.3),
    line: blend("silk", "ink", 0.32),
  };
}

/** A wall with light falling off to the edges, and a floor that begins softly. */
function studio(
  canvas: Canvas,
  [x, y, w, h]: [number, number, number, number],
  colour: Rgb,
  horizon: number,
) {
  const [left, top, wide, high, floor] = [x, y, w, h, horizon].map(px) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const across = Float32Array.from({ length: wide }, (_, i) => 0.2 * (i / wide - 0.42) ** 2);
  for (let j = 0; j < high; j++) {
    const below = Math.max(0, Math.min(1, (j - floor) / (high * 0.07)));
    const ground = 1 - 0.045 * below * (1 - (j - floor) / high);
    const down = 1.03 - 0.16 * (j / high - 0.4) ** 2;
    let to = ((top + j) * canvas.width + left) * 3;
    for (let i = 0; i < wide; i++, to += 3) {
      const light = (down - across[i]!) * ground;
      canvas.data[to] = Math.min(255, colour[0] * light);
      canvas.data[to + 1] = Math.min(255, colour[1] * light);
      canvas.data[to + 2] = Math.min(255, colour[2] * light);
    }
  }
}

function figure(canvas: Canvas, picture: Picture, x: number, y: number, blur = 26) {
  shade(canvas, picture, x + blur * 0.9, y + blur * 0.7, blur, 0.26);
  put(canvas, picture, x, y);
}

/** Pinked pieces in a row: the cloths of the first colourway, then the main cloth of the others. */
function cloths(
  canvas: Canvas,
  { ways, recipe }: Material,
  place: { x: number; y: number; size: number; gap: number; across: number; most: number },
) {
  const pieces = [ways[0]!.main];
  if (recipe.second) pieces.push(ways[0]!.second);
  if (recipe.trim) pieces.push(ways[0]!.trim);
  for (const way of ways.slice(1)) pieces.push(way.main);
  const { x, y, size, gap, across, most } = place;
  pieces.slice(0, most).forEach((skin, k) => {
    const scale = Math.max(0.22, Math.min(0.62, (skin.repeat[0] * 0.9) / size));
    const piece = swatch(skin.texture, skin.repeat, px(size), px(size), scale / FINE, 13 * FINE);
    const left = x + (k % across) * (size + gap);
    const top = y + Math.floor(k / across) * (size + gap);
    shade(canvas, piece, left + 5, top + 7, 9, 0.3);
    put(canvas, piece, left, top);
  });
}

function dyesOf(recipe: WorkRecipe): Dye[] {
  const all = [
    ...recipe.main.ways[0]!,
    ...(recipe.second?.ways[0] ?? []),
    ...(recipe.trim?.ways[0] ?? []),
    recipe.accent[0]!,
    recipe.lining[0]!,
  ];
  return [...new Set(all)].slice(0, 6);
}

function chips(
  canvas: Canvas,
  recipe: WorkRecipe,
  x: number,
  y: number,
  size: number,
  step: number,
) {
  const across = Math.max(1, Math.floor((BOARD.width - 90 - size - x) / step) + 1);
  dyesOf(recipe).forEach((dye, k) => {
    const [left, top] = [x + (k % across) * step, y + Math.floor(k / across) * step];
    const disc = chip(dye, px(size));
    shade(canvas, disc, left + 3, top + 4, 6, 0.22);
    put(canvas, disc, left, top);
  });
}

/** A close view of the upper part, framed. */
function detail(material: Material, width: number, height: number, turn: number): Picture {
  const { low, high } = bounds(material.body);
  const upper =
    material.recipe.garment.kind === "skirt" || material.recipe.garment.kind === "trousers";
  const at = upper ? high - (high - low) * 0.2 : high - 0.2;
  return render(material.body, material.ways[0]!, {
    turn,
    lift: 0.06,
    span: 0.42,
    centre: [0, at, 0.02],
    width: px(width),
    height: px(height),
  });
}

const cut = (
  x: number,
  y: number,
  w: number,
  h: number,
  canvas: Canvas,
  inside: (part: Canvas) => void,
  ground: Rgb,
) => {
  const part = sheet(w, h, ground);
  inside(part);
  put(canvas, { width: part.width, height: part.height, data: rgba(part) }, x, y);
};

function rgba(part: Canvas): Uint8ClampedArray {
  const out = new Uint8ClampedArray(part.width * part.height * 4);
  for (let i = 0; i < part.width * part.height; i++) {
    out[i * 4] = part.data[i * 3]!;
    out[i * 4 + 1] = part.data[i * 3 + 1]!;
    out[i * 4 + 2] = part.data[i * 3 + 2]!;
    out[i * 4 + 3] = 255;
  }
  return out;
}

/** One large figure, everything else in a quiet column to its right. */
export async function figureBoard(material: Material): Promise<Canvas> {
  const { recipe, body, ways, drafted } = material;
  const tone0 = paper(recipe);
  const canvas = sheet(BOARD.width, BOARD.height, tone0.light);
  studio(canvas, [0, 0, 1330, BOARD.height], tone0.deep, 1440);
  const box = bounds(body);
  const main = render(body, ways[0]!, whole(box, 1180, 1520, -0.22));
  figure(canvas, main, 75, 84, 34);
  const rear = render(body, ways[0]!, whole(box, 430, 640, Math.PI + 0.3));
  figure(canvas, rear, 1400, 110, 16);
  const [front, back] = [
    await drawing(drafted, "front", 440, 600),
    await drawing(drafted, "back", 440, 600),
  ];
  put(canvas, front, 1880 + middle(440, front.width), 110 + middle(600, front.height));
  put(canvas, back, 1880 + middle(440, back.width), 790 + middle(600, back.height));
  const close = detail(material, 470, 560, -0.5);
  cut(
    1390,
    830,
    470,
    560,
    canvas,
    (part) => {
      studio(part, [0, 0, 470, 560], tone0.deep, 700);
      figure(part, close, 0, 0, 20);
    },
    tone0.deep,
  );
  cloths(canvas, material, { x: 1390, y: 1452, size: 176, gap: 22, across: 3, most: 3 });
  chips(canvas, recipe, 2010, 1510, 58, 84);
  return canvas;
}

/** Front, side and back in a row above a strip of cloths, drawings and dyes. */
export async function friezeBoard(material: Material): Promise<Canvas> {
  const { recipe, body, ways, drafted } = material;
  const tone0 = paper(recipe);
  const canvas = sheet(BOARD.width, BOARD.height, tone0.light);
  studio(canvas, [0, 0, BOARD.width, 1250], tone0.deep, 1090);
  const box = bounds(body);
  const views: [turn: number, x: number, w: number, h: number][] = [
    [Math.PI, 1690, 640, 1010],
    [0.72, 120, 660, 1030],
    [-0.08, 760, 900, 1160],
  ];
  for (const [turn, x, w, h] of views)
    figure(canvas, render(body, ways[0]!, whole(box, w, h, turn)), x, 1195 - h, 26);
  line(canvas, [0, 1250, BOARD.width, 2], tone0.line, 0.5);
  const [front, back] = [
    await drawing(drafted, "front", 400, 380),
    await drawing(drafted, "back", 400, 380),
  ];
  put(canvas, front, 110 + middle(400, front.width), 1285);
  put(canvas, back, 530 + middle(400, back.width), 1285);
  cloths(canvas, material, { x: 1010, y: 1340, size: 270, gap: 40, across: 3, most: 3 });
  chips(canvas, recipe, 1980, 1440, 70, 104);
  return canvas;
}

/** A wall of the cloth itself, the garment before it, drawings on a white field. */
export async function clothBoard(material: Material): Promise<Canvas> {
  const { recipe, body, ways, drafted } = material;
  const tone0 = paper(recipe);
  const canvas = sheet(BOARD.width, BOARD.height, tone0.light);
  const skin = ways[0]!.main;
  const wall = swatch(
    skin.texture,
    skin.repeat,
    px(760),
    px(BOARD.height),
    Math.max(0.3, skin.repeat[0] / 520) / FINE,
    0,
  );
  put(canvas, wall, 0, 0);
  studio(canvas, [760, 0, 880, BOARD.height], tone0.deep, 1450);
  for (let i = 0; i < 26; i++)
    line(canvas, [760 + i, 0, 1, BOARD.height], [20, 18, 16], 0.2 * (1 - i / 26));
  const box = bounds(body);
  figure(canvas, render(body, ways[0]!, whole(box, 1010, 1540, 0.26)), 650, 80, 36);
  const side = render(body, ways[0]!, whole(box, 420, 560, Math.PI - 0.35));
  figure(canvas, side, 1850, 110, 16);
  const [front, back] = [
    await drawing(drafted, "front", 360, 470),
    await drawing(drafted, "back", 360, 470),
  ];
  put(canvas, front, 1690 + middle(350, front.width), 760);
  put(canvas, back, 2030 + middle(350, back.width), 760);
  cloths(canvas, material, { x: 1720, y: 1320, size: 180, gap: 28, across: 3, most: 3 });
  chips(canvas, recipe, 1712, 1566, 58, 96);
  return canvas;
}

/** Construction and colourways: large drawings, the other dyes, two close views. */
export async function constructionBoard(material: Material): Promise<Canvas> {
  const { recipe, body, ways, drafted } = material;
  const tone0 = paper(recipe);
  const canvas = sheet(BOARD.width, BOARD.height, tone(tone0.light, 0.01));
  const [front, back] = [
    await drawing(drafted, "front", 620, 860),
    await drawing(drafted, "back", 620, 860),
  ];
  put(canvas, front, 110 + middle(620, front.width), 110 + middle(860, front.height));
  put(canvas, back, 780 + middle(620, back.width), 110 + middle(860, back.height));
  const closes: [turn: number, x: number, y: number, w: number, h: number][] = [
    [0.55, 1480, 110, 400, 860],
    [-0.6, 1910, 110, 380, 420],
    [Math.PI, 1910, 560, 380, 410],
  ];
  for (const [turn, x, y, w, h] of closes)
    cut(
      x,
      y,
      w,
      h,
      canvas,
      (part) => {
        studio(part, [0, 0, w, h], tone0.deep, h * 2);
        figure(part, detail(material, w, h, turn), 0, 0, 18);
      },
      tone0.deep,
    );
  const box = bounds(body);
  ways.forEach((skins, k) => {
    const view = { ...whole(box, 400, 600, -0.3) };
    figure(canvas, render(body, skins, view), 110 + k * 430, 1035, 16);
  });
  cloths(canvas, material, { x: 1480, y: 1060, size: 236, gap: 36, across: 3, most: 5 });
  chips(canvas, recipe, 2040, 1410, 66, 92);
  return canvas;
}
