import type { Localized } from "~/ui/localized";
import type { Phase } from "./phases";
import type { Timetable } from "./timetable";

/** A contest as a line of a list. */
export interface ContestLine {
  slug: string;
  title: Localized;
  summary: Localized;
  hostName: Localized;
  tracks: Localized[];
  timetable: Timetable;
  phase: Phase;
}

const listOrder: Phase[] = ["open", "announced", "closed", "judging", "between", "judged"];

/** What is open first; of what is to come the nearest, of what is over the newest. */
export function inListOrder(one: ContestLine, other: ContestLine): number {
  const byPhase = listOrder.indexOf(one.phase) - listOrder.indexOf(other.phase);
  if (byPhase !== 0) return byPhase;
  const byClose = Date.parse(one.timetable.closesAt) - Date.parse(other.timetable.closesAt);
  return one.phase === "open" || one.phase === "announced" ? byClose : -byClose;
}
