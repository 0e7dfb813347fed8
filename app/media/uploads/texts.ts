import type { Because } from "~/platform/refusal";

/** Why an upload was not begun, interrupted or not kept: what is wrong, and what to do. */
export const uploadRefusals = {
  notWhole: {
    zh: "上传请求不完整。请在页面上选择文件上传。",
    en: "The upload's request is not whole. Choose the file on the page and upload it there.",
  },
  otherKind: {
    zh: "这里不接收这类文件。请在相应的一栏上传。",
    en: "This kind of file is not taken here. Upload it where it belongs.",
  },
  tooManyUnderWay: (most: number): Because => ({
    zh: `您有 ${most} 个文件还没有传完。请先传完或取消其中几个，再上传新的。`,
    en: `You have ${most} files that are not through yet. Finish or cancel some of them before bringing another.`,
  }),
  entryFull: (gib: number): Because => ({
    zh: `这件作品的文件加起来会超过 ${gib} GB。请移除不用的文件，再上传。`,
    en: `The files of this entry would be more than ${gib} GB together. Remove those that are not needed, then upload.`,
  }),
  personFull: (gib: number): Because => ({
    zh: `您的文件加起来会超过 ${gib} GB。请在作品里移除不用的文件，再上传。`,
    en: `Your files would be more than ${gib} GB together. Remove those that your entries do not need, then upload.`,
  }),
  contestFull: {
    zh: "这项竞赛的存储空间已用完。请告知主办方；您已上传的文件都还在。",
    en: "This contest has used up its storage. Tell the organiser; what you have uploaded is safe.",
  },
  storeFull: {
    zh: "服务器的存储空间暂时不足，已传的部分都还在。请稍后再续传。",
    en: "The server is short of storage for the moment. What has arrived is kept; go on a little later.",
  },
  notYetThere: {
    zh: "文件还没有传完，请续传后再试。",
    en: "The file is not through yet. Go on with the upload, then try again.",
  },
  otherBytes: {
    zh: "收到的内容与您电脑上的文件不一致（SHA-256 不符），已丢弃。请重新上传。",
    en: "What arrived differs from the file on your computer (its SHA-256 does not match), so it was dropped. Upload it again.",
  },
  busy: {
    zh: "这个文件正在另一个连接上传输，请稍等。",
    en: "This file is being sent over another connection. Wait a moment.",
  },
  tooManyAtOnce: {
    zh: "同时上传的连接太多，请等其中几个传完。",
    en: "Too many uploads at the same moment. Wait until some of them are through.",
  },
};
