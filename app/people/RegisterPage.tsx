import { TextField } from "~/ui/forms/TextField";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { AskForCode, CodeField, sentIn, WithCode, type CodeSent } from "./CodeSteps";
import { entryTexts } from "./entry-texts";
import { secret, typed } from "./EntryForm";
import { useIntent } from "./useIntent";

type Props = { next?: string; answer: unknown };

const withNext = (path: string, next?: string) =>
  next ? `${path}?next=${encodeURIComponent(next)}` : path;

export function RegisterPage({ next, answer }: Props) {
  const t = useText(entryTexts);
  const sent = sentIn(answer, "register");
  return (
    <Page
      title={t.registerTitle}
      lede={t.registerLede}
      margin={t.stepOf({ step: sent ? 2 : 1, steps: 2 })}
    >
      <div className="spread">
        <div className="in-main stack">
          {sent ? (
            <Who answer={answer} next={next} sent={sent} />
          ) : (
            <AskForCode answer={answer} next={next} />
          )}
          <p className="small soft measure">{t.privacy}</p>
          <p className="small">
            {t.haveAccount} <Anchor href={withNext("/sign-in", next)}>{t.signIn}</Anchor>
          </p>
        </div>
      </div>
    </Page>
  );
}

function Who({ answer, next, sent }: Props & { sent: CodeSent["sent"] }) {
  const t = useText(entryTexts);
  const { form, fields, busy } = useIntent("register", answer, ["code", "name", "password"]);
  return (
    <WithCode
      {...{ intent: "register", sent, form, busy, next }}
      back={withNext("/register", next)}
      submit={t.register}
    >
      <CodeField field={fields.code} sent={sent} />
      <TextField label={t.name} hint={t.nameHint} autoComplete="name" {...typed(fields.name)} />
      <TextField
        label={t.password}
        hint={t.passwordOptional}
        optional
        autoComplete="new-password"
        {...secret(fields.password)}
      />
    </WithCode>
  );
}
