import type { ReactNode } from "react";
import { ButtonLink, EmptyState, Gallery, Page, SealedPlate, Section } from "~/ui";
import { LocalizedText, useText } from "~/ui/texts";
import { addressOf, isNarrowed, type Choice, type FacetKey } from "./browsing";
import type { gallery } from "./gallery.server";
import { NarrowBy } from "./NarrowBy";
import { showcaseTexts } from "./texts";
import { WorkPlate } from "./WorkPlate";

type GalleryPageProps = {
  title: string;
  found: Awaited<ReturnType<typeof gallery>>;
  choice: Choice;
  /** Facets that say nothing here: a contest's own gallery does not ask for the contest. */
  without?: readonly FacetKey[];
  /** The 产业化 mark of a work, if it carries one. */
  stageOf: (entryId: string) => ReactNode;
  /** A stage's name, known to the room above. */
  stageName: (stage: string) => string;
  margin?: ReactNode;
};

/** Released works, winners first, to be searched and narrowed; then the honest empty plates of sealed winners. */
export function GalleryPage(props: GalleryPageProps) {
  const { title, found, choice, without = [], stageOf, stageName, margin } = props;
  const { works, sealed, count, page, more, facets } = found;
  const t = useText(showcaseTexts);
  const asked = isNarrowed(choice);
  const empty = works.length + sealed.length === 0;
  const pageAddress = (to: number) => `${addressOf(choice)}&page=${to}`.replace("?&", "?");
  return (
    <Page title={title} lede={t.galleryLede} margin={margin}>
      {empty && !asked ? (
        <EmptyState
          title={t.empty}
          action={<ButtonLink href="/competitions">{t.openContests}</ButtonLink>}
        >
          {t.emptyHint}
        </EmptyState>
      ) : (
        <>
          <NarrowBy {...{ choice, facets, without, stageName }} />
          <Section title={asked ? t.found({ count }) : t.gallery} width="full" woven>
            {empty && (
              <EmptyState
                title={t.foundNothing}
                action={<ButtonLink href="?">{t.seeAll}</ButtonLink>}
              >
                {t.foundNothingHint}
              </EmptyState>
            )}
            <Gallery lead={works.length > 0} label={title}>
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
                {page > 1 && <ButtonLink href={pageAddress(page - 1)}>{t.earlierPage}</ButtonLink>}
                {more && <ButtonLink href={pageAddress(page + 1)}>{t.nextPage}</ButtonLink>}
              </nav>
            )}
          </Section>
        </>
      )}
    </Page>
  );
}
