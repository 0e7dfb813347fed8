import { defineTexts } from "~/ui/localized";

/** Two to four works of one's own desk side by side. */
export const besideTexts = defineTexts({
  title: { zh: "并排比较", en: "Side by side" },
  hint: {
    zh: "只有您桌上的作品，只有您自己的分数。在这里看，回到评分表改。",
    en: "Works of your own desk, and your own scores alone. Look here; change a score on its ballot.",
  },
  choose: { zh: "选两到四件", en: "Choose two to four" },
  chooseMore: {
    zh: "还要再选：至少两件作品才能并排看。",
    en: "Choose one more: it takes at least two works.",
  },
  tooMany: {
    zh: "最多四件，这里是前四件。",
    en: "Four at most: these are the first four.",
  },
  show: { zh: "并排看", en: "Show side by side" },
  others: { zh: "换一组作品", en: "Choose other works" },
  candidate: {
    zh: (p: { number: string }) => `参赛编号 ${p.number}`,
    en: (p) => `Entry ${p.number}`,
  },
  place: {
    zh: (p: { nth: number; of: number }) => `第 ${p.nth} 位，共 ${p.of} 位`,
    en: (p) => `place ${p.nth} of ${p.of}`,
  },
  left: { zh: "左移", en: "Move left" },
  right: { zh: "右移", en: "Move right" },
  exchange: { zh: "换下一件", en: "Next work here" },
  toBallot: { zh: "去评分表", en: "To the ballot" },
  words: { zh: "设计说明", en: "Statement" },
  figures: { zh: "您的分数", en: "Your scores" },
  criterion: { zh: "评分维度", en: "Criterion" },
  total: { zh: "加权总分", en: "Weighted total" },
  none: { zh: "未评", en: "none" },
  abstained: { zh: "弃权", en: "abstained" },
  locked: { zh: "已锁定", en: "locked" },
  open: { zh: "未锁定", en: "not locked" },
  state: { zh: "状态", en: "State" },
  keys: { zh: "按键", en: "Keys" },
  keyPlace: { zh: "选中第几位", en: "Take the work at a place" },
  keyMove: { zh: "选中的左移、右移", en: "Move it left, right" },
  keyExchange: { zh: "换成桌上的下一件", en: "Exchange it for the next of the desk" },
});
