import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import { holdsInCompetition, type Viewer } from "~/people/viewer";

/** Who may read a proposed result before it is announced: organisers, the host, and whoever is to sign it. */
export const maySeeResults = (viewer: Viewer, competition: CompetitionScope): boolean =>
  mayManage(viewer, competition) || holdsInCompetition(viewer, "approver", competition.id);
