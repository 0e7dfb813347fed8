import { defineTexts } from "~/ui/localized";

export const refusals = defineTexts({
  stageUnknown: {
    zh: "请选择从样衣到市场的一个阶段。",
    en: "Choose a stage from physical sample to market.",
  },
  makerMissing: { zh: "请写明由谁生产。", en: "Say who makes it." },
  oneWaits: {
    zh: "已有一个标记在等设计师答复。",
    en: "A mark is already waiting for the designer's answer.",
  },
  withdrawnAlready: { zh: "这个标记已撤回。", en: "This mark has been withdrawn." },
  agreedAlready: { zh: "设计师已经同意。", en: "The designer has agreed already." },
  reasonMissing: { zh: "请写明撤回的理由。", en: "Give the reason for the withdrawal." },
  notAwarded: {
    zh: "只有已公布获奖的作品可以标记产业化。",
    en: "Only a work whose award has been announced can carry the mark.",
  },
});
