import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { revokeInvitationsOf } from "./invite-co-authors.server";
import type { AuthorRow, TeamChange } from "./team";

/**
 * Makes the author rows say what the team says that is being handed in. Answers the rows as they are now.
 * Who is dropped, or has another share than was agreed to, is no confirmed author any more.
 */
export async function writeTeam(
  tx: Tx,
  entryId: string,
  { keep, add, drop, at }: TeamChange & { at: Date },
): Promise<AuthorRow[]> {
  const dropped = drop.map(({ id }) => id);
  await revokeInvitationsOf(tx, dropped, at);
  await tx.author.deleteMany({ where: { id: { in: dropped } } });
  for (const { id, personId, name, contact, lead, shareBp, position } of keep) {
    const data = { personId, name, contact, lead, shareBp, position };
    await tx.author.update({ where: { id }, data });
  }
  for (const author of add) await tx.author.create({ data: { id: newId(), entryId, ...author } });
  return tx.author.findMany({ where: { entryId }, orderBy: { position: "asc" } });
}
