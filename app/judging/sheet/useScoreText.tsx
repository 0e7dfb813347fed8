import type { Criterion } from "~/competitions/criteria";
import { useText } from "~/ui/texts";
import { verdictCriterion, verdictOf, verdictWords } from "../verdicts";
import { sheetTexts } from "./texts";

/** A score in words: a figure, a verdict, or that there is none yet. */
export function useScoreText() {
  const t = useText(sheetTexts);
  const words = useText(verdictWords);
  return ({ id }: Pick<Criterion, "id">, score: number | undefined): string => {
    if (score === undefined) return t.noScore;
    const verdict = id === verdictCriterion.id ? verdictOf(score) : null;
    return verdict ? words[verdict] : String(score);
  };
}
