import { defineTexts } from "~/ui/localized";

/** What designers read on the pages of their entries. */
export const pageTexts = defineTexts({
  mine: { zh: "我的作品", en: "My entries" },
  mineLede: {
    zh: "您在各项竞赛中的草稿和已提交的作品。",
    en: "Your drafts and what you handed in, contest by contest.",
  },
  noneYet: { zh: "还没有作品", en: "No entries yet" },
  noneYetHint: {
    zh: "选一项正在征集的竞赛，从它的页面开始第一件作品。草稿随写随存。",
    en: "Choose a contest that is open and begin there. A draft is saved as you write.",
  },
  toContests: { zh: "看正在征集的竞赛", en: "See what is open" },
  untitled: { zh: "未命名作品", en: "Untitled work" },
  draft: { zh: "草稿", en: "Draft" },
  draftMissed: { zh: "未提交，已截止", en: "Not submitted, closed" },
  submitted: { zh: "已提交", en: "Submitted" },
  incomplete: { zh: "已提交，文件未齐", en: "Submitted, files missing" },
  passed: { zh: "通过资格审查", en: "Passed screening" },
  refused: { zh: "未通过资格审查", en: "Did not pass screening" },
  withdrawn: { zh: "已撤回", en: "Withdrawn" },
  versionAt: {
    zh: (version: number, at: string) => `第 ${version} 版，${at} 提交`,
    en: (version: number, at: string) => `Version ${version}, submitted ${at}`,
  },
  continueDraft: { zh: "继续编辑", en: "Continue" },
  openEntry: { zh: "打开", en: "Open" },

  begin: { zh: "开始一件作品", en: "Begin an entry" },
  beginLede: {
    zh: (contest: string) =>
      `参加“${contest}”。先建一份草稿，写到哪里存到哪里，截止前随时可以修改和提交。`,
    en: (contest: string) =>
      `For ${contest}. It begins as a draft, saved as you write; change and submit it whenever you like before the close.`,
  },
  promise: {
    zh: "参赛不收费。参赛不转让任何权利。未经您同意，作品不公开。",
    en: "Entering is free. It transfers no rights. Nothing is made public without your consent.",
  },
  beginButton: { zh: "新建作品", en: "Begin" },
  beginning: { zh: "正在新建…", en: "Beginning…" },
  youWillNeed: { zh: "需要准备", en: "What you will need" },
  needBoards: {
    zh: (least: number, most: number) =>
      least === most ? `${least} 张展板` : `${least} 到 ${most} 张展板`,
    en: (least: number, most: number) => {
      if (least !== most) return `${least} to ${most} boards`;
      return least === 1 ? "One board" : `${least} boards`;
    },
  },
  needPictures: {
    zh: (least: number, most: number, kind: string) =>
      least === 0
        ? `${kind}最多 ${most} 张，可选`
        : least === most
          ? `${least} 张${kind}`
          : `${least} 到 ${most} 张${kind}`,
    en: (least: number, most: number, kind: string) =>
      least === 0
        ? `${kind}: up to ${most}, if you like`
        : `${kind}: ${least === most ? least : `${least} to ${most}`}`,
  },
  needGarment: {
    zh: "一个三维服装（GLB 或 glTF）",
    en: "A garment in three dimensions (GLB or glTF)",
  },
  mayGarment: {
    zh: "三维服装（GLB 或 glTF），可选",
    en: "A garment in three dimensions (GLB or glTF), if you like",
  },
  mayTechpack: { zh: "工艺单（PDF），可选", en: "A tech pack (PDF), if you like" },
  needStatement: {
    zh: (least: number, most: number) => `${least} 到 ${most} 字的设计说明`,
    en: (least: number, most: number) => `A statement of ${least} to ${most} characters`,
  },
  needNoNames: {
    zh: "展板上不要出现姓名、单位或学校：评审不看作者。",
    en: "No name, company or school on the boards: the jury does not see who made what.",
  },
  already: {
    zh: (own: number, most: number) => `本竞赛每人最多 ${most} 件，您已有 ${own} 件。`,
    en: (own: number, most: number) => `Everyone may enter at most ${most}; you have ${own}.`,
  },

  contest: { zh: "竞赛", en: "Contest" },
  closes: { zh: "截止", en: "Closes" },
  versions: { zh: "已提交的版本", en: "Versions handed in" },
  versionsNote: {
    zh: "最后一版有效，每一版都保留。",
    en: "The newest one counts; every one is kept.",
  },
  version: { zh: "版本", en: "Version" },
  submittedAt: { zh: "提交时间", en: "Submitted" },
  screening: { zh: "资格审查", en: "Screening" },
  notScreened: { zh: "尚未审查", en: "Not screened yet" },
  receipt: { zh: "回执", en: "Receipt" },
  authors: { zh: "作者", en: "Authors" },
  lead: { zh: "负责人", en: "Lead" },
  confirmed: { zh: "已确认", en: "Confirmed" },
  notConfirmed: { zh: "等待本人确认", en: "Not confirmed yet" },
  authorsNote: {
    zh: "公开作品需要每位作者同意，请提醒合作者确认。",
    en: "A work is made public only with every author's consent; remind those who have not confirmed.",
  },
  resend: { zh: "重新发送邀请", en: "Send the invitation again" },
  resent: {
    zh: "邀请已重新发送，旧链接失效。",
    en: "The invitation was sent again; the old link ended.",
  },
  more: { zh: "更多", en: "More" },
  ownResult: { zh: "评审结果与评语", en: "How it was judged" },
  release: { zh: "决定何时公开", en: "Decide when it is made public" },
  industrialisation: { zh: "产业化", en: "Into production" },
  withdraw: { zh: "撤回作品", en: "Withdraw the entry" },
  thisIsWithdrawn: {
    zh: (at: string) => `作品已于 ${at} 撤回，不再参加评审。`,
    en: (at: string) => `The entry was withdrawn on ${at} and is judged no more.`,
  },
  reasonGiven: {
    zh: (reason: string) => `原因：${reason}`,
    en: (reason: string) => `Reason: ${reason}`,
  },
  thisIsSubmitted: {
    zh: (version: number, at: string) => `第 ${version} 版已于 ${at} 提交。`,
    en: (version: number, at: string) => `Version ${version} was submitted on ${at}.`,
  },
  submitAgain: {
    zh: "截止前可以继续修改并重新提交；没有重新提交的修改不参加评审。",
    en: "Until the close you may change it and submit again. What you change without submitting is not judged.",
  },
  missedClose: {
    zh: "作品征集已截止，这份草稿没有提交，不参加评审。",
    en: "Entries have closed. This draft was not submitted and is not judged.",
  },
  refusedTitle: { zh: "资格审查未通过", en: "It did not pass screening" },
  refusedRule: {
    zh: (rule: string) => `依据的规定：${rule}`,
    en: (rule: string) => `The rule: ${rule}`,
  },
  coAuthorView: {
    zh: "您是合作者：可以一起修改草稿，由负责人提交。",
    en: "You are a co-author: you may work on the draft, and the lead submits it.",
  },
  statement: { zh: "设计说明", en: "Statement" },
  works: { zh: "作品", en: "The work" },
  details: { zh: "作品信息", en: "About the work" },
  seriesOf: {
    zh: (count: number) => `${count} 件（套）`,
    en: (count: number) => (count === 1 ? "one piece" : `${count} pieces`),
  },
  aiNotUsed: { zh: "未使用人工智能生成内容", en: "No AI-generated content" },
  aiUsed: {
    zh: (what: string) => `使用了人工智能：${what}`,
    en: (what: string) => `AI was used: ${what}`,
  },
  yesNamely: { zh: (what: string) => `是：${what}`, en: (what: string) => `Yes: ${what}` },
  no: { zh: "否", en: "No" },
  notDeclared: { zh: "尚未声明", en: "Not declared yet" },
  original: { zh: "作者声明作品为原创", en: "Declared to be the authors' own work" },
  notFilled: { zh: "未填写", en: "Not filled in" },
  garmentAlt: {
    zh: (title: string) => `“${title}”的三维服装`,
    en: (title: string) => `The garment of “${title}” in three dimensions`,
  },
  pictureAlt: {
    zh: (title: string, name: string) => `“${title}”${name}`,
    en: (title: string, name: string) => `${name} of “${title}”`,
  },
  techpackPages: {
    zh: (pages: number) => `工艺单 ${pages} 页，评委和主办方看到的就是这些图片，不对公众开放：`,
    en: (pages: number) =>
      `Tech pack, ${pages} ${pages === 1 ? "page" : "pages"}: jurors and organisers see these pictures, the public does not:`,
  },
  techpackPage: {
    zh: (page: number) => `工艺单第 ${page} 页`,
    en: (page: number) => `Page ${page} of the tech pack`,
  },
  pictureNumber: {
    zh: (kind: string, number: number) => `${kind} ${number}`,
    en: (kind: string, number: number) => `${kind} ${number}`,
  },
  file: { zh: "文件", en: "File" },
  kind: { zh: "类别", en: "Kind" },
  size: { zh: "大小", en: "Size" },
  fileState: { zh: "状态", en: "State" },
});
