import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { formatInstant } from "~/ui/format";
import { localized } from "~/ui/localized";
import { EmptyState } from "~/ui/messages/EmptyState";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page } from "~/ui/page/Page";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import { noticeKindWords, noticeTexts } from "./notice-texts";
import type { NoticeShown } from "./notices.server";
import styles from "./people.module.css";

type Props = { notices: NoticeShown[]; older: string | null; first: boolean; unread: number };

/** What a person was told, the newest first. Opening a notice marks it as read. */
export function NoticesPage({ notices, older, first, unread }: Props) {
  const t = useText(noticeTexts);
  return (
    <Page
      title={t.title}
      lede={t.lede}
      actions={
        unread > 0 && (
          <Form method="post">
            <input type="hidden" name="intent" value="all" />
            <Button>{t.markAllRead}</Button>
          </Form>
        )
      }
    >
      <div className="spread">
        <div className="in-main stack">
          {notices.length === 0 ? (
            <EmptyState title={t.none}>{t.noneHint}</EmptyState>
          ) : (
            <ul className={styles.rows}>
              {notices.map((notice) => (
                <Row key={notice.id} notice={notice} />
              ))}
            </ul>
          )}
          <p className="cluster">
            {!first && <Anchor href="/notices">{t.newest}</Anchor>}
            {older && <Anchor href={`/notices?before=${older}`}>{t.older}</Anchor>}
          </p>
        </div>
      </div>
    </Page>
  );
}

function Row({ notice }: { notice: NoticeShown }) {
  const [t, kinds, locale] = [useText(noticeTexts), useText(noticeKindWords), useLocale()];
  const { id, kind, text, createdAt, unread } = notice;
  return (
    <li>
      <div className={styles.what}>
        <Form method="post">
          <input type="hidden" name="intent" value="open" />
          <input type="hidden" name="noticeId" value={id} />
          <button type="submit" className={styles.notice} data-unread={unread}>
            <LocalizedText value={text} />
          </button>
        </Form>
        <span className="small soft cluster">
          {kinds[kind]} · {formatInstant(createdAt, { locale, style: "short" })}
          {unread && <StatusTag tone="act">{t.unread}</StatusTag>}
        </span>
      </div>
      {unread && (
        <Form method="post">
          <input type="hidden" name="intent" value="read" />
          <input type="hidden" name="noticeId" value={id} />
          <Button look="plain" aria-label={t.markOneRead({ text: localized(text, locale) })}>
            {t.markRead}
          </Button>
        </Form>
      )}
    </li>
  );
}
