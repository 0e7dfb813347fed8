import type { SeatSource } from "~/competitions/panels";
import { defineTexts } from "~/ui/localized";

/** A shortage in the numbers and seats that an organiser knows. */
export interface ShownShortage {
  why: "jurors" | "together";
  /** Whose panel is too small; null where there is but one. */
  source: SeatSource | null;
  numbers: string[];
  /** Seats of jurors who can take no more. */
  full: number[];
  /** Seats that must not judge together, on account of whom it is short. */
  apart: [number, number][];
  wanted: number;
  possible: number;
  /** To what the quota of these entries can be lowered; 0 where nobody at all may judge them. */
  lowerTo: number;
  /** Other entries that the plan leaves with so many jurors: filled in with them. */
  alike: string[];
}

const seatsZh = (full: readonly number[]) => full.join("、");

/** What assigning would change, before it is done. */
export const planTexts = defineTexts({
  title: { zh: "分配方案", en: "The plan" },
  nothing: {
    zh: "现有分配已经符合要求，没有要变动的。",
    en: "What stands already is as asked: nothing would change.",
  },
  nothingMore: {
    zh: "现在没有可以变动的，但还缺评委：",
    en: "Nothing would change now, though jurors are lacking:",
  },
  changes: {
    zh: (p: { added: number; removed: number }) =>
      `新增 ${p.added} 个分配${p.removed ? `，从评委桌上收回 ${p.removed} 个尚未动笔的` : ""}。已动笔或已锁定的不动。`,
    en: (p) =>
      `${p.added} assignments would be added${p.removed ? `, and ${p.removed} that nobody has written on would leave their desks` : ""}. What is begun or locked stays.`,
  },
  loads: { zh: "每位评委的件数，分配前与分配后", en: "Entries of each juror, before and after" },
  seat: { zh: "评委席", en: "Seat" },
  before: { zh: "现有", en: "Now" },
  added: { zh: "新增", en: "Added" },
  removed: { zh: "收回", en: "Taken off" },
  after: { zh: "之后", en: "Afterwards" },
  cap: { zh: "上限", en: "At most" },
  carryOut: { zh: "照此分配", en: "Assign like this" },
  shortage: {
    zh: ({ why, numbers, full, apart, wanted, possible }: ShownShortage) => {
      const which = numbers.join("、");
      if (why === "together")
        return `作品 ${which} 需要 ${wanted} 位评委，只找到 ${possible} 位：评委席 ${apart.map((pair) => pair.join(" 与 ")).join("、")} 不能同评一件。`;
      if (numbers.length === 1 && full.length === 0)
        return `作品 ${which} 需要 ${wanted} 位评委，能评它的（无利益关联、赛道和轮次相符）只有 ${possible} 位。`;
      return `作品 ${which} 一共需要 ${wanted} 份评分，评委最多能给 ${possible} 份：能评这些作品的${full.length ? `评委席 ${seatsZh(full)} 已到上限` : "评委太少"}。`;
    },
    en: ({ why, numbers, full, apart, wanted, possible }) => {
      const which = numbers.join(", ");
      if (why === "together")
        return `Entry ${which} wants ${wanted} jurors and only ${possible} were found: seats ${apart.map((pair) => pair.join(" and ")).join("; ")} must not judge together.`;
      if (numbers.length === 1 && full.length === 0)
        return `Entry ${which} may be judged by only ${possible} jurors (no conflict, its track and round), and its quota is ${wanted}.`;
      return `Entries ${which} want ${wanted} ballots between them and can get ${possible}: ${full.length ? `seat ${full.join(", ")} of those who may judge them can take no more` : "too few may judge them"}.`;
    },
  },
  shortageHint: {
    zh: "可以再邀请评委、放宽上限或赛道，或为这些作品调低评委数。也可以先照此分配，其余以后补。",
    en: "Invite another juror, widen a cap or a track, or lower the quota of these entries. You may also assign like this now and add the rest later.",
  },
  alike: {
    zh: (p: { alike: readonly string[]; lowerTo: number }) =>
      `另有 ${p.alike.length} 件也只能有 ${p.lowerTo} 位评委：${p.alike.join("、")}。已一并填在下面。`,
    en: (p) =>
      `${p.alike.length} more can only have ${p.lowerTo} jurors: ${p.alike.join(", ")}. They are filled in below as well.`,
  },
  numbers: { zh: "参赛编号", en: "Candidate numbers" },
  lowerTo: { zh: "评委数调低到", en: "Lower the number of jurors to" },
  reason: { zh: "理由", en: "Reason" },
  reasonHint: {
    zh: "至少六个字，记入日志。",
    en: "Six characters or more, kept in the journal.",
  },
  lower: { zh: "调低这些作品的评委数", en: "Lower it for these entries" },
  lowerSome: { zh: "调低个别作品的评委数", en: "Fewer jurors for some entries" },
  lowered: { zh: "评委数已调低的作品", en: "Entries with fewer jurors" },
  entry: { zh: "作品", en: "Entry" },
  jurors: { zh: "评委数", en: "Jurors" },
  restore: { zh: "恢复", en: "Restore" },
  restoreOne: {
    zh: (number: string) => `恢复作品 ${number} 的评委数`,
    en: (number: string) => `Restore the number of jurors of entry ${number}`,
  },
  lacking: {
    zh: (count: number) => `有 ${count} 件作品没有同时遇到各种专长的评委`,
    en: (count: number) =>
      `${count === 1 ? "One entry does" : `${count} entries do`} not meet a juror of every expertise`,
  },
  groups: {
    zh: (count: number) => `照此分配，评委与作品会分成互不相连的 ${count} 组，组间排不出名次。`,
    en: (count: number) =>
      `Jurors and entries would fall into ${count} groups that nothing joins: there would be no one ranking.`,
  },
  working: { zh: "请稍候…", en: "One moment…" },

  terms: { zh: "评委的范围与上限", en: "What each juror judges" },
  termsNote: {
    zh: "不填就是全部。专长让每件作品尽量遇到懂工艺、懂款式、懂市场的人。改动从下一次分配起生效。",
    en: "Left empty means everything. Expertise lets each entry meet somebody who knows technique, style and market. It holds from the next assignment on.",
  },
  everything: { zh: "全部作品", en: "Everything" },
  atMost: { zh: (count: number) => `最多 ${count} 件`, en: (count: number) => `at most ${count}` },
  capLabel: { zh: "最多几件", en: "Entries at most" },
  tracks: { zh: "赛道", en: "Tracks" },
  rounds: { zh: "轮次", en: "Rounds" },
  expertise: { zh: "专长", en: "Expertise" },
  save: { zh: "保存", en: "Save" },
  apart: { zh: "不同评一件的评委", en: "Jurors who must not judge together" },
  apartNote: {
    zh: "例如同一院校、同一单位的两位评委：他们不会遇到同一件作品。",
    en: "Two of one school or firm, say: they never meet over one entry.",
  },
  noApart: { zh: "没有", en: "None" },
  pair: { zh: "评委席", en: "Seats" },
  one: { zh: "一位评委", en: "One juror" },
  other: { zh: "另一位评委", en: "The other" },
  keepApart: { zh: "不让这两位同评", en: "Keep them apart" },
  allow: { zh: "取消", en: "Take back" },
  allowOne: {
    zh: (p: readonly [number, number]) => `允许评委席 ${p[0]} 与 ${p[1]} 同评`,
    en: (p) => `Let seats ${p[0]} and ${p[1]} judge together`,
  },
});
