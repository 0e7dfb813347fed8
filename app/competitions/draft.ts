import { z } from "zod";
import { judgementSources } from "./criteria";
import { estimators } from "./estimators";
import { typedEligibility, typedPledge } from "./eligibility";
import { panelKinds } from "./panels";
import { commended, partsPlayed, peopleRoles } from "./parts-played";
import { passedGoOn, promotionMeasures, promotionScopes } from "./promotion";
import { roundMethods } from "./round-methods";
import { tieBreakOf } from "./tie-breaks";
import {
  typedChoice,
  typedInstant,
  typedPart,
  typedPercent,
  typedText,
  typedTick,
  typedWhole,
  typedYuan,
} from "./typed-fields";

/** More rows than any contest needs; a form cannot grow a draft without end. */
const most = 60;
const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(most).default([]);
const id = z.string().max(60).default("");

/**
 * The edit form, field for field as in brief.ts, so that an issue found there is shown here. It takes
 * holes: whether the whole is complete and consistent is asked when it is published.
 */
const fields = z.object({
  title: typedText,
  summary: typedText,
  issuedAs: z
    .string()
    .max(200)
    .optional()
    .transform((text) => text?.trim() || undefined)
    .optional(),
  theme: typedText,
  tracks: rows(z.object({ id, name: typedText, description: typedText })),
  dimensions: rows(z.object({ id, name: typedText })),
  criteria: rows(
    z.object({
      id,
      name: typedText,
      description: typedText,
      source: typedChoice(judgementSources),
      weightBp: typedPercent,
      scale: z.object({ min: typedWhole, max: typedWhole, step: typedWhole }),
      anchors: rows(z.object({ at: typedWhole, text: typedText })),
    }),
  ),
  prizes: rows(
    z.object({
      ...{ id, name: typedText, count: typedWhole, amountFen: typedYuan },
      criterionId: z
        .string()
        .max(60)
        .optional()
        .transform((criterion) => criterion || undefined)
        .optional(),
    }),
  ),
  commendations: rows(
    z.object({
      ...{ id, to: typedChoice(commended), name: typedText },
      ...{ count: typedWhole, basis: typedText },
    }),
  ),
  rights: z.object({ summary: rows(typedText), clauses: rows(typedText) }),
  entryRules: rows(z.object({ id, text: typedText })),
  limits: z.object({
    boardsMin: typedWhole,
    boardsMax: typedWhole,
    flatsMin: typedWhole,
    flatsMax: typedWhole,
    swatchesMin: typedWhole,
    swatchesMax: typedWhole,
    seriesMin: typedWhole,
    seriesMax: typedWhole,
    garmentRequired: typedTick,
    techpackAllowed: typedTick,
    statementMin: typedWhole,
    statementMax: typedWhole,
    teamMax: typedWhole,
    entriesPerPerson: typedWhole,
    worksPerAuthor: typedWhole,
  }),
  eligibility: typedEligibility,
  pledge: typedPledge,
  timetable: z.object({
    opensAt: typedInstant,
    closesAt: typedInstant,
    finishingHours: typedWhole,
    resultsAt: typedInstant,
  }),
  rounds: rows(
    z.object({
      id,
      name: typedText,
      method: typedChoice(roundMethods),
      judgingOpensAt: typedInstant,
      judgingClosesAt: typedInstant,
      promotion: typedPart({
        of: typedChoice(promotionScopes),
        by: typedChoice(promotionMeasures),
        value: typedWhole,
        reserves: typedWhole,
      }),
      noticeDays: typedWhole,
      making: typedPart({
        dueAt: typedInstant,
        agreement: typedText,
        milestones: rows(z.object({ id, name: typedText, dueAt: typedInstant })),
      }),
    }),
  ),
  tieBreaks: rows(z.string().max(80).optional()).transform((kinds) =>
    kinds.flatMap((kind) => tieBreakOf(kind ?? "") ?? []),
  ),
  primaryCriterionId: id,
  estimator: typedChoice(estimators).transform((value) => value ?? ("panel" as const)),
  panels: typedChoice(panelKinds).transform((value) => value ?? ("one" as const)),
  embargoDays: typedWhole,
  objections: z
    .object({ noticeDays: typedWhole, answerDays: typedWhole, workingDays: typedTick })
    .default({ noticeDays: null, answerDays: null, workingDays: false }),
  confidentiality: z.object({ text: typedText, version: z.string().max(60).default("") }),
  hostProfile: typedText,
  coOrganisers: rows(
    z.object({ name: typedText, part: typedChoice(partsPlayed), description: typedText }),
  ),
  people: rows(
    z.object({
      ...{ id, role: typedChoice(peopleRoles), name: typedText },
      ...{ title: typedText, affiliation: typedText, biography: typedText },
    }),
  ),
});

/** New rows have no id yet: each gets the next free one of its list. */
export const draftFormSchema = fields.transform((draft) => ({
  ...draft,
  timeZone: "Asia/Shanghai" as const,
  tracks: named(draft.tracks, "track"),
  dimensions: named(draft.dimensions, "dimension"),
  criteria: named(draft.criteria, "criterion"),
  prizes: named(draft.prizes, "prize"),
  commendations: named(draft.commendations, "commendation"),
  entryRules: named(draft.entryRules, "rule"),
  people: named(draft.people, "person"),
  rounds: named(draft.rounds, "round").map(({ making, method, promotion, ...round }, at, all) => ({
    ...round,
    method: method ?? ("score" as const),
    promotion: followed(method, promotion, at === all.length - 1),
    making: making && { ...making, milestones: named(making.milestones, "milestone") },
  })),
}));

/** A brief as it is being written: the same document with holes (null or "") where nothing is said yet. */
export type DraftBrief = z.output<typeof draftFormSchema>;
/** What the form's fields hold: text, as typed. */
export type DraftFields = z.input<typeof fields>;

function named<Row extends { id: string }>(list: Row[], stem: string): Row[] {
  const known = new Set(list.map((row) => row.id));
  let next = 1;
  return list.map((row) => {
    if (row.id) return row;
    while (known.has(`${stem}-${next}`)) next += 1;
    known.add(`${stem}-${next}`);
    return { ...row, id: `${stem}-${next}` };
  });
}

type TypedPromotion = NonNullable<DraftRow["promotion"]>;
type DraftRow = z.output<typeof fields>["rounds"][number];

/** Screening says by itself who goes on: what the form's fields for it hold counts for the other methods. */
function followed(
  method: DraftRow["method"],
  promotion: DraftRow["promotion"],
  last: boolean,
): TypedPromotion | null {
  if (method === "screen") return last ? null : passedGoOn;
  return promotion?.by === "passed" ? null : promotion;
}
