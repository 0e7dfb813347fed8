import { describe, expect, it } from "vitest";
import { vacantPlaces } from "~/judging/awards";
import { conclusionBlockers } from "~/judging/notice/conclusion";
import { finalAwards } from "~/judging/notice/final-awards";
import { noticeForms } from "~/judging/notice/forms";
import { mayActOn, mayObject, roleInObjection } from "~/judging/notice/notice-permissions";
import { noticeSheet } from "~/judging/notice/notice-sheet";
import { answerDue, endOfDays, finalityOf, noticeWindow } from "~/judging/notice/notice-window";
import { nobody, type Viewer } from "~/people/viewer";

const brief = (noticeDays: number, answerDays = 5, workingDays = true) => ({
  objections: { noticeDays, answerDays, workingDays },
});

describe("the list of a notice as a sheet", () => {
  it("has a line for each award, and one for each place that stays vacant", () => {
    const list = {
      honours: [
        {
          ...{ prize: { zh: "金奖", en: "Gold" }, number: "0002", title: "芙蓉国里" },
          ...{ names: ["沈若初", "周望"], place: 1 },
        },
      ],
      vacant: [{ prize: { zh: "银奖", en: "Silver" }, places: 2 }],
    };
    expect(noticeSheet(list, "zh")).toEqual([
      ["奖项", "参赛编号", "作品", "设计者", "名次"],
      ["金奖", "0002", "芙蓉国里", "沈若初、周望", 1],
      ["银奖", "", "空缺", "", ""],
      ["银奖", "", "空缺", "", ""],
    ]);
    expect(noticeSheet(list, "en")[1]).toEqual(["Gold", "0002", "芙蓉国里", "沈若初, 周望", 1]);
  });
});

describe("the days of a notice", () => {
  it.each([
    // Friday 10:00 in Beijing; the day itself does not count, and the last one ends at midnight.
    ["2026-11-27T02:00:00Z", 1, false, "2026-11-28T16:00:00Z"],
    ["2026-11-27T02:00:00Z", 7, false, "2026-12-04T16:00:00Z"],
    ["2026-11-27T02:00:00Z", 1, true, "2026-11-30T16:00:00Z"],
    ["2026-11-27T02:00:00Z", 5, true, "2026-12-04T16:00:00Z"],
    // Sunday 00:30 in Beijing is still Saturday in London: Beijing's calendar counts.
    ["2026-11-28T16:30:00Z", 1, true, "2026-11-30T16:00:00Z"],
  ])("from %s, %i days (working: %s), end at %s", (from, days, working, end) => {
    expect(endOfDays(new Date(from), days, working)).toEqual(new Date(end));
  });

  it("give no window where the brief promises none", () => {
    expect(noticeWindow(new Date("2026-11-27T02:00:00Z"), brief(0))).toBeNull();
    expect(answerDue(new Date("2026-11-27T02:00:00Z"), brief(7, 3, false))).toEqual(
      new Date("2026-11-30T16:00:00Z"),
    );
  });

  it("leave a result open until their very last instant, and no instant longer", () => {
    const announcedAt = new Date("2026-11-27T02:00:00Z");
    const { closesAt } = noticeWindow(announcedAt, brief(7))!;
    const before = (ms: number) => new Date(closesAt.getTime() - ms);
    expect(finalityOf(announcedAt, brief(7), null, new Date("2026-11-27T01:59:59Z"))).toBe(
      "sealed",
    );
    expect(finalityOf(null, brief(7), null, announcedAt)).toBe("sealed");
    expect(finalityOf(announcedAt, brief(7), null, announcedAt)).toBe("open");
    expect(finalityOf(announcedAt, brief(7), null, before(1))).toBe("open");
    expect(finalityOf(announcedAt, brief(7), null, before(0))).toBe("waiting");
    expect(finalityOf(announcedAt, brief(7), closesAt, before(0))).toBe("final");
    expect(finalityOf(announcedAt, brief(0), null, announcedAt)).toBe("final");
  });
});

