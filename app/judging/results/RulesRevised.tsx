import { shownNumber } from "~/entries/candidate-numbers";
import { Facts } from "~/ui/catalogue/Facts";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatInstant, formatPercent } from "~/ui/format";
import { localized, useLocale, useText } from "~/ui/texts";
import type { RevisedRules } from "../result-content";
import { countingWords, revisedTexts } from "./revised-texts";

type Moved = RevisedRules["places"][number];

/** What changed after judging had opened and why, and both rankings side by side, what moved first. */
export function RulesRevised({ revised }: { revised: RevisedRules }) {
  const [t, parts] = [useText(revisedTexts), useText(countingWords)];
  const locale = useLocale();
  const { places, changes, weights } = revised;
  const moved = places.filter(({ was, is }) => was !== is);
  const by = ({ was, is }: Moved) => {
    if (was === null) return "–";
    if (was === is) return t.same;
    return was > is ? t.up(was - is) : t.down(is - was);
  };
  const columns: Column<Moved>[] = [
    {
      key: "number",
      label: t.number,
      heading: true,
      cell: ({ entry }) => shownNumber(Number(entry)),
    },
    { key: "was", label: t.was, figure: true, cell: ({ was }) => was ?? t.noPlace },
    { key: "is", label: t.is, figure: true, cell: ({ is }) => is },
    { key: "moved", label: t.moved, cell: by },
  ];
  const reweighed = weights.filter(({ was, is }) => was !== is);
  return (
    <div className="stack">
      <Facts
        facts={[
          ...changes.map(({ version, publishedAt, reason }) => ({
            term: t.change({ version, instant: formatInstant(new Date(publishedAt), { locale }) }),
            value: <span lang="zh-CN">{reason}</span>,
          })),
          {
            term: t.changed,
            value: revised.parts.map((part) => parts[part]).join(locale === "zh" ? "、" : ", "),
          },
          ...reweighed.map(({ name, was, is }) => ({
            term: localized(name, locale),
            value: `${formatPercent(was)} → ${formatPercent(is)}`,
          })),
        ]}
      />
      <p className="measure">
        {moved.length > 0
          ? t.movedOf({ moved: moved.length, entries: places.length })
          : t.nothingMoved}
      </p>
      <DataTable
        caption={t.rankings}
        columns={columns}
        rows={places}
        rowKey={({ entry }) => entry}
      />
    </div>
  );
}
