import { localized, useLocale, useText } from "~/ui/texts";
import { DataTable } from "~/ui/figures/DataTable";
import { weightedTotal } from "../ballot";
import { useScoreText } from "../sheet/useScoreText";
import type { BesidePage, WorkBeside } from "./beside-queries.server";
import { besideTexts } from "./texts";

interface Row {
  key: string;
  what: string;
  of: (work: WorkBeside) => string;
}

/** One's own scores of the works shown, criterion by criterion. */
export function OwnFigures({ page }: { page: BesidePage }) {
  const t = useText(besideTexts);
  const locale = useLocale();
  const textOf = useScoreText();
  const { criteria, works } = page;
  if (criteria.length === 0) return null;
  const total = ({ scores }: WorkBeside) => {
    const sum = weightedTotal(criteria, scores);
    return sum === null ? t.none : String(Number(sum.toFixed(2)));
  };
  const rows: Row[] = [
    ...criteria.map((criterion) => ({
      key: criterion.id,
      what: localized(criterion.name, locale),
      of: (work: WorkBeside) =>
        work.abstained ? t.abstained : textOf(criterion, work.scores[criterion.id]),
    })),
    ...(criteria.length > 1 ? [{ key: " total", what: t.total, of: total }] : []),
    { key: " state", what: t.state, of: ({ locked }) => (locked ? t.locked : t.open) },
  ];
  return (
    <DataTable
      caption={t.figures}
      columns={[
        { key: "what", label: t.criterion, heading: true, cell: ({ what }: Row) => what },
        ...works.map((work) => ({
          key: work.assignmentId,
          label: work.number,
          figure: true,
          cell: ({ of }: Row) => of(work),
        })),
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
