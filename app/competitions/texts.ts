import { defineTexts } from "~/ui/localized";
import { frozenTexts } from "./frozen-texts";

/** How a brief contradicts itself: what is wrong, and what to do. Each stands beside its field. */
export const contradictions = defineTexts({
  englishAlone: {
    zh: "请先写中文，英文是它的译文。",
    en: "Write it in Chinese first; the English stands beside it.",
  },
  notWhole: { zh: "请填写整数。", en: "Give a whole number." },
  notPercent: {
    zh: "请填写百分数，例如 35 或 12.5，最多两位小数。",
    en: "Give a percentage such as 35 or 12.5, with at most two decimals.",
  },
  notMoney: {
    zh: "请填写金额（元），例如 3000 或 3000.50。没有奖金请留空。",
    en: "Give an amount in yuan such as 3000 or 3000.50. Leave it empty if there is no money.",
  },
  notAnInstant: {
    zh: "请填写北京时间的日期和时间，例如 2026-12-01 18:00。",
    en: "Give a date and time in Beijing, such as 2026-12-01 18:00.",
  },
  weightsOff: {
    zh: (sum: string) => `各评分维度的权重合计为 ${sum}，应为 100%。请调整。`,
    en: (sum: string) =>
      `The weights of the criteria add up to ${sum} and must add up to 100%. Adjust them.`,
  },
  idTwice: {
    zh: (id: string) => `编号“${id}”重复了，请换一个。`,
    en: (id: string) => `The id “${id}” is used twice. Choose another.`,
  },
  closesBeforeOpening: {
    zh: "截止时间必须晚于报名开始时间。",
    en: "Entries must close after they open.",
  },
  judgingBeforeClose: {
    zh: "评审开始时间不能早于作品截止时间。",
    en: "Judging cannot open before entries close.",
  },
  judgingBeforeFinishing: {
    zh: "补传期结束后才能开始评审。请缩短补传期，或推迟评审。",
    en: "Judging cannot open before the finishing window is over. Shorten the window, or open judging later.",
  },
  judgingEndsBeforeStart: {
    zh: "评审结束时间必须晚于评审开始时间。",
    en: "Judging must close after it opens.",
  },
  resultsBeforeJudgingEnds: {
    zh: "结果公布时间不能早于评审结束时间。",
    en: "Results cannot come before judging closes.",
  },
  roundsOverlap: {
    zh: "下一轮评审必须在上一轮评审结束之后开始。",
    en: "A round must begin after the judging of the one before it has closed.",
  },
  roundInNotice: {
    zh: "上一轮的公示到这时还没有结束。请推迟本轮开始时间，或缩短公示天数。",
    en: "The public notice of the round before is not over by then. Begin later, or shorten the notice.",
  },
  promotionMissing: {
    zh: "请填写本轮之后有多少作品入围下一轮。",
    en: "Say how many entries go on from this round to the next.",
  },
  passedByScreening: {
    zh: "“通过筛选的全部入围”只用于筛选的轮次；其他评审方式请填写件数或比例。",
    en: "“All that pass” belongs to a round of screening; of any other say how many or which share.",
  },
  promotesNobody: {
    zh: "至少要有一件入围。",
    en: "At least one has to go on.",
  },
  nothingAfterScreening: {
    zh: "最后一轮要排出名次，不能只筛选。请改用其他评审方式，或再添加一轮。",
    en: "The last round has to rank, and screening does not. Choose another method, or add a round.",
  },
  nothingAfterLast: {
    zh: "这是最后一轮，之后没有入围和成衣制作。请清空，或再添加一轮。",
    en: "This is the last round: nothing is promoted or made after it. Clear this, or add a round.",
  },
  percentOverWhole: {
    zh: "入围比例不能超过 100%。",
    en: "No more than 100% can be promoted.",
  },
  moreThanThereAre: {
    zh: (most: number) => `经过前面的轮次最多只剩 ${most} 件作品，入围数不能比它多。`,
    en: (most: number) =>
      `At most ${most} ${most === 1 ? "entry is" : "entries are"} left after the rounds before. No more can be promoted.`,
  },
  makingBeforeRoundEnds: {
    zh: "成衣交付时间必须晚于本轮评审结束时间。",
    en: "Garments can only be due after the judging of this round has closed.",
  },
  makingAfterNextRound: {
    zh: "成衣交付时间不能晚于下一轮评审开始时间。",
    en: "Garments must be due by the time the next round begins.",
  },
  milestoneOutsideMaking: {
    zh: "节点时间必须在本轮评审结束之后、成衣交付时间之前（可以同时）。",
    en: "A milestone must come after this round’s judging closes, and no later than the garments are due.",
  },
  scaleUpsideDown: {
    zh: "最高分必须大于最低分。",
    en: "The highest score must be greater than the lowest.",
  },
  stepMissesMax: {
    zh: "从最低分起按这个步长走，到不了最高分。请改步长或最高分。",
    en: "Steps of this size from the lowest score never meet the highest. Change the step or the highest score.",
  },
  anchorOffScale: {
    zh: (min: number, max: number) => `锚点必须在 ${min} 到 ${max} 之间。`,
    en: (min: number, max: number) => `An anchor must lie between ${min} and ${max}.`,
  },
  anchorTwice: {
    zh: "这个分值已有一条锚点，请合并成一条。",
    en: "This score already has an anchor. Make one of the two.",
  },
  mostBelowLeast: {
    zh: "上限不能小于下限。",
    en: "The upper limit cannot be below the lower limit.",
  },
  fewerThanAsLead: {
    zh: "每人参与的作品总数不能少于每人作为负责人的作品数。",
    en: "Nobody can take part in fewer entries than they may lead.",
  },
  ageNeedsDay: {
    zh: "限定了年龄，请写明算到哪一天。",
    en: "With an age limit, say on which day the age is counted.",
  },
  graduatesAreStudents: {
    zh: "填了毕业日期，请同时勾选“只限在校学生”，或清空毕业日期。",
    en: "With a day of graduation, tick “Students only” too, or clear the day.",
  },
  notADay: { zh: "请填写日期，例如 2026-09-01。", en: "Give a date, such as 2026-09-01." },
  noSuchCriterion: {
    zh: "没有这个评分维度，请从评分维度中选择。",
    en: "There is no such criterion. Choose one of the criteria.",
  },
  tieBreakTwice: {
    zh: "同一条同分处理规则列了两次，请删去一条。",
    en: "The same tie-break is listed twice. Remove one.",
  },
  nothingForThePanel: {
    zh: "至少要有一个由专家或企业评判的维度，否则评委没有可评的内容。",
    en: "At least one criterion must be judged by experts or enterprises, or the jury has nothing to judge.",
  },
  primaryNotForThePanel: {
    zh: "首要维度由大众评判，评委没有它的分数，不能用来区分同分。请另选一个维度。",
    en: "The primary criterion is judged by the public, so jurors give it no scores that could part a tie. Choose another.",
  },
});

