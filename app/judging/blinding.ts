/** Stands where something was taken out of a text that is judged blind. */
export const takenOut = "〔已隐去〕";

const email = /[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const address = /(?:https?:\/\/|www\.)[^\s<>"'，。；：、）】》]+/giu;
// A mainland mobile, a landline with its area code, a number with its country, an account of eight figures or
// more. Years, spans of years and measures are none of these.
const number =
  /(?:\+?86[\s-]?)?(?<!\d)1[3-9]\d(?:[\s-]?\d){8}(?!\d)|(?<!\d)0\d{2,3}[\s-]?\d{7,8}(?!\d)|\+\d(?:[\s().-]?\d){6,}|\d{8,}/gu;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A name as it may stand in a text: any case, and with blanks or dots between its characters. */
function patternOf(name: string): RegExp {
  const letters = [...name.normalize("NFKC").replace(/[\s·•・.,、'’-]/g, "")];
  const body = letters.map(escaped).join("[\\s·•・.'’-]*");
  // A Latin name is a word of its own; Chinese has no blanks to tell where a word ends.
  const latin = /^[\p{Script=Latin}\p{N}]+$/u.test(letters.join(""));
  return new RegExp(latin ? `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])` : body, "giu");
}

/**
 * A designer's words as a juror may read them: names of those who stand behind the work, e-mail addresses, web
 * addresses and long numbers are taken out. Screening refuses works that name their author; this is the net
 * beneath it.
 *
 * @param names of authors and organisations; a single character is no name.
 */
export function blinded(text: string, names: readonly string[]): string {
  const known = names
    .filter((name) => [...name.replace(/\s/g, "")].length > 1)
    .sort((one, other) => other.length - one.length);
  const bare = [address, email, number].reduce(
    (rest, pattern) => rest.replace(pattern, takenOut),
    text.normalize("NFC"),
  );
  return known.reduce((rest, name) => rest.replace(patternOf(name), takenOut), bare);
}
