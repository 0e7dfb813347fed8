import type { Because } from "~/platform/refusal";

const say = (zh: string, en: string): Because => ({ zh, en });

/** What a person is told when a rule of this room says no: what is wrong, and what to do. */
export const refusals = {
  signInFirst: say("请先登录。", "Please sign in first."),
  notYours: say("只有本人可以这样做。", "Only the person concerned may do this."),
  notSteward: say("只有平台管理员可以这样做。", "Only the platform's steward may do this."),
  notManager: say(
    "只有本机构的负责人可以这样做。",
    "Only those who manage this organisation may do this.",
  ),
  bothSides: say(
    "同一人不能既是本竞赛的评委又是参赛者。请先与主办方联系。",
    "Nobody can be both juror and entrant of one contest. Please speak with the organiser first.",
  ),
  staffSide: say(
    "主办、审查或复核一场竞赛的人，不能在其中参赛或担任评委；反过来也一样。请先与主办方联系。",
    "Whoever runs, screens or signs a contest cannot enter or judge it, nor the reverse. Please speak with the organiser first.",
  ),
  contactUnreadable: say(
    "请填写邮箱地址，或手机号码（大陆以外的号码以 + 和国家代码开头）。",
    "Please give an e-mail address, or a phone number (outside mainland China with + and the country code).",
  ),
  nameUnreadable: say(
    "请填写姓名，最多 80 个字符。",
    "Please give a name of at most 80 characters.",
  ),
  signInFailed: say(
    "联系方式或密码不正确。请核对，或改用验证码登录。",
    "That contact and password do not belong together. Check them, or sign in with a code.",
  ),
  passwordWrong: say("当前密码不正确。", "That is not your present password."),
  codeWrong: say(
    "验证码不正确或已失效。请核对，或重新获取一个。",
    "That code is wrong or no longer valid. Check it, or ask for a new one.",
  ),
  noAccount: say(
    "这个联系方式还没有账号。请先注册。",
    "There is no account with this contact yet. Please register first.",
  ),
  contactTaken: say(
    "这个联系方式属于另一个账号。请用那个账号登录，或换一个联系方式。",
    "This contact belongs to another account. Sign in with that one, or give another contact.",
  ),
  lastContact: say(
    "账号至少要保留一个联系方式。请先添加另一个。",
    "An account keeps at least one contact. Add another one first.",
  ),
  passwordShort: (least: number) =>
    say(`密码至少 ${least} 个字符。`, `A password has at least ${least} characters.`),
  passwordLong: (most: number) =>
    say(`密码最多 ${most} 个字符。`, `A password has at most ${most} characters.`),
  passwordPlain: say(
    "密码里重复太多，请至少用五个不同的字符。",
    "That repeats itself too much: use at least five different characters.",
  ),
  passwordIsContact: say(
    "密码里请不要包含您的联系方式。",
    "Please leave your own contact out of the password.",
  ),
  tooMany: (minutes: number) =>
    say(
      `尝试次数过多。请在 ${minutes} 分钟后再试。`,
      `Too many tries. Please try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`,
    ),
  registerNumber: say(
    "统一社会信用代码不正确，请核对这 18 位。",
    "That is not a valid register number; please check its characters.",
  ),
  organisationName: say(
    "请填写机构全称，最多 120 个字符。",
    "Please give the organisation's full name, at most 120 characters.",
  ),
  noteNeeded: say(
    "请写明核对了什么，最多 500 个字符。",
    "Please say what was checked, in at most 500 characters.",
  ),
  alreadyVerified: say("这个机构已经核验过了。", "This organisation has been verified already."),
  organisationWaits: say(
    "平台管理员核验本机构之后才能这样做。",
    "This becomes possible once the steward has verified the organisation.",
  ),
  organisationSuspended: say(
    "本机构已被平台管理员停用，暂时不能这样做。原因写在机构页面上；有疑问请联系平台管理员。",
    "The steward has suspended this organisation, so this cannot be done for now. The reason stands on the organisation's page; with questions, speak with the steward.",
  ),
  suspendedAlready: say("这个机构已经停用。", "This organisation is suspended already."),
  notSuspended: say("这个机构没有停用。", "This organisation is not suspended."),
  suspensionReason: say(
    "请写明理由，最多 500 个字符。本机构的成员会读到它。",
    "Please give the reason, in at most 500 characters. The organisation's members read it.",
  ),
  exportRuns: say(
    "上一份副本还在准备中。完成后会出现在这一页。",
    "A copy is already being made. It will stand on this page when it is done.",
  ),
  lastManager: say(
    "机构至少要有一位负责人。请先邀请另一位。",
    "An organisation keeps at least one manager. Invite another one first.",
  ),
  invitation: {
    accepted: say(
      "这份邀请已经有人接受了。如果不是您，请与邀请方联系。",
      "This invitation has been accepted already. If that was not you, speak with those who invited you.",
    ),
    revoked: say(
      "邀请方收回了这份邀请。请与邀请方联系。",
      "This invitation was taken back. Please speak with those who invited you.",
    ),
    expired: say(
      "这份邀请已过期。请向邀请方要一份新的。",
      "This invitation has expired. Please ask for a new one.",
    ),
  },
  invitationOfAnother: say(
    "这份邀请发给了另一个账号的联系方式。请退出，再用收到邀请的账号登录。",
    "This invitation was sent to a contact of another account. Sign out, and sign in with that one.",
  ),
  invitationHasAccount: say(
    "收到邀请的联系方式已有账号。请登录后接受。",
    "The invited contact has an account already. Please sign in and accept.",
  ),
} as const;
