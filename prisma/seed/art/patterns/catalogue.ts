import { dancers, hooks, ribbon, spider, terraces } from "./brocade";
import type { Dye } from "./colour";
import { hibiscusSprays, lotusPond, peonyScroll } from "./embroidery";
import { bamboo, clouds, lattice, waves } from "./landscape";
import { resistFish, resistPeony } from "./resist";
import { letterColumns, letterLozenge } from "./script";
import type { Texture } from "./tile";
import { batik, tieDye } from "./waxed";
import {
  damask,
  herringbone,
  homespun,
  houndstooth,
  ikat,
  ramie,
  satin,
  twill,
  windowpane,
} from "./woven";

export interface Names {
  zh: string;
  en: string;
}

/** A cloth of the kit: how it is made, how large one repeat is, and how it is drawn in given dyes. */
export interface Pattern {
  name: Names;
  /** one repeat in millimetres: across, down */
  repeat: [number, number];
  /** how many dyes a colourway lists, ground first */
  dyes: number;
  /** 0 matt … 1 satin; and how much the pile throws light at grazing angles */
  gloss: number;
  sheen: number;
  draw: (dyes: readonly Dye[], seed: string, px: number) => Texture;
}

const SIZE = 768;

/** The dye at a place of a colourway; a short one repeats its last. */
const pick = (dyes: readonly Dye[], i: number): Dye => dyes[Math.min(i, dyes.length - 1)]!;
const floral = (dyes: readonly Dye[]) => ({
  ground: pick(dyes, 0),
  flower: pick(dyes, 1),
  eye: pick(dyes, 2),
  leaf: pick(dyes, 3),
});

const brocade = { gloss: 0.12, sheen: 0.5 };
const cotton = { gloss: 0.03, sheen: 0.35 };
const silk = { gloss: 0.62, sheen: 0.35 };
const wool = { gloss: 0.02, sheen: 0.6 };

