import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import type { Commendation } from "~/competitions/commendations";
import { mayApprove, mayManage } from "~/competitions/permissions";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database, type Tx } from "~/platform/database/database.server";
import { found, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { standingResult } from "../notice/standing-result.server";
import { maySeeResults } from "../results-permissions";
import { signaturesOf, type Signatures } from "../signatures.server";
import { hasLapsed, signingTexts } from "../signing-window";
import type { Candidate } from "./candidates";
import { candidates } from "./candidates.server";
import { commendationsSchema, type Given } from "./commendation";
import { commendationRefusals as t } from "./texts";

/** One commendation and who has it. */
export interface Commended {
  id: string;
  name: Localized;
  to: Given[];
}

/** 表彰 of a contest that two people have signed; nothing before that. */
export async function commendedIn(
  db: Database | Tx,
  { id: competitionId, brief }: Pick<InForce, "id" | "brief">,
): Promise<Commended[]> {
  const approval = await db.commendationApproval.findUnique({
    where: { competitionId, at: { lte: await platformNow(db) } },
    include: { list: true },
  });
  if (!approval) return [];
  return byCommendation(
    brief.commendations,
    commendationsSchema.parse(approval.list.content).given,
  );
}

const byCommendation = (
  commendations: readonly Commendation[],
  given: readonly Given[],
): Commended[] =>
  commendations
    .map(({ id, name }) => ({ id, name, to: given.filter((one) => one.commendationId === id) }))
    .filter(({ to }) => to.length > 0);

interface ProposedCommendations extends Signatures {
  lists: Commended[];
  /** Why this person cannot sign; null while they can. */
  because: Because | null;
}

/** The page on which commendations are nominated and signed. */
export interface CommendationsPage {
  slug: string;
  title: Localized;
  final: boolean;
  commendations: Commendation[];
  candidates: Candidate[];
  mayManage: boolean;
  proposed: ProposedCommendations | null;
}

export async function commendationsPage(viewer: Viewer, slug: string): Promise<CommendationsPage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!maySeeResults(viewer, contest)) throw unknown();
  const standing = found(await standingResult(db, contest));
  const { id, brief } = contest;
  return {
    ...{ slug, title: brief.title, commendations: brief.commendations },
    final: standing.finality === "final",
    candidates: await candidates(db, id, standing.resultId),
    mayManage: mayManage(viewer, contest),
    proposed: await proposedIn(db, viewer, contest),
  };
}

async function proposedIn(
  db: Database,
  viewer: Viewer,
  contest: InForce,
): Promise<CommendationsPage["proposed"]> {
  const newest = await db.commendationList.findFirst({
    where: { competitionId: contest.id },
    orderBy: { number: "desc" },
    include: { approval: true },
  });
  if (!newest) return null;
  const { proposedById, approval } = newest;
  const { given } = commendationsSchema.parse(newest.content);
  const lapsed = hasLapsed(newest.proposedAt, await platformNow(db)) ? signingTexts.lapsed : null;
  const own = mayApprove(viewer, contest, proposedById) ? null : t.ownProposal;
  return {
    ...(await signaturesOf(db, newest, approval)),
    lists: byCommendation(contest.brief.commendations, given),
    because: approval ? t.signedAlready : (lapsed ?? own),
  };
}
