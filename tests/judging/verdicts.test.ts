import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankBallots } from "~/judging/ranking";
import { rulesOfRound } from "~/judging/round-rules";
import {
  agreementOnVotes,
  countVotes,
  goesOn,
  verdictCriterion,
  verdictOf,
  verdicts,
  verdictScores,
  type Verdict,
} from "~/judging/verdicts";
import { templateBrief } from "../competitions/cast";

const brief = templateBrief();
const rules = rulesOfRound(brief, { ...brief.rounds[0]!, method: "screen" });
const voted = (juror: number, entry: number, verdict: Verdict) => ({
  ...{ juror: String(juror), entry: String(entry) },
  scores: { [verdictCriterion.id]: verdictScores[verdict] },
});
const votesOn = (entry: number, ...given: Verdict[]) =>
  given.map((verdict, juror) => voted(juror + 1, entry, verdict));
const outcome = (...given: Verdict[]) => countVotes(votesOn(1, ...given))[0]!.outcome;

describe("a round's rules", () => {
  it("are the brief's own where it scores", () => {
    const { criteria, tieBreaks, primaryCriterionId, estimator, panels } = brief;
    expect(rulesOfRound(brief, brief.rounds[0]!)).toEqual({
      ...{ method: "score", criteria, tieBreaks, primaryCriterionId, estimator, panels },
    });
  });

  it("are one question without ties to break where it screens", () => {
    expect(rules).toMatchObject({ criteria: [verdictCriterion], tieBreaks: [] });
  });
});

describe("the votes on an entry", () => {
  it.each<[string, Verdict[]]>([
    ["passed", ["pass"]],
    ["passed", ["pass", "pass", "fail"]],
    ["passed", ["pass", "flag", "flag"]],
    ["even", ["pass", "fail"]],
    ["even", ["flag"]],
    ["even", ["pass", "fail", "flag"]],
    ["failed", ["fail"]],
    ["failed", ["pass", "fail", "fail", "flag"]],
  ])("are %s by %j", (expected, given) => {
    expect(outcome(...given)).toBe(expected);
  });

  it("know a verdict by its score, and no other score", () => {
    expect(verdicts.map((verdict) => verdictOf(verdictScores[verdict]))).toEqual([...verdicts]);
    expect(verdictOf(undefined)).toBeNull();
    expect(verdictOf(3)).toBeNull();
    expect(countVotes([{ entry: "1", scores: {} }])[0]!.counts).toEqual({
      pass: 0,
      fail: 0,
      flag: 0,
    });
  });

  it("show the clearest pass first", () => {
    const ballots = [
      ...votesOn(9, "fail", "fail"),
      ...votesOn(3, "pass", "flag"),
      ...votesOn(2, "pass", "pass"),
      ...votesOn(1, "pass", "flag"),
    ];
    expect(countVotes(ballots).map(({ entry }) => entry)).toEqual(["2", "1", "3", "9"]);
  });

  const someVotes = fc.array(
    fc.record({
      entry: fc.integer({ min: 1, max: 6 }).map(String),
      juror: fc.integer({ min: 1, max: 5 }).map(String),
      verdict: fc.constantFrom(...verdicts),
    }),
    { minLength: 1, maxLength: 40 },
  );
  const asBallots = (given: { entry: string; juror: string; verdict: Verdict }[]) => [
    ...new Map(
      given.map(({ entry, juror, verdict }) => [
        `${entry} ${juror}`,
        voted(Number(juror), Number(entry), verdict),
      ]),
    ).values(),
  ];

  it("promote exactly what the mean of the tally says, whatever the order", () => {
    fc.assert(
      fc.property(someVotes, (given) => {
        const ballots = asBallots(given);
        const ranking = rankBallots(rules, ballots);
        if (!ranking.ranked) throw new Error("A screening is never refused.");
        const byMean = ranking.tally.entries
          .filter(({ raw }) => raw >= verdictScores.flag)
          .map(({ entry }) => entry);
        expect(new Set(ranking.places.map(({ entry }) => entry))).toEqual(new Set(byMean));
        expect(ranking.places.every(({ place }) => place === 1)).toBe(true);
        expect(countVotes([...ballots].reverse())).toEqual(countVotes(ballots));
      }),
      { numRuns: 40 },
    );
  });

  it("never lose an entry by one more vote to pass", () => {
    fc.assert(
      fc.property(someVotes, (given) => {
        const ballots = asBallots(given);
        const { entry } = ballots[0]!;
        const passes = (list: typeof ballots) =>
          goesOn(countVotes(list).find((one) => one.entry === entry)!);
        const more = [...ballots, voted(99, Number(entry), "pass")];
        expect(passes(more) || !passes(ballots)).toBe(true);
      }),
    );
  });

  it("agree by Fleiss’ κ where every entry has as many, and by none elsewhere", () => {
    const votes = countVotes([...votesOn(1, "pass", "pass"), ...votesOn(2, "fail", "fail")]);
    expect(agreementOnVotes(votes)).toBe(1);
    expect(
      agreementOnVotes(countVotes([...votesOn(1, "pass"), ...votesOn(2, "fail", "pass")])),
    ).toBeNull();
  });
});
