import type { Reason } from "./verdict";

/** The parameters of a wording, in order. */
export type Said<Words> = Words extends (...parameters: infer P) => string ? P : [];
type Pair = { zh: unknown; en: unknown };

/** One reason out of a room's catalogue, its parameters checked by the compiler. */
export function reason<Texts extends Record<keyof Texts, Pair>, Code extends keyof Texts & string>(
  texts: Texts,
  code: Code,
  ...parameters: Said<Texts[Code]["zh"]>
): Reason {
  const speak = (words: unknown): string =>
    typeof words === "function"
      ? (words as (...p: unknown[]) => string)(...parameters)
      : String(words);
  return { code, zh: speak(texts[code].zh), en: speak(texts[code].en) };
}
