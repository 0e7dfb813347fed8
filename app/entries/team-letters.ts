import { defineTexts } from "~/ui/localized";

type Removed = { title: string; contest: string; link: string };
type Left = Removed & { name: string };

/** What is told of a team that got smaller. A subject names no work and no outcome. */
export const teamLetters = defineTexts({
  removedSubject: {
    zh: (p: Removed) => `一个团队有变动 · ${p.contest}`,
    en: (p) => `A team has changed · ${p.contest}`,
  },
  removedLine: {
    zh: (p: Removed) => `负责人已把您移出《${p.title}》的团队，您不能再查看这件作品。`,
    en: (p) =>
      `The lead took you off the team of “${p.title}”; the entry is no longer open to you.`,
  },
  removedBody: {
    zh: (p: Removed) =>
      `【湘裳】负责人已把您移出参加“${p.contest}”的《${p.title}》的团队，您不能再查看这件作品。此前提交的版本仍写有您的姓名；截止前没有重新提交的，您仍是作者。有异议请联系负责人或主办方。您的作品：\n${p.link}`,
    en: (p) =>
      `Xiangshang: the lead took you off the team of “${p.title}” in ${p.contest}; the entry is no longer open to you. Versions handed in before still name you, and unless another follows before the close you remain an author. If you do not agree, speak with the lead or the organiser. Your entries:\n${p.link}`,
  },
  leftSubject: {
    zh: (p: Left) => `一位合作者已退出 · ${p.contest}`,
    en: (p) => `A co-author has left · ${p.contest}`,
  },
  leftLine: {
    zh: (p: Left) => `${p.name} 退出了《${p.title}》的团队，请重新设定份额并提交。`,
    en: (p) => `${p.name} left the team of “${p.title}”; set the shares anew and submit again.`,
  },
  leftBody: {
    zh: (p: Left) =>
      `【湘裳】${p.name} 退出了参加“${p.contest}”的《${p.title}》的团队。请把份额重新设定为合计 100%，并在截止前重新提交：\n${p.link}`,
    en: (p) =>
      `Xiangshang: ${p.name} left the team of “${p.title}” in ${p.contest}. Set the shares to 100% anew and submit again before the close:\n${p.link}`,
  },
});
