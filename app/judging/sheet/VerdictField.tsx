import { Kbd } from "~/ui/actions/Kbd";
import { localized, useLocale, useText } from "~/ui/texts";
import { verdictCriterion, verdictOf, verdicts, verdictScores, verdictWords } from "../verdicts";
import type { ScoreProps } from "./score-props";
import styles from "./sheet.module.css";

/** Pass, fail or flag: one choice, one key each. */
export function VerdictField({ score, onScore }: Omit<ScoreProps, "criterion" | "scripted">) {
  const words = useText(verdictWords);
  const locale = useLocale();
  const { id, name, description } = verdictCriterion;
  const given = verdictOf(score);
  return (
    <fieldset className={styles.criterion} data-criterion={id}>
      <legend className={styles.legend}>
        <span className={styles.criterionName}>{localized(name, locale)}</span>
      </legend>
      <div className={styles.steps}>
        {verdicts.map((verdict, at) => (
          <label key={verdict} className={`${styles.step} ${styles.verdict}`}>
            <input
              type="radio"
              name={`scores.${id}`}
              value={verdictScores[verdict]}
              checked={given === verdict}
              onChange={() => onScore(verdictScores[verdict])}
            />
            <span>
              {words[verdict]} <Kbd>{String(at + 1)}</Kbd>
            </span>
          </label>
        ))}
      </div>
      <p className="small soft">{localized(description, locale)}</p>
    </fieldset>
  );
}
