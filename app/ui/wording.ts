import { defineTexts } from "./localized";

/** The few sentences the kit itself says. */
export const wording = defineTexts({
  siteName: { zh: "湘裳", en: "Xiangshang" },
  skipToContent: { zh: "跳到正文", en: "Skip to content" },
  menu: { zh: "菜单", en: "Menu" },
  siteNavigation: { zh: "全站导航", en: "Site" },
  footNavigation: { zh: "页脚导航", en: "Footer" },
  optional: { zh: "选填", en: "optional" },
  errorPrefix: { zh: "有误：", en: "Error: " },
  errorCount: {
    zh: ({ count }: { count: number }) => `有 ${count} 处需要修改`,
    en: ({ count }) => (count === 1 ? "One thing needs changing" : `${count} things need changing`),
  },
  errorSummaryHint: {
    zh: "已填写的内容都还在。点一条，就到那一处。",
    en: "Everything you typed is still here. Choose a line to go to it.",
  },
  choose: { zh: "请选择", en: "Choose" },
  countOf: {
    zh: ({ count, most }: { count: number; most: number }) => `${count} / ${most} 字`,
    en: ({ count, most }) => `${count} / ${most} characters`,
  },
  countAtLeast: {
    zh: ({ count, least }: { count: number; least: number }) => `${count} 字，至少 ${least} 字`,
    en: ({ count, least }) => `${count} characters, at least ${least}`,
  },
  countOver: {
    zh: ({ over }: { over: number }) => `超出 ${over} 字`,
    en: ({ over }) => `${over} too many`,
  },
  countOnly: {
    zh: ({ count }: { count: number }) => `${count} 字`,
    en: ({ count }) => (count === 1 ? "1 character" : `${count} characters`),
  },
  yuan: { zh: "元", en: "yuan" },
  info: { zh: "说明", en: "Note" },
  done: { zh: "已完成", en: "Done" },
  warn: { zh: "请留意", en: "Please note" },
  refused: { zh: "未能完成", en: "Not done" },
  close: { zh: "关闭", en: "Close" },
  sealed: { zh: "封存中", en: "Sealed" },
  sealedReason: {
    zh: "设计师正在申请外观设计专利",
    en: "The designer is applying for a design patent",
  },
  youAreHere: { zh: "你在这里", en: "You are here" },
  allTimesIn: {
    zh: ({ zone }: { zone: string }) => `时间均为${zone}`,
    en: ({ zone }) => `All times are ${zone}`,
  },
  until: { zh: "至", en: "until" },
  stepDone: { zh: "已完成", en: "Done" },
  stepNow: { zh: "进行中", en: "Now" },
  stepTodo: { zh: "待办", en: "To do" },
  stepBlocked: { zh: "受阻", en: "Blocked" },
  timeLeft: {
    zh: ({ left }: { left: string }) => `距截止 ${left}`,
    en: ({ left }) => `${left} left`,
  },
  timeOver: { zh: "已截止", en: "Closed" },
  perSecond: {
    zh: ({ rate }: { rate: string }) => `每秒 ${rate}`,
    en: ({ rate }) => `${rate}/s`,
  },
  stillNeeds: {
    zh: ({ left }: { left: string }) => `还需 ${left}`,
    en: ({ left }) => `${left} to go`,
  },
  paused: { zh: "已暂停", en: "Paused" },
  failed: { zh: "已中断", en: "Interrupted" },
  saved: { zh: ({ at }: { at: string }) => `已保存 ${at}`, en: ({ at }) => `Saved ${at}` },
  saving: { zh: "正在保存…", en: "Saving…" },
  unsaved: { zh: "有未保存的改动", en: "Changes not saved yet" },
  saveFailed: { zh: "没有保存成功，正在重试", en: "Not saved, trying again" },
  changedElsewhere: {
    zh: "已在别处改过，这里的改动还没有保存",
    en: "Changed elsewhere; what you changed here is not saved yet",
  },
  asTable: { zh: "看数据表", en: "As a table" },
  cutLine: { zh: "入围线", en: "Cut line" },
  toBeDiscussed: { zh: "待议", en: "to be discussed" },
});
