import { defineTexts } from "~/ui/localized";

/** The second signature. */
export const approvalTexts = defineTexts({
  approvalTitle: {
    zh: (name: string) => `${name} · 签署结果`,
    en: (name: string) => `${name} · Signing the result`,
  },
  approval: { zh: "签署结果", en: "Signing the result" },
  approvalLede: {
    zh: "两人原则：提案的人不能签署。请逐项核对；签署的就是这个摘要所指的内容，一个字节也不差。",
    en: "Two people: whoever proposed cannot sign. Check item by item; what is signed is exactly what the digest names.",
  },
  backToResults: { zh: "评审结果", en: "Results" },
  noProposal: { zh: "还没有提案", en: "There is no proposal yet" },
  noProposalHint: {
    zh: "评审截止后，主办方在结果页提出；那时在这里核对和签署。",
    en: "After judging closes the organiser lays one down on the results page; then it is checked and signed here.",
  },
  read: {
    zh: "我已逐项核对排名、奖项和理由",
    en: "I have checked ranking, awards and reasons item by item",
  },
  when: { zh: "公布时间", en: "When it is announced" },
  earliest: {
    zh: (instant: string) => `尽早：${instant}`,
    en: (instant: string) => `As early as possible: ${instant}`,
  },
  atOnce: { zh: "签署后立即公布", en: "At once, as soon as it is signed" },
  atInstant: { zh: "指定时间", en: "At an instant of my choice" },
  announcedAt: { zh: "公布时间（北京时间）", en: "Instant of the announcement (Beijing time)" },
  announcedAtHint: {
    zh: (instant: string) => `不早于 ${instant}。在这一刻之前，任何地方都看不到结果。`,
    en: (instant: string) => `Not before ${instant}. Until then the result is nowhere to be seen.`,
  },
  sign: { zh: "签署", en: "Sign" },
  signPromise: { zh: "签署后不能更改。", en: "Once signed it does not change." },
  signedNow: { zh: "已签署", en: "Signed" },
  working: { zh: "请稍候…", en: "One moment…" },
});
