import { defineTexts } from "~/ui/localized";

interface Shown {
  number: string;
  contest: string;
  round: string;
  next: string;
  opens: string;
  inPlaceOf: string;
  reason: string;
  link: string;
}

/** What designers and organisers receive when a promotion list changes. An SMS is the body alone. */
export const promotionLetters = defineTexts({
  subject: {
    zh: (p: Shown) => `入围名单有变动 · ${p.contest}`,
    en: (p) => `A change in the promotion list · ${p.contest}`,
  },
  movedUpLine: {
    zh: (p: Shown) => `${p.number} 号作品递补入围 · ${p.contest}`,
    en: (p) => `Entry ${p.number} moves up into ${p.next} · ${p.contest}`,
  },
  movedUpBody: {
    zh: (p: Shown) =>
      `【湘裳】您的作品（参赛编号 ${p.number}）在“${p.contest}”${p.round}后递补入围${p.next}，评审 ${p.opens} 开始。接下来要做的事：\n${p.link}`,
    en: (p) =>
      `Xiangshang: your entry (number ${p.number}) in ${p.contest} moves up from the reserves after ${p.round} and goes on to ${p.next}, whose judging opens ${p.opens}. What to do next:\n${p.link}`,
  },
  movedUpForLine: {
    zh: (p: Shown) => `${p.number} 号递补 ${p.inPlaceOf} 号 · ${p.contest}`,
    en: (p) => `${p.number} moves up in place of ${p.inPlaceOf} · ${p.contest}`,
  },
  movedUpForBody: {
    zh: (p: Shown) =>
      `【湘裳】“${p.contest}”${p.round}入围名单：${p.inPlaceOf} 号退出，${p.number} 号按候补顺序递补进入${p.next}。已分配过的，请再分配一次：\n${p.link}`,
    en: (p) =>
      `Xiangshang: in the promotion of ${p.contest} after ${p.round}, ${p.inPlaceOf} fell away and ${p.number} moves up to ${p.next} by the declared order. Where desks were laid out already, assign once more:\n${p.link}`,
  },
  disqualifiedLine: {
    zh: (p: Shown) => `${p.number} 号作品未能进入${p.next} · ${p.contest}`,
    en: (p) => `Entry ${p.number} is not admitted to ${p.next} · ${p.contest}`,
  },
  disqualifiedBody: {
    zh: (p: Shown) =>
      `【湘裳】您的作品（参赛编号 ${p.number}）经入围后复核，不能进入“${p.contest}”${p.next}。\n原因：${p.reason}\n有疑问请联系主办方：\n${p.link}`,
    en: (p) =>
      `Xiangshang: after a second look, your entry (number ${p.number}) is not admitted to ${p.next} of ${p.contest}.\nThe reason: ${p.reason}\nWith questions, speak with the organiser:\n${p.link}`,
  },
  disqualifiedForLine: {
    zh: (p: Shown) => `${p.number} 号经复核不进入${p.next} · ${p.contest}`,
    en: (p) => `${p.number} is not admitted to ${p.next} · ${p.contest}`,
  },
  disqualifiedForBody: {
    zh: (p: Shown) =>
      `【湘裳】“${p.contest}”${p.round}入围名单：${p.number} 号经复核不进入${p.next}。原因：${p.reason}\n请处理递补：\n${p.link}`,
    en: (p) =>
      `Xiangshang: in the promotion of ${p.contest} after ${p.round}, ${p.number} is not admitted to ${p.next}. The reason: ${p.reason}\nSee to the reserve:\n${p.link}`,
  },
});
