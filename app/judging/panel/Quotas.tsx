import { EntryForm, typed } from "~/people/EntryForm";
import { refusedIn, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { FormActions } from "~/ui/actions/FormActions";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { NumberField } from "~/ui/forms/NumberFields";
import { TextArea } from "~/ui/forms/TextArea";
import { TextField } from "~/ui/forms/TextField";
import { useText } from "~/ui/texts";
import type { PlanPreview as Plan } from "./plan-preview.server";
import { planTexts } from "./plan-texts";

type Lowered = Plan["lowered"][number];

/** Entries that have fewer jurors than the others, why, and the way back; and how to make it so. */
export function Quotas({ plan, answer }: { plan: Plan; answer: unknown }) {
  const t = useText(planTexts);
  const { lowered, shortage, quota } = plan;
  const columns: Column<Lowered>[] = [
    { key: "entry", label: t.entry, figure: true, heading: true, cell: ({ number }) => number },
    { key: "jurors", label: t.jurors, figure: true, cell: (one) => one.quota },
    { key: "reason", label: t.reason, cell: ({ reason }) => reason },
    {
      key: "restore",
      label: t.restore,
      cell: ({ number }) => <Restore number={number} answer={answer} />,
    },
  ];
  return (
    <>
      {lowered.length > 0 && (
        <DataTable
          caption={t.lowered}
          columns={columns}
          rows={lowered}
          rowKey={({ number }) => number}
        />
      )}
      {/* Where jurors are lacking, the form stands beneath the reason. */}
      {!shortage?.lowerTo && (quota ?? 1) > 1 && (
        <Disclosure summary={t.lowerSome} open={refusedIn(answer)?.intent === "lowerQuota"}>
          <LowerQuota numbers="" lowerTo={(quota ?? 2) - 1} answer={answer} />
        </Disclosure>
      )}
    </>
  );
}

type LowerProps = { numbers: string; lowerTo: number; answer: unknown };

export function LowerQuota({ numbers, lowerTo, answer }: LowerProps) {
  const t = useText(planTexts);
  const names = ["numbers", "quota", "reason"] as const;
  const { form, fields, busy } = useIntent("lowerQuota", answer, names);
  return (
    <EntryForm intent="lowerQuota" form={form}>
      <TextField
        {...typed(fields.numbers)}
        defaultValue={fields.numbers.initialValue ?? numbers}
        label={t.numbers}
      />
      <NumberField
        {...typed(fields.quota)}
        defaultValue={fields.quota.initialValue ?? lowerTo}
        label={t.lowerTo}
      />
      <TextArea {...typed(fields.reason)} label={t.reason} hint={t.reasonHint} rows={2} />
      <FormActions pending={busy && t.working}>
        <Button pending={busy}>{t.lower}</Button>
      </FormActions>
    </EntryForm>
  );
}

function Restore({ number, answer }: { number: string; answer: unknown }) {
  const t = useText(planTexts);
  const { form, busy } = useIntent("restoreQuota", answer, [], { id: `restore-${number}` });
  return (
    <EntryForm intent="restoreQuota" form={form} hidden={{ number }} className="">
      <Button look="plain" pending={busy} aria-label={t.restoreOne(number)}>
        {t.restore}
      </Button>
    </EntryForm>
  );
}
