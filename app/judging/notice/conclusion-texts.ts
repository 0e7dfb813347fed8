import { defineTexts } from "~/ui/localized";

/** What the page says on which a result becomes final. */
export const conclusionTexts = defineTexts({
  conclusion: { zh: "异议与最终确认", en: "Objections and confirmation" },
  conclusionOf: {
    zh: (name: string) => `${name} · 异议与最终确认`,
    en: (name: string) => `${name} · Objections and confirmation`,
  },
  conclusionLede: {
    zh: "公示期满、异议全部处理完毕后，由一人提请、另一人签署，结果才是最终的；证书随后可以颁发。",
    en: "Once the notice is over and every objection decided, one person proposes and another signs: then the result is final and certificates can be issued.",
  },
  objections: { zh: "收到的异议", en: "Objections" },
  noObjections: { zh: "没有收到异议", en: "There are none" },
  blockers: { zh: "还不能确认，因为", en: "It cannot be confirmed yet, because" },
  noticeRuns: {
    zh: (instant: string) => `公示期到 ${instant} 才满`,
    en: (instant: string) => `the notice runs until ${instant}`,
  },
  openObjection: {
    zh: (number: number) => `第 ${number} 号异议尚未处理`,
    en: (number: number) => `objection no. ${number} is open`,
  },
  takenBack: { zh: "已撤销的奖项", en: "Awards taken back" },
  takenBackLine: {
    zh: (p: { number: string; prize: string; objection: number }) =>
      `${p.number} · ${p.prize}（第 ${p.objection} 号异议）`,
    en: (p) => `${p.number} · ${p.prize} (objection no. ${p.objection})`,
  },
  emptyPlaces: { zh: "空出的名额", en: "The places left empty" },
  vacant: { zh: "空缺", en: "Leave them vacant" },
  moveUp: { zh: "依次递补", en: "Let the next move up" },
  moveUpHint: {
    zh: (p: { list: string; unfilled: number }) =>
      `递补后：${p.list}${p.unfilled > 0 ? `；仍空缺 ${p.unfilled} 个` : ""}`,
    en: (p) => `Then: ${p.list}${p.unfilled > 0 ? `; ${p.unfilled} stay vacant` : ""}`,
  },
  propose: { zh: "提请最终确认", en: "Lay before the second person" },
  proposedNow: { zh: "已提请，等另一人签署", en: "Laid before the second person" },
  proposed: {
    zh: (p: { number: number; by: string; instant: string }) =>
      `第 ${p.number} 次提请，${p.by} 于 ${p.instant}`,
    en: (p) => `Proposal ${p.number}, by ${p.by}, ${p.instant}`,
  },
  signedBy: {
    zh: (p: { by: string; instant: string }) => `${p.by} 于 ${p.instant} 签署，结果为最终结果`,
    en: (p) => `Signed by ${p.by}, ${p.instant}: the result is final`,
  },
  finalList: { zh: "最终获奖名单", en: "The final awards" },
  number: { zh: "参赛编号", en: "Number" },
  award: { zh: "奖项", en: "Award" },
  place: { zh: "名次", en: "Place" },
  read: { zh: "我已逐项核对最终名单和异议处理", en: "I have checked the list and the decisions" },
  sign: { zh: "签署为最终结果", en: "Sign as final" },
  signPromise: { zh: "签署后不能更改。", en: "Once signed it does not change." },
  noNeed: {
    zh: "这场竞赛不设公示期，结果一经公布即为最终。",
    en: "This contest has no public notice: its result is final once announced.",
  },
});
