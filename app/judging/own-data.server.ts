import { database } from "~/platform/database/database.server";

/** A juror's seats, declarations, ballots, comparisons and orders, those of practice too; which work is meant, only by the number that was shown. */
export async function ownBallots(personId: string): Promise<Record<string, unknown>> {
  const seats = await database().seat.findMany({
    where: { personId },
    select: {
      ...{ competitionId: true, createdAt: true, confidentialityAt: true, endedAt: true },
      source: true,
      declarations: { select: { kind: true, name: true, at: true } },
      orders: { select: { roundId: true, groups: true, savedAt: true } },
      comparisons: {
        select: {
          roundId: true,
          number: true,
          leftId: true,
          rightId: true,
          winner: true,
          at: true,
        },
        orderBy: [{ roundId: "asc" }, { number: "asc" }],
      },
      sampleBallots: {
        select: {
          ...{ scores: true, note: true, lockedAt: true },
          sample: { select: { title: true } },
        },
      },
      assignments: {
        select: {
          ...{ id: true, roundId: true },
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
  return {
    seats: seats.map(({ orders, comparisons, assignments, ...seat }) => {
      const numberOf = (assignmentId: string) =>
        assignments.find(({ id }) => id === assignmentId)?.entry.candidateNumber;
      return {
        ...seat,
        assignments: assignments.map(({ id: _, ...desk }) => desk),
        comparisons: comparisons.map(({ leftId, rightId, ...given }) => ({
          ...given,
          ...{ left: numberOf(leftId), right: numberOf(rightId) },
        })),
        orders: orders.map(({ groups, ...order }) => ({
          ...order,
          order: (groups as string[][]).map((group) => group.map(numberOf)),
        })),
      };
    }),
  };
}
