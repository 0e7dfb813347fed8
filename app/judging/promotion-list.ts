import { placesOf, type Promotion } from "~/competitions/promotion";
import type { Placed } from "./ranking";

/** An entry's standing after a round: it goes on, or it waits in the declared order. */
export interface Promoted {
  entry: string;
  standing: "promoted" | "reserve";
  /** The track it was counted in; "" where the whole contest was counted. */
  scope: string;
  /** From 1 within standing and scope. */
  order: number;
}

/** Equal entries that the cut, or the order of the reserves, would have to part: to be discussed by people. */
export interface TieAtCut {
  scope: string;
  entries: string[];
  /** How many of them go on. */
  places: number;
}

export interface PromotionList {
  list: Promoted[];
  ties: TieAtCut[];
}

/** An entry that was to be judged in the round, whether or not it has a place. */
export interface Counted {
  entry: string;
  trackId: string;
}

/**
 * Who goes on by the ranking, and who stands in reserve behind them. A share is taken of all entries of the
 * scope, judged or not; without a place nobody goes on. Equal entries are never parted by chance: where they
 * lie across the cut or among the reserves, an order that people decided parts them, else they are named as
 * ties and the list waits for it.
 *
 * @param orders decided orders, each naming the whole of one tie from first to last.
 * @param keptOut entries with an author who does not meet the conditions: passed over, and the next moves into
 *   their place (docs/decisions/0090). They still count where a share is taken.
 */
export function promotionByPlace(
  policy: Promotion,
  entries: readonly Counted[],
  places: readonly Placed[],
  orders: readonly (readonly string[])[] = [],
  keptOut: readonly string[] = [],
): PromotionList {
  const scopeOf = ({ trackId }: Counted) => (policy.of === "track" ? trackId : "");
  const scopes = [...new Set(entries.map(scopeOf))].sort();
  const parts = scopes.map((scope) => {
    const own = new Set(entries.filter((one) => scopeOf(one) === scope).map(({ entry }) => entry));
    const ranked = places.filter(({ entry }) => own.has(entry) && !keptOut.includes(entry));
    return cutOf(scope, policy, own.size, ranked, orders);
  });
  return { list: parts.flatMap(({ list }) => list), ties: parts.flatMap(({ ties }) => ties) };
}

function cutOf(
  scope: string,
  policy: Promotion,
  count: number,
  ranked: readonly Placed[],
  orders: readonly (readonly string[])[],
): PromotionList {
  const cut = placesOf(policy, count);
  const end = cut + policy.reserves;
  const ties: TieAtCut[] = [];
  const line: string[] = [];
  for (const equal of groupsOf(ranked)) {
    const [from, until] = [line.length, line.length + equal.length];
    const matters = equal.length > 1 && until > cut && from < end;
    const decided = matters && orders.find((order) => sameEntries(order, equal));
    if (matters && !decided)
      ties.push({ scope, entries: equal, places: Math.max(0, Math.min(until, cut) - from) });
    line.push(...(decided || equal));
  }
  const list = line.slice(0, end).map((entry, index): Promoted => {
    const promoted = index < cut;
    const standing = promoted ? "promoted" : "reserve";
    return { entry, standing, scope, order: promoted ? index + 1 : index + 1 - cut };
  });
  return { list, ties };
}

/**
 * Entries that share a place, the best first. Within a place they are told in one order, however they came:
 * it decides nothing, for where an order would matter people are asked.
 */
function groupsOf(ranked: readonly Placed[]): string[][] {
  const groups = new Map<number, string[]>();
  const told = [...ranked].sort(
    (one, other) => one.place - other.place || (one.entry < other.entry ? -1 : 1),
  );
  for (const { entry, place } of told) groups.set(place, [...(groups.get(place) ?? []), entry]);
  return [...groups.values()];
}

const sameEntries = (order: readonly string[], tie: readonly string[]): boolean =>
  order.length === tie.length &&
  new Set(order).size === order.length &&
  order.every((entry) => tie.includes(entry));
