import { holdsInCompetition, managesOrganisation, type Viewer } from "~/people/viewer";

/** What a permission needs to know of a contest. */
export interface CompetitionScope {
  id: string;
  hostId: string;
}

/**
 * The contest's organisers and the managers of its host. A steward may not: he verifies, he does not run. Who
 * entered before coming to the host does not run that contest.
 */
export const mayManage = (viewer: Viewer, { id, hostId }: CompetitionScope): boolean =>
  (holdsInCompetition(viewer, "organiser", id) || managesOrganisation(viewer, hostId)) &&
  !holdsInCompetition(viewer, "entrant", id);

/**
 * Who may sign what another proposed: an approver of the contest, or another of those who manage it.
 * Nobody signs their own proposal (两人原则).
 */
export const mayApprove = (
  viewer: Viewer,
  competition: CompetitionScope,
  proposedById: string,
): boolean =>
  viewer.person !== null &&
  viewer.person.id !== proposedById &&
  (holdsInCompetition(viewer, "approver", competition.id) || mayManage(viewer, competition));

/** An unpublished contest exists only for those who write it. */
export const maySee = (
  viewer: Viewer,
  competition: CompetitionScope,
  published: boolean,
): boolean =>
  published ||
  mayManage(viewer, competition) ||
  holdsInCompetition(viewer, "approver", competition.id);

/** Whoever manages the host may open a contest in its name. */
export const mayOpenFor = (viewer: Viewer, organisationId: string): boolean =>
  managesOrganisation(viewer, organisationId);
