import { Form } from "@remix-run/react";
import { EntryForm, typed } from "~/people/EntryForm";
import { typedInto, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Picture } from "~/ui/catalogue/Picture";
import { Prose } from "~/ui/catalogue/Prose";
import { TextArea } from "~/ui/forms/TextArea";
import { TextField } from "~/ui/forms/TextField";
import { StatusTag } from "~/ui/messages/Tag";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import { InProgress } from "../sheet/InProgress";
import type { CalibrationPage, SampleLine } from "./calibration-queries.server";
import styles from "./calibration.module.css";
import { PanelSpread } from "./PanelSpread";
import { calibrationTexts } from "./texts";

type Props = { page: CalibrationPage; answer: unknown };

/** The samples in their order: to be given words until they are opened, to be looked at afterwards. */
export function SampleLines({ page, answer }: Props) {
  const t = useText(calibrationTexts);
  const locale = useLocale();
  return (
    <ol className={styles.samples}>
      {page.samples.map((sample, at) => {
        const { id, picture, state, reason, title, words, spread } = sample;
        return (
          <li key={id} className={styles.sample}>
            <div className={styles.picture}>
              {picture ? (
                <a href={picture.src} target="_blank" rel="noreferrer">
                  <Picture
                    image={{
                      ...picture,
                      alt: t.picture({ nth: at + 1 }),
                      sizes: "(min-width: 48rem) 14rem, 100vw",
                    }}
                  />
                </a>
              ) : (
                state === "checking" && <StatusTag tone="info">{t.checking}</StatusTag>
              )}
              {!picture && state === "accepted" && <InProgress />}
              {reason && <p className="small">{localized(reason, locale)}</p>}
            </div>
            <div className="stack">
              <h3>{t.nthSample({ nth: at + 1 })}</h3>
              {page.closed ? (
                <>
                  <p lang="zh-CN">{title}</p>
                  <Prose text={words} />
                </>
              ) : (
                <Describe {...{ sample, answer }} nth={at + 1} />
              )}
              {spread && <PanelSpread criteria={page.criteria} spread={spread} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Describe({ sample, nth, answer }: { sample: SampleLine; nth: number; answer: unknown }) {
  const t = useText(calibrationTexts);
  const { id, title, words } = sample;
  const own = typedInto("describe", answer)?.sampleId === id ? answer : null;
  const { form, fields, busy } = useIntent("describe", own, ["title", "words"], {
    id: `describe-${id}`,
    defaults: { title, words },
  });
  return (
    <>
      <EntryForm intent="describe" form={form} hidden={{ sampleId: id }}>
        <TextField
          {...typed(fields.title)}
          id={`title-${id}`}
          label={t.sampleTitle}
          maxLength={60}
          autoComplete="off"
        />
        <TextArea
          {...typed(fields.words)}
          id={`words-${id}`}
          label={t.sampleWords}
          hint={t.wordsHint}
          optional
          rows={3}
          most={1_000}
        />
        <FormActions pending={busy && t.working}>
          <Button pending={busy}>{t.save}</Button>
        </FormActions>
      </EntryForm>
      <Form method="post">
        <RequestKey />
        <input type="hidden" name="intent" value="remove" />
        <Button look="plain" name="sampleId" value={id} aria-label={t.removeOf({ nth })}>
          {t.remove}
        </Button>
      </Form>
    </>
  );
}
