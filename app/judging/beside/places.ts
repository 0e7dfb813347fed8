/** So many works side by side: more than four are too small to be compared. */
export const leastBeside = 2;
export const mostBeside = 4;

/** What the work at a place is called: A, B, C or D. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** The works of an address, each once, in its order. */
export const worksNamed = (named: readonly string[]): string[] => [...new Set(named)];

/** The same works with one of them moved by a place; at the end it stays. */
export function moved(works: readonly string[], at: number, by: -1 | 1): string[] {
  const places = [...works];
  const [one, other] = [places[at], places[at + by]];
  if (one === undefined || other === undefined) return places;
  places[at] = other;
  places[at + by] = one;
  return places;
}

/** The same with the work at a place exchanged for the next of the desk that is not shown; null where there is none. */
export function exchanged(
  works: readonly string[],
  at: number,
  desk: readonly string[],
): string[] | null {
  const here = desk.indexOf(works[at]!);
  const round = [...desk.slice(here + 1), ...desk.slice(0, here)];
  const next = round.find((work) => !works.includes(work));
  return next === undefined ? null : works.map((work, place) => (place === at ? next : work));
}

/** Where works stand side by side; their order is that of the address. */
export const besideAddress = (seatId: string, works: readonly string[]): string =>
  `/jury/${seatId}/side-by-side?${new URLSearchParams(works.map((work) => ["work", work])).toString()}`;
