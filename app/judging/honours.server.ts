import type { Prize } from "~/competitions/brief";
import { shownNumber } from "~/entries/candidate-numbers";
import type { Database, Tx } from "~/platform/database/database.server";
import type { Localized } from "~/ui/localized";

/** One line of the 公示: what was awarded, to which work, by whom. No picture: that is the designer's to release. */
export interface Honour {
  entryId: string;
  prizeId: string;
  prize: Localized;
  /** 单项奖: it went by one criterion, and not by the place. */
  single?: true;
  place: number;
  number: string;
  title: string;
  names: string[];
}

interface Row {
  entryId: string;
  prizeId: string;
  rank: number;
  candidateNumber: number;
  title: string;
  authors: { name: string; lead: boolean }[];
}

/** The awards of a result in the brief's order of prizes, with title and names as they were handed in. */
export async function honours(
  db: Database | Tx,
  resultId: string,
  prizes: readonly Prize[],
): Promise<Honour[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (a."entryId") a."entryId", a."prizeId", a."rank", e."candidateNumber",
      s."manifest"->>'title' AS "title", s."authors"
    FROM "StandingAward" a
    JOIN "Entry" e ON e."id" = a."entryId"
    JOIN "Submission" s ON s."entryId" = a."entryId"
    WHERE a."resultId" = ${resultId}
    ORDER BY a."entryId", s."version" DESC`;
  const order = new Map(prizes.map(({ id }, index) => [id, index]));
  return rows
    .sort(
      (one, other) =>
        (order.get(one.prizeId) ?? 0) - (order.get(other.prizeId) ?? 0) ||
        one.rank - other.rank ||
        one.candidateNumber - other.candidateNumber,
    )
    .map(({ entryId, prizeId, rank, candidateNumber, title, authors }) => {
      const prize = prizes.find(({ id }) => id === prizeId);
      return {
        entryId,
        prizeId,
        prize: prize?.name ?? { zh: prizeId },
        ...(prize?.criterionId && { single: true as const }),
        place: rank,
        number: shownNumber(candidateNumber),
        title,
        names: [...authors].sort((a, b) => Number(b.lead) - Number(a.lead)).map(({ name }) => name),
      };
    });
}
