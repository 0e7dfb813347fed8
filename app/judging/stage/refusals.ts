import { defineTexts } from "~/ui/localized";

/** Why the stage refuses: what is wrong, and what to do. */
export const stageRefusals = defineTexts({
  notInSession: {
    zh: "现在不在这一轮的评审时间内，不能叫号。",
    en: "This round is not being judged now, so nobody can be called.",
  },
  checkInOver: {
    zh: "这一轮的评审已经截止，不能再签到。",
    en: "Judging of this round is closed; nobody checks in any more.",
  },
  noSuchCard: {
    zh: "读不出编号。请扫描卡片，或输入编号，例如 0147。",
    en: "That is no number. Scan the card, or type the number, such as 0147.",
  },
  notInRound: {
    zh: "这一轮没有这个编号。请核对卡片。",
    en: "There is no such number in this round. Check the card.",
  },
  wrongCheck: {
    zh: "编号和卡片上的校验码对不上。请再扫一次，或只输入编号。",
    en: "The number and the check on the card do not belong together. Scan it again, or type the number alone.",
  },
});
