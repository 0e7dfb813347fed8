import { ZoomablePicture } from "~/media/zoom/ZoomablePicture";
import { EntryForm } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { RadioGroup } from "~/ui/forms/Choices";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { FavourPage as Shown } from "./favour-queries.server";
import { FavourTable } from "./FavourFigure";
import styles from "./favour.module.css";
import { favourTexts } from "./texts";

type Props = { page: Shown; answer: unknown };

/** A work is shown, then asked about, once; what the others say is told afterwards. */
export function FavourPage({ page, answer }: Props) {
  const t = useText(favourTexts);
  const locale = useLocale();
  const { work, closed, state, likes, favour } = page;
  const { entryId, title, designers, picture } = work;
  return (
    <Page
      title={title}
      lede={designers.join(" · ")}
      margin={<Anchor href={`/gallery/${entryId}`}>{t.back}</Anchor>}
      notices={
        <>
          {closed && <Notice title={localized(closed, locale)} />}
          {state === "answered" && (
            <Notice tone="done" title={t.thanks} live>
              {t.thanksOf(likes === true)}
            </Notice>
          )}
        </>
      }
    >
      {state !== "ask" && (
        <Section title={t.work}>
          {picture ? (
            <div className={styles.work}>
              <ZoomablePicture
                name={title}
                first
                image={{
                  ...picture,
                  alt: t.pictureOf(title),
                  sizes: "(min-width: 28rem) 24rem, 92vw",
                }}
              />
            </div>
          ) : (
            <p>{t.noPicture}</p>
          )}
        </Section>
      )}
      {!closed && state !== "answered" && (
        <Section title={t.title} note={t.lede} id="question">
          {state === "ask" ? <Look answer={answer} /> : <Ask answer={answer} />}
        </Section>
      )}
      {state === "answered" && (
        <Section title={t.onResults} note={t.onResultsNote}>
          {favour ? <FavourTable lines={[{ entryId, title, favour }]} /> : <p>{t.notYet}</p>}
        </Section>
      )}
    </Page>
  );
}

function Look({ answer }: { answer: unknown }) {
  const t = useText(favourTexts);
  const { form, busy } = useIntent("look", answer, []);
  return (
    <EntryForm intent="look" form={form}>
      <FormActions pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.look}
        </Button>
      </FormActions>
    </EntryForm>
  );
}

function Ask({ answer }: { answer: unknown }) {
  const t = useText(favourTexts);
  const { form, fields, busy } = useIntent("answer", answer, ["likes"]);
  const { id, name, errors, initialValue } = fields.likes;
  return (
    <EntryForm intent="answer" form={form}>
      <RadioGroup
        {...{ id, name, errors }}
        label={t.question}
        inline
        options={[
          { value: "yes", label: t.yes },
          { value: "no", label: t.no },
        ]}
        defaultValue={initialValue}
      />
      <FormActions pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.send}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
