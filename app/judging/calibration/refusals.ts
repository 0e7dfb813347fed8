import { defineTexts } from "~/ui/localized";

/** Why the calibration refuses: what is wrong, and what to do. */
export const calibrationRefusals = defineTexts({
  calibrateFirst: {
    zh: "这一轮要先校准：请先把校准样品逐件打分并锁定，再评审作品。",
    en: "This round calibrates first: score and lock every sample before you judge the entries.",
  },
  noBallots: {
    zh: "这一轮不逐件填写评分表（两两比较或排序），没有可校准的评分维度。",
    en: "This round fills in no ballot for each work (it compares or ranks), so there is nothing to calibrate.",
  },
  begun: {
    zh: "这一轮的评审已经开始，校准样品不能再变。",
    en: "Judging of this round has begun; its samples do not change any more.",
  },
  openedAlready: {
    zh: "校准已经开放给评委，样品不能再变。",
    en: "The calibration is open to the jurors; its samples do not change any more.",
  },
  onlyLoosened: {
    zh: "评审开始后，“先校准再评审”只能取消，不能再加上。",
    en: "Once judging has begun, calibrating first can be given up, but no more be asked for.",
  },
  over: {
    zh: "这一轮的评审已经截止，校准也随之结束。",
    en: "Judging of this round is closed, and its calibration with it.",
  },
  full: {
    zh: "一轮最多六件校准样品。请先移除一件。",
    en: "A round has six samples at most. Remove one first.",
  },
  noSamples: {
    zh: "请至少放一件校准样品。",
    en: "Add one sample at least.",
  },
  titleNeeded: {
    zh: "请写一个题名（不超过 60 字），不写作者。",
    en: "Give it a title (60 characters at most), without its author.",
  },
  lookFirst: {
    zh: "请确认您看过每一件：不露作者，也不是本届参赛作品。",
    en: "Confirm that you looked at each: none shows its author, none is an entry of this contest.",
  },
});

/** @param nth counted from one. */
export const sampleUnready = (nth: number) => ({
  zh: `样品 ${nth} 还没有题名，或图片还没有通过检查。请先补好。`,
  en: `Sample ${nth} has no title yet, or its picture has not passed the check. See to it first.`,
});
