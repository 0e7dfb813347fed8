import { defineTexts } from "~/ui/localized";

type Shown = { contest: string; number: number; link: string };

/** What is written about objections. None names who objects, or says what the objection says. */
export const noticeLetters = defineTexts({
  filedSubject: {
    zh: (p: Shown) => `“${p.contest}”收到第 ${p.number} 号异议`,
    en: (p) => `Objection no. ${p.number} in ${p.contest}`,
  },
  filedBody: {
    zh: (p: Shown) =>
      `【湘裳】“${p.contest}”公示期间收到第 ${p.number} 号异议，请在期限内处理：\n${p.link}`,
    en: (p) =>
      `Xiangshang: objection no. ${p.number} was filed during the notice of ${p.contest}. Please deal with it in time:\n${p.link}`,
  },
  concernedSubject: {
    zh: (p: Shown) => `您的作品在“${p.contest}”公示中收到异议`,
    en: (p) => `An objection to your work in ${p.contest}`,
  },
  concernedBody: {
    zh: (p: Shown) =>
      `【湘裳】公示期间，有人对您在“${p.contest}”的作品提出了异议（第 ${p.number} 号）。您可以查看内容并提交说明：\n${p.link}`,
    en: (p) =>
      `Xiangshang: during the notice of ${p.contest} somebody objected to your work (no. ${p.number}). You may read it and answer:\n${p.link}`,
  },
  decidedSubject: {
    zh: (p: Shown) => `“${p.contest}”第 ${p.number} 号异议已有处理决定`,
    en: (p) => `Objection no. ${p.number} in ${p.contest} is decided`,
  },
  decidedBody: {
    zh: (p: Shown & { outcome: string }) =>
      `【湘裳】“${p.contest}”第 ${p.number} 号异议已有处理决定：${p.outcome}。理由见：\n${p.link}`,
    en: (p) =>
      `Xiangshang: objection no. ${p.number} in ${p.contest} is decided: ${p.outcome}. The reasons:\n${p.link}`,
  },
  upheld: { zh: "成立", en: "upheld" },
  rejected: { zh: "不成立", en: "not upheld" },
});
