import { platformNow } from "~/platform/clock.server";
import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { Refusal } from "~/platform/refusal";
import { refusals } from "./refusals";
import { belongsTo, type RoleName, type ScopeKind } from "./viewer";

export interface RoleInScope {
  personId: string;
  scopeKind: ScopeKind;
  scopeId: string;
  role: RoleName;
}

const oneSided = (role: RoleName) => role === "juror" || role === "entrant";

/**
 * Gives a person a role, inside the deed of another. A role already held is simply kept. Who is juror cannot
 * become entrant of the same contest, nor the reverse: a unique key refuses it, also in a race.
 */
export async function grantRole(
  tx: Tx,
  { grantedById, ...grant }: RoleInScope & { grantedById: string | null },
): Promise<{ roleId: string }> {
  const { personId, scopeKind, scopeId, role } = grant;
  if (!belongsTo(role, scopeKind)) throw new Error(`There is no ${role} in a ${scopeKind}.`);
  // Two grants for one person wait for each other here, so that a role is held once.
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId} FOR NO KEY UPDATE`;
  const now = await platformNow(tx);
  const held = await tx.role.findFirst({
    where: { ...grant, from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] },
  });
  if (held) return { roleId: held.id };

  const id = newId();
  const oneSideKey = oneSided(role) ? `${personId} ${scopeId}` : null;
  const { count } = await tx.role.createMany({
    data: [{ id, ...grant, from: now, grantedById, oneSideKey }],
    skipDuplicates: true,
  });
  if (count === 0) throw new Refusal("conflict", refusals.bothSides);
  return { roleId: id };
}

/** Ends a role now; true if it was held. */
export async function endRole(tx: Tx, role: RoleInScope): Promise<boolean> {
  const now = await platformNow(tx);
  const { count } = await tx.role.updateMany({
    where: { ...role, OR: [{ until: null }, { until: { gt: now } }] },
    data: { until: now, oneSideKey: null },
  });
  return count > 0;
}
