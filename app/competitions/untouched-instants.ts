/**
 * Forms show whole minutes: an instant that nobody touched keeps the seconds it had. Walks the timetable
 * and the rounds as they were and as they are now written; rows of a list are the same by their id.
 */
export const keepUntouched = <Written>(before: unknown, after: Written): Written =>
  kept(before, after) as Written;

function kept(before: unknown, after: unknown): unknown {
  if (typeof after === "string")
    return typeof before === "string" && after === toMinute(before) ? before : after;
  if (Array.isArray(after)) {
    const rows = (Array.isArray(before) ? before : []) as { id?: string }[];
    return after.map((row: { id?: string }) =>
      kept(
        rows.find(({ id }) => id === row.id),
        row,
      ),
    );
  }
  if (after === null || typeof after !== "object") return after;
  const was = (before ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, kept(was[name], value)]),
  );
}

function toMinute(text: string): string | null {
  const instant = Date.parse(text);
  return Number.isNaN(instant)
    ? null
    : new Date(Math.floor(instant / 60_000) * 60_000).toISOString();
}
