import { defineTexts } from "~/ui/localized";

/** One's own data: the copy. */
export const dataTexts = defineTexts({
  title: { zh: "我的数据", en: "Your data" },
  lede: {
    zh: "平台保存的关于您的全部内容，随时可以取走一份副本。",
    en: "A copy of everything the platform keeps of you, whenever you want it.",
  },
  copy: { zh: "取一份副本", en: "Get a copy" },
  copyNote: {
    zh: "依据《个人信息保护法》第四十五条。",
    en: "By article 45 of the Personal Information Protection Law.",
  },
  what: {
    zh: "一个 zip 压缩包：账号、联系方式、身份、同意记录、作品草稿和提交记录、评分、询盘往来、存证日志（JSON），以及您上传的原始文件。他人的联系方式不在其中。",
    en: "One zip: account, contacts, roles, consents, drafts and submissions, ballots, enquiries and your journal as JSON, and the files you uploaded. Other people's contacts are not in it.",
  },
  ask: { zh: "准备一份副本", en: "Make a copy" },
  askHint: {
    zh: "每天最多三次。可以离开这一页，副本会留在这里 48 小时。",
    en: "At most three times a day. You may leave this page; the copy stays here for 48 hours.",
  },
  working: { zh: "请稍候…", en: "One moment…" },
  copies: { zh: "副本", en: "Copies" },
  none: { zh: "还没有副本。", en: "No copy yet." },
  running: { zh: "准备中", en: "Being made" },
  ready: { zh: "可以下载", en: "Ready" },
  failed: { zh: "没有完成，请再准备一次", en: "Not finished; please make it anew" },
  over: { zh: "已过期删除", en: "Expired and removed" },
  download: { zh: (size: string) => `下载（${size}）`, en: (size) => `Download (${size})` },
  askedOn: { zh: (at: string) => `${at} 请求`, en: (at) => `asked ${at}` },
  until: { zh: (at: string) => `可下载至 ${at}`, en: (at) => `until ${at}` },
  progress: {
    zh: (p: { done: number; total: number }) => `${p.done} / ${p.total}`,
    en: (p) => `${p.done} of ${p.total}`,
  },
  reload: { zh: "刷新看进度", en: "Reload to see how far it is" },
  account: { zh: "我的账号", en: "Your account" },
  erase: { zh: "注销账号", en: "Erase the account" },
  eraseNote: {
    zh: "关闭账号并删除您的数据。下一页先说明删除什么、保留什么、为什么，再由您确认。",
    en: "Closes the account and deletes your data. The next page says first what goes, what stays and why, and then asks.",
  },
  toErase: { zh: "了解并注销", en: "Read on, and erase" },
  toData: { zh: "取走我的数据", en: "Get a copy of your data" },
});
