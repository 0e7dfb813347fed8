import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Kbd } from "~/ui/actions/Kbd";
import { RequestKey } from "~/ui/RequestKey";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, useText } from "~/ui/texts";
import type { SubmissionResult } from "@conform-to/react";
import { EntrySheet } from "../EntrySheet";
import type { ScreeningQueue } from "../screening-queue.server";
import { anonymityTexts } from "../anonymity-texts";
import { Anonymity } from "./Anonymity";
import { Bench } from "./Bench";
import { Decide } from "./Decide";
import { NearCopies } from "./NearCopies";
import { nearCopyTexts } from "./near-copy-texts";
import { Numbers } from "./Numbers";
import { Queue } from "./Queue";
import { screeningTexts } from "./texts";

type ScreeningPageProps = {
  queue: ScreeningQueue;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** 资格审查: the queue, the entry on the table, the decision; and once entries have closed, the numbers. */
export function ScreeningPage({ queue, lastResult }: ScreeningPageProps) {
  const t = useText(screeningTexts);
  const { contest, open, counts, justDecided: just } = queue;
  const errors = lastResult?.error?.[""] ?? [];
  const near = useText(nearCopyTexts);
  const names = useText(anonymityTexts);
  const any =
    queue.track !== null || queue.flag !== null || Object.values(counts).some((count) => count > 0);
  return (
    <Page
      title={t.title}
      lede={t.lede}
      margin={
        <div className="stack stack-close">
          <Anchor href={`/competitions/${contest.slug}`}>
            <LocalizedText value={contest.title} />
          </Anchor>
          {queue.manages && (
            <Anchor href={`/competitions/${contest.slug}/manage`}>{t.board}</Anchor>
          )}
        </div>
      }
      notices={
        <>
          {errors.map((sentence) => (
            <Notice key={sentence} tone="refused" live>
              {sentence}
            </Notice>
          ))}
          {just && (
            <Notice tone="done" live>
              {just.passed ? t.justPassed(just.title) : t.justRefused(just.title)}
              {just.mayUndo && <Undo submissionId={just.submissionId} />}
            </Notice>
          )}
        </>
      }
    >
      {open && (
        <>
          <div className="spread">
            <div className="in-main">
              <Bench queue={queue} />
            </div>
          </div>
          <EntrySheet form={open.form} files={open.files} contest={contest} />
          <Section title={near.title} note={near.note} id="near-copies">
            <NearCopies slug={contest.slug} lines={open.nearCopies} />
          </Section>
          <Section title={names.title} note={names.forScreener} id="anonymity">
            <Anonymity key={open.submissionId} open={open} lastResult={lastResult} />
          </Section>
          <Section title={t.decision} id="decision" woven>
            <Decide key={open.submissionId} queue={queue} open={open} lastResult={lastResult} />
          </Section>
        </>
      )}
      {any ? (
        <Section title={t.queue} width="full">
          <Queue queue={queue} />
        </Section>
      ) : (
        <div className="spread">
          <div className="in-main">
            <EmptyState title={t.noEntries}>{t.noEntriesHint}</EmptyState>
          </div>
        </div>
      )}
      <Section title={t.numbers}>
        <Numbers queue={queue} />
      </Section>
    </Page>
  );
}

function Undo({ submissionId }: { submissionId: string }) {
  const t = useText(screeningTexts);
  return (
    <Form method="post">
      <RequestKey />
      <input type="hidden" name="intent" value="undo" />
      <input type="hidden" name="submissionId" value={submissionId} />
      <Button look="plain" data-key="u">
        {t.undo} <Kbd hint>U</Kbd>
      </Button>
    </Form>
  );
}
