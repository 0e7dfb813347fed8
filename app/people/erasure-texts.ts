import { defineTexts, type Localized } from "~/ui/localized";
import type { Because } from "~/platform/refusal";

const zhOf = (name: Localized) => name.zh;
const enOf = ({ zh, en }: Localized) => en ?? zh;

/** What is open, and what to do first. */
export const erasureRefusals = {
  onlySteward: {
    zh: "您是唯一的平台管理员。请先邀请另一位管理员。",
    en: "You are the only steward. Invite another first.",
  },
  onlyManager: (name: Localized): Because => ({
    zh: `您是“${zhOf(name)}”唯一的负责人。请先邀请另一位负责人。`,
    en: `You alone manage ${enOf(name)}. Invite another manager first.`,
  }),
  leadsEntry: (title: string): Because => ({
    zh: `《${title}》正在参赛。请先撤回作品，或等结果公布以后再注销。`,
    en: `“${title}” is in a contest. Withdraw it first, or wait until the result is announced.`,
  }),
  madeEntry: (title: string): Because => ({
    zh: `您是参赛作品《${title}》的合作者。请在截止前退出团队，或等结果公布以后再注销。`,
    en: `You are a co-author of “${title}”, which is in a contest. Leave the team before the close, or wait until the result is announced.`,
  }),
  openSeat: {
    zh: "您还是一项竞赛的评委。请先请主办方结束您的席位，或等结果公布。",
    en: "You still hold a seat on a panel. Ask the organiser to end it, or wait until the result is announced.",
  },
  openObjection: {
    zh: "您提出的异议还没有答复。请等主办方作出决定以后再注销。",
    en: "An objection of yours is not decided yet. Wait for the organiser's decision.",
  },
  openEnquiry: {
    zh: "有一笔询盘正在等答复。请先答复、谢绝或撤回。",
    en: "An enquiry waits for an answer. Answer, decline or withdraw it first.",
  },
};

/** The page on which an account is closed for good. */
export const erasureTexts = defineTexts({
  title: { zh: "注销账号", en: "Erase the account" },
  lede: {
    zh: "注销后账号立即关闭，不能恢复。依据《个人信息保护法》第四十七条。",
    en: "The account is closed at once and for good, by article 47 of the Personal Information Protection Law.",
  },
  data: { zh: "我的数据", en: "Your data" },
  copyFirst: {
    zh: "注销前可以先取一份数据副本，之后就没有了。",
    en: "Take a copy of your data before; afterwards there is none.",
  },
  goes: { zh: "删除什么", en: "What goes" },
  goesAccount: {
    zh: "姓名、邮箱、手机号、密码、登录记录、通知、授权和发给您的消息",
    en: "Name, addresses, phone numbers, password, sessions, notices, consents and what was sent to you",
  },
  goesDrafts: {
    zh: "没有提交的草稿和文件；已结束竞赛的作品草稿；参赛资格声明；批注和回复",
    en: "Drafts never handed in, with their files; drafts of contests that are over; declarations of eligibility; comments and answers",
  },
  goesSalts: {
    zh: "您在存证日志中的盐值：日志只剩下不能还原的承诺值，回执请先下载",
    en: "What opens your entries of the journal: they remain as commitments that nobody can open. Download receipts before",
  },
  goesBytes: {
    zh: "文件和数据副本从存储中清除，最迟在两天内完成",
    en: "Bytes of files and copies are swept from the store within two days",
  },
  stays: { zh: "保留什么，为什么", en: "What stays, and why" },
  staysVersions: { zh: "提交过的版本", en: "Versions handed in" },
  staysVersionsWhy: {
    zh: "版本和其中的作者署名是存证，其他作者、主办方和结果的复核依靠它，不能改动；除保存和核验外不再使用（第四十七条第二款）。",
    en: "They are evidence on which co-authors, the organiser and the checking of results rely, and cannot be changed; besides being kept and checked they are not used (art. 47, para. 2).",
  },
  staysResults: {
    zh: "公布的结果、获奖证书和归档",
    en: "Announced results, certificates, archives",
  },
  staysResultsWhy: {
    zh: "已经公布的事实，包括署名。已公开的作品继续展出；仍封存的作品不能再公开，因为需要您的同意。",
    en: "Facts that were published, names included. Released works stay released; a sealed one can be released no more, for that takes your consent.",
  },
  staysAgreements: { zh: "签署的成衣协议", en: "Agreements on making the garment" },
  staysAgreementsWhy: {
    zh: "与主办方订立的合同，包括签署的姓名。",
    en: "Contracts with the organiser, with the name that was signed.",
  },
  staysBallots: {
    zh: "评分、决定、异议和询盘的内容",
    en: "Ballots, decisions, objections, enquiries",
  },
  staysBallotsWhy: {
    zh: "他人的结果和合同依靠它们。署名改为“已注销用户”，结果仍可复算。",
    en: "Other people's results and contracts rely on them. Your name becomes that of an erased user; results can still be recomputed.",
  },
  howLong: {
    zh: "保留到竞赛档案的保存期限届满；没有规定期限的，长期保存。",
    en: "Kept as long as the contest's archive; without a set term, for good.",
  },
  first: { zh: "请先处理", en: "First" },
  confirm: { zh: "确认注销", en: "Confirm" },
  password: { zh: "当前密码", en: "Your password" },
  code: { zh: "验证码", en: "The code" },
  sendCode: { zh: "发送验证码", en: "Send a code" },
  codeTo: {
    zh: (contact: string) => `验证码会发到 ${contact}。`,
    en: (contact: string) => `A code is sent to ${contact}.`,
  },
  sentTo: {
    zh: (contact: string) => `验证码已发到 ${contact}，十分钟内有效。`,
    en: (contact: string) => `A code was sent to ${contact}; it is good for ten minutes.`,
  },
  erase: { zh: "注销账号，删除我的数据", en: "Erase my account and data" },
  working: { zh: "请稍候…", en: "One moment…" },
  done: { zh: "账号已注销", en: "The account was erased" },
  doneLede: {
    zh: "您的数据已经删除，文件会在两天内从存储中清除。感谢您来过。",
    en: "Your data was deleted; bytes of files are swept within two days. Thank you for having been here.",
  },
});
