import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import type { Member } from "./form";
import { changeOfTeam, type AuthorRow } from "./team";

/**
 * Makes the author rows say what the team says that is being handed in. Answers the rows as they are now.
 * Who is dropped, or has another share than was agreed to, is no confirmed author any more.
 */
export async function writeTeam(
  tx: Tx,
  entryId: string,
  rows: readonly AuthorRow[],
  team: readonly Member[],
): Promise<AuthorRow[]> {
  const { keep, add, drop } = changeOfTeam(rows, team);
  await tx.author.deleteMany({ where: { id: { in: drop.map(({ id }) => id) } } });
  for (const { id, personId, name, contact, lead, shareBp, position } of keep) {
    const data = { personId, name, contact, lead, shareBp, position };
    await tx.author.update({ where: { id }, data });
  }
  for (const author of add) await tx.author.create({ data: { id: newId(), entryId, ...author } });
  return tx.author.findMany({ where: { entryId }, orderBy: { position: "asc" } });
}
