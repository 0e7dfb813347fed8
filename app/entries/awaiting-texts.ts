import { defineTexts } from "~/ui/localized";

type Count = { left: number; all: number };

/** What waits for a designer: an act each, in the words of the page it leads to. */
export const awaitingWords = defineTexts({
  invitation: {
    zh: (_: Count) => "确认您的合作者身份",
    en: (_) => "Confirm that you are an author",
  },
  file: {
    zh: ({ left }: Count) => `${left} 个文件未通过检查，请更换`,
    en: ({ left }) =>
      left === 1 ? "A file was refused: replace it" : `${left} files were refused: replace them`,
  },
  lacking: {
    zh: ({ left }: Count) => `以哈希提交的 ${left} 个文件还没有传完`,
    en: ({ left }) =>
      left === 1
        ? "A file handed in by its hash has not arrived"
        : `${left} files handed in by their hashes have not arrived`,
  },
  screening: {
    zh: (_: Count) => "资格审查未通过，请修改后重新提交",
    en: (_) => "Screening refused it: correct it and submit again",
  },
  anonymity: {
    zh: (_: Count) => "文字可能透露作者身份，请修改后重新提交",
    en: (_) => "Words may tell who made it: change them and submit again",
  },
  declaration: {
    zh: (_: Count) => "填写参赛资格声明",
    en: (_) => "Declare what the contest asks of you",
  },
  unsent: {
    zh: (_: Count) => "改动还没有重新提交",
    en: (_) => "What you changed is not submitted yet",
  },
  ready: { zh: (_: Count) => "都齐了，等您提交", en: (_) => "Everything is there: submit it" },
  draft: {
    zh: ({ left, all }: Count) => `草稿还差 ${left} 项，共 ${all} 项`,
    en: ({ left, all }) => `The draft lacks ${left} of ${all} things`,
  },
  objection: {
    zh: (_: Count) => "有人对作品提出异议，请答复",
    en: (_) => "Somebody objects to the work: answer",
  },
  agreement: {
    zh: (_: Count) => "作品入围，请签署入围协议",
    en: (_) => "The work goes on: sign the agreement",
  },
  garment: {
    zh: (_: Count) => "报告成衣制作的进度",
    en: (_) => "Report how far the garment is",
  },
  enquiry: { zh: (_: Count) => "企业询盘等您答复", en: (_) => "An enterprise waits for an answer" },
  mark: {
    zh: (_: Count) => "主办方提出产业化标识，等您同意",
    en: (_) => "A production mark was proposed: agree or not",
  },
  releaseConsent: {
    zh: (_: Count) => "作品公开需要您同意",
    en: (_) => "To be made public, the work needs your consent",
  },
  release: {
    zh: (_: Count) => "获奖作品仍在封存，由您决定何时公开",
    en: (_) => "The awarded work is sealed: decide when it is made public",
  },
  promoted: {
    zh: (_: Count) => "作品入围，进入下一轮",
    en: (_) => "The work goes on to the next round",
  },
  result: { zh: (_: Count) => "评审结果和评语已公布", en: (_) => "Result and comments are out" },
});

/** How long is left, in the words of what ends then; what is not named here ends with the contest's close. */
export const untilWords = defineTexts({
  answer: {
    zh: (left: string) => `答复期限还剩 ${left}`,
    en: (left: string) => `${left} left to answer`,
  },
  finishing: {
    zh: (left: string) => `补传期还剩 ${left}`,
    en: (left: string) => `${left} left to send it`,
  },
  link: {
    zh: (left: string) => `邀请还剩 ${left}`,
    en: (left: string) => `${left} left to confirm`,
  },
  making: {
    zh: (left: string) => `制作期限还剩 ${left}`,
    en: (left: string) => `${left} left to make it`,
  },
  next: {
    zh: (left: string) => `距下一轮评审 ${left}`,
    en: (left: string) => `The next round begins in ${left}`,
  },
  notice: {
    zh: (left: string) => `公示还剩 ${left}`,
    en: (left: string) => `${left} left of the public notice`,
  },
});

export const awaitingTexts = defineTexts({
  title: { zh: "等您处理", en: "Waiting for you" },
  works: { zh: "全部作品", en: "All entries" },
  nothing: { zh: "现在没有等您处理的事。", en: "Nothing waits for you now." },
  overdue: { zh: "已过答复期限", en: "Overdue" },
  act: { zh: "待办", en: "To do" },
  news: { zh: "消息", en: "News" },
  count: {
    zh: (count: number) => `有 ${count} 件事等您处理`,
    en: (count: number) =>
      count === 1 ? "One thing waits for you" : `${count} things wait for you`,
  },
  first: { zh: "最急的一件：", en: "The most urgent: " },
});
