import type { SeatSource } from "~/competitions/panels";
import { sourceWords } from "~/competitions/words";
import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { DataTable } from "~/ui/figures/DataTable";
import { NumberField } from "~/ui/forms/NumberFields";
import { Notice } from "~/ui/messages/Notice";
import { useLocale, useText } from "~/ui/texts";
import type { Coverage } from "../coverage";
import type { PanelPage } from "../panel-queries.server";
import { PlanPreview } from "./PlanPreview";
import { panelTexts } from "./texts";

type Props = { panel: PanelPage; closed: boolean; answer: unknown };

/** Asks for a plan, shows what it would change, and says which entries are short of jurors, by number. */
export function Assignment({ panel, closed, answer }: Props) {
  const [t, sources] = [useText(panelTexts), useText(sourceWords)];
  const locale = useLocale();
  const { form, fields, busy } = useIntent("draw", answer, ["quota"]);
  const { eligible, coverage, groups, plan } = panel;
  const laid = coverage.some(({ entries }) => (entries.at(-1)?.jurors ?? 0) > 0);
  const short = laid
    ? coverage.flatMap(({ source, entries }) => {
        const most = Math.max(1, entries.at(-1)?.jurors ?? 0);
        return entries.filter(({ jurors }) => jurors < most).map((line) => ({ source, ...line }));
      })
    : [];
  const named = (source: SeatSource | null, text: string) =>
    source ? `${sources[source]}${locale === "zh" ? "：" : ": "}${text}` : text;
  return (
    <div className="stack">
      {eligible === 0 && <Notice title={t.nothingEligible} />}
      {!plan &&
        short.map(({ source, jurors, entries, numbers }) => (
          <Notice
            key={`${source} ${jurors}`}
            tone="warn"
            title={named(source, t.short({ jurors, count: entries }))}
          >
            {numbers.join(" ")}
          </Notice>
        ))}
      {!plan && groups > 1 && (
        <Notice tone="warn" title={t.groups(groups)}>
          {t.groupsHint}
        </Notice>
      )}
      {!closed && eligible > 0 && (
        <EntryForm intent="draw" form={form}>
          <NumberField
            {...typed(fields.quota)}
            defaultValue={fields.quota.initialValue ?? plan?.quota ?? ""}
            label={t.quota}
            hint={t.quotaHint}
            optional
          />
          <FormActions pending={busy && t.working}>
            <Button look={plan ? undefined : "act"} pending={busy}>
              {t.draw}
            </Button>
          </FormActions>
        </EntryForm>
      )}
      {plan && <PlanPreview plan={plan} answer={answer} />}
      {laid &&
        coverage.map(({ source, entries }) => (
          <CoverageTable
            key={source}
            caption={source ? t.coverageOf(sources[source]) : t.coverage}
            coverage={entries}
          />
        ))}
    </div>
  );
}

interface CoverageProps {
  caption: string;
  coverage: readonly Coverage[];
}

function CoverageTable({ caption, coverage }: CoverageProps) {
  const t = useText(panelTexts);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: "jurors",
          label: t.jurorsEach,
          figure: true,
          heading: true,
          cell: ({ jurors }) => jurors,
        },
        { key: "entries", label: t.entries, figure: true, cell: ({ entries }) => entries },
        {
          key: "which",
          label: t.which,
          cell: ({ entries, numbers }) =>
            `${numbers.join(" ")}${
              entries > numbers.length ? `${locale === "zh" ? "" : " "}${t.andMore(entries)}` : ""
            }`,
        },
      ]}
      rows={coverage}
      rowKey={({ jurors }) => jurors}
    />
  );
}
