import { z } from "zod";
import { countingParts } from "~/competitions/counting-rules";
import { estimators } from "~/competitions/estimators";
import type { Brief } from "~/competitions/brief";
import { panelKinds, seatSources, type SeatSource } from "~/competitions/panels";
import { roundMethods } from "~/competitions/round-methods";
import type { Round } from "~/competitions/rounds";
import { panelCriteria } from "./ballot";
import type { ProposedAward } from "./awards";
import type { CountedComparison } from "./comparing/rank-comparisons";
import { minutesSchema } from "./deliberation/minutes";
import type { Ranking } from "./ranking";
import type { ResultsPackage } from "./results-package";
import type { ScalePlaces } from "./scales/scale-places";
import { rulesOfRound } from "./round-rules";

const pair = z.object({ juror: z.string(), entry: z.string() });
const localized = z.object({ zh: z.string(), en: z.string().optional() });

/** The counting rules were changed after judging had opened: by which version and why, and what it moved. */
const revisedSchema = z.object({
  from: z.number().int(),
  to: z.number().int(),
  changes: z.array(
    z.object({ version: z.number().int(), publishedAt: z.string(), reason: z.string() }),
  ),
  parts: z.array(z.enum(countingParts)),
  was: z.object({
    /** null where the rules before ranked nobody. */
    method: z.string().nullable(),
    estimator: z.enum(estimators),
    tieBreaks: z.array(z.string()),
    primaryCriterionId: z.string(),
  }),
  /** In basis points. */
  weights: z.array(
    z.object({ id: z.string(), name: localized, was: z.number().int(), is: z.number().int() }),
  ),
  places: z.array(
    z.object({ entry: z.string(), was: z.number().int().nullable(), is: z.number().int() }),
  ),
});
export type RevisedRules = z.infer<typeof revisedSchema>;

/** Under what a result was made, and what people decided of it. Entries by candidate number, jurors by alias. */
export const resultRulesSchema = z.object({
  contest: z.object({ slug: z.string(), title: localized, version: z.number().int() }),
  round: z.object({ id: z.string(), name: localized }),
  method: z.enum(roundMethods).default("score"),
  criteria: z.array(
    z.object({
      ...{ id: z.string(), name: localized, weightBp: z.number().int() },
      /** Whose judgement it is, where each source has a panel. */
      source: z.enum(seatSources).optional(),
    }),
  ),
  /** Where each source has a panel: whether places go by the experts, or by the weighted total. */
  panels: z.enum(panelKinds).optional(),
  tieBreaks: z.array(z.string()),
  primaryCriterionId: z.string(),
  /** As declared; results from before it could be declared left it to the panel. */
  estimator: z.enum(estimators).default("panel"),
  /** The chair's votes on ties, each from first to last. */
  chairVotes: z.array(z.array(z.string())),
  ties: z.array(z.object({ entries: z.array(z.string()), by: z.string().nullable() })),
  /** After the ties. */
  places: z.array(z.object({ entry: z.string(), place: z.number().int() })),
  prizes: z.array(
    z.object({
      ...{ id: z.string(), name: localized, count: z.number().int() },
      /** The one criterion it goes by, where it does. */
      criterionId: z.string().optional(),
    }),
  ),
  /** After the ties, on each criterion that a prize goes by. */
  scales: z
    .record(z.string(), z.array(z.object({ entry: z.string(), place: z.number().int() })))
    .optional(),
  awards: z.array(z.object({ entry: z.string(), prizeId: z.string() })),
  /** Why the awards are more than what the ranking gives. */
  awardsReason: z.string().nullable(),
  /** Ballots that were not locked, and entries that nobody judged. */
  missing: z.array(pair),
  unjudged: z.array(z.string()),
  missingReason: z.string().nullable(),
  abstentions: z.array(pair),
  /** Of a round that compared: why each pair was shown, and the seed it was drawn from. */
  draws: z
    .array(
      z.object({
        ...{ juror: z.string(), left: z.string(), right: z.string() },
        ...{ reason: z.string(), seed: z.string() },
      }),
    )
    .optional(),
  /** Of an earlier round: who goes on, who stands in reserve, and why ties at the cut were parted so. */
  promotion: z
    .object({
      of: z.string(),
      by: z.string(),
      value: z.number().int(),
      reserves: z.number().int(),
      list: z.array(
        z.object({
          entry: z.string(),
          standing: z.enum(["promoted", "reserve"]),
          scope: z.string(),
          order: z.number().int(),
        }),
      ),
      ordersReason: z.string().nullable(),
      /** With an author who does not meet the conditions; by number alone, for why is theirs. */
      passedOver: z.array(z.string()).default([]),
    })
    .optional(),
  revised: revisedSchema.optional(),
  /** Relations and objections that were open when it was proposed; `missingReason` says why it was all the same. */
  unsettled: z.object({ conflicts: z.number().int(), objections: z.number().int() }).optional(),
  /** 合议: the minutes as they were written, under their digest, and by which jurors they are signed. */
  deliberations: z
    .array(z.object({ minutes: minutesSchema, digest: z.string(), signedBy: z.array(z.string()) }))
    .optional(),
});
export type ResultRules = z.infer<typeof resultRulesSchema>;

