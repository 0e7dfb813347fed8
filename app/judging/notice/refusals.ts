import { defineTexts } from "~/ui/localized";

/** Why something about a 公示 is refused, and what to do. */
export const noticeRefusals = defineTexts({
  signInToObject: {
    zh: "请先登录。异议须实名提出，身份只有主办方知道。",
    en: "Sign in first. An objection is made under a real name, which only the organiser learns.",
  },
  organiserObjects: {
    zh: "您负责这场竞赛，由您处理异议，不能自己提出。请由他人提出，或直接与另一位负责人处理。",
    en: "You run this contest and decide on objections, so you cannot file one. Let somebody else file it.",
  },
  jurorObjects: {
    zh: "您是这场竞赛的评委，还要评这些作品，不能对名单提出异议。有疑问请直接告诉主办方，或回避这件作品。",
    en: "You sit on this panel and may still judge these entries, so you cannot object to the list. Tell the organiser, or recuse yourself.",
  },
  noticeNotYet: { zh: "公示尚未开始。", en: "The public notice has not begun." },
  noticeOver: {
    zh: "公示期已经结束，不再接受异议。如有新的证据，请直接与主办方联系。",
    en: "The public notice is over and takes no more objections. With new evidence, write to the organiser.",
  },
  verifyContact: {
    zh: "请先在“账户”里验证一个手机号或邮箱，主办方才能答复您。",
    en: "Verify a phone number or e-mail address under “Account” first, so that the organiser can answer you.",
  },
  ownEntry: {
    zh: "这是您自己的作品，不能对它提出异议。请另选一件。",
    en: "This is your own work, so you cannot object to it. Choose another.",
  },
  noSuchEntry: {
    zh: "公示名单里没有这个编号，请重新选择。",
    en: "The notice has no such number. Choose again.",
  },
  enoughObjections: {
    zh: "您在这场竞赛已提出 5 项异议。请先等主办方答复，或把新的证据补到已有的异议里。",
    en: "You have filed five objections in this contest. Wait for the answers, or add evidence to one of them.",
  },
  statementLength: {
    zh: "请写清事实和依据，20 至 4,000 个字。",
    en: "State the facts and grounds in 20 to 4,000 characters.",
  },
  enoughEvidence: {
    zh: "每项异议最多 8 份证据。请合并成一份 PDF 后再上传，或直接与主办方联系。",
    en: "An objection takes eight pieces of evidence. Put them together into one PDF, or write to the organiser.",
  },
  decidedAlready: {
    zh: "这项异议已有处理决定，不能再补充或更改。",
    en: "This objection is decided, and nothing can be added or changed.",
  },
  notYours: { zh: "这不是您能做的。", en: "This is not yours to do." },
  repliedAlready: {
    zh: "这件作品已经提交过说明。",
    en: "This work’s team has given its answer already.",
  },
  nothingToTakeBack: {
    zh: "这项异议不针对某件获奖作品，没有奖项可撤。请选择不撤销。",
    en: "This objection is not about an awarded work, so there is no award to take back. Choose not to.",
  },
  onlyUpheldTakesBack: {
    zh: "异议不成立时不能撤销奖项。",
    en: "An objection that is not upheld takes no award back.",
  },
  withdrawnSince: {
    zh: "提请之后有获奖作品撤回，请重新提请。",
    en: "A work with an award was withdrawn after this was proposed. Propose it again.",
  },
  finalAlready: {
    zh: "结果已最终确认，不能再更改。",
    en: "The result is final and does not change any more.",
  },
  blocked: {
    zh: "还不能最终确认：公示期未满，或还有异议没有处理。请先处理下面列出的事项。",
    en: "Not yet: the notice still runs, or objections are open. Deal with what is listed below first.",
  },
  notAnnounced: {
    zh: "结果尚未公布。",
    en: "The result is not announced yet.",
  },
  noNotice: {
    zh: "这场竞赛不设公示期，结果一经公布即为最终，不用确认。",
    en: "This contest has no public notice: its result is final once announced, and needs no confirmation.",
  },
  ownConclusion: {
    zh: "提请人不能签署自己的最终确认，请由另一人签署。",
    en: "Whoever proposed this cannot sign it. Have another person sign.",
  },
  notWhatYouRead: {
    zh: "提请的内容已更新，与您看到的不同。请重新核对后签署。",
    en: "What was proposed is not what you read. Check it again, then sign.",
  },
  readFirst: { zh: "请确认您已逐项核对。", en: "Confirm that you have checked it item by item." },
  chooseOutcome: { zh: "请选择异议是否成立。", en: "Choose whether the objection is upheld." },
  reasonLength: {
    zh: "请写明理由，至少 6 个字；双方都会看到。",
    en: "Give a reason of at least 6 characters; both sides will read it.",
  },
  promiseSecrecy: {
    zh: "请先承诺保密，再申请查阅。",
    en: "Undertake secrecy before you ask to see the work.",
  },
  nothingSealed: {
    zh: "这件作品已经公开，或这项异议不针对某一件作品，不用申请查阅。",
    en: "The work is public already, or the objection is not about one work: there is nothing to ask for.",
  },
  askedAlready: { zh: "您已申请过查阅。", en: "You have asked already." },
});
