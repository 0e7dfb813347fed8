import { defineTexts } from "~/ui/localized";

/**
 * What designers are told. A subject names no work and no outcome (see people/notice.ts); a line stands in the
 * application alone. An SMS is the body alone, so each body says who writes.
 */
export const letters = defineTexts({
  submittedSubject: {
    zh: (p: { contest: string }) => `您的作品已提交 · ${p.contest}`,
    en: (p) => `Your entry was submitted · ${p.contest}`,
  },
  submittedLine: {
    zh: (p: { title: string; version: number }) =>
      `《${p.title}》第 ${p.version} 版已提交，回执可以下载。`,
    en: (p) => `Version ${p.version} of “${p.title}” was submitted; its receipt is ready.`,
  },
  submittedBody: {
    zh: (p: { title: string; contest: string; version: number; at: string; link: string }) =>
      `【湘裳】《${p.title}》第 ${p.version} 版已于 ${p.at} 提交至“${p.contest}”。回执：\n${p.link}`,
    en: (p) =>
      `Xiangshang: version ${p.version} of “${p.title}” was submitted to ${p.contest} on ${p.at}. The receipt:\n${p.link}`,
  },
  committedBody: {
    zh: (p: {
      title: string;
      version: number;
      contest: string;
      at: string;
      link: string;
      missing: number;
      until: string;
    }) =>
      `【湘裳】《${p.title}》第 ${p.version} 版已于 ${p.at} 以哈希提交至“${p.contest}”，还有 ${p.missing} 个文件未到齐或未检查完。请在 ${p.until} 前传完与清单完全相同的文件，否则作品不能参加评审。回执：\n${p.link}`,
    en: (p) =>
      `Xiangshang: version ${p.version} of “${p.title}” was submitted to ${p.contest} by its hashes on ${p.at}. ${p.missing} of its files have not arrived or are being checked. Send the very same files before ${p.until}, or the entry cannot be judged. The receipt:\n${p.link}`,
  },
  completeSubject: {
    zh: (p: { contest: string }) => `您的作品文件已到齐 · ${p.contest}`,
    en: (p) => `The files of your entry are complete · ${p.contest}`,
  },
  completeLine: {
    zh: (p: { title: string; version: number }) =>
      `《${p.title}》第 ${p.version} 版的文件已全部到齐并通过检查。`,
    en: (p) => `All files of version ${p.version} of “${p.title}” have arrived and were accepted.`,
  },
  completeBody: {
    zh: (p: { title: string; version: number; contest: string }) =>
      `【湘裳】您提交至“${p.contest}”的《${p.title}》第 ${p.version} 版，文件已全部到齐并通过检查。`,
    en: (p) =>
      `Xiangshang: all files of version ${p.version} of “${p.title}”, submitted to ${p.contest}, have arrived and were accepted.`,
  },
  invitedSubject: {
    zh: (p: { lead: string; contest: string }) => `${p.lead} 请您确认合作者身份 · ${p.contest}`,
    en: (p) => `${p.lead} asks you to confirm that you are a co-author · ${p.contest}`,
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
  recommendedSubject: {
    zh: (p: { title: string; by: string }) => `${p.by} 推荐《${p.title}》参赛，请您确认`,
    en: (p) => `${p.by} recommended “${p.title}”; please take it up`,
  },
  recommendedBody: {
    zh: (p: { title: string; by: string; contest: string; link: string; days: number }) =>
      `【湘裳】${p.by} 推荐您以《${p.title}》参加“${p.contest}”。请打开链接确认，由您完善内容、签署承诺书并提交；如果这不是您的作品，也请说明：\n${p.link}\n链接 ${p.days} 天内有效，请勿转发。推荐单位看不到作品内容。`,
    en: (p) =>
      `Xiangshang: ${p.by} recommended you to enter “${p.title}” in ${p.contest}. Open the link to take it up, complete, sign and submit it, or to say that it is not yours:\n${p.link}\nIt is valid for ${p.days} days; please do not forward it. They do not see the work.`,
  },
  confirmedSubject: {
    zh: (p: { contest: string }) => `一位合作者已确认 · ${p.contest}`,
    en: (p) => `A co-author has confirmed · ${p.contest}`,
  },
  confirmedLine: {
    zh: (p: { title: string; name: string }) => `${p.name} 已确认为《${p.title}》的合作者。`,
    en: (p) => `${p.name} confirmed being an author of “${p.title}”.`,
  },
  confirmedBody: {
    zh: (p: { title: string; name: string; link: string }) =>
      `【湘裳】${p.name} 已确认为《${p.title}》的合作者。作品页面：\n${p.link}`,
    en: (p) =>
      `Xiangshang: ${p.name} confirmed being an author of “${p.title}”. The entry:\n${p.link}`,
  },
  declinedSubject: {
    zh: (p: { contest: string }) => `请核对您的团队 · ${p.contest}`,
    en: (p) => `Please check your team · ${p.contest}`,
  },
  declinedLine: {
    zh: (p: { title: string; name: string }) =>
      `${p.name} 表示不是《${p.title}》的作者，请核对团队。`,
    en: (p) => `${p.name} says they are no author of “${p.title}”; please check the team.`,
  },
  declinedBody: {
    zh: (p: { title: string; name: string; link: string }) =>
      `【湘裳】您登记的合作者 ${p.name} 表示不是《${p.title}》的作者。请在截止前核对团队名单并重新提交；截止后请联系主办方：\n${p.link}`,
    en: (p) =>
      `Xiangshang: ${p.name}, whom you named as an author of “${p.title}”, says it is not their work. Check the team and submit again before the close; after it, speak with the organiser:\n${p.link}`,
  },
  screenedSubject: {
    zh: (p: { contest: string }) => `资格审查有了决定 · ${p.contest}`,
    en: (p) => `Screening has decided · ${p.contest}`,
  },
  changeSubject: {
    zh: (p: { contest: string }) => `请修改后重新提交 · ${p.contest}`,
    en: (p) => `Please change and submit again · ${p.contest}`,
  },
  changeLine: {
    zh: (p: { title: string; note: string }) =>
      `《${p.title}》中有可能透露作者身份的文字，请修改后重新提交：${p.note}`,
    en: (p) => `Words in “${p.title}” may tell who made it; please change them: ${p.note}`,
  },
  changeBody: {
    zh: (p: { title: string; contest: string; note: string; link: string }) =>
      `【湘裳】“${p.contest}”采用匿名评审，《${p.title}》中有可能透露作者身份的文字：${p.note}\n请在截止前修改并重新提交：\n${p.link}`,
    en: (p) =>
      `Xiangshang: ${p.contest} is judged blind, and words in “${p.title}” may tell who made it: ${p.note}\nPlease change them and submit again before the close:\n${p.link}`,
  },
  reopenedSubject: {
    zh: (p: { contest: string }) => `资格审查重新进行 · ${p.contest}`,
    en: (p) => `Screening was reopened · ${p.contest}`,
  },
  reopenedLine: {
    zh: (p: { title: string }) => `《${p.title}》的审查决定已撤销，正在重新审查。`,
    en: (p) => `The decision on “${p.title}” was taken back; it is being screened again.`,
  },
  reopenedBody: {
    zh: (p: { title: string; contest: string; link: string }) =>
      `【湘裳】“${p.contest}”撤销了对《${p.title}》的审查决定，正在重新审查，结果会再通知您。作品页面：\n${p.link}`,
    en: (p) =>
      `Xiangshang: ${p.contest} took its decision on “${p.title}” back and screens it again; you will be told the outcome. The entry:\n${p.link}`,
  },
  passedLine: {
    zh: (p: { title: string }) => `《${p.title}》通过资格审查。`,
    en: (p) => `“${p.title}” passed screening.`,
  },
  passedBody: {
    zh: (p: { title: string; contest: string; link: string }) =>
      `【湘裳】《${p.title}》已通过“${p.contest}”的资格审查。作品页面：\n${p.link}`,
    en: (p) => `Xiangshang: “${p.title}” passed screening in ${p.contest}. The entry:\n${p.link}`,
  },
  refusedLine: {
    zh: (p: { title: string }) => `《${p.title}》未通过资格审查，请看原因。`,
    en: (p) => `“${p.title}” did not pass screening; please see why.`,
  },
  refusedBody: {
    zh: (p: { title: string; contest: string; rule: string; reason: string; link: string }) =>
      `【湘裳】《${p.title}》未通过“${p.contest}”的资格审查。\n依据的规定：${p.rule}\n原因：${p.reason}\n截止前可以修改后重新提交；对决定有疑问请联系主办方：\n${p.link}`,
    en: (p) =>
      `Xiangshang: “${p.title}” did not pass screening in ${p.contest}.\nThe rule: ${p.rule}\nThe reason: ${p.reason}\nUntil the close you may correct it and submit again; with questions, speak with the organiser:\n${p.link}`,
  },
});
