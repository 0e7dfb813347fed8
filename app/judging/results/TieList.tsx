import { tieBreakOf } from "~/competitions/tie-breaks";
import { tieWords } from "~/competitions/words";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Localized } from "~/ui/localized";
import { localized, useLocale, useText } from "~/ui/texts";
import styles from "./results.module.css";
import { resultsTexts } from "./texts";

type Props = {
  ties: readonly { entries: readonly string[]; by: string | null }[];
  /** The primary criterion's name. */
  primary: Localized;
};

export const numbersOf = (entries: readonly string[]): string =>
  entries.map((entry) => shownNumber(Number(entry))).join(" ");

/** Which entries were equal at full precision, and what parted them. */
export function TieList({ ties, primary }: Props) {
  const t = useText(resultsTexts);
  const words = useText(tieWords);
  const locale = useLocale();
  return (
    <ul className={styles.ties}>
      {ties.map(({ entries, by }) => {
        const numbers = numbersOf(entries);
        const step = by && tieBreakOf(by);
        if (!step) return <li key={numbers}>{t.tieShared(numbers)}</li>;
        const word =
          step === "primary-criterion" ? words[step](localized(primary, locale)) : words[step];
        return <li key={numbers}>{t.tieBroken({ numbers, by: word })}</li>;
      })}
    </ul>
  );
}
