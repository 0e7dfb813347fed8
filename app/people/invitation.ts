import { allowed, refused, type Decision } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { refusals } from "./refusals";
import type { RoleName, ScopeKind } from "./viewer";

export const invitationDays = 14;

export interface InvitationTimes {
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

export type InvitationState = "open" | "accepted" | "revoked" | "expired";

/** What has become of an invitation at `now`; it is open in [createdAt, expiresAt). */
export function stateOfInvitation(times: InvitationTimes, now: Date): InvitationState {
  if (times.acceptedAt) return "accepted";
  if (times.revokedAt) return "revoked";
  return now < times.expiresAt ? "open" : "expired";
}

/**
 * Whether a person may take up an invitation. It is bound to the contact it was sent to: `contactOwnerId` is
 * the person who holds that contact, null if nobody does; then it becomes the accepting person's.
 */
export function mayTakeUp(
  state: InvitationState,
  personId: string,
  contactOwnerId: string | null,
): Decision {
  if (state !== "open") return refused("closed", refusals.invitation[state]);
  if (contactOwnerId !== null && contactOwnerId !== personId)
    return refused("conflict", refusals.invitationOfAnother);
  return allowed;
}

/**
 * What an invitation's page offers its visitor. accept: take it up · join: register by it · sign-in: its
 * contact has an account · sign-out: that account is another's · go-on: he has accepted · nothing: it is over.
 */
export type InvitationMove = "accept" | "join" | "sign-in" | "sign-out" | "go-on" | "nothing";

export interface InvitationParties {
  state: InvitationState;
  viewerId: string | null;
  contactOwnerId: string | null;
  acceptedById: string | null;
}

export function moveFor(parties: InvitationParties): InvitationMove {
  const { state, viewerId, contactOwnerId, acceptedById } = parties;
  if (state === "accepted" && viewerId !== null && viewerId === acceptedById) return "go-on";
  if (state !== "open") return "nothing";
  if (viewerId === null) return contactOwnerId === null ? "join" : "sign-in";
  return contactOwnerId === null || contactOwnerId === viewerId ? "accept" : "sign-out";
}

/** Where a person begins in a role just accepted. `slug` is that of a published contest. */
export function pageAfter(
  { scopeKind, scopeId, role }: { scopeKind: ScopeKind; scopeId: string; role: RoleName },
  slug: string | null,
): string {
  if (scopeKind === "platform") return "/steward";
  if (scopeKind === "organisation") return `/organisations/${scopeId}`;
  if (role === "juror") return "/jury";
  if (!slug) return "/competitions";
  const work = {
    ...{ organiser: "/manage", approver: "/results/approval", screener: "/screening" },
    ...{ chair: "/diagnostics", supervisor: "/supervision" },
  };
  return `/competitions/${slug}${work[role as keyof typeof work] ?? ""}`;
}

/** An invitation as its page shows it to one visitor. */
export interface InvitationShown {
  scopeKind: ScopeKind;
  /** The contest's or organisation's name; null where it cannot be told yet. */
  scope: Localized | null;
  role: RoleName;
  state: InvitationState;
  expiresAt: Date;
  contact: string;
  invitedBy: string | null;
  move: InvitationMove;
  /** The invited contact becomes the viewer's own. */
  joins: boolean;
  viewerName: string | null;
  /** Where the page itself is, to come back to after signing in. */
  here: string;
  goOn: string;
}
