import { platformNow } from "~/platform/clock.server";
import type { Database } from "~/platform/database/database.server";
import { signaturesOf, type Signatures } from "./signatures.server";
import { hasLapsed } from "./signing-window";
import { countsOfSeats, type OfRound } from "./standing-desks.server";

/** Where the proposal stands, for those who make and sign it. */
export interface ProposalState extends Signatures {
  approval: (NonNullable<Signatures["approval"]> & { announcedAt: string }) | null;
  /** Nobody signed it in time. */
  lapsed: boolean;
}

/** The newest proposal of a round, with who made and who signed it; null while there is none. */
export async function proposalOf(db: Database, { competitionId, roundId }: OfRound) {
  const now = await platformNow(db);
  const newest = await db.result.findFirst({
    where: { competitionId, roundId, proposedAt: { lte: now } },
    orderBy: { number: "desc" },
    include: { approval: true },
  });
  if (!newest) return null;
  const { approval } = newest;
  const signed = await signaturesOf(db, newest, approval);
  const state: ProposalState = {
    ...signed,
    lapsed: !approval && hasLapsed(newest.proposedAt, now),
    approval: approval &&
      signed.approval && { ...signed.approval, announcedAt: approval.announcedAt.toISOString() },
  };
  return { state, newest };
}

/** A juror's progress in a round: counts, and nothing of what was written. */
export interface SeatProgress {
  alias: number;
  name: string;
  assigned: number;
  locked: number;
}

/** Who judges in a round and how far they have come; `names` of everybody who ever sat, by alias. */
export async function progressOfRound(db: Database, { competitionId, roundId }: OfRound) {
  const seats = await db.seat.findMany({
    where: { competitionId },
    include: { person: { select: { name: true } } },
    orderBy: { alias: "asc" },
  });
  const ids = seats.map(({ id }) => id);
  const counts = await countsOfSeats(db, ids);
  const lines = seats.map(({ id, alias, person }): SeatProgress => ({
    ...{ alias, name: person.name },
    ...counts(id, roundId),
  }));
  return {
    seats: lines.filter(({ assigned }) => assigned > 0),
    names: Object.fromEntries(lines.map(({ alias, name }) => [String(alias), name])),
  };
}
