import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { FormActions } from "~/ui/actions/FormActions";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { TextArea } from "~/ui/forms/TextArea";
import { localized, useLocale, useText } from "~/ui/texts";
import type { PanelPage } from "../panel-queries.server";
import { relationWords } from "../words";
import { foundTexts } from "./found-texts";

type Props = { panel: PanelPage; closed: boolean; answer: unknown };
type Proposal = PanelPage["found"]["proposals"][number];
type Unmatched = PanelPage["found"]["unmatched"][number];

/** What verified organisations suggest, to be decided one by one; and what was declared and met nothing. */
export function RelationsFound({ panel, closed, answer }: Props) {
  const t = useText(foundTexts);
  const locale = useLocale();
  const kinds = useText(relationWords);
  const { proposals, unmatched } = panel.found;
  const proposed: Column<Proposal>[] = [
    { key: "seat", label: t.seat, figure: true, heading: true, cell: ({ alias }) => alias },
    { key: "number", label: t.number, cell: ({ number }) => number ?? t.unnumbered },
    {
      key: "because",
      label: t.because,
      cell: ({ kind, organisation }) => `${kinds[kind]} · ${localized(organisation, locale)}`,
    },
    {
      key: "decide",
      label: t.decide,
      cell: (one) => !closed && <Decide proposal={one} answer={answer} />,
    },
  ];
  const declared: Column<Unmatched>[] = [
    { key: "seat", label: t.seat, figure: true, heading: true, cell: ({ alias }) => alias },
    { key: "kind", label: t.kind, cell: ({ kind }) => kinds[kind] },
    { key: "name", label: t.name, cell: ({ name }) => name },
  ];
  return (
    <div className="stack stack-wide">
      <DataTable
        caption={t.proposed}
        columns={proposed}
        rows={proposals}
        rowKey={({ seatId, entryId }) => `${seatId} ${entryId}`}
        empty={t.noneProposed}
      />
      <DataTable
        caption={t.unmatched}
        columns={declared}
        rows={unmatched}
        rowKey={({ alias, kind, name }) => `${alias} ${kind} ${name}`}
        empty={t.noneUnmatched}
      />
    </div>
  );
}

function Decide({ proposal, answer }: { proposal: Proposal; answer: unknown }) {
  const t = useText(foundTexts);
  const { seatId, entryId, alias, number, candidateNumber, kind } = proposal;
  const key = `${seatId}-${entryId}`;
  const pin = useIntent("pin", answer, [], { id: `bar-${key}` });
  const dismiss = useIntent("dismiss", answer, ["reason", "entryId", "seatId"], {
    id: `dismiss-${key}`,
  });
  const { reason } = dismiss.fields;
  const mine =
    dismiss.fields.entryId.initialValue === entryId &&
    dismiss.fields.seatId.initialValue === seatId;
  const field = mine ? reason : { ...reason, errors: undefined, initialValue: undefined };
  const pair = { alias, number: number ?? t.unnumbered };
  return (
    <>
      {candidateNumber !== null && (
        <EntryForm
          intent="pin"
          form={{ ...pin.form, errors: undefined }}
          hidden={{ seatId, candidateNumber: String(candidateNumber), kind, note: t.fromData }}
          className=""
        >
          <Button pending={pin.busy} aria-label={t.barOne(pair)}>
            {t.bar}
          </Button>
        </EntryForm>
      )}
      <Disclosure summary={t.noRelation} open={mine && Boolean(field.errors)}>
        <EntryForm intent="dismiss" form={dismiss.form} hidden={{ seatId, entryId }}>
          <TextArea {...typed(field)} label={t.reason} hint={t.reasonHint} rows={2} />
          <FormActions pending={dismiss.busy && t.working}>
            <Button pending={dismiss.busy} aria-label={t.dismissOne(pair)}>
              {t.dismiss}
            </Button>
          </FormActions>
        </EntryForm>
      </Disclosure>
    </>
  );
}
