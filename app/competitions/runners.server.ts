import { holdersOf } from "~/people/queries.server";
import type { Database, Tx } from "~/platform/database/database.server";

/** Those who run a contest now: its organisers, and the managers of its host. Each once. */
export async function runnersOf(
  db: Database | Tx,
  { id, hostId }: { id: string; hostId: string },
): Promise<string[]> {
  const organisers = { scopeKind: "competition", scopeId: id, role: "organiser" } as const;
  const managers = { scopeKind: "organisation", scopeId: hostId, role: "manager" } as const;
  const holders = [...(await holdersOf(db, organisers)), ...(await holdersOf(db, managers))];
  return [...new Set(holders.map(({ personId }) => personId))];
}
