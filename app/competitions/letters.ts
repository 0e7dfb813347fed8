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
  announcedSubject: {
    zh: (p: { contest: string }) => `主办方发布了公告 · ${p.contest}`,
    en: (p) => `An announcement by the organiser · ${p.contest}`,
  },
  announcedLine: {
    zh: (p: { contest: string; title: string }) => `公告：${p.title}（${p.contest}）`,
    en: (p) => `Announcement: ${p.title} (${p.contest})`,
  },
  announcedBody: {
    zh: (p: { contest: string; title: string; text: string; link: string }) =>
      `【湘裳】“${p.contest}”主办方公告：${p.title}\n\n${p.text}\n\n${p.link}`,
    en: (p) =>
      `Xiangshang: the organiser of ${p.contest} announces: ${p.title}\n\n${p.text}\n\n${p.link}`,
  },
  resultSubject: {
    zh: (p: { contest: string }) => `评审结果已公布 · ${p.contest}`,
    en: (p) => `A result is announced · ${p.contest}`,
  },
  resultLine: {
    zh: (p: { contest: string }) => `“${p.contest}”的评审结果已公布。`,
    en: (p) => `The results of ${p.contest} are announced.`,
  },
  resultBody: {
    zh: (p: { contest: string; link: string }) =>
      `【湘裳】“${p.contest}”的评审结果已公布：\n${p.link}\n您的作品得到的各项评分和评委意见，登录后在“我的作品”中查看。`,
    en: (p) =>
      `Xiangshang: the results of ${p.contest} are announced:\n${p.link}\nSign in and open “My entries” for your own scores and what the jurors said.`,
  },
  listLine: {
    zh: (p: { contest: string }) => `“${p.contest}”的入围名单已公布。`,
    en: (p) => `Who goes on in ${p.contest} is announced.`,
  },
  listBody: {
    zh: (p: { contest: string; link: string }) =>
      `【湘裳】“${p.contest}”的入围名单已公布：\n${p.link}\n您的作品是否入围、接下来做什么，登录后在“我的作品”中查看。`,
    en: (p) =>
      `Xiangshang: who goes on in ${p.contest} is announced:\n${p.link}\nSign in and open “My entries” to see whether your work goes on, and what to do next.`,
  },
  revisedSubject: {
    zh: (p: { contest: string }) => `竞赛规则有改动 · ${p.contest}`,
    en: (p) => `The rules have changed · ${p.contest}`,
  },
  revisedLine: {
    zh: (p: { contest: string; number: number; reason: string }) =>
      `“${p.contest}”规则更新为第 ${p.number} 版：${p.reason}`,
    en: (p) => `The rules of ${p.contest} are now in version ${p.number}: ${p.reason}`,
  },
  revisedBody: {
    zh: (p: { contest: string; number: number; reason: string; link: string }) =>
      `【湘裳】“${p.contest}”的规则更新为第 ${p.number} 版。\n原因：${p.reason}\n改了什么：\n${p.link}`,
    en: (p) =>
      `Xiangshang: the rules of ${p.contest} are now in version ${p.number}.\nWhy: ${p.reason}\nWhat has changed:\n${p.link}`,
  },
});
