import type { Database } from "~/platform/database/database.server";
import { signableUntil } from "./signing-window";

/** What one person laid before another, as a row. */
interface Laid {
  number: number;
  digest: string;
  proposedAt: Date;
  proposedById: string;
}

/** Who proposed it and who signed it, by name, for those who make and sign it. */
export interface Signatures {
  number: number;
  digest: string;
  proposedAt: string;
  proposedBy: string;
  /** Until when it can be signed. */
  until: string;
  approval: { at: string; by: string } | null;
}

/** The two signatures (两人原则) of a result, of its being final, or of commendations. */
export async function signaturesOf(
  db: Database,
  { number, digest, proposedAt, proposedById }: Laid,
  approval: { at: Date; byId: string } | null,
): Promise<Signatures> {
  const people = await db.person.findMany({
    where: { id: { in: [proposedById, approval?.byId ?? ""] } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "";
  return {
    ...{ number, digest, proposedAt: proposedAt.toISOString(), proposedBy: nameOf(proposedById) },
    until: signableUntil(proposedAt).toISOString(),
    approval: approval && { at: approval.at.toISOString(), by: nameOf(approval.byId) },
  };
}
