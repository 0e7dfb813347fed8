import type { Prize } from "~/competitions/brief";
import {
  awardsByPlace,
  type AwardProposal,
  type DecidedPrize,
  type ProposedAward,
} from "../awards";
import type { Placed } from "../ranking";
import type { ScalePlaces } from "../scales/scale-places";

/** What a result needs to know of a deliberation whose minutes are written. */
export interface Deliberated {
  prizeId: string | null;
  places: number;
  entries: readonly string[];
  chosen: readonly string[];
}

interface Ranked {
  prizes: readonly Prize[];
  ranking: readonly Placed[];
  scales: ScalePlaces;
}

/** The newest word on each prize: a later deliberation takes the place of an earlier one about the same. */
function newest(deliberated: readonly Deliberated[]): DecidedPrize[] {
  const byPrize = new Map(deliberated.map((one) => [one.prizeId, one]));
  return [...byPrize.values()].filter((one): one is DecidedPrize => one.prizeId !== null);
}

/** The awards as the ranking gives them, with what was deliberated in its place; people still decide the rest. */
export const awardsAfter = (
  { prizes, ranking, scales }: Ranked,
  deliberated: readonly Deliberated[],
): AwardProposal => awardsByPlace(prizes, ranking, scales, newest(deliberated));

/** Whether awards say of each deliberated prize what the jurors decided. */
export const asDeliberated = (
  awards: readonly ProposedAward[],
  deliberated: readonly Deliberated[],
): boolean =>
  newest(deliberated).every(({ prizeId, entries, chosen }) =>
    entries.every(
      (entry) =>
        chosen.includes(entry) ===
        awards.some((award) => award.entry === entry && award.prizeId === prizeId),
    ),
  );
