import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { briefSchema } from "~/competitions/brief";
import type { Criterion } from "~/competitions/criteria";
import type { SeatSource } from "~/competitions/panels";
import { phaseAt, roundAhead, roundAt, type Course, type Phase } from "~/competitions/phases";
import type { Round } from "~/competitions/rounds";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { ownComparisons, type ComparisonCounts } from "./comparing/comparison-counts.server";
import { progressOf, type BallotProgress, type Scores } from "./ballot";
import { countedBefore } from "./counted-before.server";
import { deliberationsAwaiting } from "./deliberation/deliberation-queries.server";
import { ownMarks, type OwnMarks } from "./own-marks";
import { ownOrder } from "./ordering/own-order.server";
import { seatInRound } from "./calibration/calibration-state.server";
import { maySeeSamples } from "./calibration/calibration-permissions";
import { ownSamples, type OwnSamples } from "./calibration/own-sample.server";
import { mayLook, ownsSeat } from "./permissions";
import type { Relation, RelationKind } from "./relations";
import { markedBy, rulesOfSeat, type SeatOf } from "./round-rules";
import { vouchedFor } from "./sources/verified-enterprises.server";
import { countsOfSeats, desksOfSeat, type WrittenDesk } from "./standing-desks.server";

/** A panel this person sits on, or is invited to. */
export interface SeatLine {
  competitionId: string;
  title: Localized;
  phase: Phase;
  judgingOpensAt: string;
  judgingClosesAt: string;
  /** null until the seat is taken. */
  seat: { seatId: string; promised: boolean; declared: boolean } | null;
  assigned: number;
  locked: number;
}

/** The panels of a juror, those whose judging closes first at the top; three queries, however many there are. */
export async function mySeats(viewer: Viewer): Promise<{ now: string; seats: SeatLine[] }> {
  const db = database();
  const now = await platformNow(db);
  const ids = viewer.roles
    .filter(({ scopeKind, role }) => scopeKind === "competition" && role === "juror")
    .map(({ scopeId }) => scopeId);
  const contests = await db.competition.findMany({
    where: { id: { in: ids } },
    include: {
      versions: { orderBy: { number: "desc" }, take: 1 },
      seats: { where: { personId: viewer.person?.id ?? "", endedAt: null } },
    },
  });
  const counts = await countsOfSeats(
    db,
    contests.flatMap(({ seats }) => seats.map(({ id }) => id)),
  );
  const seats = contests.flatMap(({ id, versions, seats: [seat] }): SeatLine[] => {
    if (!versions[0]) return [];
    const { title, timetable, rounds } = briefSchema.parse(versions[0].brief);
    const course = { timetable, rounds };
    const {
      id: roundId,
      judgingOpensAt,
      judgingClosesAt,
    } = roundAhead(course, now) ?? rounds.at(-1)!;
    const { assigned, locked } = seat ? counts(seat.id, roundId) : { assigned: 0, locked: 0 };
    const shown = seat && {
      seatId: seat.id,
      promised: seat.confidentialityAt !== null,
      declared: seat.conflictsDeclaredAt !== null,
    };
    const phase = phaseAt(course, now);
    const times = { phase, judgingOpensAt, judgingClosesAt };
    return [{ competitionId: id, title, ...times, seat: shown ?? null, assigned, locked }];
  });
  const order = ({ judgingClosesAt, phase }: SeatLine) =>
    `${phase === "judged" ? 1 : 0} ${judgingClosesAt}`;
  seats.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  return { now: now.toISOString(), seats };
}

/** The round whose entries lie on the desk: the one judged last or now; before judging, the first. */
export const roundShown = (course: Course, now: Date): Round =>
  roundAt(course, now) ?? course.rounds[0]!;

/** An entry in a juror's queue: a number, a track, and how far one's own ballot has come. */
export interface QueueLine {
  assignmentId: string;
  /** 参赛编号 */
  number: string;
  /** From 1, in the order of this desk. */
  turn: number;
  track: Localized;
  progress: BallotProgress;
}

