import { allowed, refused, type Because, type Decision } from "~/platform/refusal";
import { refusals } from "./refusals";
import {
  belongsToOrganisation,
  isSignedIn,
  isSteward,
  managesOrganisation,
  type Viewer,
} from "./viewer";

/** A small fact about a viewer and what he wants to touch. Permissions are nothing but these, joined. */
type Fact<Subject> = (viewer: Viewer, subject: Subject) => boolean;

const any =
  <Subject>(...facts: Fact<Subject>[]): Fact<Subject> =>
  (viewer, subject) =>
    facts.some((fact) => fact(viewer, subject));

/** Denied unless a fact holds; who has not signed in is asked to, before anything is said about facts. */
const permission =
  <Subject>(fact: Fact<Subject>, because: Because) =>
  (viewer: Viewer, subject: Subject): Decision => {
    if (!isSignedIn(viewer)) return refused("unauthenticated", refusals.signInFirst);
    return fact(viewer, subject) ? allowed : refused("forbidden", because);
  };

interface OwnedBy {
  personId: string;
}
interface InOrganisation {
  organisationId: string;
}

const steward: Fact<unknown> = (viewer) => isSteward(viewer);
const owner: Fact<OwnedBy> = (viewer, { personId }) => viewer.person?.id === personId;
const manager: Fact<InOrganisation> = (viewer, { organisationId }) =>
  managesOrganisation(viewer, organisationId);
const colleague: Fact<InOrganisation> = (viewer, { organisationId }) =>
  belongsToOrganisation(viewer, organisationId);
const anybodySignedIn: Fact<unknown> = isSignedIn;

/** One's own name, contacts, password, sessions, consents. Nobody else's, not even for the steward. */
export const mayChangeAccount = permission(owner, refusals.notYours);
export const mayReadNotices = permission(owner, refusals.notYours);
export const mayCreateOrganisation = permission(anybodySignedIn, refusals.signInFirst);
export const mayVerifyOrganisations = permission(steward, refusals.notSteward);
export const mayInviteManagers = permission(manager, refusals.notManager);
export const mayInviteStewards = permission(steward, refusals.notSteward);
export const mayAcceptInvitations = permission(anybodySignedIn, refusals.signInFirst);

/** Who manages sees to who belongs to it; whoever belongs may leave. */
export const mayEndMembership = permission<InOrganisation & OwnedBy>(
  any<InOrganisation & OwnedBy>(manager, owner),
  refusals.notManager,
);

/** An organisation that is not verified exists only for those who belong to it and the steward. */
export const seesUnverified = any<InOrganisation>(colleague, steward);

/**
 * Asking for a code, registering and signing in are open to all the world: what protects them are the code,
 * the password and the rate limits. Said out loud, so that no deed passes by forgetting to ask.
 */
export const anyone = (): Decision => allowed;
