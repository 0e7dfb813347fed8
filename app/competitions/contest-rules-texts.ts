import { defineTexts } from "~/ui/localized";
import type { ObjectionTerms } from "./objection-terms";

/** What the rules page says around the data of the brief. */
export const contestRulesTexts = defineTexts({
  rulesLede: {
    zh: "本页由系统执行的同一份数据生成：这里写的，就是系统照办的。",
    en: "This page is made from the very data the system enforces: what stands here is what happens.",
  },
  versionOf: {
    zh: (number: number, day: string) => `第 ${number} 版 · ${day} 发布`,
    en: (number: number, day: string) => `Version ${number} · published ${day}`,
  },
  draftVersion: { zh: "草稿，尚未发布", en: "Draft, not published" },
  contents: { zh: "目录", en: "Contents" },
  backToContest: { zh: "回到竞赛页", en: "Back to the contest" },
  people: { zh: "大师与导师", en: "Masters and mentors" },
  about: { zh: "关于本竞赛", en: "The contest" },
  requirements: { zh: "提交要求", en: "What to hand in" },
  dimensions: { zh: "设计维度", en: "Design dimensions" },
  boards: { zh: "展板", en: "Boards" },
  boardsValue: {
    zh: (least: number, most: number) =>
      least === most ? `${least} 张` : `${least} 至 ${most} 张`,
    en: (least: number, most: number) => (least === most ? `${least}` : `${least} to ${most}`),
  },
  flats: { zh: "款式图", en: "Flats" },
  swatches: { zh: "面料小样", en: "Swatches" },
  picturesValue: {
    zh: (least: number, most: number) =>
      least === 0
        ? `可选，最多 ${most} 张`
        : least === most
          ? `${least} 张`
          : `${least} 至 ${most} 张`,
    en: (least: number, most: number) =>
      least === 0 ? `optional, up to ${most}` : least === most ? `${least}` : `${least} to ${most}`,
  },
  series: { zh: "系列件数", en: "Pieces in the series" },
  seriesValue: {
    zh: (least: number, most: number) =>
      least === most ? `${least} 件（套）` : `${least} 至 ${most} 件（套）`,
    en: (least: number, most: number) => (least === most ? `${least}` : `${least} to ${most}`),
  },
  garment: { zh: "三维成衣（GLB 或 glTF）", en: "3D garment (GLB or glTF)" },
  required: { zh: "必须提交", en: "required" },
  welcome: { zh: "可选", en: "optional" },
  techpack: { zh: "工艺单（PDF）", en: "Tech pack (PDF)" },
  techpackValue: { zh: "可选，评委看不到", en: "optional, not shown to jurors" },
  notTaken: { zh: "不接收", en: "not taken" },
  statement: { zh: "设计说明", en: "Statement" },
  statementValue: {
    zh: (least: number, most: number) => `${least} 至 ${most} 字`,
    en: (least: number, most: number) => `${least} to ${most} characters`,
  },
  finishing: { zh: "补传", en: "Finishing window" },
  finishingValue: {
    zh: (hours: number) =>
      `截止前提交每个文件的 SHA-256 和大小即为有效；内容完全相同的文件可在截止后 ${hours} 小时内传完，其他文件不收。到期仍不齐的作品不进入资格审查和评审。`,
    en: (hours: number) =>
      `What binds is the SHA-256 and size of each file, handed in before the close. The very same bytes may arrive until ${hours} hours after it, no others. What is still not whole by then is neither screened nor judged.`,
  },
  team: { zh: "团队", en: "Team" },
  teamValue: {
    zh: (most: number) => (most === 1 ? "只限个人" : `最多 ${most} 人，份额合计 100%`),
    en: (most: number) =>
      most === 1 ? "individuals only" : `up to ${most}, shares add up to 100%`,
  },
  perPerson: { zh: "每人作品", en: "Entries a person" },
  perPersonValue: {
    zh: (most: number, inAll: number | null) =>
      inAll === null
        ? `作为负责人最多 ${most} 件`
        : `作为负责人最多 ${most} 件，连同合作的最多 ${inAll} 件`,
    en: (most: number, inAll: number | null) =>
      inAll === null
        ? `up to ${most} as lead`
        : `up to ${most} as lead, ${inAll} with those of others`,
  },
  whoMayEnter: { zh: "参赛资格与承诺", en: "Who may enter" },
  openToAll: {
    zh: "不限年龄、学籍、地区和获奖经历。",
    en: "Open to every age, school, region and record of awards.",
  },
  pledge: {
    zh: (version: string) => `承诺书（版本 ${version}）`,
    en: (version: string) => `The pledge (version ${version})`,
  },
  entryRules: { zh: "参赛规则", en: "Entry rules" },
  entryRulesNote: {
    zh: "资格审查只能依据下列规则不予通过，并写明是哪一条。",
    en: "Screening may refuse an entry by these rules only, and names the one.",
  },
  scale: {
    zh: (min: number, max: number, step: number) => `${min} 至 ${max} 分，每 ${step} 分一档`,
    en: (min: number, max: number, step: number) => `${min} to ${max} points in steps of ${step}`,
  },
  anchors: { zh: "分数的含义", en: "What a score means" },
  points: { zh: (at: number) => `${at} 分`, en: (at: number) => `${at} points` },
  sitting: {
    zh: (how: string) => `评判来源：${how}。`,
    en: (how: string) => `Sources of judgement: ${how}.`,
  },
  counted: {
    zh: (how: string) => `计分方法：${how}。不是每位评委都评了每件作品时，一律校正评委宽严。`,
    en: (how: string) =>
      `How scores are counted: ${how}. Where not every juror judged every entry, severity is corrected for in any case.`,
  },
  ties: { zh: "同分处理", en: "Ties" },
  tiesNote: {
    zh: "依次适用；提交时间从不作为依据。全部相同的，并列。",
    en: "Applied in this order; the time of submission never decides. What is equal throughout shares its place.",
  },
  rights: { zh: "权利条款", en: "Rights" },
  inPlainWords: { zh: "一句话说清", en: "In plain words" },
  clauses: { zh: "条款", en: "Clauses" },
  sealing: { zh: "封存期", en: "Embargo" },
  sealingValue: {
    zh: (days: number) => `结果公布后 ${days} 天；期满也不会自动公开，由设计者决定。`,
    en: (days: number) =>
      `${days} days after the results; its end alone opens nothing, the designer decides.`,
  },
  objections: { zh: "公示与异议", en: "Public notice and objections" },
  objectionsValue: {
    zh: ({ noticeDays, answerDays, workingDays }: ObjectionTerms) =>
      noticeDays === 0
        ? "结果一经公布即为最终，不设公示期。"
        : `结果公布后公示 ${noticeDays} 天，其间任何登录并验证过联系方式的人都可以实名提出异议；身份只有主办方知道。主办方在 ${answerDays} 个${workingDays ? "工作日" : "自然日"}内答复，异议未处理完，结果不作最终确认。`,
    en: ({ noticeDays, answerDays, workingDays }: ObjectionTerms) =>
      noticeDays === 0
        ? "The result is final as soon as it is announced; there is no public notice."
        : `The announced result lies open for ${noticeDays} days. Meanwhile anybody who has signed in with a verified contact may object under their real name, which only the organiser learns. The organiser answers within ${answerDays} ${workingDays ? "working" : "calendar"} days, and nothing is final while an objection is open.`,
  },
  confidentiality: { zh: "评委保密承诺", en: "The jurors’ undertaking" },
  confidentialityNote: {
    zh: (version: string) => `版本 ${version}。每位评委在看到作品之前接受。`,
    en: (version: string) => `Version ${version}. Every juror accepts it before seeing any work.`,
  },
  versions: { zh: "版本", en: "Versions" },
  versionNumber: { zh: "版本", en: "Version" },
  publishedOn: { zh: "发布时间", en: "Published" },
  whyChanged: { zh: "修改原因", en: "Why it changed" },
  changedParts: { zh: "改了什么", en: "What changed" },
  firstPublication: { zh: "首次发布", en: "First publication" },
});
