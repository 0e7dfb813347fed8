import type { Because } from "~/platform/refusal";

/** Why a recommendation is refused. */
export const batchRefusals = {
  notVerified: {
    zh: "只有经平台核验的单位才能推荐。",
    en: "Only organisations that the platform has verified may recommend.",
  },
  managersOnly: {
    zh: "只有该单位的负责人可以推荐作品。",
    en: "Only those who manage the organisation may recommend works.",
  },
  fewerThanUsed: (used: number): Because => ({
    zh: `该单位已推荐 ${used} 件，名额不能少于这个数。`,
    en: `The organisation has recommended ${used} already; the quota cannot be smaller.`,
  }),
  quotaFull: (wanted: number, left: number): Because => ({
    zh: `要推荐 ${wanted} 件，推荐名额只剩 ${left} 件。请减少作品，或请主办方增加名额。`,
    en: `There are ${wanted} works and ${left} places left. Leave some out, or ask the organiser for more.`,
  }),
  sheetHasFaults: {
    zh: "汇总表里还有需要改正的地方。请按提示改好后重新上传。",
    en: "The sheet still has something to put right. Correct it and upload it again.",
  },
  sheetUsed: {
    zh: "这份汇总表已经推荐过了。新的作品请另外上传。",
    en: "The works of this sheet were recommended already. Upload another for more.",
  },
  takenUp: {
    zh: "设计师已经确认或这件推荐已经取消，不能再取消推荐。",
    en: "The designer has taken it up, or it was taken back already.",
  },
  places: { zh: "请填写 0 到 1000 的整数。", en: "Give a whole number from 0 to 1000." },
} as const;
