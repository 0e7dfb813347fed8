import { describe, expect, it } from "vitest";
import type { Brief } from "~/competitions/brief";
import { readBrief } from "~/competitions/brief-issues";
import { onScale } from "~/competitions/criteria";
import { passedGoOn, placesOf, promotionTooLarge, type Promotion } from "~/competitions/promotion";
import { contradictions as t } from "~/competitions/texts";
import { tieBreakOf, tieBreaks } from "~/competitions/tie-breaks";
import { templateBrief, twoRounds } from "./cast";

type Change = (brief: Brief) => void;
const issuesAfter = (change: Change, locale: "zh" | "en" = "zh") => {
  const brief = templateBrief();
  change(brief);
  return readBrief(brief, locale).issues;
};
const hours = (iso: string, count: number) =>
  new Date(Date.parse(iso) + count * 3_600_000).toISOString();

const wrong: [what: string, change: Change, field: string, zh?: string, en?: string][] = [
  [
    "weights of less than 100 %",
    (b) => void (b.criteria[0]!.weightBp = 3499),
    "criteria",
    t.weightsOff.zh("99.99%"),
    t.weightsOff.en("99.99%"),
  ],
  [
    "weights of more than 100 %",
    (b) => void (b.criteria[0]!.weightBp = 3501),
    "criteria",
    t.weightsOff.zh("100.01%"),
  ],
  [
    "a criterion without weight",
    (b) => void ((b.criteria[0]!.weightBp = 0), (b.criteria[1]!.weightBp = 6000)),
    "criteria[0].weightBp",
  ],
  ["half a basis point", (b) => void (b.criteria[0]!.weightBp = 3500.5), "criteria[0].weightBp"],
  [
    "a close at the opening instant",
    (b) => void (b.timetable.closesAt = b.timetable.opensAt),
    "timetable.closesAt",
    t.closesBeforeOpening.zh,
    t.closesBeforeOpening.en,
  ],
  [
    "a close before the opening",
    (b) => void (b.timetable.closesAt = hours(b.timetable.opensAt, -1)),
    "timetable.closesAt",
    t.closesBeforeOpening.zh,
  ],
  [
    "judging that opens before the finishing window is over",
    (b) => {
      b.timetable.finishingHours = 24;
      b.rounds[0]!.judgingOpensAt = new Date(
        Date.parse(b.timetable.closesAt) + 24 * 3_600_000 - 1,
      ).toISOString();
    },
    "timetable.finishingHours",
    t.judgingBeforeFinishing.zh,
    t.judgingBeforeFinishing.en,
  ],
  [
    "judging that opens before entries close",
    (b) => void (b.rounds[0]!.judgingOpensAt = hours(b.timetable.closesAt, -1)),
    "rounds[0].judgingOpensAt",
    t.judgingBeforeClose.zh,
    t.judgingBeforeClose.en,
  ],
  [
    "judging that closes as it opens",
    (b) => void (b.rounds[0]!.judgingClosesAt = b.rounds[0]!.judgingOpensAt),
    "rounds[0].judgingClosesAt",
    t.judgingEndsBeforeStart.zh,
    t.judgingEndsBeforeStart.en,
  ],
  [
    "results before judging closes",
    (b) => void (b.timetable.resultsAt = hours(b.rounds[0]!.judgingClosesAt, -1)),
    "timetable.resultsAt",
    t.resultsBeforeJudgingEnds.zh,
    t.resultsBeforeJudgingEnds.en,
  ],
  [
    "a day that no calendar has",
    (b) => void (b.timetable.opensAt = "2026-02-30T00:00:00Z"),
    "timetable.opensAt",
  ],
  [
    "a wall time instead of an instant",
    (b) => void (b.timetable.opensAt = "2026-12-01T09:00"),
    "timetable.opensAt",
  ],
  [
    "two tracks with one id",
    (b) => void (b.tracks[2]!.id = b.tracks[0]!.id),
    "tracks[2].id",
    t.idTwice.zh("workwear"),
    t.idTwice.en("workwear"),
  ],
  [
    "two dimensions with one id",
    (b) => void (b.dimensions[1]!.id = b.dimensions[0]!.id),
    "dimensions[1].id",
  ],
  [
    "two criteria with one id",
    (b) => void ((b.criteria[3]!.id = b.criteria[0]!.id), delete b.prizes[4]!.criterionId),
    "criteria[3].id",
  ],
  ["two prizes with one id", (b) => void (b.prizes[1]!.id = b.prizes[0]!.id), "prizes[1].id"],
  [
    "two entry rules with one id",
    (b) => void (b.entryRules[1]!.id = b.entryRules[0]!.id),
    "entryRules[1].id",
  ],
  ["an id that would not fit an address", (b) => void (b.tracks[0]!.id = "职业服"), "tracks[0].id"],
  [
    "an anchor beyond the scale",
    (b) => void (b.criteria[1]!.anchors[4]!.at = 101),
    "criteria[1].anchors[4].at",
    t.anchorOffScale.zh(0, 100),
    t.anchorOffScale.en(0, 100),
  ],
  [
    "two anchors at one score",
    (b) => void (b.criteria[1]!.anchors[1]!.at = 20),
    "criteria[1].anchors[1].at",
    t.anchorTwice.zh,
    t.anchorTwice.en,
  ],
  [
    "a criterion with a single anchor",
    (b) => void b.criteria[0]!.anchors.splice(1),
    "criteria[0].anchors",
  ],
  [
    "a scale that ends where it begins",
    (b) => void (b.criteria[0]!.scale = { min: 100, max: 100, step: 1 }),
    "criteria[0].scale.max",
    t.scaleUpsideDown.zh,
    t.scaleUpsideDown.en,
  ],
  [
    "a step that misses the highest score",
    (b) => void (b.criteria[0]!.scale.step = 3),
    "criteria[0].scale.step",
    t.stepMissesMax.zh,
    t.stepMissesMax.en,
  ],
  [
    "a prize for a criterion that there is not",
    (b) => void (b.prizes[0]!.criterionId = "none"),
    "prizes[0].criterionId",
  ],
  [
    "a prize for what the public judges",
    (b) => void (b.criteria[3]!.source = "public"),
    "prizes[4].criterionId",
  ],
  [
    "a prize for one criterion where the last round compares",
    (b) => void (b.rounds.at(-1)!.method = "compare"),
    "prizes[4].criterionId",
  ],
  ["a prize for nobody", (b) => void (b.prizes[0]!.count = 0), "prizes[0].count"],
  [
    "prize money that is not whole fen",
    (b) => void (b.prizes[0]!.amountFen = 0.5),
    "prizes[0].amountFen",
  ],
  ["a title without Chinese", (b) => void (b.title = { zh: " ", en: "Contest" }), "title.zh"],
  ["a right without Chinese", (b) => void (b.rights.summary[1]!.zh = ""), "rights.summary[1].zh"],
  ["no rights terms at all", (b) => void (b.rights.clauses = []), "rights.clauses"],
  ["no track", (b) => void (b.tracks = []), "tracks"],
  ["no rule that screening could name", (b) => void (b.entryRules = []), "entryRules"],
  [
    "at most fewer boards than at least",
    (b) => Object.assign(b.limits, { boardsMin: 3, boardsMax: 2 }),
    "limits.boardsMax",
    t.mostBelowLeast.zh,
    t.mostBelowLeast.en,
  ],
  [
    "a statement that must be longer than it may be",
    (b) => Object.assign(b.limits, { statementMin: 300, statementMax: 200 }),
    "limits.statementMax",
    t.mostBelowLeast.zh,
  ],
  ["entries without a board", (b) => void (b.limits.boardsMin = 0), "limits.boardsMin"],
  ["teams of nobody", (b) => void (b.limits.teamMax = 0), "limits.teamMax"],
  [
    "a primary criterion that is none",
    (b) => void (b.primaryCriterionId = "beauty"),
    "primaryCriterionId",
    t.noSuchCriterion.zh,
    t.noSuchCriterion.en,
  ],
  [
    "a contest with nothing for its jury to judge",
    (b) => {
      b.tieBreaks = ["count-back"];
      delete b.prizes[4]!.criterionId;
      for (const criterion of b.criteria) criterion.source = "public";
    },
    "criteria",
    t.nothingForThePanel.zh,
    t.nothingForThePanel.en,
  ],
  [
    "ties broken by a criterion that jurors give no score",
    (b) => void (b.criteria[0]!.source = "public"),
    "primaryCriterionId",
    t.primaryNotForThePanel.zh,
    t.primaryNotForThePanel.en,
  ],
  [
    "one tie-break twice",
    (b) => void (b.tieBreaks[1] = b.tieBreaks[0]!),
    "tieBreaks[1]",
    t.tieBreakTwice.zh,
    t.tieBreakTwice.en,
  ],
  [
    "a tie broken by the time of handing in",
    (b) => void b.tieBreaks.splice(0, 1, "time" as never),
    "tieBreaks[0]",
  ],
  ["ties without a rule", (b) => void (b.tieBreaks = []), "tieBreaks"],
  ["an embargo of less than no days", (b) => void (b.embargoDays = -1), "embargoDays"],
];

