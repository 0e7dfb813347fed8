import { defineTexts } from "~/ui/localized";

/** The organiser's page of the panel. */
export const panelTexts = defineTexts({
  title: { zh: "评委会", en: "The panel" },
  titleOf: { zh: (name: string) => `${name} · 评委会`, en: (name: string) => `${name} · Panel` },
  lede: {
    zh: "邀请评委、分配作品、看进度。评审截止之前，这里只有数量，没有分数。",
    en: "Invite jurors, assign entries, follow the progress. Until judging closes there are counts here, and no scores.",
  },
  back: { zh: "管理这场竞赛", en: "Manage this contest" },
  toCalibration: { zh: "校准", en: "Calibration" },
  toStage: { zh: "现场叫号与签到", en: "The stage: calls and check-in" },
  toPrints: { zh: "打印评分表与编号签", en: "Print ballots and labels" },
  toResults: { zh: "评审结果", en: "Results" },
  garmentFaults: {
    zh: (count: number) => `有 ${count} 件入围作品的成衣没有完成或与设计稿不符`,
    en: (count: number) => `The garments of ${count} promoted entries are missing or do not match`,
  },
  toGarments: { zh: "在入围名单页决定", en: "Decide on the promotion’s page" },
  closed: {
    zh: "评审已经截止，评委会不能再变动。",
    en: "Judging is closed: the panel does not change any more.",
  },

  jurors: { zh: "评委", en: "Jurors" },
  jurorsNote: {
    zh: "评委以评委席号出现在结果里，作者和公众看不到姓名与分数的对应。",
    en: "In the results a juror is a seat’s number; nobody outside sees whose scores are whose.",
  },
  noJurors: { zh: "还没有评委就座", en: "No juror has taken a seat yet" },
  noJurorsHint: {
    zh: "先用手机号或邮箱邀请。对方接受并就座后，会出现在这里。",
    en: "Invite them by phone number or e-mail. Whoever accepts and takes the seat stands here.",
  },
  seat: { zh: "评委席", en: "Seat" },
  name: { zh: "姓名", en: "Name" },
  promised: { zh: "保密承诺", en: "Undertaking" },
  declared: { zh: "利益关联", en: "Relations" },
  yes: { zh: "已接受", en: "Accepted" },
  notYet: { zh: "未完成", en: "Not yet" },
  declaredCount: {
    zh: (count: number) => (count === 0 ? "已申报，没有" : `已申报 ${count} 项`),
    en: (count: number) => (count === 0 ? "Declared: none" : `${count} declared`),
  },
  progress: { zh: "进度", en: "Progress" },
  progressOf: {
    zh: (p: { locked: number; assigned: number }) => `已锁定 ${p.locked} / ${p.assigned}`,
    en: (p) => `${p.locked} of ${p.assigned} locked`,
  },
  ended: { zh: (day: string) => `${day} 离席`, en: (day: string) => `Left ${day}` },
  end: { zh: "结束席位", en: "End the seat" },
  endOne: {
    zh: (name: string) => `结束${name}的席位`,
    en: (name: string) => `End the seat of ${name}`,
  },
  endTitle: {
    zh: (name: string) => `结束${name}的席位？`,
    en: (name: string) => `End the seat of ${name}?`,
  },
  endHint: {
    zh: "未锁定的作品会空出来，可以再分配给其他评委；已锁定的评分表保留，照常计入。",
    en: "Entries not locked become free and can be assigned to others. Locked ballots stay and count.",
  },

  invite: { zh: "邀请评委", en: "Invite a juror" },
  contact: { zh: "手机号或邮箱", en: "Phone number or e-mail" },
  contactHint: {
    zh: "对方收到一个只属于本人的链接，14 天内有效。组织者和审查人员看得到作者，不能担任评委。",
    en: "They get a link of their own, valid for 14 days. Organisers and screeners can see authors and cannot judge.",
  },
  sitsAs: { zh: "评判来源", en: "Sits as" },
  sitsAsHint: {
    zh: "评分表只有这一方的维度；两方各自分配、各自计分。动笔之后不能再改。",
    en: "The ballot holds this side’s criteria alone; each side is assigned and counted by itself. It stays once something is written.",
  },
  unvouched: { zh: "没有已核验的企业", en: "no verified enterprise" },
  unvouchedTitle: {
    zh: (seats: string) => `评委席 ${seats} 还分不到作品`,
    en: (seats: string) => `No entries are given to seat ${seats} yet`,
  },
  unvouchedHint: {
    zh: "企业评委须属于平台已核验的企业。请本人登记企业，或由该企业的负责人邀请加入，核验后再分配一次；也可以把席位改为专家，或结束席位。",
    en: "An enterprise’s juror belongs to an enterprise that the platform has verified. Have them register it, or join it by its manager’s invitation, and assign again once it is verified; or seat them as an expert, or end the seat.",
  },
  coverageOf: {
    zh: (source: string) => `每件作品的评委数 · ${source}`,
    en: (source: string) => `How many jurors each entry has · ${source}`,
  },
  send: { zh: "发出邀请", en: "Send the invitation" },
  waiting: { zh: "等待接受的邀请", en: "Invitations not accepted yet" },
  validUntil: {
    zh: (instant: string) => `${instant} 前有效`,
    en: (instant: string) => `valid until ${instant}`,
  },
  expired: { zh: "已过期", en: "expired" },
  revoke: { zh: "收回", en: "Take back" },
  revokeOne: {
    zh: (contact: string) => `收回给 ${contact} 的邀请`,
    en: (contact: string) => `Take back the invitation to ${contact}`,
  },

  assignment: { zh: "分配作品", en: "Assignment" },
  assignmentNote: {
    zh: "按记录在案的随机种子抽签，每轮只抽一次：负担均衡，避开利益关联，评委两两尽量多交叉。先看方案，再确认；已动笔的不动。",
    en: "By lot, from a recorded seed drawn once a round: even loads, no related pair, and jurors crossed with each other as much as possible. You see the plan before you confirm it; what is begun stays.",
  },
  quota: { zh: "每件作品几位评委", en: "Jurors for each entry" },
  quotaHint: {
    zh: "留空：每位评委评全部作品。评委不足五位、作品不太多时，这样最可靠。",
    en: "Leave it empty and every juror judges every entry: most reliable with few jurors and not too many entries.",
  },
  draw: { zh: "看看怎样分配", en: "Show the plan" },
  drawn: { zh: "方案在下面，还没有变动", en: "The plan is below; nothing has changed yet" },
  lowered: { zh: "已调低，并记入日志", en: "Lowered, and put on record" },
  restored: { zh: "已恢复，并记入日志", en: "Restored, and put on record" },
  saved: { zh: "已保存", en: "Saved" },
  nothingEligible: {
    zh: "还没有可以评审的作品：作品截止后先编号，并通过资格审查。",
    en: "There is nothing to judge yet: after the close, number the entries and pass them in screening.",
  },
  assigned: {
    zh: (p: { added: number; removed: number }) =>
      [p.added && `新增 ${p.added} 个分配`, p.removed && `从评委桌上收回 ${p.removed} 个`]
        .filter(Boolean)
        .join("，") || "没有要变动的分配",
    en: (p) =>
      [p.added && `${p.added} assignments added`, p.removed && `${p.removed} taken off desks`]
        .filter(Boolean)
        .join(", ") || "There was nothing to change",
  },
  coverage: { zh: "每件作品的评委数", en: "How many jurors each entry has" },
  jurorsEach: { zh: "评委数", en: "Jurors" },
  entries: { zh: "作品数", en: "Entries" },
  which: { zh: "参赛编号", en: "Numbers" },
  andMore: {
    zh: (count: number) => `等 ${count} 件`,
    en: (count: number) => `and others, ${count} in all`,
  },
  short: {
    zh: (p: { jurors: number; count: number }) =>
      p.jurors === 0
        ? `有 ${p.count} 件作品还没有评委`
        : `有 ${p.count} 件作品只有 ${p.jurors} 位评委`,
    en: (p) =>
      p.jurors === 0
        ? `${p.count === 1 ? "One entry has" : `${p.count} entries have`} no juror yet`
        : `${p.count === 1 ? "One entry has" : `${p.count} entries have`} only ${p.jurors === 1 ? "one juror" : `${p.jurors} jurors`}`,
  },
  groups: {
    zh: (count: number) => `评委与作品分成互不相连的 ${count} 组`,
    en: (count: number) => `Jurors and entries fall into ${count} groups that nothing joins`,
  },
  groupsHint: {
    zh: "组与组之间没有共同的评委，无法排出统一名次。请把每件作品的评委数至少调到 2，再分配一次。",
    en: "No juror joins the groups, so there will be no one ranking. Raise the number of jurors for each entry to at least 2 and assign again.",
  },

  conflicts: { zh: "利益关联与回避", en: "Relations and recusals" },
  conflictsNote: {
    zh: "这些作品对这些评委不存在。评委申报的不能取消；主办方补充的可以。",
    en: "For these jurors these entries do not exist. What a juror declared stays; what the organiser pinned can be taken back.",
  },
  noConflicts: { zh: "没有回避", en: "No recusals" },
  number: { zh: "参赛编号", en: "Number" },
  unnumbered: { zh: "未编号", en: "not numbered" },
  kind: { zh: "关系", en: "Relation" },
  source: { zh: "来源", en: "Source" },
  byJuror: { zh: "评委申报或系统比对", en: "Declared, or matched" },
  byOrganiser: { zh: "主办方补充", en: "Pinned by the organiser" },
  note: { zh: "说明", en: "Note" },
  unpin: { zh: "取消", en: "Take back" },
  unpinOne: {
    zh: (p: { alias: number; number: string }) => `取消评委席 ${p.alias} 对 ${p.number} 的回避`,
    en: (p) => `Take back the recusal of seat ${p.alias} from ${p.number}`,
  },
  pin: { zh: "补充一项利益关联", en: "Pin a relation" },
  pinNow: { zh: "设为回避", en: "Bar the pair" },
  noteHint: {
    zh: "您从哪里知道的。只有主办方看得到。",
    en: "How you know. Only organisers read it.",
  },

  invited: { zh: "邀请已发出", en: "Invitation sent" },
  revoked: { zh: "邀请已收回", en: "Invitation taken back" },
  endedNow: { zh: "席位已结束", en: "The seat is ended" },
  pinned: { zh: "已设为回避", en: "The pair is barred" },
  unpinned: { zh: "已取消", en: "Taken back" },
  working: { zh: "请稍候…", en: "One moment…" },
});
