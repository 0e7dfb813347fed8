import { competitionInForce } from "~/competitions/in-force.server";
import { isAuthor } from "~/entries/permissions";
import type { Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import type { PromotedLine } from "./promotion-standing";
import { announcedPromotion, passedOver } from "./promotions.server";

/** What has become of an entry after a round. */
export interface EntryAfterRound {
  round: Localized;
  next: Localized;
  nextOpensAt: string;
  /** in: goes on · up: moved up · reserve: waits at `order` · out: did not go on · kept: an author does not meet the conditions · dropped: not admitted, `reason` */
  state: "in" | "up" | "reserve" | "out" | "kept" | "dropped";
  order: number;
  /** Until when the garment is made, where one is and the entry goes on. */
  makingDueAt: string | null;
  reason: string | null;
}

/**
 * For an entry's authors, round by round, and nothing before its announcement. Withdrawn, not passed and
 * not numbered entries were not in question.
 */
export async function promotionOfEntry(
  viewer: Viewer,
  entryId: string,
): Promise<EntryAfterRound[]> {
  const db = database();
  const entry = found(
    await db.entry.findUnique({
      where: { id: entryId },
      include: { authors: true, withdrawal: true, disqualifications: true },
    }),
  );
  if (!isAuthor(viewer, { authors: entry.authors, withdrawn: false })) throw unknown();
  const contest = await competitionInForce(db, { id: entry.competitionId });
  if (!contest || entry.withdrawal) return [];
  const after: EntryAfterRound[] = [];
  const { rounds } = contest.brief;
  for (const [index, round] of rounds.slice(0, -1).entries()) {
    const next = rounds[index + 1]!;
    const ofRound = { competitionId: contest.id, roundId: round.id };
    const promotion = await announcedPromotion(db, ofRound);
    const judged = await db.assignment.count({ where: { entryId, roundId: round.id } });
    if (!promotion || judged === 0) break;
    const line = promotion.list.find((one) => one.entryId === entryId);
    const dropped = entry.disqualifications.find(({ roundId }) => roundId === next.id);
    const number = String(entry.candidateNumber);
    const kept = !line && (await passedOver(db, promotion.resultId)).includes(number);
    const state = dropped ? "dropped" : kept ? "kept" : stateOf(line);
    after.push({
      ...{ round: round.name, next: next.name, nextOpensAt: next.judgingOpensAt, state },
      makingDueAt: state === "in" || state === "up" ? (round.making?.dueAt ?? null) : null,
      ...{ order: line?.order ?? 0, reason: dropped?.reason ?? null },
    });
  }
  return after;
}

const stateOf = (line: PromotedLine | undefined): EntryAfterRound["state"] => {
  if (!line) return "out";
  if (line.inPlaceOf) return "up";
  return line.standing === "reserve" ? "reserve" : "in";
};
