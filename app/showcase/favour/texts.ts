import { defineTexts } from "~/ui/localized";

/** 大众好评: one question about a released work. */
export const favourTexts = defineTexts({
  title: { zh: "您喜欢这件作品吗？", en: "Do you like this work?" },
  lede: {
    zh: "每人每件作品只问一次。看过才能回答，看过不答也计入“看过”。",
    en: "Everybody is asked once of each work. It is shown before it is asked; who looks and does not answer still counts as shown.",
  },
  back: { zh: "回到作品", en: "Back to the work" },
  ask: { zh: "您喜欢这件作品吗？", en: "Do you like this work?" },
  look: { zh: "看作品，然后回答", en: "Show me the work, then ask" },
  pictureOf: {
    zh: (title: string) => `《${title}》展板`,
    en: (title: string) => `Board of “${title}”`,
  },
  noPicture: { zh: "这件作品没有展板，请看作品页。", en: "This work has no board: see its page." },
  question: { zh: "您的回答", en: "Your answer" },
  yes: { zh: "喜欢", en: "I like it" },
  no: { zh: "不喜欢", en: "I do not" },
  send: { zh: "提交，不能再改", en: "Answer, for good" },
  working: { zh: "请稍候…", en: "One moment…" },
  thanks: { zh: "您的回答已记下", en: "Your answer is on record" },
  thanksOf: {
    zh: (likes: boolean): string => (likes ? "您喜欢这件作品。" : "您不喜欢这件作品。"),
    en: (likes: boolean) => (likes ? "You like it." : "You do not like it."),
  },
  notYet: {
    zh: "看过的人还不足五位，暂不公布好评。",
    en: "Fewer than five people were shown it, so nothing is told of its favour yet.",
  },
  signIn: { zh: "请先登录。", en: "Sign in first." },
  verifyFirst: {
    zh: "请先在账户页验证一个手机号或邮箱：一人只答一次，靠的是验证过的联系方式。",
    en: "Verify a phone number or e-mail on your account first: that is how everybody answers once.",
  },
  ownWork: {
    zh: "这是您自己的作品，不问您。",
    en: "This is your own work, so you are not asked.",
  },
  hasAPart: {
    zh: "您参加、组织、审查或评审这场竞赛，不算大众，不问您。",
    en: "You entered, run, screen, judge or sign this contest, so you are not the public and are not asked.",
  },
  lookFirst: {
    zh: "请先看作品，再回答。",
    en: "Look at the work first, then answer.",
  },
  shownAlready: {
    zh: "您已经看过这件作品。刷新页面，就可以回答。",
    en: "You were shown this work already. Reload the page to answer.",
  },
  answeredAlready: {
    zh: "您已经回答过这件作品，每人只答一次。",
    en: "You have answered of this work already; everybody answers once.",
  },

  onResults: { zh: "大众好评", en: "Public favour" },
  onResultsNote: {
    zh: "公布之后，经验证的人看到设计师公开的作品并回答“喜欢吗”。数字是好评率的 Wilson 区间下端，不是票数；它不计入名次。看过的人不足五位的不列出。",
    en: "After the announcement verified people are shown released works and asked whether they like them. The figure is the lower end of the Wilson interval of that share, and no count of votes; it enters no place. Works shown to fewer than five are not listed.",
  },
  work: { zh: "作品", en: "Work" },
  atLeast: { zh: "好评至少", en: "Liked by at least" },
  interval: { zh: "95% 区间", en: "95% interval" },
  shown: { zh: "看过的人", en: "Shown to" },
  likes: { zh: "喜欢", en: "Like it" },
});
