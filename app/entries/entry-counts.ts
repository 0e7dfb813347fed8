import { screeningState, type ScreeningState } from "./screening-states";

/** How many newest versions have come as far: what is asked of the database, a row each. */
export interface ScreenedGroup {
  withdrawn: boolean;
  incomplete: boolean;
  passed: boolean | null;
  /** Some words of it may tell the author, and nobody has looked. */
  flagged: boolean;
  count: number;
}

/** What has come into a contest, in numbers. */
export interface EntryCounts extends Record<ScreeningState, number> {
  /** Begun, handed in or not. */
  begun: number;
  /** Handed in, and not withdrawn. */
  submitted: number;
  /** 匿名核查 that nobody has looked at, by what has become of the entry. */
  flagged: Record<"waiting" | "passed" | "refused", number>;
  /** Pairs of pictures on which the person who asks may still say something. */
  nearCopies: number;
  /** Whether candidate numbers are given. */
  numbered: boolean;
}

/** The groups as states; of what is withdrawn nobody has to look at the words. */
export function countsOfGroups(
  groups: readonly ScreenedGroup[],
): Omit<EntryCounts, "begun" | "nearCopies" | "numbered"> {
  const counts = { waiting: 0, incomplete: 0, passed: 0, refused: 0, withdrawn: 0, submitted: 0 };
  const flagged = { waiting: 0, passed: 0, refused: 0 };
  for (const group of groups) {
    const state = screeningState(group);
    counts[state] += group.count;
    if (state === "withdrawn") continue;
    counts.submitted += group.count;
    if (group.flagged && state !== "incomplete") flagged[state] += group.count;
  }
  return { ...counts, flagged };
}
