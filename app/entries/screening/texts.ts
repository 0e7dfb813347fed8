import { defineTexts } from "~/ui/localized";

/** 资格审查: what organisers and screeners read. */
export const screeningTexts = defineTexts({
  title: { zh: "资格审查", en: "Screening" },
  lede: {
    zh: "逐件核对作品是否符合参赛规定。只能依据公布的规定拒绝，原因会告知设计师。",
    en: "See whether each entry keeps the entry rules. It can be refused only by a published rule, and its designer is told why.",
  },
  board: { zh: "竞赛管理", en: "Contest board" },
  queue: { zh: "审查队列", en: "Queue" },
  candidate: { zh: "编号", en: "Number" },
  work: { zh: "作品名称", en: "Title" },
  track: { zh: "赛道", en: "Track" },
  version: { zh: "版本", en: "Version" },
  submittedAt: { zh: "提交时间", en: "Submitted" },
  none: { zh: "这一类没有作品。", en: "There are none of these." },
  noEntries: { zh: "还没有提交的作品", en: "Nothing was submitted yet" },
  noEntriesHint: {
    zh: "设计师提交后会立即出现在这里，截止前就可以开始审查；设计师提交新版本后要重新审查。",
    en: "Entries stand here as soon as they are submitted, and may be screened before the close; a newer version is screened anew.",
  },
  page: {
    zh: (number: number, of: number) => `第 ${number} 页，共 ${of} 页`,
    en: (number: number, of: number) => `Page ${number} of ${of}`,
  },
  earlier: { zh: "上一页", en: "Previous" },
  later: { zh: "下一页", en: "Next" },
  decision: { zh: "审查决定", en: "Decision" },
  pass: { zh: "符合规定，通过", en: "It keeps the rules: pass" },
  refuse: { zh: "依据规定不予通过", en: "Refuse by a rule" },
  rule: { zh: "依据的规定", en: "The rule" },
  reason: { zh: "具体原因", en: "The reason" },
  reasonHint: {
    zh: "设计师会收到这句话。写清哪里不符合、怎样改。",
    en: "The designer receives these words. Say what breaks the rule and how to mend it.",
  },
  sending: { zh: "正在记录…", en: "Recording…" },
  decidedPassed: { zh: (at: string) => `${at} 通过`, en: (at: string) => `Passed on ${at}` },
  decidedRefused: { zh: (at: string) => `${at} 未通过`, en: (at: string) => `Refused on ${at}` },
  change: { zh: "更改决定", en: "Change the decision" },
  justPassed: {
    zh: (title: string) => `“${title}”已通过。`,
    en: (title: string) => `“${title}” passed.`,
  },
  justRefused: {
    zh: (title: string) => `“${title}”未通过，已告知设计师。`,
    en: (title: string) => `“${title}” was refused; its designer was told.`,
  },
  numbers: { zh: "参赛编号", en: "Candidate numbers" },
  numbersLede: {
    zh: "截止后一次生成：从随机种子打乱所有已提交作品的顺序，种子写入记录，任何人可以复核。评委只看到编号。",
    en: "Given once after the close: a recorded random seed shuffles all entries, and anyone can check it. Jurors see the numbers alone.",
  },
  giveNumbers: { zh: "生成参赛编号", en: "Give candidate numbers" },
  givingNumbers: { zh: "正在生成…", en: "Giving numbers…" },
  numbered: {
    zh: (at: string) => `编号已于 ${at} 生成。种子：`,
    en: (at: string) => `Numbers were given on ${at}. The seed: `,
  },
});
