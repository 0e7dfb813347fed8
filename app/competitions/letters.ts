import { defineTexts } from "~/ui/localized";

/** What people of a contest are told by this room. See people/notice.ts for what a subject may say. */
export const contestLetters = defineTexts({
  namedSubject: {
    zh: (p: { contest: string }) => `您加入了竞赛工作 · ${p.contest}`,
    en: (p) => `You now work for a contest · ${p.contest}`,
  },
  namedLine: {
    zh: (p: { contest: string; role: string }) => `您已成为“${p.contest}”的${p.role}。`,
    en: (p) => `You are now ${p.role} of ${p.contest}.`,
  },
  namedBody: {
    zh: (p: { contest: string; role: string; link: string }) =>
      `【湘裳】主办方请您担任“${p.contest}”的${p.role}。登录后即可开始：\n${p.link}`,
    en: (p) =>
      `Xiangshang: the organiser named you ${p.role} of ${p.contest}. Sign in to begin:\n${p.link}`,
  },
});
