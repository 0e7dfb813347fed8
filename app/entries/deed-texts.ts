import { defineTexts } from "~/ui/localized";

/** Submission, withdrawal, receipt, the co-author's invitation: one page, one act. */
export const deedTexts = defineTexts({
  submission: { zh: "核对并提交", en: "Check and submit" },
  submissionLede: {
    zh: "下面就是将要提交的全部内容。截止前可以重新提交，最后一版有效。",
    en: "This is all that will be handed in. Until the close you may submit again; the newest version counts.",
  },
  backToDraft: { zh: "回到草稿修改", en: "Back to the draft" },
  notYet: { zh: "还不能提交", en: "It cannot be submitted yet" },
  files: { zh: "提交的文件", en: "Files handed in" },
  fingerprint: { zh: "内容指纹（SHA-256）", en: "Fingerprint (SHA-256)" },
  fingerprintHint: {
    zh: "由文件、名称、作者、说明和声明计算得出，会写入回执，第三方可以验证。",
    en: "Computed from files, title, authors, statement and declarations. It goes into the receipt, and a third party can verify it.",
  },
  declarations: { zh: "声明", en: "Declarations" },
  declareOriginal: {
    zh: "作品由所列作者原创，没有侵犯他人权利。",
    en: "The work was made by the authors named and infringes nobody's rights.",
  },
  declareShares: {
    zh: "各作者的份额如上所列，合计 100%。",
    en: "The authors' shares are as stated and add up to 100%.",
  },
  submit: { zh: "确认声明并提交", en: "Declare this and submit" },
  submitting: { zh: "正在提交…", en: "Submitting…" },

  withdrawal: { zh: "撤回作品", en: "Withdraw the entry" },
  withdrawalLede: {
    zh: (title: string) => `撤回后，“${title}”不再参加评审，不能恢复。已提交的版本和回执会保留。`,
    en: (title: string) =>
      `Once withdrawn, “${title}” is judged no more, and this cannot be undone. What was handed in is kept, with its receipts.`,
  },
  afterJudging: {
    zh: "评审已经结束：撤回等于放弃入围和奖项，空出的名额由后面的作品递补。",
    en: "Judging is over: withdrawing gives up promotion and award, and the next entry moves up.",
  },
  whileOpen: {
    zh: "截止前可以在本竞赛另建一件作品。",
    en: "Until the close you may begin another entry in this contest.",
  },
  reason: { zh: "撤回原因", en: "Reason" },
  reasonHint: { zh: "主办方会看到。", en: "The organiser will see it." },
  withdraw: { zh: "撤回这件作品", en: "Withdraw this entry" },
  withdrawing: { zh: "正在撤回…", en: "Withdrawing…" },
  keep: { zh: "不撤回", en: "Keep it" },

  receipt: { zh: "存证回执", en: "Receipt" },
  receiptLede: {
    zh: (title: string, version: number) =>
      `“${title}”第 ${version} 版。请下载保存，与原始文件放在一起。`,
    en: (title: string, version: number) =>
      `“${title}”, version ${version}. Download it and keep it with your original files.`,
  },
  download: { zh: "下载回执（JSON）", en: "Download the receipt (JSON)" },
  instant: { zh: "提交时间", en: "Handed in" },
  instantUtc: { zh: "协调世界时", en: "UTC" },
  manifestHash: { zh: "清单哈希", en: "Hash of the manifest" },
  eventHash: { zh: "事件哈希", en: "Hash of the event" },
  salt: { zh: "盐值（请勿公开）", en: "Salt (keep it to yourself)" },
  leaf: { zh: "日志叶", en: "Leaf of the log" },
  erased: {
    zh: "本平台保存的盐值已按要求删除，请使用此前下载的回执。",
    en: "Our copy of the salt was erased on request. Use the receipt you downloaded before.",
  },
  howToVerify: { zh: "怎样验证", en: "How to verify it" },
  justSubmitted: { zh: "提交成功", en: "Submitted" },
  justSubmittedHint: {
    zh: "回执也已发到您的邮箱或手机。截止前可以修改并重新提交。",
    en: "It was sent to you as well. Until the close you may change the entry and submit again.",
  },
  sha256: { zh: "SHA-256", en: "SHA-256" },
  toEntry: { zh: "回到作品", en: "Back to the entry" },

  invitation: { zh: "确认合作者身份", en: "Confirm that you are an author" },
  invitationLede: {
    zh: (lead: string, title: string) => `${lead} 把您登记为“${title}”的合作者。`,
    en: (lead: string, title: string) => `${lead} named you as an author of “${title}”.`,
  },
  yourName: { zh: "登记的姓名", en: "Named as" },
  yourShare: { zh: "您的份额", en: "Your share" },
  whatItMeans: {
    zh: "确认后，您能看到并一起修改这件作品。作品公开、独家许可或转让都需要您同意。确认后不能担任本竞赛的评委。",
    en: "Once confirmed you see the entry and may work on it. To make it public, license it exclusively or assign it takes your consent. You cannot judge this contest.",
  },
  recommended: { zh: "确认推荐作品", en: "Take up a recommended work" },
  recommendedLede: {
    zh: (title: string) => `您被推荐以“${title}”参赛。确认后由您完善并提交。`,
    en: (title: string) =>
      `You were recommended to enter “${title}”. Confirm, complete it and submit it.`,
  },
  whatLeadMeans: {
    zh: "确认后您是这件作品的负责人：补全内容、上传展板、签署承诺书并提交。推荐单位看不到作品内容。确认后不能担任本竞赛的评委。",
    en: "Once confirmed you lead this entry: complete it, upload the boards, sign the pledge and submit. Whoever recommended you does not see the work. You cannot judge this contest.",
  },
  takeUp: { zh: "确认，我来参赛", en: "Yes, I enter" },
  pledgeWithIt: {
    zh: (version: string) => `确认即表示您也作出上述承诺（版本 ${version}）。`,
    en: (version: string) => `By confirming you make this pledge as well (version ${version}).`,
  },
  accept: { zh: "确认，我是合作者", en: "Yes, I am an author" },
  decline: { zh: "这不是我的作品", en: "It is not my work" },
  sending: { zh: "正在发送…", en: "Sending…" },
  accepted: {
    zh: "您已确认是这件作品的合作者。",
    en: "You have confirmed that you are an author of this work.",
  },
  over: { zh: "这份邀请已失效", en: "This invitation is over" },
  overRevoked: {
    zh: "它已被收回、更新或拒绝。如有疑问请联系团队负责人。",
    en: "It was taken back, replaced or declined. With questions, ask the team's lead.",
  },
  overExpired: {
    zh: "它已过期。请团队负责人重新发送。",
    en: "It has expired. Ask the team's lead to send it again.",
  },
  overAccepted: { zh: "它已被确认过。", en: "It was confirmed already." },
  declined: { zh: "已告知团队负责人", en: "The lead was told" },
  declinedHint: {
    zh: "这件作品不会再以您的名义联系您。",
    en: "You will not be written to about this work again.",
  },
});
