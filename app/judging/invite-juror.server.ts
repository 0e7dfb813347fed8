import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import type { SeatSource } from "~/competitions/panels";
import { roundAhead } from "~/competitions/phases";
import { deed, type Actor, type DeedOptions } from "~/evidence/deed.server";
import type { ContactPoint } from "~/people/contact";
import { invite, revokeInvitation } from "~/people/invitations.server";
import { spend } from "~/people/rate-limit.server";
import { rateLimits } from "~/people/rate-limits";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { defaultLocale, type Locale } from "~/ui/localized";
import { maySeatAs } from "./permissions";
import { refusals } from "./refusals";

export interface InviteJurorInput {
  slug: string;
  contact: ContactPoint;
  /** As what they are to sit; experts unless the contest seats enterprises apart. */
  source?: SeatSource;
  /** Of the letter; Chinese unless the organiser reads English. */
  locale?: Locale;
  /** publicOrigin(request) */
  origin: string;
}

const inviteOne = deed(
  "judging.invite-juror",
  async (
    { tx, actor, now, record },
    { slug, source = "expert", locale = defaultLocale, ...letter }: InviteJurorInput,
  ) => {
    const competition = found(await competitionInForce(tx, { slug }, "share"));
    if (!mayManage(await loadViewer(tx, actor.personId), competition)) throw unknown();
    const { id, brief } = competition;
    if (!roundAhead(brief, await now())) throw new Refusal("closed", refusals.panelIsClosed);
    must(maySeatAs(brief, source));
    const { invitationId } = await invite(tx, {
      ...letter,
      locale,
      scopeKind: "competition",
      scopeId: id,
      scopeName: brief.title,
      role: "juror",
      invitedById: found(actor.personId),
    });
    if (source !== "expert") await tx.invitedAs.create({ data: { invitationId, source } });
    await record({ subject: ["competition", id], payload: { invitation: invitationId, source } });
    return { invitationId };
  },
);

/** Invites somebody by link to judge. The seat itself is taken by the juror. */
export async function inviteJuror(
  actor: Actor,
  input: InviteJurorInput,
  options?: DeedOptions,
): Promise<{ invitationId: string }> {
  if (actor.personId) await spend(rateLimits.invitationsOfPerson, actor.personId);
  return inviteOne(actor, input, options);
}

/** Takes an open invitation to the panel back. */
export const revokeJurorInvitation = deed(
  "judging.revoke-invitation",
  async ({ tx, actor, record }, { slug, invitationId }: { slug: string; invitationId: string }) => {
    const competition = found(await competitionInForce(tx, { slug }, "share"));
    if (!mayManage(await loadViewer(tx, actor.personId), competition)) throw unknown();
    const scope = { scopeKind: "competition", scopeId: competition.id } as const;
    found((await revokeInvitation(tx, { id: invitationId, ...scope })) || null);
    await record({ subject: ["competition", competition.id], payload: { revoked: invitationId } });
    return {};
  },
);
