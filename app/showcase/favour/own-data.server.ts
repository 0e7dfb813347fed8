import { database, type Tx } from "~/platform/database/database.server";

/** What a person was asked of released works, and what they said. */
export async function ownFavours(personId: string): Promise<Record<string, unknown>> {
  const favours = await database().favour.findMany({
    where: { personId },
    select: { entryId: true, shownAt: true, answeredAt: true, likes: true },
    orderBy: { shownAt: "asc" },
  });
  return { favours };
}

/** An answer is its person's alone: it goes with them, and no longer counts. */
export async function eraseFavours(tx: Tx, personId: string): Promise<void> {
  await tx.favour.deleteMany({ where: { personId } });
}
