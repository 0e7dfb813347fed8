import { useRef, type ReactNode } from "react";
import { Countdown } from "~/ui/course/Countdown";
import { ErrorSummary } from "~/ui/messages/ErrorSummary";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { LocalizedText, useText } from "~/ui/texts";
import { consentTexts } from "./consent-texts";
import { commentTexts } from "./comments/texts";
import { ConflictNotice } from "./editor/ConflictNotice";
import { EntryEditor } from "./editor/EntryEditor";
import { editorTexts } from "./editor/texts";
import { useAutosave } from "./editor/useAutosave";
import { refusedIn } from "./editor/useDraftForm";
import type { EntryForAuthor } from "./entry-for-author.server";
import { EntryNotices } from "./EntryNotices";
import { EntrySheet } from "./EntrySheet";
import { LackingFiles } from "./LackingFiles";
import { HandedIn } from "./HandedIn";
import { EntryState } from "./MyEntries";
import { garmentPageTexts } from "./notes/texts";
import { pageTexts } from "./page-texts";
import { teamTexts } from "./team-texts";

type EntryPageProps = {
  entry: EntryForAuthor;
  answer: unknown;
  resent: boolean;
  /** What later rooms know of it: what has become of it after each round. */
  after?: ReactNode;
};

/** An entry for its authors: to be written while that is possible, to be looked at afterwards. */
export function EntryPage({ entry, answer, resent, after }: EntryPageProps) {
  const t = useText(pageTexts);
  const editor = useText(editorTexts);
  const consent = useText(consentTexts);
  const team = useText(teamTexts);
  const comments = useText(commentTexts);
  const notes = useText(garmentPageTexts);
  const element = useRef<HTMLFormElement>(null);
  const autosave = useAutosave(element);
  const { contest, versions, may } = entry;
  const refused = refusedIn(autosave.answer) ?? refusedIn(answer);
  const unread = Object.entries(refused?.lastResult.error ?? {}).flatMap(([name, sentences]) =>
    (sentences ?? []).map((text) => (name ? { field: `field-${name}`, text } : { text })),
  );
  const state = {
    contest: { phase: entry.phase },
    withdrawn: entry.withdrawal !== null,
    version: versions[0]?.version ?? null,
    passed: versions[0]?.screening?.passed ?? null,
    incomplete: versions[0]?.incomplete ?? false,
  };
  return (
    <Page
      title={entry.form.title || t.untitled}
      lede={may.write.allowed ? editor.lede : undefined}
      margin={
        <div className="stack stack-close">
          <EntryState entry={state} />
          <Anchor href={`/competitions/${contest.slug}`}>
            <LocalizedText value={contest.title} />
          </Anchor>
          {entry.phase === "open" && (
            <Countdown
              now={new Date(entry.now)}
              target={new Date(contest.timetable.closesAt)}
              withInstant
            />
          )}
        </div>
      }
      notices={
        <>
          {refused?.conflict ? (
            <ConflictNotice conflict={refused.conflict} entry={entry} />
          ) : (
            <ErrorSummary errors={unread} />
          )}
          {resent && (
            <Notice tone="done" live>
              {t.resent}
            </Notice>
          )}
          {after}
          <EntryNotices entry={entry} />
        </>
      }
    >
      {entry.lacking && !entry.withdrawal && <LackingFiles entry={entry} lacking={entry.lacking} />}
      {may.write.allowed ? (
        <EntryEditor {...{ entry, answer, autosave, element }} />
      ) : (
        <EntrySheet {...(entry.handedIn ?? entry)} contest={contest} />
      )}
      {versions.length > 0 && <HandedIn entry={entry} />}
      <nav className="cluster" aria-label={t.more}>
        {entry.phase === "judged" && versions.length > 0 && !entry.withdrawal && (
          <>
            <Anchor href={`/entries/${entry.id}/result`}>{t.ownResult}</Anchor>
            <Anchor href={`/entries/${entry.id}/release`}>{t.release}</Anchor>
            <Anchor href={`/entries/${entry.id}/industrialisation`}>{t.industrialisation}</Anchor>
          </>
        )}
        {entry.files.some(({ kind }) => kind === "board") && (
          <Anchor href={`/entries/${entry.id}/boards/1`}>{comments.title}</Anchor>
        )}
        {entry.files.some(({ kind, model }) => kind === "garment" && model) && (
          <Anchor href={`/entries/${entry.id}/garment`}>{notes.title}</Anchor>
        )}
        {(entry.authors.length > 1 || may.inviteTeam.allowed) && (
          <Anchor href={`/entries/${entry.id}/team`}>{team.title}</Anchor>
        )}
        <Anchor href={`/entries/${entry.id}/declarations`}>{consent.link}</Anchor>
        {may.withdraw.allowed && (
          <Anchor href={`/entries/${entry.id}/withdrawal`}>{t.withdraw}</Anchor>
        )}
      </nav>
    </Page>
  );
}
