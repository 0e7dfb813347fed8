import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { FormActions } from "~/ui/actions/FormActions";
import { DataTable } from "~/ui/figures/DataTable";
import { Select } from "~/ui/forms/Select";
import { useText } from "~/ui/texts";
import type { PanelPage } from "../panel-queries.server";
import { planTexts } from "./plan-texts";

type Props = { panel: PanelPage; closed: boolean; answer: unknown };

/** Two who never meet over one entry, and the form that names another two. */
export function Apart({ panel, closed, answer }: Props) {
  const t = useText(planTexts);
  const { form, fields, busy } = useIntent("apart", answer, ["seatId", "otherId"], {
    id: "keep-apart",
  });
  const refused = form.errors ?? [
    ...(fields.seatId.errors ?? []),
    ...(fields.otherId.errors ?? []),
  ];
  const seats = panel.seats
    .filter(({ endedAt }) => !endedAt)
    .map(({ seatId, alias, name }) => ({ value: seatId, label: `${alias} · ${name}` }));
  return (
    <div className="stack">
      <DataTable
        caption={t.apart}
        captionHidden
        columns={[
          {
            key: "pair",
            label: t.pair,
            heading: true,
            cell: ({ aliases }) => [...aliases].sort((one, other) => one - other).join(" · "),
          },
          {
            key: "allow",
            label: t.allow,
            cell: (row) => !closed && <Allow row={row} answer={answer} />,
          },
        ]}
        rows={panel.apart}
        rowKey={({ seatId, otherId }) => `${seatId} ${otherId}`}
        empty={t.noApart}
      />
      {!closed && seats.length > 1 && (
        <Disclosure summary={t.keepApart} open={refused.length > 0}>
          <EntryForm intent="apart" form={form}>
            <Select {...typed(fields.seatId)} label={t.one} options={seats} />
            <Select {...typed(fields.otherId)} label={t.other} options={seats} />
            <FormActions pending={busy && t.working}>
              <Button pending={busy}>{t.keepApart}</Button>
            </FormActions>
          </EntryForm>
        </Disclosure>
      )}
    </div>
  );
}

function Allow({ row, answer }: { row: PanelPage["apart"][number]; answer: unknown }) {
  const t = useText(planTexts);
  const { seatId, otherId, aliases } = row;
  const { form, busy } = useIntent("together", answer, [], { id: `together-${seatId}-${otherId}` });
  return (
    <EntryForm intent="together" form={form} hidden={{ seatId, otherId }} className="">
      <Button look="plain" pending={busy} aria-label={t.allowOne(aliases)}>
        {t.allow}
      </Button>
    </EntryForm>
  );
}
