import { deed, system, type Actor, type DeedOptions } from "~/evidence/deed.server";
import { allowed, found, must, type Decision } from "~/platform/refusal";
import { localizedFrom } from "./organisations.server";
import type { Locale } from "~/ui/localized";
import type { ContactPoint } from "./contact";
import { invite, revokeInvitation } from "./invitations.server";
import { mayInviteManagers, mayInviteStewards } from "./permissions";
import { spend } from "./rate-limit.server";
import { rateLimits } from "./rate-limits";
import { platformScope, type Viewer } from "./viewer";
import { loadViewer } from "./viewer.server";
import { platformName } from "./words";

/** Whom an organisation invites: to manage it, or to work in its name. */
interface Colleague extends Invited {
  organisationId: string;
  role?: "manager" | "member";
}

interface Invited {
  contact: ContactPoint;
  locale: Locale;
  origin: string;
}

const inviteOne = deed(
  "people.invite-manager",
  async (context, { organisationId, role = "manager", ...invited }: Colleague) => {
    const { tx, actor, record } = context;
    const viewer = await loadViewer(tx, actor.personId);
    must(mayInviteManagers(viewer, { organisationId }));
    const where = { id: organisationId };
    const organisation = found(await tx.organisation.findUnique({ where }));
    const { invitationId } = await invite(tx, {
      ...invited,
      scopeKind: "organisation",
      scopeId: organisationId,
      scopeName: localizedFrom(organisation.name),
      role,
      invitedById: viewer.person!.id,
    });
    await record({
      subject: ["organisation", organisationId],
      payload: { invitation: invitationId, role },
    });
    return { invitationId };
  },
);

/** Invites somebody into an organisation that one manages. */
export async function inviteManager(
  actor: Actor,
  input: Colleague,
  options?: DeedOptions,
): Promise<{ invitationId: string }> {
  if (actor.personId) await spend(rateLimits.invitationsOfPerson, actor.personId);
  return inviteOne(actor, input, options);
}

/** Takes back an open invitation into an organisation. */
export const revokeManagerInvitation = deed(
  "people.revoke-invitation",
  async (
    { tx, actor, record },
    { organisationId, invitationId }: { organisationId: string; invitationId: string },
  ) => {
    const viewer = await loadViewer(tx, actor.personId);
    must(mayInviteManagers(viewer, { organisationId }));
    const scope = { scopeKind: "organisation", scopeId: organisationId } as const;
    found((await revokeInvitation(tx, { id: invitationId, ...scope })) || null);
    await record({
      subject: ["organisation", organisationId],
      payload: { revoked: invitationId },
    });
    return {};
  },
);

// The installation itself appoints its first steward; after that stewards invite each other.
const mayAppoint = (actor: Actor, viewer: Viewer): Decision =>
  actor.pseudonym === system.pseudonym ? allowed : mayInviteStewards(viewer, null);

/** Invites a steward. A command of the installation calls it as `system` for the first one. */
export const inviteSteward = deed(
  "people.invite-steward",
  async ({ tx, actor, record }, invited: Invited) => {
    must(mayAppoint(actor, await loadViewer(tx, actor.personId)));
    const { invitationId } = await invite(tx, {
      ...invited,
      scopeKind: "platform",
      scopeId: platformScope,
      scopeName: platformName,
      role: "steward",
      invitedById: actor.personId ?? actor.pseudonym,
    });
    await record({ subject: ["platform", platformScope], payload: { invitation: invitationId } });
    return { invitationId };
  },
);
