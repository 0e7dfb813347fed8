import { TextField } from "~/ui/forms/TextField";
import { Page } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { AskForCode, CodeField, sentIn, WithCode, type CodeSent } from "./CodeSteps";
import { entryTexts } from "./entry-texts";
import { secret } from "./EntryForm";
import { useIntent } from "./useIntent";

type Props = { next?: string; answer: unknown };

export function ResetPage({ next, answer }: Props) {
  const t = useText(entryTexts);
  const sent = sentIn(answer, "reset");
  return (
    <Page
      title={t.resetTitle}
      lede={t.resetLede}
      margin={t.stepOf({ step: sent ? 2 : 1, steps: 2 })}
    >
      <div className="spread">
        <div className="in-main stack">
          {sent ? (
            <NewPassword answer={answer} next={next} sent={sent} />
          ) : (
            <AskForCode answer={answer} next={next} />
          )}
        </div>
      </div>
    </Page>
  );
}

function NewPassword({ answer, next, sent }: Props & { sent: CodeSent["sent"] }) {
  const t = useText(entryTexts);
  const { form, fields, busy } = useIntent("reset", answer, ["code", "password", "contact"]);
  return (
    <WithCode {...{ intent: "reset", sent, form, busy, next }} back="/reset" submit={t.reset}>
      {fields.contact.errors && (
        <p className="field-errors" role="alert">
          {fields.contact.errors.join(" ")}
        </p>
      )}
      <CodeField field={fields.code} sent={sent} />
      <TextField
        label={t.newPassword}
        hint={t.passwordHint}
        autoComplete="new-password"
        {...secret(fields.password)}
      />
    </WithCode>
  );
}
