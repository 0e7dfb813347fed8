import { defineTexts } from "~/ui/localized";
import type { Criterion } from "./criteria";
import type { RoundMethod } from "./round-methods";

/**
 * How experts and enterprises sit (评判来源). one: on one panel, with one ballot for all criteria · each: on a panel of
 * their own with a ballot of their own, shown side by side, and places go by the experts · weighed: the same, and places
 * go by a weighted total of the percentiles within each.
 */
export const panelKinds = ["one", "each", "weighed"] as const;
export type PanelKind = (typeof panelKinds)[number];

/** Whose seats a panel has; the public has none. */
export const seatSources = ["expert", "enterprise"] as const;
export type SeatSource = (typeof seatSources)[number];

export const panelKindWords = defineTexts({
  one: {
    zh: "专家与企业同在一个评委会，用同一张评分表",
    en: "Experts and enterprises sit on one panel, with one ballot for all criteria",
  },
  each: {
    zh: "专家、企业各评各的维度，结果并列公布；名次按专家的评判，单项奖按该维度",
    en: "Experts and enterprises each judge their own criteria, and both are shown side by side; places go by the experts, a prize for one criterion by that one",
  },
  weighed: {
    zh: "专家、企业各评各的维度，结果并列公布；名次按两方各自百分位的加权总分",
    en: "Experts and enterprises each judge their own criteria, and both are shown side by side; places go by a weighted total of the percentiles within each",
  },
}) satisfies Record<PanelKind, unknown>;

/** Can two panels be made of these criteria: is there something for experts and something for enterprises? */
export const partsInTwo = (criteria: readonly Pick<Criterion, "source">[]): boolean =>
  seatSources.every((source) => criteria.some((one) => one.source === source));

/**
 * How a round's seats sit: only where works are scored by criteria does each source have its own. A verdict, a
 * comparison and an order ask everybody the same one question.
 */
export const panelsIn = (kind: PanelKind, method: RoundMethod): PanelKind =>
  method === "score" || method === "live" ? kind : "one";

/**
 * Who judges a criterion of this source. On one panel every juror has every criterion on the ballot, whoever's view of a
 * work it asks for; and whether an enterprise's juror is one is verified only where enterprises have a panel of their own.
 */
export const judgesOf = (
  { source }: Pick<Criterion, "source">,
  panels: PanelKind,
): Criterion["source"] | "panel" => (panels === "one" && source !== "public" ? "panel" : source);
