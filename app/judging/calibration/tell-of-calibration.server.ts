import type { InForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import { localized, textsFor } from "~/ui/localized";
import { calibrationLetters } from "./letters";

/** Tells every juror who sits on the panel, and judges this round, that its samples wait for them. */
export async function tellOfCalibration(
  tx: Tx,
  contest: InForce,
  round: Round,
  { precedes, origin }: { precedes: boolean; origin: string },
): Promise<void> {
  const seats = await tx.seat.findMany({
    where: { competitionId: contest.id, endedAt: null },
    orderBy: { alias: "asc" },
  });
  // A seat that names no rounds judges them all.
  const asked = seats.filter(({ roundIds }) => !roundIds.length || roundIds.includes(round.id));
  for (const { id, personId } of asked) {
    const href = `/jury/${id}#calibration`;
    await tell(tx, personId, {
      ...{ kind: "judging", href },
      write: (locale) => {
        const t = textsFor(calibrationLetters, locale);
        const contestName = localized(contest.brief.title, locale);
        const shown = { contest: contestName, link: `${origin}${href}`, precedes };
        return { line: t.line(shown), subject: t.subject(shown), body: t.body(shown) };
      },
    });
  }
}
