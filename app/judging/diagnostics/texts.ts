import { defineTexts } from "~/ui/localized";

/** How far the panel agrees: 评审诊断. */
export const diagnosticsTexts = defineTexts({
  title: { zh: "评审诊断", en: "How far the panel agrees" },
  titleOf: {
    zh: (name: string) => `${name} · 评审诊断`,
    en: (name: string) => `${name} · How far the panel agrees`,
  },
  lede: {
    zh: "评审中只有评委会整体的一致性，而且只给不打分的评审主持人看；评审结束后才有每位评委的宽严、离散和一致。没有一个数字影响结果。",
    en: "While a round is judged there is only the agreement of the whole panel, for a chair who scores nothing. Severity, spread and agreement of each juror follow after the close. None of it changes a result.",
  },
  back: { zh: "回到竞赛页", en: "Back to the contest" },
  openNow: { zh: "评审中", en: "Being judged" },
  closed: { zh: "评审已结束", en: "Judged" },
  counted: {
    zh: (p: { ballots: number; jurors: number }) =>
      `${p.jurors} 位评委的 ${p.ballots} 张已锁定评分表`,
    en: (p) => `${p.ballots} locked ballots of ${p.jurors} jurors`,
  },
  compared: {
    zh: (p: { ballots: number; jurors: number }) => `${p.jurors} 位评委的 ${p.ballots} 次比较`,
    en: (p) => `${p.ballots} comparisons of ${p.jurors} jurors`,
  },
  tooFew: {
    zh: (least: number) => `锁定过评分表的评委不足 ${least} 位，先不显示`,
    en: (least: number) => `Shown once ${least} jurors have locked a ballot`,
  },
  tooFewHint: {
    zh: "人数太少时，整体的数字等于说出其中某一位。",
    en: "Of fewer, a figure of the panel would tell of one of them.",
  },
  noAgreement: {
    zh: "两两比较的轮次没有按维度的一致性；评审结束后看区分信度。",
    en: "A round of comparisons has no agreement by criterion; after the close see its separation reliability.",
  },
  agreement: { zh: "评委会整体", en: "The panel as a whole" },
  alphaChart: { zh: "各维度的 Krippendorff α", en: "Krippendorff’s α by criterion" },
  byJuror: { zh: "每位评委", en: "Juror by juror" },
  consistencyChart: { zh: "与其他评委的一致", en: "Agreement with the rest" },
  spreadChart: { zh: "打分的离散", en: "Spread of the marks" },
});
