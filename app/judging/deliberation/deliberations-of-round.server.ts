import type { Database, Tx } from "~/platform/database/database.server";
import type { OfRound } from "../standing-desks.server";
import { minutesStand } from "./deliberation-permissions";
import { minutesSchema, type Minutes } from "./minutes";

/** A deliberation of a round, as those who lead it and sign results read it: counts until its minutes are written. */
export interface RoundDeliberation {
  id: string;
  number: number;
  prizeId: string | null;
  places: number;
  question: string;
  /** Candidate numbers. */
  entries: string[];
  participants: number;
  recused: number;
  votes: number;
  minutes: { content: Minutes; digest: string; signedBy: string[]; stands: boolean } | null;
}

export async function deliberationsOf(
  db: Database | Tx,
  ofRound: OfRound,
): Promise<RoundDeliberation[]> {
  const rows = await db.deliberation.findMany({
    where: ofRound,
    orderBy: { number: "asc" },
    include: {
      ...{ seats: { select: { seatId: true } }, recusals: { select: { seatId: true } } },
      votes: { select: { seatId: true } },
      minutes: {
        include: { signatures: { select: { seat: { select: { alias: true } } } } },
      },
    },
  });
  const entries = await db.entry.findMany({
    where: { id: { in: rows.flatMap(({ entryIds }) => entryIds) } },
    select: { id: true, candidateNumber: true },
  });
  const numberOf = new Map(entries.map((one) => [one.id, String(one.candidateNumber)]));
  return rows.map(({ entryIds, seats, recusals, votes, minutes, ...row }) => ({
    ...{ id: row.id, number: row.number, prizeId: row.prizeId },
    ...{ places: row.places, question: row.question },
    entries: entryIds.map((id) => numberOf.get(id)!),
    ...{ participants: seats.length - recusals.length, recused: recusals.length },
    votes: votes.length,
    minutes: minutes && {
      content: minutesSchema.parse(minutes.content),
      digest: minutes.digest,
      signedBy: minutes.signatures
        .map(({ seat }) => String(seat.alias))
        .sort((one, other) => Number(one) - Number(other)),
      stands: minutesStand(votes.length, minutes.signatures.length),
    },
  }));
}
