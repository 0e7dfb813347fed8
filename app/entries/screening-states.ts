/** What has become of an entry in screening. */
export const screeningStates = ["waiting", "incomplete", "passed", "refused", "withdrawn"] as const;
export type ScreeningState = (typeof screeningStates)[number];

/** A withdrawn entry is that and nothing else; what is not whole does not yet wait; a version without a decision waits. */
export function screeningState({
  withdrawn,
  incomplete,
  passed,
}: {
  withdrawn: boolean;
  incomplete: boolean;
  passed: boolean | null;
}): ScreeningState {
  if (withdrawn) return "withdrawn";
  if (incomplete) return "incomplete";
  if (passed === null) return "waiting";
  return passed ? "passed" : "refused";
}

/** What a screener still has to look at: pictures that look like others, words that may tell the author. */
export const queueFlags = ["near", "anonymity"] as const;
export type QueueFlag = (typeof queueFlags)[number];
