import type { InForce } from "~/competitions/in-force.server";
import { runnersOf } from "~/competitions/runners.server";
import type { Round } from "~/competitions/rounds";
import { shownNumber } from "~/entries/candidate-numbers";
import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import { formatInstant } from "~/ui/format";
import { localized, textsFor } from "~/ui/localized";
import { promotionLetters } from "./promotion-letters";

interface About {
  contest: InForce;
  round: Round;
  /** The round to which it is admitted, or not. */
  next: Round;
  number: number;
  inPlaceOf?: number;
  reason?: string;
  /** publicOrigin(request) */
  origin: string;
}

type ToAuthors = "movedUp" | "disqualified";
type ToOrganisers = "movedUpFor" | "disqualifiedFor";

const tellAll = (
  tx: Tx,
  people: string[],
  what: ToAuthors | ToOrganisers,
  href: string,
  { contest, round, next, number, inPlaceOf, reason = "", origin }: About,
) =>
  tell(tx, people, {
    kind: "result",
    href,
    write: (locale) => {
      const t = textsFor(promotionLetters, locale);
      const shown = {
        ...{ number: shownNumber(number), reason, link: `${origin}${href}` },
        contest: localized(contest.brief.title, locale),
        round: localized(round.name, locale),
        next: localized(next.name, locale),
        opens: formatInstant(new Date(next.judgingOpensAt), { locale }),
        inPlaceOf: inPlaceOf === undefined ? "" : shownNumber(inPlaceOf),
      };
      const [line, body] = [t[`${what}Line`](shown), t[`${what}Body`](shown)];
      return { line, subject: t.subject(shown), body };
    },
  });

/** Tells every author who has accepted what has become of their entry. */
export async function tellAuthors(
  tx: Tx,
  entryId: string,
  what: ToAuthors,
  about: About,
): Promise<void> {
  const authors = await tx.author.findMany({
    where: { entryId, personId: { not: null } },
    orderBy: { position: "asc" },
  });
  const people = authors.flatMap(({ personId }) => personId ?? []);
  await tellAll(tx, people, what, `/entries/${entryId}`, about);
}

/** Tells everybody who runs the contest: its organisers and the managers of its host. */
export async function tellOrganisers(
  tx: Tx,
  contest: InForce,
  what: ToOrganisers,
  about: About,
): Promise<void> {
  const people = await runnersOf(tx, contest);
  await tellAll(tx, people, what, `/competitions/${contest.slug}/rounds/${about.round.id}`, about);
}
