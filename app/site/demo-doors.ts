import type { Locale } from "~/ui/localized";

export interface DemoDoor {
  who: string;
  name: Record<Locale, string>;
  tryThis: Record<Locale, string>;
  /** Where this person's work begins. */
  goTo: string;
  /** Stands beside the five main doors. */
  beside?: true;
}

/** Who looks without being anyone: the door signs out. */
export const visitor = "visitor";

/** The people of the demo that a visitor may step in as. The seed gives each the address `who@demo.invalid`. */
export const demoDoors: DemoDoor[] = [
  {
    who: "designer",
    name: { zh: "设计师", en: "Designer" },
    tryThis: {
      zh: "作品备好八成，两天后截止",
      en: "An entry four fifths ready, two days left",
    },
    goTo: "/entries",
  },
  {
    who: "juror",
    name: { zh: "评委", en: "Juror" },
    tryThis: {
      zh: "十四件里已评八件，作者不可见",
      en: "Eight of fourteen scored, their authors unseen",
    },
    goTo: "/jury",
  },
  {
    who: "organiser",
    name: { zh: "主办方", en: "Organiser" },
    tryThis: {
      zh: "看评审进度，和拦着下一步的几件事",
      en: "How judging goes, and what blocks the next step",
    },
    goTo: "/competitions",
  },
  {
    who: "enterprise",
    name: { zh: "企业", en: "Enterprise" },
    tryThis: {
      zh: "选品看板：一次询盘已有答复，一次还在等",
      en: "A board: one enquiry answered, one still waiting",
    },
    goTo: "/boards",
  },
  {
    who: visitor,
    name: { zh: "观众", en: "Visitor" },
    tryThis: {
      zh: "逛作品馆，转一转获奖的衣裳",
      en: "Walk the gallery, turn a winning garment",
    },
    goTo: "/gallery",
  },
  {
    who: "approver",
    name: { zh: "复核人", en: "Approver" },
    tryThis: { zh: "为结果签第二个名字", en: "Put the second signature under a result" },
    goTo: "/competitions",
    beside: true,
  },
  {
    who: "chair",
    name: { zh: "评审组长", en: "Chair" },
    tryThis: {
      zh: "评审还在进行，看评委之间有多一致",
      en: "See how far the jurors agree while they still judge",
    },
    goTo: "/competitions",
    beside: true,
  },
  {
    who: "supervisor",
    name: { zh: "监督", en: "Supervisor" },
    tryThis: {
      zh: "看过程和日志，看不到分数；开评记录已签",
      en: "The process and its journal, no scores; the opening record is signed",
    },
    goTo: "/competitions",
    beside: true,
  },
  {
    who: "steward",
    name: { zh: "平台管理员", en: "Steward" },
    tryThis: { zh: "核验一家机构", en: "Verify an organisation" },
    goTo: "/steward",
    beside: true,
  },
];
