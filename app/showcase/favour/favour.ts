import { wilsonInterval } from "~/judging/statistics/wilson";

/** From so many people who were shown a work on its favour is told: of fewer, a figure would tell of one of them. */
export const favourFrom = 5;

/** 大众好评: of those a work was shown to, how many like it, and what that says at least and at most. */
export interface Favour {
  shown: number;
  likes: number;
  /** Shares from 0 to 1; the lower end is the figure, for reach is not quality (Wilson 1927). */
  interval: readonly [number, number];
}

/**
 * Public favour of one work; null while too few were shown it. Who was shown it and did not answer counts as one who was
 * shown it: silence is no approval.
 */
export function favourOf({ shown, likes }: { shown: number; likes: number }): Favour | null {
  return shown < favourFrom ? null : { shown, likes, interval: wilsonInterval(likes, shown) };
}

/** The highest lower end first; works of equal figures by their id, which ranks nobody. */
export const byFavour = <Line extends { entryId: string; favour: Favour }>(
  lines: readonly Line[],
): Line[] =>
  [...lines].sort(
    (one, other) =>
      other.favour.interval[0] - one.favour.interval[0] || (one.entryId < other.entryId ? -1 : 1),
  );
