import { allowed, refused, type Decision } from "~/platform/refusal";
import { defineTexts } from "~/ui/localized";
import { refusals as t } from "./refusals";

/** How far a work has come towards production: the ten stages of 产业化, 0 to 9. */
export const stageNames = defineTexts({
  concept: { zh: "创意", en: "Concept" },
  screened: { zh: "原创核验", en: "Originality screened" },
  digital: { zh: "数字样", en: "Digital sample" },
  techpack: { zh: "工艺单", en: "Tech pack" },
  sample: { zh: "样衣", en: "Physical sample" },
  tested: { zh: "检测", en: "Tested" },
  costed: { zh: "报价", en: "Costed" },
  pilot: { zh: "小批量", en: "Pilot run" },
  bulk: { zh: "量产", en: "Bulk production" },
  sold: { zh: "市场", en: "On the market" },
});
export const stages = [
  "concept",
  "screened",
  "digital",
  "techpack",
  "sample",
  "tested",
  "costed",
  "pilot",
  "bulk",
  "sold",
] as const satisfies (keyof typeof stageNames)[];

/** From here on somebody makes it: the mark names stage and maker. */
export const firstMadeStage = stages.indexOf("sample");

/** What a stage comes to, for who looks for works that are made: 打样 from the sample on, 投产 from the pilot run on. */
export const whatStageComesTo = (stage: number): ("sampled" | "produced")[] => [
  ...(stage >= firstMadeStage ? (["sampled"] as const) : []),
  ...(stage >= stages.indexOf("pilot") ? (["produced"] as const) : []),
];

/** A mark as it stands. */
export interface MarkState {
  agreedAt: Date | null;
  withdrawnAt: Date | null;
}

/** Is the mark in force: agreed by the designer and not withdrawn? */
export const isInForce = ({ agreedAt, withdrawnAt }: MarkState): boolean =>
  agreedAt !== null && withdrawnAt === null;

/** One mark at a time waits or holds for an entry; a new one supersedes it only after its withdrawal. */
export function mayPropose(
  stage: number,
  makerName: string,
  standing: readonly MarkState[],
): Decision {
  if (!Number.isInteger(stage) || stage < firstMadeStage || stage >= stages.length)
    return refused("invalid", t.stageUnknown, "stage");
  if (makerName.trim().length < 2) return refused("invalid", t.makerMissing, "makerName");
  const waiting = standing.some(({ agreedAt, withdrawnAt }) => !agreedAt && !withdrawnAt);
  return waiting ? refused("conflict", t.oneWaits) : allowed;
}

export const mayAgree = (mark: MarkState): Decision =>
  mark.withdrawnAt
    ? refused("conflict", t.withdrawnAlready)
    : mark.agreedAt
      ? refused("conflict", t.agreedAlready)
      : allowed;

export function mayWithdraw(mark: MarkState, reason: string): Decision {
  if (mark.withdrawnAt) return refused("conflict", t.withdrawnAlready);
  return reason.trim().length < 4 ? refused("invalid", t.reasonMissing, "reason") : allowed;
}
