import type { ReactNode } from "react";
import { GarmentViewer } from "~/garments/GarmentViewer";
import { Anchor, ButtonLink, Countdown, EmptyState, Gallery, Section, Thread } from "~/ui";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import type { Localized } from "~/ui/localized";
import { houseFabrics } from "./house-fabrics";
import styles from "./HomePage.module.css";
import type { WorkLine } from "./queries.server";
import { showcaseTexts } from "./texts";
import { WorkPlate } from "./WorkPlate";

type OpenContest = {
  slug: string;
  title: Localized;
  summary: Localized;
  timetable: { closesAt: string };
};
type HomePageProps = {
  lead: WorkLine | null;
  works: WorkLine[];
  knots: { label: string; count: number; href: string }[];
  contests: OpenContest[];
  now: string;
  stageOf: (entryId: string) => ReactNode;
  /** What waits for the person who looks, if anything does. */
  own?: ReactNode;
  /** The contests this person runs. */
  run?: ReactNode;
};

/** One winning garment to turn, one thread counted from data, what is open, what is new. */
export function HomePage(props: HomePageProps) {
  const { lead, works, knots, contests, now, stageOf, own, run } = props;
  const t = useText(showcaseTexts);
  const locale = useLocale();
  const garment = lead?.files.garment;
  return (
    <main id="content" tabIndex={-1} className="page page-width">
      {own}
      <div className={styles.opening}>
        <div className={styles.words}>
          <h1 className={styles.headline}>{t.headline}</h1>
          <p className="page-lede">{t.homeLede}</p>
          <div className="cluster">
            <ButtonLink href="/competitions" look="act">
              {t.openContests}
            </ButtonLink>
            <ButtonLink href="/gallery">{t.toGallery}</ButtonLink>
          </div>
        </div>
        {lead && garment && (
          <div className={styles.garment}>
            <GarmentViewer
              {...garment}
              alt={t.garmentOf(lead.title)}
              locale={locale}
              fabrics={houseFabrics.map(({ name, ...fabric }) => ({
                ...fabric,
                name: name[locale],
              }))}
            />
            <p className={styles.caption}>
              <Anchor href={`/gallery/${lead.entryId}`}>{lead.title}</Anchor>
              <span className="soft">{lead.designers.join(" · ")}</span>
              {lead.award && (
                <span className="soft">
                  <LocalizedText value={lead.award.name} />
                </span>
              )}
              {stageOf(lead.entryId)}
            </p>
          </div>
        )}
      </div>
      {run}
      <Section title={t.thread} width="full" woven>
        <Thread label={t.thread} knots={knots} />
      </Section>
      <Section title={t.openNow}>
        {contests.length === 0 && <EmptyState title={t.nothingOpen} />}
        <ul className={styles.contests}>
          {contests.map(({ slug, title, summary, timetable }) => (
            <li key={slug}>
              <h3>
                <Anchor href={`/competitions/${slug}`}>
                  <LocalizedText value={title} />
                </Anchor>
              </h3>
              <p>
                <LocalizedText value={summary} />
              </p>
              <Countdown now={new Date(now)} target={new Date(timetable.closesAt)} />
            </li>
          ))}
        </ul>
      </Section>
      {works.length > 0 && (
        <Section title={t.newest} width="full">
          <Gallery label={t.newest}>
            {works.map((work) => (
              <WorkPlate key={work.entryId} work={work} stage={stageOf(work.entryId)} />
            ))}
          </Gallery>
        </Section>
      )}
    </main>
  );
}
