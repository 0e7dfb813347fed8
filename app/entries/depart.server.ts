import { revokeInvitationsOf } from "./invite-co-authors.server";
import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { withoutMember } from "./team";
import type { HeldEntry } from "./held-entry.server";
import type { AuthorRow } from "./team";

/**
 * Takes an author off a team at once: the row by which the entry existed for them, their line of the draft, their
 * open invitation. The draft counts as another one, so that an open page is told before it brings them back.
 * The others' shares stay as they are: who gets what is theirs to say, and the checklist asks.
 */
export async function depart(
  tx: Tx,
  { id: entryId, form, revision }: HeldEntry,
  author: AuthorRow & { position: number },
  { byId, at }: { byId: string; at: Date },
): Promise<void> {
  const { personId, name, contact, shareBp, position } = author;
  await tx.departure.create({
    data: { id: newId(), entryId, personId, name, contact, shareBp, position, byId, at },
  });
  await revokeInvitationsOf(tx, [author.id], at);
  await tx.author.delete({ where: { id: author.id } });
  const draft = { ...form, team: withoutMember(form.team, author) };
  await tx.entry.update({ where: { id: entryId }, data: { draft, revision: revision + 1 } });
}

/**
 * Makes the authors of a contest's entries those whom the version that counts names: who departed after it was
 * handed in, without another that leaves them out, made what is judged, and nothing of it is released or licensed
 * without them. Called once, after the close, when nothing can be handed in any more.
 */
export async function restoreDeparted(tx: Tx, competitionId: string): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "Author" ("id", "entryId", "personId", "name", "contact", "lead", "shareBp", "position")
    SELECT DISTINCT ON (d."entryId", COALESCE(d."personId", d."id"))
      d."id", d."entryId", d."personId", d."name", d."contact", false, d."shareBp", d."position"
    FROM "Departure" d
    JOIN "Entry" e ON e."id" = d."entryId" AND e."competitionId" = ${competitionId}
    JOIN LATERAL (SELECT "at" FROM "Submission" WHERE "entryId" = e."id"
      ORDER BY "version" DESC LIMIT 1) s ON s."at" < d."at"
    WHERE NOT EXISTS (SELECT 1 FROM "Author" a
      WHERE a."entryId" = d."entryId" AND a."personId" = d."personId")
    ORDER BY d."entryId", COALESCE(d."personId", d."id"), d."at"`;
}
