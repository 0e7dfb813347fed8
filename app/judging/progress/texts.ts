import { defineTexts } from "~/ui/localized";
import { calibrationBlockerTexts } from "../calibration/blocker-texts";
import { sourceBlockerTexts } from "../sources/blocker-texts";
import type { BlockerReason, Urgency } from "./blocker";

const s = (count: number) => (count === 1 ? "" : "s");
const some = (count: number, one: string, many = `${one}s`) =>
  count === 1 ? `one ${one}` : `${count} ${many}`;
const sentence = (words: string) => words[0]!.toUpperCase() + words.slice(1);

/** What stands in the way, each one sentence that leads to where it is mended. */
export const blockerTexts = defineTexts({
  briefOpen: {
    zh: (count: number) => `方案还有 ${count} 处要补全或改正`,
    en: (count: number) => `The brief still has ${some(count, "thing")} to put right`,
  },
  hostUnverified: {
    zh: () => "主办单位还在等平台核验，核验后才能发布",
    en: () => "The host still waits to be verified; then it can be published",
  },
  unpublished: {
    zh: () => "方案已经写好，读一遍就可以发布",
    en: () => "The brief is whole: read it once more and publish",
  },
  draftDiffers: {
    zh: () => "草稿有改动，还没有发布成新版本",
    en: () => "The draft has changes that are not published as a new version",
  },
  noJurors: { zh: () => "还没有邀请评委", en: () => "No juror is invited yet" },
  invitationsOpen: {
    zh: (count: number) => `${count} 份评委邀请还没有答复`,
    en: (count: number) => sentence(`${some(count, "invitation")} to the panel without an answer`),
  },
  invitationsLapsed: {
    zh: (count: number) => `${count} 份评委邀请已经过期，需要的话重新邀请`,
    en: (count: number) =>
      sentence(`${some(count, "invitation")} to the panel ran out; invite again if needed`),
  },
  unpromised: {
    zh: (count: number) => `${count} 位评委还没有签署保密承诺`,
    en: (count: number) => sentence(`${some(count, "juror")} yet to promise confidentiality`),
  },
  undeclared: {
    zh: (count: number) => `${count} 位评委还没有申报利益关联`,
    en: (count: number) => sentence(`${some(count, "juror")} yet to declare conflicts of interest`),
  },
  waiting: {
    zh: (count: number) => `${count} 件作品等待资格审查`,
    en: (count: number) => sentence(`${some(count, "entry", "entries")} waiting to be screened`),
  },
  incomplete: {
    zh: (count: number) => `${count} 件作品以哈希提交，文件还没有到齐`,
    en: (count: number) =>
      sentence(`${some(count, "entry", "entries")} handed in by hashes, with files yet to arrive`),
  },
  flagged: {
    zh: (count: number) => `${count} 件作品的文字可能透露作者，等待匿名核查`,
    en: (count: number) =>
      sentence(
        `${some(count, "entry", "entries")} whose words may tell the author: to be looked at`,
      ),
  },
  nearCopies: {
    zh: (count: number) => `${count} 对图片看上去近似，还没有人判断`,
    en: (count: number) =>
      sentence(`${some(count, "pair")} of pictures that look alike, without a verdict`),
  },
  unnumbered: {
    zh: () => "征集已经截止，参赛编号还没有生成",
    en: () => "Entries are closed, and candidate numbers are not given yet",
  },
  withoutJuror: {
    zh: (count: number) => `${count} 件作品还没有分给任何评委`,
    en: (count: number) => sentence(`${some(count, "entry", "entries")} on nobody’s desk`),
  },
  fewerJurors: {
    zh: (count: number) => `${count} 件作品的评委比其他作品少`,
    en: (count: number) =>
      sentence(`${some(count, "entry", "entries")} with fewer jurors than the others`),
  },
  ...calibrationBlockerTexts,
  ...sourceBlockerTexts,
  ballotsOpen: {
    zh: (count: number) => `${count} 张评分表还没有锁定`,
    en: (count: number) => sentence(`${some(count, "ballot")} not locked yet`),
  },
  promotionUnmade: {
    zh: () => "评审已经结束，入围名单还没有提出",
    en: () => "Judging is over, and the promotion is not proposed yet",
  },
  promotionUnsigned: {
    zh: () => "入围名单等待另一人签署",
    en: () => "The promotion waits for a second person’s signature",
  },
  vacancies: {
    zh: (count: number) => `空出 ${count} 个入围名额，候补可以递补`,
    en: (count: number) => sentence(`${some(count, "place")} fell vacant: a reserve may move up`),
  },
  listObjections: {
    zh: (count: number) => `对入围名单的 ${count} 件异议还没有答复`,
    en: (count: number) => sentence(`${some(count, "objection")} to the list to be answered`),
  },
  garmentsToCheck: {
    zh: (count: number) => `${count} 件成衣等待与设计稿核对`,
    en: (count: number) => sentence(`${some(count, "garment")} to be checked against the design`),
  },
  garmentFaults: {
    zh: (count: number) => `${count} 件成衣可能进不了下一轮，请决定`,
    en: (count: number) =>
      sentence(`${some(count, "garment")} that may not go on: decide about it`),
  },
  resultUnmade: {
    zh: () => "评审已经结束，结果还没有提请签署",
    en: () => "Judging is over, and the result is not proposed yet",
  },
  resultUnsigned: {
    zh: () => "结果等待另一人签署",
    en: () => "The result waits for a second person’s signature",
  },
  objections: {
    zh: (count: number) => `${count} 件异议还没有答复`,
    en: (count: number) => sentence(`${some(count, "objection")} to be answered`),
  },
  viewings: {
    zh: (count: number) => `${count} 份保密查阅申请还没有答复`,
    en: (count: number) =>
      sentence(`${some(count, "request")} to see a sealed work, without an answer`),
  },
  conclusionUnmade: {
    zh: () => "公示已满，结果还没有最终确认",
    en: () => "The notice is over, and the result is not made final yet",
  },
  conclusionUnsigned: {
    zh: () => "最终确认等待另一人签署",
    en: () => "Making the result final waits for a second person’s signature",
  },
  commendationsUnsigned: {
    zh: () => "表彰名单等待另一人签署",
    en: () => "The commendations wait for a second person’s signature",
  },
  uncertified: {
    zh: (count: number) => `${count} 份获奖证书还没有颁发`,
    en: (count: number) => sentence(`${some(count, "certificate")} to be issued`),
  },
  unarchived: { zh: () => "竞赛还没有归档", en: () => "The contest is not archived yet" },
  archiveFailed: {
    zh: () => "上一次归档没有完成，请重新归档",
    en: () => "The last archive came to nothing: make it again",
  },
} satisfies Record<BlockerReason, unknown>);

