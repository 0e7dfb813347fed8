import { defineTexts } from "~/ui/localized";

/** A juror's ballots in a final, as numbers are called. */
export const liveTexts = defineTexts({
  title: { zh: "现场评审", en: "Live judging" },
  now: {
    zh: (p: { number: string }) => `现在台上：${p.number}`,
    en: (p) => `On the stage: ${p.number}`,
  },
  waiting: { zh: "等候叫号", en: "Waiting for the next call" },
  follow: { zh: "跟着叫号走", en: "Follow the calls" },
  goTo: { zh: "去评这一件", en: "Go to it" },
  offline: { zh: "网络断了，请继续评", en: "The line is lost. Go on judging" },
  offlineHint: {
    zh: "分数先存在这台设备上，连上后自动补交，不会丢。锁定要等连上以后。请不要关闭这个页面；要换作品，点上面的编号。",
    en: "Scores wait on this device and are sent once the line is back; nothing is lost. Locking has to wait. Keep this page open; choose a work by its number above.",
  },
  numbers: { zh: "作品编号", en: "Numbers" },
  candidate: {
    zh: (p: { number: string }) => `参赛编号 ${p.number}`,
    en: (p) => `Entry ${p.number}`,
  },
  boards: { zh: "看展板和设计说明", en: "Boards and statement" },
  abstained: { zh: "您对这件作品弃权。", en: "You abstain from this entry." },
  toBallot: { zh: "弃权、回避、笔记：打开评分表", en: "Abstain, recuse, note: open the ballot" },
  open: { zh: "未评", en: "open" },
  complete: { zh: "已评", en: "scored" },
  locked: { zh: "已锁定", en: "locked" },
  waitingToSend: { zh: "待补交", en: "to be sent" },
  lockLost: {
    zh: "没有连上，锁定没有完成。分数都在，连上后请再锁定一次。",
    en: "The line was lost and nothing was locked. Your scores are safe; lock again once it is back.",
  },
  lockedNow: {
    zh: (p: { number: string }) => `${p.number} 已锁定`,
    en: (p) => `${p.number} is locked`,
  },
  empty: { zh: "您的桌上还没有作品", en: "There are no works on your desk yet" },
});
