import { formatInstant } from "~/ui/format";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { Tag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { AnnouncementsShown, AnnouncementShown } from "../announcement-queries.server";
import { AnnouncementForm } from "./AnnouncementForm";
import styles from "./announcements.module.css";
import { announcementTexts, audienceWords } from "./texts";

type Props = { page: AnnouncementsShown; done: boolean; answer: unknown };

/** The announcements of a contest, and for its organisers the form for another. */
export function AnnouncementsPage({ page, done, answer }: Props) {
  const [t, locale] = [useText(announcementTexts), useLocale()];
  const { slug, title, manages, announcements } = page;
  const base = `/competitions/${slug}`;
  return (
    <Page
      title={t.titleOf(localized(title, locale))}
      lede={t.lede}
      margin={
        <Anchor href={manages ? `${base}/manage` : base}>{manages ? t.board : t.back}</Anchor>
      }
      notices={done && !answer ? <Notice tone="done" title={t.sent} live /> : undefined}
    >
      {manages && (
        <Section title={t.write} note={t.writeNote} id="write">
          <AnnouncementForm key={announcements[0]?.id} answer={answer} />
        </Section>
      )}
      <Section title={t.title}>
        {announcements.length === 0 ? (
          <EmptyState title={t.none}>{t.noneHint}</EmptyState>
        ) : (
          <div>
            {announcements.map((one) => (
              <Announcement key={one.id} announcement={one} />
            ))}
          </div>
        )}
      </Section>
    </Page>
  );
}

function Announcement({ announcement }: { announcement: AnnouncementShown }) {
  const [t, who, locale] = [useText(announcementTexts), useText(audienceWords), useLocale()];
  const { id, title, body, at, audience } = announcement;
  return (
    <article id={id} className={styles.announcement}>
      <h3>
        <LocalizedText value={title} />
      </h3>
      <p className="soft small cluster">
        {formatInstant(new Date(at), { locale })}
        {!announcement.public && <Tag>{t.toSome(who[audience])}</Tag>}
      </p>
      <p className={`measure ${styles.text}`}>
        <LocalizedText value={body} />
      </p>
    </article>
  );
}
