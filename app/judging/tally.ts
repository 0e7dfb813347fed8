import type { Locale } from "~/ui/localized";
import { tallyComparisons } from "./comparison-tally";
import { tallyScores } from "./score-tally";
import { readTallyInput, type ReadTallyInput, type TallyInput } from "./tally-input";
import { TALLY_VERSION, type Tally } from "./tally-output";

/**
 * Results from scores or comparisons, by the declared method. Pure: the same input in any order gives
 * the same result, and anyone can recompute it.
 *
 * @param locale of the notes only; a results package is always in English.
 * @throws MalformedTally with one sentence for input that means nothing.
 */
export function tally(input: TallyInput, locale: Locale = "en"): Tally {
  return tallyRead(readTallyInput(input), locale);
}

/** The same for input that has been read already. @throws MalformedTally */
export function tallyRead(input: ReadTallyInput, locale: Locale = "en"): Tally {
  const results =
    input.method === "pairwise" ? tallyComparisons(input, locale) : tallyScores(input, locale);
  return { ...results, seed: null, version: TALLY_VERSION };
}
