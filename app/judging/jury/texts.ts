import { defineTexts } from "~/ui/localized";

/** What a juror reads before the ballots: the panels, the undertaking, the relations, the queue. */
export const juryTexts = defineTexts({
  title: { zh: "我的评审", en: "Your juries" },
  lede: {
    zh: "您受邀担任评委的竞赛。作品匿名评审：您看不到作者，别人也看不到您的分数。",
    en: "The contests you are invited to judge. Entries are blind: you do not see their authors, and nobody sees your scores.",
  },
  none: { zh: "您还没有受邀担任评委", en: "You are not on a jury yet" },
  noneHint: {
    zh: "主办方会发邀请链接到您的手机或邮箱。打开链接并接受后，竞赛会出现在这里。",
    en: "The organiser sends a link by text message or e-mail. Once you accept it, the contest stands here.",
  },
  takeSeat: { zh: "就座", en: "Take your seat" },
  takeSeatNote: {
    zh: "就座后先接受保密承诺，再申报利益关联，然后开始评审。",
    en: "Then accept the undertaking, declare your relations, and begin.",
  },
  goOn: { zh: "继续评审", en: "Go on judging" },
  open: { zh: "打开", en: "Open" },
  progress: {
    zh: (p: { locked: number; assigned: number }) => `已锁定 ${p.locked} / ${p.assigned} 件`,
    en: (p) => `${p.locked} of ${p.assigned} locked`,
  },
  nothingAssigned: { zh: "主办方还没有分配作品", en: "No entries assigned yet" },
  opensAt: {
    zh: (p: { instant: string }) => `${p.instant} 开始评审`,
    en: (p) => `Judging opens ${p.instant}`,
  },
  backToDesk: { zh: "回到席位", en: "Back to your desk" },
  untilClose: {
    zh: (left: string) => `距评审截止 ${left}`,
    en: (left: string) => `${left} until judging closes`,
  },
  judgingOver: { zh: "评审已经截止", en: "Judging is closed" },
  deadline: { zh: "截止", en: "Closes" },

  seatOf: { zh: (p: { alias: number }) => `评委席 ${p.alias}`, en: (p) => `Seat ${p.alias}` },
  countingRevised: {
    zh: "评审开始后，权重、计分方法或同分处理改过。您的打分照旧有效",
    en: "Weights, the way scores are counted or tie-breaks changed after judging opened. Your scores stand as they are",
  },
  toVersions: { zh: "看改了什么", en: "See what changed" },
  backToSeats: { zh: "我的评审", en: "Your juries" },
  deskLede: {
    zh: "三步：保密承诺、利益关联、逐件评审。每一次改动都会立即保存。",
    en: "Three steps: the undertaking, your relations, then entry by entry. Every change is saved at once.",
  },
  steps: { zh: "评审步骤", en: "Steps" },
  stepPromise: { zh: "保密承诺", en: "Undertaking" },
  stepDeclare: { zh: "利益关联", en: "Relations" },
  stepScore: { zh: "评审作品", en: "Judging" },

  promiseTitle: { zh: "保密承诺", en: "The undertaking" },
  promiseNote: {
    zh: "接受之前，看不到任何作品。",
    en: "Nothing is shown before you accept it.",
  },
  version: {
    zh: (p: { version: string }) => `版本 ${p.version}`,
    en: (p) => `Version ${p.version}`,
  },
  accept: { zh: "我接受并遵守", en: "I accept and will keep it" },
  acceptedAt: {
    zh: (p: { instant: string }) => `您于 ${p.instant} 接受`,
    en: (p) => `You accepted it ${p.instant}`,
  },

  declareTitle: { zh: "利益关联", en: "Your relations" },
  declareNote: {
    zh: "在看到作品之前申报。系统会在后台比对，对上的作品不会出现在您的桌上；是否对上，不会告诉您。主办方看得到申报，以便核对。",
    en: "Declared before you see any entry. What matches never comes to your desk; whether anything did, you are not told. The organiser sees what you declare, to check it.",
  },
  declareHint: {
    zh: "请写下可能参赛、与您有利益关系的人或单位：亲属、学生、同事、任职的院校或企业、合作方。写全名。",
    en: "Name people and organisations that may take part and to whom you are related: family, students, colleagues, your school or enterprise, partners. Give full names.",
  },
  relations: { zh: "与我有关联的人或单位", en: "Who or what I am related to" },
  name: { zh: "姓名或单位", en: "Person or organisation" },
  kind: { zh: "关系", en: "Relation" },
  addRow: { zh: "再加一行", en: "Add a row" },
  removeRow: { zh: (p: { nth: number }) => `删去第 ${p.nth} 行`, en: (p) => `Remove row ${p.nth}` },
  remove: { zh: "删去", en: "Remove" },
  declare: { zh: "提交申报", en: "Declare these" },
  orNone: { zh: "没有要申报的？", en: "Nothing to declare?" },
  confirmNone: { zh: "我确认没有任何利益关联", en: "I confirm that I have no relations" },
  declaredAt: {
    zh: (p: { instant: string }) => `您于 ${p.instant} 申报`,
    en: (p) => `You declared ${p.instant}`,
  },
  declaredNone: { zh: "没有利益关联", en: "No relations" },
  later: {
    zh: "评审中如认出某件作品，请在那件作品上选择回避。",
    en: "If you recognise a work later, recuse yourself on that work.",
  },

  queueTitle: { zh: "作品", en: "Entries" },
  queueNote: {
    zh: "顺序只属于您这张桌子，每位评委都不同。",
    en: "The order is that of your desk alone; every juror has another.",
  },
  notYet: { zh: "现在还不能看作品", en: "Entries cannot be seen yet" },
  record: { zh: "我的评分记录", en: "My record" },
  toComparisons: {
    zh: (p: { done: number; wanted: number }) => `去两两比较（${p.done} / ${p.wanted}）`,
    en: (p) => `To the comparisons (${p.done} of ${p.wanted})`,
  },
  toLive: { zh: "进入现场评审", en: "To the live judging" },
  toOrder: {
    zh: (p: { placed: number; of: number }) => `去排序（已排 ${p.placed} / ${p.of}）`,
    en: (p) => `To your order (${p.placed} of ${p.of} placed)`,
  },
  beside: { zh: "并排看几件作品", en: "See works side by side" },
  marksTitle: { zh: "您的打分分布", en: "How you have scored" },
  marksNote: {
    zh: "只有您看得到。别人的分数在评审截止前谁也看不到。",
    en: "For your eyes alone. Nobody sees others’ scores before judging closes.",
  },
  criterion: { zh: "评分维度", en: "Criterion" },
  spread: { zh: "分布", en: "Spread" },
  scored: { zh: "已打分", en: "Scored" },
  range: { zh: "最低到最高", en: "Lowest to highest" },
  meanScore: { zh: "平均", en: "Mean" },
  nextOpen: { zh: "评下一件", en: "Judge the next one" },
  allLocked: { zh: "全部锁定，谢谢您", en: "All locked. Thank you" },
  allLockedHint: {
    zh: "您的评审已经完成。锁定的评分表随时可以回看。",
    en: "Your judging is done. You can look at your locked ballots at any time.",
  },
  filter: { zh: "筛选", en: "Show" },
  filterAll: { zh: (p: { count: number }) => `全部 ${p.count}`, en: (p) => `All ${p.count}` },
  filterOpen: { zh: (p: { count: number }) => `待评 ${p.count}`, en: (p) => `Open ${p.count}` },
  filterComplete: {
    zh: (p: { count: number }) => `待锁定 ${p.count}`,
    en: (p) => `To lock ${p.count}`,
  },
  filterLocked: {
    zh: (p: { count: number }) => `已锁定 ${p.count}`,
    en: (p) => `Locked ${p.count}`,
  },
  noneHere: { zh: "这里没有作品", en: "Nothing here" },
  turn: { zh: "次序", en: "Order" },
  number: { zh: "参赛编号", en: "Number" },
  track: { zh: "赛道", en: "Track" },
  state: { zh: "进度", en: "Progress" },
  recused: {
    zh: "已回避。这件作品不会再出现。",
    en: "You are recused. That entry will not appear again.",
  },
  doneTaken: { zh: "已就座", en: "You have taken your seat" },
  donePromised: { zh: "已接受保密承诺", en: "Undertaking accepted" },
  doneDeclared: { zh: "已申报利益关联", en: "Relations declared" },
  working: { zh: "请稍候…", en: "One moment…" },

  unvouched: {
    zh: "您以企业评委就座，但还不属于平台已核验的企业",
    en: "You sit for an enterprise, and belong to none that the platform has verified",
  },
  unvouchedHint: {
    zh: "请登记您的企业，或请企业负责人邀请您加入。平台核验后，主办方才能给您分配作品。",
    en: "Register your enterprise, or have its manager invite you. Once it is verified, the organiser can give you entries.",
  },
  toOrganisations: { zh: "去登记机构", en: "Register an organisation" },
});
