import type { SubmissionResult } from "@conform-to/react";
import { useState } from "react";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { pageTexts } from "../page-texts";
import type { BoardPage } from "./board-page.server";
import { BoardPicture } from "./BoardPicture";
import { PinForm } from "./PinForm";
import type { Place } from "./pins";
import { commentTexts } from "./texts";
import { Thread } from "./Thread";
import styles from "./comments.module.css";

/** What the door answers to a refused form. */
export interface CommentAnswer {
  lastResult: SubmissionResult<string[]>;
  intent: string | null;
}

type BoardCommentsPageProps = { board: BoardPage; answer: CommentAnswer | undefined };

/** One board, large, and beside it what the team says about it. */
export function BoardCommentsPage({ board, answer }: BoardCommentsPageProps) {
  const t = useText(commentTexts);
  const page = useText(pageTexts);
  const locale = useLocale();
  const { entryId, number, boards, file, comments, may } = board;
  const title = board.title || page.untitled;
  const address = `${entryId}/boards/${number}`;
  // What was just pinned leaves the marker behind: the next comment begins without a place.
  const [marker, setMarker] = useState<{ place: Place; of: string } | null>(null);
  const now = `${address} ${comments.length}`;
  const place = marker?.of === now ? marker.place : null;
  const refusedOf = (intent: string) => (answer?.intent === intent ? answer.lastResult : undefined);
  const refusedAct = (refusedOf("resolve") ?? refusedOf("reopen"))?.error?.[""] ?? [];
  return (
    <Page
      title={t.board(number)}
      lede={t.lede}
      margin={<Anchor href={`/entries/${entryId}`}>{title}</Anchor>}
      notices={
        <>
          {refusedAct.map((sentence) => (
            <Notice key={sentence} tone="refused" live>
              {sentence}
            </Notice>
          ))}
          {!may.allowed && <Notice>{localized(may.because, locale)}</Notice>}
        </>
      }
    >
      <nav className="cluster" aria-label={t.title}>
        {number > 1 && (
          <Anchor href={`/entries/${entryId}/boards/${number - 1}`}>{t.earlier}</Anchor>
        )}
        {number < boards && (
          <Anchor href={`/entries/${entryId}/boards/${number + 1}`}>{t.later}</Anchor>
        )}
      </nav>
      <div className={styles.beside}>
        <BoardPicture
          file={file}
          alt={page.pictureAlt(title, t.board(number))}
          comments={comments}
          marker={place}
          onPlace={(at) => may.allowed && setMarker({ place: at, of: now })}
        />
        <div className={styles.talk}>
          <h2>{t.comments}</h2>
          {comments.length === 0 ? (
            <p className="soft">{t.none}</p>
          ) : (
            <ol className={styles.threads}>
              {comments.map((comment) => (
                <Thread
                  key={comment.id}
                  {...{ comment, entryId, mayComment: may.allowed }}
                  lastResult={
                    answer?.lastResult.initialValue?.commentId === comment.id
                      ? refusedOf("answer")
                      : undefined
                  }
                />
              ))}
            </ol>
          )}
          {may.allowed && (
            <section aria-labelledby="write-heading" className="stack">
              <h2 id="write-heading">{t.write}</h2>
              <PinForm
                {...{ address, place }}
                count={comments.length}
                onPlace={(at) => setMarker(at && { place: at, of: now })}
                lastResult={refusedOf("pin")}
              />
            </section>
          )}
        </div>
      </div>
    </Page>
  );
}
