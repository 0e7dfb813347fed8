import { EntryForm, typed } from "~/people/EntryForm";
import { typedInto, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Checkbox } from "~/ui/forms/Choices";
import { TextArea } from "~/ui/forms/TextArea";
import { useText } from "~/ui/texts";
import type { RecordKind } from "./supervision-record";
import { supervisionTexts } from "./texts";

type Props = { roundId: string; kind: RecordKind; digest: string; answer: unknown };

/** The note and the signature under one record. Several stand on a page: only the one that was sent is answered. */
export function SignRecord({ roundId, kind, digest, answer }: Props) {
  const t = useText(supervisionTexts);
  const sent = typedInto("sign", answer);
  const own = sent?.roundId === roundId && sent.kind === kind ? answer : null;
  const id = `sign-${roundId}-${kind}`;
  const { form, fields, busy } = useIntent("sign", own, ["note", "read"], { id });
  return (
    <EntryForm intent="sign" form={form} hidden={{ roundId, kind, digest }}>
      <TextArea {...typed(fields.note)} label={t.note} hint={t.noteHint} rows={3} />
      <Checkbox name="read" id={`${id}-read`} label={t.read} errors={fields.read.errors} />
      <FormActions promise={t.signPromise} pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.sign}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
