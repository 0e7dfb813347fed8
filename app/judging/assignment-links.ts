import { panelDesign, panelGroups } from "./method-choice";

/** A juror and an entry that meet. */
export interface Pair {
  seatId: string;
  entryId: string;
}

/** How many groups no juror and no entry joins; across them nothing can be ranked. */
export const groupsAmong = (pairs: readonly Pair[]): number =>
  panelGroups(panelDesign(pairs.map(({ seatId, entryId }) => ({ juror: seatId, entry: entryId }))))
    .length;
