import { defineTexts } from "~/ui/localized";

type Told = { name: string; title: string; board: number; number: number };

/** The notices of a talk about boards: who, and where; never what. */
export const commentLetters = defineTexts({
  pinned: {
    zh: (p: Told) => `${p.name} 在《${p.title}》展板 ${p.board} 上写了批注 ${p.number}。`,
    en: (p) => `${p.name} commented on board ${p.board} of “${p.title}” (no. ${p.number}).`,
  },
  answered: {
    zh: (p: Told) => `${p.name} 回复了《${p.title}》展板 ${p.board} 上的批注 ${p.number}。`,
    en: (p) => `${p.name} answered comment ${p.number} on board ${p.board} of “${p.title}”.`,
  },
});
