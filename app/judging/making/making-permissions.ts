import { hasBegun } from "~/competitions/phases";
import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import type { Round } from "~/competitions/rounds";
import { isAuthor, isLead, type EntryScope } from "~/entries/permissions";
import type { Viewer } from "~/people/viewer";
import { all, allowed, refused, type Decision } from "~/platform/refusal";
import { refusals } from "../refusals";
import { makingRefusals as t } from "./refusals";
import { finished, isOver, type MadeSoFar, type Making } from "./steps";

/** What a permission needs to know of a promoted entry whose garment is made. */
export interface MakingScope extends EntryScope {
  /** Withdrawn, or not admitted after all. */
  fallen: boolean;
  making: Making;
  made: MadeSoFar;
}

const inTime = ({ making, fallen }: MakingScope, now: Date): Decision =>
  all(
    fallen ? refused("closed", t.fellAway) : allowed,
    isOver(making.dueAt, now) ? refused("closed", t.over) : allowed,
  );

/** The lead signs for all, once, until the stage ends. */
export const maySign = (viewer: Viewer, scope: MakingScope, now: Date): Decision =>
  all(
    isLead(viewer, scope) ? allowed : refused("forbidden", t.leadOnly),
    scope.made.signedAt ? refused("conflict", t.signedAlready) : allowed,
    inTime(scope, now),
  );

/** Every confirmed author brings photographs and reports, once the agreement is signed and until the stage ends. */
export const mayReport = (viewer: Viewer, scope: MakingScope, now: Date): Decision =>
  all(
    isAuthor(viewer, scope) ? allowed : refused("forbidden", t.authorsOnly),
    scope.made.signedAt ? allowed : refused("conflict", t.signFirst),
    inTime(scope, now),
  );

/** Those who run the contest check a garment that was reported, until the next round opens. */
export const mayCheck = (
  viewer: Viewer,
  contest: CompetitionScope,
  { made, fallen, next, now }: Pick<MakingScope, "made" | "fallen"> & { next: Round; now: Date },
): Decision =>
  all(
    mayManage(viewer, contest) ? allowed : refused("forbidden", t.authorsOnly),
    fallen ? refused("closed", t.fellAway) : allowed,
    hasBegun(next, now) ? refused("closed", refusals.nextRoundBegan) : allowed,
    made.reports.some(({ step }) => step === finished)
      ? allowed
      : refused("conflict", t.notDelivered),
  );
