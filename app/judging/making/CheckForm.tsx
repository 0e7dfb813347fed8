import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Checkbox, RadioGroup } from "~/ui/forms/Choices";
import { TextArea } from "~/ui/forms/TextArea";
import { useText } from "~/ui/texts";
import type { GarmentToCheck } from "./making-queries.server";
import { makingTexts } from "./texts";

/** 符合 or 不符合, with a reason; bound to what was reported when the page was read. */
export function CheckForm({ page, answer }: { page: GarmentToCheck; answer: unknown }) {
  const t = useText(makingTexts);
  const names = ["outcome", "reason", "anonymous"] as const;
  const { form, fields, busy } = useIntent("check", answer, names);
  return (
    <EntryForm intent="check" form={form} hidden={{ reports: String(page.reports) }}>
      <RadioGroup
        name="outcome"
        label={t.outcome}
        options={[
          { value: "matches", label: t.doesMatch, hint: t.doesMatchHint },
          { value: "differs", label: t.doesDiffer, hint: t.doesDifferHint },
        ]}
        defaultValue={fields.outcome.initialValue}
        errors={fields.outcome.errors}
        required
      />
      <Checkbox
        name="anonymous"
        label={t.anonymous}
        defaultChecked={fields.anonymous.initialValue === "on"}
        errors={fields.anonymous.errors}
      />
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        rows={3}
        defaultValue={fields.reason.initialValue ?? ""}
        errors={fields.reason.errors}
      />
      <FormActions pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.keepCheck}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
