import { describe, expect, it } from "vitest";
import { makeResultsPackage } from "~/judging/results-package";
import type { ResultContent, ResultRules } from "~/judging/result-content";
import { scoreSheet } from "~/judging/results/score-sheet";
import type { TallyInput } from "~/judging/tally-input";

const rules = (over: Partial<ResultRules> = {}): ResultRules => ({
  contest: { slug: "contest", title: { zh: "大赛" }, version: 1 },
  round: { id: "final", name: { zh: "终评" } },
  method: "score",
  criteria: [
    { id: "creative", name: { zh: "创意", en: "Creativity" }, weightBp: 6000 },
    { id: "craft", name: { zh: "工艺", en: "Craft" }, weightBp: 4000 },
  ],
  ...{ tieBreaks: [], primaryCriterionId: "creative", estimator: "panel", chairVotes: [] },
  ...{ ties: [], prizes: [], awards: [], awardsReason: null },
  places: [
    { entry: "2", place: 1 },
    { entry: "10", place: 2 },
  ],
  ...{ missing: [], unjudged: [], missingReason: null, abstentions: [] },
  ...over,
});
const content = (input: TallyInput, over: Partial<ResultRules> = {}) =>
  makeResultsPackage(input, rules(over), () => "0".repeat(64)) as ResultContent;
const score = (juror: string, entry: string, criterion: string, value: number) => ({
  ...{ juror, entry, criterion, value },
});

describe("the sheet of scores", () => {
  const scale = { min: 0, max: 100 };

  it("has a row for each ballot, works and seats in the order of their numbers, scores as numbers", () => {
    const scores = ["10", "2"].flatMap((juror) =>
      ["10", "2"].flatMap((entry) => [
        score(juror, entry, "creative", 80 + Number(entry)),
        score(juror, entry, "craft", 60 + Number(juror)),
      ]),
    );
    const input: TallyInput = { method: "mean", scores, scale };
    expect(scoreSheet(content(input), "en")).toEqual([
      ["Entry number", "Seat", "Creativity (0–100)", "Craft (0–100)", "Place", "Remark"],
      ["0002", 2, 82, 62, 1, ""],
      ["0002", 10, 82, 70, 1, ""],
      ["0010", 2, 90, 62, 2, ""],
      ["0010", 10, 90, 70, 2, ""],
    ]);
  });

  it("says who abstained, and whose ballot is missing", () => {
    const scores = ["2", "10"].flatMap((entry) => [
      score("1", entry, "creative", 80),
      score("1", entry, "craft", 70),
    ]);
    const sheet = scoreSheet(
      content(
        { method: "mean", scores, scale },
        {
          abstentions: [{ juror: "2", entry: "2" }],
          missing: [{ juror: "3", entry: "7" }],
        },
      ),
      "zh",
    );
    expect(sheet.slice(1)).toEqual([
      ["0002", 1, 80, 70, 1, ""],
      ["0002", 2, "", "", 1, "弃权"],
      ["0007", 3, "", "", "", "未锁定"],
      ["0010", 1, 80, 70, 2, ""],
    ]);
  });

  it("holds every panel, each with its own criteria, where there are several", () => {
    const input = (criterion: string, juror: string): TallyInput => ({
      ...{ method: "mean", scale },
      scores: ["2", "10"].map((entry) => score(juror, entry, criterion, 50 + Number(juror))),
    });
    const criteria = rules().criteria.map((one, turn) => ({
      ...{ ...one, source: (["expert", "enterprise"] as const)[turn]! },
    }));
    const packed = {
      ...content(input("creative", "1"), {
        ...{ criteria, panels: "each" },
        abstentions: [{ juror: "2", entry: "5" }],
        missing: [{ juror: "4", entry: "5" }],
      }),
      source: "expert",
      sources: { enterprise: content(input("craft", "2"), {}) },
    } as ResultContent;
    expect(scoreSheet(packed, "zh")).toEqual([
      ["参赛编号", "评委席", "评判来源", "创意（0–100）", "工艺（0–100）", "名次", "备注"],
      ["0002", 1, "专家", 51, "", 1, ""],
      ["0002", 2, "企业", "", 52, 1, ""],
      ["0005", 2, "企业", "", "", "", "弃权"],
      ["0005", 4, "", "", "", "", "未锁定"],
      ["0010", 1, "专家", 51, "", 2, ""],
      ["0010", 2, "企业", "", 52, 2, ""],
    ]);
  });

  it("writes verdicts as words, and comparisons as what was better", () => {
    const criteria = [{ id: "verdict", name: { zh: "筛选意见" }, weightBp: 10_000 }];
    const verdicts = { scale: { min: 0, max: 2 }, method: "mean" as const };
    const scores = [score("1", "2", "verdict", 2), score("1", "10", "verdict", 0)];
    const screened = content({ ...verdicts, scores }, { method: "screen", criteria });
    expect(scoreSheet(screened, "zh").map((row) => row[2])).toEqual(["筛选意见", "通过", "不通过"]);

    const pair = { juror: "1", left: "2", right: "10" };
    const compared = content({
      method: "pairwise",
      comparisons: (["left", "right", "tie"] as const).map((winner) => ({ ...pair, winner })),
    });
    expect(scoreSheet(compared, "zh")).toEqual([
      ["评委席", "左", "右", "更好的一件"],
      [1, "0002", "0010", "0002"],
      [1, "0002", "0010", "0010"],
      [1, "0002", "0010", "不相上下"],
    ]);
  });
});
