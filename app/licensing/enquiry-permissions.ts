import { mayManage, type CompetitionScope } from "~/competitions/permissions";
import { isLead, type EntryScope } from "~/entries/permissions";
import type { OrganisationStanding } from "~/people/standing";
import { belongsToOrganisation, type Viewer } from "~/people/viewer";
import { allowed, refused, type Decision } from "~/platform/refusal";
import { enquiryRefusals as t } from "./enquiry-refusals";
import type { EnquiryState, Side, StepKind } from "./enquiry";

/** Between whom an enquiry stands. */
export interface EnquiryScope {
  organisationId: string;
  entry: EntryScope;
  competition: CompetitionScope;
}

/**
 * On which side of an enquiry the viewer stands; null for everybody else, for whom it does not exist. Who made
 * the work is its designer first, whatever else he may be.
 */
export function sideOf(viewer: Viewer, scope: EnquiryScope): Side | null {
  if (isLead(viewer, scope.entry)) return "designer";
  if (belongsToOrganisation(viewer, scope.organisationId)) return "enterprise";
  return mayManage(viewer, scope.competition) ? "organiser" : null;
}

/** A board and its enquiries belong to the organisation: whoever belongs to it sees them. */
export const seesBoard = (viewer: Viewer, organisationId: string): boolean =>
  belongsToOrganisation(viewer, organisationId);

/** What the rule for a step needs to know. */
export interface StepQuestion {
  state: EnquiryState;
  standing: OrganisationStanding;
  side: Side;
  personId: string;
  words: string;
}

type Rule = (question: StepQuestion) => boolean;
const from =
  (...some: Side[]): Rule =>
  ({ side }) =>
    some.includes(side);
const before: Rule = ({ state }) => state.stage === "asked" && !state.interested;
const open: Rule = ({ state }) => state.stage !== "contracted";
const free: Rule = ({ state }) => state.proposal === null;
const theOther: Rule = ({ state, side, personId }) =>
  state.proposal !== null && state.proposal.side !== side && state.proposal.byId !== personId;

/** Each step with all that must hold of it. */
const rules: Record<Exclude<StepKind, "asked">, readonly Rule[]> = {
  interested: [from("designer"), before],
  "asked-back": [from("designer"), before, ({ state }) => state.awaits === "designer"],
  declined: [from("designer"), open],
  said: [({ side, state }) => side !== "designer" || state.interested],
  "proposed-sampling": [
    from("designer", "enterprise"),
    free,
    ({ state }) => state.interested && state.stage === "asked",
  ],
  "proposed-contract": [
    from("designer", "enterprise"),
    free,
    ({ state }) => state.stage === "sampling",
  ],
  agreed: [from("designer", "enterprise"), theOther],
  "turned-down": [from("designer", "enterprise"), theOther],
  withdrawn: [from("enterprise"), open],
};

/** Steps that say nothing without words. */
const needWords: readonly StepKind[] = ["asked-back", "said", "turned-down"];
export const mostWords = 2_000;
export type OfferedStep = keyof typeof rules;

/** May this step be taken now? Frozen while the enterprise is suspended, for all sides; over once closed. */
export function mayTakeStep(kind: OfferedStep, question: StepQuestion): Decision {
  const { state, standing, words } = question;
  if (standing !== "verified") return refused("closed", t.frozen);
  if (state.closed) return refused("closed", t.over);
  if (!rules[kind].every((holds) => holds(question))) return refused("conflict", t.notNow);
  if (needWords.includes(kind) && words.trim().length < 2)
    return refused("invalid", t.wordsMissing, "words");
  return words.length > mostWords ? refused("invalid", t.wordsTooMany, "words") : allowed;
}

/** The steps a side is offered as things stand, before anything is typed. */
export const offeredSteps = (question: Omit<StepQuestion, "words">): OfferedStep[] =>
  (Object.keys(rules) as OfferedStep[]).filter(
    (kind) => mayTakeStep(kind, { ...question, words: "……" }).allowed,
  );
