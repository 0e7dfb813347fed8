import { hasClosed, roundAhead, type Course } from "~/competitions/phases";
import type { RunContest } from "~/competitions/organiser-queries.server";
import { panelsIn, type SeatSource } from "~/competitions/panels";
import { roundBefore } from "~/competitions/rounds";
import { eligibleAmong } from "~/entries/eligible.server";
import { newestSubmissions } from "~/entries/newest-submissions.server";
import { stateOfInvitation } from "~/people/invitation";
import type { Database } from "~/platform/database/database.server";
import { panelsOf } from "../assignment/panels";
import { coverageOf, shortOf } from "../coverage";
import { afterRoundCounts } from "./after-round-counts.server";
import { calibrationCounts } from "./calibration-counts.server";
import { admittedEntries, vacanciesOf } from "../promotion-standing";
import { promotionLines } from "../promotions.server";
import { vouchedFor } from "../sources/verified-enterprises.server";
import { desksOfEntries } from "../standing-desks.server";
import type { PanelCounts, RoundCounts } from "./facts";
import { signatures, type ProposedRound } from "./result-counts.server";

/** Who sits, who is asked, and who has promised and declared. */
export async function panelCounts(
  db: Database,
  contests: readonly RunContest[],
  now: Date,
): Promise<(contest: RunContest) => PanelCounts> {
  const competitionIds = contests.map(({ id }) => id);
  const seats = await db.seat.findMany({
    where: { competitionId: { in: competitionIds }, endedAt: null },
  });
  const vouched = new Set(await vouchedFor(db, seats));
  const open = { acceptedAt: null, revokedAt: null };
  const invitations = await db.invitation.findMany({
    where: { scopeKind: "competition", scopeId: { in: competitionIds }, role: "juror", ...open },
    select: { scopeId: true, expiresAt: true, acceptedAt: true, revokedAt: true },
  });
  return ({ id, brief }) => {
    const apart = brief !== null && brief.panels !== "one";
    const own = seats.filter(({ competitionId }) => competitionId === id);
    const asked = invitations
      .filter(({ scopeId }) => scopeId === id)
      .map((invitation) => stateOfInvitation(invitation, now));
    return {
      seated: own.length,
      unpromised: own.filter(({ confidentialityAt }) => !confidentialityAt).length,
      undeclared: own.filter((seat) => seat.confidentialityAt && !seat.conflictsDeclaredAt).length,
      unvouched: apart ? own.filter((seat) => !vouched.has(seat)).length : 0,
      invited: asked.filter((state) => state === "open").length,
      lapsed: asked.filter((state) => state === "expired").length,
    };
  };
}

/** Desks, ballots and signatures by round. Ballots are counted and never read. */
export async function roundCounts(
  db: Database,
  contests: readonly RunContest[],
  results: readonly ProposedRound[],
  now: Date,
): Promise<(contest: RunContest) => Record<string, RoundCounts>> {
  const desks = await desksOfEntries(
    db,
    contests.map(({ id }) => id),
  );
  // Only where something can be laid on desks is it worth reading what may be judged.
  const ahead = contests.flatMap(({ id, brief }) =>
    brief && hasClosed(brief.timetable, now) && roundAhead(brief, now) ? [id] : [],
  );
  const newest = await newestSubmissions(db, ...ahead);
  const lists = await promotionLines(
    db,
    ...results
      .filter(({ final, announcedAt }) => !final && announcedAt && announcedAt <= now)
      .map(({ resultId }) => resultId),
  );
  const afterOf = await afterRoundCounts(db, contests, results, now);
  const calibrationOf = await calibrationCounts(
    db,
    contests.map(({ id }) => id),
    now,
  );
  return ({ id, brief }) => {
    const listAfter = (roundId: string | undefined) => {
      const own = results.find((one) => one.competitionId === id && one.roundId === roundId);
      return lists.filter(({ resultId }) => resultId === own?.resultId);
    };
    const mayBeJudged = (course: Course, roundId: string) => {
      const eligible = eligibleAmong(newest.filter(({ competitionId }) => competitionId === id));
      const before = roundBefore(course.rounds, roundId);
      if (!before) return eligible;
      const admitted = new Set(admittedEntries(listAfter(before.id)));
      return eligible.filter(({ entryId }) => admitted.has(entryId));
    };
    const next = brief && roundAhead(brief, now);
    return Object.fromEntries(
      (brief?.rounds ?? []).map((round): [string, RoundCounts] => {
        const own = desks.filter((one) => one.competitionId === id && one.roundId === round.id);
        const numbers =
          brief && round === next
            ? mayBeJudged(brief, round.id).map(({ candidateNumber }) => candidateNumber)
            : [];
        const laid = (source: SeatSource | null) =>
          own
            .filter((one) => source === null || one.source === source)
            .flatMap(({ candidateNumber, jurors }) =>
              Array.from({ length: jurors }, () => candidateNumber),
            );
        // Where each source has a panel, every panel is to judge everything: the worse one counts.
        const short = panelsOf(brief ? panelsIn(brief.panels, round.method) : "one").map((source) =>
          shortOf(coverageOf(numbers, laid(source))),
        );
        return [
          round.id,
          {
            assigned: laid(null).length,
            locked: own.reduce((sum, { locked }) => sum + locked, 0),
            withoutJuror: Math.max(...short.map(({ none }) => none)),
            fewerJurors: Math.max(...short.map(({ fewer }) => fewer)),
            vacancies: vacanciesOf(listAfter(round.id)).filter(({ next }) => next !== null).length,
            ...afterOf(id, round.id),
            ...calibrationOf(id, round.id),
            ...signatures(
              results.find((one) => one.competitionId === id && one.roundId === round.id),
            ),
          },
        ];
      }),
    );
  };
}
