import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import {
  accepts,
  finishes,
  hasClosed,
  hasJudged,
  judges,
  phaseAt,
  type Course,
} from "~/competitions/phases";
import type { Timetable } from "~/competitions/timetable";
import { holdsInCompetition, isSignedIn, type Viewer } from "~/people/viewer";
import { all, allowed, refused, type Decision } from "~/platform/refusal";
import { refusals as t } from "./texts";

/** What a permission needs to know of an entry. */
export interface EntryScope {
  authors: readonly { personId: string | null; lead: boolean }[];
  withdrawn: boolean;
}

/** The contest's timetable and the instant at which it is asked: after the locks, in a deed. */
export interface AtInstant {
  timetable: Timetable;
  now: Date;
}

/** The same where it matters which rounds have been judged. */
type InCourse = AtInstant & Course;

export const isAuthor = (viewer: Viewer, { authors }: EntryScope): boolean =>
  isSignedIn(viewer) && authors.some(({ personId }) => personId === viewer.person.id);

export const isLead = (viewer: Viewer, { authors }: EntryScope): boolean =>
  isSignedIn(viewer) && authors.some(({ personId, lead }) => lead && personId === viewer.person.id);

/**
 * Screening is the organisers' own work, or that of screeners they named. It shows who made what, so nobody
 * screens a contest they judge.
 */
export const mayScreen = (viewer: Viewer, competition: CompetitionScope): boolean =>
  !holdsInCompetition(viewer, "juror", competition.id) &&
  (mayManage(viewer, competition) || holdsInCompetition(viewer, "screener", competition.id));

const signedIn = (viewer: Viewer): Decision =>
  isSignedIn(viewer) ? allowed : refused("unauthenticated", t.signIn);

/** [opensAt, closesAt): at the closing instant it is over. */
export function whileOpen({ timetable, now }: AtInstant): Decision {
  if (accepts(timetable, now)) return allowed;
  return refused("closed", hasClosed(timetable, now) ? t.closed : t.notYetOpen);
}

const notWithdrawn = ({ withdrawn }: EntryScope): Decision =>
  withdrawn ? refused("closed", t.withdrawn) : allowed;

const lead = (viewer: Viewer, entry: EntryScope): Decision =>
  isLead(viewer, entry) ? allowed : refused("forbidden", t.leadOnly);

/** In how many works somebody has a part, and in how many the brief allows one; null sets no bound. */
export interface Caps {
  own: { asLead: number; asAuthor: number };
  limits: { entriesPerPerson: number; worksPerAuthor: number | null };
}

/** One more work for this person: as its lead, or as a co-author. */
export function withinCaps({ own, limits }: Caps, asLead: boolean): Decision {
  const { entriesPerPerson, worksPerAuthor } = limits;
  return all(
    asLead && own.asLead >= entriesPerPerson
      ? refused("conflict", t.enoughEntries(entriesPerPerson))
      : allowed,
    worksPerAuthor !== null && own.asAuthor >= worksPerAuthor
      ? refused("conflict", t.enoughWorks(worksPerAuthor))
      : allowed,
  );
}

/** Who judges, runs or signs a contest does not enter it; everybody else may, up to the brief's number of entries. */
export function mayOpenEntry(
  viewer: Viewer,
  competition: CompetitionScope,
  { own, limits, ...at }: AtInstant & Caps,
): Decision {
  const side = holdsInCompetition(viewer, "juror", competition.id)
    ? refused("conflict", t.jurorEnters)
    : mayScreen(viewer, competition) || holdsInCompetition(viewer, "approver", competition.id)
      ? refused("conflict", t.organiserEnters)
      : allowed;
  return all(signedIn(viewer), side, whileOpen(at), withinCaps({ own, limits }, true));
}

/** Of their own work, whatever has become of it: also after the close, and of what was withdrawn. */
export const mayDecideConsents = (viewer: Viewer, entry: EntryScope): Decision =>
  isAuthor(viewer, entry) ? allowed : refused("forbidden", t.authorsOnly);

/** Every confirmed author may write on the draft and bring files to it. */
export const mayWrite = (viewer: Viewer, entry: EntryScope, at: AtInstant): Decision =>
  all(
    isAuthor(viewer, entry) ? allowed : refused("forbidden", t.authorsOnly),
    notWithdrawn(entry),
    whileOpen(at),
  );

/**
 * To bring a file: while the contest is open; in its finishing window [closesAt, its end) only bytes whose hash was
 * handed in before the close (`awaited`).
 */
export function mayFinish(
  viewer: Viewer,
  entry: EntryScope,
  { awaited, ...at }: AtInstant & { awaited: boolean },
): Decision {
  if (
    accepts(at.timetable, at.now) ||
    !hasClosed(at.timetable, at.now) ||
    !at.timetable.finishingHours
  )
    return mayWrite(viewer, entry, at);
  const inTime = finishes(at.timetable, at.now);
  return all(
    isAuthor(viewer, entry) ? allowed : refused("forbidden", t.authorsOnly),
    notWithdrawn(entry),
    inTime ? allowed : refused("closed", t.finishingOver),
    awaited ? allowed : refused("closed", t.otherBytes),
  );
}

