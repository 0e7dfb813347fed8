import { defineTexts } from "~/ui/localized";

export const siteTexts = defineTexts({
  competitions: { zh: "竞赛", en: "Competitions" },
  gallery: { zh: "作品馆", en: "Gallery" },
  myEntries: { zh: "我的作品", en: "My entries" },
  jury: { zh: "评审", en: "Jury desk" },
  organisations: { zh: "机构", en: "Organisations" },
  boards: { zh: "选品看板", en: "Boards" },
  enquiries: { zh: "收到的询盘", en: "Enquiries received" },
  tryGarment: { zh: "试看三维服装", en: "Try a garment in 3D" },
  steward: { zh: "平台管理", en: "Steward" },
  outbox: { zh: "发件箱", en: "Outbox" },
  notices: {
    zh: (p: { unread: number }) => (p.unread ? `通知，${p.unread} 条未读` : "通知"),
    en: (p) => (p.unread ? `Notices, ${p.unread} unread` : "Notices"),
  },
  account: { zh: (p: { name: string }) => `账户 · ${p.name}`, en: (p) => `Account · ${p.name}` },
  signIn: { zh: "登录", en: "Sign in" },
  register: { zh: "注册", en: "Register" },
  signOut: { zh: "退出", en: "Sign out" },
  statement: {
    zh: "湘裳为湖南纺织服装设计竞赛而建。默认不转让任何权利；未经作者同意，作品不公开。",
    en: "Xiangshang is built for Hunan's textile and garment design contests. By default nothing is transferred, and no work is shown without its author's consent.",
  },
  forDesigners: { zh: "设计师", en: "Designers" },
  forOrganisers: { zh: "主办方", en: "Organisers" },
  openContests: { zh: "正在征集", en: "Open contests" },
  hostContest: { zh: "举办一场竞赛", en: "Host a contest" },
  demoBar: { zh: "演示", en: "Demo" },
  demoHint: { zh: "选择一个身份，立即进入", en: "Step in as one of them" },
  demoOthers: { zh: "还有", en: "Also" },
  demoClock: { zh: "演示时钟", en: "Demo clock" },
  clockLede: {
    zh: "期限、签名、公布都以这只钟为准。服务器停下时，它也停下。",
    en: "Deadlines, signatures and announcements are judged by this clock. It stands still while the server is down.",
  },
  leapsTitle: { zh: "跳到前面的时刻", en: "Leap to a turn ahead" },
  leapLastMinute: { zh: "截止前 1 分钟", en: "One minute before the close" },
  leapCloses: { zh: "截止", en: "The close" },
  leapFinished: { zh: "补传结束", en: "The finishing window ends" },
  leapOpens: { zh: "开始征集", en: "Entries open" },
  leapJudging: {
    zh: ({ round }: { round: string }) => `${round}开始`,
    en: ({ round }) => `${round} begins`,
  },
  leapJudged: {
    zh: ({ round }: { round: string }) => `${round}结束`,
    en: ({ round }) => `${round} ends`,
  },
  leapNotice: {
    zh: ({ round }: { round: string }) => `${round}公示期满`,
    en: ({ round }) => `${round}: public notice over`,
  },
  leapMaking: { zh: "成衣制作到期", en: "Garments due" },
  leapPublished: { zh: "发布", en: "Announcement" },
  leapIn: {
    zh: ({ left }: { left: string }) => `${left}后`,
    en: ({ left }) => `in ${left}`,
  },
  leapsNone: {
    zh: "所有时刻都已过去。用 npm run demo -- --fresh 重新开始。",
    en: "Every turn lies behind. Start over with npm run demo -- --fresh.",
  },
  leap: {
    zh: ({ minutes }: { minutes: number }) =>
      minutes < 60
        ? `快进 ${minutes} 分钟`
        : minutes < 1_440
          ? `快进 ${minutes / 60} 小时`
          : `快进 ${minutes / 1_440} 天`,
    en: ({ minutes }) =>
      minutes < 60
        ? `${minutes} minutes on`
        : minutes < 1_440
          ? `${minutes / 60} h on`
          : `${minutes / 1_440} d on`,
  },
  outboxLede: {
    zh: "演示不向外发送任何邮件和短信，它们都在这里。",
    en: "A demo sends no mail and no message to anyone; here they are.",
  },
  outboxEmpty: { zh: "还没有发出任何消息。", en: "Nothing has been sent yet." },
  refusedUnknown: { zh: "这里没有内容", en: "Nothing here" },
  refusedForbidden: { zh: "这里不对您开放", en: "This is not open to you" },
  refusedUnauthenticated: { zh: "请先登录", en: "Please sign in first" },
  refusedOther: { zh: "这一步没有完成", en: "This was not done" },
  broken: { zh: "出了问题", en: "Something broke" },
  brokenSentence: {
    zh: "系统出了问题，我们已记录。您填写的内容可以用浏览器的后退键找回；请稍后再试。",
    en: "Something broke on our side and was recorded. What you typed is a step back in your browser; please try again shortly.",
  },
  home: { zh: "回到首页", en: "To the front page" },
});
