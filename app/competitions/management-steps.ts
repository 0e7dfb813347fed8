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
  | "stepResults"
  | "stepNotice"
  | "stepCommendations"
  | "stepCertificates"
  | "stepArchive";

export interface ManagementStep {
  name: StepName;
  state: "done" | "now" | "todo" | "blocked";
  /** Where it is done, after the contest's address; null where there is nothing to do yet. */
  path: string | null;
  /** The round's name, where there are several. */
  round?: Localized;
  roundId?: string;
}

/** What becomes of a result, as the steps after it need to know. */
export interface Aftermath {
  announced: boolean;
  /** 最终确认: nothing of it is taken back any more. */
  final: boolean;
  /** 表彰 are signed; null where the brief gives none. */
  commended: boolean | null;
  /** Every award that stands has its certificate. */
  certified: boolean;
  archived: boolean;
}

const sealed: Aftermath = {
  ...{ announced: false, final: false, commended: null, certified: false, archived: false },
};

/** What stands before an organiser, read off the draft and the course in force (null: not published). */
export function stepsOf({
  draft,
  hostVerified,
  inForce,
  now,
  after = sealed,
}: {
  draft: { issues: number; differs: boolean };
  hostVerified: boolean;
  inForce: Course | null;
  now: Date;
  after?: Aftermath;
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
      state: after.announced ? "done" : during("judged"),
      path: inForce && hasBegun(inForce.rounds.at(-1)!, now) ? "/results" : null,
    },
    ...(inForce ? stepsAfter(after) : []),
  ];
}

/** 公示 and 异议, then 表彰 and certificates, then the archive. */
function stepsAfter({
  announced,
  final,
  commended,
  certified,
  archived,
}: Aftermath): ManagementStep[] {
  const step = (
    name: StepName,
    { begun, done, path }: { begun: boolean; done: boolean; path: string },
  ): ManagementStep => ({
    name,
    state: !begun ? "todo" : done ? "done" : "now",
    path: begun ? path : null,
  });
  return [
    step("stepNotice", { begun: announced, done: final, path: "/objections" }),
    ...(commended === null
      ? []
      : [step("stepCommendations", { begun: final, done: commended, path: "/commendations" })]),
    step("stepCertificates", { begun: final, done: certified, path: "/certificates" }),
    step("stepArchive", { begun: final, done: archived, path: "/archive" }),
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
      ...{ name: "stepJudging", path: null, ...named, roundId: round.id },
      state: over ? "done" : judges(round, now) ? "now" : "todo",
    };
    if (!next) return [judging];
    const promotion: ManagementStep = {
      ...{ name: "stepPromotion", ...named, roundId: round.id },
      state: hasBegun(next, now) ? "done" : over ? "now" : "todo",
      path: hasBegun(round, now) ? `/rounds/${round.id}` : null,
    };
    return [judging, promotion];
  });
}
