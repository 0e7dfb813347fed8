import { defineTexts } from "~/ui/localized";

/** The page on which a team gets smaller. */
export const teamTexts = defineTexts({
  title: { zh: "团队", en: "The team" },
  ledeLead: {
    zh: "合作者和份额在作品页面填写；在这里邀请他们，或把合作者移出团队。",
    en: "Co-authors and shares are written on the entry's page; here you invite them, or take somebody off the team.",
  },
  ledeCoAuthor: {
    zh: "您是这件作品的合作者，截止前可以退出。",
    en: "You are a co-author of this entry and may leave until the close.",
  },
  together: { zh: "一起完善作品", en: "Work on it together" },
  togetherHint: {
    zh: (names: string) =>
      `现在就邀请 ${names}：对方确认份额后即可查看、填写草稿，上传文件，在展板上批注。提交仍由负责人完成。`,
    en: (names: string) =>
      `Invite ${names} now: once they confirm their share they read and write the draft, bring files and comment on the boards. Submitting stays with the lead.`,
  },
  nobodyYet: {
    zh: "想和别人一起完善作品，请先在作品页的“团队”里填写合作者的姓名、联系方式和份额。",
    en: "To work on it with others, first write their names, contacts and shares under “Team” on the entry’s page.",
  },
  invite: { zh: "发送邀请", en: "Send the invitations" },
  invited: {
    zh: (count: number) => `已邀请 ${count} 位合作者`,
    en: (count: number) => `${count} invited`,
  },
  removeNamed: {
    zh: (name: string) => `把 ${name} 移出团队`,
    en: (name: string) => `Take ${name} off the team`,
  },
  whatRemoving: {
    zh: "立即生效：对方不再能查看草稿、文件、批注和之后的版本，邀请链接失效，并会收到通知。已提交的版本仍写有对方姓名：请把份额重新设定为合计 100%，并在截止前重新提交；没有重新提交的，截止后对方仍是作者，公开和许可仍需对方同意。",
    en: "It takes effect at once: the draft, its files, comments and later versions are closed to them, an open invitation ends, and they are told. Versions handed in still name them: set the shares to 100% anew and submit again before the close. Otherwise they remain an author, and release and licences still need their consent.",
  },
  remove: { zh: "移出团队", en: "Take off the team" },
  removed: {
    zh: "已移出团队，对方已收到通知。",
    en: "They were taken off the team and have been told.",
  },
  setShares: {
    zh: "重新设定份额，然后重新提交",
    en: "Set the shares anew, then submit again",
  },
  leave: { zh: "退出团队", en: "Leave the team" },
  whatLeaving: {
    zh: "立即生效：您不再能查看这件作品，负责人会收到通知并重新设定份额。此前提交的版本仍写有您的姓名；负责人截止前没有重新提交的，您仍是作者，公开和许可仍需您同意。",
    en: "It takes effect at once: the entry is closed to you, and the lead is told to set the shares anew. Versions handed in before still name you; unless the lead submits another before the close you remain an author, and release and licences still need your consent.",
  },
});
