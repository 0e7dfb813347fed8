import type { Criterion } from "~/competitions/criteria";
import { useText } from "~/ui/texts";
import { weightedTotal, type Scores } from "../ballot";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

/** The weighted total of one's own scores, for one's own eyes. */
export function Total({ criteria, scores }: { criteria: readonly Criterion[]; scores: Scores }) {
  const t = useText(sheetTexts);
  const total = weightedTotal(criteria, scores);
  return (
    <p className={styles.total}>
      <span>{t.total}</span>
      {total === null ? (
        <span className="soft small">{t.totalMissing}</span>
      ) : (
        <output className={styles.sum}>{Number(total.toFixed(2))}</output>
      )}
    </p>
  );
}
