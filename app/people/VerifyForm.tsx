import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextField } from "~/ui/forms/TextField";
import { useText } from "~/ui/texts";
import { EntryForm, typed } from "./EntryForm";
import { organisationTexts } from "./organisation-texts";
import { typedInto, useIntent } from "./useIntent";

type Props = {
  organisationId: string;
  answer: unknown;
  /** Whether it is the page's one deed. */
  act?: boolean;
};

export function VerifyForm({ organisationId, answer, act = false }: Props) {
  const t = useText(organisationTexts);
  // Several of these stand on one page: only the refused one shows why.
  const mine = typedInto("verify", answer)?.organisationId === organisationId ? answer : null;
  const { form, fields, busy } = useIntent("verify", mine, ["note", "organisationId"], {
    id: `verify-${organisationId}`,
  });
  return (
    <EntryForm intent="verify" form={form} hidden={{ organisationId }}>
      <TextField label={t.noteLabel} hint={t.noteHint} autoComplete="off" {...typed(fields.note)} />
      <FormActions pending={busy && t.working}>
        <Button look={act ? "act" : "quiet"} pending={busy}>
          {t.verify}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
