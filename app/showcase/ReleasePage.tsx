import { getFormProps, getInputProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import {
  Button,
  ButtonLink,
  Checkbox,
  DataTable,
  EmptyState,
  FormActions,
  Notice,
  Page,
  RadioGroup,
  Section,
  TextField,
} from "~/ui";
import { formatInstant } from "~/ui/format";
import { RequestKey } from "~/ui/RequestKey";
import { useLocale, useText } from "~/ui/texts";
import { releaseGrounds, type ReleaseGround } from "./gate";
import type { releaseQuestion } from "./release-question.server";
import { showcaseTexts } from "./texts";

type ReleasePageProps = {
  question: Awaited<ReturnType<typeof releaseQuestion>>;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** The warning, the grounds, the co-authors' consent, and the one act that unseals a work. */
export function ReleasePage({ question, lastResult }: ReleasePageProps) {
  const t = useText(showcaseTexts);
  const { entryId, title, isLead, announced, released, coAuthors } = question;
  if (released)
    return (
      <Page title={t.alreadyReleased} lede={title}>
        <ButtonLink href={`/gallery/${entryId}`}>{t.seeInGallery}</ButtonLink>
      </Page>
    );
  if (!announced)
    return (
      <Page title={t.release} lede={title}>
        <EmptyState title={t.notYet} />
      </Page>
    );
  return (
    <Page title={t.release} lede={t.releaseLede} margin={title}>
      <Section title={t.novelty}>
        <Notice tone="warn">{t.noveltyWarning}</Notice>
      </Section>
      {coAuthors.length > 0 && (
        <Section title={t.coAuthors} note={t.coAuthorsLede}>
          <Consents coAuthors={coAuthors} />
        </Section>
      )}
      <Section title={t.ground} {...(isLead ? {} : { note: t.leadDecides })} woven>
        <GroundForm {...{ question, lastResult }} />
      </Section>
    </Page>
  );
}

function GroundForm({ question, lastResult }: ReleasePageProps) {
  const t = useText(showcaseTexts);
  const locale = useLocale();
  const groundWords = useGroundWords();
  const [form, fields] = useForm({ ...(lastResult ? { lastResult } : {}) });
  const { isLead, embargoEnds, embargoOver, ownGround } = question;
  const ends = embargoEnds ? formatInstant(new Date(embargoEnds), { locale }) : "";
  const field = (name: string) => fields[name as keyof typeof fields]!;
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <RequestKey />
      <input type="hidden" name="intent" value={isLead ? "release" : "consent"} />
      {form.errors && <Notice tone="refused">{form.errors}</Notice>}
      <RadioGroup
        label={t.ground}
        name="ground"
        options={releaseGrounds.map((ground) => ({
          value: ground,
          label: groundWords[ground],
          ...(ground === "embargo" && !embargoOver
            ? { disabled: true, hint: t.embargoUntil(ends) }
            : {}),
        }))}
        defaultValue={(field("ground").initialValue as string | undefined) ?? ownGround}
        errors={field("ground").errors}
        required
      />
      {isLead && (
        <>
          <TextField
            label={t.filingNumber}
            optional
            {...getInputProps(field("filingNumber"), { type: "text" })}
            errors={field("filingNumber").errors}
          />
          <TextField
            label={t.filedOn}
            optional
            {...getInputProps(field("filedOn"), { type: "date" })}
            errors={field("filedOn").errors}
          />
          <TextField
            label={t.coverage}
            optional
            {...getInputProps(field("coverage"), { type: "text" })}
            errors={field("coverage").errors}
          />
          <Checkbox name="warned" label={t.warned} errors={field("warned").errors} />
        </>
      )}
      <FormActions>
        <Button look="act">{isLead ? t.doRelease : t.giveConsent}</Button>
      </FormActions>
    </Form>
  );
}

function useGroundWords(): Record<ReleaseGround, string> {
  const t = useText(showcaseTexts);
  return { filed: t.chooseFiled, waived: t.chooseWaived, embargo: t.chooseEmbargo };
}

function Consents({ coAuthors }: Pick<ReleasePageProps["question"], "coAuthors">) {
  const t = useText(showcaseTexts);
  const words = useGroundWords();
  return (
    <DataTable
      caption={t.coAuthors}
      captionHidden
      rows={coAuthors}
      rowKey={({ name }) => name}
      columns={[
        { key: "name", label: t.designers, heading: true, cell: ({ name }) => name },
        {
          key: "ground",
          label: t.ground,
          cell: ({ ground }) =>
            ground ? t.consented(words[ground as ReleaseGround]) : t.notConsented,
        },
      ]}
    />
  );
}
