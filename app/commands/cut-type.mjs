// Cuts the heading type for the web. Noto Serif SC comes as a hundred variable slices of 80 KB; a page of headings
// touches a dozen of them. Headings use one weight, and most of their letters are the ones our own texts are
// written in: so the weight is fixed, our letters come first and together, and the others in small pieces.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import subsetFont from "subset-font";

const family = "Xiangshang Song";
const weight = 600;
/** Letters that stand in at least so many short phrases of ours make a slice's first piece, the others its second. */
const often = 4;
/** A piece of any other letters: small, since a title brings one of them. */
const lettersOfPiece = 24;
const here = "app/commands/cut-type.mjs";
const folder = "app/ui/styles/generated";
const source = path.dirname(
  createRequire(import.meta.url).resolve("@fontsource-variable/noto-serif-sc/index.css"),
);

/** Han letters, and the marks that stand between them. */
const letters = /[\p{Script=Han}\u3001-\u303d\uff01-\uff5e]/gu;

/** How many short phrases of the source tree (a heading, a label) each letter stands in. */
function lettersOfOurTexts() {
  const found = new Map();
  const files = readdirSync("app", { recursive: true }).map(String);
  for (const file of files.filter((one) => /\.tsx?$/.test(one) && !/generated/.test(one)).sort())
    for (const [, phrase] of readFileSync(path.join("app", file), "utf8").matchAll(
      /["`]([^"`\n]*\p{Script=Han}[^"`\n]*)["`]/gu,
    ))
      if ([...phrase].length <= 16)
        for (const one of new Set(phrase.match(letters))) found.set(one, (found.get(one) ?? 0) + 1);
  return found;
}

/** The slices as they come: a file and the code points it is for. */
function slices() {
  const css = readFileSync(path.join(source, "index.css"), "utf8");
  const faces = css.matchAll(
    /files\/(noto-serif-sc-([\w]+)[\w-]*\.woff2)[^}]*unicode-range: ([^;]+);/g,
  );
  return [...faces].map(([, file, name, range]) => ({ file, name, points: pointsOf(range) }));
}

const pointsOf = (range) =>
  range.split(",").flatMap((part) => {
    const [from, to = from] = part.trim().slice(2).split("-");
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, nth) => first + nth);
  });

/** The letters of everyday Chinese and of most names, GB 2312. The font has twice as many: those stay together. */
const everyday = new Set(
  Array.from({ length: 72 * 94 }, (_, nth) =>
    new TextDecoder("gbk").decode(Uint8Array.of(0xb0 + Math.floor(nth / 94), 0xa1 + (nth % 94))),
  ),
);

/** A slice in the pieces it is served in. A letter that joins our texts changes two pieces and leaves the others. */
function piecesOf({ name, points }, uses) {
  if (!/^\d+$/.test(name)) return inFormat("woff2", grid(points, 128));
  const use = (point) => uses.get(String.fromCodePoint(point)) ?? 0;
  const others = points.filter((point) => use(point) === 0);
  const isEveryday = (point) => everyday.has(String.fromCodePoint(point));
  const ours = [
    points.filter((point) => use(point) >= often),
    points.filter((point) => use(point) > 0 && use(point) < often),
  ];
  const strangers = [
    ...grid(others.filter(isEveryday), lettersOfPiece),
    others.filter((point) => !isEveryday(point)),
  ];
  return [...inFormat("woff2", ours), ...inFormat("woff", strangers)];
}

/**
 * What every page loads is pressed hardest. The hundreds of pieces that a rare letter may bring are packed a quarter
 * larger in a fraction of the time: pressing them too took three quarters of the cutting.
 */
const inFormat = (format, pieces) =>
  pieces.filter(({ length }) => length > 0).map((piece) => ({ format, piece }));

/** Neighbours together, by where they stand in Unicode and not by how many there are. */
function grid(points, wide) {
  const cells = new Map();
  const first = Math.min(...points);
  const step = Math.max(wide, Math.ceil(((Math.max(...points) - first) / points.length) * wide));
  for (const point of points) {
    const cell = Math.floor((point - first) / step);
    cells.set(cell, [...(cells.get(cell) ?? []), point]);
  }
  return [...cells.values()];
}

const hex = (point) => point.toString(16);

