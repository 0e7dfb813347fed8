import type { Criterion } from "~/competitions/criteria";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { localized, useLocale, useText } from "~/ui/texts";
import type { Scores } from "../ballot";
import type { OwnMarks } from "../own-marks";
import { MarkBars } from "../sheet/MarkBars";
import { useScoreText } from "../sheet/useScoreText";
import styles from "./calibration.module.css";
import { calibrationTexts } from "./texts";

type Props = {
  criteria: readonly Criterion[];
  spread: readonly OwnMarks[];
  /** One's own marks, where a juror reads it. */
  own?: Scores;
};

/** How a panel used each scale on one sample, in figures and as small bars; nobody's name stands by it. */
export function PanelSpread({ criteria, spread, own }: Props) {
  const t = useText(calibrationTexts);
  const locale = useLocale();
  const textOf = useScoreText();
  const rows = spread.flatMap((marks) => {
    const criterion = criteria.find(({ id }) => id === marks.criterionId);
    return criterion ? [{ criterion, marks }] : [];
  });
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    {
      key: "criterion",
      label: t.criterion,
      heading: true,
      cell: ({ criterion }) => localized(criterion.name, locale),
    },
    ...(own
      ? [
          {
            key: "own",
            label: t.own,
            figure: true,
            cell: ({ criterion }: Row) => textOf(criterion, own[criterion.id]),
          },
        ]
      : []),
    {
      key: "range",
      label: t.range,
      figure: true,
      cell: ({ criterion, marks }) => (
        <span className={styles.range}>
          {textOf(criterion, marks.low)} – {textOf(criterion, marks.high)}
        </span>
      ),
    },
    { key: "mean", label: t.mean, figure: true, cell: ({ marks }) => marks.mean.toFixed(1) },
    {
      key: "spread",
      label: t.spread,
      cell: ({ criterion, marks }) => {
        const score = own?.[criterion.id];
        return (
          <div className={styles.spread}>
            <MarkBars marks={marks} {...(score !== undefined && { score })} />
          </div>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t.spreads}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ criterion }) => criterion.id}
    />
  );
}
