import type { Criterion } from "~/competitions/criteria";
import { defineTexts } from "~/ui/localized";
import type { Scores } from "./ballot";
import { fleissKappa } from "./statistics/fleiss";

/** What a juror says of an entry in a round that screens (筛选), in the order of the keys 1, 2, 3. */
export const verdicts = ["pass", "fail", "flag"] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictWords = defineTexts({
  pass: { zh: "通过", en: "Pass" },
  fail: { zh: "不通过", en: "Fail" },
  flag: { zh: "存疑", en: "Flag" },
}) satisfies Record<Verdict, unknown>;

/** A flag lies halfway, so that the mean of the verdicts says whether more pass than fail. */
export const verdictScores = { fail: 0, flag: 1, pass: 2 } as const satisfies Record<
  Verdict,
  number
>;

/** The one question of a ballot that screens, as a criterion: so it is saved, locked and tallied like any other. */
export const verdictCriterion: Criterion = {
  id: "verdict",
  name: { zh: "筛选意见", en: "Verdict" },
  description: {
    zh: "是否进入下一轮。拿不准的标为存疑：它不算反对，也不算赞成。",
    en: "Whether it goes on. Flag what you are not sure of: a flag counts neither for nor against.",
  },
  source: "expert",
  weightBp: 10_000,
  scale: { min: verdictScores.fail, max: verdictScores.pass, step: 1 },
  anchors: [
    { at: verdictScores.fail, text: verdictWords.fail },
    { at: verdictScores.flag, text: verdictWords.flag },
    { at: verdictScores.pass, text: verdictWords.pass },
  ],
};

/** The verdict that a score stands for; null where none was given. */
export const verdictOf = (score: number | undefined): Verdict | null =>
  verdicts.find((verdict) => verdictScores[verdict] === score) ?? null;

/** How the votes on an entry fell. */
export interface VoteCount {
  entry: string;
  counts: Record<Verdict, number>;
  /** even: as many pass as fail it, and it goes on: screening takes out only what a majority fails. */
  outcome: "passed" | "even" | "failed";
}

/** The votes by entry, the clearest pass first; equal ones by their number, which decides nothing. */
export function countVotes(ballots: readonly { entry: string; scores: Scores }[]): VoteCount[] {
  const counted = new Map<string, Record<Verdict, number>>();
  for (const { entry, scores } of ballots) {
    const verdict = verdictOf(scores[verdictCriterion.id]);
    const counts = counted.get(entry) ?? { pass: 0, fail: 0, flag: 0 };
    if (verdict) counts[verdict] += 1;
    counted.set(entry, counts);
  }
  const lead = ({ counts }: { counts: Record<Verdict, number> }) =>
    (counts.pass - counts.fail) / Math.max(1, counts.pass + counts.fail + counts.flag);
  return [...counted]
    .map(([entry, counts]) => ({ entry, counts, outcome: outcomeOf(counts) }))
    .sort((one, other) => lead(other) - lead(one) || Number(one.entry) - Number(other.entry));
}

const outcomeOf = ({ pass, fail }: Record<Verdict, number>): VoteCount["outcome"] =>
  pass > fail ? "passed" : pass === fail ? "even" : "failed";

export const goesOn = ({ outcome }: VoteCount): boolean => outcome !== "failed";

/** Fleiss' κ of the three verdicts; null where not every entry has the same number of votes. */
export const agreementOnVotes = (votes: readonly VoteCount[]): number | null =>
  fleissKappa(votes.map(({ counts }) => verdicts.map((verdict) => counts[verdict])))?.kappa ?? null;
