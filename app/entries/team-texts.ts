import { defineTexts } from "~/ui/localized";

/** The page on which a team gets smaller. */
export const teamTexts = defineTexts({
  title: { zh: "团队", en: "The team" },
  ledeLead: {
    zh: "增加合作者和修改份额在作品页面进行；在这里可以把合作者移出团队。",
    en: "Add co-authors and change shares on the entry's page; here you take somebody off the team.",
  },
  ledeCoAuthor: {
    zh: "您是这件作品的合作者，截止前可以退出。",
    en: "You are a co-author of this entry and may leave until the close.",
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
