import { holdersOf, openInvitations } from "~/people/queries.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database, type Tx } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import type { DraftBrief } from "./draft";
import { competitionInForce } from "./in-force.server";
import { mayManage } from "./permissions";
import { isStaffRole, staffRoles } from "./staff";

type Held = { id: string; hostId: string; draft: unknown };

/** The name in force, or the one its organisers have written so far. */
export async function titleOf(db: Database | Tx, held: Held): Promise<Localized> {
  const inForce = await competitionInForce(db, { id: held.id });
  return inForce?.brief.title ?? (held.draft as DraftBrief).title;
}

/** Who works for a host already: its managers, and the staff of its contests. By name, each once. */
export async function knownToHost(
  db: Database | Tx,
  hostId: string,
): Promise<{ personId: string; name: string }[]> {
  const now = await platformNow(db);
  const contests = await db.competition.findMany({ where: { hostId }, select: { id: true } });
  const rows = await db.role.findMany({
    where: {
      from: { lte: now },
      person: { erasedAt: null },
      AND: [
        { OR: [{ until: null }, { until: { gt: now } }] },
        {
          OR: [
            { scopeKind: "organisation", scopeId: hostId, role: "manager" },
            {
              scopeKind: "competition",
              scopeId: { in: contests.map(({ id }) => id) },
              role: { in: [...staffRoles] },
            },
          ],
        },
      ],
    },
    distinct: ["personId"],
    select: { personId: true, person: { select: { name: true } } },
  });
  return rows
    .map(({ personId, person }) => ({ personId, name: person.name }))
    .sort((a, b) => a.name.localeCompare(b.name, "zh") || (a.personId < b.personId ? -1 : 1));
}

/** The people of a contest, for those who manage it; it does not exist for anybody else. */
export async function staffOf(viewer: Viewer, slug: string) {
  const held = found(await database().competition.findUnique({ where: { slug } }));
  if (!mayManage(viewer, held)) throw unknown();
  const scope = { scopeKind: "competition", scopeId: held.id } as const;
  const [holders, invitations] = [
    await holdersOf(database(), scope),
    await openInvitations(database(), scope),
  ];
  return {
    slug,
    title: await titleOf(database(), held),
    staff: holders.flatMap(({ role, ...person }) => (isStaffRole(role) ? { ...person, role } : [])),
    invitations: invitations.flatMap(({ role, ...one }) =>
      isStaffRole(role) ? { ...one, role } : [],
    ),
    known: await knownToHost(database(), held.hostId),
  };
}

export type StaffShown = Awaited<ReturnType<typeof staffOf>>;
