import { DataTable } from "~/ui/figures/DataTable";
import { Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { DeskPage } from "../jury-queries.server";
import { MarkBars } from "../sheet/MarkBars";
import { useScoreText } from "../sheet/useScoreText";
import { juryTexts } from "./texts";

/** How one has used each scale so far: one's own, for one's own eyes. */
export function OwnMarksStep({ desk }: { desk: DeskPage }) {
  const t = useText(juryTexts);
  const locale = useLocale();
  const textOf = useScoreText();
  const rows = desk.marks.map((marks) => ({
    ...{ marks, criterion: desk.criteria.find(({ id }) => id === marks.criterionId)! },
  }));
  if (rows.length === 0) return null;
  type Row = (typeof rows)[number];
  return (
    <Section id="marks" title={t.marksTitle} note={t.marksNote}>
      <DataTable
        caption={t.marksTitle}
        captionHidden
        columns={[
          {
            key: "criterion",
            label: t.criterion,
            heading: true,
            cell: ({ criterion }: Row) => localized(criterion.name, locale),
          },
          { key: "bars", label: t.spread, cell: ({ marks }: Row) => <MarkBars marks={marks} /> },
          { key: "count", label: t.scored, figure: true, cell: ({ marks }: Row) => marks.count },
          {
            key: "range",
            label: t.range,
            figure: true,
            cell: ({ marks, criterion }: Row) =>
              `${textOf(criterion, marks.low)} – ${textOf(criterion, marks.high)}`,
          },
          {
            key: "mean",
            label: t.meanScore,
            figure: true,
            cell: ({ marks }: Row) => marks.mean.toFixed(1),
          },
        ]}
        rows={rows}
        rowKey={({ criterion }) => criterion.id}
      />
    </Section>
  );
}
