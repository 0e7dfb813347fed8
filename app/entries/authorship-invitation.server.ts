import type { Brief } from "~/competitions/brief";
import { competitionInForce } from "~/competitions/in-force.server";
import { ownerOf } from "~/people/accounts.server";
import { mayTakeUp, stateOfInvitation } from "~/people/invitation";
import { platformNow } from "~/platform/clock.server";
import { database, type Tx } from "~/platform/database/database.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import type { Declared } from "./declared";
import { declaredBy } from "./eligibility.server";
import { hashOfAuthorshipToken } from "./invite-co-authors.server";
import { lockedEntry } from "./held-entry.server";
import { openInvitationsTo } from "./open-invitations.server";
import { refusals as t } from "./texts";

/**
 * The author row an invitation speaks of; null where the team has changed since. Whoever holds the contact it
 * was sent to needs no link: without a token it is their own open one of this entry.
 */
async function authorBehind(tx: Tx, entryId: string, token: string, personId: string) {
  const own = token ? [] : await openInvitationsTo(tx, personId, await platformNow(tx));
  const tokenHash = token
    ? hashOfAuthorshipToken(token)
    : own.find((one) => one.entryId === entryId)?.tokenHash;
  if (!tokenHash) return null;
  const invitation = await tx.invitation.findUnique({ where: { tokenHash } });
  if (!invitation) return null;
  const author = await tx.author.findUnique({ where: { id: invitation.scopeId } });
  return author && author.entryId === entryId ? { invitation, author } : null;
}

const sentences = {
  accepted: t.invitationAccepted,
  revoked: t.invitationRevoked,
  expired: t.invitationExpired,
};

/** Locks entry and invitation, and answers them while the invitation is open to this person. */
export async function openInvitation(tx: Tx, entryId: string, token: string, personId: string) {
  const held = await lockedEntry(tx, entryId);
  const { invitation, author } = found(await authorBehind(tx, entryId, token, personId));
  await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE "id" = ${invitation.id} FOR UPDATE`;
  const current = await tx.invitation.findUniqueOrThrow({ where: { id: invitation.id } });
  const state = stateOfInvitation(current, await platformNow(tx));
  if (state !== "open") throw new Refusal("closed", sentences[state]);
  const owner = await ownerOf(tx, current.contact);
  must(mayTakeUp(state, personId, owner?.personId ?? null));
  return { held, invitation: current, author };
}

/** What the holder of an invitation's link is shown. */
export interface ShownInvitation {
  title: string;
  contest: { title: Localized; slug: string };
  lead: string;
  name: string;
  shareBp: number;
  state: "open" | "accepted" | "revoked" | "expired";
  mine: boolean;
  /** As the lead of a work that an organisation recommended. */
  asLead: boolean;
  /** What confirming includes by the brief in force. */
  pledge: Brief["pledge"];
  eligibility: Brief["eligibility"];
  declared: Declared;
}

/** The invitation behind a link; for any other token there is nothing. */
export async function shownInvitation(
  entryId: string,
  token: string,
  personId: string,
): Promise<ShownInvitation> {
  const db = database();
  const { invitation, author } = found(await authorBehind(db, entryId, token, personId));
  const entry = await db.entry.findUnique({
    where: { id: entryId },
    include: {
      authors: { where: { lead: true }, select: { name: true } },
      submissions: { orderBy: { version: "desc" }, take: 1, select: { manifest: true } },
    },
  });
  // A co-author is asked about what was handed in; whoever was recommended, about the draft that waits for them.
  const asked = entry?.submissions[0]?.manifest ?? (author.lead ? entry?.draft : null);
  if (!entry || !asked) throw unknown();
  const { title } = asked as { title: string };
  const contest = found(await competitionInForce(db, { id: entry.competitionId }));
  const { pledge, eligibility } = contest.brief;
  return {
    title,
    contest: { title: contest.brief.title, slug: contest.slug },
    lead: entry.authors[0]?.name ?? "",
    name: author.name,
    shareBp: author.shareBp,
    state: stateOfInvitation(invitation, await platformNow(db)),
    mine: author.personId === personId,
    asLead: author.lead,
    pledge,
    eligibility,
    declared: await declaredBy(db, contest.id, personId),
  };
}
