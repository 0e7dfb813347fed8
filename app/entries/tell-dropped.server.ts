import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import { localized, textsFor } from "~/ui/localized";
import type { AboutEntry } from "./submission-letter.server";
import type { AuthorRow } from "./team";
import { teamLetters } from "./team-letters";

/** Tells those who are no authors any more. The entry exists for them no longer: the notice leads to their own. */
export const tellDropped = (
  tx: Tx,
  { title, contest, origin }: Omit<AboutEntry, "entryId">,
  dropped: readonly Pick<AuthorRow, "personId">[],
): Promise<void> =>
  tell(
    tx,
    dropped.flatMap(({ personId }) => personId ?? []),
    {
      ...{ kind: "team", href: "/entries" },
      write: (locale) => {
        const t = textsFor(teamLetters, locale);
        const shown = { title, contest: localized(contest, locale), link: `${origin}/entries` };
        return {
          ...{ line: t.removedLine(shown), subject: t.removedSubject(shown) },
          body: t.removedBody(shown),
        };
      },
    },
  );
