import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextField } from "~/ui/forms/TextField";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { AskForCode, CodeField, sentIn, WithCode, type CodeSent } from "./CodeSteps";
import { entryTexts } from "./entry-texts";
import { EntryForm, secret, typed } from "./EntryForm";
import styles from "./people.module.css";
import { useIntent } from "./useIntent";

type Props = {
  by: "password" | "code";
  /** Where to go afterwards, if not to the front page. */
  next?: string;
  answer: unknown;
};

const withNext = (path: string, next?: string) =>
  next ? `${path}${path.includes("?") ? "&" : "?"}next=${encodeURIComponent(next)}` : path;

export function SignInPage({ by, next, answer }: Props) {
  const t = useText(entryTexts);
  const sent = sentIn(answer, "code");
  const way = (name: Props["by"], label: string, href: string) => (
    <Anchor href={withNext(href, next)} aria-current={by === name ? "page" : undefined}>
      {label}
    </Anchor>
  );
  return (
    <Page title={t.signInTitle} lede={t.signInLede}>
      <div className="spread">
        <div className="in-main stack">
          <nav className={styles.ways} aria-label={t.ways}>
            {way("password", t.byPassword, "/sign-in")}
            {way("code", t.byCode, "/sign-in?by=code")}
          </nav>
          {by === "password" && <ByPassword answer={answer} next={next} />}
          {by === "code" && !sent && <AskForCode answer={answer} next={next} />}
          {by === "code" && sent && <ByCode answer={answer} next={next} sent={sent} />}
          <p className="small">
            {t.noAccountYet} <Anchor href={withNext("/register", next)}>{t.registerLink}</Anchor>
          </p>
        </div>
      </div>
    </Page>
  );
}

function ByPassword({ answer, next }: Omit<Props, "by">) {
  const t = useText(entryTexts);
  const { form, fields, busy } = useIntent("password", answer, ["contact", "password"]);
  return (
    <EntryForm intent="password" form={form} hidden={{ next }}>
      <TextField label={t.contact} autoComplete="username" {...typed(fields.contact)} />
      <TextField label={t.password} autoComplete="current-password" {...secret(fields.password)} />
      <FormActions
        pending={busy && t.working}
        aside={<Anchor href={withNext("/reset", next)}>{t.forgot}</Anchor>}
      >
        <Button look="act" pending={busy}>
          {t.signIn}
        </Button>
      </FormActions>
    </EntryForm>
  );
}

type ByCodeProps = Omit<Props, "by"> & { sent: CodeSent["sent"] };

function ByCode({ answer, next, sent }: ByCodeProps) {
  const t = useText(entryTexts);
  const { form, fields, busy } = useIntent("code", answer, ["code", "name"], {
    // Another form: what was wrong with the first try does not stand beside the right one.
    id: sent.newcomer ? "newcomer" : "code",
  });
  return (
    <WithCode
      {...{ intent: "code", sent, form, busy, next }}
      back={withNext("/sign-in?by=code", next)}
      submit={sent.newcomer ? t.register : t.signIn}
    >
      {sent.newcomer && (
        <Notice tone="info" title={t.newcomerTitle} live>
          {t.newcomerBody}
        </Notice>
      )}
      <CodeField field={fields.code} sent={sent} />
      {sent.newcomer && (
        <TextField label={t.name} hint={t.nameHint} autoComplete="name" {...typed(fields.name)} />
      )}
    </WithCode>
  );
}
