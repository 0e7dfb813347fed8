import { z } from "zod";
import { instantFromLocalInput } from "~/ui/wall-time";
import { beijing } from "~/ui/format";
import { contradict, wholeNumber, writtenText } from "./brief-parts";
import { contradictions as t } from "./texts";
import { readAs, typedText, typedTick, typedWhole } from "./typed-fields";

/** A day in the calendar, 2026-09-01. */
const day = z.iso.date();

/**
 * Who may enter, as conditions that a machine can check against what entrants declare: 年龄 on a stated day,
 * 在校 or graduated since, 常住地, never awarded in this contest's earlier years. Null and false ask nothing.
 */
export const eligibilitySchema = z
  .object({
    ageLeast: wholeNumber(0, 120).nullable(),
    ageMost: wholeNumber(0, 120).nullable(),
    /** The day on which whole years (周岁) are counted. */
    ageOn: day.nullable(),
    studentsOnly: z.boolean(),
    /** Who has graduated on this day or later counts as a student still. */
    graduatedFrom: day.nullable(),
    residence: writtenText(60).nullable(),
    neverAwarded: z.boolean(),
  })
  .superRefine(({ ageLeast, ageMost, ageOn, studentsOnly, graduatedFrom }, context) => {
    if (ageLeast !== null && ageMost !== null && ageMost < ageLeast)
      contradict(context, ["ageMost"], t.mostBelowLeast);
    if ((ageLeast !== null || ageMost !== null) && ageOn === null)
      contradict(context, ["ageOn"], t.ageNeedsDay);
    if (graduatedFrom !== null && !studentsOnly)
      contradict(context, ["studentsOnly"], t.graduatesAreStudents);
  });
export type Eligibility = z.infer<typeof eligibilitySchema>;

export const openToAll: Eligibility = {
  ageLeast: null,
  ageMost: null,
  ageOn: null,
  studentsOnly: false,
  graduatedFrom: null,
  residence: null,
  neverAwarded: false,
};

/** 承诺书: the text that the lead signs and every co-author confirms; its version is what was signed. */
export const pledgeSchema = z.object({
  text: writtenText(3000),
  version: z.string().trim().min(1).max(20),
});

/** A day as a date field posts it. */
export const typedDay = readAs(t.notADay, (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && instantFromLocalInput(`${text}T00:00`, beijing) ? text : null,
);

/** The same as the edit form holds it: holes where nothing is said. */
export const typedEligibility = z
  .object({
    ageLeast: typedWhole,
    ageMost: typedWhole,
    ageOn: typedDay,
    studentsOnly: typedTick,
    graduatedFrom: typedDay,
    residence: typedText,
    neverAwarded: typedTick,
  })
  .prefault({})
  .transform(({ residence, ...rest }) => ({
    ...rest,
    residence: residence.zh.trim() || residence.en?.trim() ? residence : null,
  }));

export const typedPledge = z
  .object({ text: typedText, version: z.string().max(60).default("") })
  .prefault({})
  .transform((pledge) => (pledge.text.zh.trim() || pledge.text.en?.trim() ? pledge : null));

type Draft = {
  eligibility: z.output<typeof typedEligibility>;
  pledge: z.output<typeof typedPledge>;
};

const number = (value: number | null) => (value === null ? "" : String(value));

/** Both as their fields show them. Drafts from before there were any say nothing of them. */
export function eligibilityFields(draft: Partial<Draft>) {
  const { ageLeast, ageMost, ageOn, graduatedFrom, residence, ...ticks } =
    draft.eligibility ?? openToAll;
  return {
    eligibility: {
      ...ticks,
      ageLeast: number(ageLeast),
      ageMost: number(ageMost),
      ageOn: ageOn ?? "",
      graduatedFrom: graduatedFrom ?? "",
      residence: residence ?? { zh: "" },
    },
    pledge: draft.pledge ?? { text: { zh: "" }, version: "" },
  };
}
