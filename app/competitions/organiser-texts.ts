import { defineTexts } from "~/ui/localized";
import type { BriefPart } from "./changed-parts";

/** What organisers read: opening a contest, publishing it, running it. */
export const organiserTexts = defineTexts({
  newTitle: { zh: "举办一场竞赛", en: "Host a contest" },
  newLede: {
    zh: "选一个模板和主办单位，几分钟就有一份完整的方案。发布之前，可以改动每一处。",
    en: "Choose a template and a host, and a complete brief is ready in minutes. Everything can be changed before it is published.",
  },
  template: { zh: "模板", en: "Template" },
  provincial: { zh: "省服装设计大赛", en: "Provincial fashion design competition" },
  provincialHint: {
    zh: "职业服、休闲服、礼服三个赛道；专家与企业共同评审；金银铜优秀奖与最具产业化潜力奖；不转让任何权利。",
    en: "Workwear, casual wear and formal wear; judged by experts and enterprises; gold to merit and a prize for industrial prospects; no rights are transferred.",
  },
  student: { zh: "大学生大赛", en: "Students’ competition" },
  studentHint: {
    zh: "服装与服饰配件两个赛道；初评看图，每个赛道三分之一入围，制作成衣后终评；一、二、三等奖与优秀奖。",
    en: "Garments and accessories; a first round on pictures, a third of each track goes on, pieces are made and judged in a final; first to third prize and merit.",
  },
  enterprise: { zh: "企业命题赛", en: "An enterprise’s task" },
  enterpriseHint: {
    zh: "一个命题，产业化前景占比最重，由企业评判；权利仍归设计者，投产另签许可合同。",
    en: "One task; industrial prospects weigh most and are judged by enterprises; the rights stay with designers, and production takes a licence of its own.",
  },
  blank: { zh: "空白", en: "Blank" },
  blankHint: {
    zh: "赛道、评分维度、奖项和日程从头写；权利条款、保密承诺和参赛规则已备好，可以改。",
    en: "Tracks, criteria, prizes and dates are yours to write; rights terms, the jurors’ undertaking and entry rules stand ready and can be changed.",
  },
  host: { zh: "主办单位", en: "Host" },
  hostNotVerified: {
    zh: (name: string) => `${name}（等待平台核验）`,
    en: (name: string) => `${name} (waiting to be verified)`,
  },
  nameZh: { zh: "竞赛名称（中文）", en: "Name of the contest (Chinese)" },
  nameHint: {
    zh: "留空就用模板的名称，以后还可以改。",
    en: "Left empty it is the template’s; it can still be changed.",
  },
  nameItself: { zh: "这个模板没有名称，请写一个。", en: "This template has no name: give it one." },
  nameEn: { zh: "竞赛名称（英文）", en: "Name of the contest (English)" },
  nameEnHint: {
    zh: "也用来组成网址，之后不变。",
    en: "It also makes the address, which then stays as it is.",
  },
  create: { zh: "建立方案", en: "Begin the brief" },
  creating: { zh: "正在建立…", en: "Beginning…" },
  noHost: {
    zh: "还没有您负责的、已通过核验的单位",
    en: "You do not manage a verified organisation yet",
  },
  noHostHint: {
    zh: "竞赛以单位的名义举办。请先登记您的单位，平台管理员核验后即可开设竞赛。",
    en: "A contest is held in the name of an organisation. Register yours first; once the steward has verified it you can begin.",
  },
  registerOrganisation: { zh: "登记单位", en: "Register an organisation" },

  publicationTitle: {
    zh: (name: string) => `发布：${name}`,
    en: (name: string) => `Publish: ${name}`,
  },
  publicationLede: {
    zh: "下面是发布后所有人看到的规则。请从头读到尾，再在页末发布。",
    en: "Below are the rules as everybody will see them. Read them to the end, and publish there.",
  },
  firstVersion: {
    zh: "发布后竞赛对所有人公开。此后每次修改都会成为新版本，写明原因，参赛者看得到。",
    en: "Once published, the contest is open to everybody. Every later change is a new version with its reason, which entrants can read.",
  },
  nextVersion: {
    zh: (number: number) => `这将是第 ${number} 版`,
    en: (number: number) => `This will be version ${number}`,
  },
  changes: { zh: "有改动的部分", en: "Parts that change" },
  cannotPublish: { zh: "现在还不能发布", en: "It cannot be published yet" },
  goToField: { zh: "去修改", en: "Go and change it" },
  toTheEnd: { zh: "去页末发布", en: "To the end, to publish" },
  publishHeading: { zh: "发布", en: "Publish" },
  reason: { zh: "修改原因", en: "Why it changes" },
  reasonHint: {
    zh: "参赛者会在规则页看到这句话。",
    en: "Entrants will read this on the rules page.",
  },
  publish: { zh: "发布竞赛", en: "Publish the contest" },
  publishVersion: {
    zh: (number: number) => `发布第 ${number} 版`,
    en: (number: number) => `Publish version ${number}`,
  },
  publishing: { zh: "正在发布…", en: "Publishing…" },
  editAgain: { zh: "回去修改", en: "Back to editing" },
  backToBoard: { zh: "回到管理页", en: "Back to the board" },

  boardTitle: { zh: (name: string) => `管理：${name}`, en: (name: string) => `Run: ${name}` },
  boardLede: {
    zh: "现在到哪一步，下一步做什么。",
    en: "Where the contest stands, and what comes next.",
  },
  untitled: { zh: "未命名的竞赛", en: "Untitled contest" },
  notPublishedYet: { zh: "尚未发布", en: "Not published yet" },
  versionInForce: {
    zh: (number: number) => `现行第 ${number} 版`,
    en: (number: number) => `Version ${number} is in force`,
  },
  publicPage: { zh: "竞赛页", en: "Public page" },
  enquiriesPage: { zh: "产业化对接", en: "Enquiries" },
  announcePage: { zh: "公告", en: "Announcements" },
  printsPage: { zh: "打印评审用表", en: "Print" },
  peoplePage: { zh: "工作人员", en: "People" },
  rulesPage: { zh: "规则页", en: "Rules" },
  draftDiffers: {
    zh: "草稿与现行版本不同，尚未发布",
    en: "The draft differs from the version in force",
  },
  draftDiffersHint: {
    zh: "确认后发布为新版本，或者继续编辑。",
    en: "Publish it as a new version, or go on editing.",
  },
  published: { zh: "已经发布", en: "It is published" },
  publishedHint: {
    zh: "所有人都能看到竞赛和规则了。下一步可以邀请评委。",
    en: "Everybody can see the contest and its rules. Next you may invite jurors.",
  },
  hostWaits: {
    zh: "主办单位还在等待平台核验，核验后才能发布。",
    en: "The host still waits to be verified; then you can publish.",
  },
  steps: { zh: "步骤", en: "Steps" },
  stepBrief: { zh: "写好方案", en: "Write the brief" },
  stepBriefOpen: {
    zh: (count: number) => `还有 ${count} 处需要补全或改正`,
    en: (count: number) =>
      count === 1 ? "one thing to put right" : `${count} things to put right`,
  },
  stepPublish: { zh: "发布竞赛", en: "Publish the contest" },
  stepEntries: {
    zh: "征集作品：推荐单位与汇总表",
    en: "Take entries: who may recommend, and the list",
  },
  stepPanel: { zh: "组建评委会", en: "Form the panel" },
  stepPanelNote: {
    zh: "邀请评委、接受保密承诺、申报利益关联、分配作品",
    en: "Invite jurors, have them undertake confidentiality and declare conflicts, assign entries",
  },
  stepScreening: { zh: "资格审查与编号", en: "Screen and number entries" },
  stepJudging: { zh: "评审", en: "Judging" },
  stepOfRound: {
    zh: (round: string, step: string) => `${round}：${step}`,
    en: (round: string, step: string) => `${round}: ${step}`,
  },
  stepPromotion: { zh: "入围、候补与公布", en: "Promotion, reserves, publication" },
  stepPromotionNote: {
    zh: "评审结束后按排名提出入围名单；由另一人复核签字，到公布时间才公开",
    en: "The list is proposed by the ranking once judging closes; a second person signs; published at the set instant",
  },
  stepResults: { zh: "排名、奖项与公布", en: "Ranking, awards, publication" },
  stepResultsNote: {
    zh: "评审结束后打开评分；由另一人复核签字，到公布时间才公开",
    en: "Scores open once judging closes; a second person signs; published at the set instant",
  },
  stepNotice: { zh: "公示与异议，最终确认", en: "Public notice, objections, making it final" },
  stepCommendations: { zh: "表彰：优秀组织与指导教师", en: "Commendations" },
  stepCertificates: { zh: "获奖证书", en: "Certificates" },
  stepArchive: { zh: "归档与上报", en: "Archive and report" },
});