/** No person says that a version is whole: it follows the inspection of its last file. */
export const mayComplete = ({ personId }: { personId: string | null }): Decision =>
  personId === null ? allowed : refused("forbidden", t.organisersOnly);

/** What is not whole may still become so, and is not decided on before. */
export const mayScreenVersion = ({ incomplete }: { incomplete: boolean }): Decision =>
  incomplete ? refused("conflict", t.screeningIncomplete) : allowed;

/** The team talks about its boards among itself, also after the close: a next round may lie ahead. */
export const mayComment = (viewer: Viewer, entry: EntryScope): Decision =>
  all(isAuthor(viewer, entry) ? allowed : refused("forbidden", t.authorsOnly), notWithdrawn(entry));

/** The lead hands in, and replaces what was handed in, until the closing instant. */
export const maySubmit = (viewer: Viewer, entry: EntryScope, at: AtInstant): Decision =>
  all(lead(viewer, entry), notWithdrawn(entry), whileOpen(at));

/** Until the first handing-in; from then on the team is that of the newest version. */
export const mayInviteTeam = (
  viewer: Viewer,
  entry: EntryScope,
  { submitted, ...at }: AtInstant & { submitted: boolean },
): Decision =>
  all(maySubmit(viewer, entry, at), submitted ? refused("conflict", t.teamByVersion) : allowed);

/**
 * Freely until the close; later with a reason, for judges may have begun, and after the judging too: the next one
 * moves up. Not once the result is final: by then the award is a fact.
 */
export function mayWithdraw(
  viewer: Viewer,
  entry: EntryScope,
  { reason, now, final, ...course }: InCourse & { reason: string; final: boolean },
): Decision {
  const phase = phaseAt(course, now);
  const inTime = final ? refused("closed", t.withdrawTooLate) : allowed;
  const explained =
    phase !== "open" && reason.trim() === ""
      ? refused("invalid", t.withdrawNeedsReason, "reason")
      : allowed;
  return all(lead(viewer, entry), notWithdrawn(entry), inTime, explained);
}

/**
 * Two pictures side by side are for one who screens the contests of both: a sealed work of another contest
 * does not exist here, however much a picture of this one looks like it (docs/decisions/0070).
 */
export const mayCompare = (viewer: Viewer, contests: readonly CompetitionScope[]): boolean =>
  contests.every((contest) => mayScreen(viewer, contest));

/** No person starts it: it follows a submission or an inspection. */
export const mayFindNearCopies = ({ personId }: { personId: string | null }): Decision =>
  personId === null ? allowed : refused("forbidden", t.organisersOnly);

/**
 * A first decision is possible as soon as an entry is there, until the first round has been judged; it is
 * not turned once judges may be looking.
 */
export function mayDecideScreening({ rounds, now }: InCourse, decided: boolean): Decision {
  const first = rounds[0]!;
  if (hasJudged(first, now)) return refused("closed", t.screeningOver);
  return decided && judges(first, now) ? refused("closed", t.screeningStands) : allowed;
}

/** Numbers are given once, after the close: before it nobody knows how many there are. */
export function mayNumber(
  viewer: Viewer,
  competition: CompetitionScope,
  { numbered, ...at }: AtInstant & { numbered: boolean },
): Decision {
  return all(
    mayManage(viewer, competition) ? allowed : refused("forbidden", t.organisersOnly),
    hasClosed(at.timetable, at.now) ? allowed : refused("closed", t.numberAfterClose),
    numbered ? refused("conflict", t.numberedAlready) : allowed,
  );
}

/** Whoever holds the link and has signed in; to whom it was sent is asked with the invitation itself. */
export const mayAnswerInvitation = (viewer: Viewer): Decision => signedIn(viewer);

/** Until the close, for then a new version can be handed in: afterwards the authors are those it names. */
const whileTeamMayChange = ({ timetable, now }: AtInstant): Decision =>
  hasClosed(timetable, now) ? refused("closed", t.teamStands) : allowed;

export const mayRemoveCoAuthor = (viewer: Viewer, entry: EntryScope, at: AtInstant): Decision =>
  all(lead(viewer, entry), notWithdrawn(entry), whileTeamMayChange(at));

/** Whoever made the work with others; a lead without a work would leave one without anybody to answer for it. */
export const mayLeaveTeam = (viewer: Viewer, entry: EntryScope, at: AtInstant): Decision =>
  all(
    isLead(viewer, entry) ? refused("conflict", t.leadStays) : allowed,
    notWithdrawn(entry),
    whileTeamMayChange(at),
  );

/** Also after the close: a release will need every co-author's consent. */
export const mayInviteCoAuthor = (viewer: Viewer, entry: EntryScope): Decision =>
  all(lead(viewer, entry), notWithdrawn(entry));
