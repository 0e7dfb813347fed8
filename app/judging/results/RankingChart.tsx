import { shownNumber } from "~/entries/candidate-numbers";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { IntervalChart } from "~/ui/figures/IntervalChart";
import { useText } from "~/ui/texts";
import type { RankedLine } from "../opened-results";
import { besideTexts } from "../sources/texts";
import { methodTexts } from "./method-texts";
import { resultsTexts } from "./texts";

type Props = {
  lines: readonly RankedLine[];
  /** All that were ranked, also where only some are shown. */
  entries: number;
  /** How many win something: where the cut line falls. */
  cut?: number;
  /** Strengths estimated from comparisons, and no scores. */
  pairwise?: boolean;
  /** By the weighted total of percentiles over sources, which has no raw mean beside it. */
  weighed?: boolean;
};

const figure = (value: number) => value.toFixed(2);

/** The ranking with how sure it is: a place, its interval, and what cannot be told from the cut. */
export function RankingChart({ lines, entries, cut, pairwise = false, weighed = false }: Props) {
  const [t, m] = [useText(resultsTexts), useText(methodTexts)];
  const b = useText(besideTexts);
  const line = cut && cut < entries ? cut + 0.5 : undefined;
  const intervalOf = ({ interval }: RankedLine) =>
    interval ? t.intervalOf({ low: interval[0], high: interval[1] }) : t.noInterval;
  const columns: Column<RankedLine>[] = [
    { key: "place", label: t.place, figure: true, cell: ({ place }) => place },
    {
      key: "number",
      label: t.number,
      heading: true,
      cell: ({ entry }) => shownNumber(Number(entry)),
    },
    {
      key: "score",
      label: pairwise ? m.ability : weighed ? b.total : t.score,
      figure: true,
      cell: ({ adjusted }) => figure(adjusted),
    },
    ...(weighed
      ? []
      : [
          {
            key: "raw",
            label: pairwise ? m.winShare : t.raw,
            figure: true,
            cell: ({ raw }: RankedLine) => (pairwise ? `${Math.round(raw * 100)}%` : figure(raw)),
          },
          { key: "interval", label: t.interval, cell: intervalOf },
        ]),
  ];
  return (
    <IntervalChart
      title={t.ranking}
      note={weighed ? b.chartNote : t.rankingNote}
      span={[1, Math.max(2, entries)]}
      ticks={[1, entries].map((at) => ({ at, label: t.placeOf(at) }))}
      cut={line}
      intervals={lines.map((one) => {
        const [low, high] = one.interval ?? [one.place, one.place];
        return {
          key: one.entry,
          label: `${t.placeOf(one.place)} · ${shownNumber(Number(one.entry))}`,
          low,
          high,
          estimate: one.place,
          text: weighed ? figure(one.adjusted) : intervalOf(one),
          open: line !== undefined && low < line && line < high,
        };
      })}
      table={
        <DataTable
          caption={t.ranking}
          captionHidden
          columns={columns}
          rows={lines}
          rowKey={({ entry }) => entry}
        />
      }
    />
  );
}
