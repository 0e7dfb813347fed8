import { defineTexts } from "~/ui/localized";

/** What a page says while it sends files. */
export const uploadTexts = defineTexts({
  optional: { zh: "选填", en: "optional" },
  chooseOne: { zh: "选择文件", en: "Choose a file" },
  chooseSome: { zh: "选择文件（可多选）", en: "Choose files" },
  orDrop: { zh: "或把文件拖到这里", en: "or drop them here" },
  needsScript: {
    zh: "上传文件需要启用 JavaScript。其他内容不启用也可以填写和保存。",
    en: "Uploading needs JavaScript. Everything else can be written and saved without it.",
  },
  hashing: { zh: "正在计算 SHA-256 指纹…", en: "Computing its SHA-256…" },
  waiting: { zh: "排队等待上传", en: "Waiting for its turn" },
  running: { zh: "正在上传", en: "On its way" },
  finishing: { zh: "已传完，正在核对并存储…", en: "Through; being verified and stored…" },
  paused: {
    zh: "已暂停。已传的部分会保留。",
    en: "Paused. What has arrived is kept.",
  },
  retrying: {
    zh: "连接中断，恢复后会自动续传。",
    en: "The connection is lost; it goes on by itself once it is back.",
  },
  stored: { zh: "已上传", en: "Uploaded" },
  cancelled: { zh: "已取消", en: "Cancelled" },
  pause: { zh: "暂停", en: "Pause" },
  resume: { zh: "继续", en: "Resume" },
  resumeNow: { zh: "立即重试", en: "Try now" },
  cancel: { zh: "取消上传", en: "Cancel" },
  dismiss: { zh: "知道了", en: "Dismiss" },
  named: {
    zh: (act: string, name: string) => `${act}：${name}`,
    en: (act: string, name: string) => `${act}: ${name}`,
  },
  chooseAgain: {
    zh: "上次没有传完。选择同一文件即可续传。",
    en: "Not finished last time. Choose the same file to go on with it.",
  },
  notLoaded: {
    zh: "上传程序没有加载成功。请检查网络，再选一次文件。",
    en: "What sends files could not be loaded. Check the connection and choose the file again.",
  },
  unreadable: {
    zh: "无法读取这个文件。请确认它还在原处，再选一次。",
    en: "This file cannot be read. Make sure it is still where it was, then choose it again.",
  },
  noRoom: {
    zh: "这里放不下这么多文件。请先移除一个，再上传它。",
    en: "There is no room for so many files here. Remove one, then upload this one.",
  },
});
