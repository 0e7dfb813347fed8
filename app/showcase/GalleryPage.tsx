import type { ReactNode } from "react";
import { ButtonLink, EmptyState, Gallery, Page, SealedPlate, Section } from "~/ui";
import { LocalizedText, useText } from "~/ui/texts";
import type { SealedLine, WorkLine } from "./queries.server";
import { showcaseTexts } from "./texts";
import { WorkPlate } from "./WorkPlate";

type GalleryPageProps = {
  title: string;
  works: WorkLine[];
  sealed: SealedLine[];
  page: number;
  more: boolean;
  /** The 产业化 mark of a work, if it carries one. */
  stageOf: (entryId: string) => ReactNode;
  margin?: ReactNode;
};

/** Released works, winners first, and the honest empty plates of winners that are still sealed. */
export function GalleryPage({
  title,
  works,
  sealed,
  page,
  more,
  stageOf,
  margin,
}: GalleryPageProps) {
  const t = useText(showcaseTexts);
  return (
    <Page title={title} lede={t.galleryLede} margin={margin}>
      {works.length + sealed.length === 0 && (
        <EmptyState
          title={t.empty}
          action={<ButtonLink href="/competitions">{t.openContests}</ButtonLink>}
        >
          {t.emptyHint}
        </EmptyState>
      )}
      {works.length + sealed.length > 0 && (
        <Section title={t.gallery} width="full" woven>
          <Gallery lead label={title}>
            {works.map((work, index) => (
              <WorkPlate
                key={work.entryId}
                work={work}
                lead={index === 0}
                stage={stageOf(work.entryId)}
              />
            ))}
            {sealed.map((one) => (
              <SealedPlate
                key={`${one.award.rank} ${one.title}`}
                title={one.title}
                designer={one.designers.join(" · ")}
                award={<LocalizedText value={one.award.name} />}
              />
            ))}
          </Gallery>
          {(more || page > 1) && (
            <nav className="cluster" aria-label={t.pages}>
              {page > 1 && <ButtonLink href={`?page=${page - 1}`}>{t.earlierPage}</ButtonLink>}
              {more && <ButtonLink href={`?page=${page + 1}`}>{t.nextPage}</ButtonLink>}
            </nav>
          )}
        </Section>
      )}
    </Page>
  );
}
