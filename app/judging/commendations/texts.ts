import { defineTexts, type Localized } from "~/ui/localized";

type TooMany = { name: Localized; count: number; chosen: number };

export const commendationRefusals = defineTexts({
  notFinal: {
    zh: "结果尚未最终确认，还不能议定表彰。请先在“异议与最终确认”页完成两人签署。",
    en: "The result is not final yet, so nobody can be commended. Have it signed on the page of objections first.",
  },
  nobodyChosen: {
    zh: "还没有选中任何单位或教师。请至少勾选一个；不授予就不必提请。",
    en: "Nobody is chosen. Tick one at least; to give none, propose nothing.",
  },
  notACandidate: {
    zh: "选中的单位或教师里，有的已不在名单上（作品被撤回或改了署名）。请按下面的名单重新勾选。",
    en: "Some of those chosen are not on the list any more: a work was withdrawn or names them differently. Choose again from the list below.",
  },
  tooMany: {
    zh: (p: TooMany) => `${p.name.zh}最多 ${p.count} 个，现在选了 ${p.chosen} 个。请去掉几个。`,
    en: (p: TooMany) =>
      `There are ${p.count} of ${p.name.en ?? p.name.zh} at most, and ${p.chosen} are chosen. Take some away.`,
  },
  signedAlready: {
    zh: "表彰名单已由两人签署，不能更改。",
    en: "The commendations have been signed by two people and do not change.",
  },
  ownProposal: {
    zh: "这是您自己提请的，须由另一人签署。",
    en: "You proposed this yourself: somebody else has to sign it.",
  },
  notWhatYouRead: {
    zh: "名单在您阅读之后改过。请再看一遍再签。",
    en: "The list has changed since you read it. Read it again before you sign.",
  },
  readFirst: { zh: "请先核对，再勾选。", en: "Check it first, then tick the box." },
});

/** 表彰: what its page says. */
export const commendationTexts = defineTexts({
  commendations: { zh: "表彰", en: "Commendations" },
  commendationsOf: {
    zh: (name: string) => `${name} · 表彰`,
    en: (name: string) => `${name} · Commendations`,
  },
  lede: {
    zh: "优秀组织奖、优秀指导教师不由评分决定。下面的数字都是从作品算出来的：一人提名，另一人签署，随后公布，并可颁发证书。",
    en: "No score decides these. The figures below are counted from the works: one person nominates, another signs; then they are published and certificates can be issued.",
  },
  choose: { zh: "提名", en: "Nominate" },
  atMost: {
    zh: (count: number) => `最多 ${count} 个`,
    en: (count: number) => `${count} at most`,
  },
  counted: {
    zh: (p: { works: number; admitted: number; awarded: number }) =>
      `提交 ${p.works} 件，通过审查 ${p.admitted} 件，获奖 ${p.awarded} 件`,
    en: (p) => `${p.works} handed in, ${p.admitted} admitted, ${p.awarded} awarded`,
  },
  noOrganisations: {
    zh: "没有作品由单位推荐，因此没有可提名的单位。",
    en: "No organisation recommended any work, so there is none to nominate.",
  },
  noAdvisors: {
    zh: "没有作品写明指导教师，因此没有可提名的人。",
    en: "No work names an advisor, so there is nobody to nominate.",
  },
  propose: { zh: "提请签署", en: "Lay before the second person" },
  proposeAgain: { zh: "改为这份名单再提请", en: "Propose this list instead" },
  working: { zh: "请稍候…", en: "One moment…" },
  proposedNow: { zh: "已提请，等另一人签署", en: "Laid before the second person" },
  proposed: {
    zh: (p: { number: number; by: string; instant: string }) =>
      `第 ${p.number} 次提请，${p.by} 于 ${p.instant}`,
    en: (p) => `Proposal ${p.number}, by ${p.by}, ${p.instant}`,
  },
  signedBy: {
    zh: (p: { by: string; instant: string }) => `${p.by} 于 ${p.instant} 签署，名单已公布`,
    en: (p) => `Signed by ${p.by}, ${p.instant}, and published`,
  },
  list: { zh: "表彰名单", en: "The list" },
  read: { zh: "我已逐项核对名单", en: "I have checked the list" },
  sign: { zh: "签署并公布", en: "Sign and publish" },
  signPromise: { zh: "签署后不能更改。", en: "Once signed it does not change." },
  backToResults: { zh: "结果页", en: "The results" },
  none: { zh: "这场竞赛不设表彰。", en: "This contest gives no commendations." },
});
