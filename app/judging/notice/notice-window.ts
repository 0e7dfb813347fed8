import type { Brief } from "~/competitions/brief";

const day = 86_400_000;
/** Beijing keeps UTC+8 all year. */
const beijing = 8 * 3_600_000;

/** 公示: from the announcement to midnight of its last day. Half-open, [opensAt, closesAt). */
export interface NoticeWindow {
  opensAt: Date;
  closesAt: Date;
}

/**
 * Midnight in Beijing at the end of the `days`th day after the day of `from`, which itself does not count
 * (民法典 201). Working days are Monday to Friday; public holidays differ from year to year and are not known here.
 */
export function endOfDays(from: Date, days: number, working: boolean): Date {
  let today = Math.floor((from.getTime() + beijing) / day);
  for (let left = days; left > 0;) {
    today += 1;
    // 1 January 1970 was a Thursday.
    const weekday = (today + 4) % 7;
    if (!working || (weekday !== 0 && weekday !== 6)) left -= 1;
  }
  return new Date((today + 1) * day - beijing);
}

/** The 公示 of a result announced at an instant; null where the brief has none. */
export function noticeWindow(
  announcedAt: Date,
  { objections }: Pick<Brief, "objections">,
): NoticeWindow | null {
  if (objections.noticeDays === 0) return null;
  return { opensAt: announcedAt, closesAt: endOfDays(announcedAt, objections.noticeDays, false) };
}

/** Until when an objection that is filed now is to be answered. */
export const answerDue = (filedAt: Date, { objections }: Pick<Brief, "objections">): Date =>
  endOfDays(filedAt, objections.answerDays, objections.workingDays);

/**
 * How final a result is: not announced, lying open to objections, waiting to be concluded, or final. Without a
 * 公示 it is final as soon as it is announced.
 */
export type Finality = "sealed" | "open" | "waiting" | "final";

export function finalityOf(
  announcedAt: Date | null,
  brief: Pick<Brief, "objections">,
  concludedAt: Date | null,
  now: Date,
): Finality {
  if (!announcedAt || now < announcedAt) return "sealed";
  const window = noticeWindow(announcedAt, brief);
  if (!window || (concludedAt && now >= concludedAt)) return "final";
  return now < window.closesAt ? "open" : "waiting";
}
