import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { Button, ButtonLink } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { TextArea } from "~/ui/forms/TextArea";
import { ErrorSummary } from "~/ui/messages/ErrorSummary";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import { organiserTexts, partTexts } from "./organiser-texts";
import type { PlannedPublication } from "./shown-contest";
import { RulesBody } from "./RulesBody";

type PublicationPageProps = {
  plan: PlannedPublication;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** The rules as everybody will see them, and at their end the act that publishes them. */
export function PublicationPage({ plan, lastResult }: PublicationPageProps) {
  const t = useText(organiserTexts);
  const parts = useText(partTexts);
  const locale = useLocale();
  const { slug, contest, obstacle, changed, version } = plan;
  const edit = `/competitions/${slug}/edit`;
  const refused = Object.entries(lastResult?.error ?? {}).flatMap(([name, sentences]) =>
    (sentences ?? []).map((text) => ({
      text,
      ...(name === "reason" && { field: "field-reason" }),
    })),
  );
  return (
    <Page
      title={t.publicationTitle(localized(plan.title, locale) || t.untitled)}
      lede={t.publicationLede}
      margin={<Anchor href={`/competitions/${slug}/manage`}>{t.backToBoard}</Anchor>}
      notices={
        <>
          <ErrorSummary errors={refused} />
          {obstacle ? (
            <Notice tone="warn" title={t.cannotPublish}>
              {obstacle.because[locale]}{" "}
              <Anchor href={obstacle.field ? `${edit}#field-${obstacle.field}` : edit}>
                {t.goToField}
              </Anchor>
            </Notice>
          ) : (
            <Notice title={t.nextVersion(version)}>
              {version === 1
                ? t.firstVersion
                : `${t.changes}${locale === "zh" ? "：" : ": "}${changed
                    .map((part) => parts[part])
                    .join(locale === "zh" ? "、" : ", ")}`}
            </Notice>
          )}
        </>
      }
      actions={
        <>
          <ButtonLink href={edit}>{t.editAgain}</ButtonLink>
          {!obstacle && <a href="#publish">{t.toTheEnd}</a>}
        </>
      }
    >
      {contest && <RulesBody contest={contest} />}
      {!obstacle && (
        <Section id="publish" title={t.publishHeading}>
          <PublishForm plan={plan} lastResult={lastResult} />
        </Section>
      )}
    </Page>
  );
}

function PublishForm({ plan, lastResult }: PublicationPageProps) {
  const t = useText(organiserTexts);
  const busy = useNavigation().formMethod === "POST";
  const [form, fields] = useForm<{ reason: string }>({ lastResult });
  const first = plan.version === 1;
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <RequestKey />
      <input type="hidden" name="revision" value={plan.revision} readOnly />
      {!first && (
        <TextArea
          label={t.reason}
          hint={t.reasonHint}
          rows={3}
          name={fields.reason.name}
          defaultValue={fields.reason.initialValue}
          errors={fields.reason.errors}
        />
      )}
      <FormActions promise={first && t.firstVersion} pending={busy && t.publishing}>
        <Button look="act" pending={busy}>
          {first ? t.publish : t.publishVersion(plan.version)}
        </Button>
      </FormActions>
    </Form>
  );
}
