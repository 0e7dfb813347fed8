import { allowed, refused, type Decision } from "~/platform/refusal";
import { refusals } from "./refusals";

/** How the platform stands to an organisation: 待核验 waiting · 已核验 verified · 已停用 suspended. */
export type OrganisationStanding = "waiting" | "verified" | "suspended";

/** Two facts, one word: a suspension weighs more than a verification. */
export const organisationStanding = (facts: {
  verified: boolean;
  suspended: boolean;
}): OrganisationStanding =>
  facts.suspended ? "suspended" : facts.verified ? "verified" : "waiting";

/**
 * May somebody do something new in an organisation's name: publish, save a work, send an enquiry? Who the
 * person is that wants to is another question.
 */
export function mayActInItsName(standing: OrganisationStanding): Decision {
  if (standing === "waiting") return refused("forbidden", refusals.organisationWaits);
  return whileNotSuspended(standing);
}

/** For what was begun when the organisation stood well: it goes on unless the steward has stopped it. */
export const whileNotSuspended = (standing: OrganisationStanding): Decision =>
  standing === "suspended" ? refused("forbidden", refusals.organisationSuspended) : allowed;
