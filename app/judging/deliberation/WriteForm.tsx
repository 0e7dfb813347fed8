import { EntryForm, typed } from "~/people/EntryForm";
import { typedInto, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextArea } from "~/ui/forms/TextArea";
import { useText } from "~/ui/texts";
import { deliberationTexts } from "./texts";

type Props = { deliberationId: string; answer: unknown };

/** Counts the votes: the reason is written, and the votes decide. */
export function WriteForm({ deliberationId, answer }: Props) {
  const t = useText(deliberationTexts);
  const own = typedInto("write", answer)?.deliberationId === deliberationId ? answer : null;
  const { form, fields, busy } = useIntent("write", own, ["reason"], {
    id: `write-${deliberationId}`,
  });
  return (
    <EntryForm intent="write" form={form} hidden={{ deliberationId }}>
      <TextArea {...typed(fields.reason)} label={t.reason} hint={t.reasonHint} rows={3} />
      <FormActions promise={t.writePromise} pending={busy && t.working}>
        <Button pending={busy}>{t.write}</Button>
      </FormActions>
    </EntryForm>
  );
}
