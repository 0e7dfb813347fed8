import { describe, expect, it } from "vitest";
import { mayAttach, mostFiles, movedFile } from "~/entries/attachment-rules";
import type { AttachedFile } from "~/entries/checklist";
import { differingFields } from "~/entries/draft-conflict";
import { manifestOf } from "~/entries/manifest";
import { plateImage, posterOf } from "~/entries/pictures";
import { receiptName, verificationSteps, versionAsked } from "~/entries/receipt";
import { screeningState } from "~/entries/screening-states";
import { changeOfTeam, type AuthorRow } from "~/entries/team";
import type { FileView } from "~/media/file-view";
import { contestBrief, wholeForm } from "./forms";

describe("two forms", () => {
  it("differ in nothing when they say the same", () => {
    expect(differingFields(wholeForm(), wholeForm())).toEqual([]);
  });
  it("are told apart field by field, in the order of the page", () => {
    const other = wholeForm({ originality: false, title: "另一个", materials: [] });
    expect(differingFields(wholeForm(), other)).toEqual(["title", "materials", "originality"]);
  });
});

describe("another file", () => {
  const { limits } = contestBrief({ boardsMax: 2 });
  const accepted = (kind: AttachedFile["kind"]): AttachedFile => ({ kind, state: "accepted" });
  const refusedBoard: AttachedFile = { kind: "board", state: "refused" };
  const cases: [string, AttachedFile["kind"], AttachedFile[], boolean][] = [
    ["a second board of two", "board", [accepted("board")], true],
    ["a third board of two", "board", [accepted("board"), accepted("board")], false],
    ["a board beside one that was refused", "board", [accepted("board"), refusedBoard], true],
    ["a first garment", "garment", [accepted("board")], true],
    ["a second garment", "garment", [accepted("garment")], false],
    [
      "a garment in place of a refused one",
      "garment",
      [{ kind: "garment", state: "refused" }],
      true,
    ],
    [
      "a garment while one is being checked",
      "garment",
      [{ kind: "garment", state: "checking" }],
      false,
    ],
    ["a tech pack", "techpack", [], true],
    ["a second tech pack", "techpack", [accepted("techpack")], false],
    ["anything, once refused files have filled the draft", "board", Array<AttachedFile>(mostFiles).fill(refusedBoard), false], // prettier-ignore
  ];
  const pictures: [string, AttachedFile["kind"], number, number, boolean][] = [
    ["a first flat of one", "flat", 1, 0, true],
    ["a second flat of one", "flat", 1, 1, false],
    ["a swatch where none is taken", "swatch", 0, 0, false],
    ["a sixth swatch of six", "swatch", 6, 5, true],
    ["a photograph of the made garment", "photo", 9, 0, false],
    ["evidence for an objection", "evidence", 9, 0, false],
  ];
  it.each(pictures)("%s", (_what, kind, most, there, expected) => {
    const own = { ...limits, flatsMax: most, swatchesMax: most };
    const files = Array<AttachedFile>(there).fill(accepted(kind));
    expect(mayAttach(kind, files, own).allowed).toBe(expected);
  });
  it.each(cases)("%s", (_what, kind, files, expected) => {
    expect(mayAttach(kind, files, limits).allowed).toBe(expected);
  });
  it("is no tech pack where none is taken", () => {
    expect(mayAttach("techpack", [], { ...limits, techpackAllowed: false }).allowed).toBe(false);
  });
});

describe("moving a file", () => {
  const files = [
    { fileId: "a", kind: "board" as const },
    { fileId: "g", kind: "garment" as const },
    { fileId: "b", kind: "board" as const },
    { fileId: "c", kind: "board" as const },
  ];
  const cases: [string, "earlier" | "later", string | null][] = [
    ["b", "earlier", "bgac"],
    ["b", "later", "agcb"],
    ["a", "earlier", null],
    ["c", "later", null],
    ["g", "earlier", null],
    ["x", "later", null],
  ];
  it.each(cases)("%s %s", (fileId, to, expected) => {
    const order =
      movedFile(files, fileId, to)
        ?.map((file) => file.fileId)
        .join("") ?? null;
    expect(order).toBe(expected);
  });
});

