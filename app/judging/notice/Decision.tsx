import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { formatInstant } from "~/ui/format";
import { Checkbox, RadioGroup } from "~/ui/forms/Choices";
import { TextArea } from "~/ui/forms/TextArea";
import { useLocale, useText } from "~/ui/texts";
import type { ObjectionPage } from "./objection-queries.server";
import { noticeTexts } from "./texts";

/** What was decided; for the organiser, while nothing is, the form to decide. */
export function Decision({ page, answer }: { page: ObjectionPage; answer: unknown }) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const { decision, role } = page;
  if (!decision)
    return role === "organiser" ? (
      <DecideForm {...{ page, answer }} />
    ) : (
      <p className="soft">{t.notDecided}</p>
    );
  return (
    <div className="stack">
      <p>
        <strong>{decision.upheld ? t.upheld : t.rejected}</strong>{" "}
        {decision.tookBack && (page.round ? t.struck : t.tookBack)}
      </p>
      <div className="prose" lang="zh-CN">
        <p>{decision.reason}</p>
      </div>
      <p className="soft small">{t.decidedAt(formatInstant(new Date(decision.at), { locale }))}</p>
    </div>
  );
}

function DecideForm({ page, answer }: { page: ObjectionPage; answer: unknown }) {
  const t = useText(noticeTexts);
  const { form, fields, busy } = useIntent("decide", answer, ["outcome", "takeBack", "reason"]);
  return (
    <EntryForm intent="decide" form={form}>
      <RadioGroup
        name="outcome"
        label={t.outcome}
        options={[
          { value: "upheld", label: t.upheld },
          { value: "rejected", label: t.rejected },
        ]}
        defaultValue={fields.outcome.initialValue ?? null}
        errors={fields.outcome.errors}
      />
      {page.entry && (
        <Checkbox
          name="takeBack"
          label={page.round ? t.strike : t.takeBack}
          defaultChecked={fields.takeBack.initialValue === "on"}
          errors={fields.takeBack.errors}
        />
      )}
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        rows={5}
        defaultValue={fields.reason.initialValue ?? ""}
        errors={fields.reason.errors}
      />
      <FormActions promise={t.decidePromise} pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.decide}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
