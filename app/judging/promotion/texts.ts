import { defineTexts } from "~/ui/localized";

/** The promotion after a round: its proposal, its list, and what changes on it. */
export const promotionTexts = defineTexts({
  title: { zh: "入围名单", en: "Promotion" },
  titleOf: {
    zh: (name: string, round: string) => `${name} · ${round}入围`,
    en: (name: string, round: string) => `${name} · Promotion after ${round}`,
  },
  openedLede: {
    zh: "本轮评审已经结束。入围与候补按规则得出，提请另一人签署；到公布时间之前，任何地方都看不到名单。",
    en: "The judging of this round is over. The rules give who goes on and who stands in reserve; another person signs, and until the announcement the list is nowhere.",
  },
  announcedLede: {
    zh: (instant: string, next: string) => `${instant}公布。入围作品进入${next}。`,
    en: (instant: string, next: string) => `Announced ${instant}. These entries go on to ${next}.`,
  },
  back: { zh: "竞赛页", en: "The contest" },
  toBoard: { zh: "管理这场竞赛", en: "Manage this contest" },
  toPanel: { zh: "评委会与分配", en: "Panel and assignment" },
  blindNote: {
    zh: "下一轮仍然不记名评审，所以这里只列参赛编号和赛道，入围作品按编号排列。",
    en: "The next round is judged blind, so only numbers and tracks stand here; those who go on are in the order of their numbers.",
  },
  promoted: { zh: "入围", en: "Go on" },
  reserves: { zh: "候补，按此顺序递补", en: "In reserve, in this order" },
  noReserves: { zh: "没有候补", en: "No reserves" },
  number: { zh: "参赛编号", en: "Number" },
  track: { zh: "赛道", en: "Track" },
  order: { zh: "顺序", en: "Order" },
  state: { zh: "情况", en: "State" },
  in: { zh: "入围", en: "goes on" },
  up: { zh: "递补入围", en: "moved up" },
  reserve: { zh: "候补", en: "in reserve" },
  out: { zh: "已退出", en: "fell away" },
  wholeContest: { zh: "全部赛道合计", en: "whole contest" },

  vacancies: { zh: "待递补", en: "Places to fill" },
  vacancy: {
    zh: (number: string, next: string) => `${number} 号已退出，按候补顺序由 ${next} 号递补`,
    en: (number: string, next: string) =>
      `${number} fell away; by the declared order ${next} is next`,
  },
  vacancyNoReserve: {
    zh: (number: string) => `${number} 号已退出，没有候补可以递补`,
    en: (number: string) => `${number} fell away, and no reserve is left`,
  },
  raise: {
    zh: (number: string) => `由 ${number} 号递补`,
    en: (number: string) => `Move ${number} up`,
  },
  raised: {
    zh: "已递补，作者和主办方都收到了通知",
    en: "Moved up; its authors and the organisers have been told",
  },
  raisePromise: {
    zh: "递补不能撤回。已经分配过评委的，请到评委会页再分配一次。",
    en: "It cannot be taken back. Where desks were laid out already, assign once more on the panel’s page.",
  },
  noVacancies: { zh: "没有空出的名额", en: "No place is vacant" },
  disqualify: { zh: "复核不通过", en: "Not admitted after a second look" },
  disqualifyHint: {
    zh: "入围后复核参赛资格（年龄、毕业时间、是否获过奖等）不通过的，写明编号和原因，作者会看到原因。",
    en: "Where a second look at eligibility fails, give the number and the reason; its authors read the reason.",
  },
  reason: { zh: "原因", en: "Reason" },
  disqualifyNow: { zh: "不予进入下一轮", en: "Do not admit it" },
  disqualified: {
    zh: "已记录，作者和主办方都收到了通知",
    en: "Recorded; its authors and the organisers have been told",
  },

  keptOut: { zh: "参赛资格复核不通过", en: "Not eligible on the second look" },
  keptOutNote: {
    zh: "按现行规则，这些作品有作者不符合参赛条件，不进入名单，名额由下一件递进。条件对所有人一样，不能对个别作品放行：资料没填的，请作者在作品的“声明与授权”页补填；条件本身不妥的，请发布新版规则。",
    en: "By the rules in force an author of these entries does not meet the conditions: they are passed over, and the next moves into their place. The conditions are the same for everybody, with no exception for one. Where an answer is missing, its author gives it on the entry’s page of declarations; where a condition is wrong, publish a version that changes it.",
  },

  cut: { zh: "入围线", en: "The cut" },
  cutNote: {
    zh: (promoted: number, reserves: number) => `入围 ${promoted} 件，候补 ${reserves} 件`,
    en: (promoted: number, reserves: number) => `${promoted} go on, ${reserves} in reserve`,
  },
  tieAtCut: {
    zh: (numbers: string, places: number) =>
      places > 0
        ? `${numbers} 同分，跨在入围线上：还有 ${places} 个名额`
        : `${numbers} 同分，候补顺序未定`,
    en: (numbers: string, places: number) =>
      places > 0
        ? `${numbers} are equal and lie across the cut: ${places} left`
        : `${numbers} are equal, and their order among the reserves is open`,
  },
  tieHint: {
    zh: "按声明的规则分不出先后，需要合议。请在下面写明先后顺序和理由。",
    en: "The declared rules do not part them: to be discussed. Write down their order below, and why.",
  },
  orderOf: {
    zh: (numbers: string) => `${numbers} 的先后`,
    en: (numbers: string) => `Order of ${numbers}`,
  },
  orderHint: {
    zh: "从先到后写下全部编号，用空格隔开。",
    en: "All the numbers, from first to last, with blanks between them.",
  },
  ordersReason: { zh: "先后顺序的理由", en: "Why this order" },
  ordersReasonHint: {
    zh: "谁参加了合议，依据是什么。随名单记录。",
    en: "Who deliberated, and on what grounds. Recorded with the list.",
  },
  proposeSection: { zh: "提请签署", en: "Lay before the second person" },
  working: { zh: "请稍候…", en: "One moment…" },

  afterIn: {
    zh: (p: { round: string; next: string }) => `${p.round}结果：入围${p.next}`,
    en: (p) => `After ${p.round}: you go on to ${p.next}`,
  },
  afterUp: {
    zh: (p: { round: string; next: string }) => `${p.round}结果：递补入围${p.next}`,
    en: (p) => `After ${p.round}: you moved up into ${p.next}`,
  },
  afterReserve: {
    zh: (p: { round: string; order: number }) => `${p.round}结果：候补第 ${p.order} 位`,
    en: (p) => `After ${p.round}: number ${p.order} in reserve`,
  },
  afterReserveHint: {
    zh: (instant: string) =>
      `有入围作品退出时按顺序递补，到 ${instant} 下一轮评审开始为止。递补时您会收到通知。`,
    en: (instant: string) =>
      `When a promoted entry falls away, reserves move up in order, until the next round opens on ${instant}. You will be told.`,
  },
  afterOut: {
    zh: (p: { round: string }) => `${p.round}结果：没有入围`,
    en: (p) => `After ${p.round}: not promoted`,
  },
  afterKept: {
    zh: (p: { round: string }) => `${p.round}结果：有作者不符合参赛条件，没有入围`,
    en: (p) => `After ${p.round}: not promoted, for an author does not meet the conditions`,
  },
  afterKeptHint: {
    zh: "条件见规则“谁可以参加”。每位作者在“声明与授权”页只看得到自己的回答。有疑问请联系主办方。",
    en: "The conditions stand in the rules. Each author sees their own answers alone, on the page of declarations. With questions, speak with the organiser.",
  },
  afterDropped: {
    zh: (p: { next: string }) => `经复核，没有进入${p.next}`,
    en: (p) => `After a second look, not admitted to ${p.next}`,
  },
  nextOpens: {
    zh: (instant: string) => `下一轮评审 ${instant} 开始。`,
    en: (instant: string) => `The next round opens ${instant}.`,
  },
});
