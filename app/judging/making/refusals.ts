import { defineTexts } from "~/ui/localized";

/** What stands in the way of a garment or its entry, and what to do. */
export const makingRefusals = defineTexts({
  over: {
    zh: "成衣制作已经截止，不再接收。如有特殊情况请联系主办方。",
    en: "The making of garments is over, and nothing more is taken in. Speak with the organiser if there is a reason.",
  },
  authorsOnly: {
    zh: "只有这件作品的作者可以操作。",
    en: "Only the authors of this entry can do this.",
  },
  leadOnly: {
    zh: "入围协议由负责人签署。",
    en: "The agreement is signed by the entry’s lead.",
  },
  fellAway: {
    zh: "这件作品已经退出，不再制作成衣。",
    en: "This entry has fallen away; its garment is not made any more.",
  },
  signFirst: {
    zh: "请先由负责人签署入围协议。",
    en: "First the entry’s lead signs the agreement.",
  },
  signedAlready: { zh: "入围协议已经签署。", en: "The agreement has been signed already." },
  agreementChanged: {
    zh: "入围协议刚刚有了新的文本，请重新阅读后签署。",
    en: "The agreement has just got another text. Read it again, then sign.",
  },
  otherName: {
    zh: "请填写您在作品团队里的姓名，与参赛时一致。",
    en: "Type your name as it stands in the entry’s team.",
  },
  noSuchStep: {
    zh: "这个节点已经不在规则里，请刷新页面。",
    en: "The rules know no such step any more. Load the page again.",
  },
  photosFull: {
    zh: "等待报告的照片已有 12 张。请先提交报告，或删去几张。",
    en: "Twelve photographs are waiting already. Report first, or take some away.",
  },
  photoNeeded: {
    zh: "请先上传至少一张照片，再提交。",
    en: "First bring at least one photograph, then report.",
  },
  noteNeeded: {
    zh: "请写一句说明，至少 4 个字。",
    en: "Say in a sentence how it stands, in at least 4 characters.",
  },
  reportedStays: {
    zh: "已随报告提交的照片不能删去。有变化的，请再报告一次。",
    en: "A photograph that was reported stays. If something has changed, report again.",
  },
  notDelivered: {
    zh: "成衣还没有提交，现在没有可以核对的。",
    en: "The garment is not reported yet, so there is nothing to check.",
  },
  reasonNeeded: {
    zh: "不符合的，请写明哪里与设计稿不同，至少 6 个字。作者会看到。",
    en: "Where it does not match, say what differs from the design, in at least 6 characters. Its authors read it.",
  },
  readFirst: {
    zh: "请确认已经看过照片，没有露出作者。",
    en: "Confirm that you have looked at the photographs and that none shows who made it.",
  },
  otherReports: {
    zh: "作者刚刚又提交了新的内容，请看过再核对。",
    en: "The authors have just reported something new. Look at it, then check.",
  },

  neverSigned: {
    zh: "到成衣制作截止时没有签署入围协议。",
    en: "The agreement was not signed by the end of the making.",
  },
  neverDelivered: {
    zh: "到成衣制作截止时没有提交成衣。",
    en: "The garment was not reported by the end of the making.",
  },
  differs: {
    zh: "经核对，成衣与参赛设计稿不符。",
    en: "The check found that the garment does not match the submitted design.",
  },
});
