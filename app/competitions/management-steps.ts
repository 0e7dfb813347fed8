import { phases, type Phase } from "./phases";

/** The organiser's steps in their order; each is a key of organiser-texts.ts. */
export type StepName =
  | "stepBrief"
  | "stepPublish"
  | "stepEntries"
  | "stepPanel"
  | "stepScreening"
  | "stepJudging"
  | "stepResults";

export interface ManagementStep {
  name: StepName;
  state: "done" | "now" | "todo" | "blocked";
  /** Where it is done, after the contest's address; null where there is nothing to do yet. */
  path: string | null;
}

/** What stands before an organiser, read off the draft and the phase (null: not published). */
export function stepsOf({
  draft,
  hostVerified,
  inForce,
}: {
  draft: { issues: number; differs: boolean };
  hostVerified: boolean;
  inForce: { phase: Phase } | null;
}): ManagementStep[] {
  const whole = draft.issues === 0;
  const reached = inForce ? phases.indexOf(inForce.phase) : -1;
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
    { name: "stepJudging", state: during("judging"), path: null },
    {
      name: "stepResults",
      state: during("judged"),
      path: reached >= phases.indexOf("judging") ? "/results" : null,
    },
  ];
}
