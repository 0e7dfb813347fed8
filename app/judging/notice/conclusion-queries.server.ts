import { competitionInForce } from "~/competitions/in-force.server";
import { mayApprove, mayManage } from "~/competitions/permissions";
import type { Viewer } from "~/people/viewer";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { maySeeResults } from "../results-permissions";
import { signaturesOf, type Signatures } from "../signatures.server";
import { hasLapsed, signingTexts } from "../signing-window";
import {
  conclusionBlockers,
  conclusionSchema,
  type ConclusionBlocker,
  type ConclusionContent,
} from "./conclusion";
import type { EmptyPlaces } from "./final-awards";
import { objectionsTo, type ObjectionLine } from "./notice-queries.server";
import type { Finality } from "./notice-window";
import { plannedConclusion } from "./planned-conclusion.server";
import { noticeRefusals as t } from "./refusals";
import { standingResult } from "./standing-result.server";

interface ProposedConclusion extends Signatures {
  content: ConclusionContent;
  /** Why this person cannot sign; null while they can. */
  because: Because | null;
}

/** The objections of a contest and how its result becomes final, for those who make and sign it. */
export interface ConclusionPage {
  slug: string;
  title: Localized;
  now: string;
  finality: Finality;
  window: { opensAt: string; closesAt: string } | null;
  objections: ObjectionLine[];
  blockers: ConclusionBlocker[];
  /** What would be signed, by what becomes of the places that were taken back. */
  plans: Record<EmptyPlaces, { awards: ConclusionContent["awards"]; unfilled: number }> | null;
  takenBack: ConclusionContent["takenBack"];
  prizes: Record<string, Localized>;
  mayManage: boolean;
  proposed: ProposedConclusion | null;
}

export async function conclusionPage(viewer: Viewer, slug: string): Promise<ConclusionPage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!maySeeResults(viewer, contest)) throw unknown();
  const standing = found(await standingResult(db, contest));
  const { window, finality, resultId, now } = standing;
  const [vacant, moved] = [
    await plannedConclusion(db, contest, standing, "vacant"),
    await plannedConclusion(db, contest, standing, "move-up"),
  ];
  const planOf = ({ content, unfilled }: typeof vacant) => ({ awards: content.awards, unfilled });
  const { title, prizes } = contest.brief;
  return {
    ...{ slug, title, finality, now: now.toISOString() },
    window: window && {
      opensAt: window.opensAt.toISOString(),
      closesAt: window.closesAt.toISOString(),
    },
    objections: await objectionsTo(db, resultId),
    blockers: conclusionBlockers(vacant.notice),
    plans: window ? { vacant: planOf(vacant), "move-up": planOf(moved) } : null,
    takenBack: vacant.content.takenBack,
    prizes: Object.fromEntries(prizes.map(({ id, name }) => [id, name])),
    mayManage: mayManage(viewer, contest),
    proposed: await proposedOf(db, resultId, now, (by) =>
      mayApprove(viewer, contest, by) ? null : t.ownConclusion,
    ),
  };
}

async function proposedOf(
  db: Database,
  resultId: string,
  now: Date,
  because: (proposedById: string) => Because | null,
): Promise<ProposedConclusion | null> {
  const newest = await db.conclusion.findFirst({
    where: { resultId, proposedAt: { lte: now } },
    orderBy: { number: "desc" },
    include: { approval: true },
  });
  if (!newest) return null;
  const approval = newest.approval && newest.approval.at <= now ? newest.approval : null;
  const lapsed = hasLapsed(newest.proposedAt, now) ? signingTexts.lapsed : null;
  return {
    ...(await signaturesOf(db, newest, approval)),
    content: conclusionSchema.parse(newest.content),
    because: approval ? t.finalAlready : (lapsed ?? because(newest.proposedById)),
  };
}
