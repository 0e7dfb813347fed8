import { seatSources, type SeatSource } from "~/competitions/panels";
import { sourceWords } from "~/competitions/words";
import { shownNumber } from "~/entries/candidate-numbers";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatPercent } from "~/ui/format";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { methodWords } from "../words";
import type { SideBySide, SideLine } from "./side-by-side";
import { besideTexts } from "./texts";

/** What each source of judgement says of the same entries, each with its own interval; nothing where all sat together. */
export function BesideEachOther({ sources: beside }: { sources: SideBySide | null }) {
  const [t, words] = [useText(besideTexts), useText(sourceWords)];
  const methods = useText(methodWords);
  if (!beside || beside.lines.length === 0) return null;
  const { sources, weights, lines } = beside;
  const word = (source: string) => words[source as SeatSource] ?? source;
  const lacking = seatSources.filter((one) => !sources.some(({ source }) => source === one));
  const standing = (source: string, { of }: SideLine) => {
    const own = of[source];
    if (!own) return <span className="soft">{t.notJudged}</span>;
    const { rank, interval, figure } = own;
    const between = interval ? t.between(...interval) : t.noInterval;
    return t.standing({ rank, interval: between, figure: figure.toFixed(2) });
  };
  const columns: Column<SideLine>[] = [
    {
      key: "number",
      label: t.number,
      heading: true,
      cell: ({ entry }) => shownNumber(Number(entry)),
    },
    { key: "place", label: t.place, figure: true, cell: ({ place }) => place },
    ...sources.map(({ source }) => ({
      ...{ key: source, label: word(source) },
      cell: (line: SideLine) => standing(source, line),
    })),
    ...(weights
      ? [
          {
            ...{ key: "total", label: t.total, figure: true },
            cell: ({ total }: SideLine) => total?.toFixed(1) ?? "–",
          },
        ]
      : []),
    {
      key: "front",
      label: t.front,
      cell: ({ front }) => (front ? <span title={t.front}>▲</span> : "–"),
    },
  ];
  return (
    <Section title={t.title} note={t.note} width="full" id="sources">
      <div className="stack">
        {weights && (
          <p className="measure">
            {t.weighedNote({
              expert: formatPercent(weights.expert ?? 0),
              enterprise: formatPercent(weights.enterprise ?? 0),
            })}
          </p>
        )}
        {lacking.map((source) => (
          <p key={source} className="measure">
            {t.unranked(words[source])}
          </p>
        ))}
        <DataTable
          caption={t.title}
          captionHidden
          columns={columns}
          rows={lines}
          rowKey={({ entry }) => entry}
        />
        <ul className="soft small">
          {sources.map(({ source, method, jurors, entries }) => (
            <li key={source}>
              {t.panelOf({
                source: word(source),
                jurors,
                entries,
                method: methods[method as never],
              })}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
