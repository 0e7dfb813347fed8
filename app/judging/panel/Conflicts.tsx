import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { FormActions } from "~/ui/actions/FormActions";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { NumberField } from "~/ui/forms/NumberFields";
import { Select } from "~/ui/forms/Select";
import { TextArea } from "~/ui/forms/TextArea";
import { useText } from "~/ui/texts";
import type { ConflictRow, PanelPage } from "../panel-queries.server";
import { relationKinds } from "../relations";
import { relationWords } from "../words";
import { panelTexts } from "./texts";

type Props = { panel: PanelPage; closed: boolean; answer: unknown };

/** Which pairs never meet, and why; the organiser adds what jurors did not know or say. */
export function Conflicts({ panel, closed, answer }: Props) {
  const t = useText(panelTexts);
  const kinds = useText(relationWords);
  const columns: Column<ConflictRow>[] = [
    { key: "seat", label: t.seat, figure: true, heading: true, cell: ({ alias }) => alias },
    { key: "number", label: t.number, cell: ({ number }) => number ?? t.unnumbered },
    { key: "kind", label: t.kind, cell: ({ kind }) => kinds[kind] },
    {
      key: "source",
      label: t.source,
      cell: ({ pinned, note }) => (
        <>
          {pinned ? t.byOrganiser : t.byJuror}
          {note && <span className="soft small"> · {note}</span>}
        </>
      ),
    },
    {
      key: "unpin",
      label: t.unpin,
      cell: (row) => row.pinned && !closed && <Unpin row={row} answer={answer} />,
    },
  ];
  return (
    <div className="stack">
      <DataTable
        caption={t.conflicts}
        captionHidden
        columns={columns}
        rows={panel.conflicts}
        rowKey={({ id }) => id}
        empty={t.noConflicts}
      />
      {!closed && panel.eligible > 0 && <Pin panel={panel} answer={answer} />}
    </div>
  );
}

function Unpin({ row, answer }: { row: ConflictRow; answer: unknown }) {
  const t = useText(panelTexts);
  const { id: conflictId, alias, number } = row;
  const { form, busy } = useIntent("unpin", answer, [], { id: `unpin-${conflictId}` });
  return (
    <EntryForm intent="unpin" form={form} hidden={{ conflictId }} className="">
      <Button
        look="plain"
        pending={busy}
        aria-label={t.unpinOne({ alias, number: number ?? t.unnumbered })}
      >
        {t.unpin}
      </Button>
    </EntryForm>
  );
}

function Pin({ panel, answer }: { panel: PanelPage; answer: unknown }) {
  const t = useText(panelTexts);
  const kinds = useText(relationWords);
  const names = ["seatId", "candidateNumber", "kind", "note"] as const;
  const { form, fields, busy } = useIntent("pin", answer, names);
  const refused = form.errors ?? names.flatMap((name) => fields[name].errors ?? []);
  const seats = panel.seats
    .filter(({ endedAt }) => !endedAt)
    .map(({ seatId, alias, name }) => ({ value: seatId, label: `${alias} · ${name}` }));
  return (
    <Disclosure summary={t.pin} open={refused.length > 0}>
      <EntryForm intent="pin" form={form}>
        <Select {...typed(fields.seatId)} label={t.seat} options={seats} />
        <NumberField {...typed(fields.candidateNumber)} label={t.number} />
        <Select
          {...typed(fields.kind)}
          label={t.kind}
          options={relationKinds.map((value) => ({ value, label: kinds[value] }))}
        />
        <TextArea {...typed(fields.note)} label={t.note} hint={t.noteHint} optional rows={2} />
        <FormActions pending={busy && t.working}>
          <Button pending={busy}>{t.pinNow}</Button>
        </FormActions>
      </EntryForm>
    </Disclosure>
  );
}
