import { panelDesign, panelGroups } from "./method-choice";

/** A juror and an entry that meet. */
export interface Pair {
  seatId: string;
  entryId: string;
}

interface Linking {
  /** Who can take another entry. */
  seats: readonly string[];
  /** Pairs that stand and are not moved. */
  standing: readonly Pair[];
  quota: number | null;
  /** "seat entry" of pairs that must never meet. */
  barred: ReadonlySet<string>;
}

/** How many groups no juror and no entry joins; across them nothing can be ranked. */
export const groupsAmong = (pairs: readonly Pair[]): number =>
  panelGroups(panelDesign(pairs.map(({ seatId, entryId }) => ({ juror: seatId, entry: entryId }))))
    .length;

/**
 * Joins a panel that falls into groups: one new pair after another is given to a juror of another group,
 * while that makes the groups fewer. It costs at most a pair of balance for each. With one juror an entry
 * nothing can join, and nothing is tried.
 */
export function joinGroups(pairs: readonly Pair[], linking: Linking): Pair[] {
  let joined = [...pairs];
  if (linking.quota === 1) return joined;
  for (let groups = groupsAmong([...linking.standing, ...joined]); groups > 1; groups -= 1) {
    const better = oneStepJoined(joined, groups, linking);
    if (!better) break;
    joined = better;
  }
  return joined;
}

function oneStepJoined(pairs: Pair[], groups: number, linking: Linking): Pair[] | null {
  const { seats, standing, barred } = linking;
  const all = [...standing, ...pairs];
  const load = (seatId: string) => all.filter((pair) => pair.seatId === seatId).length;
  const lightest = [...seats].sort((a, b) => load(a) - load(b));
  for (const [at, { entryId }] of pairs.entries()) {
    const jurors = new Set(all.filter((pair) => pair.entryId === entryId).map((one) => one.seatId));
    for (const seatId of lightest) {
      if (jurors.has(seatId) || barred.has(`${seatId} ${entryId}`)) continue;
      const changed = pairs.with(at, { seatId, entryId });
      if (groupsAmong([...standing, ...changed]) < groups) return changed;
    }
  }
  return null;
}
