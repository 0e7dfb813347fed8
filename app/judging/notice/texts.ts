import { defineTexts } from "~/ui/localized";
import { conclusionTexts } from "./conclusion-texts";

/** 公示, 异议, 最终确认. */
export const noticeTexts = {
  ...conclusionTexts,
  ...defineTexts({
    notice: { zh: "公示", en: "Public notice" },
    noticeOf: {
      zh: (name: string) => `${name} · 公示`,
      en: (name: string) => `${name} · Public notice`,
    },
    noticeLede: {
      zh: (p: { host: string; days: number }) =>
        `${p.host}现将评审结果予以公示，公示期 ${p.days} 天。如有异议，请在公示期内实名提出。`,
      en: (p) =>
        `${p.host} lays the result of the judging open for ${p.days} days. Objections are taken meanwhile, under a real name.`,
    },
    pastLede: {
      zh: (p: { host: string; days: number }) =>
        `${p.host}已将评审结果公示 ${p.days} 天，公示期已满，不再接受异议。`,
      en: (p) =>
        `${p.host} laid the result of the judging open for ${p.days} days. The notice is over: no more objections are taken.`,
    },
    noNoticeLede: {
      zh: (host: string) => `${host}公布的评审结果。本竞赛不设公示期。`,
      en: (host: string) =>
        `The result as ${host} announced it. This contest has no public notice.`,
    },
    issuedAs: { zh: "文号", en: "Notice no." },
    runsFrom: { zh: "公示期", en: "The notice runs" },
    span: {
      zh: (p: { from: string; to: string }) => `${p.from} 起，至 ${p.to} 止`,
      en: (p) => `from ${p.from} until ${p.to}`,
    },
    leftToObject: {
      zh: (left: string) => `距异议截止 ${left}`,
      en: (left: string) => `${left} left to object`,
    },
    objectionsOver: { zh: "公示期已满", en: "The notice is over" },
    stateOpen: { zh: "公示中", en: "Open to objections" },
    stateWaiting: { zh: "公示期满，等待最终确认", en: "Notice over, to be confirmed" },
    stateFinal: { zh: "最终结果", en: "Final" },
    finalSince: {
      zh: (instant: string) => `${instant} 最终确认`,
      en: (instant: string) => `Final since ${instant}`,
    },
    countOf: {
      zh: (p: { filed: number; upheld: number }) =>
        `公示期间收到异议 ${p.filed} 项，其中成立 ${p.upheld} 项。`,
      en: (p) =>
        p.filed === 1
          ? `One objection was filed during the notice and ${p.upheld === 1 ? "" : "not "}upheld.`
          : `${p.filed} objections were filed during the notice, ${p.upheld} of them upheld.`,
    },
    list: { zh: "公示名单", en: "The list" },
    listNote: {
      zh: "列编号、题名、设计者和奖项。图像只取自设计者已公开的作品；其余作品仍在封存，可能正在申请外观设计专利。",
      en: "Number, title, designers and award. Pictures are only of works their designers have released; the others stay sealed, perhaps for a design patent.",
    },
    listAs: {
      zh: (format: string) => `下载名单（${format}）`,
      en: (format: string) => `The list as ${format}`,
    },
    leftVacant: { zh: "空缺", en: "vacant" },
    vacantPlaces: {
      zh: (list: string) => `空缺：${list}。`,
      en: (list: string) => `Left vacant: ${list}.`,
    },
    vacantOf: {
      zh: (p: { prize: string; places: number }) => `${p.prize} ${p.places} 个`,
      en: (p) => `${p.prize} (${p.places})`,
    },
    vacantBecause: {
      zh: (reason: string) => `主办方的说明：${reason}`,
      en: (reason: string) => `The organiser says: ${reason}`,
    },
    pictures: { zh: "已公开的作品", en: "Released works" },
    howToObject: { zh: "怎样提出异议", en: "How to object" },
    howToObjectBody: {
      zh: (p: { answerDays: number; working: boolean }) =>
        `登录后实名提出，写明针对哪件作品、依据和事实，可以附证据。您的身份只有主办方知道，被异议的一方看不到。主办方在 ${p.answerDays} 个${p.working ? "工作日" : "自然日"}内答复。`,
      en: (p) =>
        `Sign in and object under your real name: which work, on what ground, the facts, with evidence if you have it. Only the organiser learns who you are; the other side does not. The answer is due within ${p.answerDays} ${p.working ? "working" : "calendar"} days.`,
    },
    object: { zh: "提出异议", en: "Object" },
    objectOf: {
      zh: (name: string) => `${name} · 提出异议`,
      en: (name: string) => `${name} · Object`,
    },
    yours: { zh: "与您有关的异议", en: "Objections that concern you" },
    manageObjections: { zh: "处理异议与最终确认", en: "Objections and confirmation" },
    backToContest: { zh: "竞赛页面", en: "The contest" },
    backToNotice: { zh: "回到公示", en: "Back to the notice" },
    certificates: { zh: "颁发证书", en: "Certificates" },
    archive: { zh: "归档与上报", en: "Archive and report" },
    toResults: { zh: "评审结果", en: "Results" },

    formLede: {
      zh: "异议须实名。您的姓名和联系方式只给主办方看，不会告诉被异议的一方。",
      en: "Objections are made under a real name. Your name and contact are for the organiser alone and are never told to the other side.",
    },
    entry: { zh: "针对哪件作品", en: "About which work" },
    entryHint: {
      zh: "不选则表示针对评审程序。",
      en: "Leave it empty to object to the procedure.",
    },
    theProcedure: { zh: "不针对某一件（评审程序）", en: "None in particular (the procedure)" },
    ground: { zh: "异议的依据", en: "Ground" },
    plagiarism: { zh: "抄袭、侵犯他人权利", en: "Copied, or infringing another’s rights" },
    disclosed: { zh: "参赛前已公开发表或已获奖", en: "Published or awarded before" },
    eligibility: { zh: "不符合参赛资格", en: "Not eligible" },
    procedure: { zh: "评审程序不当", en: "A fault in the procedure" },
    other: { zh: "其他", en: "Other" },
    statement: { zh: "事实和理由", en: "Facts and reasons" },
    statementHint: {
      zh: "至少 20 个字。被异议的一方会读到这段话，其中您的姓名、单位、电话和网址会自动隐去；请不要写能认出您的内容。",
      en: "20 characters at least. The other side reads this; your name, unit, telephone and addresses are taken out of it. Please write nothing else that could identify you.",
    },
    evidenceLater: {
      zh: "提交后可以在异议页面上传证据（图片或 PDF），只给主办方看。",
      en: "You can upload evidence (pictures or PDF) on the objection’s page afterwards; it is for the organiser alone.",
    },
    fileIt: { zh: "实名提交异议", en: "File the objection" },
    filePromise: {
      zh: "提交后会得到编号和答复期限，不能修改。",
      en: "It gets a number and a time by which it is answered, and cannot be changed.",
    },
    working: { zh: "请稍候…", en: "One moment…" },

    objection: { zh: "异议", en: "Objection" },
    objectionNo: {
      zh: (number: number) => `第 ${number} 号异议`,
      en: (number: number) => `Objection no. ${number}`,
    },
    filedNow: { zh: "异议已提交", en: "The objection is filed" },
    filedNowHint: {
      zh: "请记下编号。处理有结果时会通知您。",
      en: "Keep its number. You will be told when it is decided.",
    },
    about: { zh: "针对", en: "About" },
    entryShown: {
      zh: (p: { number: string; title: string }) => `${p.number}《${p.title}》`,
      en: (p) => `${p.number} “${p.title}”`,
    },
    aboutProcedure: { zh: "评审程序", en: "The procedure" },
    filedAt: { zh: "提出时间", en: "Filed" },
    dueAt: { zh: "答复期限", en: "Answer due" },
    answerLeft: {
      zh: (left: string) => `还剩 ${left}`,
      en: (left: string) => `${left} left`,
    },
    overdue: { zh: "已超过答复期限", en: "The answer is overdue" },
    state: { zh: "状态", en: "State" },
    open: { zh: "处理中", en: "Open" },
    upheld: { zh: "成立", en: "Upheld" },
    rejected: { zh: "不成立", en: "Not upheld" },
    objector: { zh: "异议人（仅主办方可见）", en: "Who objects (for organisers only)" },
    contact: { zh: "联系方式", en: "Contact" },
    substance: { zh: "异议内容", en: "What it says" },
    teamNote: {
      zh: "异议人的身份不公开；能认出其身份的字已隐去。",
      en: "Who objects is not told; words that could tell have been taken out.",
    },
    evidence: { zh: "证据", en: "Evidence" },
    noEvidence: { zh: "没有上传证据", en: "No evidence was uploaded" },
    addEvidence: { zh: "添加一份证据", en: "Add a piece of evidence" },
    fileChecked: { zh: "检查中", en: "being checked" },
    fileRefused: { zh: "没有通过检查", en: "refused by the check" },
    evidenceNote: {
      zh: "图片或 PDF，只给主办方看。",
      en: "Pictures or PDF, for the organiser alone.",
    },
    reply: { zh: "作品方的说明", en: "The team’s answer" },
    noReply: { zh: "作品方还没有说明", en: "The team has not answered" },
    replyHint: {
      zh: "至少 20 个字，只给主办方看。提交后不能修改。",
      en: "20 characters at least, for the organiser alone. It cannot be changed afterwards.",
    },
    sendReply: { zh: "提交说明", en: "Send the answer" },
    replied: { zh: "说明已提交", en: "The answer is sent" },
    decision: { zh: "处理决定", en: "Decision" },
    notDecided: { zh: "尚未决定", en: "Not decided yet" },
    decidedAt: {
      zh: (instant: string) => `${instant} 作出，双方均已通知。`,
      en: (instant: string) => `Made ${instant}; both sides were told.`,
    },
    listOf: { zh: "针对的名单", en: "The list it is about" },
    struck: { zh: "作品不进入下一轮。", en: "The entry is not admitted to the next round." },
    strike: {
      zh: "不予进入下一轮（名额由候补递补）",
      en: "Do not admit it to the next round (a reserve may move up)",
    },
    roundNotice: { zh: "公示与异议", en: "Notice and objections" },
    roundNoticeLede: {
      zh: (days: number) => `入围名单公示 ${days} 天。如有异议，请在公示期内实名提出。`,
      en: (days: number) =>
        `The list lies open for ${days} days. Objections are taken meanwhile, under a real name.`,
    },
    openObjections: {
      zh: (count: number) =>
        `有 ${count} 项异议还没有处理。下一轮评审不因此推迟；开始之后名单不再变动。`,
      en: (count: number) =>
        `${count} objections wait for a decision. The next round does not wait for them, and once it opens the list stands.`,
    },
    tookBack: { zh: "奖项已撤销。", en: "The award was taken back." },
    outcome: { zh: "异议是否成立", en: "Is it upheld?" },
    takeBack: { zh: "撤销这件作品的奖项", en: "Take the award of this work back" },
    reason: { zh: "理由", en: "Reason" },
    reasonHint: {
      zh: "双方都会看到。请不要写异议人的身份。",
      en: "Both sides read it. Do not say who objects.",
    },
    decide: { zh: "作出决定并通知双方", en: "Decide and tell both sides" },
    decidePromise: { zh: "决定之后不能更改。", en: "It cannot be changed afterwards." },

    viewing: { zh: "保密查阅", en: "Confidential viewing" },
    viewingNote: {
      zh: "作品仍在封存。实名异议人可以申请查阅，每次打开都有记录。",
      en: "The work is sealed. Who objects may ask to see it; every opening is logged.",
    },
    secrecy: {
      zh: "我承诺对所见内容保密，只用于这项异议，不截图、不转述、不用于其他任何目的。",
      en: "I undertake to keep what I see secret, to use it for this objection alone, and not to copy, pass on or use it otherwise.",
    },
    askViewing: { zh: "申请查阅", en: "Ask to see it" },
    viewingAsked: { zh: "已申请，等主办方答复", en: "Asked; the organiser has not answered" },
    viewingGranted: { zh: "主办方已同意", en: "The organiser agreed" },
    viewingRefused: { zh: "主办方没有同意", en: "The organiser did not agree" },
    grantViewing: { zh: "同意查阅", en: "Let them see it" },
    refuseViewing: { zh: "不同意", en: "Refuse" },
    answerViewing: { zh: "答复", en: "Answer" },
    openViewing: { zh: "打开作品（会记录）", en: "Open the work (logged)" },
    openings: { zh: "打开记录", en: "Openings" },
    viewingPage: { zh: "保密查阅", en: "Confidential viewing" },
    viewingLede: {
      zh: "您已承诺保密。这次打开已记录在案。",
      en: "You have undertaken secrecy. This opening has been logged.",
    },
    board: { zh: (nth: number) => `展板 ${nth}`, en: (nth: number) => `Board ${nth}` },
    nothingToSee: { zh: "没有可以查看的图像。", en: "There are no pictures to see." },
    backToObjection: { zh: "回到异议", en: "Back to the objection" },
  }),
};
