import { defineTexts } from "~/ui/localized";

/** Why a next version may not change what entries are judged by, or were counted by. */
export const frozenTexts = defineTexts({
  frozenAfterClose: {
    zh: "作品已经截止，赛道、轮次与入围、评分维度、提交要求和参赛规则不能再改；权重、计分方法和同分处理还可以改，须说明理由。",
    en: "Entries are closed: tracks, rounds and promotions, criteria, limits and entry rules can no longer change. Weights, the way scores are counted and tie-breaks still may, with a reason.",
  },
  countedAlready: {
    zh: "结果已经签署，权重、计分方法和同分处理不能再改。",
    en: "The result is signed: weights, the way scores are counted and tie-breaks can no longer change.",
  },
});
