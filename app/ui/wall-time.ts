/** What clock and calendar on a wall in some zone show. `weekday` 0 is Sunday, `month` 1 is January. */
export type WallTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** The wall time of an instant. Throws a RangeError for an unknown zone or an invalid date. */
export function wallTime(date: Date, timeZone: string): WallTime {
  const found: Record<string, number> = {};
  for (const part of clockIn(timeZone).formatToParts(date)) found[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, hour, minute, second, weekday };
}

/** How many minutes the zone is ahead of UTC at that instant. */
export function offsetMinutes(date: Date, timeZone: string): number {
  const t = wallTime(date, timeZone);
  const asUtc = Date.UTC(t.year, t.month - 1, t.day, t.hour, t.minute, t.second);
  return Math.round((asUtc - Math.floor(date.getTime() / 1000) * 1000) / 60_000);
}

/** The value of a `datetime-local` field that shows this instant in the zone: 2026-11-23T18:00. */
export function localInputFromInstant(date: Date, timeZone: string): string {
  const t = wallTime(date, timeZone);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${String(t.year).padStart(4, "0")}-${two(t.month)}-${two(t.day)}`;
  return `${day}T${two(t.hour)}:${two(t.minute)}`;
}

/**
 * The instant meant by a `datetime-local` value in the zone; null if it is no date or if the zone's
 * clocks skipped it. Where clocks went back and it happened twice, the earlier one.
 */
export function instantFromLocalInput(value: string, timeZone: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(value.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const naive = Date.UTC(year!, month! - 1, day, hour, minute, second);
  const wanted = value.trim().slice(0, 16);
  const guesses = [-1, 1].map((side) => {
    const nearby = new Date(naive + side * 86_400_000);
    return naive - offsetMinutes(nearby, timeZone) * 60_000;
  });
  for (const guess of guesses.sort((a, b) => a - b)) {
    const instant = new Date(guess);
    if (localInputFromInstant(instant, timeZone) === wanted) return instant;
  }
  return null;
}
