import { formatPercent } from "~/ui/format";
import { localized, useLocale, useText } from "~/ui/texts";
import { contestTexts } from "./contest-texts";
import type { Criterion } from "./criteria";
import { judgesOf, type PanelKind } from "./panels";
import styles from "./contest.module.css";

/** One strip, cut as the weights cut the whole: solid for experts or a whole panel, woven for enterprises, open for the public. */
export function WeightsPicture({
  criteria,
  panels,
}: {
  criteria: readonly Criterion[];
  panels: PanelKind;
}) {
  const t = useText(contestTexts);
  const locale = useLocale();
  let from = 0;
  const cuts = criteria.map((criterion) => {
    const x = from;
    from += criterion.weightBp / 100;
    return {
      ...criterion,
      x,
      width: criterion.weightBp / 100,
      judges: judgesOf(criterion, panels),
    };
  });
  const words = cuts
    .map(({ name, weightBp }) => `${localized(name, locale)} ${formatPercent(weightBp)}`)
    .join(locale === "zh" ? "，" : ", ");
  return (
    <svg
      className={styles.weights}
      role="img"
      aria-label={`${t.weightsPicture}${locale === "zh" ? "：" : ": "}${words}`}
      height="28"
      width="100%"
    >
      <defs>
        <pattern id="weave" width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M0 8 8 0M-2 2 2 -2M6 10 10 6" stroke="currentColor" strokeWidth="2" />
        </pattern>
      </defs>
      {cuts.map(({ id, x, width, judges }) => (
        <rect
          key={id}
          x={`${x}%`}
          y="1"
          width={`${width}%`}
          height="26"
          fill={
            judges === "public" ? "none" : judges === "enterprise" ? "url(#weave)" : "currentColor"
          }
          className={styles.cut}
        />
      ))}
    </svg>
  );
}
