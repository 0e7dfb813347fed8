import type { Brief } from "~/competitions/brief";
import { hasJudged } from "~/competitions/phases";
import type { AwaitedAbove } from "~/entries/awaiting";
import { noticeWindow } from "./notice/notice-window";

/** An announced result of a round in which an entry was judged, and what it says of the entry. */
export interface AnnouncedFor {
  entryId: string;
  roundId: string;
  final: boolean;
  announcedAt: Date;
  /** promoted | reserve; null where the entry is on no list. */
  standing: string | null;
  movedUp: boolean;
  dropped: boolean;
}

/** Without a 公示 a result is told for so many days; with one, as long as it lies open. */
export const newsDays = 30;

/**
 * What a designer is told of an announced result: who goes on, until the next round has been judged; the
 * result of the contest, until its 公示 closes, which is also the day by which one may object. Who did not go
 * on reads it with the entry: it is no news that this list repeats.
 */
export function newsOf(
  { entryId, roundId, final, announcedAt, standing, movedUp, dropped }: AnnouncedFor,
  brief: Brief,
  now: Date,
): AwaitedAbove | null {
  if (now < announcedAt) return null;
  if (!final) {
    const next = brief.rounds[brief.rounds.findIndex(({ id }) => id === roundId) + 1];
    const goesOn = (standing === "promoted" || movedUp) && !dropped;
    if (!goesOn || !next || hasJudged(next, now)) return null;
    const ahead = now < new Date(next.judgingOpensAt);
    const due = ahead ? next.judgingOpensAt : null;
    return { kind: "promoted", entryId, due, href: `/entries/${entryId}` };
  }
  const window = noticeWindow(announcedAt, brief);
  const ends = window?.closesAt ?? new Date(announcedAt.getTime() + newsDays * 86_400_000);
  if (now >= ends) return null;
  const due = window && ends.toISOString();
  return { kind: "result", entryId, due, href: `/entries/${entryId}/result` };
}
