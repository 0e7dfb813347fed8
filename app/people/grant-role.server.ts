import { platformNow } from "~/platform/clock.server";
import type { Tx } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { must, Refusal } from "~/platform/refusal";
import { refusals } from "./refusals";
import { mayHoldBeside } from "./sides";
import { belongsTo, type RoleName, type ScopeKind } from "./viewer";

export interface RoleInScope {
  personId: string;
  scopeKind: ScopeKind;
  scopeId: string;
  role: RoleName;
}

const oneSided = (role: RoleName) => role === "juror" || role === "entrant";

/**
 * Gives a person a role, inside the deed of another. A role already held is simply kept. Nobody stands on two
 * sides of one contest: the person's row is held, so that this is true in a race too, and a unique key says
 * once more that no juror is an entrant.
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
  const inForce = { from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] };
  const held = await tx.role.findMany({ where: { personId, scopeKind, scopeId, ...inForce } });
  const same = held.find((one) => one.role === role);
  if (same) return { roleId: same.id };
  const roles = held.map((one) => one.role as RoleName);
  // Whoever manages the host runs its contests without a role of their own in each.
  if (oneSided(role) && (await managesHost(tx, grant, inForce))) roles.push("organiser");
  must(mayHoldBeside(roles, role));

  const id = newId();
  const oneSideKey = oneSided(role) ? `${personId} ${scopeId}` : null;
  const { count } = await tx.role.createMany({
    data: [{ id, ...grant, from: now, grantedById, oneSideKey }],
    skipDuplicates: true,
  });
  if (count === 0) throw new Refusal("conflict", refusals.bothSides);
  return { roleId: id };
}

async function managesHost(
  tx: Tx,
  { personId, scopeId }: RoleInScope,
  inForce: { from: object; OR: object[] },
): Promise<boolean> {
  const contest = await tx.competition.findUnique({ where: { id: scopeId } });
  if (!contest) return false;
  const scope = { scopeKind: "organisation", scopeId: contest.hostId, role: "manager" };
  return (await tx.role.count({ where: { personId, ...scope, ...inForce } })) > 0;
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
