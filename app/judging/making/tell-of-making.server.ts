import type { InForce } from "~/competitions/in-force.server";
import { runnersOf } from "~/competitions/runners.server";
import type { Round } from "~/competitions/rounds";
import { shownNumber } from "~/entries/candidate-numbers";
import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import { formatInstant } from "~/ui/format";
import { localized, textsFor } from "~/ui/localized";
import { makingLetters } from "./letters";

interface About {
  contest: InForce;
  round: Round;
  candidateNumber: number;
  /** publicOrigin(request) */
  origin: string;
}

/** Tells those who run the contest that a garment waits to be checked. */
export async function tellOfDelivery(
  tx: Tx,
  { contest, round, candidateNumber, origin }: About,
): Promise<void> {
  const number = shownNumber(candidateNumber);
  const href = `/competitions/${contest.slug}/rounds/${round.id}/garment-making/${number}`;
  await tell(tx, await runnersOf(tx, contest), {
    kind: "result",
    href,
    write: (locale) => {
      const t = textsFor(makingLetters, locale);
      const shown = { number, contest: localized(contest.brief.title, locale) };
      return {
        line: t.deliveredLine(shown),
        subject: t.subject(shown.contest),
        body: t.deliveredBody({ ...shown, link: `${origin}${href}` }),
      };
    },
  });
}

type Found = About & {
  entryId: string;
  matches: boolean;
  reason: string;
  making: { dueAt: string };
};

/** Tells every author who has accepted what the check of their garment found. */
export async function tellOfCheck(
  tx: Tx,
  { entryId, contest, origin, ...found }: Found,
): Promise<void> {
  const authors = await tx.author.findMany({ where: { entryId, personId: { not: null } } });
  const href = `/entries/${entryId}/garment-making`;
  await tell(
    tx,
    authors.flatMap(({ personId }) => personId ?? []),
    {
      kind: "result",
      href,
      write: (locale) => {
        const t = textsFor(makingLetters, locale);
        const shown = {
          contest: localized(contest.brief.title, locale),
          reason: found.reason,
          due: formatInstant(new Date(found.making.dueAt), { locale }),
          link: `${origin}${href}`,
        };
        return {
          line: found.matches ? t.matchesLine(shown) : t.differsLine(shown),
          subject: t.subject(shown.contest),
          body: found.matches ? t.matchesBody(shown) : t.differsBody(shown),
        };
      },
    },
  );
}
