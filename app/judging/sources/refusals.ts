import { defineTexts } from "~/ui/localized";

/** What is refused of seats and panels by their source. */
export const sourceRefusals = defineTexts({
  onePanel: {
    zh: "按本场竞赛章程，专家与企业同在一个评委会，席位不分来源。",
    en: "By the brief of this contest experts and enterprises sit on one panel: its seats have no source.",
  },
  sourceStays: {
    zh: "这位评委已经动笔，席位的来源不能再改。如需更换，请结束这个席位，另邀一位。",
    en: "This juror has begun to write, so whose judgement the seat is stays. End the seat and invite somebody else instead.",
  },
  sourceNotRanked: {
    zh: "专家与企业各是一个评委会，名次需要的一方没有可以排名的评分：没有锁定的评分表，或评委与作品互不相连。请先补评。",
    en: "Experts and enterprises are panels of their own, and one that the places need cannot be ranked: it has no locked ballots, or falls into groups that nothing joins. Have the missing ballots made first.",
  },
});
