import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { roundBefore, roundNamed } from "~/competitions/rounds";
import type { Criterion } from "~/competitions/criteria";
import type { RoundMethod } from "~/competitions/round-methods";
import { shownNumber } from "~/entries/candidate-numbers";
import { readForm } from "~/entries/form";
import type { Note } from "~/garments/note-labels";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, must, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { type BallotProgress, type Scores } from "./ballot";
import { blinded } from "./blinding";
import { juryFiles, type JuryFile, type Shown } from "./jury-files.server";
import { queueOf, scoresOn } from "./jury-queries.server";
import { marksOn, type Mark } from "./marks/mark-queries.server";
import { namesBehindEntries } from "./names-behind-entries.server";
import { seatInRound } from "./calibration/calibration-state.server";
import { ownMarks, type OwnMarks } from "./own-marks";
import { mayLook, mayWrite, ownsSeat } from "./permissions";
import { nextOpen } from "./queue";
import { markedBy } from "./round-rules";
import type { Kept } from "./sheet-state";
import { desksOfSeat } from "./standing-desks.server";

/** What a designer wrote, without anything that names them. */
export interface BlindContent {
  title: string;
  statement: string;
  huxiangSource: string;
  materials: { name: string; percent: number | null }[];
  dimensions: Localized[];
  notes: Note[];
}

export interface BallotPage {
  assignmentId: string;
  seatId: string;
  /** The contest's. */
  title: Localized;
  /** 参赛编号 */
  number: string;
  turn: number;
  track: Localized;
  queue: { assignmentId: string; progress: BallotProgress }[];
  content: BlindContent;
  files: JuryFile[];
  method: RoundMethod;
  criteria: Criterion[];
  /** How this juror has scored the other works, by criterion. */
  marks: OwnMarks[];
  ballot: Kept;
  /** What this juror marked on the garment. */
  marked: Mark[];
  /** Why it cannot be written now; null while it can. */
  closed: Because | null;
  now: string;
  judgingClosesAt: string;
}

/** An entry that this person may look at because it lies on their own desk; anything else does not exist. */
export async function ownEntry(viewer: Viewer, assignmentId: string) {
  const db = database();
  const assignment = found(
    await db.assignment.findUnique({
      where: { id: assignmentId },
      include: { seat: true, ballot: true, entry: { include: { withdrawal: true } } },
    }),
  );
  const { entry, entryId, recusedAt, roundId, submissionId } = assignment;
  const { competitionId } = assignment.seat;
  const contest = found(await competitionInForce(db, { id: competitionId }));
  if (!ownsSeat(viewer, assignment.seat, contest) || recusedAt || entry.withdrawal) throw unknown();
  const screening = await db.screening.findUnique({ where: { submissionId } });
  if (!screening?.passed) throw unknown();
  if (await db.disqualification.findFirst({ where: { entryId, roundId } })) throw unknown();
  const round = found(roundNamed(contest.brief.rounds, roundId));
  const now = await platformNow(db);
  const seat = await seatInRound(db, assignment.seat, roundId);
  must(mayLook(seat, round, now));
  return { contest, round, seat, assignment, now, number: shownNumber(entry.candidateNumber ?? 0) };
}

export async function ballotPage(viewer: Viewer, assignmentId: string): Promise<BallotPage> {
  const db = database();
  const { contest, round, seat, assignment, now, number } = await ownEntry(viewer, assignmentId);
  const { brief } = contest;
  const { submissionId, entryId, ballot, recusedAt } = assignment;
  const desks = await desksOfSeat(db, { seatId: seat.id, roundId: round.id });
  const queue = queueOf(contest, round, seat, desks);
  const here = found(queue.find((line) => line.assignmentId === assignmentId));
  const writing = mayWrite(seat, { recusedAt, lockedAt: ballot?.lockedAt ?? null }, round, now);
  const criteria = markedBy(brief, round, seat);
  const others = desks.filter((desk) => desk.assignmentId !== assignmentId);
  return {
    assignmentId,
    seatId: seat.id,
    title: brief.title,
    number,
    turn: here.turn,
    track: here.track,
    queue: queue.map((line) => ({ assignmentId: line.assignmentId, progress: line.progress })),
    content: await blindContent(db, contest, { entryId, submissionId }),
    files: await juryFiles(db, shownOn(assignment, contest)),
    method: round.method,
    criteria,
    marks: ownMarks(criteria, others.map(scoresOn)),
    ballot: ownBallot(ballot),
    marked: await marksOn(db, assignmentId),
    closed: writing.allowed ? null : writing.because,
    now: now.toISOString(),
    judgingClosesAt: round.judgingClosesAt,
  };
}

interface BallotRow {
  revision: number;
  scores: unknown;
  comment: string;
  note: string;
  savedAt: Date;
  abstainedAt: Date | null;
  lockedAt: Date | null;
}

/** What lies on a desk: the version handed in with its tech pack, and the garment made of it after the round before. */
export const shownOn = (
  { submissionId, entryId, roundId }: { submissionId: string; entryId: string; roundId: string },
  { brief }: InForce,
): Shown => {
  const before = roundBefore(brief.rounds, roundId);
  const made = before?.making ? { entryId, roundId: before.id } : null;
  return { submissionId, made, techpack: true };
};

export const ownBallot = (row: BallotRow | null): Kept => ({
  revision: row?.revision ?? 0,
  scores: (row?.scores ?? {}) as Scores,
  comment: row?.comment ?? "",
  note: row?.note ?? "",
  savedAt: row?.savedAt.toISOString() ?? null,
  abstained: Boolean(row?.abstainedAt),
  lockedAt: row?.lockedAt?.toISOString() ?? null,
});

/** The entry to judge after this one: the next on the desk that is not locked; null when all are. */
export async function nextDesk(
  viewer: Viewer,
  assignmentId: string,
): Promise<{ assignmentId: string; after: string } | null> {
  const db = database();
  const { contest, round, seat, number } = await ownEntry(viewer, assignmentId);
  const desks = await desksOfSeat(db, { seatId: seat.id, roundId: round.id });
  const next = nextOpen(queueOf(contest, round, seat, desks), assignmentId);
  return next && { assignmentId: next.assignmentId, after: number };
}

/** The newest state of one's own ballot, for a device that is told it fell behind. */
export async function newestBallot(viewer: Viewer, assignmentId: string): Promise<Kept> {
  return ownBallot((await ownEntry(viewer, assignmentId)).assignment.ballot);
}

/** What a designer wrote in a version, without anything that names them. */
export async function blindContent(
  db: Database,
  contest: Awaited<ReturnType<typeof ownEntry>>["contest"],
  { entryId, submissionId }: { entryId: string; submissionId: string },
): Promise<BlindContent> {
  const { content } = await db.submission.findUniqueOrThrow({ where: { id: submissionId } });
  const [behind] = await namesBehindEntries(db, contest.id, [entryId]);
  const blind = (text: string) => blinded(text, behind?.names ?? []);
  const form = readForm(content);
  return {
    title: blind(form.title),
    statement: blind(form.statement),
    huxiangSource: blind(form.huxiangSource),
    materials: form.materials.map(({ name, percent }) => ({ name: blind(name), percent })),
    dimensions: contest.brief.dimensions
      .filter(({ id }) => form.dimensions.includes(id))
      .map(({ name }) => name),
    notes: form.garmentNotes.map(({ text, place }) => ({ text: blind(text), place })),
  };
}