/** Why opening, saving or publishing a contest was refused. */
export const refusals = defineTexts({
  ...frozenTexts,
  nobodyPromotedYet: {
    zh: "还没有公布入围名单，公布以后才能通知入围者。",
    en: "No promotion list is announced yet: those promoted can be told once it is.",
  },
  nameIt: {
    zh: "空白模板没有名称，请给竞赛起一个。",
    en: "The blank template has no name: give the contest one.",
  },
  hostNotYours: {
    zh: "只有主办单位的负责人可以用它的名义开设竞赛。",
    en: "Only a manager of the host may open a contest in its name.",
  },
  hostNotVerified: {
    zh: "主办单位还没有通过平台核验。请等平台管理员核验后再试。",
    en: "The host has not been verified yet. Wait for the platform steward and try again.",
  },
  changedElsewhere: {
    zh: "这份方案已在别处改过，您这里的改动没有保存。请先看对方的改动，再决定以哪一份为准。",
    en: "This brief was changed elsewhere, and what you changed here is not saved. Look at the other changes first, then decide which to keep.",
  },
  notWhatYouSaw: {
    zh: "您看过之后，方案又改过。请重新看一遍再发布。",
    en: "The brief changed after you looked at it. Read it again, then publish.",
  },
  incomplete: {
    zh: (count: number) => `方案还有 ${count} 处需要补全或改正，改好后才能发布。`,
    en: (count: number) =>
      count === 1
        ? "One thing in the brief is missing or contradictory. Put it right before you publish."
        : `${count} things in the brief are missing or contradictory. Put them right before you publish.`,
  },
  opensInThePast: {
    zh: "报名开始时间已经过去一小时以上。请改为将来的时间。",
    en: "Entries would have opened more than an hour ago. Give an opening time to come.",
  },
  closesInThePast: {
    zh: "截止时间已经过去。请改为将来的时间。",
    en: "Entries would already be closed. Give a closing time to come.",
  },
  onlyOrganiser: {
    zh: "竞赛至少要有一位主办方工作人员。请先添加另一位，再结束这一位。",
    en: "A contest keeps at least one organiser. Name another one first, then end this one.",
  },
  notKnownHere: {
    zh: "请从名单里选一位；名单以外的人请用邮箱或手机号邀请。",
    en: "Choose somebody from the list; invite anybody else by e-mail or phone.",
  },
  reasonMissing: {
    zh: "竞赛已经发布，修改须写明原因，参赛者会看到。请至少写 6 个字。",
    en: "The contest is published: say why it changes, for entrants will read it. At least 6 characters.",
  },
  nothingChanged: {
    zh: "方案与现行版本完全相同，不需要再次发布。",
    en: "The brief is the same as the version in force. There is nothing to publish.",
  },
  rightsOnlyKinder: {
    zh: "已有作品提交，权利条款只能变得对设计者更有利：原有条款须一字不动，要点只能增加。",
    en: "Entries have been handed in, so the rights terms may only become kinder: the clauses stay word for word, and the summary may only grow.",
  },
  finishingOnlyLonger: {
    zh: "已有作品提交，补传期不能取消或缩短；截止后不能再改。",
    en: "Entries have been handed in, so the finishing window cannot be taken back or shortened; after the close it stays.",
  },
  embargoOnlyLonger: {
    zh: "已有作品提交，封存期不能缩短。",
    en: "Entries have been handed in, so the embargo cannot be shortened.",
  },
  commendationsOnlyMore: {
    zh: "已有作品提交：表彰只能增加，不能取消或减少。",
    en: "Entries have been handed in: commendations cannot be dropped or reduced.",
  },
  prizesOnlyMore: {
    zh: "已有作品提交，已公布的奖项、名额和奖金不能减少，奖项按什么评也不能改。",
    en: "Entries have been handed in: prizes, their number and their money cannot be reduced, nor what they go by be changed.",
  },
  tracksStay: {
    zh: "已有作品提交，赛道不能删除。",
    en: "Entries have been handed in, so a track cannot be removed.",
  },
  pastStays: {
    zh: "这个时间点已经过去，不能再改。",
    en: "This instant is past and can no longer be changed.",
  },
  notIntoThePast: { zh: "不能改成已经过去的时间。", en: "It cannot be moved into the past." },
  onlyLater: {
    zh: "报名已经开始，截止时间只能延后。",
    en: "Entries are open, so they may only close later.",
  },
  confidentialityNeedsVersion: {
    zh: "保密承诺的文字改了，请同时换一个版本号，以便分清评委接受的是哪一份。",
    en: "The undertaking’s text has changed: give it a new version, so that it is known which one a juror accepted.",
  },
});
