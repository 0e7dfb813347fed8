import { describe, expect, it } from "vitest";
import { awaiting, type AwaitedAbove, type WorkFacts } from "~/entries/awaiting";

const contest = { id: "c", title: { zh: "大赛" }, closesAt: "2027-01-15T10:00:00.000Z" };
/** Handed in, whole, nothing to do. */
const quiet: WorkFacts = {
  ...{ entryId: "e1", title: "湘水谣", contest, lead: true, open: true, running: true },
  ...{ submitted: true, missing: 0, lines: 15, refusedFiles: 0, changed: false },
  ...{ lacking: null, screenedOut: false, toChange: false, undeclared: false },
};
const kindsOf = (change: Partial<WorkFacts>) =>
  awaiting([{ ...quiet, ...change }], [], []).map(({ kind }) => kind);
const above = (kind: AwaitedAbove["kind"], due: string | null, entryId = "e1"): AwaitedAbove => ({
  ...{ kind, due, entryId, href: `/${kind}` },
});

describe("in one's own work there waits", () => {
  it.each([
    ["nothing once it is handed in as it stands", {}, []],
    ["what the draft lacks", { submitted: false, missing: 3 }, ["draft"]],
    ["the handing-in, where nothing is missing", { submitted: false }, ["ready"]],
    ["the handing-in again of what was changed", { changed: true }, ["unsent"]],
    ["what is missing of a changed draft first", { changed: true, missing: 1 }, ["draft"]],
    ["nothing for a version that stands, whatever newer rules ask", { missing: 1 }, []],
    ["a refused file", { submitted: false, missing: 1, refusedFiles: 1 }, ["file", "draft"]],
    ["a refusal by screening", { screenedOut: true }, ["screening"]],
    ["words that may tell the author", { toChange: true }, ["anonymity"]],
    ["a declaration", { undeclared: true }, ["declaration"]],
    ["a declaration after the close too", { undeclared: true, open: false }, ["declaration"]],
    ["none once all is judged", { undeclared: true, open: false, running: false }, []],
    ["nothing after the close", { open: false, submitted: false, missing: 4, refusedFiles: 1 }, []],
    ["no handing-in for a co-author", { lead: false, submitted: false }, []],
    ["the draft for a co-author too", { lead: false, submitted: false, missing: 2 }, ["draft"]],
  ] as const)("%s", (_title, change, kinds) => expect(kindsOf(change)).toEqual(kinds));

  it("one declaration for a contest, however many works", () => {
    const works = ["e1", "e2"].map((entryId) => ({ ...quiet, entryId, undeclared: true }));
    expect(awaiting(works, [], [])).toHaveLength(1);
  });

  it("so many of so many, by the close, where it is written", () => {
    expect(awaiting([{ ...quiet, submitted: false, missing: 3 }], [], [])).toEqual([
      {
        ...{ kind: "draft", entryId: "e1", title: "湘水谣", contest: { zh: "大赛" } },
        ...{ due: contest.closesAt, href: "/entries/e1", count: { left: 3, all: 15 } },
        news: false,
      },
    ]);
  });
});

describe("of all that waits", () => {
  it("the overdue stands first, then the soonest, then what has no day, then what is only told", () => {
    const invitation = { entryId: "e9", title: "别人的", contest: { zh: "别的" } };
    const told = awaiting(
      [{ ...quiet, submitted: false, missing: 1 }],
      [{ ...invitation, expiresAt: "2027-01-10T00:00:00.000Z" }],
      [
        above("result", "2026-12-02T00:00:00.000Z"),
        above("release", null),
        above("mark", null),
        above("enquiry", "2026-11-01T00:00:00.000Z"),
        above("objection", "2027-01-11T00:00:00.000Z"),
      ],
    );
    expect(told.map(({ kind }) => kind)).toEqual([
      ...["enquiry", "invitation", "objection", "draft", "mark", "release", "result"],
    ]);
    expect(told.at(-1)?.news).toBe(true);
  });

  it("nothing is told of a work that is not among one's own, or was withdrawn", () => {
    expect(awaiting([quiet], [], [above("enquiry", null, "e2")])).toEqual([]);
  });

  it("an invitation leads to where it is answered without its link", () => {
    const [one] = awaiting(
      [],
      [{ entryId: "e9", title: "", contest: { zh: "x" }, expiresAt: "2027-01-10T00:00:00.000Z" }],
      [],
    );
    expect(one?.href).toBe("/entries/e9/team-invitation");
  });
});
