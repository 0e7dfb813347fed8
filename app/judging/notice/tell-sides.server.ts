import { tellPerson, type Letter } from "~/entries/tell-person.server";
import type { Tx } from "~/platform/database/database.server";
import type { Locale } from "~/ui/localized";

/** Those who run a contest: its organisers, and the managers of its host. */
export async function organisersOf(
  tx: Tx,
  { id, hostId }: { id: string; hostId: string },
): Promise<string[]> {
  const roles = await tx.role.findMany({
    where: {
      until: null,
      OR: [
        { scopeKind: "competition", scopeId: id, role: "organiser" },
        { scopeKind: "organisation", scopeId: hostId, role: "manager" },
      ],
    },
    select: { personId: true },
  });
  return [...new Set(roles.map(({ personId }) => personId))];
}

/** The same letter to several, each in their own language. */
export async function tellAll(
  tx: Tx,
  personIds: readonly (string | null)[],
  write: (locale: Locale) => Letter,
): Promise<void> {
  for (const personId of new Set(personIds)) if (personId) await tellPerson(tx, personId, write);
}
