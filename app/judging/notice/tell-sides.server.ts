import { tell } from "~/people/tell.server";
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

/** The same to several: a notice in the application under the letter's subject, and the letter itself. */
export async function tellAll(
  tx: Tx,
  objectionId: string,
  personIds: readonly (string | null)[],
  write: (locale: Locale) => { subject: string; body: string },
): Promise<void> {
  const reached = personIds.filter((personId) => personId !== null);
  await tell(tx, reached, {
    kind: "result",
    href: `/objections/${objectionId}`,
    write: (locale) => {
      const letter = write(locale);
      return { line: letter.subject, ...letter };
    },
  });
}
