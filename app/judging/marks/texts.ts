import { defineTexts } from "~/ui/localized";

/** A juror's own marks on a garment. */
export const markTexts = defineTexts({
  title: { zh: "我的标记", en: "Your marks" },
  hint: {
    zh: "只有您自己看得到，除非勾选“给设计师看”。锁定评分表之后不能再改。",
    en: "You alone see them, unless they are for the designer. They stand once the ballot is locked.",
  },
  add: { zh: "在服装上做标记", en: "Mark a place of the garment" },
  forDesigner: { zh: "给设计师看", en: "For the designer" },
  forDesignerHint: {
    zh: "结果公布之后，设计师看得到这条标记，看不到是哪一位评委写的。",
    en: "Once the result is announced the designer sees this mark, without who wrote it.",
  },
  own: { zh: "只给自己看", en: "For you alone" },
  mark: { zh: "做标记", en: "Mark it" },
  sending: { zh: "正在保存…", en: "Saving…" },
  remove: { zh: "删除", en: "Remove" },
  removeNamed: {
    zh: (label: string) => `删除标记 ${label}`,
    en: (label: string) => `Remove mark ${label}`,
  },
  ofJurors: { zh: "评委在服装上的标记", en: "What the jurors marked on the garment" },
});
