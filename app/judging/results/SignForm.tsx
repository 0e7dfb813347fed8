import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Checkbox, RadioGroup } from "~/ui/forms/Choices";
import { DateTimeField } from "~/ui/forms/NumberFields";
import { formatInstant } from "~/ui/format";
import { useLocale, useText } from "~/ui/texts";
import type { ApprovalPage } from "../approval-queries.server";
import { approvalTexts } from "./approval-texts";

/** The second signature, and when the result is announced. */
export function SignForm({ approval, answer }: { approval: ApprovalPage; answer: unknown }) {
  const t = useText(approvalTexts);
  const locale = useLocale();
  const { form, fields, busy } = useIntent("sign", answer, ["when", "announcedAt", "read"], {
    id: "sign-form",
  });
  const { earliestAt, now, proposal } = approval;
  const later = earliestAt > now;
  const earliest = formatInstant(new Date(earliestAt), { locale });
  return (
    <EntryForm intent="sign" form={form} hidden={{ digest: proposal.digest }}>
      <RadioGroup
        name="when"
        label={t.when}
        defaultValue={fields.when.initialValue ?? "earliest"}
        options={[
          { value: "earliest", label: later ? t.earliest(earliest) : t.atOnce },
          { value: "at", label: t.atInstant },
        ]}
      />
      <DateTimeField
        name="announcedAt"
        label={t.announcedAt}
        hint={t.announcedAtHint(earliest)}
        optional
        defaultValue={fields.announcedAt.initialValue ?? (later ? earliestAt : "")}
        errors={fields.announcedAt.errors}
      />
      <Checkbox name="read" label={t.read} errors={fields.read.errors} />
      <FormActions promise={t.signPromise} pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.sign}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
