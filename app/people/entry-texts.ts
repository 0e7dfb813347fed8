import { defineTexts } from "~/ui/localized";

/** Signing in, registering, resetting. */
export const entryTexts = defineTexts({
  signInTitle: { zh: "登录", en: "Sign in" },
  signInLede: {
    zh: "用密码，或用发到邮箱、手机的一次性验证码。",
    en: "With your password, or with a one-time code sent to your e-mail or phone.",
  },
  ways: { zh: "登录方式", en: "Ways to sign in" },
  byPassword: { zh: "密码登录", en: "Password" },
  byCode: { zh: "验证码登录", en: "One-time code" },
  contact: { zh: "邮箱或手机号", en: "E-mail or phone number" },
  contactHint: {
    zh: "大陆手机直接填 11 位；其他地区以 + 和国家代码开头。",
    en: "Outside mainland China, begin a phone number with + and the country code.",
  },
  password: { zh: "密码", en: "Password" },
  newPassword: { zh: "新密码", en: "New password" },
  passwordHint: {
    zh: "至少 10 个字符。一句好记的话，比复杂的符号更安全。",
    en: "At least 10 characters. A phrase you remember is safer than odd signs.",
  },
  passwordOptional: {
    zh: "可以不设，以后用验证码登录。设的话至少 10 个字符。",
    en: "You can leave it out and sign in by code. If you set one: at least 10 characters.",
  },
  code: { zh: "验证码", en: "Code" },
  codeHint: { zh: "6 位数字，10 分钟内有效。", en: "Six digits, valid for 10 minutes." },
  codeSent: { zh: "验证码已发出", en: "A code is on its way" },
  codeSentTo: {
    zh: (p: { contact: string }) => `已发往 ${p.contact}。没有收到？看看垃圾邮件，或稍后重新获取。`,
    en: (p) =>
      `Sent to ${p.contact}. Nothing there? Look among the junk mail, or ask again in a moment.`,
  },
  askCode: { zh: "获取验证码", en: "Send me a code" },
  askAgain: { zh: "重新获取验证码", en: "Send another code" },
  otherContact: { zh: "换一个联系方式", en: "Use another contact" },
  signIn: { zh: "登录", en: "Sign in" },
  working: { zh: "请稍候…", en: "One moment…" },
  newcomerTitle: { zh: "您是第一次来", en: "You are new here" },
  newcomerBody: {
    zh: "这个联系方式还没有账号。填上姓名，就为您注册并登录。",
    en: "There is no account with this contact yet. Give your name and we open one and sign you in.",
  },
  name: { zh: "姓名", en: "Name" },
  nameHint: {
    zh: "获奖公示和证书上会用到，请填真实姓名。评审时评委看不到。",
    en: "It stands on results and certificates, so give your real one. Jurors do not see it while they judge.",
  },
  forgot: { zh: "忘记密码？重设", en: "Forgot your password? Reset it" },
  noAccountYet: { zh: "还没有账号？", en: "No account yet?" },
  registerLink: { zh: "注册", en: "Register" },
  haveAccount: { zh: "已有账号？", en: "Have an account?" },
  registerTitle: { zh: "注册", en: "Register" },
  registerLede: {
    zh: "一个账号就能参赛、评审，也能代表机构主办竞赛。参赛不收费。",
    en: "One account to enter contests, to judge, and to host them for your organisation. Entering is free.",
  },
  stepOf: {
    zh: (p: { step: number; steps: number }) => `第 ${p.step} 步，共 ${p.steps} 步`,
    en: (p) => `Step ${p.step} of ${p.steps}`,
  },
  register: { zh: "注册并登录", en: "Register and sign in" },
  privacy: {
    zh: "我们只保存姓名和联系方式，用来登录、通知和署名；不对外公开联系方式。",
    en: "We keep your name and contact to sign you in, to write to you and to credit your work. Your contact is never made public.",
  },
  resetTitle: { zh: "重设密码", en: "Reset your password" },
  resetLede: {
    zh: "验证您的邮箱或手机，然后设一个新密码。其他设备上的登录会全部退出。",
    en: "Prove your e-mail or phone, then choose a new password. Every other device is signed out.",
  },
  reset: { zh: "设为新密码并登录", en: "Set it and sign in" },
  signOutTitle: { zh: "退出登录", en: "Sign out" },
  signOutLede: { zh: "退出这台设备上的登录？", en: "Sign out on this device?" },
  signOut: { zh: "退出", en: "Sign out" },
  refused: { zh: "没有成功", en: "That did not work" },
});
