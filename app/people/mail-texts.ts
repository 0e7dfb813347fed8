import { defineTexts } from "~/ui/localized";

/** What people receive by mail or SMS. An SMS is the body alone, so each body says who writes. */
export const mailTexts = defineTexts({
  codeSubject: {
    zh: (p: { code: string }) => `湘裳验证码 ${p.code}`,
    en: (p) => `Your Xiangshang code ${p.code}`,
  },
  codeBody: {
    zh: (p: { code: string; minutes: number }) =>
      `【湘裳】验证码 ${p.code}，${p.minutes} 分钟内有效，只能用一次。请勿告诉他人。如非本人操作，无需理会。`,
    en: (p) =>
      `Xiangshang: your code is ${p.code}. It is valid for ${p.minutes} minutes, once. Tell it to nobody. If you did not ask for it, there is nothing to do.`,
  },
  passwordSubject: { zh: "湘裳账号的密码已更改", en: "Your Xiangshang password was changed" },
  passwordBody: {
    zh: "【湘裳】您的账号密码刚刚更改，其他设备上的登录已全部退出。如非本人操作，请立即重设密码。",
    en: "Xiangshang: your password has just been changed, and every other device was signed out. If that was not you, reset your password now.",
  },
  invitationSubject: {
    zh: (p: { scope: string; role: string }) => `邀请您担任「${p.scope}」的${p.role}`,
    en: (p) => `${p.scope} invites you as ${p.role}`,
  },
  invitationBody: {
    zh: (p: { scope: string; role: string; link: string; days: number }) =>
      `【湘裳】邀请您担任「${p.scope}」的${p.role}。请打开链接查看并决定是否接受：\n${p.link}\n链接 ${p.days} 天内有效，只能使用一次，请勿转发。`,
    en: (p) =>
      `Xiangshang: ${p.scope} invites you as ${p.role}. Open the link to see it and decide:\n${p.link}\nIt is valid for ${p.days} days, once. Please do not forward it.`,
  },
});
