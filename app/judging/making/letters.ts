import { defineTexts } from "~/ui/localized";

interface Delivered {
  number: string;
  contest: string;
  link: string;
}

interface Checked {
  contest: string;
  reason: string;
  due: string;
  link: string;
}

/** What organisers and authors receive while garments are made. An SMS is the body alone. */
export const makingLetters = defineTexts({
  subject: {
    zh: (contest: string) => `成衣制作有新情况 · ${contest}`,
    en: (contest: string) => `News of a garment being made · ${contest}`,
  },
  deliveredLine: {
    zh: (p: Omit<Delivered, "link">) => `${p.number} 号提交了成衣，等待核对 · ${p.contest}`,
    en: (p) => `The garment of ${p.number} waits to be checked · ${p.contest}`,
  },
  deliveredBody: {
    zh: (p: Delivered) =>
      `【湘裳】“${p.contest}”${p.number} 号作品的作者提交了成衣照片，请与参赛设计稿核对：\n${p.link}`,
    en: (p) =>
      `Xiangshang: the authors of entry ${p.number} in ${p.contest} have reported the finished garment. Check it against the submitted design:\n${p.link}`,
  },
  matchesLine: {
    zh: (p: Checked) => `经核对，您的成衣与设计稿相符 · ${p.contest}`,
    en: (p) => `Your garment matches the design · ${p.contest}`,
  },
  matchesBody: {
    zh: (p: Checked) =>
      `【湘裳】“${p.contest}”主办方已核对：您的成衣与参赛设计稿相符。${p.reason && `\n说明：${p.reason}`}\n${p.link}`,
    en: (p) =>
      `Xiangshang: the organiser of ${p.contest} has checked your garment; it matches the submitted design.${p.reason && `\nThey add: ${p.reason}`}\n${p.link}`,
  },
  differsLine: {
    zh: (p: Checked) => `经核对，您的成衣与设计稿不符 · ${p.contest}`,
    en: (p) => `Your garment does not match the design · ${p.contest}`,
  },
  differsBody: {
    zh: (p: Checked) =>
      `【湘裳】“${p.contest}”主办方核对后认为，您的成衣与参赛设计稿不符。\n原因：${p.reason}\n${p.due} 之前可以修改后再次提交照片，由主办方重新核对：\n${p.link}`,
    en: (p) =>
      `Xiangshang: the organiser of ${p.contest} finds that your garment does not match the submitted design.\nThe reason: ${p.reason}\nUntil ${p.due} you may mend it and report again; it is then checked anew:\n${p.link}`,
  },
});
