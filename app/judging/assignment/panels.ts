import { seatSources, type PanelKind, type SeatSource } from "~/competitions/panels";
import { groupsAmong, type Pair } from "../assignment-links";
import { planAssignments, type Plan } from "../assignment-plan";
import type { PlanInput } from "./panel-table";
import type { Shortage } from "./shortage";

/** A plan for every panel of a round: the quota is of each source by itself, among the seats of that source. */
export interface PanelsPlan extends Omit<Plan, "shortage"> {
  /** Of the first panel that is too small, with whose it is; null there where all sit on one panel. */
  shortage: (Shortage & { source: SeatSource | null }) | null;
}

/** A seat, with whose judgement it is. */
interface Seated {
  id: string;
  source: string;
}

/** The sources that sit apart in a round; one nameless panel where they do not. */
export const panelsOf = (kind: PanelKind): readonly (SeatSource | null)[] =>
  kind === "one" ? [null] : seatSources;

/** Whether a seat belongs to a panel; to the nameless one all do. */
function onPanel(seats: readonly Seated[], source: SeatSource | null) {
  const own = new Set(seats.filter((seat) => seat.source === source).map(({ id }) => id));
  return (seatId: string) => source === null || own.has(seatId);
}

/**
 * Who judges what on each panel of a round. A juror of one source never fills another's quota, and each panel is
 * connected by itself, for each is ranked by itself.
 *
 * @param seats every seat that stands in the input, those who have left among them.
 */
export function planByPanel(
  input: PlanInput,
  { kind, seats, seed }: { kind: PanelKind; seats: readonly Seated[]; seed: string },
): PanelsPlan {
  const plans = panelsOf(kind).map((source) => {
    const mine = onPanel(seats, source);
    const own = (pairs: readonly Pair[]) => pairs.filter(({ seatId }) => mine(seatId));
    const panel = input.seats.filter(({ id }) => mine(id));
    const [fixed, open] = [own(input.fixed), own(input.open)];
    return { source, ...planAssignments({ ...input, seats: panel, fixed, open }, seed) };
  });
  const short = plans.find(({ shortage }) => shortage !== null);
  return {
    pairs: plans.flatMap(({ pairs }) => pairs),
    removed: plans.flatMap(({ removed }) => removed),
    short: plans.flatMap((plan) => plan.short),
    shortage: short?.shortage ? { ...short.shortage, source: short.source } : null,
    lacking: [...new Set(plans.flatMap(({ lacking }) => lacking))],
  };
}

/** How many groups the worst panel of a round falls into; across groups nothing can be ranked. */
export const groupsOnPanels = (
  pairs: readonly Pair[],
  seats: readonly Seated[],
  kind: PanelKind,
): number =>
  Math.max(
    ...panelsOf(kind).map((source) => {
      const mine = onPanel(seats, source);
      return groupsAmong(pairs.filter(({ seatId }) => mine(seatId)));
    }),
  );
