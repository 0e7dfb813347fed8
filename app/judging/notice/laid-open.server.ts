import type { InForce } from "~/competitions/in-force.server";
import { termsAfter, type ObjectionTerms } from "~/competitions/objection-terms";
import { roundAfter, roundNamed, type Round } from "~/competitions/rounds";
import { platformNow } from "~/platform/clock.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { announcedPromotion } from "../promotions.server";
import { finalityOf, noticeWindow, type Finality, type NoticeWindow } from "./notice-window";
import { standingAwards, standingResult } from "./standing-result.server";

/** What lies open as a 公示: the contest's result, or the promotion list of an earlier round. */
export interface LaidOpen {
  resultId: string;
  /** The earlier round whose list it is; null: the contest's result. */
  round: Round | null;
  terms: ObjectionTerms;
  announcedAt: Date;
  window: NoticeWindow | null;
  finality: Finality;
  now: Date;
  /** What may be objected to, by candidate number. */
  entries: { entryId: string; candidateNumber: number }[];
}

/** null before the announcement, for anybody. @param roundId null or the last round's: the contest's result. */
export async function laidOpen(
  db: Database | Tx,
  contest: Pick<InForce, "id" | "brief">,
  roundId: string | null,
): Promise<LaidOpen | null> {
  const { id: competitionId, brief } = contest;
  const round = roundNamed(brief.rounds, roundId);
  if (!round) return null;
  const terms = termsAfter(brief, round);
  if (!roundAfter(brief.rounds, round.id)) {
    const standing = await standingResult(db, contest);
    if (!standing) return null;
    const { resultId, announcedAt, window, finality, now } = standing;
    const entries = await standingAwards(db, resultId);
    return { ...{ resultId, terms, announcedAt, window, finality, now, entries }, round: null };
  }
  const promotion = await announcedPromotion(db, { competitionId, roundId: round.id });
  if (!promotion) return null;
  const { resultId, announcedAt, list } = promotion;
  const now = await platformNow(db);
  const underTerms = { objections: terms };
  const finality = finalityOf(announcedAt, underTerms, null, now);
  return {
    ...{ resultId, round, terms, announcedAt, now },
    window: noticeWindow(announcedAt, underTerms),
    // Nobody confirms a list a second time: it stands as it is changed, until the next round opens.
    finality: finality === "waiting" ? "final" : finality,
    entries: list.filter(({ fallen }) => !fallen),
  };
}
