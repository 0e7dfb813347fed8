import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import { holdsInCompetition, isSignedIn, type Viewer } from "~/people/viewer";
import { all, allowed, refused, type Decision } from "~/platform/refusal";
import type { NoticeWindow } from "./notice-window";
import { noticeRefusals as t } from "./refusals";

/** So many pieces of evidence an objection takes. */
export const mostEvidence = 8;

/** What a permission needs to know of an objection. */
export interface ObjectionScope {
  filedById: string;
  /** The authors of the entry that it is about. */
  authorIds: readonly (string | null)[];
  decided: boolean;
}

/** As whom somebody reads an objection. The team and the objector never learn of each other's words or names here. */
export type ObjectionRole = "organiser" | "objector" | "team";

/** null: for this person there is no such objection. */
export function roleInObjection(
  viewer: Viewer,
  competition: CompetitionScope,
  { filedById, authorIds }: ObjectionScope,
): ObjectionRole | null {
  if (!isSignedIn(viewer)) return null;
  if (filedById === viewer.person.id) return "objector";
  if (mayManage(viewer, competition)) return "organiser";
  return authorIds.includes(viewer.person.id) ? "team" : null;
}

/** Inside the 公示 alone: [opensAt, closesAt). */
const inWindow = (window: NoticeWindow | null, now: Date): Decision =>
  window && now >= window.opensAt && now < window.closesAt
    ? allowed
    : refused("closed", window && now < window.opensAt ? t.noticeNotYet : t.noticeOver);

const mostOfOnePerson = 5;

/** Anybody who has signed in with a verified contact, but not who decides on it, nor against one's own work. */
export function mayObject(
  viewer: Viewer,
  competition: CompetitionScope,
  asked: {
    window: NoticeWindow | null;
    /** Against the list of an earlier round, whose entries a panel is still to judge. */
    ofRound: boolean;
    now: Date;
    verified: boolean;
    ownEntry: boolean;
    /** How many this person has filed in this contest. */
    filed: number;
  },
): Decision {
  return all(
    isSignedIn(viewer) ? allowed : refused("unauthenticated", t.signInToObject),
    mayManage(viewer, competition) ? refused("forbidden", t.organiserObjects) : allowed,
    asked.ofRound && holdsInCompetition(viewer, "juror", competition.id)
      ? refused("forbidden", t.jurorObjects)
      : allowed,
    inWindow(asked.window, asked.now),
    asked.verified ? allowed : refused("forbidden", t.verifyContact),
    asked.ownEntry ? refused("invalid", t.ownEntry, "entry") : allowed,
    asked.filed < mostOfOnePerson ? allowed : refused("too-many", t.enoughObjections),
  );
}

const open = ({ decided }: ObjectionScope): Decision =>
  decided ? refused("closed", t.decidedAlready) : allowed;

/** Each side adds to an objection only while it is open, and only as who they are in it. */
export const mayActOn = (
  role: ObjectionRole | null,
  needed: ObjectionRole,
  objection: ObjectionScope,
): Decision => (role === needed ? open(objection) : refused("forbidden", t.notYours));
