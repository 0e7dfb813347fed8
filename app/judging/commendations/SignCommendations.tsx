import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Checkbox } from "~/ui/forms/Choices";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale, useText } from "~/ui/texts";
import { Digest } from "../results/Digest";
import type { CommendationsPage } from "./commendation-queries.server";
import { commendationTexts } from "./texts";

type Props = { proposed: NonNullable<CommendationsPage["proposed"]>; answer: unknown };

/** The second signature, on the digest of exactly this list. */
export function SignCommendations({ proposed, answer }: Props) {
  const t = useText(commendationTexts);
  const locale = useLocale();
  const { form, fields, busy } = useIntent("sign", answer, ["read"], { id: "sign-commendations" });
  const { digest, because } = proposed;
  if (because) return <Notice tone="warn" title={localized(because, locale)} />;
  return (
    <div className="stack">
      <Digest digest={digest} />
      <EntryForm intent="sign" form={form} hidden={{ digest }}>
        <Checkbox name="read" label={t.read} errors={fields.read.errors} />
        <FormActions promise={t.signPromise} pending={busy && t.working}>
          <Button look="act" pending={busy}>
            {t.sign}
          </Button>
        </FormActions>
      </EntryForm>
    </div>
  );
}
