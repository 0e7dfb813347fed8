import type { Because } from "~/platform/refusal";

/** Why a comment is not kept: what is wrong, and what to do. */
export const commentRefusals = {
  empty: { zh: "请写下批注内容。", en: "Write what you want to say." },
  tooLong: (count: number, most: number): Because => ({
    zh: `现有 ${count} 字，最多 ${most} 字，请删减或分成几条。`,
    en: `There are ${count} characters; at most ${most} are possible. Shorten it or make several of it.`,
  }),
  enough: (most: number): Because => ({
    zh: `一件作品最多 ${most} 条批注。请在已有的批注下回复。`,
    en: `An entry holds at most ${most} comments. Answer under one that is there.`,
  }),
  resolvedAlready: {
    zh: "这条批注已经标为解决。刷新页面可以看到。",
    en: "This comment is resolved already. Reload the page to see it.",
  },
  openAlready: {
    zh: "这条批注没有标为解决。刷新页面可以看到。",
    en: "This comment is not resolved. Reload the page to see it.",
  },
};
