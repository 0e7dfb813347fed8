import { defineTexts } from "~/ui/localized";

/** What a designer reads of how the own work was judged. */
export const feedbackTexts = defineTexts({
  title: { zh: "评审结果", en: "How it was judged" },
  titleOf: {
    zh: (title: string) => `《${title}》的评审结果`,
    en: (title: string) => `How “${title}” was judged`,
  },
  lede: {
    zh: (p: { contest: string; instant: string }) => `${p.contest}，${p.instant}公布`,
    en: (p) => `${p.contest}, announced ${p.instant}`,
  },
  backToEntry: { zh: "作品", en: "The entry" },
  toNotice: { zh: "公示与异议", en: "Public notice and objections" },
  notYet: { zh: "结果尚未公布", en: "The result is not announced yet" },
  notYetHint: {
    zh: "公布之后，这里有各项得分、名次区间和评委的话。",
    en: "Afterwards your scores by criterion, the rank band and the jurors’ words stand here.",
  },
  outcome: { zh: "结果", en: "Outcome" },
  number: { zh: "参赛编号", en: "Number" },
  award: { zh: "奖项", en: "Award" },
  certificate: { zh: "证书", en: "Certificate" },
  toCertificate: { zh: "查看并打印", en: "See and print it" },
  noAward: { zh: "未获奖", en: "No award" },
  provisional: { zh: "公示中，尚未最终确认", en: "Open to objections, not final yet" },
  band: { zh: "名次区间", en: "Rank band" },
  bandOf: {
    zh: (p: { low: number; high: number; entries: number }) =>
      p.low === p.high
        ? `第 ${p.low} 名，共 ${p.entries} 件`
        : `第 ${p.low} 至 ${p.high} 名之间，共 ${p.entries} 件`,
    en: (p) =>
      p.low === p.high
        ? `${p.low} of ${p.entries}`
        : `between ${p.low} and ${p.high} of ${p.entries}`,
  },
  bandNote: {
    zh: "评分总有误差。区间是按评委之间的差异估计的。",
    en: "Scores are never exact. The band follows from how far the jurors differed.",
  },
  place: { zh: "名次", en: "Place" },
  bandOfSource: {
    zh: (p: readonly [number, number]) =>
      p[0] === p[1] ? `第 ${p[0]} 名` : `第 ${p[0]} 至 ${p[1]} 名之间`,
    en: (p) => (p[0] === p[1] ? `place ${p[0]}` : `between ${p[0]} and ${p[1]}`),
  },
  weighed: { zh: "加权百分位", en: "Weighted percentile" },
  total: { zh: "总分", en: "Total" },
  revised: { zh: "计分规则改过", en: "Counting rules changed" },
  revisedOf: {
    zh: (p: { reasons: string[]; was: number | null; is: number | null }) =>
      `评审开始后改过，理由：${p.reasons.join("；")}${p.was && p.is ? `按改前的规则是第 ${p.was} 名，现在第 ${p.is} 名。` : ""}`,
    en: (p) =>
      `After judging had opened, because: ${p.reasons.join("; ")}${p.was && p.is ? ` By the rules before it stood at ${p.was}, now at ${p.is}.` : ""}`,
  },
  scores: { zh: "各项得分", en: "Scores by criterion" },
  scoresNote: {
    zh: (p: { ballots: number; min: number; max: number }) =>
      `${p.ballots} 张评分表的平均分，满分 ${p.max}。不显示单个评委的分数。`,
    en: (p) =>
      `Means of ${p.ballots} ballots, on a scale from ${p.min} to ${p.max}. No single juror’s scores are shown.`,
  },
  comparisons: { zh: "两两比较", en: "Two by two" },
  comparedOf: {
    zh: (p: { won: number; tied: number; lost: number; jurors: number }) =>
      `${p.jurors} 位评委共比较了 ${p.won + p.tied + p.lost} 次：${p.won} 次这件更好，${p.tied} 次不分高下，${p.lost} 次另一件更好。这一轮不打分，名次由全部比较估计得出。`,
    en: (p) =>
      `${p.jurors} jurors compared it ${p.won + p.tied + p.lost} times: ${p.won} times it was the better one, ${p.tied} times the two were equal, ${p.lost} times the other was better. No marks were given; the ranking is estimated from all comparisons.`,
  },
  criterion: { zh: "评分维度", en: "Criterion" },
  weight: { zh: "权重", en: "Weight" },
  mean: { zh: "平均分", en: "Mean" },
  notJudged: {
    zh: "这件作品没有计入的评分表，所以没有得分。",
    en: "No ballot on this work counted, so there are no scores.",
  },
  comments: { zh: "评委的话", en: "What the jurors wrote" },
  commentsNote: { zh: "不显示是哪一位评委写的。", en: "Without who wrote which." },
  noComments: { zh: "评委没有留下评语。", en: "The jurors left no comments." },
});
