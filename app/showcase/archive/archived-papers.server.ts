import type { InForce } from "~/competitions/in-force.server";
import { commendedIn } from "~/judging/commendations/commendation-queries.server";
import { honours } from "~/judging/honours.server";
import type { StandingResult } from "~/judging/notice/standing-result.server";
import type { Database } from "~/platform/database/database.server";
import { safeName } from "./plain-text";

/** A paper of the archive: its place in it, and what it says. */
export interface Paper {
  path: string;
  content: unknown;
}

/**
 * Everything about a contest but its entries: versions of the brief, result and earlier lists, ballots and comparisons
 * under aliases, notice, objections without who made them, and what was concluded.
 */
export async function papersOf(
  db: Database,
  { id, slug, brief }: InForce,
  { resultId, announcedAt, window, content }: StandingResult,
): Promise<Paper[]> {
  const versions = await db.competitionVersion.findMany({
    where: { competitionId: id },
    orderBy: { number: "asc" },
    select: { number: true, publishedAt: true, reason: true, brief: true },
  });
  const ballots = await db.ballot.findMany({
    where: { assignment: { entry: { competitionId: id } }, lockedAt: { not: null } },
    include: {
      assignment: {
        select: {
          ...{ roundId: true, seat: { select: { alias: true, source: true } } },
          entry: { select: { candidateNumber: true } },
        },
      },
    },
  });
  // As with ballots: what a juror never locked was not counted, and is nobody's to read.
  const locked = { ballot: { lockedAt: { not: null } } };
  const comparisons = await db.comparison.findMany({
    where: { seat: { competitionId: id }, left: locked, right: locked },
    include: {
      seat: { select: { alias: true } },
      left: { select: { entry: { select: { candidateNumber: true } } } },
      right: { select: { entry: { select: { candidateNumber: true } } } },
    },
    orderBy: [{ roundId: "asc" }, { seat: { alias: "asc" } }, { number: "asc" }],
  });
  // What was signed of the earlier rounds; of a round proposed twice, the one that was.
  const lists = await db.result.findMany({
    where: { competitionId: id, final: false, approval: { isNot: null } },
    orderBy: { proposedAt: "asc" },
    select: { roundId: true, content: true },
  });
  const objections = await db.objection.findMany({
    where: { resultId },
    orderBy: { number: "asc" },
    include: { decision: true, reply: true, vacation: true, entry: true },
  });
  const conclusion = await db.conclusionApproval.findUnique({
    where: { resultId },
    include: { conclusion: true },
  });
  return [
    ...versions.map((one) => ({ path: `章程/第${one.number}版.json`, content: one })),
    { path: "结果/结果包.json", content },
    {
      path: "评审/评分表.json",
      content: ballots
        .map(({ assignment, scores, comment, lockedAt, abstainedAt }) => ({
          ...{ round: assignment.roundId, juror: assignment.seat.alias },
          ...(brief.panels !== "one" && { source: assignment.seat.source }),
          entry: assignment.entry.candidateNumber,
          ...{ scores, comment, lockedAt, abstained: abstainedAt !== null },
        }))
        .sort((a, b) => a.juror - b.juror || (a.entry ?? 0) - (b.entry ?? 0)),
    },
    ...(comparisons.length > 0
      ? [{ path: "评审/两两比较.json", content: comparisons.map(compared) }]
      : []),
    ...lists.map(({ roundId, content: list }) => ({
      path: `结果/入围名单 ${safeName(roundId)}.json`,
      content: list,
    })),
    {
      path: "公示/公示.json",
      content: {
        ...{ contest: slug, announcedAt, window },
        awards: (await honours(db, resultId, brief.prizes)).map(
          ({ number, title, names, prize, place }) => ({ number, title, names, prize, place }),
        ),
      },
    },
    {
      path: "公示/异议.json",
      content: objections.map((one) => ({
        ...{ number: one.number, entry: one.entry?.candidateNumber ?? null, ground: one.ground },
        ...{ filedAt: one.filedAt, dueAt: one.dueAt, statement: one.statement },
        reply: one.reply?.text ?? null,
        decision: one.decision && {
          ...{ upheld: one.decision.upheld, reason: one.decision.reason, at: one.decision.at },
          tookBack: one.vacation !== null,
        },
      })),
    },
    { path: "公示/表彰.json", content: await commendedIn(db, { id, brief }) },
    {
      path: "公示/最终确认.json",
      content: conclusion && {
        ...{ at: conclusion.at, digest: conclusion.digest },
        content: conclusion.conclusion.content,
      },
    },
  ];
}

interface Compared {
  seat: { alias: number };
  roundId: string;
  number: number;
  left: { entry: { candidateNumber: number | null } };
  right: { entry: { candidateNumber: number | null } };
  winner: string;
  at: Date;
}

const compared = ({ seat, left, right, roundId, number, winner, at }: Compared) => ({
  ...{ round: roundId, juror: seat.alias, number, winner, at },
  ...{ left: left.entry.candidateNumber, right: right.entry.candidateNumber },
});
