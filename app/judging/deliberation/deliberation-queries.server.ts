import { competitionInForce } from "~/competitions/in-force.server";
import type { Round } from "~/competitions/rounds";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, unknown, type Decision } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { panelBallots } from "../counted-ballots.server";
import { openedResults } from "../opened-results";
import { ownsSeat } from "../permissions";
import { maySeeResults } from "../results-permissions";
import { rulesOfRound } from "../round-rules";
import {
  leadsDeliberations,
  mayDeliberate,
  mayReadDeliberations,
} from "./deliberation-permissions";
import { linesOf, suggestedEntries, type Line, type Suggestion } from "./suggested-entries";
import { deliberationsOf, type RoundDeliberation } from "./deliberations-of-round.server";

export interface DeliberationsPage {
  slug: string;
  title: Localized;
  round: { id: string; name: Localized; final: boolean };
  prizes: { id: string; name: Localized; count: number }[];
  leads: boolean;
  may: Decision;
  deliberations: RoundDeliberation[];
  /** Works that cannot be told apart at a line, for those who may see the ranking. */
  suggested: Suggestion[];
}

/** The deliberations of a round, for those who lead them and those who sign its result. */
export async function deliberationsPage(
  viewer: Viewer,
  slug: string,
  roundId: string,
): Promise<DeliberationsPage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayReadDeliberations(viewer, contest)) throw unknown();
  const { id: competitionId, brief } = contest;
  const round = found(brief.rounds.find(({ id }) => id === roundId));
  const ofRound = { competitionId, roundId };
  const signed = await db.resultApproval.count({ where: ofRound });
  const may = mayDeliberate(round, signed > 0, await platformNow(db));
  const final = round === brief.rounds.at(-1);
  const sees = may.allowed && maySeeResults(viewer, contest);
  const rules = { ...rulesOfRound(brief, round), prizes: final ? brief.prizes : [] };
  const results = sees
    ? openedResults(rules, await panelBallots(db, contest, round), [], "zh")
    : null;
  return {
    ...{ slug, title: brief.title, round: { id: roundId, name: round.name, final }, may },
    prizes: brief.prizes.map(({ id, name, count }) => ({ id, name, count })),
    leads: leadsDeliberations(viewer, contest),
    deliberations: await deliberationsOf(db, ofRound),
    suggested: results
      ? suggestedEntries(results, final ? linesOf(brief.prizes) : goingOn(round))
      : [],
  };
}

/** After an earlier round one line: where so many of all go on. Of tracks and shares each has its own. */
const goingOn = ({ promotion }: Round): Line[] =>
  promotion?.of === "contest" && promotion.by === "number"
    ? [{ prizeId: null, above: promotion.value }]
    : [];

/** A deliberation as one of the jurors who were asked sees it. */
export interface OwnDeliberation {
  seatId: string;
  id: string;
  slug: string;
  title: Localized;
  number: number;
  question: string;
  prize: Localized | null;
  places: number;
  /** With the desk on which this juror can look at it. */
  entries: { entry: string; number: string; assignmentId: string | null }[];
  voted: boolean;
  signed: boolean;
  minutes: RoundDeliberation["minutes"];
}

/** A juror's own: for whoever was not asked, or is recused, there is none. */
export async function ownDeliberationPage(
  viewer: Viewer,
  seatId: string,
  deliberationId: string,
): Promise<OwnDeliberation> {
  const db = database();
  const seat = found(await db.seat.findUnique({ where: { id: seatId } }));
  const contest = found(await competitionInForce(db, { id: seat.competitionId }));
  if (!ownsSeat(viewer, seat, contest)) throw unknown();
  const row = found(
    await db.deliberation.findFirst({
      where: {
        ...{ id: deliberationId, competitionId: contest.id },
        ...{ seats: { some: { seatId } }, recusals: { none: { seatId } } },
      },
      include: { votes: { where: { seatId } } },
    }),
  );
  const { roundId, prizeId, number, question, places } = row;
  const all = await deliberationsOf(db, { competitionId: contest.id, roundId });
  const one = found(all.find(({ id }) => id === deliberationId));
  const desks = await db.assignment.findMany({
    where: { seatId, roundId, entryId: { in: row.entryIds }, recusedAt: null },
    select: { id: true, entry: { select: { candidateNumber: true } } },
  });
  const deskOf = new Map(desks.map(({ id, entry }) => [String(entry.candidateNumber), id]));
  return {
    ...{ seatId, id: deliberationId, slug: contest.slug, title: contest.brief.title },
    ...{ number, question, places },
    prize: contest.brief.prizes.find(({ id }) => id === prizeId)?.name ?? null,
    entries: one.entries.map((entry) => ({
      ...{ entry, number: shownNumber(Number(entry)) },
      assignmentId: deskOf.get(entry) ?? null,
    })),
    voted: row.votes.length > 0,
    signed: one.minutes?.signedBy.includes(String(seat.alias)) ?? false,
    minutes: one.minutes,
  };
}

/** What of deliberations waits for a juror: to vote, or to sign. */
export async function deliberationsAwaiting(
  seatId: string,
): Promise<{ id: string; does: "vote" | "sign" }[]> {
  const rows = await database().deliberation.findMany({
    where: { seats: { some: { seatId } }, recusals: { none: { seatId } } },
    orderBy: { openedAt: "asc" },
    include: {
      votes: { where: { seatId } },
      minutes: { include: { signatures: { where: { seatId } } } },
    },
  });
  return rows.flatMap(({ id, votes, minutes }): { id: string; does: "vote" | "sign" }[] => {
    if (!minutes) return votes.length === 0 ? [{ id, does: "vote" }] : [];
    return votes.length > 0 && minutes.signatures.length === 0 ? [{ id, does: "sign" }] : [];
  });
}