export const PATTERNS = {
  hooks: {
    name: { zh: "土家织锦·四十八勾", en: "Tujia brocade, forty-eight hooks" },
    repeat: [168, 168],
    dyes: 6,
    ...brocade,
    draw: (dyes, seed, px) => hooks(dyes, Math.round(px / 96), seed),
  },
  terraces: {
    name: { zh: "土家织锦·台台花", en: "Tujia brocade, terrace flowers" },
    repeat: [160, 183],
    dyes: 6,
    ...brocade,
    draw: (dyes, seed, px) => terraces(dyes, Math.round(px / 92), seed),
  },
  ribbon: {
    name: { zh: "土家织锦·栏杆边", en: "Tujia brocade border band" },
    repeat: [72, 48],
    dyes: 5,
    ...brocade,
    draw: (dyes, seed) => ribbon(dyes, 10, seed),
  },
  spider: {
    name: { zh: "侗锦·蜘蛛花", en: "Dong brocade, spider flower" },
    repeat: [76, 76],
    dyes: 3,
    ...brocade,
    draw: (dyes, seed) => spider(dyes, 12, seed),
  },
  dancers: {
    name: { zh: "侗锦·踩堂", en: "Dong brocade, singing rounds" },
    repeat: [120, 107],
    dyes: 4,
    ...brocade,
    draw: (dyes, seed) => dancers(dyes, 11, seed),
  },
  peonyResist: {
    name: { zh: "蓝印花布·牡丹", en: "Indigo resist, peony" },
    repeat: [360, 360],
    dyes: 2,
    ...cotton,
    draw: (dyes, seed, px) => resistPeony(pick(dyes, 0), pick(dyes, 1), px, seed),
  },
  fishResist: {
    name: { zh: "蓝印花布·鱼戏莲", en: "Indigo resist, fish and lotus" },
    repeat: [380, 380],
    dyes: 2,
    ...cotton,
    draw: (dyes, seed, px) => resistFish(pick(dyes, 0), pick(dyes, 1), px, seed),
  },
  batik: {
    name: { zh: "苗族蜡染·窝妥", en: "Miao batik, spirals" },
    repeat: [300, 300],
    dyes: 2,
    ...cotton,
    draw: (dyes, seed, px) => batik(pick(dyes, 0), pick(dyes, 1), px, seed),
  },
  tieDye: {
    name: { zh: "凤凰扎染", en: "Fenghuang tie-dye" },
    repeat: [420, 420],
    dyes: 2,
    ...cotton,
    draw: (dyes, seed, px) => tieDye(pick(dyes, 0), pick(dyes, 1), px, seed),
  },
  hibiscus: {
    name: { zh: "湘绣·芙蓉", en: "Xiang embroidery, hibiscus" },
    repeat: [520, 520],
    dyes: 4,
    ...silk,
    draw: (dyes, seed, px) => hibiscusSprays(floral(dyes), px, seed),
  },
  lotus: {
    name: { zh: "湘绣·荷塘", en: "Xiang embroidery, lotus pond" },
    repeat: [560, 560],
    dyes: 4,
    ...silk,
    draw: (dyes, seed, px) => lotusPond(floral(dyes), px, seed),
  },
  peony: {
    name: { zh: "湘绣·缠枝牡丹", en: "Xiang embroidery, peony scroll" },
    repeat: [480, 480],
    dyes: 4,
    ...silk,
    draw: (dyes, seed, px) => peonyScroll(floral(dyes), px, seed),
  },
  clouds: {
    name: { zh: "乘云绣", en: "Riding-the-clouds embroidery" },
    repeat: [340, 340],
    dyes: 4,
    ...silk,
    draw: (dyes, seed, px) =>
      clouds([pick(dyes, 0), pick(dyes, 1), pick(dyes, 2), pick(dyes, 3)], px, seed),
  },
  letters: {
    name: { zh: "女书·竖行", en: "Nüshu manner, columns" },
    repeat: [260, 260],
    dyes: 3,
    gloss: 0.1,
    sheen: 0.3,
    draw: (dyes, seed, px) => letterColumns(pick(dyes, 0), pick(dyes, 1), pick(dyes, 2), px, seed),
  },
  lozenges: {
    name: { zh: "女书·菱格", en: "Nüshu manner, lozenges" },
    repeat: [240, 240],
    dyes: 3,
    gloss: 0.25,
    sheen: 0.35,
    draw: (dyes, seed, px) => letterLozenge(pick(dyes, 0), pick(dyes, 1), pick(dyes, 2), px, seed),
  },
  waves: {
    name: { zh: "洞庭波", en: "Waves of Lake Dongting" },
    repeat: [256, 256],
    dyes: 2,
    gloss: 0.2,
    sheen: 0.3,
    draw: (dyes, seed, px) => waves(pick(dyes, 0), pick(dyes, 1), px, seed),
  },
  bamboo: {
    name: { zh: "湘妃竹", en: "Tear-stained bamboo" },
    repeat: [360, 360],
    dyes: 3,
    gloss: 0.3,
    sheen: 0.3,
    draw: (dyes, seed, px) => bamboo(pick(dyes, 0), pick(dyes, 1), pick(dyes, 2), px, seed),
  },
  lattice: {
    name: { zh: "书院窗棂", en: "Academy lattice" },
    repeat: [220, 220],
    dyes: 3,
    gloss: 0.08,
    sheen: 0.3,
    draw: (dyes, seed, px) => lattice(pick(dyes, 0), pick(dyes, 1), pick(dyes, 2), px, seed),
  },
  damask: {
    name: { zh: "提花缎", en: "Figured satin" },
    repeat: [260, 260],
    dyes: 1,
    gloss: 0.85,
    sheen: 0.25,
    draw: (dyes, seed) => damask(pick(dyes, 0), 0.05, 640, seed),
  },
  satin: {
    name: { zh: "素缎", en: "Plain satin" },
    repeat: [160, 160],
    dyes: 1,
    gloss: 0.9,
    sheen: 0.2,
    draw: (dyes, seed) => satin(pick(dyes, 0), seed),
  },
  ramie: {
    name: { zh: "浏阳夏布", en: "Liuyang ramie cloth" },
    repeat: [62, 62],
    dyes: 2,
    gloss: 0.04,
    sheen: 0.2,
    draw: (dyes, seed) => ramie(pick(dyes, 0), pick(dyes, 1), seed),
  },
  twill: {
    name: { zh: "斜纹", en: "Twill" },
    repeat: [40, 40],
    dyes: 2,
    ...wool,
    draw: (dyes, seed) => twill(pick(dyes, 0), pick(dyes, 1), seed),
  },
  herringbone: {
    name: { zh: "人字呢", en: "Herringbone" },
    repeat: [64, 64],
    dyes: 2,
    ...wool,
    draw: (dyes, seed) => herringbone(pick(dyes, 0), pick(dyes, 1), seed),
  },
  houndstooth: {
    name: { zh: "千鸟格", en: "Houndstooth" },
    repeat: [72, 72],
    dyes: 2,
    ...wool,
    draw: (dyes, seed) => houndstooth(pick(dyes, 0), pick(dyes, 1), seed),
  },
  windowpane: {
    name: { zh: "窗格呢", en: "Windowpane check" },
    repeat: [84, 84],
    dyes: 3,
    ...wool,
    draw: (dyes, seed) => windowpane(pick(dyes, 0), pick(dyes, 1), pick(dyes, 2), seed),
  },
  homespun: {
    name: { zh: "家织条布", en: "Striped homespun" },
    repeat: [96, 96],
    dyes: 4,
    ...cotton,
    draw: (dyes, seed) => homespun(dyes, seed),
  },
  ikat: {
    name: { zh: "絣织", en: "Ikat" },
    repeat: [260, 260],
    dyes: 3,
    ...cotton,
    draw: (dyes, seed) => ikat([pick(dyes, 0), pick(dyes, 1), pick(dyes, 2)], 600, seed),
  },
} satisfies Record<string, Pattern>;

export type PatternKey = keyof typeof PATTERNS;

export const patternOf = (key: PatternKey): Pattern => PATTERNS[key];

/** One repeat in the given dyes. The same key, dyes and seed always give the same pixels. */
export const paint = (key: PatternKey, dyes: readonly Dye[], seed = "xiang", px = SIZE): Texture =>
  patternOf(key).draw(dyes, `${seed}-${key}`, px);