/** What each part of a brief is called, for the list of what a new version changes. */
export const partTexts = defineTexts({
  title: { zh: "竞赛名称", en: "Name" },
  summary: { zh: "简介", en: "Summary" },
  issuedAs: { zh: "文号", en: "Notice number" },
  theme: { zh: "主题", en: "Theme" },
  tracks: { zh: "赛道", en: "Tracks" },
  dimensions: { zh: "设计维度", en: "Design dimensions" },
  criteria: { zh: "评分维度", en: "Criteria" },
  prizes: { zh: "奖项", en: "Prizes" },
  commendations: { zh: "表彰", en: "Commendations" },
  rights: { zh: "权利条款", en: "Rights terms" },
  entryRules: { zh: "参赛规则", en: "Entry rules" },
  limits: { zh: "提交要求", en: "What to hand in" },
  eligibility: { zh: "参赛资格", en: "Who may enter" },
  pledge: { zh: "承诺书", en: "The pledge" },
  timetable: { zh: "日程", en: "Timetable" },
  rounds: { zh: "评审轮次与入围", en: "Rounds and promotion" },
  timeZone: { zh: "时区", en: "Time zone" },
  tieBreaks: { zh: "同分处理", en: "Tie-breaks" },
  primaryCriterionId: { zh: "首要维度", en: "Primary criterion" },
  estimator: { zh: "计分方法", en: "How scores are counted" },
  panels: { zh: "专家与企业怎样评", en: "How experts and enterprises sit" },
  embargoDays: { zh: "封存期", en: "Embargo" },
  objections: { zh: "公示与异议", en: "Public notice and objections" },
  confidentiality: { zh: "评委保密承诺", en: "The jurors’ undertaking" },
  hostProfile: { zh: "主办单位简介", en: "About the host" },
  coOrganisers: { zh: "指导、承办、协办与支持单位", en: "Co-organisers and supporters" },
  people: { zh: "大师与导师", en: "Masters and mentors" },
} satisfies Record<BriefPart, unknown>);
