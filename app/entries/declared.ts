import { z } from "zod";
import type { Eligibility } from "~/competitions/eligibility";
import type { Because } from "~/platform/refusal";
import { eligibilityTexts as t } from "./eligibility-texts";

/** 参赛资格声明: what somebody states about themselves. null is not yet answered, or was never asked. */
export const declaredSchema = z.object({
  bornOn: z.iso.date().nullable().default(null),
  enrolled: z.boolean().nullable().default(null),
  graduatedOn: z.iso.date().nullable().default(null),
  resident: z.boolean().nullable().default(null),
  awardedBefore: z.boolean().nullable().default(null),
});
export type Declared = z.infer<typeof declaredSchema>;
export type DeclaredField = keyof Declared;

export const nothingDeclared: Declared = declaredSchema.parse({});

/** What stands between a person and a contest: the field it concerns, and the sentence beside it. */
export interface EligibilityFault {
  field: DeclaredField;
  because: Because;
}

/** Which of the questions a contest's rules need answered, in the order of the form. */
export function askedOf(rules: Eligibility): DeclaredField[] {
  const asked: DeclaredField[] = [];
  if (rules.ageOn !== null) asked.push("bornOn");
  if (rules.studentsOnly) asked.push("enrolled");
  if (rules.studentsOnly && rules.graduatedFrom !== null) asked.push("graduatedOn");
  if (rules.residence !== null) asked.push("resident");
  if (rules.neverAwarded) asked.push("awardedBefore");
  return asked;
}

/**
 * Why a person may not enter, by what they declare and by the platform's own record of earlier awards.
 * @param awardedHere an announced award in an earlier contest of the same host
 */
export function eligibilityFaults(
  rules: Eligibility,
  declared: Declared,
  { awardedHere }: { awardedHere: boolean },
): EligibilityFault[] {
  const fault = {
    bornOn: () => ageFault(rules, declared.bornOn),
    enrolled: () =>
      declared.enrolled === null ? t.enrolledMissing : studentFault(rules, declared),
    graduatedOn: () => graduateFault(rules, declared),
    resident: () => {
      if (declared.resident === null) return t.residentMissing;
      return declared.resident || !rules.residence ? null : t.notResident(rules.residence);
    },
    awardedBefore: () => {
      if (awardedHere) return t.awardedHere;
      if (declared.awardedBefore === null) return t.awardedMissing;
      return declared.awardedBefore ? t.awardedBefore : null;
    },
  } satisfies Record<DeclaredField, () => Because | null>;
  return askedOf(rules).flatMap((field) => {
    const because = fault[field]();
    return because ? [{ field, because }] : [];
  });
}

/** Whole years (周岁) on a day: the birthday itself completes the year. Both days as 2026-09-01. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

function ageFault({ ageLeast, ageMost, ageOn: on }: Eligibility, bornOn: string | null) {
  if (bornOn === null) return t.bornMissing;
  const age = ageOn(bornOn, on!);
  if (ageLeast !== null && age < ageLeast) return t.tooYoung(age, ageLeast, on!);
  return ageMost !== null && age > ageMost ? t.tooOld(age, ageMost, on!) : null;
}

/** Where graduates count as well, it is their day that decides. */
const studentFault = ({ graduatedFrom }: Eligibility, { enrolled }: Declared): Because | null =>
  enrolled || graduatedFrom !== null ? null : t.notEnrolled;

function graduateFault({ graduatedFrom }: Eligibility, { enrolled, graduatedOn }: Declared) {
  if (enrolled !== false) return null;
  if (graduatedOn === null) return t.graduatedMissing;
  return graduatedOn < graduatedFrom! ? t.graduatedEarly(graduatedFrom!) : null;
}
