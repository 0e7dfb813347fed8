import { defineTexts } from "~/ui/localized";

type Shown = { contest: string; link: string };

/** What is written to jurors of a deliberation. No subject names a work. */
export const deliberationLetters = defineTexts({
  openedLine: {
    zh: (p: Shown) => `“${p.contest}”有一次合议等您表决`,
    en: (p) => `A deliberation in ${p.contest} waits for your vote`,
  },
  openedSubject: {
    zh: (p: Shown) => `“${p.contest}”请您参加合议`,
    en: (p) => `You are asked to deliberate in ${p.contest}`,
  },
  openedBody: {
    zh: (p: Shown) => `【湘裳】“${p.contest}”有作品需要评委合议，请您看过后表决：\n${p.link}`,
    en: (p) =>
      `Xiangshang: in ${p.contest} some works are to be deliberated. Please look at them and vote:\n${p.link}`,
  },
  writtenLine: {
    zh: (p: Shown) => `“${p.contest}”的合议记录等您签署`,
    en: (p) => `Minutes of a deliberation in ${p.contest} wait for your signature`,
  },
  writtenSubject: {
    zh: (p: Shown) => `“${p.contest}”的合议记录待签署`,
    en: (p) => `Minutes to sign in ${p.contest}`,
  },
  writtenBody: {
    zh: (p: Shown) => `【湘裳】“${p.contest}”的合议已经结束，请您核对记录并签署：\n${p.link}`,
    en: (p) =>
      `Xiangshang: a deliberation in ${p.contest} is over. Please check its minutes and sign:\n${p.link}`,
  },
});
