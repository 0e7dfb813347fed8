import { defineTexts } from "~/ui/localized";

/** Why judging refuses: what is wrong, and what to do. */
export const refusals = defineTexts({
  organiserJudges: {
    zh: "您负责这场竞赛的组织或资格审查，看得到作者，不能同时担任评委。请让主办方另邀一位。",
    en: "You run or screen this contest and can see who the authors are, so you cannot judge it. Ask the organiser to invite somebody else.",
  },
  authorJudges: {
    zh: "这场竞赛有一件作品署了您的名，您不能同时担任评委。如有误，请与主办方联系。",
    en: "An entry of this contest names you as its author, so you cannot judge it. If that is a mistake, speak with the organiser.",
  },
  promiseFirst: {
    zh: "请先接受保密承诺，再查看作品。",
    en: "Accept the confidentiality undertaking before you look at entries.",
  },
  declareFirst: {
    zh: "请先申报利益关联，再查看作品。没有关联也请确认。",
    en: "Declare your relations before you look at entries, also if there are none.",
  },
  declaredAlready: {
    zh: "您已申报过利益关联。如有新的关联，请在相应作品上选择回避。",
    en: "You have declared already. For a new relation, recuse yourself on the entry concerned.",
  },
  halfRelation: {
    zh: "请把这一行填完整：写明姓名或单位（至少两个字），并选择关系；或者清空这一行。",
    en: "Complete this row: the name (two characters at least) and the relation. Or empty it.",
  },
  noRelation: {
    zh: "请至少写一位。如果没有任何利益关联，请用下面的“确认没有”。",
    en: "Name at least one. If there are none, confirm that below.",
  },
  notAnInstant: {
    zh: "请填写北京时间的日期和时间。",
    en: "Give a date and time in Beijing.",
  },
  readFirst: {
    zh: "请确认您已逐项核对。",
    en: "Confirm that you have checked it item by item.",
  },
  notYetJudging: { zh: "评审尚未开始。", en: "Judging has not opened yet." },
  notJudging: {
    zh: "现在不在评审时间内，这次修改没有保存。",
    en: "Judging is not open now, and this change was not saved.",
  },
  comparedNotScored: {
    zh: "这一轮两两比较，不逐件打分。请到比较页面作答。",
    en: "This round compares two by two and scores nothing by itself. Answer on the page of comparisons.",
  },
  comparedAlready: {
    zh: "这一对已在另一处作答，或作品有变动。下面是现在要比较的一对。",
    en: "This pair was answered elsewhere, or an entry has gone. Below is the pair that is due now.",
  },
  notJoinedYet: {
    zh: "还有作品没有和其他作品连起来，锁定后无法排名。请再比较几对。",
    en: "Some entries are not joined to the others yet, and could not be ranked. Compare a few more pairs.",
  },
  recused: { zh: "您已回避这件作品。", en: "You have recused yourself from this entry." },
  lockedAlready: {
    zh: "这张评分表已锁定，不能再修改。",
    en: "This ballot is locked and does not change any more.",
  },
  movedOn: {
    zh: "这张评分表已在另一处修改，您这里的内容没有覆盖它。请看一看最新的分数，再决定。",
    en: "This ballot was changed elsewhere, and what you have here did not overwrite it. Look at the newest scores, then decide.",
  },
  strayScore: {
    zh: "有分数不在评分尺度上，请检查。",
    en: "A score is not on the scale. Please check it.",
  },
  incomplete: {
    zh: "还有评分维度没有打分。请补全，或选择弃权。",
    en: "Some criteria have no score yet. Complete them, or abstain.",
  },
  wrongUndertaking: {
    zh: "保密承诺的文本已更新，请重新阅读后接受。",
    en: "The undertaking has a new text. Read it again, then accept it.",
  },
  notNumbered: {
    zh: "参赛编号尚未生成。请在作品截止后先完成编号和资格审查。",
    en: "There are no candidate numbers yet. After the close, number and screen the entries first.",
  },
  nobodySeated: {
    zh: "还没有评委完成保密承诺和利益关联申报，无法分配。",
    en: "No juror has promised confidentiality and declared relations yet, so there is nobody to assign to.",
  },
  nothingToJudge: {
    zh: "没有通过资格审查的作品，无法分配。",
    en: "No entry has passed screening, so there is nothing to assign.",
  },
  panelIsClosed: {
    zh: "评审已经结束，分数已经开启，评委会不能再变动。",
    en: "Judging is over and the scores are open: the panel does not change any more.",
  },
  noSuchNumber: {
    zh: "没有这个参赛编号，请核对。",
    en: "There is no such candidate number. Please check.",
  },
  judgedAlready: {
    zh: "这位评委已经锁定了这件作品的评分表，不能再设回避。",
    en: "This juror has locked a ballot on this entry, so the pair cannot be barred any more.",
  },
  declaredStays: {
    zh: "这是评委自己申报的回避，主办方不能取消。",
    en: "The juror declared this relation, so the organiser cannot take it back.",
  },
  planChanged: {
    zh: "您看过方案之后，评委或作品有了变化。请再看一遍新的方案，然后确认。",
    en: "Jurors or entries have changed since you looked at the plan. Look at the new one, then confirm it.",
  },
  quotaNotLower: {
    zh: "这里只能把评委数调低：请填一个比每件作品的评委数更小的数。",
    en: "Here the number of jurors can only be lowered: give one below the number for each entry.",
  },
  noSuchPart: {
    zh: "这场竞赛没有这个赛道或轮次。请刷新页面再选。",
    en: "This contest has no such track or round. Reload the page and choose again.",
  },
  apartFromSelf: {
    zh: "请选两位不同的评委。",
    en: "Choose two different jurors.",
  },
  sayWhy: {
    zh: "请写明理由（至少六个字），它会记入日志。",
    en: "Give the reason, in six characters at least. It is kept on record.",
  },
  stillJudging: {
    zh: "评审尚未结束，分数仍然封存。",
    en: "Judging is not over, and the scores are still sealed.",
  },
  missingBallots: {
    zh: "还有评分表没有锁定，或有作品没有人评。请写明在这种情况下继续的理由，至少 6 个字。",
    en: "Some ballots are not locked, or an entry was judged by nobody. Say why you go on without them, in at least 6 characters.",
  },
  notComparable: {
    zh: "评委与作品分成互不相连的几组，无法排出统一名次。请先补评。",
    en: "Jurors and entries fall into groups that nothing joins, so there is no one ranking. Have the linking scores made first.",
  },
  nothingJudged: {
    zh: "没有一张锁定的评分表，无法得出结果。",
    en: "Not one ballot is locked, so there is no result.",
  },
  tiesToDecide: {
    zh: "有同分作品跨在奖项线上，请先决定给谁，或留空。",
    en: "Equal entries lie across the cut of a prize. Decide who gets it, or leave it vacant.",
  },
  tiesAtCut: {
    zh: "有同分作品跨在入围线上或排在候补之中。请合议后写明先后顺序。",
    en: "Equal entries lie across the cut or among the reserves. Deliberate, then write down their order.",
  },
  ordersNeedReason: {
    zh: "请写明同分作品先后顺序的理由，至少 6 个字，理由会随名单记录。",
    en: "Say why the equal entries stand in this order, in at least 6 characters; it is recorded with the list.",
  },
  nextRoundBegan: {
    zh: "下一轮评审已经开始，名单不再变动。",
    en: "The next round has begun: the list does not change any more.",
  },
  noVacancy: {
    zh: "这个名额没有空出，或已经递补。",
    en: "This place is not vacant, or has been filled already.",
  },
  noReserveLeft: {
    zh: "没有候补可以递补。",
    en: "No reserve is left to move up.",
  },
  reserveKeptOut: {
    zh: "这件候补作品有作者不符合现行的参赛资格，不能递补。请先在下面写明原因、不予进入下一轮，再由下一件递补。",
    en: "An author of this reserve does not meet the conditions in force. First say below why it is not admitted; then the next one moves up.",
  },
  unsettled: {
    zh: "还有利益关联或异议没有处理。请先处理，或写明为什么仍可提请。",
    en: "Relations or objections are not settled. Settle them first, or say why it is proposed all the same.",
  },
  withdrawnSince: {
    zh: "提请之后有作品撤回，请重新提请，由后面的作品递补。",
    en: "An entry was withdrawn after this was proposed. Propose it again: the next one moves up.",
  },
  countingMoved: {
    zh: "提请之后计分规则改过，这份提案是按旧规则算的。请按现行规则重新提请。",
    en: "The counting rules changed after this was proposed. Propose it again under the rules in force.",
  },
  eligibilityMoved: {
    zh: "提案之后，有作者的参赛资格有了变化，名单须按现在的情况重新提出，再签署。",
    en: "Somebody’s eligibility has changed since this list was proposed. Have it proposed anew, then sign.",
  },
  notOnTheList: {
    zh: "名单里没有这个参赛编号，请核对。",
    en: "This candidate number is not on the list. Please check.",
  },
  fallenAlready: {
    zh: "这件作品已经退出。",
    en: "This entry has fallen away already.",
  },
  disqualifyWhy: {
    zh: "请写明原因，至少 6 个字，作者会看到。",
    en: "Give the reason, in at least 6 characters; its authors read it.",
  },
  awardsNeedReason: {
    zh: "获奖名单与排名给出的不同。请写明理由，至少 6 个字，理由会随结果公开。",
    en: "The awards are not simply those of the ranking. Say why in at least 6 characters; the reason is published with the result.",
  },
  "unknown-prize": {
    zh: "竞赛方案里没有这个奖项。",
    en: "The brief knows no such prize.",
  },
  "too-many": {
    zh: "这个奖项的名额不够。请减少获奖作品。",
    en: "This prize has fewer places than that. Award fewer entries.",
  },
  "not-ranked": {
    zh: "有一个编号不在排名之中。请核对。",
    en: "One of these numbers is not in the ranking. Please check.",
  },
  twice: {
    zh: "有一件作品得了两个奖。每件作品只能得一个。",
    en: "An entry was given two prizes. Each entry gets one at most.",
  },
  approvedAlready: {
    zh: "结果已由第二人签署，不能更改。",
    en: "The result carries its second signature and does not change any more.",
  },
  notWhatYouRead: {
    zh: "提案已更新，与您看到的不同。请重新核对后签署。",
    en: "The proposal is not the one you read. Check the new one, then sign.",
  },
  ownProposal: {
    zh: "提案人不能签署自己的提案，请由另一人签署。",
    en: "Whoever proposed the result cannot sign it. Have another person sign.",
  },
  nobodyPromoted: {
    zh: "上一轮的入围名单还没有公布，下一轮没有可以分配的作品。请先提出、签署并公布入围名单。",
    en: "The promotion of the round before is not announced, so there is nothing to assign for this one. Propose, sign and announce it first.",
  },
  announceBeforeNextRound: {
    zh: "入围名单必须在下一轮评审开始之前公布。来不及的，请先发布新版规则推迟下一轮。",
    en: "The promotion must be announced before the next round begins. If that is too soon, first publish a version that moves the next round.",
  },
  noticeBeforeNextRound: {
    zh: "这样公布，公示期满之前下一轮就开始了。请提前公布，或先发布新版规则推迟下一轮、缩短公示。",
    en: "Announced then, the notice would still run when the next round opens. Announce earlier, or first publish a version that moves the next round or shortens the notice.",
  },
  announceInPast: {
    zh: "公布时间不能早于现在，也不能早于竞赛规定的公布时间。",
    en: "The announcement cannot be before now, nor before the contest's own date.",
  },
});
