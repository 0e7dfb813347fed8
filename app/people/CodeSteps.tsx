import type { ReactNode } from "react";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextField } from "~/ui/forms/TextField";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import { entryTexts } from "./entry-texts";
import { EntryForm, typed } from "./EntryForm";
import { typedInto, useIntent, type IntentField, type IntentForm } from "./useIntent";

/** What a door answers once it has sent a code: the contact goes on to the next step, in the form only. */
export interface CodeSent {
  sent: { contact: string; newcomer?: boolean; code?: string };
}

/** How far the steps have come: after a code was sent, or after the second form was refused. */
export function sentIn(answer: unknown, secondIntent: string): CodeSent["sent"] | null {
  if (typeof answer === "object" && answer !== null && "sent" in answer)
    return (answer as CodeSent).sent;
  const again = typedInto(secondIntent, answer);
  if (!again?.contact) return null;
  return { contact: again.contact, newcomer: again.newcomer === "1" };
}

type AskProps = { answer: unknown; next?: string; promise?: ReactNode };

/** First step: to which contact? */
export function AskForCode({ answer, next, promise }: AskProps) {
  const t = useText(entryTexts);
  const { form, fields, busy } = useIntent("send", answer, ["contact"]);
  return (
    <EntryForm intent="send" form={form} hidden={{ next }}>
      <TextField
        label={t.contact}
        hint={t.contactHint}
        autoComplete="username"
        {...typed(fields.contact)}
      />
      <FormActions promise={promise} pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.askCode}
        </Button>
      </FormActions>
    </EntryForm>
  );
}

type SecondProps = {
  intent: string;
  sent: CodeSent["sent"];
  form: IntentForm;
  busy: boolean;
  next?: string;
  /** Where the first step begins again. */
  back: string;
  submit: ReactNode;
  children: ReactNode;
};

/** Second step: the code, and whatever else the page asks; the contact goes along. */
export function WithCode(props: SecondProps) {
  const { intent, sent, form, busy, next, back, submit, children } = props;
  const t = useText(entryTexts);
  const newcomer = sent.newcomer ? "1" : null;
  return (
    <>
      <Notice tone="info" title={t.codeSent} live>
        {t.codeSentTo({ contact: sent.contact })}
      </Notice>
      <EntryForm intent={intent} form={form} hidden={{ contact: sent.contact, next, newcomer }}>
        {children}
        <FormActions pending={busy && t.working}>
          <Button look="act" pending={busy}>
            {submit}
          </Button>
        </FormActions>
      </EntryForm>
      <div className="cluster small">
        <AskAgain contact={sent.contact} next={next} />
        <Anchor href={back}>{t.otherContact}</Anchor>
      </div>
    </>
  );
}

function AskAgain({ contact, next }: { contact: string; next?: string }) {
  const t = useText(entryTexts);
  const { form, busy } = useIntent("send", null, ["contact"], { id: "again" });
  return (
    <EntryForm intent="send" form={form} hidden={{ contact, next }} className="">
      <Button look="plain" pending={busy}>
        {t.askAgain}
      </Button>
    </EntryForm>
  );
}

type CodeFieldProps = { field: IntentField; sent: CodeSent["sent"] };

export function CodeField({ field, sent }: CodeFieldProps) {
  const t = useText(entryTexts);
  const props = typed(field);
  return (
    <TextField
      label={t.code}
      hint={t.codeHint}
      inputMode="numeric"
      autoComplete="one-time-code"
      className="control-figures"
      {...props}
      defaultValue={props.defaultValue || sent.code || ""}
    />
  );
}
