import type { Criterion } from "~/competitions/criteria";
import { Facts } from "~/ui/catalogue/Facts";
import { localized, useLocale, useText } from "~/ui/texts";
import type { Draft } from "../sheet-state";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";
import { Total } from "./Total";
import { useScoreText } from "./useScoreText";

type Props = {
  criteria: readonly Criterion[];
  draft: Draft;
  abstained: boolean;
  wordless?: boolean;
};

/** A ballot read back, word for word and figure for figure; `wordless` where there is nobody to comment to. */
export function ReadBack({ criteria, draft, abstained, wordless = false }: Props) {
  const t = useText(sheetTexts);
  const locale = useLocale();
  const textOf = useScoreText();
  const { scores, comment } = draft;
  return (
    <>
      {abstained ? (
        <p>
          <strong>{t.abstained}</strong>
        </p>
      ) : (
        <>
          <Facts
            facts={criteria.map(({ id, name }) => ({
              term: localized(name, locale),
              value: <span className={styles.given}>{textOf({ id }, scores[id])}</span>,
            }))}
          />
          {criteria.length > 1 && <Total {...{ criteria, scores }} />}
        </>
      )}
      {!wordless && <p className="soft">{comment || t.noComment}</p>}
    </>
  );
}
