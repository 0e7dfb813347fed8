import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextArea } from "~/ui/forms/TextArea";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import { deedTexts } from "./deed-texts";
import type { EntryForAuthor } from "./entry-for-author.server";
import { pageTexts } from "./page-texts";

type WithdrawalPageProps = {
  entry: EntryForAuthor;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** Taking an entry out of the contest: what it means, why, and one button. */
export function WithdrawalPage({ entry, lastResult }: WithdrawalPageProps) {
  const t = useText(deedTexts);
  const page = useText(pageTexts);
  const locale = useLocale();
  const busy = useNavigation().formMethod === "POST";
  const title = entry.form.title || page.untitled;
  const back = `/entries/${entry.id}`;
  const open = entry.phase === "open";
  const { withdraw } = entry.may;
  const errors = lastResult?.error ?? {};
  return (
    <Page
      title={t.withdrawal}
      lede={t.withdrawalLede(title)}
      margin={<Anchor href={back}>{title}</Anchor>}
      notices={
        <>
          {errors[""]?.map((sentence) => (
            <Notice key={sentence} tone="refused" live>
              {sentence}
            </Notice>
          ))}
          {!withdraw.allowed && (
            <Notice tone="refused">{localized(withdraw.because, locale)}</Notice>
          )}
        </>
      }
    >
      <div className="spread">
        <div className="in-text">
          {withdraw.allowed && (
            <Form method="post" className="stack">
              <RequestKey />
              {open && <p className="soft">{t.whileOpen}</p>}
              {entry.phase === "judged" && <p className="soft">{t.afterJudging}</p>}
              <TextArea
                label={t.reason}
                hint={t.reasonHint}
                name="reason"
                rows={4}
                optional={open}
                defaultValue={String(lastResult?.initialValue?.reason ?? "")}
                errors={errors.reason ?? undefined}
              />
              <FormActions pending={busy && t.withdrawing}>
                <Button look="danger" pending={busy}>
                  {t.withdraw}
                </Button>
                <Anchor href={back}>{t.keep}</Anchor>
              </FormActions>
            </Form>
          )}
        </div>
      </div>
    </Page>
  );
}
