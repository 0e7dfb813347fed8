import { describe, expect, it } from "vitest";
import {
  isAuthor,
  isLead,
  mayAnswerInvitation,
  mayDecideScreening,
  mayComplete,
  mayFinish,
  mayInviteCoAuthor,
  mayNumber,
  mayOpenEntry,
  mayScreen,
  mayScreenVersion,
  maySubmit,
  mayWithdraw,
  mayWrite,
  whileOpen,
  withinCaps,
} from "~/entries/permissions";
import { nobody, type HeldRole, type RoleName, type Viewer } from "~/people/viewer";
import type { Decision } from "~/platform/refusal";
import { contestBrief } from "./forms";

const { timetable, rounds } = contestBrief();
const round = rounds[0]!;
const caps = (asLead: number, entriesPerPerson: number) => ({
  own: { asLead, asAuthor: asLead },
  limits: { entriesPerPerson, worksPerAuthor: null },
});
const contest = { id: "c1", hostId: "o1" };
const role = (name: RoleName, scopeId = "c1"): HeldRole => ({
  scopeKind: name === "manager" ? "organisation" : name === "steward" ? "platform" : "competition",
  scopeId,
  role: name,
});
const person = (id: string, ...roles: HeldRole[]): Viewer => ({
  person: { id, pseudonym: id, name: id, locale: "zh" },
  roles,
});
const entry = {
  authors: [
    { personId: "lead", lead: true },
    { personId: "co", lead: false },
    { personId: null, lead: false },
  ],
  withdrawn: false,
};
const [lead, co, stranger] = [person("lead"), person("co"), person("stranger")];
const answer = (decision: Decision) => (decision.allowed ? "allowed" : decision.kind);
const ms = (instant: string, by: number) => new Date(Date.parse(instant) + by);
const instants = {
  "just before it opens": ms(timetable.opensAt, -1),
  "at the opening instant": ms(timetable.opensAt, 0),
  "just before it closes": ms(timetable.closesAt, -1),
  "at the closing instant": ms(timetable.closesAt, 0),
  "at the opening of judging": ms(round.judgingOpensAt, 0),
  "just before judging closes": ms(round.judgingClosesAt, -1),
  "when judging has closed": ms(round.judgingClosesAt, 0),
};
const during = { timetable, rounds, now: instants["just before it closes"] };

describe("the entry period", () => {
  const cases: [keyof typeof instants, string][] = [
    ["just before it opens", "closed"],
    ["at the opening instant", "allowed"],
    ["just before it closes", "allowed"],
    ["at the closing instant", "closed"],
    ["at the opening of judging", "closed"],
  ];
  it.each(cases)("%s: %s", (name, expected) => {
    const at = { timetable, now: instants[name] };
    expect(answer(whileOpen(at))).toBe(expected);
    expect(answer(maySubmit(lead, entry, at))).toBe(expected);
    expect(answer(mayWrite(lead, entry, at))).toBe(expected);
    expect(answer(mayOpenEntry(stranger, contest, { ...at, ...caps(0, 1) }))).toBe(expected);
  });

  it("says whether it is still to come or over", () => {
    const before = whileOpen({ timetable, now: instants["just before it opens"] });
    const after = whileOpen({ timetable, now: instants["at the closing instant"] });
    expect(before).toMatchObject({
      because: { zh: expect.stringContaining("还没有开始") as string },
    });
    expect(after).toMatchObject({ because: { zh: expect.stringContaining("已经截止") as string } });
  });
});

