import { defineTexts } from "~/ui/localized";

/** How a round is judged: scored by criteria (评分), or passed and failed (筛选). */
export const roundMethods = ["score", "screen"] as const;
export type RoundMethod = (typeof roundMethods)[number];

export const methodNames = defineTexts({
  score: { zh: "评分", en: "Score by criteria" },
  screen: { zh: "筛选", en: "Screen: pass or fail" },
}) satisfies Record<RoundMethod, unknown>;

/** When each fits, and what it gives. */
export const methodFits = defineTexts({
  score: {
    zh: "逐个维度打分，得出名次和每个维度的评语依据。作品不太多、要评出奖项时用。",
    en: "Each criterion gets a score, which gives a ranking and tells designers where they stand. For up to some hundreds of entries, and wherever prizes are decided.",
  },
  screen: {
    zh: "每件作品只判“通过”“不通过”或“存疑”，多数通过的入围。作品很多、先筛去明显不合要求的时候用；不能用于最后一轮。",
    en: "Each entry passes, fails or is flagged, and what a majority does not fail goes on. For many entries, to take out what clearly does not belong; never in the last round.",
  },
}) satisfies Record<RoundMethod, unknown>;