const person = (id: string, roles: Viewer["roles"] = []): Viewer => ({
  person: { id, pseudonym: id, name: id, locale: "zh" },
  roles,
});
const contest = { id: "c", hostId: "h" };
const organiser = person("o", [{ role: "organiser", scopeKind: "competition", scopeId: "c" }]);
const juror = person("j", [{ role: "juror", scopeKind: "competition", scopeId: "c" }]);
const window = { opensAt: new Date(1_000), closesAt: new Date(2_000) };
const asked = {
  ...{ window, now: new Date(1_500), verified: true, ownEntry: false, ofRound: false, filed: 0 },
};

describe("who may object", () => {
  it.each([
    ["a visitor", nobody, {}, "unauthenticated"],
    ["an organiser", organiser, {}, "forbidden"],
    ["somebody early", person("x"), { now: new Date(999) }, "closed"],
    ["somebody at the closing instant", person("x"), { now: new Date(2_000) }, "closed"],
    ["somebody where there is no notice", person("x"), { window: null }, "closed"],
    ["somebody nobody can reach", person("x"), { verified: false }, "forbidden"],
    ["an author, against the own work", person("x"), { ownEntry: true }, "invalid"],
    ["a juror, against the list of an earlier round", juror, { ofRound: true }, "forbidden"],
    ["somebody with five already", person("x"), { filed: 5 }, "too-many"],
  ])("not %s", (_, viewer, over, kind) => {
    expect(mayObject(viewer, contest, { ...asked, ...over })).toMatchObject({ kind });
  });

  it("anybody else, from the first instant to the last", () => {
    for (const now of [1_000, 1_999])
      expect(mayObject(person("x"), contest, { ...asked, now: new Date(now) }).allowed).toBe(true);
  });
});

describe("an objection", () => {
  const scope = { filedById: "x", authorIds: ["a", null], decided: false };
  it("exists for its objector, the team and the organisers, and for nobody else", () => {
    expect(roleInObjection(person("x"), contest, scope)).toBe("objector");
    expect(roleInObjection(person("a"), contest, scope)).toBe("team");
    expect(roleInObjection(organiser, contest, scope)).toBe("organiser");
    expect(roleInObjection(person("z"), contest, scope)).toBeNull();
    expect(roleInObjection(nobody, contest, { ...scope, authorIds: [null] })).toBeNull();
  });

  it("is acted on by whom it falls to, while it is open", () => {
    expect(mayActOn("team", "team", scope).allowed).toBe(true);
    expect(mayActOn("team", "organiser", scope)).toMatchObject({ kind: "forbidden" });
    expect(mayActOn("organiser", "organiser", { ...scope, decided: true })).toMatchObject({
      kind: "closed",
    });
  });
});

describe("what blocks a result from being final", () => {
  const dueAt = new Date(3_000);
  const open = { number: 2, objectionId: "two", decided: false, dueAt };
  it("is the notice that still runs, and every open objection", () => {
    const objections = [{ ...open, number: 1, decided: true }, open];
    expect(conclusionBlockers({ window, now: new Date(1_999), objections })).toMatchObject([
      { kind: "notice-runs" },
      { kind: "open-objection", number: 2 },
    ]);
    expect(conclusionBlockers({ window, now: new Date(2_000), objections })).toMatchObject([
      { number: 2 },
    ]);
    expect(conclusionBlockers({ window, now: new Date(2_000), objections: [] })).toEqual([]);
  });
});