function rangeOf(points) {
  const runs = [];
  for (const point of [...points].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ""}`).join(",");
}

const face = (file, format, points, name = family) =>
  `@font-face{font-family:"${name}";font-weight:${weight};font-display:swap;` +
  `src:url(./${file})format("${format}");unicode-range:${rangeOf(points)}}\n`;

/** Cuts what is not there yet; a file's name says what is in it. */
async function cut({ file, name, points }, uses) {
  const text = (some) => String.fromCodePoint(...some);
  let fixed;
  const faces = [];
  for (const { format, piece } of piecesOf({ name, points }, uses)) {
    const cutFile = `${name}-${digest(rangeOf(piece)).slice(0, 10)}.${format}`;
    const place = path.join(folder, cutFile);
    if (!existsSync(place)) {
      fixed ??= await subsetFont(readFileSync(path.join(source, "files", file)), text(points), {
        targetFormat: "sfnt",
        variationAxes: { wght: weight },
        noHinting: true,
      });
      writeFileSync(place, await subsetFont(fixed, text(piece), { targetFormat: format }));
    }
    faces.push({ file: cutFile, css: face(cutFile, format, piece) });
  }
  return faces;
}

/**
 * Quotation marks as Latin sets them. The type's own stand in squares, as Chinese has them, and would tear an English
 * word apart at its apostrophe; it brings no narrow ones.
 */
async function cutMarks({ file }) {
  const faces = [];
  for (const mark of "‘’“”") {
    const point = mark.codePointAt(0);
    const cutFile = `marks-${hex(point)}.woff2`;
    const fixed = await subsetFont(readFileSync(path.join(source, "files", file)), mark, {
      targetFormat: "sfnt",
      variationAxes: { wght: weight },
      noHinting: true,
    });
    const narrow = await subsetFont(narrowed(fixed), mark, { targetFormat: "woff2" });
    writeFileSync(path.join(folder, cutFile), narrow);
    faces.push({ file: cutFile, css: face(cutFile, "woff2", [point], `${family} Latin`) });
  }
  return faces;
}

/** The slice of Latin letters; the other Latin one has the rarer of them. */
const isLatin = ({ name, points }) => name === "latin" && points.includes(0x2019);

/** Thousandths of the type's size that stay free on either side of a mark. */
const besideMark = 60;

/** A font of one letter, which keeps its shape and loses the room around it (OpenType: glyf, loca, hmtx). */
function narrowed(font) {
  const table = (tag) => {
    for (let at = 12; ; at += 16)
      if (font.toString("latin1", at, at + 4) === tag) return font.readUInt32BE(at + 8);
  };
  const [head, glyf, loca, hmtx] = ["head", "glyf", "loca", "hmtx"].map(table);
  const glyphs = font.readUInt16BE(table("maxp") + 4);
  const wide = font.readUInt16BE(table("hhea") + 34);
  const last = glyphs - 1;
  const long = font.readInt16BE(head + 50) === 1;
  const shape =
    glyf + (long ? font.readUInt32BE(loca + last * 4) : font.readUInt16BE(loca + last * 2) * 2);
  const beside = Math.round((font.readUInt16BE(head + 18) * besideMark) / 1000);
  const width = font.readInt16BE(shape + 6) - font.readInt16BE(shape + 2) + 2 * beside;
  // The last widths are written once where they are the same.
  for (let at = 0; at < wide; at += 1) font.writeUInt16BE(width, hmtx + at * 4);
  font.writeInt16BE(
    beside,
    last < wide ? hmtx + last * 4 + 2 : hmtx + wide * 4 + (last - wide) * 2,
  );
  return font;
}

const digest = (...parts) =>
  parts.reduce((sum, part) => sum.update(part), createHash("sha256")).digest("hex");

/** Cuts anew only what has changed: the font, this file, or the letters of our texts. */
export async function cutType() {
  const uses = lettersOfOurTexts();
  const groups = [...uses].map(([letter, count]) => letter + (count >= often)).sort();
  const recipe = digest(readFileSync(here), readFileSync(path.join(source, "index.css")));
  const stamp = path.join(folder, ".stamp");
  const before = existsSync(stamp) ? readFileSync(stamp, "utf8").split(" ") : [];
  const now = [recipe, digest(groups.join(""))];
  if (before.join() === now.join()) return;
  console.error("Cutting the heading type …");
  if (before[0] !== recipe) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const faces = await cutMarks(slices().find(isLatin));
  for (const slice of slices()) faces.push(...(await cut(slice, uses)));
  const kept = new Set(faces.map(({ file }) => file));
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(path.join(folder, name));
  writeFileSync(path.join(folder, "song.css"), faces.map(({ css }) => css).join(""));
  writeFileSync(stamp, now.join(" "));
}
