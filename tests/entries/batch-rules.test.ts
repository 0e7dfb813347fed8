import { describe, expect, it } from "vitest";
import { columnNames, columns, mostRows } from "~/entries/batch/columns";
import { parseCsv } from "~/entries/batch/csv";
import { inert, writeCsv } from "~/media/sheets/write-csv";
import { mayGrantQuota, mayRecommend, mayTakeBack } from "~/entries/batch/permissions";
import { judgeRows } from "~/entries/batch/rows";
import { readSheet, type RawCell, type SheetRow } from "~/entries/batch/sheet";
import { sheetTexts } from "~/entries/batch/sheet-texts";
import type { HeldRole, Viewer } from "~/people/viewer";
import type { Decision } from "~/platform/refusal";
import { closes, contestBrief, opens } from "./forms";

const head = columnNames.map((name): RawCell => ({ text: columns[name].zh }));
const line = (...texts: string[]): RawCell[] => texts.map((text) => ({ text }));
const whole = ["湘水谣", "休闲服", "李湘", "lixiang@example.org", "湖南某大学", "王老师", "3"];

describe("comma-separated text", () => {
  it("is read with quotes, commas, line breaks and doubled quotes inside", () => {
    const rows = parseCsv('a,"b,""c""\r\nd"\r\n,e\n', 10).map((row) => row.map(({ text }) => text));
    expect(rows).toEqual([
      ["a", 'b,"c"\r\nd'],
      ["", "e"],
    ]);
  });

  it("is read no further than a full list, however long it is", () => {
    expect(parseCsv("a\n".repeat(10_000), 7)).toHaveLength(7);
    expect(parseCsv('"open', 7)).toEqual([[{ text: "open" }]]);
    expect(parseCsv("", 7)).toEqual([]);
  });

  it.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "marks %j as text when it is written",
    (cell) => {
      expect(inert(cell)).toBe(`'${cell}`);
    },
  );

  it("comes back from being written as it was", () => {
    const rows = [
      ["参赛编号", 'a "b", c'],
      ["0012", "两\n行"],
    ];
    const text = writeCsv(rows);
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(parseCsv(text.slice(1), 9).map((row) => row.map((cell) => cell.text))).toEqual(rows);
  });
});

describe("a sheet as a whole", () => {
  const sentence = (raw: RawCell[][], merged: string | null = null) =>
    readSheet(raw, merged).because?.zh;

  it("is read by its headings, in any order and either language; empty lines are no works", () => {
    const english = columnNames.map((name): RawCell => ({ text: ` ${columns[name].en}* ` }));
    const { rows } = readSheet(
      [[...english].reverse(), line(), line(...[...whole].reverse()), line("", " ")],
      null,
    );
    expect(rows).toEqual([
      { number: 3, formulas: [], cells: expect.objectContaining({ title: "湘水谣", seriesSize: "3" }) as object }, // prettier-ignore
    ]);
  });

  it("is told which headings are missing and which are not known", () => {
    const wrong = head.map((cell, at) => (at === 2 ? { text: "作者名" } : cell));
    expect(sentence([wrong, line(...whole)])).toBe(
      "第一行的列名与模板不同。缺少：“设计师姓名”。不认识：“作者名”。请下载模板，不改第一行。",
    );
    expect(readSheet([wrong], null).because?.en).toContain(
      "Missing: “Designer”. Not known: “作者名”.",
    );
    expect(sentence([[...head, { text: "姓名" }]])).toContain("“设计师姓名”一列出现了两次");
    expect(sentence([])).toContain("缺少");
  });

  it("with merged cells, without works, or with one work too many is refused with a sentence", () => {
    expect(sentence([head, line(...whole)], "A2:A5")).toContain("合并单元格（A2:A5）");
    expect(sentence([head, line("", "")])).toBe(sheetTexts.noRows.zh);
    const many = Array<RawCell[]>(mostRows + 1).fill(line(...whole));
    expect(sentence([head, ...many])).toBe(`一次最多 ${mostRows} 件作品。请分成几个文件上传。`);
    expect(sentence([head, ...many.slice(1)])).toBeUndefined();
  });

  it("keeps a formula apart, computed or typed as text, and never reads a cell without end", () => {
    const cells = [
      { text: "1+1", formula: true },
      ...line(" =cmd|' /C calc'!A0", "长".repeat(900)),
    ];
    const [row] = readSheet([head, cells], null).rows!;
    expect(row!.formulas).toEqual(["title", "track"]);
    expect(row!.cells.name).toHaveLength(500);
  });
});

const brief = contestBrief();
const row = (
  number: number,
  change: Partial<SheetRow["cells"]> = {},
  formulas: SheetRow["formulas"] = [],
): SheetRow => ({
  // prettier-ignore
  number,
  formulas,
  cells: { ...(Object.fromEntries(columnNames.map((name, at) => [name, whole[at]])) as SheetRow["cells"]), ...change }, // prettier-ignore
});
const faultsOf = (rows: SheetRow[], earlier: Parameters<typeof judgeRows>[2] = []) =>
  judgeRows(rows, brief, earlier).map(({ faults }) => faults.map(({ column }) => column));

