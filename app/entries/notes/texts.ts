import { defineTexts } from "~/ui/localized";

/** The page on which a designer pins notes to the garment. */
export const garmentPageTexts = defineTexts({
  title: { zh: "服装标注", en: "Notes on the garment" },
  lede: {
    zh: "标注随作品一起提交，评委会看到；作品公开之后，所有人都能看到。请不要写姓名和单位。",
    en: "Notes are handed in with the work and shown to jurors; once it is released, to everybody. Name neither yourself nor your school.",
  },
  write: { zh: "加一条标注", en: "Add a note" },
  pin: { zh: "加上标注", en: "Pin it" },
  sending: { zh: "正在保存…", en: "Saving…" },
  own: { zh: "已有的标注", en: "What is pinned" },
  none: { zh: "还没有标注。", en: "Nothing is pinned yet." },
  stale: { zh: "关于更换前的模型", en: "Of the model before" },
  staleHint: {
    zh: "模型已经更换，这些标注没有位置，不会提交。请在新模型上重新标注，或删除。",
    en: "The model was replaced, so these have no place and are not handed in. Pin them again, or remove them.",
  },
});
