import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { namesBehindEntries } from "./names-behind-entries.server";
import { relatedEntries, type ConflictKind, type RelationKind } from "./relations";

export interface NewConflicts {
  seatId: string;
  entries: readonly { entryId: string; kind: ConflictKind }[];
  at: Date;
  byId: string;
  note?: string;
}

/** From now on these entries do not exist for this juror: an open desk goes, with what was written on it. */
export async function bar(tx: Tx, { seatId, entries, ...how }: NewConflicts): Promise<void> {
  if (entries.length === 0) return;
  await tx.conflict.createMany({
    data: entries.map((entry) => ({ id: newId(), seatId, ...entry, ...how })),
    skipDuplicates: true,
  });
  const desks = await tx.assignment.findMany({
    where: {
      seatId,
      entryId: { in: entries.map(({ entryId }) => entryId) },
      recusedAt: null,
      // A locked ballot is a fact and stays one.
      OR: [{ ballot: null }, { ballot: { lockedAt: null } }],
    },
    select: { id: true },
  });
  const ids = desks.map(({ id }) => id);
  await tx.comparison.deleteMany({
    where: { OR: [{ leftId: { in: ids } }, { rightId: { in: ids } }] },
  });
  if (ids.length > 0) await forgetInOrders(tx, seatId, ids);
  await tx.ballot.deleteMany({ where: { assignmentId: { in: ids } } });
  await tx.assignment.updateMany({ where: { id: { in: ids } }, data: { recusedAt: how.at } });
}

/** What is barred stands in no order any more; the revision moves on, so that another device learns of it. */
async function forgetInOrders(tx: Tx, seatId: string, ids: readonly string[]): Promise<void> {
  for (const { roundId, groups, revision } of await tx.rankOrder.findMany({ where: { seatId } })) {
    const kept = groups as string[][];
    if (!kept.flat().some((id) => ids.includes(id))) continue;
    const left = kept.map((group) => group.filter((id) => !ids.includes(id)));
    await tx.rankOrder.update({
      where: { seatId_roundId: { seatId, roundId } },
      data: { groups: left.filter((group) => group.length > 0), revision: revision + 1 },
    });
  }
}

/**
 * Holds everything that jurors have declared against everything that is handed in by now, and bars what
 * matches. Jurors declare early and designers hand in late, so it is asked again whenever entries are laid out.
 */
export async function barRelated(
  tx: Tx,
  competitionId: string,
  at: Date,
  seatId?: string,
): Promise<void> {
  const seats = await tx.seat.findMany({
    where: { competitionId, endedAt: null, ...(seatId ? { id: seatId } : {}) },
    include: { declarations: true, person: { select: { contacts: true } } },
  });
  const entries = await namesBehindEntries(tx, competitionId);
  for (const { id, personId, declarations, person } of seats) {
    const contacts = new Set(person.contacts.map(({ value }) => value));
    const own = entries.filter(
      ({ personIds, contacts: theirs }) =>
        personIds.includes(personId) || theirs.some((contact) => contacts.has(contact)),
    );
    const named = relatedEntries(
      declarations.map(({ kind, name }) => ({ kind: kind as RelationKind, name })),
      entries,
    );
    const related = [...own.map(({ entryId }) => ({ entryId, kind: "author" as const })), ...named];
    await bar(tx, { seatId: id, entries: related, at, byId: personId });
  }
}
