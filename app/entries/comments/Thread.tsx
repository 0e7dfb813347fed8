import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { formatInstant } from "~/ui/format";
import { TextArea } from "~/ui/forms/TextArea";
import { StatusTag } from "~/ui/messages/Tag";
import { RequestKey } from "~/ui/RequestKey";
import { useLocale, useText } from "~/ui/texts";
import type { Said, ShownComment } from "./board-page.server";
import { mostCharacters } from "./pins";
import { commentTexts } from "./texts";
import { useKeptWords } from "./useKeptWords";
import styles from "./comments.module.css";

type ThreadProps = {
  comment: ShownComment;
  entryId: string;
  mayComment: boolean;
  /** The last answer to this comment, if it was refused. */
  lastResult: SubmissionResult<string[]> | undefined;
};

/** A comment, what was answered, and how it stands. */
export function Thread({ comment, entryId, mayComment, lastResult }: ThreadProps) {
  const t = useText(commentTexts);
  const locale = useLocale();
  const { id, number, place, change, resolved, replies } = comment;
  const act = resolved ? t.reopen : t.resolve;
  return (
    <li
      id={`comment-${number}`}
      className={styles.thread}
      data-resolved={resolved !== null || undefined}
      tabIndex={-1}
    >
      <p className={`${styles.number} figures`} aria-hidden="true">
        {number}
      </p>
      <div className="stack stack-close">
        <h3 className="for-screen-readers">{t.pinNumber(number)}</h3>
        <Words said={comment} />
        <p className="small cluster">
          {!place && <span className="soft">{t.whole}</span>}
          {resolved ? (
            <StatusTag tone="done">
              {t.resolvedBy(
                resolved.name,
                formatInstant(new Date(resolved.at), { locale, style: "short" }),
              )}
            </StatusTag>
          ) : (
            <StatusTag tone="act">{t.unresolved}</StatusTag>
          )}
        </p>
        {change && (
          <p className="small">
            <StatusTag tone="warn">{t[change]}</StatusTag>
          </p>
        )}
        {replies.length > 0 && (
          <ol className={styles.replies}>
            {replies.map((reply) => (
              <li key={reply.id}>
                <Words said={reply} />
              </li>
            ))}
          </ol>
        )}
        {mayComment && (
          <>
            <Disclosure summary={t.replyTo(number)} open={lastResult !== undefined}>
              <Reply {...{ id, entryId, number, lastResult, count: replies.length }} />
            </Disclosure>
            <Form method="post" preventScrollReset>
              <RequestKey />
              <input type="hidden" name="intent" value={resolved ? "reopen" : "resolve"} />
              <input type="hidden" name="commentId" value={id} />
              <Button look="plain" aria-label={t.ofComment(act, number)}>
                {act}
              </Button>
            </Form>
          </>
        )}
      </div>
    </li>
  );
}

function Words({ said: { name, at, text } }: { said: Said }) {
  const locale = useLocale();
  return (
    <>
      <p className="small soft">
        {name} · {formatInstant(new Date(at), { locale, style: "short" })}
      </p>
      <p className={styles.words}>{text}</p>
    </>
  );
}

type ReplyProps = Pick<ThreadProps, "entryId" | "lastResult"> & {
  id: string;
  number: number;
  count: number;
};

function Reply({ id, entryId, number, lastResult, count }: ReplyProps) {
  const t = useText(commentTexts);
  const busy = useNavigation().formMethod === "POST";
  const kept = useKeptWords(`${entryId} ${number}`, count);
  const errors = lastResult?.error ?? {};
  return (
    <Form method="post" className="stack" preventScrollReset>
      <RequestKey />
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="commentId" value={id} />
      <TextArea
        label={t.reply}
        name="text"
        rows={3}
        most={mostCharacters}
        defaultValue={String(lastResult?.initialValue?.text ?? "")}
        errors={errors.text ?? errors[""] ?? undefined}
        {...kept}
      />
      <div>
        <Button pending={busy}>{t.reply}</Button>
      </div>
    </Form>
  );
}
