import type { CountingPart } from "~/competitions/counting-rules";
import { defineTexts } from "~/ui/localized";

/** What is said where the counting rules were changed after judging had opened. */
export const revisedTexts = defineTexts({
  title: { zh: "评审开始后，计分规则改过", en: "The counting rules changed after judging opened" },
  note: {
    zh: "同一批评分表，按改之前和改之后的规则各排一次。改了什么、为什么、哪些作品因此变动，都随结果签署和公布。",
    en: "The same ballots, ranked by the rules before and after. What changed, why, and what it moved is signed and published with the result.",
  },
  change: {
    zh: (p: { version: number; instant: string }) => `第 ${p.version} 版，${p.instant}`,
    en: (p) => `Version ${p.version}, ${p.instant}`,
  },
  changed: { zh: "改动", en: "Changed" },
  rankings: { zh: "两次排名", en: "Both rankings" },
  number: { zh: "参赛编号", en: "Number" },
  was: { zh: "改前名次", en: "Place before" },
  is: { zh: "现名次", en: "Place now" },
  moved: { zh: "变动", en: "Moved" },
  up: { zh: (by: number) => `升 ${by}`, en: (by: number) => `up ${by}` },
  down: { zh: (by: number) => `降 ${by}`, en: (by: number) => `down ${by}` },
  same: { zh: "不变", en: "as before" },
  noPlace: { zh: "无名次", en: "no place" },
  nothingMoved: {
    zh: "名次没有变动。",
    en: "No entry changed its place.",
  },
  movedOf: {
    zh: (p: { moved: number; entries: number }) => `${p.entries} 件中有 ${p.moved} 件名次变动。`,
    en: (p) => `${p.moved} of ${p.entries} entries changed place.`,
  },
  briefVersion: { zh: "章程版本", en: "Version of the brief" },
  briefVersionOf: { zh: (n: number) => `第 ${n} 版`, en: (n: number) => `Version ${n}` },
});

export const countingWords = defineTexts({
  weights: { zh: "权重", en: "Weights" },
  estimator: { zh: "计分方法", en: "How scores are counted" },
  tieBreaks: { zh: "同分处理", en: "Tie-breaks" },
  primaryCriterionId: { zh: "首要维度", en: "Primary criterion" },
}) satisfies Record<CountingPart, unknown>;
