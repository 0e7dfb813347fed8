import type { Tx, Database } from "~/platform/database/database.server";
import { localizedFrom } from "./organisations.server";
import type { ErasureBlocker } from "./erasure";
import { erasureRefusals as t } from "./erasure-texts";

/** Who alone manages an organisation, or alone is steward, hands over first. Four queries. */
export async function blockersOfPeople(
  db: Database | Tx,
  personId: string,
  now: Date,
): Promise<ErasureBlocker[]> {
  const inForce = { from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] };
  const leading = { role: { in: ["manager", "steward"] }, ...inForce };
  const own = await db.role.findMany({ where: { personId, ...leading } });
  const scopes = own.map(({ scopeId }) => scopeId);
  const others = await db.role.findMany({
    where: { personId: { not: personId }, scopeId: { in: scopes }, ...leading },
  });
  const alone = own.filter(
    ({ scopeId, role }) => !others.some((one) => one.scopeId === scopeId && one.role === role),
  );
  const organisations = await db.organisation.findMany({
    where: { id: { in: alone.map(({ scopeId }) => scopeId) } },
    select: { id: true, name: true },
  });
  return alone.map(({ scopeId, role }): ErasureBlocker => {
    if (role === "steward") return { because: t.onlySteward, href: "/steward" };
    const name = localizedFrom(organisations.find(({ id }) => id === scopeId)?.name);
    return { because: t.onlyManager(name), href: `/organisations/${scopeId}` };
  });
}
