import { defineTexts } from "~/ui/localized";

/** Two works side by side, and which is the better. */
export const compareTexts = defineTexts({
  title: { zh: "两两比较", en: "Comparisons" },
  question: { zh: "哪一件更好？", en: "Which is the better?" },
  hint: {
    zh: "只看作品本身，凭总体判断。左右由抽签决定，之后可以撤回最近一次。",
    en: "Judge the works as a whole. Left and right are drawn; the last answer can be taken back.",
  },
  left: { zh: "左边更好", en: "Left is better" },
  right: { zh: "右边更好", en: "Right is better" },
  tie: { zh: "不分高下", en: "Equal" },
  undo: { zh: "撤回上一次", en: "Take back the last" },
  lastWas: {
    zh: (p: { left: string; right: string; winner: string }) =>
      `上一次：${p.left} 与 ${p.right}，${p.winner}`,
    en: (p) => `Last: ${p.left} and ${p.right}, ${p.winner}`,
  },
  won: { zh: (p: { number: string }) => `${p.number} 更好`, en: (p) => `${p.number} is better` },
  candidate: {
    zh: (p: { number: string }) => `参赛编号 ${p.number}`,
    en: (p) => `Entry ${p.number}`,
  },
  closer: { zh: "看这件作品的全部内容", en: "See everything of this entry" },
  words: { zh: "设计说明", en: "Statement" },
  done: {
    zh: (p: { done: number; wanted: number }) => `已比较 ${p.done} 对，约需 ${p.wanted} 对`,
    en: (p) => `${p.done} compared, about ${p.wanted} wanted`,
  },
  allCompared: { zh: "所有作品都已两两比较过", en: "Every pair has been compared" },
  allComparedHint: { zh: "请锁定，比较才会计入。", en: "Lock them to make them count." },
  tooFew: {
    zh: "席位上不到两件作品，没有可以比较的。",
    en: "There are fewer than two entries on your desk: nothing to compare.",
  },
  lock: { zh: "锁定全部比较", en: "Lock all comparisons" },
  lockTitle: { zh: "锁定全部比较？", en: "Lock all comparisons?" },
  lockHint: {
    zh: (p: { done: number }) =>
      `您的 ${p.done} 次比较一起锁定，之后不能再增减或修改；主办方在评审截止前也看不到。`,
    en: (p) =>
      `Your ${p.done} comparisons are locked together: none is added, taken back or changed any more, and nobody sees them before judging closes.`,
  },
  lockEarly: {
    zh: (p: { wanted: number }) =>
      `建议每件作品约 10 次比较，您这里约 ${p.wanted} 对；现在锁定，结果会不够可靠。`,
    en: (p) =>
      `About ten comparisons an entry are advised, some ${p.wanted} of them yours; locked now, the result is less reliable.`,
  },
  notJoined: {
    zh: "还有作品没有和其他作品连起来，再比较几对才能锁定。",
    en: "Some entries are not joined to the others yet; compare a few more pairs before locking.",
  },
  locked: { zh: "您的比较已全部锁定", en: "Your comparisons are locked" },
  lockedHint: {
    zh: (p: { done: number }) => `共 ${p.done} 次，评审截止后计入结果。`,
    en: (p) => `${p.done} in all; they count once judging is closed.`,
  },
  keys: { zh: "按键", en: "Keys" },
  keyAnswer: { zh: "左边、右边更好", en: "Left, right is better" },
  keyTie: { zh: "不分高下", en: "Equal" },
  keyUndo: { zh: "撤回上一次", en: "Take back the last" },
  keyLock: { zh: "锁定全部比较", en: "Lock all comparisons" },
});
