import { defineTexts } from "~/ui/localized";

/** The page behind an invitation's link. */
export const invitationTexts = defineTexts({
  title: { zh: "邀请", en: "Invitation" },
  offer: {
    zh: (p: { scope: string; role: string }) => `邀请您担任「${p.scope}」的${p.role}。`,
    en: (p) => `${p.scope} invites you as ${p.role}.`,
  },
  someContest: { zh: "一项尚未公布的竞赛", en: "A contest that is not yet announced" },
  someOrganisation: { zh: "一个机构", en: "An organisation" },
  sentTo: { zh: "发送至", en: "Sent to" },
  invitedBy: { zh: "邀请人", en: "Invited by" },
  validUntil: { zh: "有效至", en: "Valid until" },
  accept: { zh: "接受邀请", en: "Accept" },
  acceptAs: {
    zh: (p: { name: string }) => `您以「${p.name}」的身份登录。`,
    en: (p) => `You are signed in as ${p.name}.`,
  },
  contactJoins: {
    zh: (p: { contact: string }) => `接受后，${p.contact} 会成为您账号的一个联系方式。`,
    en: (p) => `When you accept, ${p.contact} becomes one of your account's contacts.`,
  },
  notYou: { zh: "换一个账号", en: "Use another account" },
  joinTitle: { zh: "第一次来？填上姓名就可以", en: "New here? Your name is enough" },
  joinNote: {
    zh: "链接已经证明这个联系方式是您的，不用再收验证码。",
    en: "The link has proven your contact; no code is needed.",
  },
  join: { zh: "注册并接受邀请", en: "Register and accept" },
  otherAccount: { zh: "已有账号？登录后接受", en: "Have an account? Sign in and accept" },
  signInTitle: { zh: "您已有账号，请先登录", en: "You have an account: please sign in" },
  signInNote: {
    zh: (p: { contact: string }) => `用 ${p.contact} 所属的账号登录，再接受邀请。`,
    en: (p) => `Sign in with the account that holds ${p.contact}, then accept.`,
  },
  signIn: { zh: "登录", en: "Sign in" },
  byCode: { zh: "用验证码登录", en: "Sign in with a code" },
  accepted: { zh: "您已接受这份邀请", en: "You have accepted this invitation" },
  goOn: { zh: "继续", en: "Go on" },
  over: { zh: "这份邀请不能用了", en: "This invitation is over" },
  ofAnother: { zh: "这份邀请发给了另一个账号", en: "This invitation went to another account" },
  signOut: { zh: "退出并换账号", en: "Sign out and use another account" },
  noCharge: {
    zh: "是否接受由您决定；不接受，链接到期自动失效。",
    en: "It is yours to decide. If you do nothing, the link simply expires.",
  },
});
