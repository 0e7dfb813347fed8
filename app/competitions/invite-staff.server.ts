import { deed, type Actor, type DeedOptions } from "~/evidence/deed.server";
import type { ContactPoint } from "~/people/contact";
import { invite, revokeInvitation } from "~/people/invitations.server";
import { spend } from "~/people/rate-limit.server";
import { rateLimits } from "~/people/rate-limits";
import { loadViewer } from "~/people/viewer.server";
import { found, unknown } from "~/platform/refusal";
import type { Locale } from "~/ui/localized";
import { lockedCompetition } from "./locked-competition.server";
import { mayManage } from "./permissions";
import type { StaffRole } from "./staff";
import { titleOf } from "./staff-queries.server";

export interface InviteStaffInput {
  slug: string;
  role: StaffRole;
  contact: ContactPoint;
  locale: Locale;
  /** publicOrigin(request) */
  origin: string;
}

const inviteOne = deed(
  "competitions.invite-staff",
  async ({ tx, actor, record }, { slug, role, ...letter }: InviteStaffInput) => {
    const held = found(await lockedCompetition(tx, slug));
    if (!mayManage(await loadViewer(tx, actor.personId), held)) throw unknown();
    const { invitationId } = await invite(tx, {
      ...letter,
      role,
      scopeKind: "competition",
      scopeId: held.id,
      scopeName: await titleOf(tx, held),
      invitedById: found(actor.personId),
    });
    await record({
      subject: ["competition", held.id],
      payload: { invitation: invitationId, role },
    });
    return { invitationId };
  },
);

/** Invites somebody by link to run, screen or sign a contest. Also before it is published. */
export async function inviteStaff(
  actor: Actor,
  input: InviteStaffInput,
  options?: DeedOptions,
): Promise<{ invitationId: string }> {
  if (actor.personId) await spend(rateLimits.invitationsOfPerson, actor.personId);
  return inviteOne(actor, input, options);
}

/** Takes an open invitation back. */
export const revokeStaffInvitation = deed(
  "competitions.revoke-invitation",
  async ({ tx, actor, record }, { slug, invitationId }: { slug: string; invitationId: string }) => {
    const held = found(await lockedCompetition(tx, slug));
    if (!mayManage(await loadViewer(tx, actor.personId), held)) throw unknown();
    const scope = { scopeKind: "competition", scopeId: held.id } as const;
    found((await revokeInvitation(tx, { id: invitationId, ...scope })) || null);
    await record({ subject: ["competition", held.id], payload: { revoked: invitationId } });
    return {};
  },
);
