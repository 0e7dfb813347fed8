import { FormProvider, getFormProps } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useRef, type FormEvent } from "react";
import { Button } from "~/ui/actions/Button";
import { SaveState } from "~/ui/messages/SaveState";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { WrittenBrief } from "../shown-contest";
import { BasicsPart } from "./BasicsPart";
import { CommendationsPart } from "./CommendationsPart";
import { CriteriaPart } from "./CriteriaPart";
import { EditorNotices, hasNotices } from "./EditorNotices";
import { EntrantsPart } from "./EntrantsPart";
import { Issues } from "./issues";
import { PeoplePart } from "./PeoplePart";
import { PrizesPart } from "./PrizesPart";
import { RequirementsPart } from "./RequirementsPart";
import { TermsPart } from "./TermsPart";
import { editorTexts } from "./texts";
import { TimetablePart } from "./TimetablePart";
import { TracksPart } from "./TracksPart";
import { refusedIn, useBriefForm } from "./useBriefForm";
import { savedIn, useAutosave } from "./useAutosave";
import styles from "./editor.module.css";

const parts = [
  "basics",
  "masters",
  "tracks",
  "timetable",
  "judging",
  "prizes",
  "commendations",
  "requirements",
  "entrants",
  "terms",
] as const;

type BriefEditorProps = { written: WrittenBrief; answer: unknown };

/** The whole brief on one page: saved as it is written, every contradiction beside its field. */
export function BriefEditor({ written, answer }: BriefEditorProps) {
  const t = useText(editorTexts);
  const locale = useLocale();
  const element = useRef<HTMLFormElement>(null);
  const { form, fields, base } = useBriefForm(written, answer);
  const autosave = useAutosave(element);
  const sending = useNavigation().formMethod === "POST";
  const revision = Math.max(base, autosave.last?.revision ?? 0);
  const errors = refusedIn(answer)?.lastResult.error ?? {};
  const conflict = Boolean(errors[""] ?? refusedIn(autosave.answer)?.lastResult.error?.[""]);
  const told = { written, errors, conflict };
  const props = { fields };
  return (
    <Page
      title={t.title(localized(written.draft.title, locale) || t.untitled)}
      lede={written.published ? t.ledePublished : t.lede}
      margin={<Anchor href={`/competitions/${written.slug}/manage`}>{t.backToBoard}</Anchor>}
      actions={<Anchor href={`/competitions/${written.slug}/rules?draft`}>{t.preview}</Anchor>}
      notices={hasNotices(told) && <EditorNotices {...told} />}
    >
      <nav className="spread" aria-label={t.parts}>
        <ul className={`in-main ${styles.contents}`}>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t[part]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FormProvider context={form.context}>
        <Issues.Provider value={written.issues}>
          <Form
            {...getFormProps(form)}
            method="post"
            ref={element}
            preventScrollReset
            className="stack stack-wide"
            encType="multipart/form-data"
            onChange={autosave.touch}
            onSubmit={(event) => {
              if (isIntent(event)) autosave.touch();
              else autosave.settle();
              form.onSubmit(event);
            }}
          >
            {/* Enter in any field saves: the first button of a form is the one it presses. */}
            <button type="submit" hidden tabIndex={-1} />
            <input type="hidden" name="revision" value={revision} readOnly />
            <BasicsPart {...props} />
            <PeoplePart {...props} />
            <TracksPart {...props} />
            <TimetablePart {...props} />
            <CriteriaPart {...props} />
            <PrizesPart {...props} />
            <CommendationsPart {...props} />
            <RequirementsPart {...props} />
            <EntrantsPart {...props} />
            <TermsPart {...props} />
            <div className={`cluster ${styles.bar}`}>
              <Button pending={sending || autosave.busy}>{t.save}</Button>
              <Button look="act" name="then" value="publication" pending={sending || autosave.busy}>
                {t.review}
              </Button>
              <Saving {...{ autosave, sending, answer, conflict }} />
            </div>
          </Form>
        </Issues.Provider>
      </FormProvider>
    </Page>
  );
}

/** A row added, removed or moved by conform: a change like any other. */
function isIntent({ nativeEvent }: FormEvent<HTMLFormElement>): boolean {
  const { submitter } = nativeEvent as SubmitEvent;
  return submitter?.getAttribute("name") === "__intent__";
}

type SavingProps = {
  autosave: ReturnType<typeof useAutosave>;
  sending: boolean;
  answer: unknown;
  conflict: boolean;
};

/** Beside the buttons, where whoever writes is looking: is it safe, and if not, why. */
function Saving({ autosave, sending, answer, conflict }: SavingProps) {
  const t = useText(editorTexts);
  if (sending || autosave.busy) return <SaveState state="saving" />;
  if (conflict)
    return (
      <>
        <SaveState state="conflict" />
        <a href="#conflict">{t.decide}</a>
      </>
    );
  if (autosave.state) return <SaveState state={autosave.state} />;
  const saved = autosave.saved ?? savedIn(answer);
  if (saved) return <SaveState state="saved" at={new Date(saved.savedAt)} />;
  return refusedIn(answer) && <SaveState state="unsaved" />;
}
