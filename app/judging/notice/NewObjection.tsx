import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Countdown } from "~/ui/course/Countdown";
import { RadioGroup } from "~/ui/forms/Choices";
import { Select } from "~/ui/forms/Select";
import { TextArea } from "~/ui/forms/TextArea";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { objectionGrounds, statementLength } from "./grounds";
import type { ObjectionForm } from "./notice-queries.server";
import { noticeTexts } from "./texts";

/** The form to object: which work, on what ground, the facts. */
export function NewObjection({ page, answer }: { page: ObjectionForm; answer: unknown }) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const { form, fields, busy } = useIntent("object", answer, ["entry", "ground", "statement"]);
  return (
    <Page
      title={t.objectOf(localized(page.title, locale))}
      lede={t.formLede}
      margin={<Anchor href={page.notice}>{t.backToNotice}</Anchor>}
      notices={page.because && <Notice tone="warn" title={localized(page.because, locale)} />}
    >
      {!page.because && (
        <Section
          title={t.object}
          note={
            page.closesAt && (
              <Countdown
                now={new Date(page.now)}
                target={new Date(page.closesAt)}
                before={t.leftToObject}
                after={t.objectionsOver}
              />
            )
          }
        >
          <EntryForm intent="object" form={form}>
            <Select
              name="entry"
              label={t.entry}
              hint={t.entryHint}
              optional
              empty={t.theProcedure}
              options={page.entries.map(({ number, shown, title }) => ({
                value: String(number),
                label: title === null ? shown : t.entryShown({ number: shown, title }),
              }))}
              defaultValue={fields.entry.initialValue ?? ""}
              errors={fields.entry.errors}
            />
            <RadioGroup
              name="ground"
              label={t.ground}
              options={objectionGrounds.map((ground) => ({ value: ground, label: t[ground] }))}
              defaultValue={fields.ground.initialValue ?? null}
              errors={fields.ground.errors}
            />
            <TextArea
              name="statement"
              label={t.statement}
              hint={t.statementHint}
              rows={8}
              least={statementLength.least}
              defaultValue={fields.statement.initialValue ?? ""}
              errors={fields.statement.errors}
            />
            <p className="soft small measure">{t.evidenceLater}</p>
            <FormActions promise={t.filePromise} pending={busy && t.working}>
              <Button look="act" pending={busy}>
                {t.fileIt}
              </Button>
            </FormActions>
          </EntryForm>
        </Section>
      )}
    </Page>
  );
}
