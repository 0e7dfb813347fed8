import { Disclosure } from "~/ui/actions/Disclosure";
import { formatPercent } from "~/ui/format";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import { anchorReached, anchorsInOrder, stepsOf } from "../anchors";
import type { OwnMarks } from "../own-marks";
import { MarkBars } from "./MarkBars";
import { ScoreNumber } from "./ScoreNumber";
import { ScoreSteps } from "./ScoreSteps";
import type { ScoreProps } from "./score-props";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

type Props = ScoreProps & {
  active: boolean;
  /** How one has scored the other works; none before the first. */
  marks: OwnMarks | undefined;
  onFocus: () => void;
};

/** One criterion: its name and weight, its score, and beneath it what scores mean. */
export function CriterionField({ active, marks, onFocus, ...props }: Props) {
  const t = useText(sheetTexts);
  const locale = useLocale();
  const { criterion, score } = props;
  const { id, name, weightBp, scale, anchors, description } = criterion;
  const reached = score === undefined ? null : anchorReached(anchors, score);
  return (
    <fieldset
      className={styles.criterion}
      data-criterion={id}
      data-active={active || undefined}
      onFocus={onFocus}
    >
      <legend className={styles.legend}>
        <span className={styles.criterionName}>
          <LocalizedText value={name} />
        </span>
        <span className="soft small"> {t.weight({ share: formatPercent(weightBp) })}</span>
      </legend>
      {stepsOf(scale) ? <ScoreSteps {...props} /> : <ScoreNumber {...props} />}
      <p className={styles.reached} aria-live="polite">
        {reached && (
          <>
            <strong>{t.at({ score: reached.at })}</strong> <LocalizedText value={reached.text} />
          </>
        )}
      </p>
      {active && marks && (
        <div className={styles.marks}>
          <MarkBars marks={marks} {...(score !== undefined && { score })} />
          <p>{t.marksSoFar(marks)}</p>
        </div>
      )}
      <Disclosure summary={<span className="small">{t.anchors}</span>} open={active}>
        <p className="small soft">{localized(description, locale)}</p>
        <dl className={styles.anchors}>
          {anchorsInOrder(anchors).map((anchor) => (
            <div key={anchor.at} data-reached={anchor === reached || undefined}>
              <dt>{anchor.at}</dt>
              <dd>
                <LocalizedText value={anchor.text} />
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </fieldset>
  );
}
