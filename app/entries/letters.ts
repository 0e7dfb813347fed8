import { defineTexts } from "~/ui/localized";

/** What designers receive by mail or SMS. An SMS is the body alone, so each body says who writes. */
export const letters = defineTexts({
  submittedSubject: {
    zh: (p: { title: string; contest: string }) => `《${p.title}》已提交 · ${p.contest}`,
    en: (p) => `“${p.title}” was submitted · ${p.contest}`,
  },
  submittedBody: {
    zh: (p: { title: string; contest: string; version: number; at: string; link: string }) =>
      `【湘裳】《${p.title}》第 ${p.version} 版已于 ${p.at} 提交至“${p.contest}”。回执：\n${p.link}`,
    en: (p) =>
      `Xiangshang: version ${p.version} of “${p.title}” was submitted to ${p.contest} on ${p.at}. The receipt:\n${p.link}`,
  },
  invitedSubject: {
    zh: (p: { title: string; lead: string }) => `${p.lead} 请您确认《${p.title}》的合作者身份`,
    en: (p) => `${p.lead} asks you to confirm that you are an author of “${p.title}”`,
  },
  invitedBody: {
    zh: (p: {
      title: string;
      lead: string;
      contest: string;
      share: string;
      link: string;
      days: number;
    }) =>
      `【湘裳】${p.lead} 以合作者身份登记了您：作品《${p.title}》，参加“${p.contest}”，您的份额 ${p.share}。请打开链接确认，或说明这不是您的作品：\n${p.link}\n链接 ${p.days} 天内有效，请勿转发。未经您同意，作品不会公开。`,
    en: (p) =>
      `Xiangshang: ${p.lead} named you as an author of “${p.title}”, entered in ${p.contest}, with a share of ${p.share}. Open the link to confirm, or to say that it is not yours:\n${p.link}\nIt is valid for ${p.days} days; please do not forward it. Without your consent the work is not made public.`,
  },
  confirmedSubject: {
    zh: (p: { title: string; name: string }) => `${p.name} 已确认为《${p.title}》的合作者`,
    en: (p) => `${p.name} confirmed being an author of “${p.title}”`,
  },
  confirmedBody: {
    zh: (p: { title: string; name: string; link: string }) =>
      `【湘裳】${p.name} 已确认为《${p.title}》的合作者。作品页面：\n${p.link}`,
    en: (p) =>
      `Xiangshang: ${p.name} confirmed being an author of “${p.title}”. The entry:\n${p.link}`,
  },
  declinedSubject: {
    zh: (p: { title: string; name: string }) => `${p.name} 表示不是《${p.title}》的作者`,
    en: (p) => `${p.name} says they are no author of “${p.title}”`,
  },
  declinedBody: {
    zh: (p: { title: string; name: string; link: string }) =>
      `【湘裳】您登记的合作者 ${p.name} 表示不是《${p.title}》的作者。请在截止前核对团队名单并重新提交；截止后请联系主办方：\n${p.link}`,
    en: (p) =>
      `Xiangshang: ${p.name}, whom you named as an author of “${p.title}”, says it is not their work. Check the team and submit again before the close; after it, speak with the organiser:\n${p.link}`,
  },
  passedSubject: {
    zh: (p: { title: string }) => `《${p.title}》通过资格审查`,
    en: (p) => `“${p.title}” passed screening`,
  },
  passedBody: {
    zh: (p: { title: string; contest: string; link: string }) =>
      `【湘裳】《${p.title}》已通过“${p.contest}”的资格审查。作品页面：\n${p.link}`,
    en: (p) => `Xiangshang: “${p.title}” passed screening in ${p.contest}. The entry:\n${p.link}`,
  },
  refusedSubject: {
    zh: (p: { title: string }) => `《${p.title}》未通过资格审查`,
    en: (p) => `“${p.title}” did not pass screening`,
  },
  refusedBody: {
    zh: (p: { title: string; contest: string; rule: string; reason: string; link: string }) =>
      `【湘裳】《${p.title}》未通过“${p.contest}”的资格审查。\n依据的规定：${p.rule}\n原因：${p.reason}\n截止前可以修改后重新提交；对决定有疑问请联系主办方：\n${p.link}`,
    en: (p) =>
      `Xiangshang: “${p.title}” did not pass screening in ${p.contest}.\nThe rule: ${p.rule}\nThe reason: ${p.reason}\nUntil the close you may correct it and submit again; with questions, speak with the organiser:\n${p.link}`,
  },
});
