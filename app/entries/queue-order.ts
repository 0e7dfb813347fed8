import type { ScreeningState } from "./screening-states";

/** Where one goes from an entry on the table; null where there is nothing that way. */
export interface Neighbours {
  place: number;
  of: number;
  previous: string | null;
  next: string | null;
  /** The next that waits, from here on and then from the beginning. */
  undecided: string | null;
}

/**
 * The ways from an entry through the shown list, and to what still waits among all that were asked for.
 * `place` counts from 1; it is 0 for an entry that the list does not show.
 */
export function neighbours(
  shown: readonly { entryId: string }[],
  all: readonly { entryId: string; state: ScreeningState }[],
  entryId: string,
): Neighbours {
  const at = shown.findIndex((row) => row.entryId === entryId);
  const from = all.findIndex((row) => row.entryId === entryId);
  const ahead = [...all.slice(from + 1), ...all.slice(0, Math.max(0, from))];
  return {
    place: at + 1,
    of: shown.length,
    previous: shown[at - 1]?.entryId ?? null,
    next: shown[at + 1]?.entryId ?? null,
    undecided: ahead.find(({ state }) => state === "waiting")?.entryId ?? null,
  };
}
