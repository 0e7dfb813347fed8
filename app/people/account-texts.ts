import { defineTexts } from "~/ui/localized";

/** One's own account. */
export const accountTexts = defineTexts({
  title: { zh: "我的账号", en: "Your account" },
  lede: {
    zh: "姓名、联系方式、密码和已登录的设备，都在这里。只有您自己看得到、改得了。",
    en: "Your name, contacts, password and devices. Only you can see and change them.",
  },
  saved: { zh: "已保存", en: "Saved" },
  profile: { zh: "姓名与语言", en: "Name and language" },
  name: { zh: "姓名", en: "Name" },
  nameHint: {
    zh: "公示和证书上署的名。已提交作品上的署名不随之改变。",
    en: "As it stands on results and certificates. Names on submitted entries do not change with it.",
  },
  language: { zh: "语言", en: "Language" },
  languageHint: {
    zh: "网页和发给您的邮件、短信所用的语言。",
    en: "Of these pages and of what we send you.",
  },
  save: { zh: "保存", en: "Save" },
  contacts: { zh: "联系方式", en: "Contacts" },
  contactsNote: {
    zh: "每一个都能用来登录。至少保留一个。",
    en: "You can sign in with each of them. Keep at least one.",
  },
  verified: { zh: "已验证", en: "Verified" },
  unverified: { zh: "未验证", en: "Not verified" },
  remove: { zh: "移除", en: "Remove" },
  removeOne: {
    zh: (p: { contact: string }) => `移除 ${p.contact}`,
    en: (p) => `Remove ${p.contact}`,
  },
  addContact: { zh: "添加或验证一个联系方式", en: "Add or verify a contact" },
  confirmContact: { zh: "验证并添加", en: "Verify and add" },
  password: { zh: "密码", en: "Password" },
  passwordNote: {
    zh: "更改密码会退出其他所有设备。",
    en: "Changing it signs out every other device.",
  },
  noPassword: {
    zh: "您还没有设密码，一直用验证码登录。",
    en: "You have no password yet and sign in by code.",
  },
  setPassword: { zh: "设一个密码", en: "Set a password" },
  passwordSince: {
    zh: (p: { since: string }) => `当前密码设于 ${p.since}。`,
    en: (p) => `Your present password was set on ${p.since}.`,
  },
  current: { zh: "当前密码", en: "Present password" },
  next: { zh: "新密码", en: "New password" },
  changePassword: { zh: "更改密码", en: "Change password" },
  passwordChanged: {
    zh: "密码已更改，其他设备已退出",
    en: "Password changed; other devices are signed out",
  },
  sessions: { zh: "登录的设备", en: "Where you are signed in" },
  sessionsNote: {
    zh: "30 天不用会自动退出。",
    en: "A device unused for 30 days is signed out by itself.",
  },
  thisDevice: { zh: "这台设备", en: "This device" },
  inUse: { zh: "正在使用", en: "In use" },
  otherDevice: { zh: "另一台设备", en: "Another device" },
  signedInSince: {
    zh: (p: { since: string; seen: string }) => `${p.since} 登录，最近使用 ${p.seen}`,
    en: (p) => `Signed in ${p.since}, last used ${p.seen}`,
  },
  end: { zh: "退出", en: "Sign out" },
  endOne: {
    zh: (p: { since: string }) => `退出 ${p.since} 登录的设备`,
    en: (p) => `Sign out the device signed in ${p.since}`,
  },
  everywhere: { zh: "退出所有设备", en: "Sign out everywhere" },
  everywhereNote: {
    zh: "所有设备都会退出，包括这一台。怀疑账号被他人使用时，请先退出所有设备，再重设密码。",
    en: "Every device is signed out, this one too. If you think somebody else is using your account, do this, then reset your password.",
  },
  working: { zh: "请稍候…", en: "One moment…" },
});