/**
 * Everything that is approved when a result is approved: a results package, so that whoever downloads it can
 * recompute it with `npm run tally`, and its digest is the digest that was signed.
 */
export type ResultContent = ResultsPackage & { readonly rules: ResultRules };

export const resultContentSchema = z
  .looseObject({
    method: z.enum(["mean", "trimmed", "additive", "mixed", "pairwise"]),
    scores: z.array(z.looseObject({})).optional(),
    comparisons: z.array(z.looseObject({})).optional(),
    rules: resultRulesSchema,
    results: z.looseObject({ entries: z.array(z.looseObject({})) }),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  })
  // Our own deed wrote it and the digest binds it: the figures are not read one by one again.
  .transform((content) => content as unknown as ResultContent);

/** Which juror judged which entry, each pair once: by marks, on whichever panel, or by comparing it with another. */
export function ballotsIn({
  scores = [],
  comparisons = [],
  sources = {},
}: Pick<ResultContent, "scores" | "comparisons" | "sources">): { juror: string; entry: string }[] {
  const marks = [scores, ...Object.values(sources).map((other) => other.scores ?? [])].flat();
  const judged = [
    ...marks.map(({ juror, entry }) => ({ juror, entry })),
    ...comparisons.flatMap(({ juror, left, right }) => [
      { juror, entry: left },
      { juror, entry: right },
    ]),
  ];
  const once = new Map(judged.map((one) => [`${one.juror} ${one.entry}`, one]));
  return [...once.values()].map(({ juror, entry }) => ({
    juror: String(juror),
    entry: String(entry),
  }));
}

/** How far the panel has come, beside its ballots. */
export interface PanelState {
  missing: { juror: string; entry: string }[];
  unjudged: string[];
  abstentions: { juror: string; entry: string }[];
  /** Of a round that compares. */
  comparisons?: readonly Omit<CountedComparison, "winner">[];
}

export interface Decided {
  chairVotes: string[][];
  awards: ProposedAward[];
  awardsReason: string | null;
  missingReason: string | null;
  promotion?: ResultRules["promotion"];
  revised?: RevisedRules;
  deliberations?: ResultRules["deliberations"];
  unsettled?: ResultRules["unsettled"];
  scales?: ScalePlaces;
}

/** The `rules` of a results package. */
export function resultRules(
  contest: { slug: string; version: number; brief: Brief },
  round: Round,
  { ties, places }: Extract<Ranking, { ranked: true }>,
  { missing, unjudged, abstentions, comparisons = [] }: PanelState,
  decided: Decided,
): ResultRules {
  const { slug, version, brief } = contest;
  const { title, prizes } = brief;
  const rules = rulesOfRound(brief, round);
  const { tieBreaks, primaryCriterionId, estimator } = rules;
  const apart = rules.panels !== "one";
  return {
    contest: { slug, title, version },
    round: { id: round.id, name: round.name },
    method: rules.method,
    criteria: panelCriteria(rules.criteria).map(({ id, name, weightBp, source }) => ({
      ...{ id, name, weightBp },
      ...(apart && { source: source as SeatSource }),
    })),
    ...(apart && { panels: rules.panels }),
    tieBreaks,
    primaryCriterionId,
    estimator,
    ties: ties.map(({ entries, by }) => ({ entries: [...entries], by })),
    places,
    prizes: prizes.map(({ id, name, count, criterionId }) => ({
      ...{ id, name, count },
      ...(criterionId && { criterionId }),
    })),
    missing,
    unjudged,
    abstentions,
    ...(rules.method === "compare" && {
      draws: comparisons.map(({ juror, left, right, reason, seed }) => ({
        ...{ juror, left, right, reason, seed },
      })),
    }),
    ...decided,
  };
}
