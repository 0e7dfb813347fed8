import type { Timetable } from "./timetable";

/** The end of 补传期, or null where the contest takes everything by its close. ISO 8601. */
export const finishingEndsAt = ({
  closesAt,
  finishingHours,
}: Pick<Timetable, "closesAt" | "finishingHours">): string | null =>
  finishingHours ? new Date(Date.parse(closesAt) + finishingHours * 3_600_000).toISOString() : null;
