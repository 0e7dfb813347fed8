import { defineTexts } from "~/ui/localized";

/** A juror's own record. */
export const recordTexts = defineTexts({
  title: { zh: "我的评分记录", en: "My record" },
  titleOf: {
    zh: (contest: string) => `${contest} · 评分记录`,
    en: (contest: string) => `${contest} · record of ballots`,
  },
  seat: { zh: (alias: number) => `评委席 ${alias}`, en: (alias: number) => `Seat ${alias}` },
  lede: {
    zh: "您锁定的每一张评分表，连同锁定时写入日志的承诺值。只有您看得到；请自行保存。",
    en: "Every ballot you have locked, with what the journal committed to at that moment. Only you see it; keep it.",
  },
  none: { zh: "还没有锁定的评分表", en: "Nothing is locked yet" },
  noneHint: {
    zh: "锁定一张评分表后，它就记在这里。",
    en: "Once you lock a ballot, it stands here.",
  },
  entry: { zh: "参赛编号", en: "Entry" },
  round: { zh: "轮次", en: "Round" },
  given: { zh: "评分", en: "Given" },
  comment: { zh: "写给设计者的话", en: "To the designer" },
  lockedAt: { zh: "锁定时间", en: "Locked" },
  journal: { zh: "日志", en: "Journal" },
  abstained: { zh: "弃权", en: "Abstained" },
  ordered: {
    zh: (p: { round: string; order: string; instant: string }) =>
      `${p.round}：${p.order}，于 ${p.instant} 锁定`,
    en: (p) => `${p.round}: ${p.order}, locked ${p.instant}`,
  },
  compared: {
    zh: (p: { round: string; count: number; instant: string }) =>
      `${p.round}：两两比较 ${p.count} 次，${p.instant} 一起锁定`,
    en: (p) => `${p.round}: ${p.count} comparisons, locked together ${p.instant}`,
  },
  marks: { zh: "服装上的标记", en: "Marks on garments" },
  marksNote: {
    zh: "字母与服装上的一致；锁定以后不能再改。",
    en: "Under the letters that they have on the garment; they stand since the ballot was locked.",
  },
  letter: { zh: "标记", en: "Mark" },
  said: { zh: "内容", en: "What it says" },
  whom: { zh: "给谁看", en: "For whom" },
  markedAt: { zh: "标记时间", en: "Marked" },
  digest: { zh: "整份记录的 SHA-256", en: "SHA-256 of the whole record" },
  keep: { zh: "自行保存", en: "To keep" },
  download: { zh: "下载记录（JSON）", en: "Download the record (JSON)" },
  verify: { zh: "怎样核对", en: "How to check it" },
  back: { zh: "回到席位", en: "Back to your desk" },
  print: { zh: "本页可以直接打印。", en: "This page can be printed as it is." },
});
