import { defineTexts } from "~/ui/localized";

/** Each source of judgement as a panel of its own, side by side. */
export const besideTexts = defineTexts({
  title: { zh: "专家与企业并列", en: "Experts and enterprises side by side" },
  note: {
    zh: "每一方各自计分、各自排名，互不校正：采购商不是严格的评委。标 ▲ 的：没有哪件作品在两方都不低于它、又至少一方更高。",
    en: "Each side is counted and ranked by itself and corrects no other: a buyer is no severe juror. ▲: no other entry stands at least as high with both and higher with one.",
  },
  weighedNote: {
    zh: (p: { expert: string; enterprise: string }) =>
      `总分是各自排名里百分位的加权平均，按章程：专家 ${p.expert}，企业 ${p.enterprise}。`,
    en: (p) =>
      `The total is the weighted mean of the percentiles within each ranking, as the brief declares: experts ${p.expert}, enterprises ${p.enterprise}.`,
  },
  panelOf: {
    zh: (p: { source: string; jurors: number; entries: number; method: string }) =>
      `${p.source}：${p.jurors} 位评委，${p.entries} 件作品，${p.method}`,
    en: (p) => `${p.source}: ${p.jurors} jurors, ${p.entries} entries. ${p.method}`,
  },
  unranked: {
    zh: (source: string) => `${source}一方没有可以排名的评分，这里没有它的名次。`,
    en: (source: string) =>
      `${source} cannot be ranked by what was scored, so their places are not shown.`,
  },
  nothingFrom: {
    zh: (source: string) => `${source}一方还没有锁定的评分表，排不出名次`,
    en: (source: string) => `${source} have locked no ballot, so nothing can be ranked`,
  },
  number: { zh: "参赛编号", en: "Number" },
  place: { zh: "名次", en: "Place" },
  total: { zh: "加权百分位", en: "Weighted percentile" },
  chartNote: {
    zh: "右侧是加权百分位。总分没有单独的区间，两方各自的区间见并列表。",
    en: "On the right, the weighted percentile. The total has no interval of its own: those of each side stand side by side.",
  },
  front: { zh: "两方都不被超过", en: "Beaten by none on both" },
  standing: {
    zh: (p: { rank: number; figure: string; interval: string }) =>
      `第 ${p.rank}（${p.interval}）· ${p.figure}`,
    en: (p) => `${p.rank} (${p.interval}) · ${p.figure}`,
  },
  between: {
    zh: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
    en: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
  },
  noInterval: { zh: "区间不可估计", en: "no interval" },
  notJudged: { zh: "未评", en: "not judged" },
});