export const urgencyTexts = defineTexts({
  now: { zh: "现在要办", en: "Now" },
  before: { zh: "按期办", en: "In time" },
  aside: { zh: "可留意", en: "When you can" },
} satisfies Record<Urgency, unknown>);

/** The board of what waits, what comes, and how far the jurors are. */
export const progressTexts = defineTexts({
  waits: { zh: "待办", en: "What waits" },
  waitsNote: {
    zh: "先办前面的：每一条都通向办它的页面。",
    en: "The first is the most urgent; each leads to where it is dealt with.",
  },
  nothing: { zh: "眼下没有要办的事", en: "Nothing waits for you now" },
  nothingHint: {
    zh: "下一步到时候会出现在这里。",
    en: "What comes next will stand here in its time.",
  },
  ofRound: {
    zh: (p: { round: string; words: string }) => `${p.round}：${p.words}`,
    en: (p) => `${p.round}: ${p.words}`,
  },
  dueIn: { zh: (left: string) => `还剩 ${left}`, en: (left: string) => `${left} left` },
  late: { zh: "已经过时", en: "overdue" },
  ahead: { zh: "再往后", en: "And then" },
  announcement: { zh: "公布（已签署）", en: "Announcement (signed)" },
  noticeCloses: { zh: "公示结束", en: "The public notice ends" },
  answerDue: { zh: "异议最迟答复", en: "An objection has to be answered" },
  untilThen: { zh: (left: string) => `${left}后`, en: (left: string) => `in ${left}` },
  here: { zh: "就是现在", en: "now" },
  jurors: { zh: "评委进度", en: "How far the jurors are" },
  jurorsNote: {
    zh: "只有张数。评审结束以前，谁也看不到一个分数。",
    en: "Counts alone. Until judging closes nobody sees a single score.",
  },
  lockedBySeat: { zh: "每位评委锁定的评分表", en: "Ballots locked, juror by juror" },
  share: {
    zh: (p: { locked: number; assigned: number }) => `${p.locked} / ${p.assigned}`,
    en: (p) => `${p.locked} / ${p.assigned}`,
  },
  seatOf: {
    zh: (p: { alias: number; name: string }) => `${p.alias} · ${p.name}`,
    en: (p) => `${p.alias} · ${p.name}`,
  },

  begun: { zh: (count: number) => `开始 ${count} 件`, en: (count) => `${count} begun` },
  submitted: { zh: (count: number) => `提交 ${count} 件`, en: (count) => `${count} handed in` },
  seated: { zh: (count: number) => `在席 ${count} 位`, en: (count) => `${count} seated` },
  invited: { zh: (count: number) => `邀请待答复 ${count} 份`, en: (count) => `${count} invited` },
  unpromised: {
    zh: (count: number) => `未承诺保密 ${count} 位`,
    en: (count) => `${count} without the promise`,
  },
  undeclared: {
    zh: (count: number) => `未申报关联 ${count} 位`,
    en: (count) => `${count} without declarations`,
  },
  waiting: { zh: (count: number) => `待审 ${count} 件`, en: (count) => `${count} waiting` },
  passed: { zh: (count: number) => `通过 ${count} 件`, en: (count) => `${count} passed` },
  refused: { zh: (count: number) => `不通过 ${count} 件`, en: (count) => `${count} refused` },
  flagged: {
    zh: (count: number) => `匿名待核 ${count} 件`,
    en: (count) => `${count} for the anonymity check`,
  },
  nearCopies: {
    zh: (count: number) => `近似待判 ${count} 对`,
    en: (count) => `${count} near-copies to judge`,
  },
  numbered: { zh: "已编号", en: "numbered" },
  locked: {
    zh: (p: { locked: number; assigned: number }) => `已锁定 ${p.locked} / ${p.assigned} 张评分表`,
    en: (p) => `${p.locked} of ${p.assigned} ballots locked`,
  },
  withoutJuror: {
    zh: (count: number) => `无评委 ${count} 件`,
    en: (count) => `${count === 1 ? "One entry" : `${count} entries`} on nobody’s desk`,
  },
  unsigned: { zh: "已提请，等待另一人签署", en: "Proposed; a second person is to sign" },
  signedFor: {
    zh: (instant: string) => `已签署，${instant} 公布`,
    en: (instant: string) => `Signed; announced ${instant}`,
  },
  noticeUntil: {
    zh: (instant: string) => `公示到 ${instant}`,
    en: (instant: string) => `Open to objections until ${instant}`,
  },
  objections: {
    zh: (count: number) => `待答复异议 ${count} 件`,
    en: (count: number) => `${count} objection${s(count)} to answer`,
  },
  uncertified: {
    zh: (count: number) => `待颁发 ${count} 份`,
    en: (count: number) => `${count} to be issued`,
  },
  archiving: { zh: "正在归档", en: "The archive is being made" },
  own: { zh: "您主办的竞赛", en: "Contests you run" },
});
