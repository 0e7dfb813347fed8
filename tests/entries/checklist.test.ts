import { describe, expect, it } from "vitest";
import { checklist, firstMissing, type AttachedFile } from "~/entries/checklist";
import { blankForm, readForm, withoutEmptyRows, type EntryForm } from "~/entries/form";
import { contestBrief, wholeForm } from "./forms";

const board: AttachedFile = { kind: "board", state: "accepted" };
const garment: AttachedFile = { kind: "garment", state: "accepted" };
const flat: AttachedFile = { kind: "flat", state: "accepted" };
const swatch: AttachedFile = { kind: "swatch", state: "accepted" };
const techpack: AttachedFile = { kind: "techpack", state: "accepted" };
const of = (form: EntryForm, files: AttachedFile[] = [board], limits = {}) =>
  checklist(form, files, contestBrief(limits));
const missing = (...given: Parameters<typeof of>) =>
  of(...given)
    .filter(({ done }) => !done)
    .map(({ key }) => key);

describe("the checklist of an entry", () => {
  it("is done for a whole form with a board", () => {
    expect(firstMissing(of(wholeForm()))).toBeNull();
  });

  it("asks a blank entry for everything but the team", () => {
    expect(missing(blankForm("甲"), [])).toEqual([
      "title",
      "track",
      "dimensions",
      "statement",
      "huxiangSource",
      "materials",
      "boards",
      "aiUse",
      "originality",
      "elsewhere",
      "employment",
      "pledge",
    ]);
  });

  const holes: [string, Partial<EntryForm>, string, RegExp][] = [
    ["a title of white space", { title: "  " }, "title", /作品名称/],
    ["a track the brief does not have", { trackId: "sport" }, "track", /赛道/],
    ["a dimension the brief does not have", { dimensions: ["taste"] }, "dimensions", /类别/],
    [
      "199 characters where 200 are the least",
      { statement: "字".repeat(199) },
      "statement",
      /199 字，至少需要 200/,
    ],
    [
      "white space, which does not count",
      { statement: "字 \n".repeat(199) },
      "statement",
      /199 字/,
    ],
    [
      "2,001 characters where 2,000 are the most",
      { statement: "字".repeat(2001) },
      "statement",
      /2001 字，最多 2000/,
    ],
    ["no source", { huxiangSource: "" }, "huxiangSource", /湖湘/],
    [
      "materials without a name",
      { materials: [{ name: "", percent: 20 }] },
      "materials",
      /至少填写一种/,
    ],
    ["materials of 100.5%", { materials: [{ name: "麻", percent: 100 }, { name: "丝", percent: 0.5 }] }, "materials", /100.5%/], // prettier-ignore
    ["no word on AI", { aiUse: { used: null, description: "" } }, "aiUse", /声明/],
    ["AI without saying which", { aiUse: { used: true, description: " " } }, "aiUse", /哪些/],
    ["no word on other contests", { elsewhere: { submitted: null, where: "" } }, "elsewhere", /其他竞赛/], // prettier-ignore
    ["another contest without saying which", { elsewhere: { submitted: true, where: " " } }, "elsewhere", /哪些竞赛/], // prettier-ignore
    ["no word on employment", { employment: { made: null, employer: "", agreed: false } }, "employment", /职务作品/], // prettier-ignore
    ["an employer without a name", { employment: { made: true, employer: "", agreed: true } }, "employment", /单位名称/], // prettier-ignore
    ["an employer who has not agreed", { employment: { made: true, employer: "某厂", agreed: false } }, "employment", /单位同意/], // prettier-ignore
    ["a pledge that nobody signed", { pledge: { name: " ", version: "2026-1" } }, "pledge", /姓名签署/], // prettier-ignore
    ["a pledge of an older wording", { pledge: { name: "设计师甲", version: "2025-1" } }, "pledge", /新版本/], // prettier-ignore
    ["a pledge in another's name", { pledge: { name: "设计师乙", version: "2026-1" } }, "pledge", /不一致/], // prettier-ignore
    ["no declaration of originality", { originality: false }, "originality", /原创/],
  ];
  it.each(holes)("refuses %s", (_what, change, key, sentence) => {
    const item = firstMissing(of(wholeForm(change)))!;
    expect(item).toMatchObject({ key, who: key === "pledge" ? "lead" : "designer" });
    expect(item.because!.zh).toMatch(sentence);
    expect(item.because!.en).toMatch(/[.]$/);
  });

  it("takes materials whose share nobody knows", () => {
    const materials = [
      { name: "苎麻", percent: null },
      { name: "桑蚕丝", percent: 30 },
    ];
    expect(missing(wholeForm({ materials }))).toEqual([]);
  });

  it("takes exactly the least and the most", () => {
    expect(missing(wholeForm({ statement: "字".repeat(200) }))).toEqual([]);
    expect(missing(wholeForm({ statement: "字".repeat(2000) }))).toEqual([]);
    expect(missing(wholeForm({ aiUse: { used: true, description: "某工具，用于配色" } }))).toEqual(
      [],
    );
  });

  const files: [string, AttachedFile[], object, string[]][] = [
    ["no board", [], {}, ["boards"]],
    ["one board too many", [board, board], { boardsMax: 1 }, ["boards"]],
    ["no garment where one is asked for", [board], { garmentRequired: true }, ["garment"]],
    ["a garment where one is asked for", [board, garment], { garmentRequired: true }, []],
    ["a garment where none is asked for", [board, garment], {}, []],
    ["two garments", [board, garment, garment], {}, ["garment"]],
    ["a tech pack", [board, techpack], {}, []],
    [
      "a tech pack where none is taken",
      [board, techpack],
      { techpackAllowed: false },
      ["techpack"],
    ],
    ["two tech packs", [board, techpack, techpack], {}, ["techpack"]],
    ["no flat where one is asked for", [board], { flatsMin: 1 }, ["flats"]],
    ["a flat where one is asked for", [board, flat], { flatsMin: 1 }, []],
    ["a flat where none is taken", [board, flat], { flatsMax: 0 }, ["flats"]],
    ["one swatch where two are asked for", [board, swatch], { swatchesMin: 2 }, ["swatches"]],
    ["three swatches where two are the most", [board, swatch, swatch, swatch], { swatchesMax: 2 }, ["swatches"]], // prettier-ignore
    ["a board that was refused", [{ kind: "board", state: "refused" }], {}, ["boards", "files"]],
    ["a board still being checked", [{ kind: "board", state: "checking" }], {}, ["files"]],
  ];
  it.each(files)("with %s", (_what, attached, limits, keys) => {
    expect(missing(wholeForm(), attached, limits)).toEqual(keys);
  });

  it.each([
    [null, 1, 6, ["seriesSize"]],
    [2, 3, 5, ["seriesSize"]],
    [3, 3, 5, []],
    [5, 3, 5, []],
    [6, 3, 5, ["seriesSize"]],
    [null, 1, 1, []],
  ] as const)(
    "of a series of %s where %s to %s are asked for: %s",
    (seriesSize, seriesMin, seriesMax, keys) => {
      expect(missing(wholeForm({ seriesSize }), [board], { seriesMin, seriesMax })).toEqual(keys);
    },
  );

  it("says who has to act: nobody while a file is being checked, the designer once one is refused", () => {
    const waiting: AttachedFile = { kind: "board", state: "checking" };
    expect(firstMissing(of(wholeForm(), [waiting]))).toMatchObject({
      key: "files",
      who: "platform",
    });
    const both = [board, waiting, { ...waiting, state: "refused" as const }];
    expect(firstMissing(of(wholeForm(), both))).toMatchObject({ key: "files", who: "designer" });
  });

  it("takes a work of an employer who has agreed, and one that was elsewhere before", () => {
    const employment = { made: true, employer: "某服饰公司", agreed: true };
    const elsewhere = { submitted: true, where: "2025 年某杯，未入围" };
    expect(missing(wholeForm({ employment, elsewhere }))).toEqual([]);
  });

  it("asks for no pledge where the contest has none", () => {
    const unsigned = wholeForm({ pledge: { name: "", version: "" } });
    const brief = { ...contestBrief(), pledge: null };
    expect(firstMissing(checklist(unsigned, [board], brief))).toBeNull();
  });

  it("does not speak of a garment or tech pack that nobody asks for", () => {
    const keys = of(wholeForm()).map(({ key }) => key);
    expect(keys).not.toContain("garment");
    expect(keys).not.toContain("techpack");
    expect(of(wholeForm(), [board], { garmentRequired: true }).map(({ key }) => key)).toContain(
      "garment",
    );
  });
});

