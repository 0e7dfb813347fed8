import { sourceWords } from "~/competitions/words";
import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import type { PlanPreview as Plan } from "./plan-preview.server";
import { planTexts } from "./plan-texts";
import { LowerQuota, Quotas } from "./Quotas";

type Props = { plan: Plan; answer: unknown };

/** The desks before and after, and the form that carries the plan out. */
export function PlanPreview({ plan, answer }: Props) {
  const t = useText(planTexts);
  const { form, busy } = useIntent("assign", answer, []);
  const { added, removed, loads, quota, digest, shortage, lacking, groups } = plan;
  const columns: Column<Plan["loads"][number]>[] = [
    { key: "seat", label: t.seat, figure: true, heading: true, cell: ({ alias }) => alias },
    { key: "before", label: t.before, figure: true, cell: ({ before }) => before },
    {
      key: "added",
      label: t.added,
      figure: true,
      cell: (one) => (one.added ? `+${one.added}` : "–"),
    },
    {
      key: "removed",
      label: t.removed,
      figure: true,
      cell: (one) => (one.removed ? `−${one.removed}` : "–"),
    },
    { key: "after", label: t.after, figure: true, cell: ({ after }) => after },
    { key: "cap", label: t.cap, figure: true, cell: ({ cap }) => cap ?? "–" },
  ];
  return (
    <section className="stack" aria-labelledby="plan-title">
      <h3 id="plan-title">{t.title}</h3>
      <p>
        {added + removed === 0
          ? shortage
            ? t.nothingMore
            : t.nothing
          : t.changes({ added, removed })}
      </p>
      {shortage && <Shortage shortage={shortage} answer={answer} />}
      <Quotas plan={plan} answer={answer} />
      {groups > 1 && <Notice tone="warn" title={t.groups(groups)} />}
      {lacking.length > 0 && (
        <Notice tone="warn" title={t.lacking(lacking.length)}>
          {lacking.join(" ")}
        </Notice>
      )}
      {loads.length > 0 && (
        <DataTable
          caption={t.loads}
          columns={columns}
          rows={loads}
          rowKey={({ seatId }) => seatId}
        />
      )}
      {added + removed > 0 && (
        <EntryForm
          intent="assign"
          form={form}
          hidden={{ digest, quota: quota === null ? null : String(quota) }}
        >
          <FormActions pending={busy && t.working}>
            <Button look="act" pending={busy}>
              {t.carryOut}
            </Button>
          </FormActions>
        </EntryForm>
      )}
    </section>
  );
}

type ShortageProps = { shortage: NonNullable<Plan["shortage"]>; answer: unknown };

/** Why the quota cannot be met, by number, and the way out: fewer jurors for these entries. */
function Shortage({ shortage, answer }: ShortageProps) {
  const [t, sources] = [useText(planTexts), useText(sourceWords)];
  const { numbers, lowerTo, alike } = shortage;
  return (
    <>
      <Notice
        tone="warn"
        title={`${shortage.source ? `${sources[shortage.source]} · ` : ""}${t.shortage(shortage)}`}
      >
        {alike.length > 0 && <p>{t.alike({ alike, lowerTo })}</p>}
        <p>{t.shortageHint}</p>
      </Notice>
      {lowerTo > 0 && (
        <LowerQuota numbers={[...numbers, ...alike].join(" ")} lowerTo={lowerTo} answer={answer} />
      )}
    </>
  );
}
