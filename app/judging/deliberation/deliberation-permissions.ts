import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import { hasJudged } from "~/competitions/phases";
import type { Round } from "~/competitions/rounds";
import type { Viewer } from "~/people/viewer";
import { allowed, all, refused, type Decision } from "~/platform/refusal";
import { chairs } from "../diagnostics/diagnostics-permissions";
import { maySeeResults } from "../results-permissions";
import { deliberationRefusals as t } from "./texts";

/** Who opens a deliberation and writes its minutes: the chair, or those who run the contest. Neither has a vote. */
export const leadsDeliberations = (viewer: Viewer, competition: CompetitionScope): boolean =>
  chairs(viewer, competition) || mayManage(viewer, competition);

export const mayReadDeliberations = (viewer: Viewer, competition: CompetitionScope): boolean =>
  leadsDeliberations(viewer, competition) || maySeeResults(viewer, competition);

/** A deliberation is of a round that is judged, and over once its result is signed. */
export const mayDeliberate = (round: Round, signed: boolean, now: Date): Decision =>
  all(
    hasJudged(round, now) ? allowed : refused("closed", t.stillJudging),
    signed ? refused("conflict", t.resultSigned) : allowed,
  );

/** How a deliberation stands to one of the jurors who were asked. */
export interface VoterState {
  voted: boolean;
  closed: boolean;
}

/** Once, and until the minutes are written. The same is asked of stepping back. */
export const mayVote = ({ voted, closed }: VoterState): Decision =>
  closed
    ? refused("closed", t.minutesWritten)
    : voted
      ? refused("conflict", t.votedAlready)
      : allowed;

/** More than half of those who take part have voted: fewer would not speak for the panel. */
export const mayWriteMinutes = (participants: number, votes: number, closed: boolean): Decision =>
  closed
    ? refused("conflict", t.minutesWritten)
    : votes * 2 > participants
      ? allowed
      : refused("conflict", t.tooFewVotes);

/** Those who voted, once. */
export const maySignMinutes = ({ voted }: VoterState, signed: boolean): Decision =>
  !voted
    ? refused("forbidden", t.didNotVote)
    : signed
      ? refused("conflict", t.signedAlready)
      : allowed;

/** Minutes count once more than half of those who voted have signed them. */
export const minutesStand = (voters: number, signed: number): boolean => signed * 2 > voters;
