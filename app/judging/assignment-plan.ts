import type { Pair } from "./assignment-links";
import { cross, withoutExpertise } from "./assignment/crossing";
import { fill, level } from "./assignment/filling";
import { lotsFrom } from "./assignment/lots";
import { join, movable, pairsOf } from "./assignment/joining";
import { panelTable, type PlanInput } from "./assignment/panel-table";
import { shortageOf, type Shortage } from "./assignment/shortage";

export interface Plan {
  /** New pairs, besides those that stand. */
  pairs: Pair[];
  /** Untouched pairs that another juror takes over, or that may not be any more. */
  removed: Pair[];
  /** Entries that cannot reach their quota, with how many jurors they have. */
  short: { entryId: string; jurors: number }[];
  /** The smallest reason why they cannot. */
  shortage: Shortage | null;
  /** Entries that miss a field of expertise which somebody on the panel has. */
  lacking: string[];
}

/**
 * Who judges what. Each entry gets its quota of jurors, within their caps and tracks, without a conflict and
 * without two who must not meet; loads as even as that allows; then jurors are exchanged so that all are
 * compared with all. What stands is kept: fixed pairs always, untouched ones unless somebody else needs the
 * room. A panel that would fall into groups is joined, for across groups nothing can be ranked. The same
 * input and seed give the same plan, in whatever order the input comes.
 *
 * @param seed from which lots are drawn, recorded with the plan: 32 hexadecimal letters, not all 0.
 */
export function planAssignments(input: PlanInput, seed: string): Plan {
  const lots = lotsFrom(seed);
  const table = panelTable(input);
  fill(table, lots);
  level(table);
  cross(table, lots);
  join(table);
  const stays = new Set(input.fixed.map(keyOf));
  const open = new Set(input.open.map(keyOf));
  const laid = pairsOf(table, movable);
  const planned = new Set(laid.map(keyOf));
  return {
    pairs: laid.filter((pair) => !open.has(keyOf(pair))),
    removed: input.open.filter((pair) => !planned.has(keyOf(pair)) && !stays.has(keyOf(pair))),
    short: table.entries.flatMap(({ id, quota }, e) => {
      const jurors = table.jurorsOf[e]!.length;
      return jurors < (quota ?? 1) ? [{ entryId: id, jurors }] : [];
    }),
    shortage: shortageOf(table),
    lacking: withoutExpertise(table),
  };
}

const keyOf = ({ seatId, entryId }: Pair) => `${seatId} ${entryId}`;
