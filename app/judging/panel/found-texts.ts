import { defineTexts } from "~/ui/localized";

type Pair = { alias: number; number: string };

/** Relations that data suggest, and declared ones that met nothing. */
export const foundTexts = defineTexts({
  title: { zh: "核对利益关联", en: "Checking relations" },
  note: {
    zh: "系统按已核验机构的任职信息提出，由您逐项决定；评委写了却没有对上的，可能是笔误，请核对。",
    en: "Suggested by who belongs to which verified organisation, and decided by you. What a juror named and nothing answers to may be a slip of the pen: check it.",
  },
  proposed: { zh: "系统提出、待您决定", en: "Suggested, for you to decide" },
  noneProposed: { zh: "没有待决定的", en: "Nothing to decide" },
  unmatched: { zh: "已申报、没有对上作品", en: "Declared, and no entry answers to it" },
  noneUnmatched: { zh: "没有", en: "None" },
  seat: { zh: "评委席", en: "Seat" },
  number: { zh: "参赛编号", en: "Number" },
  unnumbered: { zh: "未编号", en: "not numbered" },
  because: { zh: "依据", en: "Because" },
  kind: { zh: "关系", en: "Relation" },
  name: { zh: "姓名或单位", en: "Person or organisation" },
  decide: { zh: "决定", en: "Decide" },
  bar: { zh: "设为回避", en: "Bar the pair" },
  barOne: {
    zh: (p: Pair) => `评委席 ${p.alias} 回避 ${p.number}`,
    en: (p: Pair) => `Bar seat ${p.alias} from ${p.number}`,
  },
  fromData: { zh: "依据已核验机构的任职信息", en: "From who belongs to a verified organisation" },
  noRelation: { zh: "没有关联", en: "No relation" },
  reason: { zh: "理由", en: "Reason" },
  reasonHint: { zh: "怎样核实的。记入日志。", en: "How you made sure. Kept in the journal." },
  dismiss: { zh: "记为没有关联", en: "Put down as none" },
  dismissOne: {
    zh: (p: Pair) => `评委席 ${p.alias} 与 ${p.number} 记为没有关联`,
    en: (p: Pair) => `Put down no relation of seat ${p.alias} to ${p.number}`,
  },
  dismissed: { zh: "已记为没有关联", en: "Put down as no relation" },
  working: { zh: "请稍候…", en: "One moment…" },
});
