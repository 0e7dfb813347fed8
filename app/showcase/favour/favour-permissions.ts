import { isSignedIn, type Viewer } from "~/people/viewer";
import { all, allowed, refused, type Decision } from "~/platform/refusal";
import { favourTexts as t } from "./texts";

/** What is known of a person and a released work. */
export interface FavourScope {
  competitionId: string;
  /** One of the person's contacts is verified. */
  verified: boolean;
  ownWork: boolean;
}

/** The public are verified people who neither made the work nor have a part in its contest. */
export const mayBeAsked = (viewer: Viewer, scope: FavourScope): Decision =>
  all(
    isSignedIn(viewer) ? allowed : refused("unauthenticated", t.signIn),
    scope.verified ? allowed : refused("forbidden", t.verifyFirst),
    scope.ownWork ? refused("forbidden", t.ownWork) : allowed,
    viewer.roles.some(
      ({ scopeKind, scopeId }) => scopeKind === "competition" && scopeId === scope.competitionId,
    )
      ? refused("forbidden", t.hasAPart)
      : allowed,
  );

/** One answer a person and work, and only of what one was shown. */
export const mayAnswer = (given: { answeredAt: Date | null } | null): Decision =>
  !given
    ? refused("conflict", t.lookFirst)
    : given.answeredAt
      ? refused("conflict", t.answeredAlready)
      : allowed;
