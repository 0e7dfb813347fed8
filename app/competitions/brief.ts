import { z } from "zod";
import { contradict, maybeText, partId, wholeNumber, writtenText } from "./brief-parts";
import { commendationSchema } from "./commendations";
import { criterionSchema, wholeWeightBp } from "./criteria";
import { eligibilitySchema, openToAll, pledgeSchema } from "./eligibility";
import { estimators } from "./estimators";
import { limitsSchema } from "./limits";
import { objectionTermsSchema } from "./objection-terms";
import { panelKinds, partsInTwo } from "./panels";
import { panelRefusals as w } from "./panel-texts";
import { partsPlayed, peopleRoles } from "./parts-played";
import { confidentialitySchema, rightsSchema } from "./rights";
import { prizeRefusals as p } from "./prize-texts";
import { contradictions as t } from "./texts";
import { promotionTooLarge } from "./promotion";
import { roundsSchema } from "./rounds";
import { tieBreaks } from "./tie-breaks";
import { finishingEndsAt } from "./finishing";
import { timetableSchema } from "./timetable";
import { formatPercent } from "~/ui/format";

/** Lists whose rows are named by an id. */
const namedLists = [
  "tracks",
  "dimensions",
  "criteria",
  "prizes",
  "commendations",
  "entryRules",
  "people",
] as const;

/**
 * The whole contest as one document: what the rules page shows is what the engine enforces.
 * Money is integer fen, weights are basis points, instants ISO 8601 in UTC.
 */
