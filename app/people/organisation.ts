import type { Localized } from "~/ui/localized";

/** 协会 院校 科研院所 企业 设计机构 园区: who the policy paper calls upon (湘工信消费品〔2023〕264号). */
export const organisationKinds = [
  "association",
  "college",
  "institute",
  "enterprise",
  "studio",
  "park",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

const letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * Whether 18 characters are a 统一社会信用代码: the last one checks the others, the weights being the powers
 * of 3 modulo 31. Source: GB 32100-2015, 4.2 and annex B.
 */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  const values = [...code].map((letter) => letters.indexOf(letter));
  if (values.includes(-1)) return false;
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === values[17];
}

/**
 * Reads a register number: a Chinese credit code must check; a foreign number is taken as it is. Null if it
 * is neither.
 */
export function readRegisterNumber(typed: string): string | null {
  const plain = typed.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  if (plain.length === 18) return isCreditCode(plain) ? plain : null;
  return /^[0-9A-Z./-]{4,40}$/.test(plain) ? plain : null;
}

/** An organisation as anybody may know it. */
export interface OrganisationCard {
  id: string;
  kind: OrganisationKind;
  name: Localized;
  verified: boolean;
  suspended: boolean;
}
