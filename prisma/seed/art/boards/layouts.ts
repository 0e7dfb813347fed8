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

export const BOARD = { width: 2400, height: 1697 };

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
  return { turn, lift: 0.05, span, centre: [0, (low + high) / 2, 0], width, height };
}

async function drawing(
  shop: Workshop,
  side: "front" | "back",
  width: number,
  height: number,
): Promise<Picture> {
  const made = flat(shop, side, height);
  const { data, info } = await sharp(Buffer.from(made.svg))
    .resize({ width, height, fit: "inside" })
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
  x: number,
  y: number,
  w: number,
  h: number,
  colour: Rgb,
  floor: number,
) {
  const across = Float32Array.from({ length: w }, (_, i) => 0.2 * (i / w - 0.42) ** 2);
  for (let j = 0; j < h; j++) {
    const below = Math.max(0, Math.min(1, (j - floor) / (h * 0.07)));
    const ground = 1 - 0.045 * below * (1 - (j - floor) / h);
    const down = 1.03 - 0.16 * (j / h - 0.4) ** 2;
    let to = ((y + j) * canvas.width + x) * 3;
    for (let i = 0; i < w; i++, to += 3) {
      const light = (down - across[i]!) * ground;
      canvas.data[to] = Math.min(255, colour[0] * light);
      canvas.data[to + 1] = Math.min(255, colour[1] * light);
      canvas.data[to + 2] = Math.min(255, colour[2] * light);
    }
  }
}

function figure(canvas: Canvas, picture: Picture, x: number, y: number, blur = 26) {
  canvas.shadow(picture, x + blur * 0.9, y + blur * 0.7, blur, 0.26);
  canvas.put(picture, x, y);
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
    const piece = swatch(skin.texture, skin.repeat, size, size, scale);
    const left = x + (k % across) * (size + gap);
    const top = y + Math.floor(k / across) * (size + gap);
    canvas.shadow(piece, left + 5, top + 7, 9, 0.3);
    canvas.put(piece, left, top);
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
    const disc = chip(dye, size);
    canvas.shadow(disc, left + 3, top + 4, 6, 0.22);
    canvas.put(disc, left, top);
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
    width,
    height,
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
  const part = new Canvas(w, h, ground);
  inside(part);
  canvas.put({ width: w, height: h, data: rgba(part) }, x, y);
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
  const canvas = new Canvas(BOARD.width, BOARD.height, tone0.light);
  studio(canvas, 0, 0, 1330, BOARD.height, tone0.deep, 1440);
  const box = bounds(body);
  const main = render(body, ways[0]!, whole(box, 1180, 1520, -0.22));
  figure(canvas, main, 75, 84, 34);
  const rear = render(body, ways[0]!, whole(box, 430, 640, Math.PI + 0.3));
  figure(canvas, rear, 1400, 110, 16);
  const [front, back] = [
    await drawing(drafted, "front", 440, 600),
    await drawing(drafted, "back", 440, 600),
  ];
  canvas.put(front, 1880 + (440 - front.width) / 2, 110 + (600 - front.height) / 2);
  canvas.put(back, 1880 + (440 - back.width) / 2, 790 + (600 - back.height) / 2);
  const close = detail(material, 470, 560, -0.5);
  cut(
    1390,
    830,
    470,
    560,
    canvas,
    (part) => {
      studio(part, 0, 0, 470, 560, tone0.deep, 700);
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
  const canvas = new Canvas(BOARD.width, BOARD.height, tone0.light);
  studio(canvas, 0, 0, BOARD.width, 1250, tone0.deep, 1090);
  const box = bounds(body);
  const views: [turn: number, x: number, w: number, h: number][] = [
    [Math.PI, 1690, 640, 1010],
    [0.72, 120, 660, 1030],
    [-0.08, 760, 900, 1160],
  ];
  for (const [turn, x, w, h] of views)
    figure(canvas, render(body, ways[0]!, whole(box, w, h, turn)), x, 1195 - h, 26);
  canvas.rect(0, 1250, BOARD.width, 2, tone0.line, 0.5);
  const [front, back] = [
    await drawing(drafted, "front", 400, 380),
    await drawing(drafted, "back", 400, 380),
  ];
  canvas.put(front, 110 + (400 - front.width) / 2, 1285);
  canvas.put(back, 530 + (400 - back.width) / 2, 1285);
  cloths(canvas, material, { x: 1010, y: 1340, size: 270, gap: 40, across: 3, most: 3 });
  chips(canvas, recipe, 1980, 1440, 70, 104);
  return canvas;
}

/** A wall of the cloth itself, the garment before it, drawings on a white field. */
export async function clothBoard(material: Material): Promise<Canvas> {
  const { recipe, body, ways, drafted } = material;
  const tone0 = paper(recipe);
  const canvas = new Canvas(BOARD.width, BOARD.height, tone0.light);
  const skin = ways[0]!.main;
  const wall = swatch(
    skin.texture,
    skin.repeat,
    760,
    BOARD.height,
    Math.max(0.3, skin.repeat[0] / 520),
    0,
  );
  canvas.put(wall, 0, 0);
  studio(canvas, 760, 0, 880, BOARD.height, tone0.deep, 1450);
  for (let i = 0; i < 26; i++)
    canvas.rect(760 + i, 0, 1, BOARD.height, [20, 18, 16], 0.2 * (1 - i / 26));
  const box = bounds(body);
  figure(canvas, render(body, ways[0]!, whole(box, 1010, 1540, 0.26)), 650, 80, 36);
  const side = render(body, ways[0]!, whole(box, 420, 560, Math.PI - 0.35));
  figure(canvas, side, 1850, 110, 16);
  const [front, back] = [
    await drawing(drafted, "front", 360, 470),
    await drawing(drafted, "back", 360, 470),
  ];
  canvas.put(front, 1690 + (350 - front.width) / 2, 760);
  canvas.put(back, 2030 + (350 - back.width) / 2, 760);
  cloths(canvas, material, { x: 1720, y: 1320, size: 180, gap: 28, across: 3, most: 3 });
  chips(canvas, recipe, 1712, 1566, 58, 96);
  return canvas;
}

/** Construction and colourways: large drawings, the other dyes, two close views. */
export async function constructionBoard(material: Material): Promise<Canvas> {
  const { recipe, body, ways, drafted } = material;
  const tone0 = paper(recipe);
  const canvas = new Canvas(BOARD.width, BOARD.height, tone(tone0.light, 0.01));
  const [front, back] = [
    await drawing(drafted, "front", 620, 860),
    await drawing(drafted, "back", 620, 860),
  ];
  canvas.put(front, 110 + (620 - front.width) / 2, 110 + (860 - front.height) / 2);
  canvas.put(back, 780 + (620 - back.width) / 2, 110 + (860 - back.height) / 2);
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
        studio(part, 0, 0, w, h, tone0.deep, h * 2);
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
