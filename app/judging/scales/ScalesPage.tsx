import { Form } from "@remix-run/react";
import { sourceWords } from "~/competitions/words";
import { shownNumber } from "~/entries/candidate-numbers";
import { Button } from "~/ui/actions/Button";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { IntervalChart } from "~/ui/figures/IntervalChart";
import { Select } from "~/ui/forms/Select";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { ParetoChart } from "./ParetoChart";
import type { OnScale } from "./scales";
import styles from "./scales.module.css";
import type { ScalesPage as Shown } from "./scales-queries.server";
import { scalesTexts } from "./texts";

type Line = Shown["entries"][number];

/** Four scales that stay four: two held against each other, and each entry's profile on all. */
export function ScalesPage({ page }: { page: Shown }) {
  const [t, sources] = [useText(scalesTexts), useText(sourceWords)];
  const locale = useLocale();
  const { slug, round, scales, entries, against, span } = page;
  const names = { name: localized(page.title, locale), round: localized(round.name, locale) };
  const intervalOf = ({ interval }: OnScale) =>
    interval ? t.intervalOf(interval[0], interval[1]) : t.noInterval;
  const saying = (one: OnScale) =>
    t.onScale({ value: one.value.toFixed(2), place: one.place, interval: intervalOf(one) });
  const columns: Column<Line>[] = [
    {
      key: "number",
      label: t.number,
      heading: true,
      cell: ({ entry }) => shownNumber(Number(entry)),
    },
    { key: "place", label: t.place, figure: true, cell: ({ place }) => place },
    ...scales.map(({ id, name, of }) => ({
      ...{ key: id, label: localized(name, locale) },
      cell: ({ entry }: Line) => saying(of[entry]!),
    })),
  ];
  const results = round.final
    ? `/competitions/${slug}/results`
    : `/competitions/${slug}/rounds/${round.id}`;
  return (
    <Page title={t.titleOf(names)} lede={t.lede} margin={<Anchor href={results}>{t.back}</Anchor>}>
      {against && (
        <Section title={t.pareto} id="pareto" width="full" woven>
          <div className="stack">
            <Axes {...{ scales, against }} />
            <ParetoChart {...{ scales, entries, against }} />
          </div>
        </Section>
      )}
      <Section title={t.profiles} note={t.profilesNote} width="full" id="profiles">
        <div className={styles.profiles}>
          {entries.map(({ entry }) => (
            <IntervalChart
              key={entry}
              title={shownNumber(Number(entry))}
              span={span}
              intervals={scales.map(({ id, name, source, of }) => ({
                key: id,
                label: localized(name, locale) + (source ? ` · ${sources[source]}` : ""),
                ...{ low: span[0], high: of[entry]!.value, estimate: of[entry]!.value },
                text: of[entry]!.value.toFixed(1),
              }))}
            />
          ))}
        </div>
      </Section>
      <Section title={t.table} width="full" id="table">
        <DataTable
          caption={t.table}
          captionHidden
          columns={columns}
          rows={entries}
          rowKey={({ entry }) => entry}
        />
      </Section>
    </Page>
  );
}

function Axes({
  scales,
  against,
}: {
  scales: Shown["scales"];
  against: NonNullable<Shown["against"]>;
}) {
  const t = useText(scalesTexts);
  const locale = useLocale();
  const options = scales.map(({ id, name }) => ({ value: id, label: localized(name, locale) }));
  return (
    <Form method="get" className="cluster">
      <Select name="x" label={t.x} options={options} defaultValue={against.x} />
      <Select name="y" label={t.y} options={options} defaultValue={against.y} />
      <Button>{t.show}</Button>
    </Form>
  );
}
