import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { openedResults } from "~/judging/opened-results";
import { byNumber, rankBallots, type CountedBallot } from "~/judging/ranking";
import { resultRules, resultContentSchema, type ResultContent } from "~/judging/result-content";
import { summaryOf } from "~/judging/result-summary";
import { makeResultsPackage, verifyResultsPackage } from "~/judging/results-package";
import { templateBrief } from "../competitions/cast";

const brief = { ...templateBrief(), method: "score" as const };
const digestOf = (text: string) => hexOf(sha256(utf8(text)));
const ballot = (juror: number, entry: number, ...marks: number[]): CountedBallot => ({
  juror: String(juror),
  entry: String(entry),
  scores: Object.fromEntries(brief.criteria.map(({ id }, at) => [id, marks[at] ?? marks[0]!])),
});
/** One row an entry, one column a juror. */
const panel = (...rows: (number | null)[][]): CountedBallot[] =>
  rows.flatMap((row, entry) =>
    row.flatMap((mark, juror) => (mark === null ? [] : [ballot(juror + 1, entry + 1, mark)])),
  );
const ranked = (ballots: CountedBallot[], votes: string[][] = []) => {
  const ranking = rankBallots(brief, ballots, votes);
  if (!ranking.ranked) throw new Error("It was not ranked.");
  return ranking;
};
const places = (ballots: CountedBallot[], votes?: string[][]) =>
  ranked(ballots, votes).places.map(({ entry, place }) => [entry, place]);

describe("a ranking", () => {
  it.each([
    ["a small complete panel is averaged", panel([80, 70], [60, 50]), "mean"],
    [
      "five jurors or more are trimmed",
      panel([80, 70, 60, 50, 40], [10, 20, 30, 40, 50]),
      "trimmed",
    ],
    ["an incomplete panel is estimated", panel([80, 70], [60, null], [50, 40]), "additive"],
  ])("follows the panel: %s", (_, ballots, method) => {
    expect(ranked(ballots).input.method).toBe(method);
  });

  it("is none across groups that nothing joins, and says which scores would join them", () => {
    const ranking = rankBallots(brief, panel([80, null], [null, 70]));
    expect(ranking).toMatchObject({ ranked: false, choice: { missing: [{}] } });
  });

  it("does not let strict jurors cost an entry its place", () => {
    // Juror 2 gives 30 less than juror 1. The second entry met only juror 2.
    const ballots = panel([70, 40], [null, 61], [90, 60], [50, 20]);
    expect(places(ballots)).toEqual([
      ["2", 1],
      ["3", 2],
      ["1", 3],
      ["4", 4],
    ]);
  });

  it("parts a tie by the primary criterion first", () => {
    const ballots = [ballot(1, 1, 70, 80, 70, 70), ballot(1, 2, 80, 70, 70, 70)];
    const total = ({ scores }: CountedBallot) =>
      brief.criteria.reduce((sum, { id, weightBp }) => sum + scores[id]! * weightBp, 0);
    const level = {
      ...brief,
      criteria: brief.criteria.map((one) => ({ ...one, weightBp: 2_500 })),
    };
    expect(total(ballots[0]!)).not.toBe(total(ballots[1]!));
    const ranking = rankBallots(level, ballots);
    expect(ranking).toMatchObject({
      places: [
        { entry: "2", place: 1 },
        { entry: "1", place: 2 },
      ],
      ties: [{ entries: ["1", "2"], by: "primary-criterion" }],
    });
  });

  it("shares a place that nothing parts, and lets the chair's recorded vote part it", () => {
    const ballots = panel([80, 60], [60, 80], [50, 50]);
    expect(places(ballots)).toEqual([
      ["1", 1],
      ["2", 1],
      ["3", 3],
    ]);
    expect(places(ballots, [["2", "1"]])).toEqual([
      ["2", 1],
      ["1", 2],
      ["3", 3],
    ]);
    const without = rankBallots({ ...brief, tieBreaks: ["count-back"] }, ballots, [["2", "1"]]);
    expect(without).toMatchObject({ places: [{ place: 1 }, { place: 1 }, { place: 3 }] });
  });

  it("does not change with the order of jurors, entries or ballots", () => {
    const ballots = panel([80, 60, 70], [75, null, 72], [75, 71, 72], [60, 80, 70], [55, 55, 55]);
    const once = ranked(ballots);
    fc.assert(
      fc.property(fc.shuffledSubarray(ballots, { minLength: ballots.length }), (shuffled) => {
        const again = ranked(shuffled);
        expect(again.places).toEqual(once.places);
        expect(again.tally).toEqual(once.tally);
        expect(again.ties).toEqual(once.ties);
      }),
    );
  });

  it("does not change when jurors or entries are called otherwise", () => {
    const ballots = panel([80, 60, 70], [75, 71, 72], [60, 80, 64], [55, 55, 55]);
    const swap = (one: string, from: string, to: string) =>
      one === from ? to : one === to ? from : one;
    const renamed = ballots.map((one) => ({
      ...one,
      juror: swap(one.juror, "1", "3"),
      entry: swap(one.entry, "1", "4"),
    }));
    const back = ranked(renamed).places.map(({ entry, place }) => [swap(entry, "1", "4"), place]);
    const sorted = (list: unknown[][]) => [...list].sort((a, b) => byNumber(`${a[0]}`, `${b[0]}`));
    expect(sorted(back)).toEqual(sorted(places(ballots)));
  });

  it("puts criteria of several scales on one", () => {
    const mixed = structuredClone(brief);
    mixed.criteria[0]!.scale = { min: 1, max: 5, step: 1 };
    const scores = (first: number, rest: number) =>
      Object.fromEntries(mixed.criteria.map(({ id }, at) => [id, at === 0 ? first : rest]));
    const ballots = [
      { juror: "1", entry: "1", scores: scores(5, 50) },
      { juror: "1", entry: "2", scores: scores(1, 60) },
    ];
    const ranking = rankBallots(mixed, ballots);
    expect(ranking).toMatchObject({ input: { scale: { min: 0, max: 100 } } });
    expect(ranking).toMatchObject({ places: [{ entry: "1" }, { entry: "2" }] });
  });
});

