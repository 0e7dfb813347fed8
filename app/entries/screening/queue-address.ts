import type { QueueFlag, ScreeningState } from "../screening-states";

interface Shown {
  state: ScreeningState;
  track: string | null;
  flag: QueueFlag | null;
}

/** An address of the queue: what is shown stays, except for what changes. */
export function queueAddress(
  shown: Shown,
  change: Partial<Shown> & { page?: number; entry?: string },
): string {
  const { state, track, flag, page, entry } = { page: 1, entry: null, ...shown, ...change };
  const query = new URLSearchParams({ state });
  if (track) query.set("track", track);
  if (flag) query.set("flag", flag);
  if (page > 1) query.set("page", String(page));
  if (entry) query.set("entry", entry);
  return `?${query}`;
}
