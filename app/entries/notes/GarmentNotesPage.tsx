import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { GarmentViewer } from "~/garments/GarmentViewer";
import { NoteFields, usePlacing } from "~/garments/NoteFields";
import { noteTexts } from "~/garments/note-texts";
import { PinnedLines } from "~/garments/PinnedLines";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import { pageTexts } from "../page-texts";
import type { GarmentPage } from "./garment-page.server";
import { garmentPageTexts } from "./texts";
import styles from "./notes.module.css";

export interface NoteAnswer {
  lastResult: SubmissionResult<string[]>;
  intent: string | null;
}

type Props = { page: GarmentPage; answer: NoteAnswer | undefined };

/** The garment, large, and what the designer says at places of it. */
export function GarmentNotesPage({ page, answer }: Props) {
  const t = useText(garmentPageTexts);
  const words = useText(pageTexts);
  const locale = useLocale();
  const { entryId, garment, notes, stale, write } = page;
  const title = page.title || words.untitled;
  const placing = usePlacing(notes.length);
  return (
    <Page
      title={t.title}
      lede={t.lede}
      margin={<Anchor href={`/entries/${entryId}`}>{title}</Anchor>}
      notices={!write.allowed && <Notice>{localized(write.because, locale)}</Notice>}
    >
      <div className={styles.beside}>
        <GarmentViewer
          {...garment}
          {...{ notes, locale }}
          alt={words.garmentAlt(title)}
          placing={write.allowed ? placing : undefined}
        />
        <div className="stack">
          {write.allowed && <Write {...{ placing, answer }} count={notes.length} />}
          <Section title={t.own}>
            {notes.length === 0 && <p className="soft">{t.none}</p>}
            <Lines notes={notes} may={write.allowed} />
          </Section>
          {stale.length > 0 && (
            <Section title={t.stale} note={t.staleHint}>
              <Lines notes={stale} labels={stale.map(() => "–")} may={write.allowed} />
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}

type WriteProps = Pick<Props, "answer"> & {
  placing: ReturnType<typeof usePlacing>;
  count: number;
};

function Write({ placing, answer, count }: WriteProps) {
  const t = useText(garmentPageTexts);
  const busy = useNavigation().formMethod === "POST";
  const refused = answer?.intent === "pin" ? answer.lastResult : undefined;
  return (
    <section aria-labelledby="pin-heading" className="stack">
      <h2 id="pin-heading">{t.write}</h2>
      <Form method="post" className="stack" preventScrollReset key={count}>
        <RequestKey />
        <input type="hidden" name="intent" value="pin" />
        <NoteFields
          placed={placing.placed}
          text={String(refused?.initialValue?.text ?? "")}
          errors={refused?.error ?? {}}
        />
        <FormActions pending={busy && t.sending}>
          <Button look="act" pending={busy}>
            {t.pin}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

type LinesProps = { notes: GarmentPage["stale"]; labels?: string[]; may: boolean };

function Lines({ notes, labels, may }: LinesProps) {
  const t = useText(noteTexts);
  return (
    <PinnedLines
      {...{ notes, labels }}
      act={({ id }, label) =>
        may && (
          <Form method="post" preventScrollReset>
            <RequestKey />
            <input type="hidden" name="intent" value="unpin" />
            <input type="hidden" name="noteId" value={id} />
            <Button look="plain" aria-label={t.removeNamed(label)}>
              {t.remove}
            </Button>
          </Form>
        )
      }
    />
  );
}
