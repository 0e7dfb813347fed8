import { defineTexts } from "~/ui/localized";
import type { EnquiryStage, Side, StepKind } from "./enquiry";
import type { OfferedStep } from "./enquiry-permissions";
import type { IntendedUse, Territory } from "./enquiry-form";

export const sideWords = defineTexts({
  enterprise: { zh: "企业", en: "Enterprise" },
  designer: { zh: "设计师", en: "Designer" },
  organiser: { zh: "主办方", en: "Organiser" },
}) satisfies Record<Side, unknown>;

export const stageWords = defineTexts({
  asked: { zh: "已询", en: "Enquired" },
  sampling: { zh: "打样", en: "Sampling" },
  contracted: { zh: "签约", en: "Contracted" },
}) satisfies Record<EnquiryStage, unknown>;

export const useWords = defineTexts({
  garment: { zh: "成衣生产", en: "Garment production" },
  fabric: { zh: "面料、印花生产", en: "Fabric or print production" },
  home: { zh: "家纺", en: "Home textiles" },
  cultural: { zh: "文创产品", en: "Cultural products" },
  display: { zh: "陈列与展示", en: "Display" },
  uniform: { zh: "校服、工装定制", en: "School or work uniforms" },
  other: { zh: "其他（请在下面说明）", en: "Other (say below)" },
}) satisfies Record<IntendedUse, unknown>;

export const territoryWords = defineTexts({
  hunan: { zh: "湖南省", en: "Hunan" },
  mainland: { zh: "中国大陆", en: "Mainland China" },
  "greater-china": { zh: "中国（含港澳台）", en: "China incl. Hong Kong, Macau and Taiwan" },
  world: { zh: "全球", en: "Worldwide" },
}) satisfies Record<Territory, unknown>;

/** What happened, as a line of the history. */
export const stepWords = defineTexts({
  asked: { zh: "发出询盘", en: "Enquired" },
  interested: { zh: "有意合作", en: "Is interested" },
  "asked-back": { zh: "想先了解", en: "Asks back" },
  declined: { zh: "婉拒", en: "Declines" },
  said: { zh: "留言", en: "Says" },
  "proposed-sampling": { zh: "提议打样", en: "Proposes sampling" },
  "proposed-contract": { zh: "提议签约", en: "Proposes to contract" },
  agreed: { zh: "同意", en: "Agrees" },
  "turned-down": { zh: "不同意提议", en: "Turns the proposal down" },
  withdrawn: { zh: "撤回询盘", en: "Withdraws the enquiry" },
}) satisfies Record<StepKind, unknown>;

/** What a side may do, as a choice of the form. */
export const actWords = defineTexts({
  interested: { zh: "有意合作", en: "I am interested" },
  "asked-back": { zh: "想先了解几件事", en: "I would like to know more" },
  declined: { zh: "婉拒", en: "I decline" },
  said: { zh: "留言", en: "Say something" },
  "proposed-sampling": { zh: "提议打样", en: "Propose sampling" },
  "proposed-contract": { zh: "提议签约", en: "Propose to contract" },
  agreed: { zh: "同意对方的提议", en: "Agree to the proposal" },
  "turned-down": { zh: "不同意，说明理由", en: "Turn it down, with the reason" },
  withdrawn: { zh: "撤回询盘", en: "Withdraw the enquiry" },
}) satisfies Record<OfferedStep, unknown>;

