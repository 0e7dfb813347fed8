import { defineTexts } from "~/ui/localized";
import { contestRulesTexts } from "./contest-rules-texts";

/** What visitors and designers read: the list, a contest's page, its rules. */
export const contestTexts = {
  ...contestRulesTexts,
  ...defineTexts({
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
    recommend: { zh: "推荐作品", en: "Recommend works" },
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
    finishing: { zh: "补传", en: "Finishing window" },
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
    method: { zh: "评审方式", en: "How it is judged" },
    promotedPassed: {
      zh: "多数评委通过的全部作品；票数相当的也入围",
      en: "all that a majority of the jurors passes; where as many pass as fail, it goes on too",
    },
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
    commendations: { zh: "表彰", en: "Commendations" },
    commendedValue: {
      zh: (p: { to: string; count: number }) => `授予${p.to}，不超过 ${p.count} 个。`,
      en: (p) => `To ${p.to}, ${p.count} at most.`,
    },
    prize: { zh: "奖项", en: "Prize" },
    goesBy: {
      zh: (criterion: string) => `单项奖，按“${criterion}”名次`,
      en: (criterion: string) => `For one criterion: ${criterion}`,
    },
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

    rulesOf: {
      zh: (title: string) => `${title} · 规则`,
      en: (title: string) => `${title} · Rules`,
    },
    rules: { zh: "竞赛规则", en: "Rules" },
  }),
};