const state = {
  missing: [{ juror: "2", entry: "3" }],
  unjudged: ["9"],
  abstentions: [{ juror: "1", entry: "9" }],
};

describe("a result of whatever ballots", () => {
  it("can be written down, digested, and recomputed from what was written", () => {
    const mark = fc.constantFrom(0, 50, 60, 100);
    const rows = fc.integer({ min: 1, max: 3 }).chain((jurors) =>
      fc.array(fc.array(mark, { minLength: jurors, maxLength: jurors }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(rows, (marks) => {
        const { input } = ranked(panel(...marks));
        const content = makeResultsPackage(input, null, digestOf);
        const stored: unknown = JSON.parse(JSON.stringify(content));
        expect(verifyResultsPackage(stored, digestOf).difference).toBeNull();
      }),
    );
  });
});

describe("opened results", () => {
  it("say nothing of a ranking while no ballot counts", () => {
    const opened = openedResults(brief, { ...state, counted: [], comparisons: [] }, [], "zh");
    expect(opened).toMatchObject({ ranking: null, ballots: 0, unjudged: ["9"] });
  });

  it("leave out the chair's votes where the brief knows no such vote", () => {
    const counted = panel([80, 60], [60, 80]);
    const rules = { ...brief, tieBreaks: ["majority" as const] };
    expect(
      openedResults(rules, { ...state, counted, comparisons: [] }, [["1", "2"]], "en").chairVotes,
    ).toEqual([]);
    expect(
      openedResults(brief, { ...state, counted, comparisons: [] }, [["1", "2"]], "zh").chairVotes,
    ).toHaveLength(1);
  });

  it("speak the reader's language in their notes", () => {
    const counted = panel([80]);
    const more = panel([80, 70], [null, 60]);
    for (const ballots of [counted, more]) {
      const notes = (locale: "zh" | "en") => {
        const { ranking } = openedResults(
          brief,
          { ...state, counted: ballots, comparisons: [] },
          [],
          locale,
        );
        return ranking?.ranked ? ranking.notes.join() : "";
      };
      expect(notes("en")).not.toMatch(/\p{Script=Han}/u);
      if (notes("zh")) expect(notes("zh")).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe("what a page shows of a result", () => {
  const ranking = ranked(panel([90, 80], [70, 60], [70, 60], [50, 40]));
  const rules = resultRules(
    { slug: "contest", version: 2, brief },
    brief.rounds[0]!,
    ranking,
    state,
    {
      chairVotes: [],
      awards: [{ entry: "1", prizeId: "gold" }],
      awardsReason: null,
      missingReason: "评委住院。",
    },
  );
  const content = makeResultsPackage(ranking.input, rules, digestOf);

  it("reads what was stored", () => {
    const stored: unknown = JSON.parse(JSON.stringify(content));
    const read: ResultContent = resultContentSchema.parse(stored);
    expect(summaryOf(read)).toMatchObject({
      ...{ method: "mean", jurors: 2, entries: 4, ballots: 8, missing: 1, abstentions: 1 },
      primary: brief.criteria.find(({ id }) => id === brief.primaryCriterionId)!.name,
    });
  });

  it("is for the public of those who won something, and of nobody else", () => {
    const summary = summaryOf(content as ResultContent, { awardedOnly: true });
    expect(summary.lines.map(({ entry }) => entry)).toEqual(["1"]);
    expect(summary.ties).toEqual([]);
    expect(summaryOf(content as ResultContent).ties).toEqual([{ entries: ["2", "3"], by: null }]);
  });
});
