import { defineTexts } from "~/ui/localized";
import type { RecordKind } from "./supervision-record";

/** 监督: the process, its journal, and the records that are signed. */
export const supervisionTexts = defineTexts({
  title: { zh: "监督", en: "Supervision" },
  titleOf: {
    zh: (name: string) => `${name} · 监督`,
    en: (name: string) => `${name} · Supervision`,
  },
  lede: {
    zh: "监督人看过程和日志，看不到未公布的分数。每一轮签两份记录：开评时一份，收评后一份；签了就不能改。",
    en: "A supervisor sees the process and its journal, and no score before the result. Two records are signed for each round, at its opening and after its close; neither can be changed.",
  },
  back: { zh: "回到竞赛页", en: "Back to the contest" },
  process: { zh: "过程", en: "The process" },
  opens: { zh: "评审开始", en: "Judging opens" },
  closes: { zh: "评审截止", en: "Judging closes" },
  panel: { zh: "评委", en: "Jurors" },
  panelOf: {
    zh: (p: { seated: number; promised: number; declared: number; left: number }) =>
      `${p.seated} 位在席，${p.promised} 位已接受保密承诺，${p.declared} 位已申报利益关联${p.left > 0 ? `，${p.left} 位已离席` : ""}`,
    en: (p) =>
      `${p.seated} seated, ${p.promised} promised secrecy, ${p.declared} declared their relations${p.left > 0 ? `, ${p.left} left` : ""}`,
  },
  draw: { zh: "抽签种子", en: "Seed of the lot" },
  noDraw: { zh: "没有抽签", en: "No lot was drawn" },
  desks: { zh: "评分表", en: "Ballots" },
  desksOf: {
    zh: (p: { entries: number; assigned: number; locked: number; recused: number }) =>
      `${p.entries} 件作品，分配 ${p.assigned} 张，已锁定 ${p.locked} 张，回避 ${p.recused} 次`,
    en: (p) =>
      `${p.entries === 1 ? "1 entry" : `${p.entries} entries`}, ${p.assigned} assigned, ${p.locked} locked, ${p.recused === 1 ? "1 recusal" : `${p.recused} recusals`}`,
  },
  sourceOf: {
    zh: (p: { seated: number; assigned: number; locked: number }) =>
      `${p.seated} 位在席，分配 ${p.assigned} 张，已锁定 ${p.locked} 张`,
    en: (p) => `${p.seated} seated, ${p.assigned} assigned, ${p.locked} locked`,
  },
  rules: { zh: "章程", en: "The brief" },
  rulesOf: { zh: (n: number) => `第 ${n} 版`, en: (n: number) => `version ${n}` },
  note: { zh: "监督意见", en: "What the supervisor notes" },
  noteHint: {
    zh: "到场情况、异常和处理。没有就写“无异常”。与记录一起签署，以后不能改。",
    en: "Who was there, what was unusual and what was done. Write “nothing unusual” where there was nothing. It is signed with the record.",
  },
  read: {
    zh: "以上各项我已核对，与现场一致",
    en: "I have checked all this, and it is as I found it",
  },
  sign: { zh: "签署", en: "Sign" },
  signPromise: {
    zh: "签署后，记录连同此刻的日志摘要一起固定，任何人都不能改动。",
    en: "Signing fixes the record together with a hash of the journal at this instant; nobody can change it.",
  },
  working: { zh: "正在签署…", en: "Signing…" },
  signed: { zh: "已签署", en: "Signed" },
  signedBy: {
    zh: (p: { by: string; instant: string }) => `${p.by} 于 ${p.instant} 签署`,
    en: (p) => `Signed by ${p.by}, ${p.instant}`,
  },
  notSigned: { zh: "尚未签署", en: "Not signed" },
  print: { zh: "打开可打印的记录", en: "Open it for printing" },
  printNow: { zh: "打印", en: "Print" },
  toSupervision: { zh: "回到监督页", en: "Back to supervision" },
  digest: { zh: "记录摘要（SHA-256）", en: "Digest of the record (SHA-256)" },
  journalUpTo: { zh: "日志", en: "Journal" },
  journalOf: {
    zh: (p: { entries: number; last: string }) => `${p.entries} 条，截至第 ${p.last} 号`,
    en: (p) => `${p.entries} entries, up to number ${p.last}`,
  },
  journalHash: { zh: "日志摘要", en: "Hash of the journal" },
  signature: { zh: "签字：", en: "Signature:" },
  date: { zh: "日期：", en: "Date:" },
  journal: { zh: "日志", en: "The journal" },
  journalNote: {
    zh: "谁（化名）、何时、做了哪类事。内容只以加盐摘要存在，这里看不到分数，也看不到姓名。时刻为北京时间。",
    en: "Who (by pseudonym), when, and what kind of act. The content stands as a salted commitment: neither a score nor a name can be read here. Times are Beijing time.",
  },
  acts: {
    zh: (count: number) => `${count} 条`,
    en: (count: number) => (count === 1 ? "1 act" : `${count} acts`),
  },
  everyDeed: {
    zh: (count: number) => `全部事项（${count}）`,
    en: (count: number) => `Every act (${count})`,
  },
  deedOf: {
    zh: (p: { deed: string; count: number }) => `${p.deed}（${p.count}）`,
    en: (p) => `${p.deed} (${p.count})`,
  },
  narrow: { zh: "只看这类", en: "Show these" },
  deed: { zh: "事项", en: "Act" },
  actor: { zh: "化名", en: "Pseudonym" },
  commitment: { zh: "摘要", en: "Commitment" },
  older: { zh: "更早的", en: "Older" },
  newest: { zh: "最新的", en: "Newest" },
  empty: { zh: "没有更早的记录", en: "Nothing older" },
});

export const recordWords = defineTexts({
  opening: { zh: "开评记录", en: "Opening record" },
  closing: { zh: "收评记录", en: "Closing record" },
}) satisfies Record<RecordKind, unknown>;

export const supervisionRefusals = defineTexts({
  signedAlready: {
    zh: "这份记录已经签署，不能再签。",
    en: "This record is signed and is not signed again.",
  },
  notOpenYet: {
    zh: "评审还没有开始，开评记录在开始之后签。",
    en: "Judging has not opened: the opening record is signed once it has.",
  },
  openingIsOver: {
    zh: "评审已经截止，不能再补签开评记录。请在收评记录的监督意见里说明。",
    en: "Judging is closed, so the opening record can no longer be signed. Say why in the closing record.",
  },
  notClosedYet: {
    zh: "评审还没有截止，收评记录在截止之后签。",
    en: "Judging is still open: the closing record is signed after its close.",
  },
  moved: {
    zh: "您核对之后情况有了变化，请看过新的数字再签。",
    en: "Something has changed since you read this. Look at the new figures, then sign.",
  },
  noteMissing: {
    zh: "请写下监督意见，没有异常就写“无异常”。",
    en: "Write what you noted, or that there was nothing unusual.",
  },
  readFirst: { zh: "请先核对，再勾选这一项。", en: "Check it first, then tick this box." },
});
