import { localized, useLocale } from "~/ui/texts";
import { stepsOf } from "../anchors";
import type { ScoreProps } from "./score-props";
import styles from "./sheet.module.css";

/** A short scale as steps side by side: one radio each, so arrows move along it as everywhere. */
export function ScoreSteps({ criterion, score, onScore }: ScoreProps) {
  const locale = useLocale();
  const { id, scale, name } = criterion;
  return (
    <div className={styles.steps} role="radiogroup" aria-label={localized(name, locale)}>
      {stepsOf(scale)!.map((step) => (
        <label key={step} className={styles.step}>
          <input
            type="radio"
            name={`scores.${id}`}
            value={step}
            checked={score === step}
            onChange={() => onScore(step)}
          />
          <span>{step}</span>
        </label>
      ))}
    </div>
  );
}
