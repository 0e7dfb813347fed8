import { defineTexts } from "~/ui/localized";

/** A board with what its team says about it. */
export const commentTexts = defineTexts({
  board: {
    zh: (number: number) => `展板 ${number}`,
    en: (number: number) => `Board ${number}`,
  },
  title: { zh: "展板与批注", en: "Board and comments" },
  lede: {
    zh: "批注只有团队成员看得到，不进入提交的版本，评委和主办方都看不到。",
    en: "Only the team reads comments. They stand in no version; neither jury nor organiser sees them.",
  },
  open: { zh: "放大与批注", en: "Enlarge and comment" },
  earlier: { zh: "上一张", en: "Previous board" },
  later: { zh: "下一张", en: "Next board" },
  checking: {
    zh: "图片还没有通过检查，暂时不能显示。批注可以先写。",
    en: "The picture has not passed the check and cannot be shown. You may comment already.",
  },
  comments: { zh: "批注", en: "Comments" },
  none: {
    zh: "这张展板还没有批注。点一下图片，或直接写。",
    en: "Nothing was said of this board yet. Click on the picture, or just write.",
  },
  write: { zh: "写批注", en: "Comment" },
  text: { zh: "批注内容", en: "What you want to say" },
  placed: { zh: "标在图上的一个位置", en: "Pin it to a place of the picture" },
  placedHint: {
    zh: "点图片选位置，或用下面两条滑杆（方向键）移动标记。不勾选就是对整张展板说。",
    en: "Click on the picture, or move the marker by the two sliders (arrow keys). Unticked, it is about the whole board.",
  },
  fromLeft: { zh: "从左到右", en: "From the left" },
  fromTop: { zh: "从上到下", en: "From the top" },
  pin: { zh: "发布批注", en: "Comment" },
  sending: { zh: "正在保存…", en: "Saving…" },
  reply: { zh: "回复", en: "Answer" },
  replyTo: {
    zh: (number: number) => `回复批注 ${number}`,
    en: (number: number) => `Answer comment ${number}`,
  },
  resolve: { zh: "标为解决", en: "Resolve" },
  reopen: { zh: "重新打开", en: "Reopen" },
  ofComment: {
    zh: (what: string, number: number) => `${what}：批注 ${number}`,
    en: (what: string, number: number) => `${what}: comment ${number}`,
  },
  resolvedBy: {
    zh: (name: string, at: string) => `${name} 于 ${at} 标为解决`,
    en: (name: string, at: string) => `Resolved by ${name}, ${at}`,
  },
  unresolved: { zh: "待解决", en: "Open" },
  whole: { zh: "整张展板", en: "The whole board" },
  changed: {
    zh: "图片已更换：这条批注针对更换前的图片，位置可能不再准确。",
    en: "The picture changed: this was said of the one before, and its place may be off.",
  },
  gone: {
    zh: "原来的展板已移除，批注移到这里。",
    en: "The board it was said of was removed; the comment moved here.",
  },
  pinNumber: {
    zh: (number: number) => `批注 ${number}`,
    en: (number: number) => `Comment ${number}`,
  },
});
