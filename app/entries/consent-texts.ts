import { defineTexts } from "~/ui/localized";

/** The page on which an author speaks for themselves. */
export const consentTexts = defineTexts({
  title: { zh: "我的声明与授权", en: "My declarations and consents" },
  lede: {
    zh: "每位作者各自填写，只有您能看到和修改自己的。",
    en: "Every author speaks for themselves; only you see and change your own.",
  },
  consents: { zh: "作品使用授权", en: "Consents to use" },
  consentsNote: {
    zh: "每一项都可以不同意，不影响参赛、评审和获奖。同意以后随时可以撤回。作者全部同意，才算授权。",
    en: "You may refuse any of them; entering, judging and prizes are not affected. You may withdraw at any time. A use is allowed only when every author consents.",
  },
  consentTo: {
    zh: (what: string) => `同意用于${what}`,
    en: (what: string) => `I consent: ${what}`,
  },
  term: { zh: (term: string) => `期限：${term}`, en: (term: string) => `Term: ${term}` },
  save: { zh: "保存我的选择", en: "Save my choices" },
  saved: { zh: "已保存。", en: "Saved." },
  link: { zh: "我的声明与授权", en: "My declarations and consents" },
});
