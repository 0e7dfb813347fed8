import { defineTexts } from "~/ui/localized";

/** What is said while a file arrives, and where it could not be read. */
export const receiving = defineTexts({
  signIn: {
    zh: "请先登录，再上传文件。",
    en: "Sign in first, then upload the file.",
  },
  noLength: {
    zh: "上传时没有说明文件大小。请在作品页面上选择文件上传。",
    en: "The upload did not say how large the file is. Choose the file on the entry's page and upload it there.",
  },
  otherSize: {
    zh: "收到的字节数与文件大小不符，已丢弃。请再上传一次。",
    en: "The bytes that arrived are not as many as the file has, so they were dropped. Upload it again.",
  },
  unreadable: {
    zh: "这个文件试了三次都没能读取。请重新导出后再上传；其他文件不受影响。",
    en: "This file could not be read in three attempts. Export it again and upload that; your other files are not affected.",
  },
});
