import { defineTexts } from "~/ui/localized";

/** The stage of a live round, as its organiser sees it. */
export const stageTexts = defineTexts({
  title: { zh: "现场叫号", en: "The stage" },
  titleOf: {
    zh: (p: { title: string; round: string }) => `${p.title} · ${p.round}`,
    en: (p) => `${p.title} · ${p.round}`,
  },
  lede: {
    zh: "叫到哪一件，评委的设备就显示哪一件。这里只有编号和数目，没有作者，也没有分数。",
    en: "Whichever number is called, the jurors’ devices show it. Numbers and counts stand here, no author and no score.",
  },
  toPanel: { zh: "评委会", en: "The panel" },
  toCards: { zh: "打印编号卡", en: "Print the cards" },
  now: { zh: "现在台上", en: "On the stage" },
  nobody: { zh: "没有叫号", en: "Nobody is called" },
  card: { zh: "编号或卡片", en: "Number or card" },
  cardHint: {
    zh: "扫描编号卡，或输入编号。扫码枪按回车即签到。",
    en: "Scan the card or type the number. A scanner’s Enter checks in.",
  },
  checkIn: { zh: "签到", en: "Check in" },
  call: { zh: "叫号", en: "Call" },
  callThis: { zh: (p: { number: string }) => `叫 ${p.number}`, en: (p) => `Call ${p.number}` },
  next: {
    zh: (p: { number: string }) => `叫下一件：${p.number}`,
    en: (p) => `Call the next: ${p.number}`,
  },
  clear: { zh: "台上清空", en: "Clear the stage" },
  works: { zh: "作品", en: "Works" },
  order: {
    zh: "按参赛编号的顺序出场；编号在征集截止后由抽签给出。",
    en: "They appear by candidate number, which was drawn once the contest closed.",
  },
  number: { zh: "编号", en: "Number" },
  track: { zh: "赛道", en: "Track" },
  present: { zh: "签到", en: "Checked in" },
  absent: { zh: "未到", en: "not yet" },
  called: { zh: "叫号", en: "Called" },
  notCalled: { zh: "未叫", en: "not yet" },
  onStage: { zh: "台上", en: "on the stage" },
  ballots: { zh: "已锁定的评分表", en: "Ballots locked" },
  of: {
    zh: (p: { locked: number; jurors: number }) => `${p.locked} / ${p.jurors}`,
    en: (p) => `${p.locked} of ${p.jurors}`,
  },
  doneCalled: {
    zh: (p: { number: string }) => `已叫 ${p.number}，评委的设备正在显示`,
    en: (p) => `${p.number} is called; the jurors’ devices show it`,
  },
  doneCleared: { zh: "台上已清空", en: "The stage is clear" },
  doneCheckedIn: {
    zh: (p: { number: string }) => `${p.number} 已签到`,
    en: (p) => `${p.number} is checked in`,
  },
  doneAgain: {
    zh: (p: { number: string }) => `${p.number} 先前已经签到`,
    en: (p) => `${p.number} had checked in before`,
  },
  nothing: { zh: "这一轮还没有作品", en: "There are no works in this round yet" },
  nothingHint: {
    zh: "作品通过资格审查并编号、或由上一轮入围以后，会出现在这里。",
    en: "They stand here once they are screened and numbered, or promoted by the round before.",
  },
});
