import { defineTexts } from "~/ui/localized";
import type { ObjectionTerms } from "./objection-terms";

/** What visitors and designers read: the list, a contest's page, its rules. */
export const contestTexts = defineTexts({
  contests: { zh: "竞赛", en: "Contests" },
  contestsLede: {
    zh: "现在可以参加什么，什么时候截止，一眼看清。参赛不收费，也不转让任何权利。",
    en: "What you can enter now and until when, at a glance. Entering is free and transfers no rights.",
  },
  hostOne: { zh: "举办竞赛", en: "Host a contest" },
  openNow: { zh: "正在征集", en: "Open now" },
  nothingOpen: { zh: "现在没有正在征集的竞赛", en: "No contest is open at the moment" },
  nothingOpenHint: {
    zh: "新的竞赛发布后会出现在这里，截止时间也会写明。",
    en: "A new contest will stand here with its deadline as soon as it is published.",
  },
  comingUp: { zh: "即将开始", en: "Coming up" },
  underWay: { zh: "评审与往届", en: "Being judged, and earlier" },
  yours: { zh: "我负责的竞赛", en: "Contests you run" },
  notPublished: { zh: "未发布", en: "not published" },
  hostedBy: { zh: (name: string) => `${name} 主办`, en: (name: string) => `Hosted by ${name}` },
  host: { zh: "主办", en: "Host" },
  issuedAs: { zh: "文号", en: "Notice no." },
  theme: { zh: "主题", en: "Theme" },
  untilTurn: {
    zh: (turn: string, left: string) => `距${turn} ${left}`,
    en: (turn: string, left: string) => `${turn} in ${left}`,
  },
  turnIsHere: { zh: "时间到了，请刷新页面", en: "The time has come: reload the page" },

  enter: { zh: "报名并开始作品", en: "Enter a work" },
  readRules: { zh: "阅读完整规则", en: "Read the full rules" },
  manage: { zh: "管理这场竞赛", en: "Manage this contest" },
  notYetOpen: {
    zh: (instant: string) => `${instant} 起可以报名。`,
    en: (instant: string) => `You can enter from ${instant}.`,
  },
  entriesClosed: {
    zh: "作品征集已经截止，不再接收新作品。已提交的作品可以在“我的作品”中查看。",
    en: "Entries are closed and no new work is taken. What you handed in stands under “My entries”.",
  },
  seeWorks: { zh: "看公开的作品", en: "See the released works" },
  draftShown: {
    zh: "这是未发布的草稿，只有主办方能看到。",
    en: "This is a draft that only its organisers can see.",
  },
  course: { zh: "日程", en: "Timetable" },
  courseNote: {
    zh: "开始的一刻算在内，截止的一刻不算在内。",
    en: "The opening instant counts; the closing instant does not.",
  },
  calendar: { zh: "把日程存入我的日历（.ics）", en: "Put the dates into my calendar (.ics)" },
  announcement: { zh: "发布通知", en: "Announced" },
  collecting: { zh: "征集作品", en: "Entries" },
  screening: { zh: "资格审查", en: "Screening" },
  judging: { zh: "评审", en: "Judging" },
  promotion: { zh: "公布入围", en: "Promotion" },
  making: { zh: "成衣制作", en: "Garments are made" },
  results: { zh: "公布结果", en: "Results" },
  rounds: { zh: "评审轮次与入围", en: "Rounds and promotion" },
  roundsNote: {
    zh: "入围按本轮评分排名，同分按本规则的同分处理；名单由一人提出、另一人签字，到公布时间才公开。",
    en: "Entries go on by the ranking of the round, ties by these rules; the list is proposed by one person, signed by another and public from its announcement on.",
  },
  oneRoundNote: { zh: "一轮评审，随后公布结果。", en: "One round of judging, then the results." },
  fromTo: {
    zh: (from: string, until: string) => `${from} 起，${until} 止`,
    en: (from: string, until: string) => `from ${from} until ${until}`,
  },
  promoted: { zh: "入围", en: "Go on" },
  ofEachTrack: { zh: "每个赛道", en: "of each track" },
  ofTheContest: { zh: "全部作品", en: "of all entries" },
  promotedNumber: {
    zh: (scope: string, count: number) => `${scope}取前 ${count} 件`,
    en: (scope: string, count: number) => `the first ${count} ${scope}`,
  },
  promotedPercent: {
    zh: (scope: string, percent: number) => `${scope}取前 ${percent}%，不足一件的进一件`,
    en: (scope: string, percent: number) => `the first ${percent}% ${scope}, rounded up`,
  },
  reserves: { zh: "候补", en: "Reserves" },
  reservesValue: {
    zh: (count: number) =>
      `其后 ${count} 件依次候补；下一轮评审开始前有入围作品退出的，按此顺序递补`,
    en: (count: number) =>
      `the next ${count}, in this order, move up when a promoted entry falls away before the next round begins`,
  },
  noReserves: { zh: "不设候补", en: "none" },
  notice: { zh: "公示", en: "Public notice" },
  noticeValue: {
    zh: (days: number) => `${days} 天，从本轮评审结束时算起`,
    en: (days: number) => `${days} ${days === 1 ? "day" : "days"} from the close of this round`,
  },
  agreement: { zh: "入围协议", en: "Agreement with the promoted" },
  makingDue: { zh: "成衣交付", en: "Garments are due" },
  tracks: { zh: "赛道", en: "Tracks" },
  prizes: { zh: "奖项", en: "Prizes" },
  prizesNote: {
    zh: (count: number, money: string) => `共 ${count} 个名额，奖金合计 ${money}`,
    en: (count: number, money: string) => `${count} in all, ${money} together`,
  },
  prizesNoteNoMoney: {
    zh: (count: number) => `共 ${count} 个名额`,
    en: (count: number) => `${count} in all`,
  },
  prize: { zh: "奖项", en: "Prize" },
  places: { zh: "名额", en: "Places" },
  each: { zh: "每个奖金", en: "Money each" },
  noMoney: { zh: "证书", en: "certificate" },
  whoJudges: { zh: "谁来评，评什么", en: "Who judges what" },
  whoJudgesNote: {
    zh: "评委先签署保密承诺，看不到作者。每个维度写明由谁评判、占多少分量。",
    en: "Jurors undertake confidentiality first and never see who made a work. Each criterion says whose judgement it is and what it weighs.",
  },
  criterion: { zh: "评分维度", en: "Criterion" },
  judgedBy: { zh: "由谁评判", en: "Judged by" },
  weight: { zh: "权重", en: "Weight" },
  whatIsAsked: { zh: "看什么", en: "What is asked" },
  weightsPicture: { zh: "各维度权重", en: "Weights of the criteria" },
  poster: { zh: "打印海报", en: "Print a poster" },
  posterHint: {
    zh: "这一页是一张 A4 海报，请用浏览器的打印功能打印。",
    en: "is told on this A4 sheet: print it from your browser.",
  },
  posterUntil: { zh: "作品截止", en: "Enter until" },
  posterMoney: {
    zh: (money: string) => `奖金合计 ${money}`,
    en: (money: string) => `${money} together`,
  },
  posterCode: {
    zh: (address: string) => `二维码：${address}`,
    en: (address: string) => `QR code: ${address}`,
  },
  allTerms: { zh: "全部权利条款", en: "All rights terms" },

  rulesOf: { zh: (title: string) => `${title} · 规则`, en: (title: string) => `${title} · Rules` },
  rules: { zh: "竞赛规则", en: "Rules" },
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
  garment: { zh: "三维成衣（GLB）", en: "3D garment (GLB)" },
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