export const enquiryTexts = defineTexts({
  enquiriesTitle: { zh: "收到的询盘", en: "Enquiries about your works" },
  enquiriesLede: {
    zh: "企业想把您的作品做出来。是否合作由您决定；答复之前，什么权利都没有给出去。",
    en: "Enterprises that would like to make your works. It is yours to decide; until you agree, no right has been given.",
  },
  enquiriesNone: { zh: "还没有收到询盘", en: "No enquiry yet" },
  enquiriesNoneBody: {
    zh: "作品公开之后，经核验的企业可以向您询盘，会出现在这里，也会发信通知您。",
    en: "Once a work is released, verified enterprises can enquire about it. It will stand here, and you will be written to.",
  },
  toEntries: { zh: "我的作品", en: "Your entries" },
  making: { zh: "生产信息", en: "Production facts" },
  makingNote: {
    zh: "起订量、成本区间、交期：企业最先问的。",
    en: "MOQ, cost band, lead time: what enterprises ask first.",
  },
  askTitle: { zh: "向设计师询盘", en: "Enquire about this work" },
  askLede: {
    zh: "询盘会同时送到设计师和竞赛主办方。它不是合同，不转让任何权利。",
    en: "It goes to the designer and to the contest's organiser. It is no contract and transfers no right.",
  },
  askAs: { zh: "以哪家机构的名义", en: "In whose name" },
  use: { zh: "用途", en: "Intended use" },
  quantity: { zh: "预计数量", en: "Quantity" },
  pieces: { zh: "件（米、套）", en: "pieces (metres, sets)" },
  territory: { zh: "销售地域", en: "Territory" },
  term: { zh: "期限", en: "Term" },
  months: { zh: "个月", en: "months" },
  message: { zh: "想对设计师说的话", en: "Message to the designer" },
  messageHint: {
    zh: "您是谁、想怎么做、什么时候要。设计师最想知道这些。",
    en: "Who you are, how you would make it, by when. That is what a designer wants to know.",
  },
  send: { zh: "发出询盘", en: "Send the enquiry" },
  promise: {
    zh: "设计师有 5 天答复；看板上能看到还剩多久。",
    en: "The designer has 5 days to answer; your board shows how long is left.",
  },
  working: { zh: "请稍候…", en: "One moment…" },
  notYours: { zh: "还不能询盘", en: "You cannot enquire yet" },
  notYoursBody: {
    zh: "询盘以经核验的企业、园区或设计机构的名义发出。请先登记机构，由平台管理员核验。",
    en: "An enquiry is sent in the name of a verified enterprise, park or studio. Register it first, and the steward verifies it.",
  },
  toOrganisations: { zh: "登记机构", en: "Register an organisation" },
  enquiryOn: { zh: (title: string) => `关于《${title}》的询盘`, en: (t) => `Enquiry about “${t}”` },
  from: { zh: "询盘企业", en: "Enterprise" },
  by: { zh: "联系人", en: "Asked by" },
  work: { zh: "作品", en: "Work" },
  contest: { zh: "竞赛", en: "Contest" },
  askedOn: { zh: "询盘时间", en: "Asked on" },
  state: { zh: "进展", en: "Where it stands" },
  history: { zh: "往来记录", en: "History" },
  historyNote: {
    zh: "企业、设计师、主办方三方看到的是同一份记录。",
    en: "Enterprise, designer and organiser all read this same history.",
  },
  you: { zh: "您", en: "You" },
  act: { zh: "下一步", en: "Next" },
  choose: { zh: "您要做什么", en: "What would you like to do" },
  words: { zh: "说明", en: "In words" },
  wordsHint: {
    zh: "三方都会读到。反问、留言、不同意提议时必填。",
    en: "All three read it. Needed for a question, a word, or turning a proposal down.",
  },
  doStep: { zh: "确定", en: "Do it" },
  done: { zh: "已记录，三方都能看到", en: "Recorded; all three can see it" },
  sent: { zh: "询盘已发出", en: "The enquiry is on its way" },
  nothingToDo: {
    zh: "现在没有需要您做的事。有新进展会通知您。",
    en: "Nothing is asked of you now. You will be told when something happens.",
  },
  frozenTitle: { zh: "询盘已冻结", en: "The enquiry is frozen" },
  declinedState: { zh: "设计师已婉拒", en: "Declined by the designer" },
  withdrawnState: { zh: "企业已撤回", en: "Withdrawn by the enterprise" },
  next: { zh: (what: string) => `下一步：${what}`, en: (what) => `Next: ${what}` },
  waitDesigner: { zh: "等设计师答复", en: "the designer's answer" },
  waitEnterprise: { zh: "等企业答复", en: "the enterprise's answer" },
  waitProposal: { zh: "等企业提议打样", en: "the enterprise proposes sampling" },
  left: { zh: (left: string) => `还剩 ${left}`, en: (left) => `${left} left` },
  late: { zh: (late: string) => `已超期 ${late}`, en: (late) => `overdue by ${late}` },
  inSampling: {
    zh: "打样中，确认样衣后任一方可提议签约",
    en: "sampling; once the sample is right either side proposes to contract",
  },
  inContract: { zh: "已商定签约，合同另行订立", en: "agreed to contract; the contract follows" },
  frozen: { zh: "已冻结", en: "frozen" },
});
