import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/ui/styles/tokens.css", import.meta.url), "utf8");

function block(opening: string): Record<string, string> {
  const start = css.indexOf(opening);
  expect(start, opening).toBeGreaterThan(-1);
  const body = css.slice(start + opening.length, css.indexOf("}", start));
  const pairs = [...body.matchAll(/--([a-z-]+):\s*([^;]+);/g)];
  return Object.fromEntries(pairs.map((pair) => [pair[1]!, pair[2]!]));
}

const themes = {
  light: block(":root {\n  color-scheme: light;"),
  dark: block(':root[data-theme="dark"] {'),
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const grounds = ["ground", "raised", "sunken"];
const inks = ["ink", "ink-soft", "ink-faint", "cinnabar", "indigo", "glaze", "gamboge"];
const marks = ["rule", "cinnabar-mark", "indigo-mark", "glaze-mark"];

describe.each(Object.entries(themes))("in the %s theme", (_, token) => {
  it.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    "text in %s can be read on %s",
    (ink, ground) => {
      expect(contrast(token[ink]!, token[ground]!)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(["act", "act-pressed"])("the words on a button in %s can be read", (fill) => {
    expect(contrast(token["on-act"]!, token[fill]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks.flatMap((mark) => ["ground", "raised"].map((ground) => [mark, ground] as const)))(
    "the edge of a control or a mark in %s is seen on %s",
    (mark, ground) => {
      expect(contrast(token[mark]!, token[ground]!)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe("the dark theme", () => {
  it("is the same whether the system or the person chose it", () => {
    expect(block(':root:not([data-theme="light"]) {')).toEqual(themes.dark);
  });

  it("changes every colour that the light one names", () => {
    expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light));
  });
});
