import { sourceWords } from "~/competitions/words";
import { localized, useLocale, useText } from "~/ui/texts";
import type { Localized } from "~/ui/localized";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { RankBar } from "~/ui/figures/RankBar";
import type { OpenedResults } from "../opened-results";
import type { SeatedTally } from "../ranking";
import { resultsTexts } from "./texts";

type Ranked = Extract<NonNullable<OpenedResults["ranking"]>, { ranked: true }>;

const figure = (value: number | null) => (value === null ? null : value.toFixed(2));
const signed = (value: number | null) =>
  value === null ? null : `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(2)}`;

/** How a juror is named beside their figures: by seat, and with whose judgement it was where sources sat apart. */
export function useSeatNames(names: Record<string, string>) {
  const [t, words] = [useText(resultsTexts), useText(sourceWords)];
  return ({ juror, source }: SeatedTally) =>
    t.seatOf({ alias: juror, name: names[juror] ?? "", source: source && words[source] });
}

/** Each juror's severity, spread and consistency, once the scores are open. */
export function Jurors({
  jurors,
  names,
}: {
  jurors: Ranked["jurors"];
  names: Record<string, string>;
}) {
  const t = useText(resultsTexts);
  const seat = useSeatNames(names);
  const inOrder = [...jurors].sort((one, other) => Number(one.juror) - Number(other.juror));
  const columns: Column<SeatedTally>[] = [
    { key: "juror", label: t.jurors, heading: true, cell: seat },
    {
      key: "severity",
      label: t.severity,
      figure: true,
      cell: (one) => signed(one.severity) ?? "–",
    },
    { key: "spread", label: t.spread, figure: true, cell: (one) => figure(one.spread) ?? "–" },
    {
      key: "consistency",
      label: t.consistency,
      figure: true,
      cell: (one) => figure(one.consistency) ?? "–",
    },
  ];
  const known = inOrder.filter(({ severity }) => severity !== null);
  const most = Math.max(0.5, ...known.map(({ severity }) => Math.abs(severity!)));
  return (
    <div className="stack stack-wide">
      {known.length > 1 && (
        <RankBar
          title={t.severityChart}
          span={[-most, most]}
          bars={known.map((one) => ({
            key: one.juror,
            label: seat(one),
            value: one.severity!,
            text: signed(one.severity)!,
          }))}
        />
      )}
      <DataTable
        caption={t.jurors}
        captionHidden
        columns={columns}
        rows={inOrder}
        rowKey={({ juror }) => juror}
      />
    </div>
  );
}

/** How far the jury agrees, criterion by criterion. */
export function Agreement({
  reliability,
  names,
}: {
  reliability: Ranked["reliability"];
  names: Record<string, Localized>;
}) {
  const t = useText(resultsTexts);
  const locale = useLocale();
  type Row = Ranked["reliability"][number];
  const none = t.notApplicable;
  const columns: Column<Row>[] = [
    {
      key: "criterion",
      label: t.criterion,
      heading: true,
      cell: ({ id }) => (names[id] ? localized(names[id], locale) : id),
    },
    {
      key: "alpha",
      label: t.alpha,
      figure: true,
      cell: ({ figures }) => figure(figures.alpha.interval) ?? none,
    },
    {
      key: "icc",
      label: t.icc,
      figure: true,
      cell: ({ figures }) => figure(figures.icc["2,k"]) ?? none,
    },
    {
      key: "w",
      label: t.kendall,
      figure: true,
      cell: ({ figures }) => figure(figures.kendallW) ?? none,
    },
  ];
  return (
    <DataTable
      caption={t.reliability}
      captionHidden
      columns={columns}
      rows={reliability}
      rowKey={({ id }) => id}
    />
  );
}
