import { defineTexts } from "~/ui/localized";

/** Results: sealed, opened, signed, announced. */
export const resultsTexts = defineTexts({
  title: { zh: "评审结果", en: "Results" },
  titleOf: {
    zh: (name: string) => `${name} · 评审结果`,
    en: (name: string) => `${name} · Results`,
  },
  backToContest: { zh: "回到竞赛页", en: "Back to the contest" },
  toPanel: { zh: "评委会", en: "The panel" },
  toScales: {
    zh: "分维度看：每件作品的轮廓，两个维度对照",
    en: "Criterion by criterion: profiles, and two held against each other",
  },
  toSupervision: { zh: "监督记录", en: "Supervision" },
  toDiagnostics: { zh: "评审诊断", en: "How far the panel agrees" },
  toApproval: { zh: "去核对并签署", en: "Check and sign" },

  sealedLede: {
    zh: "评审还在进行，分数封存。这里只有完成情况，谁也看不到一个分数。",
    en: "Judging goes on and the scores are sealed. Here is only how far it has come; nobody sees a single score.",
  },
  untilClose: {
    zh: (left: string) => `距评审截止 ${left}`,
    en: (left: string) => `${left} until judging closes`,
  },
  judgingOver: { zh: "评审已经截止，请刷新页面", en: "Judging is closed: reload the page" },
  completeness: { zh: "完成情况", en: "How far it has come" },
  lockedBySeat: { zh: "每位评委锁定的评分表", en: "Ballots locked, juror by juror" },
  lockedOf: {
    zh: (p: { locked: number; assigned: number }) => `${p.locked} / ${p.assigned} 张已锁定`,
    en: (p) => `${p.locked} of ${p.assigned} ballots locked`,
  },
  share: {
    zh: (p: { locked: number; assigned: number }) => `${p.locked} / ${p.assigned}`,
    en: (p) => `${p.locked} / ${p.assigned}`,
  },
  seatOf: {
    zh: (p: { alias: string; name: string; source?: string }) =>
      `${p.alias} · ${p.name}${p.source ? `（${p.source}）` : ""}`,
    en: (p) => `${p.alias} · ${p.name}${p.source ? ` (${p.source})` : ""}`,
  },
  noDesks: { zh: "还没有分配作品", en: "No entries are assigned yet" },

  openedLede: {
    zh: "评审已经截止，分数已开启。核对排名，决定奖项，提请第二人签署。",
    en: "Judging is closed and the scores are open. Check the ranking, decide the awards, and lay them before a second person.",
  },
  nothingJudged: {
    zh: "没有一张锁定的评分表，无法得出结果",
    en: "Not one ballot is locked, so there is no result",
  },
  method: { zh: "计分方法", en: "Method" },
  ranking: { zh: "排名", en: "Ranking" },
  rankingNote: {
    zh: "横线是名次的 95% 区间：两件作品的区间重叠，说明评分还不足以断定谁先谁后。",
    en: "The line is the 95% interval of the rank: where two overlap, the scores do not settle which goes first.",
  },
  place: { zh: "名次", en: "Place" },
  placeOf: { zh: (place: number) => `第 ${place} 名`, en: (place: number) => `${place}` },
  number: { zh: "参赛编号", en: "Number" },
  score: { zh: "得分", en: "Score" },
  raw: { zh: "平均分", en: "Plain mean" },
  interval: { zh: "名次区间", en: "Interval of the rank" },
  intervalOf: {
    zh: (p: { low: number; high: number }) =>
      p.low === p.high ? `第 ${p.low} 名` : `第 ${p.low}–${p.high} 名`,
    en: (p) => (p.low === p.high ? `${p.low}` : `${p.low}–${p.high}`),
  },
  noInterval: { zh: "不可估计", en: "cannot be told" },
  reliability: { zh: "评委一致性", en: "Agreement of the jury" },
  reliabilityNote: {
    zh: "1 为完全一致，0 与随机相同。高于 0.8 为可靠，低于 0.67 请谨慎下结论。",
    en: "1 is perfect agreement, 0 is chance. Above 0.8 is reliable; below 0.67 conclude with care.",
  },
  criterion: { zh: "评分维度", en: "Criterion" },
  alpha: { zh: "Krippendorff α（等距）", en: "Krippendorff’s α (interval)" },
  icc: { zh: "ICC(2,k)", en: "ICC(2,k)" },
  kendall: { zh: "Kendall W", en: "Kendall’s W" },
  notApplicable: { zh: "–", en: "–" },
  jurors: { zh: "评委", en: "Jurors" },
  jurorsNote: {
    zh: "宽严：正数偏宽，负数偏严。一致：与其他评委均值的相关。专家与企业分开评的，只与同一方的评委相比。只供主办方复盘，不影响结果。",
    en: "Severity: positive is generous. Consistency: correlation with the mean of the others. Where experts and enterprises sit apart, each is held against their own side. For the organiser to learn from; it changes nothing.",
  },
  severity: { zh: "宽严", en: "Severity" },
  spread: { zh: "离散", en: "Spread" },
  consistency: { zh: "一致", en: "Consistency" },
  severityChart: { zh: "各位评委的宽严", en: "How generous each juror was" },

  blockers: { zh: "需要处理", en: "To be dealt with" },
  missing: {
    zh: (count: number) => `有 ${count} 张评分表没有锁定，不计入`,
    en: (count: number) =>
      count === 1
        ? "One ballot is not locked and does not count"
        : `${count} ballots are not locked and do not count`,
  },
  unjudged: {
    zh: (count: number) => `有 ${count} 件作品没有一张计入的评分表，不参加排名`,
    en: (count: number) =>
      `${count === 1 ? "One entry has" : `${count} entries have`} no ballot that counts, and no rank`,
  },
  pairs: { zh: "评委席 → 参赛编号", en: "Seat → number" },
  notComparable: {
    zh: (count: number) => `评委与作品分成互不相连的 ${count} 组，无法排出统一名次`,
    en: (count: number) =>
      `Jurors and entries fall into ${count} groups that nothing joins: there is no one ranking`,
  },
  notComparableHint: {
    zh: "缺的是这样几张评分表（评委席 → 参赛编号）：",
    en: "What would have joined them (seat → number):",
  },
  group: { zh: (nth: number) => `第 ${nth} 组`, en: (nth: number) => `Group ${nth}` },
  groupOf: {
    zh: (p: { jurors: number; entries: number }) => `${p.jurors} 位评委，${p.entries} 件作品`,
    en: (p) => `${p.jurors} jurors, ${p.entries} entries`,
  },
  undecided: {
    zh: (p: { prize: string; places: number; count: number }) =>
      `${p.prize}还剩 ${p.places} 个名额，有 ${p.count} 件作品同分，跨在线上`,
    en: (p) => `${p.prize}: ${p.places} left, and ${p.count} equal entries lie across the cut`,
  },
  undecidedHint: {
    zh: "按声明的规则分不出先后。请合议后在下面写明给谁，或留空，并写明理由；其后的奖项也请一并决定。",
    en: "The declared rules do not part them. Deliberate, then write below who gets it, or leave it vacant, and say why; decide the prizes after it as well.",
  },
  ties: { zh: "同分处理", en: "Ties" },
  tieBroken: {
    zh: (p: { numbers: string; by: string }) => `${p.numbers}：${p.by}`,
    en: (p) => `${p.numbers}: ${p.by}`,
  },
  tieShared: {
    zh: (numbers: string) => `${numbers}：并列`,
    en: (numbers: string) => `${numbers}: share the place`,
  },

  chairVote: { zh: "组长投票", en: "The chair’s vote" },
  chairVoteHint: {
    zh: "按竞赛方案，分不开的同分由组长投票。从先到后写下全部编号。",
    en: "By the brief, the chair votes on ties that remain. Write all the numbers, from first to last.",
  },
  chairVoteOn: {
    zh: (numbers: string) => `${numbers} 的先后`,
    en: (numbers: string) => `Order of ${numbers}`,
  },
  applyVotes: { zh: "按投票重排", en: "Rank with this vote" },
  votesRecorded: {
    zh: "已计入组长投票，会随结果记录。",
    en: "The chair’s vote is counted in and will be recorded with the result.",
  },

  awards: { zh: "奖项", en: "Awards" },
  awardsNote: {
    zh: "已按名次填好。每格写参赛编号，用空格隔开；可以空缺。与名次不同的，要写理由。",
    en: "Filled in by rank. Candidate numbers with blanks between them; places may stay vacant. Where they depart from the ranking, say why.",
  },
  places: {
    zh: (count: number) => `${count} 个名额`,
    en: (count: number) => (count === 1 ? "1 place" : `${count} places`),
  },
  byScale: {
    zh: (p: { criterion: string; order: string }) =>
      `单项奖，按“${p.criterion}”名次，已获上面奖项的不再得。单项前列：${p.order}`,
    en: (p) =>
      `For ${p.criterion} alone; who won a prize above wins no second one. First on that scale: ${p.order}`,
  },
  placeOn: {
    zh: (p: { place: number; number: string }) => `第 ${p.place} 名 ${p.number}`,
    en: (p) => `${p.place}. ${p.number}`,
  },
  awardsReason: { zh: "奖项与名次不同的理由", en: "Why the awards depart from the ranking" },
  awardsReasonHint: {
    zh: "会随结果公开。完全按名次授奖时不用写。",
    en: "Published with the result. Not needed where the awards simply follow the ranking.",
  },
  missingReason: { zh: "缺少评分表仍继续的理由", en: "Why you go on without the missing ballots" },
  missingReasonHint: { zh: "会随结果公开。", en: "Published with the result." },
  propose: { zh: "提请签署", en: "Lay before the second person" },
  proposeAgain: { zh: "重新提请签署", en: "Lay a new proposal" },
  proposePromise: {
    zh: "提请之后，由另一人核对并签署，到公布时间才会公开。",
    en: "Another person checks and signs it, and it is public from the instant of announcement, not before.",
  },
  proposal: { zh: "提案", en: "Proposal" },
  proposedNow: { zh: "已提请签署", en: "Laid before the second person" },
  proposalOf: {
    zh: (p: { number: number; by: string; instant: string }) =>
      `第 ${p.number} 份提案，${p.by} 于 ${p.instant} 提出`,
    en: (p) => `Proposal ${p.number}, by ${p.by}, ${p.instant}`,
  },
  approvedBy: {
    zh: (p: { by: string; instant: string }) => `${p.by} 于 ${p.instant} 签署`,
    en: (p) => `Signed by ${p.by}, ${p.instant}`,
  },
  announcedFrom: {
    zh: (instant: string) => `${instant} 公布`,
    en: (instant: string) => `Announced ${instant}`,
  },
  waitingForSecond: { zh: "等第二人签署", en: "Waiting for the second signature" },
  digest: { zh: "结果摘要（SHA-256）", en: "Digest of the result (SHA-256)" },

  publishedLede: {
    zh: (p: { host: string; instant: string }) => `${p.host} ${p.instant}公布`,
    en: (p) => `Announced by ${p.host}, ${p.instant}`,
  },
  commended: { zh: "表彰", en: "Commendations" },
  winners: { zh: "获奖名单", en: "The awards" },
  winnersNote: {
    zh: "只公布编号、题名、设计者和奖项。作品图像由设计者自己决定何时公开。",
    en: "Number, title, designers and award. Pictures are for the designers to release.",
  },
  work: { zh: "作品", en: "Work" },
  designers: { zh: "设计者", en: "Designers" },
  single: { zh: "单项奖", en: "for one criterion" },
  award: { zh: "奖项", en: "Award" },
  toNotice: { zh: "公示与异议", en: "Public notice and objections" },
  noAwards: { zh: "本次奖项空缺", en: "No award was given" },
  howJudged: { zh: "怎样评出", en: "How it was judged" },
  judgedBy: {
    zh: (p: { jurors: number; entries: number; ballots: number }) =>
      `${p.jurors} 位评委，${p.entries} 件作品，${p.ballots} 张计入的评分表`,
    en: (p) => `${p.jurors} jurors, ${p.entries} entries, ${p.ballots} ballots counted`,
  },
  panel: { zh: "评审", en: "Judging" },
  scale: { zh: "评分尺度", en: "Scale" },
  scaleOf: {
    zh: (p: { min: number; max: number }) => `${p.min} 至 ${p.max}`,
    en: (p) => `${p.min} to ${p.max}`,
  },
  abstentions: { zh: "弃权", en: "Abstentions" },
  abstentionsOf: { zh: (count: number) => `${count} 张`, en: (count: number) => String(count) },
  missingOf: { zh: "未锁定的评分表", en: "Ballots not locked" },
  unjudgedOf: { zh: "没有计入评分的作品", en: "Entries nobody judged" },
  notes: { zh: "计算说明", en: "Notes on the computation" },
  rulesVersion: { zh: "计算规则版本", en: "Version of the computation" },
  recompute: { zh: "自己重算一遍", en: "Recompute it yourself" },
  recomputeHint: {
    zh: "结果包里有全部计入的评分（评委只有席号，作品只有编号）、规则和结果。任何人都可以用下面的命令重算，核对摘要。",
    en: "The package holds every score that counted (jurors by seat, entries by number), the rules and the results. Anybody can recompute it and compare the digest.",
  },
  download: { zh: "下载结果包（JSON）", en: "Download the package (JSON)" },
  scoresAs: {
    zh: (format: string) => `评分明细（${format}）`,
    en: (format: string) => `All scores (${format})`,
  },
  command: { zh: "npm run -s tally -- 结果包.json", en: "npm run -s tally -- package.json" },
  working: { zh: "请稍候…", en: "One moment…" },
});
