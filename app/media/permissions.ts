import { allowed, refused, type Decision } from "~/platform/refusal";
import { isSignedIn, type Viewer } from "~/people/viewer";
import { isFitFor, type Audience } from "./recipes";
import { receiving } from "./receiving-texts";

/** Anyone who has signed in may bring a file; to what it may be attached is the other room's rule. */
export const mayBring = (viewer: Viewer): Decision =>
  isSignedIn(viewer) ? allowed : refused("unauthenticated", receiving.signIn);

/** How the one who asks for a derivative stands to the work it belongs to. */
export interface Standing {
  /** Its authors, and those who run or screen its contest. */
  isTeam: boolean;
  /** The work's disclosure has passed the gate. */
  isPublic: boolean;
}

/**
 * Whether a derivative may be fetched by its own address. A juror is neither team nor public: what lies on
 * a juror's desk is fetched by the assignment's token and by no other way, so that no id leads to an author.
 */
export const mayFetch = (audience: Audience, { isTeam, isPublic }: Standing): boolean =>
  (isTeam && isFitFor(audience, "team")) || (isPublic && isFitFor(audience, "public"));
