import { defineTexts } from "~/ui/localized";

/** 推荐: the organiser's quotas, and the page of an organisation that has one. */
export const batchTexts = defineTexts({
  heldQuotas: { zh: "可以推荐作品的竞赛", en: "Contests to recommend works to" },
  heldQuotasNote: {
    zh: "主办方给了本单位推荐名额。",
    en: "Their organisers gave this organisation places.",
  },
  quotas: { zh: "推荐单位与名额", en: "Who may recommend" },
  quotasLede: {
    zh: "让院校、市州协会和企业按名额推荐作品：他们上传汇总表，平台邀请设计师本人完善、签署并提交。",
    en: "Let colleges, associations and enterprises recommend works within a quota: they upload a sheet, and the platform invites the designers to complete, sign and submit.",
  },
  admitted: { zh: "已有名额的单位", en: "Organisations with a quota" },
  noneAdmitted: { zh: "还没有单位有推荐名额。", en: "No organisation has a quota yet." },
  organisation: { zh: "单位", en: "Organisation" },
  used: { zh: "已推荐", en: "Recommended" },
  places: { zh: "名额", en: "Places" },
  worksUnit: { zh: "件", en: "works" },
  change: { zh: "修改名额", en: "Change" },
  changeOf: {
    zh: (name: string) => `${name}的名额`,
    en: (name: string) => `Places of ${name}`,
  },
  admit: { zh: "给一个单位名额", en: "Give a quota" },
  admitHint: { zh: "只列出经平台核验的单位。", en: "Verified organisations only." },
  give: { zh: "给予名额", en: "Give the quota" },
  granted: { zh: "名额已保存。", en: "The quota is saved." },
  allAdmitted: {
    zh: "所有经核验的单位都已有名额。",
    en: "Every verified organisation has a quota already.",
  },
  list: { zh: "参赛作品汇总表", en: "The list of entries" },
  listNote: {
    zh: "已提交的全部作品，含作者、单位、指导教师、推荐单位和各项授权。",
    en: "Everything handed in, with authors, schools, advisors, who recommended it, and consents.",
  },
  asXlsx: { zh: "下载 Excel（.xlsx）", en: "Download for Excel (.xlsx)" },
  asCsv: { zh: "下载 CSV", en: "Download CSV" },
  board: { zh: "回到管理页", en: "Back to the board" },
  sendTo: {
    zh: "推荐单位的负责人登录后，在竞赛页的“推荐作品”上传汇总表：",
    en: "Whoever manages the organisation signs in and uploads the sheet here:",
  },

  title: { zh: "推荐作品", en: "Recommend works" },
  lede: {
    zh: "下载模板，每行一件作品，上传后逐行核对，再一次推荐。设计师会收到邀请，由本人完善、签署承诺书并提交。您看不到作品内容。",
    en: "Download the template, write one work a row, upload it, look through it, recommend. Designers are invited to complete, sign and submit; you do not see their works.",
  },
  quota: {
    zh: (used: number, places: number) => `已推荐 ${used} 件，名额 ${places} 件`,
    en: (used: number, places: number) => `${used} recommended of ${places}`,
  },
  template: { zh: "下载模板（.xlsx）", en: "Download the template (.xlsx)" },
  file: { zh: "汇总表", en: "The sheet" },
  fileHint: {
    zh: ".xlsx 或 CSV，不超过 2 MB，一次最多 200 件。第一行列名不要改，不要合并单元格，不要用公式。",
    en: ".xlsx or CSV, up to 2 MB and 200 works at a time. Keep the first row, merge no cells, use no formulas.",
  },
  upload: { zh: "上传并核对", en: "Upload and check" },
  sending: { zh: "正在读取…", en: "Reading…" },
  preview: { zh: "核对汇总表", en: "Look through the sheet" },
  previewOf: {
    zh: (name: string, rows: number) => `${name}，${rows} 件作品`,
    en: (name: string, rows: number) => `${name}: ${rows} works`,
  },
  faults: {
    zh: (rows: number) => `有 ${rows} 行需要改正。请在表格里改好，重新上传。`,
    en: (rows: number) =>
      rows === 1
        ? "One row has to be put right. Correct it in the file and upload it again."
        : `${rows} rows have to be put right. Correct them in the file and upload it again.`,
  },
  clean: {
    zh: "没有发现问题。推荐后会向每位设计师发送邀请。",
    en: "Nothing is wrong. Once recommended, every designer is invited.",
  },
  row: { zh: "行", en: "Row" },
  ok: { zh: "可以推荐", en: "Fine" },
  check: { zh: "核对", en: "Check" },
  recommend: {
    zh: (count: number) => `推荐这 ${count} 件作品`,
    en: (count: number) => (count === 1 ? "Recommend this work" : `Recommend these ${count} works`),
  },
  recommended: {
    zh: (count: number) => `已推荐 ${count} 件作品，邀请已发给设计师。`,
    en: (count: number) => `${count} recommended; the designers have been invited.`,
  },
  designer: { zh: "设计师", en: "Designer" },
  works: { zh: "推荐的作品", en: "What was recommended" },
  noWorks: { zh: "还没有推荐作品。", en: "Nothing was recommended yet." },
  state: { zh: "状态", en: "State" },
  invited: { zh: "等待设计师确认", en: "Waiting for the designer" },
  confirmed: { zh: "设计师已确认，正在完善", en: "Taken up, being completed" },
  submitted: { zh: "已提交", en: "Submitted" },
  withdrawn: { zh: "已取消", en: "Taken back" },
  act: { zh: "操作", en: "Act" },
  takeBack: { zh: "取消推荐", en: "Take back" },
  takeBackOf: {
    zh: (title: string) => `取消推荐“${title}”`,
    en: (title: string) => `Take back “${title}”`,
  },
  tookBack: {
    zh: "推荐已取消，名额已退回，邀请链接失效。",
    en: "Taken back: the place is free again and the link has ended.",
  },
  closed: {
    zh: "作品征集没有开放，现在不能推荐。",
    en: "Entries are not open, so nothing can be recommended now.",
  },
});