describe("who may enter", () => {
  const cases: [string, Viewer, string][] = [
    ["somebody who has not signed in", nobody, "unauthenticated"],
    ["anybody who has", stranger, "allowed"],
    ["an entrant, once more", person("x", role("entrant")), "allowed"],
    ["a juror of this contest", person("x", role("juror")), "conflict"],
    ["a juror of another", person("x", role("juror", "c2")), "allowed"],
    ["an organiser of this contest", person("x", role("organiser")), "conflict"],
    ["a screener of this contest", person("x", role("screener")), "conflict"],
    ["a manager of its host", person("x", role("manager", "o1")), "conflict"],
    ["a manager of another house", person("x", role("manager", "o2")), "allowed"],
    ["the steward", person("x", role("steward", "platform")), "allowed"],
  ];
  it.each(cases)("%s", (_who, viewer, expected) => {
    expect(answer(mayOpenEntry(viewer, contest, { ...during, ...caps(1, 2) }))).toBe(expected);
  });

  it("is nobody once they have as many entries as the brief allows", () => {
    expect(answer(mayOpenEntry(stranger, contest, { ...during, ...caps(2, 2) }))).toBe("conflict");
  });
});

describe("one work more", () => {
  const limits = { entriesPerPerson: 2, worksPerAuthor: 3 };
  it.each([
    ["the first", 0, 0, true, "allowed"],
    ["a third as lead, where two are the most", 2, 2, true, "conflict"],
    ["a third as co-author of one who leads two", 2, 2, false, "allowed"],
    ["a fourth of any kind, where three are the most", 1, 3, true, "conflict"],
    ["a fourth as co-author, where three are the most", 0, 3, false, "conflict"],
  ])("%s", (_what, asLead, asAuthor, lead, expected) => {
    expect(answer(withinCaps({ own: { asLead, asAuthor }, limits }, lead))).toBe(expected);
  });

  it("is never too many where the brief sets no bound to works made together", () => {
    const own = { asLead: 0, asAuthor: 99 };
    const unbounded = { ...limits, worksPerAuthor: null };
    expect(answer(withinCaps({ own, limits: unbounded }, false))).toBe("allowed");
  });
});

describe("an author", () => {
  const cases: [string, Viewer, boolean, boolean][] = [
    ["the lead", lead, true, true],
    ["a confirmed co-author", co, true, false],
    ["a stranger", stranger, false, false],
    ["nobody", nobody, false, false],
    ["an organiser", person("x", role("organiser")), false, false],
  ];
  it.each(cases)("%s", (_who, viewer, author, leads) => {
    expect([isAuthor(viewer, entry), isLead(viewer, entry)]).toEqual([author, leads]);
    expect(mayWrite(viewer, entry, during).allowed).toBe(author);
    expect(maySubmit(viewer, entry, during).allowed).toBe(leads);
    expect(mayInviteCoAuthor(viewer, entry).allowed).toBe(leads);
    expect(mayWithdraw(viewer, entry, { ...during, reason: "", final: false }).allowed).toBe(leads);
  });

  it("can do nothing more with an entry that was withdrawn", () => {
    const gone = { ...entry, withdrawn: true };
    const decisions = [
      mayWrite(lead, gone, during),
      maySubmit(lead, gone, during),
      mayInviteCoAuthor(lead, gone),
      mayWithdraw(lead, gone, { ...during, reason: "x", final: false }),
    ];
    expect(decisions.map(answer)).toEqual(["closed", "closed", "closed", "closed"]);
  });
});

describe("withdrawing", () => {
  const cases: [keyof typeof instants, string, string][] = [
    ["just before it closes", "", "allowed"],
    ["at the closing instant", "", "invalid"],
    ["at the closing instant", "  ", "invalid"],
    ["at the closing instant", "已申请专利", "allowed"],
    ["just before judging closes", "已申请专利", "allowed"],
    ["when judging has closed", "", "invalid"],
    ["when judging has closed", "放弃入围", "allowed"],
  ];
  it.each(cases)("%s, with the reason “%s”: %s", (name, reason, expected) => {
    const course = { timetable, rounds, now: instants[name] };
    const asked = (final: boolean) =>
      answer(mayWithdraw(lead, entry, { ...course, reason, final }));
    expect(asked(false)).toBe(expected);
    expect(asked(true)).toBe("closed");
  });
});

