import { OrganisationRows } from "~/people/OrganisationRows";
import type { OrganisationCard } from "~/people/organisation";
import { ButtonLink, EmptyState, Page, Section } from "~/ui";
import { useText } from "~/ui/texts";
import { boardTexts } from "./board-texts";

/** The boards of the organisations that a person belongs to. */
export function BoardsPage({ organisations }: { organisations: OrganisationCard[] }) {
  const t = useText(boardTexts);
  return (
    <Page title={t.boards} lede={t.boardsLede}>
      {organisations.length === 0 ? (
        <div className="spread">
          <div className="in-main">
            <EmptyState
              title={t.boardsNone}
              action={<ButtonLink href="/organisations">{t.organisations}</ButtonLink>}
            >
              {t.boardsNoneBody}
            </EmptyState>
          </div>
        </div>
      ) : (
        <Section title={t.boards}>
          <OrganisationRows
            organisations={organisations}
            standing
            hrefOf={(id) => `/boards/${id}`}
          />
        </Section>
      )}
    </Page>
  );
}
