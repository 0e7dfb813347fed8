import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Facts } from "~/ui/catalogue/Facts";
import { TextField } from "~/ui/forms/TextField";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { EntryForm, secret } from "./EntryForm";
import type { erasureQuestion } from "./erasure-question.server";
import { erasureTexts } from "./erasure-texts";
import { useIntent } from "./useIntent";

type Question = Awaited<ReturnType<typeof erasureQuestion>>;
type ErasurePageProps = {
  /** null: it has been done. */
  question: Question | null;
  /** A code was sent a moment ago. */
  sent: boolean;
  answer: unknown;
};

/** What goes, what stays and why, what has to be closed before; then one confirmation. */
export function ErasurePage({ question, sent, answer }: ErasurePageProps) {
  const t = useText(erasureTexts);
  const locale = useLocale();
  if (!question) return <Page title={t.done} lede={t.doneLede} />;
  const { blockers } = question;
  return (
    <Page
      title={t.title}
      lede={t.lede}
      margin={<Anchor href="/account/data">{t.data}</Anchor>}
      notices={
        blockers.length > 0 && (
          <Notice tone="warn" title={t.first}>
            <ul className="notice-list">
              {blockers.map(({ because, href }) => (
                <li key={href + because.zh}>
                  <Anchor href={href}>{localized(because, locale)}</Anchor>
                </li>
              ))}
            </ul>
          </Notice>
        )
      }
    >
      <Section title={t.goes} note={t.copyFirst}>
        <ul className="prose">
          {[t.goesAccount, t.goesDrafts, t.goesSalts, t.goesBytes].map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.stays} note={t.howLong}>
        <Facts
          facts={[
            { term: t.staysVersions, value: t.staysVersionsWhy },
            { term: t.staysResults, value: t.staysResultsWhy },
            { term: t.staysAgreements, value: t.staysAgreementsWhy },
            { term: t.staysBallots, value: t.staysBallotsWhy },
          ]}
        />
      </Section>
      {blockers.length === 0 && (
        <Section title={t.confirm}>
          <Confirm {...{ question, sent, answer }} />
        </Section>
      )}
    </Page>
  );
}

function Confirm({ question, sent, answer }: ErasurePageProps & { question: Question }) {
  const t = useText(erasureTexts);
  const { byPassword, contact } = question;
  const asking = useIntent("send", answer, []);
  const { form, fields, busy } = useIntent("erase", answer, ["password", "code"]);
  return (
    <>
      {!byPassword && (
        <EntryForm intent="send" form={asking.form}>
          {sent && (
            <Notice tone="info" live>
              {t.sentTo(contact)}
            </Notice>
          )}
          <FormActions promise={t.codeTo(contact)} pending={asking.busy && t.working}>
            <Button pending={asking.busy}>{t.sendCode}</Button>
          </FormActions>
        </EntryForm>
      )}
      <EntryForm intent="erase" form={form}>
        {byPassword ? (
          <TextField
            label={t.password}
            autoComplete="current-password"
            {...secret(fields.password)}
          />
        ) : (
          <TextField
            label={t.code}
            autoComplete="one-time-code"
            inputMode="numeric"
            {...secret(fields.code)}
            type="text"
          />
        )}
        <FormActions pending={busy && t.working}>
          <Button look="danger" pending={busy}>
            {t.erase}
          </Button>
        </FormActions>
      </EntryForm>
    </>
  );
}
