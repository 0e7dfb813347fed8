import { defineTexts } from "~/ui/localized";

/** The ballot: a work on the left, its scores on the right. */
export const sheetTexts = defineTexts({
  title: { zh: "评分表", en: "Ballot" },
  candidate: {
    zh: (p: { number: string }) => `参赛编号 ${p.number}`,
    en: (p) => `Entry ${p.number}`,
  },
  turn: {
    zh: (p: { turn: number; of: number }) => `第 ${p.turn} 件，共 ${p.of} 件`,
    en: (p) => `${p.turn} of ${p.of}`,
  },
  blind: { zh: "作者不可见", en: "author not shown" },
  backToQueue: { zh: "回到作品列表", en: "Back to the queue" },
  previous: { zh: "上一件", en: "Previous" },
  next: { zh: "下一件", en: "Next" },
  otherEntries: { zh: "其他作品", en: "Other entries" },
  toSheet: { zh: "去评分", en: "To the scores" },
  untilClose: {
    zh: (left: string) => `距评审截止 ${left}`,
    en: (left: string) => `${left} until judging closes`,
  },
  judgingOver: { zh: "评审已经截止", en: "Judging is closed" },
  lockedBefore: {
    zh: (p: { number: string }) => `${p.number} 已锁定。这是下一件。`,
    en: (p) => `${p.number} is locked. Here is the next.`,
  },

  work: { zh: "作品", en: "The work" },
  garment: { zh: "三维成衣", en: "The garment in 3D" },
  garmentOf: {
    zh: (p: { number: string }) => `${p.number} 号作品的服装`,
    en: (p) => `The garment of entry ${p.number}`,
  },
  boards: { zh: "展板", en: "Boards" },
  board: { zh: "展板", en: "Board" },
  photo: { zh: "成衣照片", en: "Photograph of the garment" },
  flat: { zh: "款式图", en: "Flat" },
  swatch: { zh: "面料小样", en: "Swatch" },
  techpack: { zh: "工艺单", en: "Tech pack" },
  pageOf: {
    zh: (p: { nth: number; of: number }) => `工艺单第 ${p.nth} 页，共 ${p.of} 页`,
    en: (p) => `Tech pack, page ${p.nth} of ${p.of}`,
  },
  pageBefore: { zh: "上一页", en: "Page before" },
  pageAfter: { zh: "下一页", en: "Page after" },
  pictureOf: {
    zh: (p: { what: string; nth: number; of: number }) => `${p.what} ${p.nth}，共 ${p.of} 张`,
    en: (p) => `${p.what} ${p.nth} of ${p.of}`,
  },
  inProgress: {
    zh: "这个文件正在处理，做好后会显示在这里。",
    en: "This file is being prepared and appears here once it is ready.",
  },
  itsTitle: { zh: "题名", en: "Title" },
  statement: { zh: "设计说明", en: "Statement" },
  huxiangSource: { zh: "湖湘文化来源", en: "Source in Huxiang culture" },
  materials: { zh: "面料", en: "Materials" },
  dimensions: { zh: "设计维度", en: "Design dimensions" },
  track: { zh: "赛道", en: "Track" },

  sheet: { zh: "评分表", en: "Ballot" },
  weight: { zh: (p: { share: string }) => `权重 ${p.share}`, en: (p) => `weight ${p.share}` },
  anchors: { zh: "评分标准", en: "What a score means" },
  at: { zh: (p: { score: number }) => `${p.score} 分`, en: (p) => `${p.score}` },
  outOf: { zh: (p: { max: number }) => `/ ${p.max}`, en: (p) => `/ ${p.max}` },
  offScale: {
    zh: (p: { min: number; max: number; step: number }) =>
      p.step === 1
        ? `请填 ${p.min} 到 ${p.max} 的整数。现在的数字没有保存。`
        : `请填 ${p.min} 到 ${p.max}，每 ${p.step} 分一档。现在的数字没有保存。`,
    en: (p) =>
      p.step === 1
        ? `Give a whole number from ${p.min} to ${p.max}. What stands here is not saved.`
        : `Give ${p.min} to ${p.max} in steps of ${p.step}. What stands here is not saved.`,
  },
  marksSoFar: {
    zh: (p: { count: number; low: number; high: number; mean: number }) =>
      `您给其他 ${p.count} 件打了 ${p.low} 到 ${p.high} 分，平均 ${p.mean.toFixed(1)}`,
    en: (p) =>
      `You gave ${p.count} other ${p.count === 1 ? "work" : "works"} ${p.low} to ${p.high}, ${p.mean.toFixed(1)} on average`,
  },
  beside: { zh: "与其他作品并排看", en: "Beside other works" },
  total: { zh: "加权总分", en: "Weighted total" },
  totalMissing: { zh: "打完各维度后显示", en: "shown once every criterion has a score" },
  comment: { zh: "写给设计者的话", en: "A word to the designer" },
  commentHint: {
    zh: "与评分表一起锁定保存，转交设计者时不署您的名。请勿写出您是谁。",
    en: "Locked and kept with your ballot; if it is passed on to the designer, your name is not. Do not write who you are.",
  },
  note: { zh: "自己的笔记", en: "Private note" },
  noteHint: {
    zh: "只有您看得到，不随评分表公开，也不转交任何人。",
    en: "Only you read it; it is no part of what is published or passed on.",
  },
  noNote: { zh: "没有笔记", en: "No note" },
  save: { zh: "保存", en: "Save" },
  savedNow: { zh: "已保存", en: "Saved" },

  changedElsewhere: {
    zh: "这张评分表在别处改过",
    en: "This ballot was changed elsewhere",
  },
  changedHint: {
    zh: "您这里的改动没有保存，也没有覆盖那边的。请选择以哪一份为准。",
    en: "What you changed here is not saved, and has overwritten nothing. Choose which to keep.",
  },
  here: { zh: "这里", en: "Here" },
  there: { zh: "最新", en: "Newest" },
  noScore: { zh: "未评", en: "none" },
  takeTheirs: { zh: "用最新的", en: "Take the newest" },
  keepMine: { zh: "用我这里的", en: "Keep mine" },
  lockedElsewhere: {
    zh: "这张评分表已在别处锁定，不能再改。",
    en: "This ballot was locked elsewhere and does not change any more.",
  },
  abstainedElsewhere: { zh: "在别处选择了弃权。", en: "It was abstained elsewhere." },
  reload: { zh: "看锁定的评分表", en: "See the locked ballot" },
  saveWithKeep: {
    zh: "下面是您这里填写的内容。再按一次“保存”，就以它为准。",
    en: "Below stands what you filled in. Press “Save” once more to keep it.",
  },

  compared: {
    zh: "这一轮两两比较，不逐件打分",
    en: "This round compares two by two",
  },
  ranked: {
    zh: "这一轮给全部作品排序，不逐件打分",
    en: "This round puts all works in order",
  },
  toOrder: { zh: "去排序", en: "To your order" },
  rankedLocked: {
    zh: (p: { place: number }) => `您把这件作品排在第 ${p.place}，已随整份排序锁定。`,
    en: (p) => `You put this entry at place ${p.place}; it is locked with your whole order.`,
  },
  toComparisons: { zh: "去比较", en: "To the comparisons" },
  comparedLocked: {
    zh: "您对这件作品的比较已随全部比较一起锁定。",
    en: "What you compared it with is locked together with all your comparisons.",
  },

  abstain: { zh: "弃权", en: "Abstain" },
  abstainTitle: { zh: "对这件作品弃权？", en: "Abstain from this entry?" },
  abstainHint: {
    zh: "弃权不是零分：您对这件作品不给分，也不影响它的名次。已填的分数会清空，锁定前可以收回。",
    en: "An abstention is not a zero: you give no score, and its place does not suffer. Scores so far are cleared; until you lock it you can take it back.",
  },
  abstained: { zh: "您对这件作品弃权", en: "You abstain from this entry" },
  abstainedHint: {
    zh: "弃权不是零分。锁定后生效；要收回，请重新打分。",
    en: "It is not a zero. Lock it to make it count, or score again to take it back.",
  },
  scoreAgain: { zh: "收回弃权，重新打分", en: "Take it back and score" },

  recuse: { zh: "利益关联？现在回避", en: "Related? Recuse yourself now" },
  recuseTitle: { zh: "回避这件作品", en: "Recuse yourself from this entry" },
  recuseHint: {
    zh: "回避之后，这件作品从您的桌上消失，不能恢复。已填的内容会删除。",
    en: "The entry leaves your desk for good, and what you wrote on it is deleted.",
  },
  relation: { zh: "您与作者的关系", en: "How you are related to the author" },
  recuseNow: { zh: "回避", en: "Recuse" },

  lock: { zh: "核对并锁定", en: "Read back and lock" },
  lockTitle: { zh: "核对评分表", en: "Read back" },
  lockHint: {
    zh: "锁定之后不能再改，主办方在评审截止前也看不到分数。",
    en: "Once locked it does not change, and nobody sees the scores before judging closes.",
  },
  lockMissing: {
    zh: (p: { names: string }) => `还缺：${p.names}。补全，或选择弃权，才能锁定。`,
    en: (p) => `Still missing: ${p.names}. Complete them, or abstain, to lock.`,
  },
  toElsewhere: {
    zh: "在别处改过，还没有保存：去选以哪一份为准",
    en: "Changed elsewhere and not saved: choose which to keep",
  },
  lockUnsaved: {
    zh: "还有改动没有保存，请稍候。",
    en: "Some changes are not saved yet. One moment.",
  },
  lockNow: { zh: "锁定", en: "Lock" },
  locked: {
    zh: (p: { instant: string }) => `已于 ${p.instant} 锁定`,
    en: (p) => `Locked ${p.instant}`,
  },
  noComment: { zh: "没有留言", en: "No comment" },
  criterion: { zh: "评分维度", en: "Criterion" },
  score: { zh: "分数", en: "Score" },

  keys: { zh: "键盘操作", en: "Keyboard" },
  keysOn: { zh: "启用单键快捷键", en: "Single-key shortcuts" },
  keysHint: {
    zh: "只用键盘就能评完全部作品。焦点在文字框里时，快捷键不起作用。",
    en: "The whole queue can be judged by keyboard. Shortcuts rest while you write text.",
  },
  keyDigits: { zh: "打分", en: "Score" },
  keyVerdict: { zh: "通过、不通过、存疑", en: "Pass, fail, flag" },
  keyHelp: { zh: "打开这份键盘说明", en: "Open this list" },
  keyArrows: { zh: "加减一档", en: "One step up or down" },
  keyCriteria: { zh: "下一个、上一个维度", en: "Next, previous criterion" },
  keyEntries: { zh: "下一件、上一件作品", en: "Next, previous entry" },
  keyLock: { zh: "核对并锁定", en: "Read back and lock" },
  working: { zh: "请稍候…", en: "One moment…" },
});
