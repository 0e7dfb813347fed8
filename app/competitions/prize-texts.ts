import { defineTexts } from "~/ui/localized";

/** Why a prize cannot go by one criterion (单项奖). */
export const prizeRefusals = defineTexts({
  notForThePanel: {
    zh: "这个维度由大众评判，评委没有它的分数，不能据此评奖。请另选一个维度。",
    en: "This criterion is judged by the public, so jurors give it no scores that a prize could go by. Choose another.",
  },
  withoutScores: {
    zh: "最后一轮不按维度打分，没有单项名次。请去掉单项，或改用打分。",
    en: "The last round gives no scores by criterion, so there are no places on one. Take the criterion off, or let the round score.",
  },
});
