import { allowed, refused, type Decision } from "~/platform/refusal";
import { refusals } from "./refusals";

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
