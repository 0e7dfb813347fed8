import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { roundAfter, roundNamed, type Round } from "~/competitions/rounds";
import { isAuthor } from "~/entries/permissions";
import type { Viewer } from "~/people/viewer";
import type { Database, Prisma, Tx } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { announcedPromotion } from "../promotions.server";
import type { MakingScope } from "./making-permissions";
import type { Making } from "./steps";

export interface OfMaking {
  entryId: string;
  /** The round after which the garment is made. */
  roundId: string;
}

export interface HeldMaking {
  contest: InForce;
  round: Round;
  next: Round;
  making: Making;
  scope: MakingScope;
  candidateNumber: number;
}

const whole = (of: OfMaking) =>
  ({
    authors: { orderBy: { position: "asc" } },
    withdrawal: true,
    garmentAgreements: { where: { roundId: of.roundId } },
    garmentReports: { where: { roundId: of.roundId }, orderBy: { at: "asc" } },
    garmentChecks: {
      where: { roundId: of.roundId },
      orderBy: [{ reports: "desc" }, { at: "desc" }],
      take: 1,
    },
  }) satisfies Prisma.EntryInclude;

/**
 * The making of one entry's garment, for its authors and for those who run the contest. It exists from the
 * announcement of the list on, and only of an entry that has, or had, a place in the next round. With `lock`
 * the contest is held first (FOR SHARE), then the entry: ask for the instant after this.
 */
export async function heldMaking(
  db: Database | Tx,
  viewer: Viewer,
  of: OfMaking,
  lock?: "share",
): Promise<HeldMaking> {
  const place = found(
    await db.entry.findUnique({ where: { id: of.entryId }, select: { competitionId: true } }),
  );
  const contest = found(await competitionInForce(db, { id: place.competitionId }, lock));
  if (lock) await db.$queryRaw`SELECT "id" FROM "Entry" WHERE "id" = ${of.entryId} FOR UPDATE`;
  const entry = await db.entry.findUniqueOrThrow({
    where: { id: of.entryId },
    include: whole(of),
  });
  const authors = { authors: entry.authors, withdrawn: entry.withdrawal !== null };
  if (!isAuthor(viewer, authors) && !mayManage(viewer, contest)) throw unknown();
  const round = found(roundNamed(contest.brief.rounds, of.roundId));
  const next = found(roundAfter(contest.brief.rounds, round.id));
  const making = found(round.making);
  const promotion = found(
    await announcedPromotion(db, { competitionId: contest.id, roundId: round.id }),
  );
  const line = found(promotion.list.find(({ entryId }) => entryId === of.entryId));
  if (line.standing === "reserve" && !line.inPlaceOf) throw unknown();
  const [agreement] = entry.garmentAgreements;
  const made = {
    signedAt: agreement?.at ?? null,
    reports: entry.garmentReports,
    check: entry.garmentChecks[0] ?? null,
  };
  const scope = { ...authors, fallen: line.fallen, making, made };
  return { contest, round, next, making, scope, candidateNumber: line.candidateNumber };
}
