import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Countdown } from "~/ui/course/Countdown";
import { DataTable } from "~/ui/figures/DataTable";
import { formatBytes } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import { deedTexts } from "./deed-texts";
import { ByHashes } from "./ByHashes";
import { MissingNotice } from "./editor/Checklist";
import type { EntryForAuthor, Preview } from "./entry-for-author.server";
import { AboutWork } from "./EntrySheet";
import { pageTexts } from "./page-texts";
import { fileWords } from "./words";
import styles from "./entries.module.css";

type SubmissionPageProps = {
  entry: EntryForAuthor;
  preview: Preview;
  /** Why the last attempt was refused. */
  refused: readonly string[];
};

/** Exactly what is about to be handed in, the declarations that go with it, and one button. */
export function SubmissionPage({ entry, preview, refused }: SubmissionPageProps) {
  const t = useText(deedTexts);
  const page = useText(pageTexts);
  const locale = useLocale();
  const { submit } = entry.may;
  const back = `/entries/${entry.id}`;
  return (
    <Page
      title={t.submission}
      lede={t.submissionLede}
      margin={<Anchor href={back}>{entry.form.title || page.untitled}</Anchor>}
      notices={
        <>
          {refused.map((sentence) => (
            <Notice key={sentence} tone="refused" live>
              {sentence}
            </Notice>
          ))}
          {!submit.allowed && <Notice tone="refused">{localized(submit.because, locale)}</Notice>}
          <MissingNotice items={preview.checklist} title={t.notYet} />
        </>
      }
    >
      <Section title={t.files}>
        <FilesOfEntry files={preview.files} />
        <ByHashes entry={entry} preview={preview} />
      </Section>
      <Section title={page.details}>
        <AboutWork form={preview.form} contest={entry.contest} />
      </Section>
      <Section title={page.statement}>
        <div className="prose">
          <p>{preview.form.statement || page.notFilled}</p>
        </div>
      </Section>
      {preview.manifestHash && (
        <Section title={t.fingerprint} note={t.fingerprintHint}>
          <p className={styles.hash}>{preview.manifestHash}</p>
        </Section>
      )}
      <Section title={t.declarations} woven>
        {preview.manifestHash && submit.allowed ? (
          <HandIn entry={entry} preview={preview} />
        ) : (
          <p>
            <Anchor href={back}>{t.backToDraft}</Anchor>
          </p>
        )}
      </Section>
    </Page>
  );
}

function FilesOfEntry({ files }: Pick<Preview, "files">) {
  const t = useText(pageTexts);
  const words = useText(fileWords);
  return (
    <DataTable
      caption={t.file}
      captionHidden
      rows={files}
      rowKey={(file) => files.indexOf(file)}
      empty={t.notFilled}
      columns={[
        { key: "name", label: t.file, heading: true, cell: ({ name }) => name },
        { key: "kind", label: t.kind, cell: ({ kind }) => words[kind] },
        {
          key: "state",
          label: t.fileState,
          cell: ({ state }) => (
            <StatusTag tone={state === "accepted" ? "done" : "warn"}>{words[state]}</StatusTag>
          ),
        },
        { key: "size", label: t.size, figure: true, cell: ({ bytes }) => formatBytes(bytes) },
        {
          key: "sha256",
          label: "SHA-256",
          cell: ({ sha256 }) => <span className={styles.hash}>{sha256}</span>,
        },
      ]}
    />
  );
}

function HandIn({ entry, preview }: Pick<SubmissionPageProps, "entry" | "preview">) {
  const t = useText(deedTexts);
  const page = useText(pageTexts);
  const busy = useNavigation().formMethod === "POST";
  const { used, description } = preview.form.aiUse;
  return (
    <Form method="post" className="stack">
      <RequestKey />
      <input type="hidden" name="revision" value={preview.revision} />
      <input type="hidden" name="coming" value={preview.coming.join(" ")} />
      <input type="hidden" name="manifestHash" value={preview.manifestHash ?? ""} />
      <ul className="prose">
        <li>{t.declareOriginal}</li>
        <li>{t.declareShares}</li>
        <li>{used ? page.aiUsed(description) : page.aiNotUsed}</li>
      </ul>
      <FormActions
        promise={page.promise}
        pending={busy && t.submitting}
        aside={
          <Countdown
            now={new Date(entry.now)}
            target={new Date(entry.contest.timetable.closesAt)}
            withInstant
          />
        }
      >
        <Button look="act" pending={busy}>
          {t.submit}
        </Button>
        <Anchor href={`/entries/${entry.id}`}>{t.backToDraft}</Anchor>
      </FormActions>
    </Form>
  );
}
