import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import type { Because } from "~/platform/refusal";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Checkbox } from "~/ui/forms/Choices";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale } from "~/ui/texts";
import { Digest } from "./Digest";

type Props = {
  /** `because`: why this person cannot sign. */
  proposed: { digest: string; because: Because | null };
  words: Record<"read" | "sign" | "signPromise" | "working", string> & { digest?: string };
  answer: unknown;
};

/** The second signature, on the digest of exactly what was read. */
export function SignDigest({ proposed: { digest, because }, words, answer }: Props) {
  const locale = useLocale();
  const { form, fields, busy } = useIntent("sign", answer, ["read"], { id: "sign-digest" });
  if (because) return <Notice tone="warn" title={localized(because, locale)} />;
  return (
    <div className="stack">
      <Digest digest={digest} name={words.digest} />
      <EntryForm intent="sign" form={form} hidden={{ digest }}>
        <Checkbox name="read" label={words.read} errors={fields.read.errors} />
        <FormActions promise={words.signPromise} pending={busy && words.working}>
          <Button look="act" pending={busy}>
            {words.sign}
          </Button>
        </FormActions>
      </EntryForm>
    </div>
  );
}
