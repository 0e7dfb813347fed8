// How a work is found by its words. Chinese is written without spaces, so a text is kept as its characters and its
// pairs of neighbours: 「织锦」 is found in 「土家织锦」, and in nothing that merely holds 织 and 锦 apart.

const runs = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const isHan = (run: string) => /^\p{Script=Han}/u.test(run);

/** Words of one look: full-width letters as ordinary ones, small letters. A run is Han or not, never both. */
const runsOf = (text: string): string[] =>
  (text.normalize("NFKC").toLowerCase().match(runs) ?? []).flatMap(
    (run) => run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [],
  );

const pairsOf = (run: string): string[] => {
  const letters = [...run];
  return letters.slice(1).map((letter, nth) => letters[nth]! + letter);
};

/** Everything by which these texts can be found: each Han character, each pair of neighbours, each other word. */
export function termsOf(texts: readonly string[]): string[] {
  const found = texts
    .flatMap(runsOf)
    .flatMap((run) => (isHan(run) ? [...run, ...pairsOf(run)] : [run]));
  return [...new Set(found)].sort();
}

/** What a search asks for; all of it must be there. One Han character alone asks for itself, more for their pairs. */
export function termsAsked(search: string): string[] {
  const asked = runsOf(search.slice(0, 80)).flatMap((run) =>
    isHan(run) && [...run].length > 1 ? pairsOf(run) : [run],
  );
  return [...new Set(asked)];
}
