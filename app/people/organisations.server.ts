import { z } from "zod";
import { database, type Database, type Tx } from "~/platform/database/database.server";
import type { Localized } from "~/ui/localized";
import { organisationKinds, type OrganisationCard, type OrganisationKind } from "./organisation";
import { mayVerifyOrganisations, seesUnverified } from "./permissions";
import type { RoleName, Viewer } from "./viewer";

const nameShape = z.object({ zh: z.string(), en: z.string().optional() });
export const localizedFrom = (json: unknown): Localized => nameShape.parse(json);

const standing = {
  verification: true,
  suspensions: { where: { liftedAt: null }, take: 1 },
} as const;

type Row = {
  id: string;
  kind: string;
  name: unknown;
  verification: object | null;
  suspensions: object[];
};
const card = ({ id, kind, name, verification, suspensions }: Row): OrganisationCard => ({
  id,
  kind: z.enum(organisationKinds).parse(kind) satisfies OrganisationKind,
  name: localizedFrom(name),
  verified: verification !== null,
  suspended: suspensions.length > 0,
});

/** The organisations that the viewer manages, oldest first. Inside a deed pass its transaction. */
export const organisationsOf = (viewer: Viewer, db: Database | Tx = database()) =>
  organisationsByRole(viewer, ["manager"], db);

/** The organisations that the viewer belongs to, as manager or member. */
export const organisationsWith = (viewer: Viewer) =>
  organisationsByRole(viewer, ["manager", "member"], database());

async function organisationsByRole(
  viewer: Viewer,
  wanted: RoleName[],
  db: Database | Tx,
): Promise<OrganisationCard[]> {
  const ids = viewer.roles
    .filter(({ scopeKind, role }) => scopeKind === "organisation" && wanted.includes(role))
    .map(({ scopeId }) => scopeId);
  if (ids.length === 0) return [];
  const rows = await db.organisation.findMany({
    where: { id: { in: ids } },
    include: standing,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(card);
}

/** A verified organisation that somebody manages or belongs to, be it suspended. */
export interface Home {
  personId: string;
  kind: OrganisationKind;
  name: Localized;
  suspended: boolean;
}

/** The verified organisations of these people, by person, the first they came to first. */
export async function homesOf(db: Database | Tx, personIds: readonly string[]): Promise<Home[]> {
  const roles = await db.role.findMany({
    where: {
      ...{ personId: { in: [...personIds] }, scopeKind: "organisation", until: null },
      role: { in: ["manager", "member"] },
    },
    orderBy: [{ personId: "asc" }, { from: "asc" }, { scopeId: "asc" }],
  });
  const rows = await db.organisation.findMany({
    where: { id: { in: roles.map(({ scopeId }) => scopeId) }, verification: { isNot: null } },
    include: standing,
  });
  const known = new Map(rows.map((row) => [row.id, card(row)]));
  return roles.flatMap(({ personId, scopeId }) => {
    const found = known.get(scopeId);
    return found ? [{ personId, ...found }] : [];
  });
}

/** These organisations in this order, for whoever was told their ids. */
export async function cardsOf(ids: readonly string[]): Promise<OrganisationCard[]> {
  const rows = await database().organisation.findMany({
    where: { id: { in: [...ids] } },
    include: standing,
  });
  const found = new Map(rows.map((row) => [row.id, card(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The verified organisations, which anybody may know; newest first. */
export async function knownOrganisations(limit = 200): Promise<OrganisationCard[]> {
  const rows = await database().organisation.findMany({
    where: { verification: { isNot: null }, suspensions: { none: { liftedAt: null } } },
    include: standing,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map(card);
}

/** One organisation as this viewer may see it; null if it does not exist for him. */
export async function organisationFor(viewer: Viewer, id: string) {
  const row = await database().organisation.findUnique({
    where: { id },
    include: {
      ...standing,
      suspensions: { where: { liftedAt: null }, take: 1, select: { reason: true, at: true } },
    },
  });
  if (!row) return null;
  const inside = seesUnverified(viewer, { organisationId: id });
  if (!row.verification && !inside) return null;
  return {
    ...card(row),
    createdAt: row.createdAt,
    verifiedAt: row.verification?.at ?? null,
    registerNo: inside ? row.registerNo : null,
    note: inside ? (row.verification?.note ?? null) : null,
    /** Everybody sees that it is suspended; why, only those whom it concerns. */
    suspension: inside ? (row.suspensions[0] ?? null) : null,
  };
}

/** What waits for the steward, oldest first; null for anybody else. */
export async function waitingOrganisations(viewer: Viewer) {
  if (!mayVerifyOrganisations(viewer, null).allowed) return null;
  const rows = await database().organisation.findMany({
    where: { verification: null },
    include: standing,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  const creators = await database().person.findMany({
    where: { id: { in: rows.map(({ createdById }) => createdById) } },
    select: { id: true, name: true },
  });
  const names = new Map(creators.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...card(row),
    registerNo: row.registerNo,
    createdAt: row.createdAt,
    createdBy: names.get(row.createdById) ?? null,
  }));
}
