import { allowed, refused, type Decision } from "~/platform/refusal";
import type { RoleName } from "~/people/viewer";
import { refusals as t } from "./texts";

/**
 * Who works for a contest: organiser runs it · screener checks entries · approver signs what others propose · chair
 * leads the judging and scores nothing · supervisor watches the process and signs its records.
 */
export const staffRoles = [
  "organiser",
  "screener",
  "approver",
  "chair",
  "supervisor",
] as const satisfies RoleName[];
export type StaffRole = (typeof staffRoles)[number];

export const isStaffRole = (role: string): role is StaffRole =>
  (staffRoles as readonly string[]).includes(role);

/** A role ends at any time, but somebody has to be left who runs the contest. */
export const mayEndStaffRole = (role: StaffRole, holders: number): Decision =>
  role === "organiser" && holders <= 1 ? refused("conflict", t.onlyOrganiser) : allowed;
