/**
 * How many characters a text has as Chinese rules count them (字数): code points without any white
 * space, after canonical composition. `least` and `most` of a brief mean this number.
 */
export function characterCount(text: string): number {
  return [...text.normalize("NFC").replace(/\s/gu, "")].length;
}
