/** Letters and figures that nobody takes for each other on a card that is read aloud (Crockford's base 32). */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const checkLength = 4;

/**
 * What stands on a card beneath its number: a check that nobody guesses and a mistyped number does not have.
 *
 * @param digest SHA-256 of what only the contest knows, in hexadecimal.
 */
export const checkOf = (digest: string): string =>
  Array.from(
    { length: checkLength },
    (_, at) => letters[Number.parseInt(digest.slice(at * 2, at * 2 + 2), 16) % letters.length],
  ).join("");

/** A card as it is printed and scanned: 0147-K3PQ. */
export const cardText = (number: string, check: string): string => `${number}-${check}`;

/** What was typed or scanned: a number, with its check where it came from a card; null for anything else. */
export function readCard(text: string): { number: number; check: string | null } | null {
  const plain = text.normalize("NFKC").trim().toUpperCase();
  const read = /^(\d{1,7})(?:[\s-]*([0-9A-Z]{4}))?$/.exec(plain);
  if (!read || Number(read[1]) < 1) return null;
  // On paper O is read as 0, I and L as 1.
  const check = read[2]?.replaceAll("O", "0").replaceAll(/[IL]/g, "1") ?? null;
  return { number: Number(read[1]), check };
}
