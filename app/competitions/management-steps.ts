import type { Localized } from "~/ui/localized";
import { hasBegun, hasJudged, judges, phaseAt, phases, type Course, type Phase } from "./phases";

/** The organiser's steps in their order; each is a key of organiser-texts.ts. */
export type StepName =
  | "stepBrief"
  | "stepPublish"
  | "stepEntries"
  | "stepPanel"
  | "stepScreening"
  | "stepJudging"
  | "stepPromotion"
  | "stepResults";

export interface ManagementStep {
  name: StepName;
  state: "done" | "now" | "todo" | "blocked";
  /** Where it is done, after the contest's address; null where there is nothing to do yet. */
  path: string | null;
  /** The round's name, where there are several. */
  round?: Localized;
}

/** What stands before an organiser, read off the draft and the course in force (null: not published). */
export function stepsOf({
  draft,
  hostVerified,
  inForce,
  now,
}: {
  draft: { issues: number; differs: boolean };
  hostVerified: boolean;
  inForce: Course | null;
  now: Date;
}): ManagementStep[] {
  const whole = draft.issues === 0;
  const reached = inForce ? phases.indexOf(phaseAt(inForce, now)) : -1;
  const during = (phase: Phase): ManagementStep["state"] => {
    const own = phases.indexOf(phase);
    return reached > own ? "done" : reached === own ? "now" : "todo";
  };
  const published = inForce !== null;
  const canPublish = whole && hostVerified;
  return [
    { name: "stepBrief", state: whole ? "done" : "now", path: "/edit" },
    {
      name: "stepPublish",
      state: published ? "done" : canPublish ? "now" : "blocked",
      path: published && !draft.differs ? null : "/publication",
    },
    { name: "stepEntries", state: during("open"), path: published ? "/quotas" : null },
    {
      name: "stepPanel",
      state: reached > phases.indexOf("closed") ? "done" : published ? "now" : "todo",
      path: published ? "/panel" : null,
    },
    {
      name: "stepScreening",
      state: during("closed"),
      path: reached >= phases.indexOf("open") ? "/screening" : null,
    },
    ...(inForce ? roundSteps(inForce, now) : [{ name: "stepJudging", ...todo } as const]),
    {
      name: "stepResults",
      state: during("judged"),
      path: inForce && hasBegun(inForce.rounds.at(-1)!, now) ? "/results" : null,
    },
  ];
}

const todo = { state: "todo", path: null } as const;

/** Each round is judged, and each but the last decides who goes on to the next. */
function roundSteps({ rounds }: Course, now: Date): ManagementStep[] {
  return rounds.flatMap((round, index) => {
    const over = hasJudged(round, now);
    const next = rounds[index + 1];
    const named = rounds.length > 1 ? { round: round.name } : {};
    const judging: ManagementStep = {
      ...{ name: "stepJudging", path: null, ...named },
      state: over ? "done" : judges(round, now) ? "now" : "todo",
    };
    if (!next) return [judging];
    const promotion: ManagementStep = {
      ...{ name: "stepPromotion", ...named },
      state: hasBegun(next, now) ? "done" : over ? "now" : "todo",
      path: hasBegun(round, now) ? `/rounds/${round.id}` : null,
    };
    return [judging, promotion];
  });
}
