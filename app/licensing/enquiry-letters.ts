import { defineTexts } from "~/ui/localized";

/** What the sides of an enquiry are told: a line here, a mail or SMS without the work in its subject. */
export const enquiryLetters = defineTexts({
  line: {
    zh: (p: { title: string; what: string; from: string }) =>
      `${p.from}关于《${p.title}》的询盘：${p.what}`,
    en: (p) => `Enquiry by ${p.from} about “${p.title}”: ${p.what.toLowerCase()}`,
  },
  subject: { zh: "湘裳：一次询盘有新进展", en: "Xiangshang: news of an enquiry" },
  body: {
    zh: (p: { title: string; what: string; from: string; words: string; link: string }) =>
      `【湘裳】${p.from}关于《${p.title}》的询盘有新进展：${p.what}。${p.words ? `\n“${p.words}”` : ""}\n查看和答复：\n${p.link}`,
    en: (p) =>
      `Xiangshang: news of the enquiry by ${p.from} about “${p.title}”: ${p.what.toLowerCase()}.${p.words ? `\n“${p.words}”` : ""}\nTo read and answer:\n${p.link}`,
  },
});
