import { z } from "zod";
import type { Commendation } from "~/competitions/commendations";
import { allowed, refused, type Decision } from "~/platform/refusal";
import type { Candidate } from "./candidates";
import { commendationRefusals as t } from "./texts";

const localized = z.object({ zh: z.string(), en: z.string().optional() });

/** What two people sign: of which result, and who is commended for what they did. */
export const commendationsSchema = z.object({
  result: z.object({ number: z.number().int(), digest: z.string() }),
  given: z.array(
    z.object({
      commendationId: z.string(),
      key: z.string(),
      name: localized,
      works: z.number().int(),
      admitted: z.number().int(),
      awarded: z.number().int(),
    }),
  ),
});
export type CommendationsContent = z.infer<typeof commendationsSchema>;
export type Given = CommendationsContent["given"][number];

/** One box of the form: which commendation, to whom. */
export interface Choice {
  commendationId: string;
  key: string;
}

const boxShape = /^([a-z][a-z0-9-]{0,39}) (.{1,300})$/s;
export const boxOf = ({ commendationId, key }: Choice): string => `${commendationId} ${key}`;
/** null: it is not one of our boxes. */
export function choiceFrom(box: string): Choice | null {
  const [, commendationId, key] = boxShape.exec(box) ?? [];
  return commendationId && key ? { commendationId, key } : null;
}

/** Who was chosen, in the brief's order and the candidates'; whom nobody credits is not among them. */
export const givenFrom = (
  commendations: readonly Commendation[],
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): Given[] =>
  commendations.flatMap(({ id: commendationId, to }) =>
    candidates
      .filter((one) => one.to === to)
      .filter(({ key }) =>
        choices.some((one) => one.commendationId === commendationId && one.key === key),
      )
      .map(({ key, name, works, admitted, awarded }) => ({
        ...{ commendationId, key, name, works, admitted, awarded },
      })),
  );

/** May this be proposed? Somebody has to be chosen, nobody who is no candidate, and no more than the brief says. */
export function judgeGiven(
  commendations: readonly Commendation[],
  given: readonly Given[],
  choices: readonly Choice[],
): Decision {
  if (choices.length === 0) return refused("invalid", t.nobodyChosen, "given");
  const distinct = new Set(choices.map(boxOf));
  if (given.length !== distinct.size) return refused("conflict", t.notACandidate, "given");
  for (const { id, name, count } of commendations) {
    const chosen = given.filter(({ commendationId }) => commendationId === id).length;
    if (chosen <= count) continue;
    const said = { name, count, chosen };
    return refused("invalid", { zh: t.tooMany.zh(said), en: t.tooMany.en(said) }, "given");
  }
  return allowed;
}
