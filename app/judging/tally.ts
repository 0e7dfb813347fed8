import type { Locale } from "~/ui/localized";
import { tallyComparisons } from "./comparison-tally";
import { tallyScores } from "./score-tally";
import { readTallyInput, type TallyInput } from "./tally-input";
import { TALLY_VERSION, type Tally } from "./tally-output";

/**
 * Results from scores or comparisons, by the declared method. Pure: the same input in any order gives
 * the same result, and anyone can recompute it.
 *
 * @param locale of the notes only; a results package is always in English.
 * @throws MalformedTally with one sentence for input that means nothing.
 */
export function tally(input: TallyInput, locale: Locale = "en"): Tally {
  const read = readTallyInput(input);
  const results =
    read.method === "pairwise" ? tallyComparisons(read, locale) : tallyScores(read, locale);
  return { ...results, seed: null, version: TALLY_VERSION };
}
