import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextField } from "~/ui/forms/TextField";
import { useText } from "~/ui/texts";
import { EntryForm, typed } from "./EntryForm";
import { organisationTexts } from "./organisation-texts";
import { useIntent } from "./useIntent";

type Props = { organisationId: string; suspended: boolean; answer: unknown };

/** The steward stops an organisation, or lets it go on; either with a reason that its members read. */
export function SuspendForm({ organisationId, suspended, answer }: Props) {
  const t = useText(organisationTexts);
  const intent = suspended ? "lift" : "suspend";
  const { form, fields, busy } = useIntent(intent, answer, ["reason"]);
  return (
    <EntryForm intent={intent} form={form} hidden={{ organisationId }}>
      <p className="measure soft">{suspended ? t.liftWhat : t.suspendWhat}</p>
      <TextField
        label={suspended ? t.liftReason : t.suspendReason}
        hint={t.reasonHint}
        autoComplete="off"
        {...typed(fields.reason)}
      />
      <FormActions pending={busy && t.working}>
        <Button look={suspended ? "quiet" : "danger"} pending={busy}>
          {suspended ? t.lift : t.suspend}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