describe("the rows of a team", () => {
  const lead: AuthorRow = {
    id: "1",
    personId: "p1",
    name: "甲",
    contact: null,
    lead: true,
    shareBp: 10_000,
  };
  const co: AuthorRow = {
    id: "2",
    personId: "p2",
    name: "乙",
    contact: "yi@example.org",
    lead: false,
    shareBp: 4000,
  };
  const member = (row: AuthorRow, change = {}) => ({
    name: row.name,
    contact: row.contact ?? "",
    shareBp: row.shareBp,
    lead: row.lead,
    ...change,
  });

  it("stay as they are where the team does", () => {
    expect(changeOfTeam([lead, co], [member(lead), member(co)])).toEqual({
      keep: [
        { ...lead, position: 0 },
        { ...co, position: 1 },
      ],
      add: [],
      drop: [],
    });
  });

  it("know a co-author again by the contact, however it is written", () => {
    const { keep, add } = changeOfTeam(
      [lead, co],
      [member(lead), member(co, { contact: " YI@Example.org", name: "乙乙" })],
    );
    expect(keep[1]).toMatchObject({
      id: "2",
      personId: "p2",
      name: "乙乙",
      contact: "yi@example.org",
    });
    expect(add).toEqual([]);
  });

  it("take a confirmation back when the share is another, but not the lead's", () => {
    const { keep } = changeOfTeam(
      [lead, co],
      [member(lead, { shareBp: 7000 }), member(co, { shareBp: 3000 })],
    );
    expect(keep.map(({ personId }) => personId)).toEqual(["p1", null]);
  });

  it("are added and dropped as people come and go", () => {
    const bing = { name: "丙", contact: "13800138000", shareBp: null, lead: false };
    const { add, drop } = changeOfTeam([lead, co], [member(lead), bing]);
    expect(add).toEqual([
      {
        name: "丙",
        contact: "+8613800138000",
        lead: false,
        shareBp: 0,
        personId: null,
        position: 1,
      },
    ]);
    expect(drop).toEqual([co]);
  });

  it("never take one without a contact for another without", () => {
    const nameless = { ...co, contact: null };
    const { add, drop } = changeOfTeam([lead, nameless], [member(lead), member(nameless)]);
    expect([add.length, drop.length]).toEqual([1, 1]);
  });
});

describe("the manifest of an entry", () => {
  const file = { name: "展板.jpg", sha256: "a".repeat(64), bytes: 5, id: "secret" };

  it("names what was handed in and nothing else", () => {
    const form = wholeForm({ title: " 湘水谣 " });
    expect(manifestOf(form, [file], { id: "c1", version: 2 })).toEqual({
      files: [{ name: "展板.jpg", sha256: "a".repeat(64), bytes: 5 }],
      title: "湘水谣",
      authors: [{ name: "设计师甲", lead: true, shareBp: 10_000 }],
      statement: form.statement,
      seriesSize: 1,
      aiUse: { used: false, description: "" },
      licencePrefs: [],
      competition: { id: "c1", version: 2 },
    });
  });

  it("is not made of a form that is not whole", () => {
    const undeclared = wholeForm({ aiUse: { used: null, description: "" } });
    expect(() => manifestOf(undeclared, [], { id: "c1", version: 1 })).toThrow();
  });
});

describe("an entry in screening", () => {
  it.each([
    [false, null, "waiting"],
    [false, true, "passed"],
    [false, false, "refused"],
    [true, null, "withdrawn"],
    [true, true, "withdrawn"],
  ])("withdrawn: %s, passed: %s, is %s", (withdrawn, passed, state) => {
    expect(screeningState({ withdrawn, passed, incomplete: false })).toBe(state);
  });

  it("does not wait as long as it is incomplete", () => {
    const lacking = { passed: null, incomplete: true };
    expect(screeningState({ withdrawn: false, ...lacking })).toBe("incomplete");
    expect(screeningState({ withdrawn: true, ...lacking })).toBe("withdrawn");
  });
});

describe("a file to look at", () => {
  const file: FileView = {
    id: "f",
    kind: "board",
    name: "展板.jpg",
    bytes: 1,
    sha256: "0".repeat(64),
    state: "accepted",
    reason: null,
    warnings: [],
    pages: [],
    pictures: [
      { id: "small", type: "image/webp", width: 640, height: 960 },
      { id: "large", type: "image/webp", width: 2048, height: 3072 },
    ],
    look: null,
    tiles: null,
    model: null,
  };

  it("offers every size there is, and keeps room for the largest", () => {
    expect(plateImage(file, "展板", "50vw")).toEqual({
      src: "/files/large",
      srcSet: "/files/small 640w, /files/large 2048w",
      sources: [],
      tiles: null,
      aigc: null,
      width: 2048,
      height: 3072,
      alt: "展板",
      sizes: "50vw",
    });
    expect(posterOf(file)).toEqual({ src: "/files/large", width: 2048, height: 3072 });
  });

  it("has no picture before its inspection", () => {
    const waiting = { ...file, pictures: [] };
    expect([plateImage(waiting, "", ""), posterOf(waiting)]).toEqual([undefined, undefined]);
  });
});

describe("a receipt", () => {
  it.each([
    ["version=3", 3],
    ["version=", undefined],
    ["", undefined],
    ["version=-1", undefined],
    ["version=1e3", undefined],
  ])("asked for by “%s” is that of version %s", (query, version) => {
    expect(versionAsked(new URLSearchParams(query))).toBe(version);
  });
  it("is saved under the work's name, without what a file system refuses", () => {
    const manifest = { ...manifestOf(wholeForm(), [], { id: "c", version: 1 }), title: 'a/b:"c"' };
    expect(receiptName({ manifest, version: 3 })).toBe("a_b__c_-v3-receipt.json");
  });
  it("says in both languages how it is verified", () => {
    expect(verificationSteps).toHaveLength(6);
    for (const { zh, en } of verificationSteps)
      expect([zh.length > 10, en.length > 10]).toEqual([true, true]);
  });
});
