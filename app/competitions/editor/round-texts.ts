import { defineTexts } from "~/ui/localized";

/** What is asked of a round in the editor. */
export const roundTexts = defineTexts({
  rounds: { zh: "评审轮次", en: "Rounds of judging" },
  roundsHint: {
    zh: "一轮就够的竞赛只填一轮。需要初评、复评、终评的，依次添加，最多四轮。",
    en: "One round is enough for many contests. Add more for a first round, a second and a final, up to four.",
  },
  round: { zh: "轮次", en: "round" },
  roundName: { zh: "轮次名称", en: "Name of the round" },
  method: { zh: "评审方式", en: "How it is judged" },
  passedGoOn: {
    zh: "本轮筛选：多数评委通过的作品全部入围下一轮，不设候补。",
    en: "This round screens: whatever a majority of the jurors passes goes on, and nobody waits in reserve.",
  },
  noticeDays: { zh: "本轮之后公示", en: "Public notice after this round" },
  noticeHint: {
    zh: "从名单公布的次日起算，0 天为不公示。公示期满之前，下一轮不能开始。",
    en: "Counted from the day after the list is announced; 0 for none. The next round does not open before it is over.",
  },
  days: { zh: "天", en: "days" },
  promotion: { zh: "入围下一轮", en: "Who goes on" },
  promotionHint: {
    zh: "本轮之后有多少作品入围下一轮。比例按有效作品数计算，不足一件的进一件。",
    en: "How many entries go on after this round. A share is taken of the eligible entries and rounded up.",
  },
  of: { zh: "怎样计算", en: "Counted" },
  contest: { zh: "全部赛道合计", en: "over the whole contest" },
  track: { zh: "每个赛道分别", en: "in each track" },
  value: { zh: "入围", en: "Go on" },
  by: { zh: "单位", en: "Unit" },
  number: { zh: "件", en: "entries" },
  percent: { zh: "%（占有效作品）", en: "% of the eligible" },
  reserves: { zh: "候补", en: "Reserves" },
  reservesHint: {
    zh: "按排名依次候补的件数，与入围同样计算。有入围作品退出时，由下一件候补递补。",
    en: "How many stand in reserve in the order of the ranking, counted in the same way. When a promoted entry falls away the next one moves up.",
  },
  making: { zh: "成衣制作", en: "Making the garments" },
  makingHint: {
    zh: "下一轮评实物的，写明入围协议、节点和交付时间；不需要就全部留空。",
    en: "Where the next round judges garments, give the agreement, the milestones and the due date; else leave all of it empty.",
  },
  dueAt: { zh: "成衣交付时间", en: "Garments are due" },
  agreement: { zh: "入围协议", en: "Agreement with the promoted" },
  milestones: { zh: "制作节点", en: "Milestones" },
  milestone: { zh: "节点", en: "milestone" },
  milestoneName: { zh: "节点名称", en: "Name of the milestone" },
  milestoneDue: { zh: "节点时间", en: "Due" },
});
