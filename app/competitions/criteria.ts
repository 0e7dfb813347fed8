import { z } from "zod";
import { contradict, partId, wholeNumber, writtenText } from "./brief-parts";
import { contradictions as t } from "./texts";

/** Whose judgement a criterion is: 专家 the jury, 企业 verified buyers and makers, 大众 the public. */
export const judgementSources = ["expert", "enterprise", "public"] as const;

/** All weights of a brief together, in basis points. */
export const wholeWeightBp = 10_000;

const scaleSchema = z
  .object({
    min: wholeNumber(0, 1000),
    max: wholeNumber(1, 1000),
    step: wholeNumber(1, 1000),
  })
  .superRefine(({ min, max, step }, context) => {
    if (!(min < max)) contradict(context, ["max"], t.scaleUpsideDown);
    else if ((max - min) % step !== 0) contradict(context, ["step"], t.stepMissesMax);
  });

const anchorSchema = z.object({ at: wholeNumber(0, 1000), text: writtenText(300) });

/** One thing that is scored, with the written anchors that say what a score means. */
export const criterionSchema = z
  .object({
    id: partId,
    name: writtenText(40),
    description: writtenText(600),
    source: z.enum(judgementSources),
    weightBp: wholeNumber(1, wholeWeightBp),
    scale: scaleSchema,
    anchors: z.array(anchorSchema).min(2).max(11),
  })
  .superRefine(({ scale: { min, max }, anchors }, context) => {
    const seen = new Set<number>();
    anchors.forEach(({ at }, index) => {
      const path = ["anchors", index, "at"];
      // Of a scale that is none nothing lies off it.
      if (min < max && (at < min || at > max))
        contradict(context, path, {
          zh: t.anchorOffScale.zh(min, max),
          en: t.anchorOffScale.en(min, max),
        });
      if (seen.has(at)) contradict(context, path, t.anchorTwice);
      seen.add(at);
    });
  });

export type Criterion = z.infer<typeof criterionSchema>;
export type Scale = Criterion["scale"];

/** Does the score lie on the scale: within its ends and on one of its steps? */
export const onScale = ({ min, max, step }: Scale, score: number): boolean =>
  score >= min && score <= max && Number.isInteger(score) && (score - min) % step === 0;
