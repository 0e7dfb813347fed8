import type { Because } from "~/platform/refusal";

/** What a work may be used for besides being judged, each a consent of its own. */
export const consentPurposes = ["exhibition", "catalogue", "media", "runway", "keeping"] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** The wording that is consented to. Changed words get a new version. */
export const consentVersion = "2026-1";

/** Purpose and term of each: nobody can consent to what is not said. */
export const consentTerms: Record<
  ConsentPurpose,
  { name: Because; purpose: Because; term: Because }
> = {
  exhibition: {
    name: { zh: "展览", en: "Exhibition" },
    purpose: {
      zh: "在本竞赛的成果展中展出作品、图片和说明，署作者姓名。",
      en: "Showing the work, its pictures and words in this contest's exhibition, with the authors' names.",
    },
    term: { zh: "结果公布后一年内。", en: "For one year from the result notice." },
  },
  catalogue: {
    name: { zh: "画册", en: "Catalogue" },
    purpose: {
      zh: "编入本竞赛的获奖作品画册，不单独出售图片。",
      en: "Printing it in this contest's catalogue; no picture is sold apart.",
    },
    term: { zh: "该画册第一版，不含再版。", en: "For the first edition, no later one." },
  },
  media: {
    name: { zh: "媒体", en: "Media" },
    purpose: {
      zh: "供新闻媒体和主办方的公众号报道本竞赛时使用。",
      en: "Use in news and on the host's own channels in reports on this contest.",
    },
    term: { zh: "结果公布后一年内。", en: "For one year from the result notice." },
  },
  runway: {
    name: { zh: "走秀", en: "Runway" },
    purpose: {
      zh: "在本竞赛的决赛和颁奖活动中走秀展示，并拍摄、直播。",
      en: "Showing it on the runway of this contest's final and awards, with photographs and a live picture.",
    },
    term: { zh: "只限该场活动。", en: "For those events alone." },
  },
  keeping: {
    name: { zh: "成衣留存", en: "Keeping the garment" },
    purpose: {
      zh: "由主办方保管成衣，用于展示。所有权仍归作者。",
      en: "The host keeps the made garment for display. It stays the authors' property.",
    },
    term: {
      zh: "颁奖后六个月内，期满由主办方寄还。",
      en: "For six months after the awards; then the host sends it back.",
    },
  },
};
