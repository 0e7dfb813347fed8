/** Works from the best to the last; those of one group share their place. */
export type Order = readonly (readonly string[])[];

/** What the server has of one's own order. */
export interface KeptOrder {
  order: Order;
  /** 0 before the first save. */
  revision: number;
  savedAt: string | null;
}

/** An order with what is not placed yet, in the order of the desk. */
export interface DeskOrder {
  order: Order;
  unplaced: readonly string[];
}

/** What was kept, held against what lies on the desk now: a work that has gone is left out, a new one is not placed. */
export function orderOn(desk: readonly string[], kept: Order): DeskOrder {
  const order = kept
    .map((group) => group.filter((work) => desk.includes(work)))
    .filter((group) => group.length > 0);
  const placed = new Set(order.flat());
  return { order, unplaced: desk.filter((work) => !placed.has(work)) };
}

/** Places as in sport: 1, 2, 2, 4. */
export function placesOf(order: Order): Map<string, number> {
  const places = new Map<string, number>();
  let place = 1;
  for (const group of order) {
    for (const work of group) places.set(work, place);
    place += group.length;
  }
  return places;
}

/** An order from places as people write them: equal numbers share a place, gaps mean nothing. */
export function orderOfPlaces(places: ReadonlyMap<string, number>): Order {
  const numbers = [...new Set(places.values())].sort((one, other) => one - other);
  return numbers.map((number) => [...places.keys()].filter((work) => places.get(work) === number));
}

/** Names a work twice, or none at all where it says it does. */
export const isOrder = (order: Order): boolean =>
  new Set(order.flat()).size === order.flat().length && order.every((group) => group.length > 0);

const without = (order: Order, work: string): string[][] =>
  order.map((group) => group.filter((one) => one !== work)).filter((group) => group.length > 0);

const placeOf = (order: Order, work: string): number =>
  order.findIndex((group) => group.includes(work));

/** The work by itself before the group at a place; behind all of them where the place is past the end. */
export function put(order: Order, work: string, at: number): Order {
  const from = placeOf(order, work);
  const alone = from >= 0 && order[from]!.length === 1;
  const rest = without(order, work);
  // Its own place closes as it leaves.
  const to = alone && at > from ? at - 1 : at;
  return [...rest.slice(0, to), [work], ...rest.slice(to)];
}

/** One place up: out of a shared place to stand above it, else above the group before. */
export function raised(order: Order, work: string): Order {
  const at = placeOf(order, work);
  if (at < 0) return order;
  return order[at]!.length > 1 ? put(order, work, at) : at > 0 ? put(order, work, at - 1) : order;
}

/** One place down: out of a shared place to stand below it, else below the group after. */
export function lowered(order: Order, work: string): Order {
  const at = placeOf(order, work);
  if (at < 0) return order;
  if (order[at]!.length > 1) return put(order, work, at + 1);
  return at < order.length - 1 ? put(order, work, at + 2) : order;
}

/** Shares the place of the group above; the first, which has none above, stays. */
export function tied(order: Order, work: string): Order {
  const at = placeOf(order, work);
  if (at < 1) return order;
  const joined = order.map((group, place) => {
    if (place === at - 1) return [...group, work];
    return place === at ? group.filter((one) => one !== work) : group;
  });
  return joined.filter((group) => group.length > 0);
}