describe("a brief", () => {
  it.each(wrong)("refuses %s beside its field", (_, change, field, zh, en) => {
    const issues = issuesAfter(change);
    expect(issues.map((issue) => issue.field)).toEqual([field]);
    const english = issuesAfter(change, "en");
    if (zh) expect(issues[0]!.sentence).toBe(zh);
    if (en) expect(english[0]!.sentence).toBe(en);
    expect(issues[0]!.sentence).toMatch(/\p{Script=Han}/u);
    expect(english[0]!.sentence).not.toMatch(/[^“\P{Script=Han}]/u);
  });

  it("names every contradiction at once, not only the first", () => {
    const issues = issuesAfter((b) => {
      b.title.zh = "";
      b.criteria[0]!.weightBp = 1;
      b.timetable.closesAt = b.timetable.opensAt;
      b.tracks[1]!.id = b.tracks[0]!.id;
    });
    expect(issues.map(({ field }) => field).sort()).toEqual([
      "criteria",
      "timetable.closesAt",
      "title.zh",
      "tracks[1].id",
    ]);
  });

  it("lets judging open as entries close, and results come as judging closes", () => {
    const issues = issuesAfter(({ timetable, rounds: [round] }) => {
      round!.judgingOpensAt = timetable.closesAt;
      round!.noticeDays = 0;
      timetable.resultsAt = round!.judgingClosesAt;
    });
    expect(issues).toEqual([]);
  });

  it("needs no English, and takes an empty English text for none", () => {
    const brief = templateBrief();
    brief.title = { zh: " 大赛 ", en: "  " };
    expect(readBrief(brief, "zh").brief?.title).toEqual({ zh: "大赛", en: undefined });
  });

  it("says nothing about the order of instants that are none", () => {
    const issues = issuesAfter((b) => void (b.timetable.closesAt = ""));
    expect(issues.map(({ field }) => field)).toEqual(["timetable.closesAt"]);
  });

  it("is not read from something else altogether", () => {
    for (const other of [null, 7, "brief", [], {}])
      expect(readBrief(other, "en").issues.length).toBeGreaterThan(0);
  });
});

