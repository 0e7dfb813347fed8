import type { Locale } from "~/ui/localized";

export interface DemoDoor {
  who: string;
  name: Record<Locale, string>;
  tryThis: Record<Locale, string>;
  /** Where this person's work begins. */
  goTo: string;
}

/** The people of the demo that a visitor may step in as. The seed gives each the address `who@demo.invalid`. */
export const demoDoors: DemoDoor[] = [
  {
    who: "designer",
    name: { zh: "设计师", en: "Designer" },
    tryThis: { zh: "一件快要完成的作品，即将截止", en: "An entry nearly ready, closing soon" },
    goTo: "/entries",
  },
  {
    who: "juror",
    name: { zh: "评委", en: "Juror" },
    tryThis: { zh: "匿名作品等您打分", en: "Blind entries wait for your scores" },
    goTo: "/jury",
  },
  {
    who: "organiser",
    name: { zh: "主办方", en: "Organiser" },
    tryThis: { zh: "看评审进度与下一步", en: "See how judging goes and what is next" },
    goTo: "/competitions",
  },
  {
    who: "approver",
    name: { zh: "复核人", en: "Approver" },
    tryThis: { zh: "为结果签第二个名字", en: "Put the second signature under a result" },
    goTo: "/competitions",
  },
  {
    who: "steward",
    name: { zh: "平台管理员", en: "Steward" },
    tryThis: { zh: "核验一家机构", en: "Verify an organisation" },
    goTo: "/steward",
  },
];
