import { formatInstant } from "~/ui/format";
import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import type { publicAnnouncements } from "../announcement-queries.server";
import styles from "./announcements.module.css";
import { announcementTexts } from "./texts";

export type PublicAnnouncement = Awaited<ReturnType<typeof publicAnnouncements>>[number];

/** The newest announcements on the contest's page; nothing where there is none. */
export function PublicAnnouncements(props: { slug: string; list: readonly PublicAnnouncement[] }) {
  const [t, locale] = [useText(announcementTexts), useLocale()];
  const all = `/competitions/${props.slug}/announcements`;
  if (props.list.length === 0) return null;
  return (
    <Section title={t.title} id="announcements" note={<Anchor href={all}>{t.all}</Anchor>}>
      <ul className={styles.list}>
        {props.list.map(({ id, title, at }) => (
          <li key={id}>
            <Anchor href={`${all}#${id}`}>
              <LocalizedText value={title} />
            </Anchor>
            <span className="soft small">{formatInstant(new Date(at), { locale })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
