import { defineTexts } from "~/ui/localized";
import type { StaffRole } from "../staff";

export const staffTexts = defineTexts({
  title: { zh: "竞赛工作人员", en: "People of the contest" },
  titleOf: { zh: (name: string) => `工作人员：${name}`, en: (name: string) => `People: ${name}` },
  lede: {
    zh: "谁来办、谁来审、谁来签。主办、审查或复核一场竞赛的人，不能在其中参赛或担任评委；提出结果的人不能自己签字。",
    en: "Who runs it, who screens it, who signs it. Whoever does cannot enter or judge it, and nobody signs their own proposal.",
  },
  back: { zh: "回到管理页", en: "Back to the board" },
  toPanel: { zh: "评委在“评委会”页邀请", en: "Jurors are invited on the panel’s page" },
  nobody: { zh: "还没有人", en: "Nobody yet" },
  since: { zh: (p: { since: string }) => `${p.since}起`, en: (p) => `since ${p.since}` },
  end: { zh: "结束", en: "End" },
  endOne: {
    zh: (p: { name: string; role: string }) => `结束 ${p.name} 的${p.role}身份`,
    en: (p) => `End ${p.name}’s role as ${p.role}`,
  },
  endHint: {
    zh: "立即生效：之后不能再进入这场竞赛的工作页面。已做的事和记录都保留。",
    en: "At once: the contest’s working pages close for them. What they did stays on record.",
  },
  waiting: { zh: "已发出、尚未接受的邀请", en: "Invitations not yet accepted" },
  validUntil: {
    zh: (until: string) => `有效至 ${until}`,
    en: (until: string) => `valid until ${until}`,
  },
  revoke: { zh: "收回", en: "Take back" },
  revokeOne: {
    zh: (contact: string) => `收回发给 ${contact} 的邀请`,
    en: (contact: string) => `Take back the invitation to ${contact}`,
  },
  add: { zh: "添加", en: "Add somebody" },
  invite: { zh: "用链接邀请", en: "Invite by link" },
  role: { zh: "身份", en: "Role" },
  contact: { zh: "邮箱或手机号", en: "E-mail or phone" },
  contactHint: {
    zh: "邀请链接会发到这里，14 天内有效。对方不需要先注册。",
    en: "The link goes there and is valid for 14 days. They need no account beforehand.",
  },
  send: { zh: "发出邀请", en: "Send the invitation" },
  known: { zh: "从本单位的人员中指定", en: "Name somebody who works for the host" },
  person: { zh: "姓名", en: "Name" },
  knownHint: {
    zh: "主办单位的负责人，以及它其他竞赛的工作人员。指定后立即生效，系统会通知对方。",
    en: "Managers of the host and people of its other contests. It holds at once, and they are told.",
  },
  name: { zh: "指定", en: "Name" },
  working: { zh: "正在保存…", en: "Saving…" },
  invited: { zh: "邀请已发出", en: "The invitation is on its way" },
  revoked: { zh: "邀请已收回", en: "The invitation was taken back" },
  named: { zh: "已指定，并已通知对方", en: "Named, and told so" },
  ended: { zh: "身份已结束", en: "The role has ended" },
});

export const staffHeadings = defineTexts({
  organiser: { zh: "主办方工作人员", en: "Organisers" },
  screener: { zh: "资格审查人", en: "Screeners" },
  approver: { zh: "结果复核人", en: "Approvers" },
  chair: { zh: "评审主持人", en: "Chairs of the judging" },
  supervisor: { zh: "监督人", en: "Supervisors" },
}) satisfies Record<StaffRole, unknown>;

export const staffDuties = defineTexts({
  organiser: {
    zh: "编写和发布方案、组织评审、提出结果、发公告。",
    en: "Write and publish the brief, run the judging, propose results, make announcements.",
  },
  screener: {
    zh: "只做资格审查，看得到作者，看不到评分。",
    en: "Screen entries only: they see who made what, and no score.",
  },
  approver: {
    zh: "复核并签署别人提出的结果（两人原则）。",
    en: "Sign the results that somebody else proposed.",
  },
  chair: {
    zh: "主持评审，自己不打分：评审中只看得到评委会整体的一致性，结束后主持合议。不能由主办方兼任。",
    en: "Lead the judging and score nothing: they see how far the whole panel agrees, and afterwards lead deliberations. Not for somebody who runs the contest.",
  },
  supervisor: {
    zh: "监督或公证：看过程和日志，看不到未公布的分数，签署每一轮的开评与收评记录。不能由主办方兼任。",
    en: "Supervisors or notaries: they see the process and its journal, no score before the result, and sign the opening and closing record of each round. Not for somebody who runs the contest.",
  },
}) satisfies Record<StaffRole, unknown>;
