import { defineTexts } from "~/ui/localized";
import type { Audience } from "../audiences";

export const announcementTexts = defineTexts({
  title: { zh: "公告", en: "Announcements" },
  titleOf: {
    zh: (name: string) => `公告：${name}`,
    en: (name: string) => `Announcements: ${name}`,
  },
  lede: {
    zh: "主办方对本次竞赛的通知。参赛者同时会收到站内通知和邮件（或短信）。",
    en: "What the organiser tells of this contest. Entrants are also told in their notices and by e-mail or SMS.",
  },
  back: { zh: "回到竞赛页", en: "Back to the contest" },
  board: { zh: "回到管理页", en: "Back to the board" },
  none: { zh: "还没有公告", en: "No announcements yet" },
  noneHint: {
    zh: "主办方发布的公告会出现在这里。",
    en: "What the organiser announces will stand here.",
  },
  toSome: { zh: (who: string) => `仅发给：${who}`, en: (who: string) => `Only for: ${who}` },
  write: { zh: "发公告", en: "Make an announcement" },
  writeNote: {
    zh: "发出后不能修改或撤回；写错了，请再发一条更正。",
    en: "Once made it cannot be changed or taken back; put a mistake right by another one.",
  },
  heading: { zh: "标题", en: "Title" },
  body: { zh: "正文", en: "Text" },
  inZh: { zh: (label: string) => `${label}（中文）`, en: (label: string) => `${label} (Chinese)` },
  inEn: { zh: (label: string) => `${label}（英文）`, en: (label: string) => `${label} (English)` },
  audience: { zh: "发给谁", en: "To whom" },
  makePublic: { zh: "同时公开在竞赛页上", en: "Show it publicly on the contest’s page, too" },
  publicHint: {
    zh: "所有人都能看到标题和正文。",
    en: "Everybody can read its title and text.",
  },
  send: { zh: "发出公告", en: "Announce" },
  sending: { zh: "正在发出…", en: "Announcing…" },
  sent: { zh: "公告已发出，正在逐一通知", en: "Announced; everybody concerned is being told" },
  all: { zh: "全部公告", en: "All announcements" },
});

export const audienceWords = defineTexts({
  entrants: {
    zh: "全体参赛者（含尚未提交的）",
    en: "All entrants, also those who have not submitted",
  },
  submitted: { zh: "已提交作品的参赛者", en: "Those who have submitted" },
  passed: { zh: "通过资格审查的参赛者", en: "Those whose entry passed screening" },
  promoted: {
    zh: "最近一次公布的入围者（含递补）",
    en: "Those on the newest announced promotion list, reserves that moved up included",
  },
}) satisfies Record<Audience, unknown>;