describe("a team", () => {
  const lead = { name: "甲", contact: "", shareBp: 6000, lead: true };
  const other = { name: "乙", contact: "yi@example.org", shareBp: 4000, lead: false };
  const teams: [string, EntryForm["team"], RegExp | null][] = [
    ["of two whose shares add up", [lead, other], null],
    ["of one who holds everything", [{ ...lead, shareBp: 10_000 }], null],
    ["without anybody", [], /填写作者/],
    ["without a lead", [{ ...other, shareBp: 10_000 }], /负责人/],
    ["with two leads", [lead, { ...other, lead: true }], /负责人/],
    ["with a nameless author", [lead, { ...other, name: " " }], /姓名/],
    ["with a co-author nobody can reach", [lead, { ...other, contact: "" }], /“乙”/],
    ["with a contact that is none", [lead, { ...other, contact: "yi at home" }], /“乙”/],
    ["with one contact for two", [lead, other, { ...other, contact: " YI@example.org" }], /两次/],
    ["with the lead's contact again", [{ ...lead, contact: "yi@example.org" }, other], /两次/],
    ["with a lead's contact that is none", [{ ...lead, contact: "nowhere" }, other], /“甲”/],
    ["with a share of nothing", [lead, { ...other, shareBp: 0 }], /大于 0/],
    ["with a share not yet said", [lead, { ...other, shareBp: null }], /大于 0/],
    ["whose shares are short", [lead, { ...other, shareBp: 3999 }], /99.99%/],
    ["whose shares are too many", [lead, { ...other, shareBp: 4001 }], /100.01%/],
  ];
  it.each(teams)("%s", (_what, team, sentence) => {
    const item = firstMissing(of(wholeForm({ team })));
    if (sentence === null) expect(item).toBeNull();
    else expect(item?.because?.zh).toMatch(sentence);
  });

  it("has at most as many people as the brief says", () => {
    expect(missing(wholeForm({ team: [lead, other] }), [board], { teamMax: 1 })).toEqual(["team"]);
  });
});

describe("a stored form", () => {
  it("opens although an older version knew less", () => {
    expect(readForm({ title: "旧稿" })).toMatchObject({ title: "旧稿", materials: [], team: [] });
  });

  it("is handed in without rows that say nothing, and with its lead whatever it says", () => {
    const form = wholeForm({
      materials: [
        { name: " ", percent: null },
        { name: "麻", percent: null },
      ],
      team: [
        { name: "", contact: "", shareBp: null, lead: true },
        { name: " ", contact: "", shareBp: 10, lead: false },
      ],
    });
    expect(withoutEmptyRows(form).materials).toHaveLength(1);
    expect(withoutEmptyRows(form).team.map(({ lead }) => lead)).toEqual([true]);
  });

  it("holds no NUL, which the database could not keep", () => {
    expect(readForm({ title: "湘\u0000水" }).title).toBe("湘水");
  });
});