describe("rounds that contradict themselves or each other", () => {
  const cases: [what: string, change: Change, field: string, because?: { zh: string }][] = [
    ["are two of one name", (b) => void (b.rounds[1]!.id = "preliminary"), "rounds[1].id"],
    [
      "overlap",
      (b) =>
        void (
          (b.rounds[0]!.making = null),
          (b.rounds[1]!.judgingOpensAt = b.rounds[0]!.judgingClosesAt)
        ),
      "rounds[1].judgingOpensAt",
      t.roundsOverlap,
    ],
    [
      "begin within a notice",
      (b) => void ((b.rounds[0]!.making = null), (b.rounds[0]!.noticeDays = 32)),
      "rounds[1].judgingOpensAt",
      t.roundInNotice,
    ],
    [
      "do not say who goes on",
      (b) => void (b.rounds[0]!.promotion = null),
      "rounds[0].promotion.value",
      t.promotionMissing,
    ],
    [
      "promote after the last",
      (b) => void (b.rounds[1]!.promotion = b.rounds[0]!.promotion),
      "rounds[1].promotion.value",
      t.nothingAfterLast,
    ],
    [
      "make something after the last",
      (b) =>
        void (
          (b.rounds[1]!.making = { ...b.rounds[0]!.making!, milestones: [] }),
          (b.rounds[1]!.making.dueAt = b.timetable.resultsAt)
        ),
      "rounds[1].making.dueAt",
      t.nothingAfterLast,
    ],
    [
      "screen at the end, which ranks nobody",
      (b) => void (b.rounds[1]!.method = "screen"),
      "rounds[1].method",
      t.nothingAfterScreening,
    ],
    [
      "screen, and count who goes on",
      (b) => void (b.rounds[0]!.method = "screen"),
      "rounds[0].promotion.by",
      t.passedByScreening,
    ],
    [
      "score, and promote what passes",
      (b) => void (b.rounds[0]!.promotion = passedGoOn),
      "rounds[0].promotion.by",
      t.passedByScreening,
    ],
    [
      "promote none at all",
      (b) => void (b.rounds[0]!.promotion!.value = 0),
      "rounds[0].promotion.value",
      t.promotesNobody,
    ],
    [
      "promote more than all",
      (b) => void Object.assign(b.rounds[0]!.promotion!, { by: "percent", value: 101 }),
      "rounds[0].promotion.value",
      t.percentOverWhole,
    ],
    [
      "have garments due before the round is over",
      (b) =>
        void (
          (b.rounds[0]!.making!.milestones = []),
          (b.rounds[0]!.making!.dueAt = b.rounds[0]!.judgingClosesAt)
        ),
      "rounds[0].making.dueAt",
      t.makingBeforeRoundEnds,
    ],
    [
      "have garments due after the next has begun",
      (b) => void (b.rounds[0]!.making!.dueAt = hours(b.rounds[1]!.judgingOpensAt, 1)),
      "rounds[0].making.dueAt",
      t.makingAfterNextRound,
    ],
    [
      "have a milestone after garments are due",
      (b) =>
        void (b.rounds[0]!.making!.milestones[0]!.dueAt = hours(b.rounds[0]!.making!.dueAt, 1)),
      "rounds[0].making.milestones[0].dueAt",
      t.milestoneOutsideMaking,
    ],
    [
      "have a milestone before the round is over",
      (b) => void (b.rounds[0]!.making!.milestones[0]!.dueAt = b.rounds[0]!.judgingClosesAt),
      "rounds[0].making.milestones[0].dueAt",
      t.milestoneOutsideMaking,
    ],
    [
      "have two milestones of one name",
      (b) => void b.rounds[0]!.making!.milestones.push(b.rounds[0]!.making!.milestones[0]!),
      "rounds[0].making.milestones[1].id",
    ],
    [
      "promote more than the round before leaves",
      (b) =>
        void b.rounds.splice(
          1,
          0,
          third(b, { of: "contest", by: "number", value: 3, reserves: 0 }),
        ),
      "rounds[1].promotion.value",
      { zh: t.moreThanThereAre.zh(2) },
    ],
  ];

  it.each(cases)("that %s", (_, change, field, because) => {
    const brief = twoRounds();
    change(brief);
    const { issues } = readBrief(brief, "zh");
    expect(issues.map((issue) => issue.field)).toEqual([field]);
    if (because) expect(issues[0]!.sentence).toBe(because.zh);
  });

  it("are none where all follow each other", () => {
    expect(readBrief(twoRounds(), "zh").issues).toEqual([]);
    const brief = twoRounds();
    brief.rounds.splice(1, 0, third(brief, { of: "contest", by: "number", value: 2, reserves: 0 }));
    expect(readBrief(brief, "zh").issues).toEqual([]);
  });

  const third = (brief: Brief, promotion: Promotion): Brief["rounds"][number] => ({
    ...brief.rounds[0]!,
    ...{ id: "second", name: { zh: "复评" }, making: null, noticeDays: 0, promotion },
    judgingOpensAt: hours(brief.rounds[0]!.making!.dueAt, 1),
    judgingClosesAt: hours(brief.rounds[0]!.making!.dueAt, 20),
  });
});

