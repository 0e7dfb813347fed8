// A colour space with three primaries and a gamma, as an ICC version 2 profile, and colours in it.
import type { Rgb } from "./viewer-garments";

type Matrix = readonly (readonly [number, number, number])[];

export interface ColourSpace {
  gamma: number;
  /** XYZ of red, green and blue under D50, as columns. */
  primaries: Matrix;
}

/** Adobe RGB (1998), and the primaries of Display P3; both adapted to D50 by Bradford. */
export const adobeRgb: ColourSpace = {
  gamma: 2.19921875,
  primaries: [
    [0.60974, 0.20528, 0.14919],
    [0.31111, 0.62567, 0.06322],
    [0.01947, 0.06087, 0.74457],
  ],
};
export const displayP3: ColourSpace = {
  gamma: 2.2,
  primaries: [
    [0.51512, 0.29198, 0.1571],
    [0.2412, 0.69225, 0.06657],
    [-0.00105, 0.04189, 0.78407],
  ],
};
const srgbPrimaries: Matrix = [
  [0.43607, 0.38515, 0.14307],
  [0.22249, 0.71687, 0.06061],
  [0.01392, 0.09708, 0.7141],
];

/** What an sRGB colour is called in that space, from 0 to 1. */
export function inSpace({ gamma, primaries }: ColourSpace, colour: Rgb): number[] {
  const linear = colour.map((v) =>
    v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
  );
  const xyz = srgbPrimaries.map((row) => dot(row, linear));
  return solve(primaries, xyz).map((v) => Math.min(1, Math.max(0, v)) ** (1 / gamma));
}

const dot = (row: readonly number[], v: readonly number[]) =>
  row.reduce((sum, one, index) => sum + one * v[index]!, 0);

/** Cramer's rule. */
function solve(matrix: Matrix, v: readonly number[]): number[] {
  const det = ([a, b, c]: readonly (readonly number[])[]) =>
    a![0]! * (b![1]! * c![2]! - b![2]! * c![1]!) -
    a![1]! * (b![0]! * c![2]! - b![2]! * c![0]!) +
    a![2]! * (b![0]! * c![1]! - b![1]! * c![0]!);
  const with_ = (column: number) =>
    matrix.map((row, index) => row.map((one, at) => (at === column ? v[index]! : one)));
  return [0, 1, 2].map((column) => det(with_(column)) / det(matrix));
}

export function iccProfile({ gamma, primaries }: ColourSpace): Buffer {
  const fixed = (value: number) => Math.round(value * 65536);
  const xyz = (values: readonly number[]) => {
    const tag = Buffer.alloc(20);
    tag.write("XYZ ", "latin1");
    values.forEach((value, index) => tag.writeInt32BE(fixed(value), 8 + 4 * index));
    return tag;
  };
  const curve = Buffer.alloc(16);
  curve.write("curv", "latin1");
  curve.writeUInt32BE(1, 8);
  curve.writeUInt16BE(Math.round(gamma * 256), 12);
  const words = Buffer.alloc(100);
  words.write("desc", "latin1");
  words.writeUInt32BE(5, 8);
  words.write("test\0", 12, "latin1");
  const column = (index: number) => xyz(primaries.map((row) => row[index]!));
  const tags: [string, Buffer][] = [
    ["desc", words],
    ["wtpt", xyz([0.9642, 1, 0.82491])],
    ...["r", "g", "b"].flatMap((name, index): [string, Buffer][] => [
      [`${name}XYZ`, column(index)],
      [`${name}TRC`, curve],
    ]),
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  let at = 128 + table.length;
  tags.forEach(([name, { length }], index) => {
    table.write(name, 4 + 12 * index, "latin1");
    table.writeUInt32BE(at, 8 + 12 * index);
    table.writeUInt32BE(length, 12 + 12 * index);
    at += length;
  });
  const head = Buffer.alloc(128);
  head.writeUInt32BE(at);
  head.writeUInt32BE(0x02400000, 8);
  head.write("mntrRGB XYZ ", 12, "latin1");
  head.write("acsp", 36, "latin1");
  [0.9642, 1, 0.82491].forEach((value, index) => head.writeInt32BE(fixed(value), 68 + 4 * index));
  return Buffer.concat([head, table, ...tags.map(([, tag]) => tag)]);
}
