import { hasBegun, hasJudged } from "~/competitions/phases";
import type { Round } from "~/competitions/rounds";
import { allowed, all, refused, type Decision } from "~/platform/refusal";
import { declared, notLocked, promised, type SeatState } from "../permissions";
import { calibrationRefusals as t } from "./refusals";

/** What a permission needs to know of a round's calibration; null before it is opened. */
export type Opened = { precedes: boolean } | null;

/** A ballot is filled in work by work, so that there is something to calibrate. */
const byBallots = ({ method }: Round): Decision =>
  method === "compare" || method === "rank" ? refused("conflict", t.noBallots) : allowed;

/** May samples be added, described, removed, and opened to the jurors: before that, and before judging begins. */
export const mayPrepare = (opened: Opened, round: Round, now: Date): Decision =>
  all(
    byBallots(round),
    opened ? refused("conflict", t.openedAlready) : allowed,
    hasBegun(round, now) ? refused("closed", t.begun) : allowed,
  );

/** May an opened calibration come to precede the desks, or no more: once judging has begun it is only loosened. */
export const mayPrecede = (precedes: boolean, round: Round, now: Date): Decision =>
  all(
    hasJudged(round, now) ? refused("closed", t.over) : allowed,
    precedes && hasBegun(round, now) ? refused("closed", t.onlyLoosened) : allowed,
  );

/** May a juror see the samples: they are practice for whoever promised secrecy and declared relations. */
export const maySeeSamples = (seat: SeatState): Decision => all(promised(seat), declared(seat));

/** May a juror score a sample: from the opening of the calibration to the close of the round's judging. */
export const mayScoreSample = (
  seat: SeatState,
  ballot: { lockedAt: Date | null },
  round: Round,
  now: Date,
): Decision =>
  all(
    maySeeSamples(seat),
    hasJudged(round, now) ? refused("closed", t.over) : allowed,
    notLocked(ballot),
  );