export interface DeskPage {
  seatId: string;
  slug: string;
  alias: number;
  title: Localized;
  now: string;
  /** The round's name, where there are several. */
  round: Localized | null;
  judgingOpensAt: string;
  judgingClosesAt: string;
  phase: Phase;
  undertaking: { text: Localized; version: string; acceptedAt: string | null };
  declaredAt: string | null;
  relations: Relation[];
  /** As what one sits, where each source of judgement has a panel of its own. */
  source: SeatSource | null;
  /** Sits for enterprises on a panel of their own and belongs to none that is verified: no entries come until then. */
  unvouched: boolean;
  /** 合议 that wait for this juror. */
  deliberations: { id: string; does: "vote" | "sign" }[];
  /** How this juror has used each criterion's scale so far. */
  marks: OwnMarks[];
  criteria: Criterion[];
  /** The counting rules changed after the round opened, with the reasons; empty where they did not. */
  revised: string[];
  /** Of a round that compares: how far one's own comparisons have come. */
  comparisons: ComparisonCounts | null;
  /** The round is judged live, as numbers are called. */
  live: boolean;
  /** Of a round that ranks: how much of the desk is placed. */
  order: Awaited<ReturnType<typeof ownOrder>>;
  /** 校准: the samples of the round that is judged now or next; null where none are opened to this juror. */
  samples: OwnSamples;
  /** null while entries may not be seen; `because` says why. */
  queue: QueueLine[] | null;
  because: Because | null;
}

/** A juror's own desk; for anybody else there is none. */
export async function deskPage(viewer: Viewer, seatId: string): Promise<DeskPage> {
  const db = database();
  const seat = found(
    await db.seat.findUnique({
      where: { id: seatId },
      include: { declarations: { orderBy: { id: "asc" } } },
    }),
  );
  const contest = found(await competitionInForce(db, { id: seat.competitionId }));
  if (!ownsSeat(viewer, seat, contest)) throw unknown();
  const { title, rounds, confidentiality } = contest.brief;
  const now = await platformNow(db);
  const round = roundShown(contest.brief, now);
  const look = mayLook(await seatInRound(db, seat, round.id), round, now);
  const ahead = roundAhead(contest.brief, now);
  const apart = contest.brief.panels !== "one";
  const desks = look.allowed ? await desksOfSeat(db, { seatId, roundId: round.id }) : [];
  const criteria = markedBy(contest.brief, round, seat);
  return {
    seatId,
    slug: contest.slug,
    alias: seat.alias,
    title,
    now: now.toISOString(),
    round: rounds.length > 1 ? round.name : null,
    judgingOpensAt: round.judgingOpensAt,
    judgingClosesAt: round.judgingClosesAt,
    phase: phaseAt(contest.brief, now),
    undertaking: {
      ...confidentiality,
      acceptedAt: seat.confidentialityAt?.toISOString() ?? null,
    },
    declaredAt: seat.conflictsDeclaredAt?.toISOString() ?? null,
    relations: seat.declarations.map(({ kind, name }) => ({ kind: kind as RelationKind, name })),
    source: apart ? (seat.source as SeatSource) : null,
    unvouched: apart && ahead !== undefined && (await vouchedFor(db, [seat])).length === 0,
    deliberations: await deliberationsAwaiting(seatId),
    revised: (await countedBefore(db, contest, round))?.later.map(({ reason }) => reason) ?? [],
    comparisons: look.allowed ? await ownComparisons(db, seatId, contest, now) : null,
    marks: ownMarks(criteria, desks.map(scoresOn)),
    criteria,
    live: round.method === "live",
    order: look.allowed ? await ownOrder(seatId, contest, now) : null,
    samples: ahead && maySeeSamples(seat).allowed ? await ownSamples(db, seat, ahead.id) : null,
    queue: look.allowed ? queueOf(contest, round, seat, desks) : null,
    because: look.allowed ? null : look.because,
  };
}

/** What its juror has scored on a desk so far. */
export const scoresOn = ({ scores }: WrittenDesk): { scores: Scores } => ({
  scores: (scores ?? {}) as Scores,
});

/** What lies on a desk, as its juror may read it: nothing of the entry but its number and track. */
export function queueOf(
  { brief }: InForce,
  round: Round,
  seat: SeatOf,
  desks: readonly WrittenDesk[],
): QueueLine[] {
  const { tracks } = brief;
  const { criteria } = rulesOfSeat(brief, round, seat);
  return desks.map(({ assignmentId, candidateNumber, trackId, ...ballot }, index) => ({
    assignmentId,
    number: shownNumber(candidateNumber),
    turn: index + 1,
    track: tracks.find(({ id }) => id === trackId)?.name ?? { zh: "" },
    progress: progressOf(
      criteria,
      ballot.revision === null ? null : { ...ballot, scores: ballot.scores as Scores },
    ),
  }));
}
