import { describe, expect, it } from "vitest";
import { mayApprove, mayManage, mayOpenFor, maySee } from "~/competitions/permissions";
import { nobody, type HeldRole, type Viewer } from "~/people/viewer";

const contest = { id: "c1", hostId: "o1" };
const with_ = (...roles: HeldRole[]): Viewer => ({
  person: { id: "p1", pseudonym: "x", name: "某人", locale: "zh" },
  roles,
});
const inContest = (role: HeldRole["role"], scopeId = "c1"): HeldRole => ({
  scopeKind: "competition",
  scopeId,
  role,
});
const manager = (scopeId: string): HeldRole => ({
  scopeKind: "organisation",
  scopeId,
  role: "manager",
});
const steward: HeldRole = { scopeKind: "platform", scopeId: "platform", role: "steward" };

//                                     runs it, sees its draft, signs another's proposal, opens one for o1
const table: [who: string, viewer: Viewer, boolean, boolean, boolean, boolean][] = [
  ["nobody", nobody, false, false, false, false],
  ["somebody", with_(), false, false, false, false],
  ["its organiser", with_(inContest("organiser")), true, true, true, false],
  ["a manager of its host", with_(manager("o1")), true, true, true, true],
  ["its approver", with_(inContest("approver")), false, true, true, false],
  ["its screener", with_(inContest("screener")), false, false, false, false],
  ["its juror", with_(inContest("juror")), false, false, false, false],
  ["its entrant", with_(inContest("entrant")), false, false, false, false],
  ["another contest's organiser", with_(inContest("organiser", "c2")), false, false, false, false],
  ["a manager of another host", with_(manager("o2")), false, false, false, false],
  ["the platform's steward", with_(steward), false, false, false, false],
];

describe("a contest", () => {
  it.each(table)("and %s", (_, viewer, manages, seesDraft, approves, opens) => {
    expect(mayManage(viewer, contest)).toBe(manages);
    expect(maySee(viewer, contest, false)).toBe(seesDraft);
    expect(maySee(viewer, contest, true)).toBe(true);
    expect(mayApprove(viewer, contest, "another")).toBe(approves);
    expect(mayOpenFor(viewer, "o1")).toBe(opens);
  });

  it("is never approved by whoever proposed", () => {
    for (const [, viewer] of table) expect(mayApprove(viewer, contest, "p1")).toBe(false);
  });
});
