import { shownNumber } from "~/entries/candidate-numbers";
import { homesOf } from "~/people/organisations.server";
import type { Database, Tx } from "~/platform/database/database.server";
import type { Localized } from "~/ui/localized";
import { namesBehindEntries } from "../names-behind-entries.server";
import {
  relatedEntries,
  relationWithin,
  unmatchedRelations,
  type RelationKind,
} from "../relations";

/** A relation that a verified organisation suggests: the juror belongs to it, and so does an author. */
export interface Proposal {
  seatId: string;
  alias: number;
  /** Candidate number as it is typed; null before numbers are given. */
  candidateNumber: number | null;
  number: string | null;
  entryId: string;
  kind: RelationKind;
  organisation: Localized;
}

/** A relation that a juror declared and no entry answers to. */
export interface Unmatched {
  alias: number;
  kind: RelationKind;
  name: string;
}

/** What verified data propose, and what was declared without a match, of those who sit. */
export async function relationsFound(
  db: Database | Tx,
  competitionId: string,
): Promise<{ proposals: Proposal[]; unmatched: Unmatched[] }> {
  const seats = await db.seat.findMany({
    where: { competitionId, endedAt: null },
    include: {
      declarations: { orderBy: [{ kind: "asc" }, { name: "asc" }] },
      conflicts: true,
      dismissals: true,
    },
    orderBy: { alias: "asc" },
  });
  const entries = await namesBehindEntries(db, competitionId);
  const numbered = await db.entry.findMany({
    where: { competitionId },
    select: { id: true, candidateNumber: true },
  });
  const numberOf = new Map(numbered.map(({ id, candidateNumber }) => [id, candidateNumber]));
  const homes = await homesOf(
    db,
    seats.map(({ personId }) => personId),
  );
  const proposals = seats.flatMap(({ id: seatId, alias, personId, conflicts, dismissals }) => {
    const settled = new Set([...conflicts, ...dismissals].map(({ entryId }) => entryId));
    const own = homes.filter((home) => home.personId === personId);
    return own.flatMap(({ kind, name }) =>
      relatedEntries(
        [name.zh, name.en ?? name.zh].map((spelt) => ({ kind: relationWithin(kind), name: spelt })),
        entries,
      )
        .filter(({ entryId }) => !settled.has(entryId) && settled.add(entryId))
        .map((pair): Proposal => {
          const candidateNumber = numberOf.get(pair.entryId) ?? null;
          const number = candidateNumber === null ? null : shownNumber(candidateNumber);
          return { ...pair, seatId, alias, candidateNumber, number, organisation: name };
        }),
    );
  });
  const unmatched = seats.flatMap(({ alias, declarations }) =>
    unmatchedRelations(
      declarations.map(({ kind, name }) => ({ kind: kind as RelationKind, name })),
      entries,
    ).map((one) => ({ alias, ...one })),
  );
  return { proposals, unmatched };
}
