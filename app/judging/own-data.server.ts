import { database } from "~/platform/database/database.server";

/** A juror's seats, declarations and own ballots; which work is meant, only by the number that was shown. */
export async function ownBallots(personId: string): Promise<Record<string, unknown>> {
  const seats = await database().seat.findMany({
    where: { personId },
    select: {
      ...{ competitionId: true, createdAt: true, confidentialityAt: true, endedAt: true },
      declarations: { select: { kind: true, name: true, at: true } },
      assignments: {
        select: {
          recusedAt: true,
          entry: { select: { candidateNumber: true } },
          marks: { select: { text: true, forDesigner: true, at: true } },
          ballot: {
            select: { scores: true, comment: true, note: true, abstainedAt: true, lockedAt: true },
          },
        },
      },
    },
  });
  return { seats };
}
