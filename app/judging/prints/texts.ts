import { defineTexts } from "~/ui/localized";

/** What is printed for a physical final. */
export const printTexts = defineTexts({
  comparedOnScreen: {
    zh: "这一轮两两比较，每一对由系统现场抽取，没有纸面评分表。编号签和汇总表照常可用。",
    en: "This round compares two by two; each pair is drawn as it is answered, so there is no ballot on paper. Labels and tally sheets are as always.",
  },
  title: { zh: "打印评审用表", en: "Print for the jury" },
  hint: {
    zh: "现场评审用的纸表。只有参赛编号，没有作者。用 A4 纸打印。",
    en: "Paper for judging on the spot: candidate numbers, and no author. Print on A4.",
  },
  print: { zh: "打印这一页", en: "Print this page" },
  back: { zh: "回到管理页", en: "Back to the board" },
  which: { zh: "打印什么", en: "What to print" },
  whichRound: { zh: "轮次", en: "Round" },
  whose: { zh: "哪位评委", en: "Whose" },
  ballots: { zh: "评分表", en: "Ballots" },
  tally: { zh: "计分汇总表", en: "Tally sheet" },
  labels: { zh: "作品编号签", en: "Number labels" },
  nothing: { zh: "还没有可以打印的", en: "Nothing to print yet" },
  nothingHint: {
    zh: "作品通过资格审查并编号以后，才有编号签和汇总表；分配给评委以后，才有评分表。",
    en: "Labels and tally sheets come once entries are screened and numbered; ballots once they lie on desks.",
  },
  number: { zh: "参赛编号", en: "Number" },
  juror: {
    zh: (p: { alias: number; name: string }) => `评委 ${p.alias} · ${p.name}`,
    en: (p) => `Juror ${p.alias} · ${p.name}`,
  },
  seat: { zh: (alias: number) => `评委 ${alias}`, en: (alias: number) => `Juror ${alias}` },
  criterion: { zh: "评分维度", en: "Criterion" },
  weight: { zh: "权重", en: "Weight" },
  scale: {
    zh: (p: { min: number; max: number; step: number }) => `${p.min}–${p.max}，每 ${p.step} 分一档`,
    en: (p) => `${p.min}–${p.max} in steps of ${p.step}`,
  },
  anchor: {
    zh: (p: { at: number; text: string }) => `${p.at}：${p.text}`,
    en: (p) => `${p.at}: ${p.text}`,
  },
  score: { zh: "得分", en: "Score" },
  comment: { zh: "评语", en: "Comment" },
  abstains: { zh: "□ 弃权　□ 回避（写明原因）", en: "□ abstains   □ recuses (say why)" },
  signature: { zh: "评委签名", en: "Juror’s signature" },
  date: { zh: "日期", en: "Date" },
  sum: { zh: "合计", en: "Sum" },
  mean: { zh: "平均", en: "Mean" },
  place: { zh: "名次", en: "Place" },
  part: {
    zh: (p: { nth: number; of: number }) => `第 ${p.nth} 部分，共 ${p.of} 部分`,
    en: (p) => `Part ${p.nth} of ${p.of}`,
  },
  counted: { zh: "计分人", en: "Counted by" },
  checked: { zh: "核对人", en: "Checked by" },
  chair: { zh: "评委组长", en: "Chair of the panel" },
  supervised: { zh: "监督人", en: "Supervised by" },
});
