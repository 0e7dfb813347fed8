import { z } from "zod";
import { database, type Database, type Tx } from "~/platform/database/database.server";
import type { Localized } from "~/ui/localized";
import { organisationKinds, type OrganisationCard, type OrganisationKind } from "./organisation";
import { mayVerifyOrganisations, seesUnverified } from "./permissions";
import type { Viewer } from "./viewer";

const nameShape = z.object({ zh: z.string(), en: z.string().optional() });
export const localizedFrom = (json: unknown): Localized => nameShape.parse(json);

type Row = { id: string; kind: string; name: unknown; verification: object | null };
const card = ({ id, kind, name, verification }: Row): OrganisationCard => ({
  id,
  kind: z.enum(organisationKinds).parse(kind) satisfies OrganisationKind,
  name: localizedFrom(name),
  verified: verification !== null,
});

/** The organisation if a steward has verified it, for whoever wants to act in its name. */
export async function verifiedOrganisation(
  db: Database | Tx,
  id: string,
): Promise<OrganisationCard | null> {
  const row = await db.organisation.findUnique({ where: { id }, include: { verification: true } });
  return row?.verification ? card(row) : null;
}

/** The organisations that the viewer manages, oldest first. Inside a deed pass its transaction. */
export async function organisationsOf(
  viewer: Viewer,
  db: Database | Tx = database(),
): Promise<OrganisationCard[]> {
  const ids = viewer.roles
    .filter(({ scopeKind, role }) => scopeKind === "organisation" && role === "manager")
    .map(({ scopeId }) => scopeId);
  if (ids.length === 0) return [];
  const rows = await db.organisation.findMany({
    where: { id: { in: ids } },
    include: { verification: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(card);
}

/** The verified organisations, which anybody may know; newest first. */
export async function knownOrganisations(limit = 200): Promise<OrganisationCard[]> {
  const rows = await database().organisation.findMany({
    where: { verification: { isNot: null } },
    include: { verification: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map(card);
}

/** One organisation as this viewer may see it; null if it does not exist for him. */
export async function organisationFor(viewer: Viewer, id: string) {
  const row = await database().organisation.findUnique({
    where: { id },
    include: { verification: true },
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
  };
}

/** What waits for the steward, oldest first; null for anybody else. */
export async function waitingOrganisations(viewer: Viewer) {
  if (!mayVerifyOrganisations(viewer, null).allowed) return null;
  const rows = await database().organisation.findMany({
    where: { verification: null },
    include: { verification: true },
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
