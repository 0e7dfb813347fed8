import { defineTexts } from "~/ui/localized";

/** All works of a desk, from the best to the last. */
export const orderTexts = defineTexts({
  title: { zh: "排序", en: "Your order" },
  hint: {
    zh: "从最好到最后排成一列，难分高下的可以并列。拖动左边的把手，或用按钮和键盘；每一次改动立即保存。",
    en: "From the best to the last; works you cannot tell apart may share a place. Drag by the handle, or use the buttons and keys. Every change is saved at once.",
  },
  candidate: {
    zh: (p: { number: string }) => `参赛编号 ${p.number}`,
    en: (p) => `Entry ${p.number}`,
  },
  placed: { zh: "已排", en: "Placed" },
  unplaced: { zh: "未排", en: "Not placed yet" },
  nonePlaced: {
    zh: "还没有排。从下面选第一件放上来。",
    en: "Nothing is placed yet. Put the first one here from below.",
  },
  place: {
    zh: (p: { place: number; shared: boolean }) => `${p.shared ? "并列" : ""}第 ${p.place}`,
    en: (p) => `${p.shared ? "shared " : ""}${p.place}`,
  },
  placeField: {
    zh: (p: { number: string }) => `${p.number} 的名次`,
    en: (p) => `Place of ${p.number}`,
  },
  up: { zh: "上移", en: "Up" },
  down: { zh: "下移", en: "Down" },
  tie: { zh: "与上一名并列", en: "Share the place above" },
  append: { zh: "排到末位", en: "Place last" },
  drag: { zh: (p: { number: string }) => `拖动 ${p.number}`, en: (p) => `Drag ${p.number}` },
  said: {
    zh: (p: { number: string; place: number; of: number }) =>
      `${p.number} 现在排第 ${p.place}，共 ${p.of} 件`,
    en: (p) => `${p.number} is now at place ${p.place} of ${p.of}`,
  },
  closer: { zh: "看全部内容", en: "See everything" },
  save: { zh: "保存", en: "Save" },
  saveHint: {
    zh: "给每件作品填名次，相同的数字就是并列；留空就是还没有排。",
    en: "Give each work its place; equal numbers share one, and an empty field is not placed yet.",
  },
  changedElsewhere: {
    zh: "这份排序在别处改过",
    en: "This order was changed elsewhere",
  },
  changedHint: {
    zh: "您这里的改动没有保存，也没有覆盖那边的。请选择以哪一份为准。",
    en: "What you changed here is not saved, and has overwritten nothing. Choose which to keep.",
  },
  here: { zh: "这里", en: "Here" },
  there: { zh: "最新", en: "Newest" },
  takeTheirs: { zh: "用最新的", en: "Take the newest" },
  keepMine: { zh: "用我这里的", en: "Keep mine" },
  lock: { zh: "核对并锁定", en: "Read back and lock" },
  lockTitle: { zh: "核对排序", en: "Read your order back" },
  lockHint: {
    zh: "锁定之后不能再改，主办方在评审截止前也看不到。",
    en: "Once locked it does not change, and nobody sees it before judging closes.",
  },
  lockMissing: {
    zh: (p: { numbers: string }) => `还没有排：${p.numbers}。全部排好才能锁定。`,
    en: (p) => `Not placed yet: ${p.numbers}. Place them all to lock.`,
  },
  lockUnsaved: {
    zh: "还有改动没有保存，请稍候。",
    en: "Some changes are not saved yet. One moment.",
  },
  lockNow: { zh: "锁定", en: "Lock" },
  locked: { zh: "您的排序已锁定", en: "Your order is locked" },
  lockedHint: { zh: "评审截止后计入结果。", en: "It counts once judging is closed." },
  empty: {
    zh: "您的桌上还没有作品。",
    en: "There are no works on your desk yet.",
  },
  keys: { zh: "按键", en: "Keys" },
  keysHint: {
    zh: "先用 Tab 或 ↑ ↓ 选中一件，再移动它。",
    en: "Choose a work with Tab or ↑ ↓, then move it.",
  },
  keyChoose: { zh: "选中上一件、下一件", en: "The work above, below" },
  keyMove: { zh: "上移、下移", en: "Move it up, down" },
  keyTie: { zh: "与上一名并列", en: "Share the place above" },
  keyLock: { zh: "核对并锁定", en: "Read back and lock" },
});
