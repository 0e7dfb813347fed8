import { defineTexts } from "~/ui/localized";

/** 成衣制作 between two rounds: for those who make, and for those who check. */
export const makingTexts = defineTexts({
  title: { zh: "成衣制作", en: "Making the garment" },
  titleOf: {
    zh: (work: string) => `成衣制作 · ${work}`,
    en: (work: string) => `Making the garment · ${work}`,
  },
  lede: {
    zh: (p: { round: string; next: string }) =>
      `作品在${p.round}后入围${p.next}。请签署入围协议，按设计稿制作成衣，并按节点报告进展。`,
    en: (p) =>
      `Promoted after ${p.round}, the work goes on to ${p.next}. Sign the agreement, make the garment as designed, and report each step.`,
  },
  backToEntry: { zh: "作品页", en: "The entry" },
  dueLeft: { zh: (left: string) => `距截止 ${left}`, en: (left: string) => `${left} left` },
  dueOver: { zh: "成衣制作已截止", en: "The making is over" },

  unsigned: { zh: "待签署协议", en: "agreement not signed" },
  making: { zh: "制作中", en: "being made" },
  delivered: { zh: "已提交，待核对", en: "reported, to be checked" },
  matches: { zh: "与设计稿相符", en: "matches the design" },
  differs: { zh: "与设计稿不符", en: "does not match" },

  agreement: { zh: "入围协议", en: "The agreement" },
  signedBy: {
    zh: (p: { name: string; instant: string; version: number }) =>
      `${p.name} 于 ${p.instant} 签署（规则第 ${p.version} 版）`,
    en: (p) => `Signed by ${p.name}, ${p.instant} (rules, version ${p.version})`,
  },
  name: { zh: "负责人姓名", en: "Name of the lead" },
  nameHint: {
    zh: "输入本人姓名即为签署。须与作品团队里的姓名一致。",
    en: "Typing your name signs. It has to be your name as it stands in the entry’s team.",
  },
  sign: { zh: "签署入围协议", en: "Sign the agreement" },
  signPromise: { zh: "签署后不能撤回。", en: "A signature cannot be taken back." },
  signed: { zh: "已签署", en: "Signed" },
  waitsForLead: {
    zh: "等待负责人签署。签署之后才能报告进展。",
    en: "Waiting for the lead to sign; progress can be reported after that.",
  },

  stepDue: { zh: (instant: string) => `${instant} 前`, en: (instant: string) => `by ${instant}` },
  stepLate: { zh: "晚于节点", en: "after its day" },
  nothingReported: { zh: "还没有报告。", en: "Nothing reported yet." },
  reportedAt: {
    zh: (instant: string) => `${instant} 报告`,
    en: (instant: string) => `Reported ${instant}`,
  },
  photo: {
    zh: (p: { step: string; nth: number }) => `${p.step}照片 ${p.nth}`,
    en: (p) => `${p.step}, photograph ${p.nth}`,
  },
  photoHint: {
    zh: "JPEG、PNG 或 WebP，每张不超过 40 MB。请不要露出姓名、单位和面孔：下一轮评委会不记名地看到成衣照片。",
    en: "JPEG, PNG or WebP, up to 40 MB each. Show no name, school or face: the next round’s jurors see the garment’s photographs blind.",
  },
  addPhoto: { zh: "添加照片", en: "Add a photograph" },
  removePhoto: { zh: "删去这张", en: "Take it away" },
  checked: { zh: "检查中", en: "being inspected" },
  waitingPhotos: { zh: "等待报告的照片", en: "Photographs not reported yet" },
  note: { zh: "进展说明", en: "How it stands" },
  noteHint: {
    zh: "做到哪一步，与设计稿有没有不同。",
    en: "How far it is, and whether anything differs from the design.",
  },
  report: { zh: "提交报告", en: "Report" },
  reportAgain: { zh: "再报告一次", en: "Report again" },
  reportGarment: { zh: "提交成衣", en: "Report the finished garment" },
  reportPromise: {
    zh: "提交后照片和说明不能修改；有变化可以再报告一次。",
    en: "Once reported, note and photographs stay; if something changes, report again.",
  },
  reported: { zh: "已提交", en: "Reported" },
  removed: { zh: "照片已删去", en: "The photograph is gone" },
  working: { zh: "请稍候…", en: "One moment…" },
  check: { zh: "与设计稿核对", en: "Check against the design" },
  checkedMatches: {
    zh: (instant: string) => `${instant} 核对：与参赛设计稿相符`,
    en: (instant: string) => `Checked ${instant}: it matches the submitted design`,
  },
  checkedDiffers: {
    zh: (instant: string) => `${instant} 核对：与参赛设计稿不符`,
    en: (instant: string) => `Checked ${instant}: it does not match the submitted design`,
  },
  mendHint: {
    zh: (instant: string) => `${instant} 之前可以修改后再次提交，由主办方重新核对。`,
    en: (instant: string) =>
      `Until ${instant} you may mend it and report again; it is then checked anew.`,
  },

  listTitle: {
    zh: (p: { contest: string; round: string }) => `${p.contest} · ${p.round}后成衣制作`,
    en: (p) => `${p.contest} · Garments after ${p.round}`,
  },
  listLede: {
    zh: (p: { done: number; all: number }) => `${p.all} 件入围作品，${p.done} 件已核对相符。`,
    en: (p) => `${p.all} promoted entries; ${p.done} checked and matching.`,
  },
  toPromotion: { zh: "入围名单", en: "The promotion" },
  toList: { zh: "全部成衣", en: "All garments" },
  garments: { zh: "成衣", en: "Garments" },
  number: { zh: "参赛编号", en: "Number" },
  track: { zh: "赛道", en: "Track" },
  state: { zh: "状态", en: "State" },
  steps: { zh: "节点", en: "Steps" },
  stepsOf: {
    zh: (p: { reported: number; steps: number }) => `${p.reported} / ${p.steps}`,
    en: (p) => `${p.reported} of ${p.steps}`,
  },
  newest: { zh: "最近报告", en: "Newest report" },
  noGarments: {
    zh: "入围名单公布后，这里列出每件作品的成衣进展。",
    en: "Once the promotion is announced, every garment’s progress stands here.",
  },

  checkTitle: {
    zh: (number: string) => `${number} 号 · 成衣与设计稿`,
    en: (number: string) => `${number} · garment and design`,
  },
  designs: { zh: "参赛设计稿", en: "The submitted design" },
  photographs: { zh: "成衣照片", en: "The garment’s photographs" },
  design: { zh: (nth: number) => `设计稿 ${nth}`, en: (nth: number) => `Design ${nth}` },
  outcome: { zh: "核对结论", en: "What you find" },
  doesMatch: { zh: "符合", en: "It matches" },
  doesMatchHint: {
    zh: "下一轮评委会在展板旁看到这些成衣照片。",
    en: "The next round’s jurors will see these photographs beside the boards.",
  },
  doesDiffer: { zh: "不符合", en: "It does not match" },
  doesDifferHint: {
    zh: "作者会收到原因。是否因此不予进入下一轮，由您在入围名单页决定。",
    en: "Its authors are told why. Whether it is therefore not admitted is decided on the promotion’s page.",
  },
  reason: { zh: "说明", en: "Reason" },
  reasonHint: {
    zh: "不符合的必须写明。作者会看到。",
    en: "Needed where it does not match. Its authors read it.",
  },
  anonymous: {
    zh: "我看过全部照片，没有露出作者姓名、单位或面孔",
    en: "I have looked at every photograph; none shows a name, a school or a face",
  },
  keepCheck: { zh: "记录核对结论", en: "Record the check" },
  checkKept: { zh: "已记录，作者收到了通知", en: "Recorded; its authors have been told" },

  open: { zh: "成衣制作", en: "Garments" },
  openNote: {
    zh: "以下作品的成衣有问题。是否不予进入下一轮由您决定；不予进入的，由候补按顺序递补。",
    en: "Something is wrong with the garments of these entries. Whether they are not admitted is yours to decide; reserves then move up in order.",
  },
  allWell: { zh: "没有作品因成衣需要处理。", en: "No garment needs a decision." },
  faultOf: {
    zh: (p: { number: string; fault: string }) => `${p.number} 号：${p.fault}`,
    en: (p) => `${p.number}: ${p.fault}`,
  },
  ownLink: { zh: "去制作成衣", en: "To the making of the garment" },
  ownDue: {
    zh: (instant: string) => `成衣制作 ${instant} 截止。`,
    en: (instant: string) => `The garment is due ${instant}.`,
  },
});