describe("awards after something was taken back", () => {
  const prizes = [
    { id: "gold", name: { zh: "金" }, count: 1, amountFen: null },
    { id: "silver", name: { zh: "银" }, count: 2, amountFen: null },
  ];
  const ranking = ["1", "2", "3", "4", "5"].map((entry, index) => ({ entry, place: index + 1 }));
  const awards = [
    { entry: "1", prizeId: "gold" },
    { entry: "2", prizeId: "silver" },
    { entry: "3", prizeId: "silver" },
  ];
  const after = (gone: string[], how: "vacant" | "move-up", places = ranking) =>
    finalAwards(prizes, places, awards, new Set(gone), how);
  const written = (list: typeof awards) => list.map(({ entry, prizeId }) => `${entry} ${prizeId}`);

  it("leave their places vacant, or close ranks and let the best without one in", () => {
    expect(after(["1"], "vacant").awards).toEqual(awards.slice(1));
    expect(written(after(["1"], "move-up").awards)).toEqual(["2 gold", "3 silver", "4 silver"]);
    expect(written(after(["1", "4"], "move-up").awards)).toEqual([
      ...["2 gold", "3 silver", "5 silver"],
    ]);
    expect(after([], "move-up").awards).toEqual(awards);
  });

  it("close the ranks of a prize for one criterion along its own scale", () => {
    const best = { id: "bold", name: { zh: "最佳创意" }, count: 1, amountFen: null };
    const withBest = [...prizes, { ...best, criterionId: "creative" }];
    const given = [...awards, { entry: "5", prizeId: "bold" }];
    const creative = ["1", "5", "4", "2", "3", "6"].map((entry, at) => ({ entry, place: at + 1 }));
    const places = [...ranking, { entry: "6", place: 6 }];
    const left = (gone: string[]) =>
      finalAwards(withBest, places, given, new Set(gone), "move-up", { creative });
    expect(written(left(["5"]).awards)).toEqual([...["1 gold", "2 silver", "3 silver", "4 bold"]]);
    // Whoever moves up into the whole's prizes is passed over by the criterion's.
    expect(written(left(["1", "5"]).awards)).toEqual([
      ...["2 gold", "3 silver", "4 silver", "6 bold"],
    ]);
    expect(left(["5", "4", "6"])).toMatchObject({ unfilled: 1 });
  });

  it("go to nobody by chance: equals across the cut leave the last place empty", () => {
    const equals = ranking.map((one) => (one.entry === "5" ? { ...one, place: 4 } : one));
    expect(after(["3"], "move-up", equals)).toEqual({ awards: awards.slice(0, 2), unfilled: 1 });
    // Where there is room for both, both move up.
    expect(written(after(["2", "3"], "move-up", equals).awards)).toEqual([
      ...["1 gold", "4 silver", "5 silver"],
    ]);
  });

  it("stay empty where nobody is left to move up", () => {
    expect(after(["1", "4", "5"], "move-up")).toMatchObject({ unfilled: 1 });
  });
});

it("a prize that nobody was given is vacant by as many places as are left", () => {
  const [gold, silver] = [
    { id: "gold", count: 1 },
    { id: "silver", count: 2 },
  ];
  expect(vacantPlaces([gold, silver], [{ prizeId: "gold" }, { prizeId: "silver" }])).toEqual([
    { prize: silver, places: 1 },
  ]);
  expect(vacantPlaces([gold], [{ prizeId: "gold" }])).toEqual([]);
});

describe("the forms", () => {
  it.each([
    ["object", { ground: "other", statement: "太短" }],
    ["object", { ground: "spite", statement: "事实事实事实事实事实事实事实事实事实事实" }],
    ["object", { ground: "other", entry: "x", statement: "事实".repeat(20) }],
    ["decide", { reason: "理由充分，证据属实。" }],
    ["decide", { outcome: "upheld", reason: "短" }],
    ["askViewing", {}],
    ["decideViewing", { granted: "no" }],
    ["sign", { digest: "0".repeat(64) }],
    ["conclude", { how: "perhaps" }],
  ] as const)("%s refuses %j", (name, given) => {
    expect(noticeForms[name].safeParse(given).success).toBe(false);
  });

  it("read a number of the list, or the procedure", () => {
    const given = { ground: "procedure", statement: "事实".repeat(20) };
    expect(noticeForms.object.parse({ ...given, entry: "0012" }).entry).toBe(12);
    expect(noticeForms.object.parse(given).entry).toBeNull();
  });
});