export const briefSchema = z
  .object({
    title: writtenText(80),
    summary: writtenText(400),
    /** 文号, the number under which the notice was issued. */
    issuedAs: z.string().trim().min(1).max(80).optional(),
    theme: writtenText(200),
    tracks: z
      .array(z.object({ id: partId, name: writtenText(40), description: writtenText(600) }))
      .min(1)
      .max(20),
    /** The policy's design dimensions: 形象设计, 织物结构设计, 材质组合设计, 款式设计. */
    dimensions: z
      .array(z.object({ id: partId, name: writtenText(40) }))
      .min(1)
      .max(20),
    criteria: z.array(criterionSchema).min(1).max(12),
    prizes: z
      .array(
        z.object({
          id: partId,
          name: writtenText(40),
          count: wholeNumber(1, 500),
          /** For each winner; null when the prize carries no money. */
          amountFen: wholeNumber(1, 100_000_000_00).nullable(),
          /** 单项奖: it goes to the best on this one criterion, and not on the whole. */
          criterionId: partId.optional(),
        }),
      )
      .min(1)
      .max(30),
    /** 表彰; briefs from before there were any give none. */
    commendations: z.array(commendationSchema).max(6).default([]),
    rights: rightsSchema,
    /** The named rules by which screening (资格审查) may refuse an entry, and by no other. */
    entryRules: z
      .array(z.object({ id: partId, text: writtenText(400) }))
      .min(1)
      .max(40),
    limits: limitsSchema,
    /** 参赛资格 and 承诺书; briefs from before there were any ask for neither. */
    eligibility: eligibilitySchema.default(openToAll),
    pledge: pledgeSchema.nullable().default(null),
    timetable: timetableSchema,
    rounds: roundsSchema,
    timeZone: z.literal("Asia/Shanghai"),
    tieBreaks: z.array(z.enum(tieBreaks)).min(1).max(4),
    primaryCriterionId: partId,
    /** Briefs from before it could be declared leave it to the panel. */
    estimator: z.enum(estimators).default("panel"),
    /** Whether each source of judgement has a panel of its own; briefs from before it could be declared have one for all. */
    panels: z.enum(panelKinds).default("one"),
    /** Days after the result notice during which a work stays sealed unless its designer releases it. */
    embargoDays: wholeNumber(0, 730),
    objections: objectionTermsSchema,
    confidentiality: confidentialitySchema,
    /** What a visitor may want to know of the host. */
    hostProfile: maybeText(600),
    coOrganisers: z
      .array(
        z.object({ name: writtenText(80), part: z.enum(partsPlayed), description: maybeText(400) }),
      )
      .max(40),
    /** 大师与导师: who lends the contest name and knowledge. Whoever judges it is on the panel and not named here. */
    people: z
      .array(
        z.object({
          id: partId,
          role: z.enum(peopleRoles),
          name: writtenText(40),
          title: maybeText(80),
          affiliation: maybeText(80),
          biography: maybeText(600),
        }),
      )
      .max(40)
      .default([]),
  })
  .superRefine((brief, context) => {
    for (const list of namedLists) {
      const seen = new Set<string>();
      brief[list].forEach(({ id }, index) => {
        if (seen.has(id))
          contradict(context, [list, index, "id"], { zh: t.idTwice.zh(id), en: t.idTwice.en(id) });
        seen.add(id);
      });
    }

    const [first, last] = [brief.rounds[0]!, brief.rounds.at(-1)!];
    if (Date.parse(brief.timetable.closesAt) > Date.parse(first.judgingOpensAt))
      contradict(context, ["rounds", 0, "judgingOpensAt"], t.judgingBeforeClose);
    const finishing = finishingEndsAt(brief.timetable);
    if (finishing && Date.parse(finishing) > Date.parse(first.judgingOpensAt))
      contradict(context, ["timetable", "finishingHours"], t.judgingBeforeFinishing);
    const results = Date.parse(brief.timetable.resultsAt);
    if (Date.parse(last.judgingClosesAt) > results)
      contradict(context, ["timetable", "resultsAt"], t.resultsBeforeJudgingEnds);
    const promotions = brief.rounds.map(({ promotion }) => promotion);
    const tooLarge = promotionTooLarge(promotions, brief.tracks.length);
    if (tooLarge)
      contradict(context, ["rounds", tooLarge.index, "promotion", "value"], {
        zh: t.moreThanThereAre.zh(tooLarge.most),
        en: t.moreThanThereAre.en(tooLarge.most),
      });

    const sum = brief.criteria.reduce((total, { weightBp }) => total + weightBp, 0);
    if (sum !== wholeWeightBp) {
      const shown = formatPercent(sum);
      const because = { zh: t.weightsOff.zh(shown), en: t.weightsOff.en(shown) };
      contradict(context, ["criteria"], because);
    }

    if (brief.criteria.every(({ source }) => source === "public"))
      contradict(context, ["criteria"], t.nothingForThePanel);
    const primary = brief.criteria.find(({ id }) => id === brief.primaryCriterionId);
    if (!primary) contradict(context, ["primaryCriterionId"], t.noSuchCriterion);
    else if (primary.source === "public" && brief.tieBreaks.includes("primary-criterion"))
      contradict(context, ["primaryCriterionId"], t.primaryNotForThePanel);

    if (brief.panels !== "one") {
      if (!partsInTwo(brief.criteria)) contradict(context, ["panels"], w.onlyOneSource);
      if (primary?.source === "enterprise" && brief.tieBreaks.includes("primary-criterion"))
        contradict(context, ["primaryCriterionId"], w.primaryOfExperts);
    }

    brief.prizes.forEach(({ criterionId }, index) => {
      if (!criterionId) return;
      const at = ["prizes", index, "criterionId"];
      const criterion = brief.criteria.find(({ id }) => id === criterionId);
      if (!criterion) contradict(context, at, t.noSuchCriterion);
      else if (criterion.source === "public") contradict(context, at, p.notForThePanel);
      else if (last.method === "compare" || last.method === "rank")
        contradict(context, at, p.withoutScores);
    });

    brief.tieBreaks.forEach((tieBreak, index) => {
      if (brief.tieBreaks.indexOf(tieBreak) < index)
        contradict(context, ["tieBreaks", index], t.tieBreakTwice);
    });
  });

export type Brief = z.infer<typeof briefSchema>;
export type Prize = Brief["prizes"][number];
