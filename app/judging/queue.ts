import type { BallotProgress } from "./ballot";

/** What a juror may ask of the queue. */
export const queueFilters = ["all", "open", "complete", "locked"] as const;
export type QueueFilter = (typeof queueFilters)[number];

const of: Record<QueueFilter, readonly BallotProgress[]> = {
  all: ["untouched", "begun", "complete", "abstained", "locked"],
  open: ["untouched", "begun"],
  complete: ["complete", "abstained"],
  locked: ["locked"],
};

/** The lines that a filter lets through. */
export const filtered = <Line extends { progress: BallotProgress }>(
  lines: readonly Line[],
  filter: QueueFilter,
): Line[] => lines.filter(({ progress }) => of[filter].includes(progress));

/** A filter as it stands in an address; anything unknown shows all. */
export const queueFilterOf = (value: string | null): QueueFilter =>
  queueFilters.find((filter) => filter === value) ?? "all";

/** The next entry that is not locked, after this one and then from the front; null when all are. */
export function nextOpen<Line extends { assignmentId: string; progress: BallotProgress }>(
  queue: readonly Line[],
  assignmentId?: string,
): Line | null {
  const here = queue.findIndex((line) => line.assignmentId === assignmentId);
  const round = [...queue.slice(here + 1), ...queue.slice(0, Math.max(here, 0))];
  return round.find(({ progress }) => progress !== "locked") ?? null;
}
