import { formatPercent } from "~/ui/format";
import { LocalizedText, useText } from "~/ui/texts";
import { contestTexts } from "./contest-texts";
import type { Criterion } from "./criteria";
import { judgesOf, type PanelKind } from "./panels";
import { judgeNotes } from "./words";
import styles from "./contest.module.css";

/** Each criterion with its weight, whose judgement it is, its scale and what its scores mean. */
export function RulesCriteria({
  criteria,
  panels,
}: {
  criteria: readonly Criterion[];
  panels: PanelKind;
}) {
  const t = useText(contestTexts);
  const notes = useText(judgeNotes);
  return (
    <div>
      {criteria.map(({ id, name, description, source, weightBp, scale, anchors }) => (
        <div key={id} className={styles.criterion} id={`criterion-${id}`}>
          <div className={styles.criterionHead}>
            <h3>
              <LocalizedText value={name} />
            </h3>
            <span className={styles.weight}>{formatPercent(weightBp)}</span>
            <span className="soft small">{notes[judgesOf({ source }, panels)]}</span>
          </div>
          <p className="measure">
            <LocalizedText value={description} />
          </p>
          <p className="soft small">{t.scale(scale.min, scale.max, scale.step)}</p>
          <dl className={styles.anchors} aria-label={t.anchors}>
            {anchors
              .slice()
              .sort((one, other) => one.at - other.at)
              .map(({ at, text }) => (
                <div key={at} className={styles.anchor}>
                  <dt>{t.points(at)}</dt>
                  <dd>
                    <LocalizedText value={text} />
                  </dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
