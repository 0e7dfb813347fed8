import { deed, type DeedContext } from "~/evidence/deed.server";
import { database, type Tx } from "~/platform/database/database.server";
import { found, must, Refusal } from "~/platform/refusal";
import type { Locale } from "~/ui/localized";
import { createPerson, holdContact, ownerOf } from "./accounts.server";
import { readContact } from "./contact";
import { grantRole } from "./grant-role.server";
import { mayTakeUp, stateOfInvitation } from "./invitation";
import { passwordDecision } from "./password";
import { anyone, mayAcceptInvitations } from "./permissions";
import { spend } from "./rate-limit.server";
import { rateLimits } from "./rate-limits";
import { refusals } from "./refusals";
import { newcomer } from "./register.server";
import { hashOfPassword, hashOfToken } from "./secrets.server";
import { openSession } from "./sessions.server";
import type { Entered } from "./sign-in.server";
import { loadViewer } from "./viewer.server";
import type { RoleName, ScopeKind } from "./viewer";

/** The invitation behind a token, locked: whoever else takes it up at this moment waits. */
async function lockInvitation(tx: Tx, token: string) {
  const tokenHash = hashOfToken(token);
  await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE "tokenHash" = ${tokenHash} FOR UPDATE`;
  return found(await tx.invitation.findUnique({ where: { tokenHash } }));
}
type Invitation = Awaited<ReturnType<typeof lockInvitation>>;

/** Checks, proves the contact, gives the role, and writes down who accepted. */
async function takeUp(
  { tx, now, record }: DeedContext,
  invitation: Invitation,
  personId: string,
): Promise<{ scopeKind: string; scopeId: string; role: string }> {
  const { id, scopeId } = invitation;
  const [scopeKind, role] = [invitation.scopeKind as ScopeKind, invitation.role as RoleName];
  const at = await now();
  const contact = found(readContact(invitation.contact));
  const owner = await ownerOf(tx, contact.value);
  must(mayTakeUp(stateOfInvitation(invitation, at), personId, owner?.personId ?? null));
  await holdContact(tx, { personId, contact, now: at });
  const grantedById = invitation.invitedById;
  await grantRole(tx, { personId, scopeKind, scopeId, role, grantedById });
  await tx.invitation.update({
    where: { id },
    data: { acceptedAt: at, acceptedById: personId },
  });
  await record({ subject: [scopeKind, scopeId], payload: { invitation: id, role } });
  return { scopeKind, scopeId, role };
}

/** Takes up an invitation as the person one is signed in as. A second click finds it done. */
export const acceptInvitation = deed(
  "people.accept-invitation",
  async (context, { token }: { token: string }) => {
    const { tx, actor, record } = context;
    const viewer = await loadViewer(tx, actor.personId);
    must(mayAcceptInvitations(viewer, null));
    const invitation = await lockInvitation(tx, token);
    const { scopeKind, scopeId, role } = invitation;
    if (invitation.acceptedById === actor.personId) {
      await record({ subject: [scopeKind, scopeId], payload: { invitation: invitation.id, role } });
      return { scopeKind, scopeId, role };
    }
    return takeUp(context, invitation, viewer.person!.id);
  },
);

type Newcomer = { token: string; name: string; passwordHash: string | null; locale: Locale };
const join = deed("people.join-by-invitation", async (context, input: Newcomer) => {
  const { tx, actor, now } = context;
  must(anyone());
  const { token, ...person } = input;
  const invitation = await lockInvitation(tx, token);
  const contact = found(readContact(invitation.contact));
  const at = await now();
  const owner = await ownerOf(tx, contact.value);
  must(mayTakeUp(stateOfInvitation(invitation, at), "", null));
  if (owner) throw new Refusal("conflict", refusals.invitationHasAccount);
  const { pseudonym } = actor;
  const personId = await createPerson(tx, { ...person, pseudonym, contact }, at);
  const { scopeKind, scopeId, role } = await takeUp(context, invitation, personId);
  return { personId, token: await openSession(tx, personId), scopeKind, scopeId, role };
});

/**
 * Registers through an invitation and takes it up. The link was sent to the contact and to nobody else, so
 * whoever holds it has proven the contact; no code is asked for.
 */
export async function joinByInvitation(input: {
  token: string;
  name: string;
  password: string | null;
  locale: Locale;
  client: string;
}): Promise<Entered & { scopeKind: string; scopeId: string; role: string }> {
  const { token, name, password, locale, client } = input;
  await spend(rateLimits.triesForClient, client);
  const invitation = await database().invitation.findUnique({
    where: { tokenHash: hashOfToken(token) },
  });
  if (password) must(passwordDecision(password, found(invitation).contact));
  const passwordHash = password ? await hashOfPassword(password) : null;
  return join(newcomer(), { token, name, passwordHash, locale });
}
