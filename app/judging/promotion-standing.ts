/** One line of a promotion list as it stands now, whatever has happened since it was announced. */
export interface PromotedLine {
  entryId: string;
  standing: "promoted" | "reserve";
  /** The track it was counted in; "" for the whole contest. */
  scope: string;
  /** From 1 within standing and scope; of reserves the declared order. */
  order: number;
  /** Withdrawn by its designer, or not admitted after all. */
  fallen: boolean;
  /** 递补: in whose place this reserve moved up. */
  inPlaceOf: string | null;
}

/** A place in the next round that nobody holds, and the reserve whose turn it is. */
export interface Vacancy {
  /** The entry that fell away. */
  entryId: string;
  scope: string;
  /** null where no reserve is left in this scope. */
  next: string | null;
}

const holdsPlace = ({ standing, inPlaceOf }: PromotedLine): boolean =>
  standing === "promoted" || inPlaceOf !== null;

/** Who is in the next round now: promoted or moved up, and not fallen away. */
export const admittedEntries = (list: readonly PromotedLine[]): string[] =>
  list.filter((line) => holdsPlace(line) && !line.fallen).map(({ entryId }) => entryId);

const byOrder = (one: PromotedLine, other: PromotedLine): number => one.order - other.order;

/**
 * The places left by entries that fell away and were not filled yet. Each is offered to the first reserve of
 * its scope by the declared order that has neither fallen away nor moved up; two vacancies of one scope are
 * offered two reserves, in the order of the places they fill.
 */
export function vacanciesOf(list: readonly PromotedLine[]): Vacancy[] {
  const filled = new Set(list.map(({ inPlaceOf }) => inPlaceOf));
  const waiting = list
    .filter(({ standing, inPlaceOf, fallen }) => standing === "reserve" && !inPlaceOf && !fallen)
    .sort(byOrder);
  const taken = new Set<string>();
  return list
    .filter((line) => holdsPlace(line) && line.fallen && !filled.has(line.entryId))
    .sort(byOrder)
    .map(({ entryId, scope }) => {
      const next = waiting.find((line) => line.scope === scope && !taken.has(line.entryId));
      if (next) taken.add(next.entryId);
      return { entryId, scope, next: next?.entryId ?? null };
    });
}
