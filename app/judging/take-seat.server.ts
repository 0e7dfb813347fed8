import { competitionInForce } from "~/competitions/in-force.server";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, must, unknown } from "~/platform/refusal";
import { isJuror, maySit } from "./permissions";

/**
 * An invited juror takes a seat on the panel, under the next alias. A seat already taken is kept, and one that
 * was ended is taken up again when its juror is invited again.
 */
export const takeSeat = deed(
  "judging.take-seat",
  async ({ tx, actor, now, record }, { competitionId }: { competitionId: string }) => {
    const personId = found(actor.personId);
    // Aliases are counted under the contest's lock, so that no two jurors are 评委 3.
    const competition = found(await competitionInForce(tx, { id: competitionId }, "update"));
    const viewer = await loadViewer(tx, personId);
    if (!isJuror(viewer, competition)) throw unknown();
    must(maySit(viewer, competition, await isNamedAuthor(tx, competitionId, personId)));

    const where = { competitionId_personId: { competitionId, personId } };
    const taken = await tx.seat.findUnique({ where });
    if (taken?.endedAt) await tx.seat.update({ where, data: { endedAt: null } });
    const alias = taken?.alias ?? (await tx.seat.count({ where: { competitionId } })) + 1;
    const seatId = taken?.id ?? newId();
    const source = taken?.source ?? (await invitedAs(tx, competitionId, personId));
    if (!taken)
      await tx.seat.create({
        data: { id: seatId, competitionId, personId, alias, source, createdAt: await now() },
      });
    await record({ subject: ["seat", seatId], payload: { alias, source } });
    return { seatId };
  },
);

/** What the newest accepted invitation said; whoever was invited before it could be said sits as an expert. */
async function invitedAs(tx: Tx, scopeId: string, acceptedById: string): Promise<string> {
  const invitation = await tx.invitation.findFirst({
    where: { scopeKind: "competition", scopeId, role: "juror", acceptedById },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const said = await tx.invitedAs.findUnique({ where: { invitationId: invitation?.id ?? "" } });
  return said?.source ?? "expert";
}

/** An author, or named as one by a contact of theirs, also where they have not accepted it yet. */
async function isNamedAuthor(tx: Tx, competitionId: string, personId: string): Promise<boolean> {
  const contacts = await tx.contact.findMany({ where: { personId }, select: { value: true } });
  const count = await tx.author.count({
    where: {
      entry: { competitionId, withdrawal: null },
      OR: [{ personId }, { contact: { in: contacts.map(({ value }) => value) } }],
    },
  });
  return count > 0;
}
