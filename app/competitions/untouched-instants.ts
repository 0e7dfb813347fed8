import type { DraftBrief } from "./draft";

type Times = DraftBrief["timetable"];

/** Forms show whole minutes: an instant that nobody touched keeps the seconds it had. */
export function keepUntouched(before: Times | undefined, after: Times): Times {
  const kept = Object.entries(after).map(([name, instant]) => {
    const was = before?.[name as keyof Times];
    return [name, was && instant && instant === toMinute(was) ? was : instant];
  });
  return Object.fromEntries(kept) as Times;
}

const toMinute = (iso: string): string =>
  new Date(Math.floor(Date.parse(iso) / 60_000) * 60_000).toISOString();
