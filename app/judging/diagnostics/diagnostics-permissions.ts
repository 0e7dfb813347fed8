import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import { hasBegun, hasJudged } from "~/competitions/phases";
import type { Round } from "~/competitions/rounds";
import { holdsInCompetition, type Viewer } from "~/people/viewer";

/** Leads the judging and scores nothing. Whoever runs the contest is no chair of it, whatever they were named. */
export const chairs = (viewer: Viewer, competition: CompetitionScope): boolean =>
  holdsInCompetition(viewer, "chair", competition.id) &&
  !holdsInCompetition(viewer, "juror", competition.id) &&
  !mayManage(viewer, competition);

/** While a round is judged how far its panel agrees is for the chair alone; afterwards for the organiser too. */
export const mayDiagnose = (
  viewer: Viewer,
  competition: CompetitionScope,
  round: Round,
  now: Date,
): boolean =>
  hasBegun(round, now) &&
  (chairs(viewer, competition) || (hasJudged(round, now) && mayManage(viewer, competition)));
