const day = 86_400_000;
/** Beijing keeps UTC+8 all year. */
const beijingOffset = 8 * 3_600_000;

/** The instant at `hour` o'clock in Beijing, `days` calendar days after the day of `now` there. */
export function beijingHour(now: Date, days: number, hour: number): string {
  const midnight = Math.floor((now.getTime() + beijingOffset) / day) * day - beijingOffset;
  return new Date(midnight + days * day + hour * 3_600_000).toISOString();
}
