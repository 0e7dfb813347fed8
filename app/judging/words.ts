import { defineTexts } from "~/ui/localized";
import type { BallotProgress } from "./ballot";
import type { ConflictKind } from "./relations";

/** The field's words for what the rules of this room name. */
export const relationWords = defineTexts({
  family: { zh: "亲属", en: "Family" },
  "teacher-student": { zh: "师生", en: "Teacher and student" },
  "same-school": { zh: "同一院校", en: "Same school" },
  "same-enterprise": { zh: "同一企业或集团", en: "Same enterprise or group" },
  supplier: { zh: "业务往来", en: "Business partner" },
  "former-employer": { zh: "曾经任职", en: "Former employer" },
  other: { zh: "其他", en: "Other" },
  author: { zh: "署名作者", en: "Named as author" },
}) satisfies Record<ConflictKind, unknown>;

export const progressWords = defineTexts({
  untouched: { zh: "未评", en: "Not begun" },
  begun: { zh: "评到一半", en: "Begun" },
  complete: { zh: "已打分，待锁定", en: "Scored, not locked" },
  abstained: { zh: "弃权，待锁定", en: "Abstained, not locked" },
  locked: { zh: "已锁定", en: "Locked" },
}) satisfies Record<BallotProgress, unknown>;

export const progressTones = {
  untouched: "quiet",
  begun: "warn",
  complete: "info",
  abstained: "info",
  locked: "done",
} as const satisfies Record<BallotProgress, string>;

export const methodWords = defineTexts({
  mean: { zh: "平均分", en: "Mean" },
  trimmed: {
    zh: "去掉一个最高分、一个最低分后的平均分",
    en: "Mean without the highest and the lowest",
  },
  pairwise: { zh: "两两比较：Bradley–Terry 模型", en: "Comparisons: the Bradley–Terry model" },
  order: { zh: "排序：名次分", en: "Orders: points by place" },
  screen: { zh: "筛选：按多数意见", en: "Screening: by majority" },
  weighed: {
    zh: "专家与企业各自百分位的加权总分",
    en: "Weighted total of the percentiles with experts and enterprises",
  },
  mixed: { zh: "混合模型的估计分", en: "Estimate by the mixed model" },
  additive: { zh: "校正评委宽严后的估计分", en: "Estimate corrected for each juror’s severity" },
});

export const methodNotes = defineTexts({
  pairwise: {
    zh: "由全部两两比较估计每件作品的强弱，平局和左右位置的影响都在模型之内；得分是以 0 为中心的对数强度，差 1 表示胜面约为 73%。",
    en: "The strength of each entry is estimated from all comparisons, with ties and the effect of standing on the left in the model. The score is a log-strength centred on 0; a lead of 1 means winning about 73% of the time.",
  },
  order: {
    zh: "每位评委把作品排成一列：排在多少件之前就得多少分，并列的各得一半。从这里起与分数一样按章程计算：每位评委都排了全部作品时取平均（章程没有另定时，五位以上去掉一个最高、一个最低）；有人回避时同时估计作品与评委，使回避不影响别的作品。",
    en: "Each juror put the works in order: a work gets a point for every work behind it, and half a one for each that shares its place. From there on points are counted as scores are, by the rules of the contest: where every juror ordered all works the mean is taken (from five jurors up without the highest and the lowest, unless the rules say otherwise); where somebody stepped back, works and jurors are estimated together, so that it costs no other work.",
  },
  screen: {
    zh: "每件作品按自己的票数判断：通过多于或等于不通过的入围，不通过占多数的不入围。存疑不计入任何一方。作品之间不排名次。",
    en: "Each entry stands by its own votes: it goes on where at least as many pass it as fail it. A flag counts for neither side, and entries are not ranked.",
  },
  weighed: {
    zh: "专家与企业各是一个评委会，各自计分、各自排名，互不校正。每件作品在各自排名中的百分位，按章程声明的权重加权；同分先按专家一方的规则区分。总分没有单独的区间，两方各自的区间见并列表。",
    en: "Experts and enterprises are panels of their own, each counted and ranked by itself; neither corrects the other. An entry’s percentile within each ranking is weighted as the brief declares; equals are parted by the rules on the experts’ marks. The total has no interval of its own: those of each side stand side by side.",
  },
  mean: {
    zh: "每位评委都评了每件作品，评委不足五位或章程规定不去掉最高最低分，因此取平均分。",
    en: "Every juror judged every entry, and there are fewer than five or the brief leaves no mark out: the mean is taken.",
  },
  trimmed: {
    zh: "每位评委都评了每件作品，评委不少于五位，因此每件作品去掉一个最高分和一个最低分再平均。",
    en: "Every juror judged every entry, and there are five or more: of each entry the highest and the lowest mark are left out.",
  },
  mixed: {
    zh: "章程规定用混合模型：作品与评委都看作随机，方差由 REML 估计，宽严被校正，评得少的作品向平均收缩。",
    en: "The brief declares the mixed model: entries and jurors as random, variances by REML; severity is taken out and thin evidence is drawn to the mean.",
  },
  additive: {
    zh: "并非每位评委都评了每件作品，因此用最小二乘同时估计作品分与评委宽严，避免碰上严格评委的作品吃亏。",
    en: "Not every juror judged every entry: least squares estimates entries and severity together, so that meeting strict jurors costs nothing.",
  },
});
