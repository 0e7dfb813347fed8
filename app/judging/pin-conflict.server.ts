import { deed } from "~/evidence/deed.server";
import { found, Refusal } from "~/platform/refusal";
import { bar } from "./conflicts.server";
import { openPanel } from "./open-panel.server";
import { refusals } from "./refusals";
import type { RelationKind } from "./relations";

export interface PinConflictInput {
  slug: string;
  seatId: string;
  candidateNumber: number;
  kind: RelationKind;
  /** What the organiser knows. */
  note: string;
}

/** The organiser knows of a relation that the juror has not named: the pair never meets. */
export const pinConflict = deed(
  "judging.pin-conflict",
  async (
    { tx, actor, now, record },
    { slug, seatId, candidateNumber, kind, note }: PinConflictInput,
  ) => {
    const { competitionId, roundId } = await openPanel(tx, actor, slug, now);
    found(await tx.seat.findFirst({ where: { id: seatId, competitionId, endedAt: null } }));
    const entry = await tx.entry.findFirst({ where: { competitionId, candidateNumber } });
    if (!entry) throw new Refusal("invalid", refusals.noSuchNumber, "candidateNumber");
    const met = await tx.assignment.findFirst({
      where: { seatId, entryId: entry.id, roundId, ballot: { lockedAt: { not: null } } },
    });
    if (met) throw new Refusal("conflict", refusals.judgedAlready, "candidateNumber");
    const entries = [{ entryId: entry.id, kind }];
    await bar(tx, { seatId, entries, at: await now(), byId: found(actor.personId), note });
    await record({
      subject: ["seat", seatId],
      payload: { pinned: entry.id, kind, note },
    });
    return { seatId };
  },
);

/** Takes back what an organiser pinned; what a juror declared stays. The pair may then be assigned anew. */
export const unpinConflict = deed(
  "judging.unpin-conflict",
  async (
    { tx, actor, now, record },
    { slug, conflictId }: { slug: string; conflictId: string },
  ) => {
    const { competitionId, roundId } = await openPanel(tx, actor, slug, now);
    const conflict = found(
      await tx.conflict.findFirst({
        where: { id: conflictId, seat: { competitionId } },
        include: { seat: true },
      }),
    );
    const { seatId, entryId, byId, seat } = conflict;
    if (byId === seat.personId) throw new Refusal("conflict", refusals.declaredStays);
    await tx.conflict.delete({ where: { id: conflictId } });
    // The pair has no ballot: it went with the pin. Without its desk it can be laid out like any other.
    await tx.assignment.deleteMany({
      where: { seatId, entryId, roundId, recusedAt: { not: null } },
    });
    await record({ subject: ["seat", seatId], payload: { unpinned: entryId } });
    return { seatId };
  },
);
