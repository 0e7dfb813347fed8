import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import { hasBegun, hasJudged } from "~/competitions/phases";
import type { Round } from "~/competitions/rounds";
import { holdsInCompetition, type Viewer } from "~/people/viewer";
import { allowed, refused, type Decision } from "~/platform/refusal";
import type { RecordKind } from "./supervision-record";
import { supervisionRefusals as t } from "./texts";

/** 监督: watches the process. Whoever runs or judges a contest does not supervise it, whatever they were named. */
export const supervises = (viewer: Viewer, competition: CompetitionScope): boolean =>
  holdsInCompetition(viewer, "supervisor", competition.id) &&
  !holdsInCompetition(viewer, "juror", competition.id) &&
  !mayManage(viewer, competition);

/** The records are also read by those who run the contest and those who sign its results. */
export const mayReadRecords = (viewer: Viewer, competition: CompetitionScope): boolean =>
  supervises(viewer, competition) ||
  mayManage(viewer, competition) ||
  holdsInCompetition(viewer, "approver", competition.id);

/** Each record once: the opening in [judgingOpensAt, judgingClosesAt), the closing from there on. */
export function maySignRecord(
  kind: RecordKind,
  round: Round,
  signed: boolean,
  now: Date,
): Decision {
  if (signed) return refused("conflict", t.signedAlready);
  if (kind === "closing")
    return hasJudged(round, now) ? allowed : refused("closed", t.notClosedYet);
  if (!hasBegun(round, now)) return refused("closed", t.notOpenYet);
  return hasJudged(round, now) ? refused("closed", t.openingIsOver) : allowed;
}
