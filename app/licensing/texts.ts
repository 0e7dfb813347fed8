import { defineTexts } from "~/ui/localized";

export const licensingTexts = defineTexts({
  title: { zh: "产业化标记", en: "Production mark" },
  lede: {
    zh: "主办方提出，设计师同意，才会公开显示。任何一方都可以说明理由撤回。",
    en: "The organiser proposes, the designer agrees, and only then is it shown. Either side may withdraw it with a reason.",
  },
  propose: { zh: "提出一个标记", en: "Propose a mark" },
  stage: { zh: "走到哪一步", en: "How far it has come" },
  maker: { zh: "由谁生产", en: "Who makes it" },
  note: { zh: "补充说明", en: "Note" },
  doPropose: { zh: "请设计师确认", en: "Ask the designer" },
  agree: { zh: "同意这个标记", en: "Agree to this mark" },
  withdraw: { zh: "撤回", en: "Withdraw" },
  reason: { zh: "撤回的理由", en: "Reason for withdrawing" },
  history: { zh: "记录", en: "History" },
  waiting: { zh: "等设计师答复", en: "Waits for the designer" },
  inForce: { zh: "有效", en: "In force" },
  withdrawn: {
    zh: (reason: string) => `已撤回：${reason}`,
    en: (reason) => `Withdrawn: ${reason}`,
  },
  none: { zh: "还没有标记。", en: "There is no mark yet." },
  notAwarded: {
    zh: "结果公布并获奖后，才能提出产业化标记。",
    en: "A mark can be proposed once an award has been announced.",
  },
});
