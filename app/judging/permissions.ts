import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import { hasBegun, hasJudged, judges } from "~/competitions/phases";
import type { Brief } from "~/competitions/brief";
import type { SeatSource } from "~/competitions/panels";
import type { Round } from "~/competitions/rounds";
import { holdsInCompetition, isSignedIn, type Viewer } from "~/people/viewer";
import { allowed, all, refused, type Decision } from "~/platform/refusal";
import { calibrationRefusals } from "./calibration/refusals";
import { refusals as ordering } from "./ordering/refusals";
import { refusals as t } from "./refusals";
import { sourceRefusals } from "./sources/refusals";
import { stageRefusals } from "./stage/refusals";

/** What a permission needs to know of a juror's seat. */
export interface SeatState {
  personId: string;
  confidentialityAt: Date | null;
  conflictsDeclaredAt: Date | null;
  endedAt: Date | null;
}

/** The same, of one round. */
export interface SeatInRound extends SeatState {
  /** Samples that come before the desk are not all locked: see calibration/. */
  calibrationDue: boolean;
}

/** What a permission needs to know of an entry on a desk. */
export interface DeskState {
  recusedAt: Date | null;
  lockedAt: Date | null;
}

/** Invited to the panel of this contest, and not dismissed from it. */
export const isJuror = (viewer: Viewer, { id }: CompetitionScope): boolean =>
  holdsInCompetition(viewer, "juror", id);

/** Whoever runs or screens the contest may have read the authors' names, and so cannot judge it blind. */
const knowsAuthors = (viewer: Viewer, competition: CompetitionScope): boolean =>
  mayManage(viewer, competition) || holdsInCompetition(viewer, "screener", competition.id);

const blind = (viewer: Viewer, competition: CompetitionScope): Decision =>
  knowsAuthors(viewer, competition) ? refused("conflict", t.organiserJudges) : allowed;

/** May a juror take the seat? `named`: as an author of one of the contest's entries. */
export const maySit = (viewer: Viewer, competition: CompetitionScope, named: boolean): Decision =>
  all(blind(viewer, competition), named ? refused("conflict", t.authorJudges) : allowed);

/** May somebody be seated as this? As an enterprise only where enterprises have a panel of their own. */
export const maySeatAs = ({ panels }: Pick<Brief, "panels">, source: SeatSource): Decision =>
  source === "expert" || panels !== "one"
    ? allowed
    : refused("invalid", sourceRefusals.onePanel, "source");

/** A seat exists for its own juror alone, only while it lasts, and only while it is a blind one. */
export const ownsSeat = (viewer: Viewer, seat: SeatState, competition: CompetitionScope): boolean =>
  isSignedIn(viewer) &&
  seat.personId === viewer.person.id &&
  seat.endedAt === null &&
  isJuror(viewer, competition) &&
  !knowsAuthors(viewer, competition);

export const promised = ({ confidentialityAt }: SeatState): Decision =>
  confidentialityAt ? allowed : refused("forbidden", t.promiseFirst);

export const declared = ({ conflictsDeclaredAt }: SeatState): Decision =>
  conflictsDeclaredAt ? allowed : refused("forbidden", t.declareFirst);

const inSession = (round: Round, now: Date): Decision =>
  judges(round, now) ? allowed : refused("closed", t.notJudging);

/** Once the round is closed nobody is sent back to samples that cannot be scored any more. */
const calibrated = ({ calibrationDue }: SeatInRound, round: Round, now: Date): Decision =>
  calibrationDue && !hasJudged(round, now)
    ? refused("forbidden", calibrationRefusals.calibrateFirst)
    : allowed;

const notRecused = ({ recusedAt }: DeskState): Decision =>
  recusedAt ? refused("unknown", t.recused) : allowed;

export const notLocked = ({ lockedAt }: Pick<DeskState, "lockedAt">): Decision =>
  lockedAt ? refused("conflict", t.lockedAlready) : allowed;

/** May this juror see the entries of a round: secrecy promised, relations declared, calibrated, its judging begun? */
export const mayLook = (seat: SeatInRound, round: Round, now: Date): Decision =>
  all(
    promised(seat),
    declared(seat),
    calibrated(seat, round, now),
    hasBegun(round, now) ? allowed : refused("closed", t.notYetJudging),
  );

/**
 * May this ballot be written: [judgingOpensAt, judgingClosesAt) of its round, neither recused nor locked? The same is
 * asked of a recusal: a locked ballot is a fact, and after the close nothing on a desk moves.
 */
export const mayScore = (seat: SeatInRound, desk: DeskState, round: Round, now: Date): Decision =>
  all(
    promised(seat),
    declared(seat),
    calibrated(seat, round, now),
    notRecused(desk),
    inSession(round, now),
    notLocked(desk),
  );

const byBallots = ({ method }: Round): Decision =>
  method === "compare"
    ? refused("conflict", t.comparedNotScored)
    : method === "rank"
      ? refused("conflict", ordering.rankedNotScored)
      : allowed;

/** May a ballot be written on it? A round that compares has answers about pairs, one that ranks a whole order. */
export const mayWrite = (seat: SeatInRound, desk: DeskState, round: Round, now: Date): Decision =>
  all(mayScore(seat, desk, round, now), byBallots(round));

/** Relations are declared once before entries are shown; later ones are recusals at the desk. */
export const mayDeclare = (seat: SeatState): Decision =>
  all(promised(seat), seat.conflictsDeclaredAt ? refused("conflict", t.declaredAlready) : allowed);

/** May an entry be called to the stage: while its round is judged. */
export const mayCall = (round: Round, now: Date): Decision =>
  judges(round, now) ? allowed : refused("closed", stageRefusals.notInSession);

/** May somebody check in: from the day before or whenever they come, until the round's judging is closed. */
export const mayCheckIn = (round: Round, now: Date): Decision =>
  now.getTime() < Date.parse(round.judgingClosesAt)
    ? allowed
    : refused("closed", stageRefusals.checkInOver);
