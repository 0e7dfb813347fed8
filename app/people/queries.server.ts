import { z } from "zod";
import { platformNow } from "~/platform/clock.server";
import { database, type Database, type Tx } from "~/platform/database/database.server";
import type { Localized } from "~/ui/localized";
import { maskedContact } from "./contact";
import { stateOfInvitation, type InvitationState } from "./invitation";
import { localizedFrom } from "./organisations.server";
import { hashOfToken } from "./secrets.server";
import {
  belongsToOrganisation,
  managesOrganisation,
  type RoleName,
  type ScopeKind,
  type SignedIn,
  type Viewer,
} from "./viewer";
import { platformName } from "./words";

/** One's own account: contacts in full, sessions without anything that opens them. */
export async function accountOf(viewer: SignedIn, sessionId: string | null) {
  const now = await platformNow(database());
  const person = await database().person.findUniqueOrThrow({
    where: { id: viewer.person.id },
    include: {
      password: { select: { setAt: true } },
      contacts: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
      sessions: {
        where: { endedAt: null, expiresAt: { gt: now } },
        orderBy: { seenAt: "desc" },
        take: 20,
      },
    },
  });
  return {
    name: person.name,
    locale: viewer.person.locale,
    passwordSetAt: person.password?.setAt ?? null,
    contacts: person.contacts.map(({ id, kind, value, verifiedAt }) => ({
      id,
      kind,
      value,
      verified: verifiedAt !== null,
    })),
    sessions: person.sessions.map(({ id, createdAt, seenAt }) => ({
      id,
      createdAt,
      seenAt,
      current: id === sessionId,
    })),
  };
}

export type Account = Awaited<ReturnType<typeof accountOf>>;

export interface InvitationView {
  scopeKind: ScopeKind;
  scopeId: string;
  role: RoleName;
  state: InvitationState;
  expiresAt: Date;
  acceptedById: string | null;
  /** Masked: the page says where the link was sent without telling it to whoever looks over a shoulder. */
  contact: string;
  /** The person who holds the invited contact, if anybody does. */
  ownerId: string | null;
  invitedBy: string | null;
  /** The organisation's or the contest's name; null where it has none yet. */
  scope: Localized | null;
  /** The address of a contest. */
  slug: string | null;
}

const titled = z.object({ title: z.object({ zh: z.string().min(1), en: z.string().optional() }) });

/**
 * How a scope is named to somebody invited into it. Of a contest this room knows the title only: the one in
 * force, or, before it is published, the one its organisers have written so far.
 */
async function nameOf(db: Database, scopeKind: string, scopeId: string) {
  if (scopeKind === "organisation") {
    const row = await db.organisation.findUnique({ where: { id: scopeId } });
    return { scope: row && localizedFrom(row.name), slug: null };
  }
  if (scopeKind !== "competition") return { scope: platformName, slug: null };
  const row = await db.competition.findUnique({
    where: { id: scopeId },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const title = titled.safeParse(row?.versions[0]?.brief ?? row?.draft).data?.title;
  return { scope: title ?? null, slug: row?.versions[0] ? row.slug : null };
}

/** What an invitation offers, to whoever holds its link; null for a link that never was. */
export async function invitationBehind(token: string): Promise<InvitationView | null> {
  const db = database();
  const row = await db.invitation.findUnique({ where: { tokenHash: hashOfToken(token) } });
  if (!row) return null;
  const [owner, inviter, named] = await Promise.all([
    db.contact.findUnique({ where: { value: row.contact } }),
    db.person.findUnique({ where: { id: row.invitedById }, select: { name: true } }),
    nameOf(db, row.scopeKind, row.scopeId),
  ]);
  return {
    scopeKind: row.scopeKind as ScopeKind,
    scopeId: row.scopeId,
    role: row.role as RoleName,
    state: stateOfInvitation(row, await platformNow(db)),
    expiresAt: row.expiresAt,
    acceptedById: row.acceptedById,
    contact: maskedContact(row.contact),
    ownerId: owner?.personId ?? null,
    invitedBy: inviter?.name ?? null,
    ...named,
  };
}

/** The contact an invitation was sent to, for signing in on its page without typing it. Server only. */
export async function contactInvited(token: string): Promise<string | null> {
  const where = { tokenHash: hashOfToken(token) };
  const row = await database().invitation.findUnique({ where, select: { contact: true } });
  return row?.contact ?? null;
}

export interface OpenInvitation {
  id: string;
  role: RoleName;
  contact: string;
  expiresAt: Date;
}

/** Invitations of a scope that nobody has answered yet. The caller has asked whether this may be seen. */
export async function openInvitations(
  db: Database | Tx,
  scope: { scopeKind: ScopeKind; scopeId: string },
): Promise<OpenInvitation[]> {
  const rows = await db.invitation.findMany({
    where: {
      ...scope,
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: await platformNow(db) },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, role, contact, expiresAt }) => ({
    id,
    role: role as RoleName,
    contact: maskedContact(contact),
    expiresAt,
  }));
}

/** Who holds roles in a scope now, by name. The caller has asked whether this may be seen. */
export async function holdersOf(
  db: Database | Tx,
  scope: { scopeKind: ScopeKind; scopeId: string; role?: RoleName },
): Promise<{ personId: string; name: string; role: RoleName; since: Date }[]> {
  const now = await platformNow(db);
  const rows = await db.role.findMany({
    where: { ...scope, from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] },
    include: { person: { select: { name: true } } },
    orderBy: [{ from: "asc" }, { id: "asc" }],
  });
  return rows.map(({ personId, person, role, from }) => ({
    personId,
    name: person.name,
    role: role as RoleName,
    since: from,
  }));
}

/**
 * Who belongs to an organisation, for those who do; who is invited, for its managers; null for anybody else.
 */
export async function colleaguesOf(viewer: Viewer, organisationId: string) {
  if (!belongsToOrganisation(viewer, organisationId)) return null;
  const scope = { scopeKind: "organisation", scopeId: organisationId } as const;
  const manages = managesOrganisation(viewer, organisationId);
  return {
    manages,
    viewerId: viewer.person?.id ?? "",
    colleagues: await holdersOf(database(), scope),
    invitations: manages ? await openInvitations(database(), scope) : [],
  };
}
export type Colleagues = NonNullable<Awaited<ReturnType<typeof colleaguesOf>>>;
