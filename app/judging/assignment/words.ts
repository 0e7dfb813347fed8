import { defineTexts } from "~/ui/localized";

/** 专长: what a juror knows best, so that every entry meets somebody of each kind. */
export const expertises = ["technique", "style", "market"] as const;
export type Expertise = (typeof expertises)[number];

export const expertiseWords = defineTexts({
  technique: { zh: "工艺", en: "Technique" },
  style: { zh: "款式", en: "Style" },
  market: { zh: "市场", en: "Market" },
}) satisfies Record<Expertise, unknown>;