describe("screening", () => {
  const cases: [string, Viewer, boolean][] = [
    ["an organiser", person("x", role("organiser")), true],
    ["a manager of the host", person("x", role("manager", "o1")), true],
    ["a screener", person("x", role("screener")), true],
    ["a screener of another contest", person("x", role("screener", "c2")), false],
    ["an organiser who also judges", person("x", role("organiser"), role("juror")), false],
    ["a juror", person("x", role("juror")), false],
    ["an entrant", person("x", role("entrant")), false],
    ["the steward", person("x", role("steward", "platform")), false],
    ["nobody", nobody, false],
  ];
  it.each(cases)("by %s", (_who, viewer, expected) => {
    expect(mayScreen(viewer, contest)).toBe(expected);
  });

  const decisions: [keyof typeof instants, boolean, string][] = [
    ["just before it closes", false, "allowed"],
    ["just before it closes", true, "allowed"],
    ["at the closing instant", true, "allowed"],
    ["at the opening of judging", false, "allowed"],
    ["at the opening of judging", true, "closed"],
    ["when judging has closed", false, "closed"],
  ];
  it.each(decisions)("%s, decided before: %s gives %s", (name, decided, expected) => {
    expect(answer(mayDecideScreening({ timetable, rounds, now: instants[name] }, decided))).toBe(
      expected,
    );
  });
});

describe("the finishing window", () => {
  const finishing = { ...timetable, finishingHours: 24 };
  const end = ms(timetable.closesAt, 24 * 3_600_000);
  const cases: [Viewer, string, Date, boolean, string][] = [
    [co, "a new file while it is open", ms(timetable.closesAt, -1), false, "allowed"],
    [co, "a new file before it opens", ms(timetable.opensAt, -1), true, "closed"],
    [co, "what was committed to, at the close", ms(timetable.closesAt, 0), true, "allowed"],
    [co, "anything else, at the close", ms(timetable.closesAt, 0), false, "closed"],
    [co, "what was committed to, just before the end", ms(end.toISOString(), -1), true, "allowed"],
    [co, "what was committed to, at the end", end, true, "closed"],
    [stranger, "what was committed to", ms(timetable.closesAt, 0), true, "forbidden"],
  ];
  it.each(cases)("of %j: %s", (viewer, _what, now, awaited, expected) => {
    expect(answer(mayFinish(viewer, entry, { timetable: finishing, now, awaited }))).toBe(expected);
  });

  it("is not there where the brief gives none", () => {
    const at = { timetable, now: ms(timetable.closesAt, 0), awaited: true };
    expect(answer(mayFinish(lead, entry, at))).toBe("closed");
  });

  it("is ended by nobody's word: the installation says what is whole, and only that is decided on", () => {
    expect(mayComplete({ personId: null }).allowed).toBe(true);
    expect(mayComplete({ personId: "lead" }).allowed).toBe(false);
    expect(mayScreenVersion({ incomplete: true }).allowed).toBe(false);
    expect(mayScreenVersion({ incomplete: false }).allowed).toBe(true);
  });
});

describe("numbering", () => {
  const organiser = person("x", role("organiser"));
  const cases: [string, Viewer, keyof typeof instants, boolean, string][] = [
    ["before the close", organiser, "just before it closes", false, "closed"],
    ["at the closing instant", organiser, "at the closing instant", false, "allowed"],
    ["a second time", organiser, "at the closing instant", true, "conflict"],
    ["by a screener", person("x", role("screener")), "at the closing instant", false, "forbidden"],
  ];
  it.each(cases)("%s", (_what, viewer, name, numbered, expected) => {
    expect(answer(mayNumber(viewer, contest, { timetable, now: instants[name], numbered }))).toBe(
      expected,
    );
  });
});

describe("answering an invitation", () => {
  it("is for people who have signed in", () => {
    expect([nobody, stranger].map((viewer) => mayAnswerInvitation(viewer).allowed)).toEqual([
      false,
      true,
    ]);
  });
});
