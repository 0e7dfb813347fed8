import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tabulate } from "~/judging/statistics/score-table";
import { breakTies, tieBreaks, type TieBreak, type TieRules } from "~/judging/tie-breaking";

type Marks = Record<string, (number | null)[]>;

/** By entry its marks, one per juror. */
function tableOf(marks: Marks, second: Marks = {}) {
  const rows = (criterion: string, from: Marks) =>
    Object.entries(from).flatMap(([entry, values]) =>
      values.flatMap((value, j) =>
        value === null ? [] : [{ juror: `J${j}`, entry, criterion, value }],
      ),
    );
  return tabulate([...rows("total", marks), ...rows("creativity", second)]);
}

function order(marks: Marks, rules: Partial<TieRules> & { order: TieBreak[] }, second?: Marks) {
  const table = tableOf(marks, second);
  const { levels, decided } = breakTies(
    table,
    table.entries.map(() => 0),
    rules,
  );
  const groups: string[][] = [];
  levels.forEach((level, at) => (groups[level] ??= []).push(table.entries[at]!));
  return { groups: groups.map((group) => group.join("=")), decided };
}

describe("ties", () => {
  it("are broken first by the primary criterion, where that is declared", () => {
    const marks = { a: [1, 9], b: [5, 5], c: [9, 1] };
    const creativity = { a: [1, 1], b: [3, 3], c: [2, 4.5] };
    expect(
      order(marks, { order: ["primary-criterion"], primary: "creativity" }, creativity),
    ).toEqual({
      groups: ["c", "b", "a"],
      decided: [{ entries: ["a", "b", "c"], by: "primary-criterion" }],
    });
  });

  it("stay where the primary criterion is not among the criteria, or none is named", () => {
    const marks = { a: [1], b: [1] };
    expect(order(marks, { order: ["primary-criterion"], primary: "craft" }).groups).toEqual([
      "a=b",
    ]);
    expect(order(marks, { order: ["primary-criterion"] }).groups).toEqual(["a=b"]);
  });

  it("are counted back: the highest mark, then the next", () => {
    expect(
      order({ a: [9, 5, 4], b: [9, 6, 3], c: [8, 8, 2] }, { order: ["count-back"] }).groups,
    ).toEqual(["b", "a", "c"]);
  });

  it("stay after a count-back of the same marks from other jurors, or of a longer list", () => {
    expect(order({ a: [9, 5], b: [5, 9] }, { order: ["count-back"] }).groups).toEqual(["a=b"]);
    expect(order({ a: [9, 5, 5], b: [9, 5, null] }, { order: ["count-back"] }).groups).toEqual([
      "a=b",
    ]);
  });

  it("go to the entry that more of the jurors who judged both prefer", () => {
    const marks = { a: [5, 5, 9, null], b: [6, 6, 1, 10] };
    expect(order(marks, { order: ["majority"] }).groups).toEqual(["b", "a"]);
    expect(order({ a: [5, 7], b: [7, 5] }, { order: ["majority"] }).groups).toEqual(["a=b"]);
    expect(order({ a: [5, null], b: [null, 7] }, { order: ["majority"] }).groups).toEqual(["a=b"]);
  });

  it("leave a circle of majorities equal, and part what stands outside it", () => {
    const circle = { a: [3, 1, 2], b: [2, 3, 1], c: [1, 2, 3] };
    expect(order(circle, { order: ["majority"] }).groups).toEqual(["a=b=c"]);
    expect(order({ ...circle, d: [0, 0, 0] }, { order: ["majority"] }).groups).toEqual([
      "a=b=c",
      "d",
    ]);
  });

  it("go by the chair's recorded vote, if it names every one of them", () => {
    const marks = { a: [1], b: [1], c: [1] };
    const vote = (chairVotes: string[][]) =>
      order(marks, { order: ["chair-vote"], chairVotes }).groups;
    expect(vote([["c", "a", "b"]])).toEqual(["c", "a", "b"]);
    expect(
      vote([
        ["x", "c"],
        ["b", "c", "d", "a"],
      ]),
    ).toEqual(["b", "c", "a"]);
    expect(vote([["c", "a"]])).toEqual(["a=b=c"]);
    expect(order(marks, { order: ["chair-vote"] }).groups).toEqual(["a=b=c"]);
  });

  it("are tried step by step within what the step before left equal", () => {
    const marks = { a: [4, 6], b: [6, 4], c: [5, 5], d: [5, 5] };
    expect(order(marks, { order: ["count-back", "chair-vote"], chairVotes: [["b", "a"]] })).toEqual(
      {
        groups: ["b", "a", "c=d"],
        decided: [{ entries: ["a", "b", "c", "d"], by: "count-back" }],
      },
    );
  });

  it("share the place where nothing in the list parts them", () => {
    expect(order({ a: [1], b: [1] }, { order: ["count-back", "majority"] })).toEqual({
      groups: ["a=b"],
      decided: [{ entries: ["a", "b"], by: null }],
    });
    expect(order({ a: [1], b: [2] }, { order: [] }).groups).toEqual(["a=b"]);
  });

  it("never move an entry past one that was not its equal", () => {
    const table = tableOf({ a: [1], b: [9], c: [9] });
    expect(breakTies(table, [0, 1, 1], { order: ["count-back"] }).levels).toEqual([0, 1, 1]);
    expect(breakTies(table, [7, 7, 3], { order: ["count-back"] })).toEqual({
      levels: [2, 1, 0],
      decided: [{ entries: ["a", "b"], by: "count-back" }],
    });
  });

  it("are broken alike whatever the jurors and entries are called", () => {
    const marks = fc.array(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
      {
        minLength: 2,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(marks, fc.shuffledSubarray([...tieBreaks], { minLength: 1 }), (rows, steps) => {
        const names = rows.map((_, e) => `E${e}`);
        const turned = rows.map((_, e) => `E${(e + 1) % rows.length}`);
        const run = (labels: string[]) => {
          const table = tableOf(
            Object.fromEntries(rows.map((row, e) => [labels[e]!, [row[2]!, row[0]!, row[1]!]])),
          );
          const outcome = breakTies(
            table,
            rows.map(() => 0),
            { order: steps },
          );
          return labels.map((label) => outcome.levels[table.entries.indexOf(label)]);
        };
        expect(run(turned)).toEqual(run(names));
      }),
    );
  });
});
