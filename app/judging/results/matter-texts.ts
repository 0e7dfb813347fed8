import { defineTexts } from "~/ui/localized";

/** Where what stands in the way of a result is dealt with. */
export const matterTexts = defineTexts({
  toJurors: { zh: "看是哪几位评委", en: "See which jurors" },
  toAssignment: { zh: "看分配", en: "See the assignment" },
  toDeliberations: { zh: "交评委合议", en: "Have it deliberated" },
  conflicts: {
    zh: (count: number) => `有 ${count} 处可能的利益关联没有处理，相关评分表已计入`,
    en: (count: number) =>
      `${count === 1 ? "One possible relation is" : `${count} possible relations are`} neither pinned nor dismissed, and the ballot counts`,
  },
  toConflicts: { zh: "去看是哪几处", en: "See which" },
  objections: {
    zh: (count: number) => `有 ${count} 件异议没有答复`,
    en: (count: number) =>
      count === 1 ? "One objection is not decided" : `${count} objections are not decided`,
  },
  toObjections: { zh: "去处理异议", en: "Deal with them" },
});