describe("a row", () => {
  it("that is whole would be opened as it stands", () => {
    const [judged] = judgeRows([row(2)], brief, []);
    expect(judged!.work).toEqual({
      ...{ title: "湘水谣", trackId: "casual", name: "李湘", contact: "lixiang@example.org" },
      ...{ unit: "湖南某大学", advisors: "王老师", seriesSize: 3 },
    });
    expect(judgeRows([row(2, { seriesSize: "" })], brief, [])[0]!.work!.seriesSize).toBe(1);
  });

  it.each<[string, Partial<SheetRow["cells"]>, string[]]>([
    ["without a title", { title: "" }, ["title"]],
    ["with a title beyond its length", { title: "长".repeat(121) }, ["title"]],
    ["of a track there is not", { track: "泳装" }, ["track"]],
    ["with neither mail nor phone", { contact: "李湘" }, ["contact"]],
    ["with a series of seven", { seriesSize: "7" }, ["seriesSize"]],
    ["with a series of words", { seriesSize: "三" }, ["seriesSize"]],
    ["without a name or a contact", { name: "", contact: "" }, ["name", "contact"]],
  ])("%s is told at its cells", (_what, change, columnsWrong) => {
    const [judged] = judgeRows([row(2, change)], brief, []);
    expect(judged!.faults.map(({ column }) => column)).toEqual(columnsWrong);
    expect(judged!.work).toBeNull();
  });

  it("with a formula is told so, whatever the cell says", () => {
    const [judged] = judgeRows([row(2, {}, ["title"])], brief, []);
    expect(judged!.faults).toEqual([{ column: "title", because: sheetTexts.formula }]);
  });

  it("that stands twice, or was brought before, is told of the other", () => {
    const again = row(3, { title: " 湘水谣", contact: "LiXiang@example.org " });
    const [, second] = judgeRows([row(2), again], brief, []);
    expect(second!.faults[0]!.because.zh).toBe("与第 2 行重复：同一位设计师、同一个作品名称。");
    expect(faultsOf([row(2)], [{ title: "湘水谣", contact: "lixiang@example.org" }])).toEqual([["title"]]); // prettier-ignore
  });

  it("of a designer who has as many already as one may lead is refused", () => {
    const titles = ["一", "二", "三", "四"].map((title, at) => row(at + 2, { title }));
    expect(faultsOf(titles)).toEqual([[], [], [], ["contact"]]);
    expect(faultsOf([row(2, { title: "五" })], ["一", "二", "三"].map((title) => ({ title, contact: "lixiang@example.org" })))).toEqual([["contact"]]); // prettier-ignore
  });
});

describe("who may do what with a quota", () => {
  const who = (...roles: HeldRole[]): Viewer => ({
    person: { id: "p", pseudonym: "x", name: "某人", locale: "zh" },
    roles,
  });
  const manager = who({ scopeKind: "organisation", scopeId: "o1", role: "manager" });
  const organiser = who({ scopeKind: "competition", scopeId: "c1", role: "organiser" });
  const answer = (decision: Decision) => (decision.allowed ? "allowed" : decision.kind);
  const contest = { id: "c1", hostId: "o9" };
  const { timetable } = brief;
  const now = new Date(opens.getTime() + 1);
  const quota = { organisationId: "o1", verified: true, places: 3, used: 1, wanted: 2 };

  it.each([
    ["its organiser", organiser, { places: 3, used: 3, verified: true }, "allowed"],
    ["somebody else", manager, { places: 3, used: 0, verified: true }, "forbidden"],
    ["its organiser, to whom nobody has verified", organiser, { places: 3, used: 0, verified: false }, "invalid"], // prettier-ignore
    ["its organiser, fewer than were used", organiser, { places: 2, used: 3, verified: true }, "invalid"], // prettier-ignore
  ] as const)("a contest's places are given by %s: %s", (_who, viewer, given, expected) => {
    expect(answer(mayGrantQuota(viewer, contest, given))).toBe(expected);
  });

  it.each([
    ["as many as are left", manager, {}, "allowed"],
    ["one more than are left", manager, { wanted: 3 }, "conflict"],
    ["for an organisation no more verified", manager, { verified: false }, "forbidden"],
    ["for another organisation", manager, { organisationId: "o2" }, "forbidden"],
    ["as the contest's organiser", organiser, {}, "forbidden"],
    ["at the opening instant", manager, { now: opens }, "allowed"],
    ["at the closing instant", manager, { now: closes }, "closed"],
  ] as const)("works are recommended %s: %s", (_what, viewer, change, expected) => {
    expect(answer(mayRecommend(viewer, { ...quota, timetable, now, ...change }))).toBe(expected);
  });

  it.each([
    ["that waits", manager, false, false, "allowed"],
    ["that was taken up", manager, true, false, "conflict"],
    ["that was withdrawn", manager, false, true, "conflict"],
    ["of another organisation", organiser, false, false, "forbidden"],
  ] as const)(
    "a recommendation %s is taken back: %s",
    (_what, viewer, takenUp, withdrawn, expected) => {
      const state = { organisationId: "o1", takenUp, withdrawn };
      expect(answer(mayTakeBack(viewer, state))).toBe(expected);
    },
  );
});