describe("a promotion", () => {
  const of = (over: Partial<Promotion>): Promotion => ({
    ...{ of: "contest", by: "number", value: 10, reserves: 0, ...over },
  });

  it.each<[Partial<Promotion>, number, number]>([
    [{ value: 10 }, 30, 10],
    [{ value: 10 }, 7, 7],
    [{ by: "percent", value: 20 }, 300, 60],
    [{ by: "percent", value: 20 }, 301, 61],
    [{ by: "percent", value: 1 }, 3, 1],
    [{ by: "percent", value: 100 }, 3, 3],
    [{ by: "percent", value: 50 }, 0, 0],
    [passedGoOn, 12, 12],
  ])("%j of %d entries promotes %d: a share is rounded up", (over, count, places) => {
    expect(placesOf(of(over), count)).toBe(places);
  });

  it.each<[string, (Partial<Promotion> | null)[], { index: number; most: number } | null]>([
    ["nothing is known of the first", [{ value: 5000 }, null], null],
    ["fewer", [{ value: 60 }, { value: 20 }, null], null],
    ["as many", [{ value: 60 }, { value: 60 }, null], null],
    ["one more", [{ value: 60 }, { value: 61 }, null], { index: 1, most: 60 }],
    ["20 of each of 3 tracks", [{ of: "track", value: 20 }, { value: 60 }, null], null],
    ["one over those", [{ of: "track", value: 20 }, { value: 61 }, null], { index: 1, most: 60 }],
    [
      "more in a track than came to it",
      [{ of: "track", value: 20 }, { of: "track", value: 21 }, null],
      { index: 1, most: 20 },
    ],
    [
      "more in a track than there are in all",
      [{ value: 5 }, { of: "track", value: 6 }, null],
      { index: 1, most: 5 },
    ],
    ["a share of the unknown", [{ by: "percent", value: 20 }, { value: 900 }, null], null],
    [
      "more than the share of what is known",
      [{ value: 60 }, { by: "percent", value: 50 }, { value: 31 }, null],
      { index: 2, most: 30 },
    ],
  ])("after another: %s", (_, promotions, fault) => {
    expect(
      promotionTooLarge(
        promotions.map((one) => one && of(one)),
        3,
      ),
    ).toEqual(fault);
  });
});

describe("a scale", () => {
  it.each([
    [0, true],
    [5, true],
    [100, true],
    [-5, false],
    [105, false],
    [7, false],
    [12.5, false],
    [NaN, false],
  ])("of 0 to 100 in fives: %d is on it: %s", (score, on) => {
    expect(onScale({ min: 0, max: 100, step: 5 }, score)).toBe(on);
  });
});

describe("a tie-break", () => {
  it.each(tieBreaks)("is read off a select: %s", (kind) => {
    expect(tieBreakOf(kind)).toBe(kind);
  });

  it.each(["", "time", "id", "PRIMARY-CRITERION"])("is none for %j", (value) => {
    expect(tieBreakOf(value)).toBeNull();
  });
});
