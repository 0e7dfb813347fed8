import { FormProvider, getFormProps } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import type { FormEvent, RefObject } from "react";
import { Button } from "~/ui/actions/Button";
import { SaveState } from "~/ui/messages/SaveState";
import { useText } from "~/ui/texts";
import type { EntryForAuthor } from "../entry-for-author.server";
import { BackgroundPart } from "./BackgroundPart";
import { AnonymityHint, Checklist } from "./Checklist";
import { DeclarationsPart } from "./DeclarationsPart";
import { filesFormId } from "./FileRow";
import { FilesPart } from "./FilesPart";
import { MaterialsPart } from "./MaterialsPart";
import { PledgePart } from "./PledgePart";
import { TeamPart } from "./TeamPart";
import { editorTexts } from "./texts";
import type { useAutosave } from "./useAutosave";
import { savedIn, useDraftForm } from "./useDraftForm";
import { WorkPart } from "./WorkPart";
import styles from "./editor.module.css";

type EntryEditorProps = {
  entry: EntryForAuthor;
  answer: unknown;
  autosave: ReturnType<typeof useAutosave>;
  element: RefObject<HTMLFormElement>;
};

/** The draft, saved as it is written, with what is missing beside it. */
export function EntryEditor({ entry, answer, autosave, element }: EntryEditorProps) {
  const t = useText(editorTexts);
  const { form, fields, base } = useDraftForm(entry, answer);
  const sending = useNavigation().formMethod === "POST";
  const revision = Math.max(base, autosave.last?.revision ?? 0);
  const busy = sending || autosave.busy;
  return (
    <div className={styles.beside}>
      <FormProvider context={form.context}>
        <Form
          {...getFormProps(form)}
          method="post"
          ref={element}
          preventScrollReset
          className={styles.draft}
          onChange={(event) => {
            if (isOfDraft(event)) autosave.touch();
          }}
          onSubmit={(event) => {
            if (isIntent(event)) autosave.touch();
            else autosave.settle();
            form.onSubmit(event);
          }}
        >
          {/* Enter in any field saves: the first button of a form is the one it presses. */}
          <button type="submit" hidden tabIndex={-1} />
          <input type="hidden" name="intent" value="draft" readOnly />
          <input type="hidden" name="revision" value={revision} readOnly />
          <WorkPart fields={fields} contest={entry.contest} />
          <FilesPart entry={entry} />
          <MaterialsPart fields={fields} />
          <TeamPart fields={fields} teamMax={entry.contest.limits.teamMax} />
          <BackgroundPart fields={fields} />
          <DeclarationsPart fields={fields} />
          <PledgePart fields={fields} entry={entry} />
          <div className={`cluster ${styles.bar}`}>
            <Button pending={busy}>{t.save}</Button>
            {entry.isLead && (
              <Button look="act" name="then" value="submission" pending={busy}>
                {t.goOn}
              </Button>
            )}
            <Saving autosave={autosave} sending={sending} answer={answer} />
          </div>
        </Form>
      </FormProvider>
      {/* It scrolls by itself on a low screen: whoever has no mouse reaches it by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1, a scrollable region */}
      <aside className={styles.aside} aria-label={t.checklist} tabIndex={0}>
        <Checklist items={entry.checklist} isLead={entry.isLead} />
        <AnonymityHint findings={entry.anonymity} />
        <Form method="post" id={filesFormId} preventScrollReset>
          <input type="hidden" name="intent" value="files" readOnly />
        </Form>
      </aside>
    </div>
  );
}

/** A row added or removed by conform: a change like any other. */
function isIntent({ nativeEvent }: FormEvent<HTMLFormElement>): boolean {
  const { submitter } = nativeEvent as SubmitEvent;
  return submitter?.getAttribute("name") === "__intent__";
}

/** A file chosen goes its own way: it is no change of the draft's words. */
function isOfDraft({ target }: FormEvent<HTMLFormElement>): boolean {
  return !(target instanceof HTMLInputElement && target.type === "file");
}

type SavingProps = Pick<EntryEditorProps, "autosave" | "answer"> & { sending: boolean };

function Saving({ autosave, sending, answer }: SavingProps) {
  if (sending) return <SaveState state="saving" />;
  const saved = savedIn(autosave.answer) ?? savedIn(answer);
  if (autosave.state === "saved" || (!autosave.state && saved))
    return saved && <SaveState state="saved" at={new Date(saved.savedAt)} />;
  return autosave.state && <SaveState state={autosave.state} />;
}
