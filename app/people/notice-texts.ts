import { defineTexts } from "~/ui/localized";
import type { NoticeKind } from "./notice";

export const noticeTexts = defineTexts({
  title: { zh: "通知", en: "Notices" },
  lede: {
    zh: "与您有关的事都记在这里；同样的内容也会发到您的邮箱或手机。",
    en: "What concerns you stands here; the same goes to your e-mail or phone.",
  },
  none: { zh: "还没有通知", en: "No notices yet" },
  noneHint: {
    zh: "作品提交、审查、公告、评审和结果有了进展，会在这里告诉您。",
    en: "As soon as there is news of your entries, contests, jury desks or results, you read it here.",
  },
  unread: { zh: "未读", en: "unread" },
  markRead: { zh: "标为已读", en: "Mark as read" },
  markOneRead: {
    zh: (p: { text: string }) => `标为已读：${p.text}`,
    en: (p) => `Mark as read: ${p.text}`,
  },
  markAllRead: { zh: "全部标为已读", en: "Mark all as read" },
  older: { zh: "更早的通知", en: "Older notices" },
  newest: { zh: "回到最新", en: "Back to the newest" },
});

export const noticeKindWords = defineTexts({
  account: { zh: "账号", en: "Account" },
  contest: { zh: "竞赛", en: "Contest" },
  entry: { zh: "作品", en: "Entry" },
  team: { zh: "团队", en: "Team" },
  judging: { zh: "评审", en: "Judging" },
  result: { zh: "结果", en: "Result" },
  licensing: { zh: "产业化", en: "Commercialisation" },
}) satisfies Record<NoticeKind, unknown>;
