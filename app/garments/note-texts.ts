import type { Because } from "~/platform/refusal";
import { defineTexts } from "~/ui/localized";

/** Notes pinned to a garment, beside it and in their forms. */
export const noteTexts = defineTexts({
  notes: { zh: "服装上的标注", en: "Notes on the garment" },
  text: { zh: "标注内容", en: "What is to be seen there" },
  noPlaceYet: {
    zh: "打开三维模型，点服装上的一处；用键盘时转到位后按回车，取画面中央。",
    en: "Open the model and touch a place of the garment; by keyboard, turn it and press Enter to take the middle of the picture.",
  },
  placed: {
    zh: "位置已选，服装上有一个十字。再点一处可以改。",
    en: "The place is chosen; a cross marks it. Touch another to change it.",
  },
  remove: { zh: "删除", en: "Remove" },
  removeNamed: {
    zh: (label: string) => `删除标注 ${label}`,
    en: (label: string) => `Remove note ${label}`,
  },
});

/** Why a note is not kept: what is wrong, and what to do. */
export const noteRefusals = {
  empty: { zh: "请写下标注内容。", en: "Write what is to be seen there." },
  tooLong: (count: number, most: number): Because => ({
    zh: `现有 ${count} 字，最多 ${most} 字，请删减。`,
    en: `There are ${count} characters; at most ${most} are possible. Shorten it.`,
  }),
  noPlace: {
    zh: "请在三维模型上点一处：标注要有位置。",
    en: "Touch a place of the garment: a note needs one.",
  },
  enough: (most: number): Because => ({
    zh: `一件服装最多 ${most} 条标注。请先删去一条。`,
    en: `A garment holds at most ${most} notes. Remove one first.`,
  }),
  noGarment: {
    zh: "还没有通过检查的三维模型，暂时不能标注。",
    en: "There is no checked garment yet, so nothing can be pinned to it.",
  },
};
