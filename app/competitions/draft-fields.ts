import { beijing, yuanInput } from "~/ui/format";
import { localInputFromInstant } from "~/ui/wall-time";
import { eligibilityFields } from "./eligibility";
import type { DraftBrief, DraftFields } from "./draft";

const number = (value: number | null) => (value === null ? "" : String(value));
const percent = (bp: number | null) => (bp === null ? "" : String(bp / 100));
const yuan = (fen: number | null) => (fen === null ? "" : yuanInput(fen));
const wallTime = (iso: string | null) =>
  iso === null ? "" : localInputFromInstant(new Date(iso), beijing);

/** The same keys, each value written as its field shows it. */
function each<Key extends string, Value, Shown>(
  record: Record<Key, Value>,
  show: (value: Value) => Shown,
): Record<Key, Shown> {
  const pairs = Object.entries<Value>(record).map(([key, value]) => [key, show(value)]);
  return Object.fromEntries(pairs) as Record<Key, Shown>;
}

/** A draft from before there were objections says nothing of them. */
const objectionFields = (terms: DraftBrief["objections"] | undefined) => ({
  noticeDays: number(terms?.noticeDays ?? null),
  answerDays: number(terms?.answerDays ?? null),
  workingDays: terms?.workingDays ?? false,
});

/** A draft from before there were commendations names none. */
const commendationFields = (given: DraftBrief["commendations"] | undefined) =>
  (given ?? []).map((one) => ({ ...one, count: number(one.count) }));

/** A draft from before there was a finishing window has none. */
const timetableFields = ({ finishingHours, ...instants }: DraftBrief["timetable"]) => ({
  ...each(instants, wallTime),
  finishingHours: number(finishingHours ?? null),
});

/** A draft as the edit form shows it; draftFormSchema reads it back to the same draft. */
export function fieldsOf(draft: DraftBrief): DraftFields {
  const { garmentRequired, techpackAllowed, ...counts } = draft.limits;
  return {
    ...draft,
    criteria: draft.criteria.map((criterion) => ({
      ...criterion,
      weightBp: percent(criterion.weightBp),
      scale: each(criterion.scale, number),
      anchors: criterion.anchors.map(({ at, text }) => ({ at: number(at), text })),
    })),
    prizes: draft.prizes.map((prize) => ({
      ...prize,
      count: number(prize.count),
      amountFen: yuan(prize.amountFen),
    })),
    commendations: commendationFields(draft.commendations),
    ...eligibilityFields(draft),
    limits: { ...each(counts, number), garmentRequired, techpackAllowed },
    timetable: timetableFields(draft.timetable),
    rounds: draft.rounds.map((round) => ({
      ...round,
      judgingOpensAt: wallTime(round.judgingOpensAt),
      judgingClosesAt: wallTime(round.judgingClosesAt),
      noticeDays: number(round.noticeDays),
      promotion: round.promotion && {
        ...round.promotion,
        value: number(round.promotion.value),
        reserves: number(round.promotion.reserves),
      },
      making: round.making && {
        ...round.making,
        dueAt: wallTime(round.making.dueAt),
        milestones: round.making.milestones.map((milestone) => ({
          ...milestone,
          dueAt: wallTime(milestone.dueAt),
        })),
      },
    })),
    // A draft from before it could be declared has one panel for all.
    panels: draft.panels ?? "one",
    embargoDays: number(draft.embargoDays),
    objections: objectionFields(draft.objections),
  };
}
