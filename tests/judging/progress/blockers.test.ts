import { describe, expect, it } from "vitest";
import { countsOfGroups } from "~/entries/entry-counts";
import type { Course } from "~/competitions/phases";
import type { Round } from "~/competitions/rounds";
import { coverageOf, shortOf } from "~/judging/coverage";
import { blockersOf } from "~/judging/progress/blockers";
import { untouchedRound, type ContestFacts } from "~/judging/progress/facts";
import { instantsAhead } from "~/judging/progress/instants";
import { templateBrief, twoRounds } from "../../competitions/cast";

const one = templateBrief();
const two = twoRounds();
const [first, last] = two.rounds as [Round, Round];
const only = one.rounds[0]!;
const { opensAt, closesAt, resultsAt } = one.timetable;
const beside = (iso: string, milliseconds: number) =>
  new Date(Date.parse(iso) + milliseconds).toISOString();

/** A contest in which everything is as it should be. */
const settled = (now: string, over: Partial<ContestFacts> = {}): ContestFacts => ({
  slug: "contest",
  now: new Date(now),
  draft: { issues: 0, differs: false },
  host: { id: "host", verified: true },
  course: one as Course,
  entries: { ...countsOfGroups([]), begun: 0, nearCopies: 0, numbered: true },
  panel: { seated: 5, unpromised: 0, undeclared: 0, unvouched: 0, invited: 0, lapsed: 0 },
  rounds: {},
  notice: {
    ...{ finality: "sealed", closesAt: null, dueAt: null, proposed: false, commendations: "none" },
    ...{ objections: 0, viewings: 0 },
  },
  papers: { uncertified: 0, archive: "done" },
  ...over,
});
const entries = (over: Partial<ContestFacts["entries"]>) => ({
  entries: { ...settled(opensAt).entries, ...over },
});
const panel = (over: Partial<ContestFacts["panel"]>) => ({
  panel: { ...settled(opensAt).panel, ...over },
});
const round = (id: string, over: Partial<ContestFacts["rounds"][string]>) => ({
  rounds: { [id]: { ...untouchedRound, ...over } },
});
const notice = (over: Partial<ContestFacts["notice"]>) => ({
  notice: { ...settled(opensAt).notice, ...over },
});
const said = (facts: ContestFacts) =>
  blockersOf(facts).map(({ reason, count, urgency }) => `${reason} ${count} ${urgency}`);
const ways = (facts: ContestFacts) => blockersOf(facts).map(({ href }) => href);
const signed = { proposed: true, signed: true };

describe("what stands between a contest and its next step", () => {
  const unpublished = { course: null };
  it.each<[string, ContestFacts, string[]]>([
    ["nothing before entries open, where a panel sits", settled(beside(opensAt, -1)), []],
    [
      "a brief that contradicts itself, and a host that nobody verified",
      settled(opensAt, {
        ...unpublished,
        ...{ draft: { issues: 3, differs: true }, host: { id: "host", verified: false } },
      }),
      ["briefOpen 3 now", "hostUnverified 1 now"],
    ],
    ["publishing, once the brief is whole", settled(opensAt, unpublished), ["unpublished 1 now"]],
    [
      "a whole brief while its host waits",
      settled(opensAt, { ...unpublished, host: { id: "host", verified: false } }),
      ["hostUnverified 1 now"],
    ],
    [
      "a changed draft, which nothing waits for",
      settled(opensAt, { draft: { issues: 0, differs: true } }),
      ["draftDiffers 1 aside"],
    ],
    [
      "while entries come in, a panel in time, and screening when there is time",
      settled(opensAt, {
        ...panel({ seated: 0 }),
        ...entries({ waiting: 2, flagged: { waiting: 1, passed: 1, refused: 0 }, nearCopies: 4 }),
      }),
      ["noJurors 1 before", "waiting 2 aside", "flagged 2 aside", "nearCopies 4 aside"],
    ],
    [
      "after the close, screening, numbers and a panel at once",
      settled(closesAt, {
        ...panel({ seated: 0 }),
        ...entries({ waiting: 2, submitted: 9, numbered: false }),
      }),
      ["waiting 2 now", "unnumbered 1 now", "noJurors 1 now"],
    ],
    ["no numbers where nothing was handed in", settled(closesAt, entries({ numbered: false })), []],
    [
      "invitations without an answer, and jurors who have not promised or declared",
      settled(closesAt, panel({ seated: 2, invited: 2, lapsed: 1, unpromised: 1, undeclared: 1 })),
      [
        ...["unpromised 1 now", "undeclared 1 now", "invitationsOpen 2 before"],
        "invitationsLapsed 1 aside",
      ],
    ],
    [
      "jurors of enterprises that nobody verified, sooner or later",
      settled(opensAt, panel({ unvouched: 2 })),
      ["unvouched 2 before"],
    ],
    [
      "entries on nobody's desk",
      settled(closesAt, round(only.id, { withoutJuror: 4, fewerJurors: 2 })),
      ["withoutJuror 4 now", "fewerJurors 2 aside"],
    ],
    [
      "no desks while nobody sits at one",
      settled(closesAt, { ...round(only.id, { withoutJuror: 4 }), ...panel({ seated: 0 }) }),
      ["noJurors 1 now"],
    ],
    [
      "a calibration that is prepared, opened, and waited for once judging is open",
      settled(closesAt, round(only.id, { samplesUnopened: 2, uncalibrated: 1 })),
      ["samplesUnopened 2 before", "uncalibrated 1 before"],
    ],
    [
      "no samples that can no longer be opened",
      settled(only.judgingOpensAt, round(only.id, { samplesUnopened: 2, uncalibrated: 3 })),
      ["uncalibrated 3 now"],
    ],
    [
      "while judging is open, ballots that are not locked",
      settled(only.judgingOpensAt, {
        ...round(only.id, { assigned: 20, locked: 12 }),
        ...panel({ invited: 1 }),
      }),
      ["ballotsOpen 8 before", "invitationsOpen 1 aside"],
    ],
    [
      "a result, once judging is over; of screening only what a person may still say",
      settled(only.judgingClosesAt, {
        ...round(only.id, { assigned: 20, locked: 12 }),
        ...entries({ waiting: 1, nearCopies: 1 }),
        ...panel({ unpromised: 1, lapsed: 1 }),
      }),
      ["resultUnmade 1 now", "nearCopies 1 aside"],
    ],
    [
      "the second signature",
      settled(only.judgingClosesAt, round(only.id, { proposed: true })),
      ["resultUnsigned 1 now"],
    ],
    ["nothing once it is signed", settled(resultsAt, round(only.id, signed)), []],
    [
      "while the notice runs, objections by their day",
      settled(resultsAt, {
        ...round(only.id, signed),
        ...notice({ finality: "open", objections: 2, viewings: 1, dueAt: resultsAt }),
      }),
      ["objections 2 before", "viewings 1 before"],
    ],
    [
      "when it is over, objections before anything else",
      settled(resultsAt, {
        ...round(only.id, signed),
        ...notice({ finality: "waiting", objections: 1, dueAt: resultsAt }),
      }),
      ["objections 1 now"],
    ],
    [
      "then making the result final",
      settled(resultsAt, { ...round(only.id, signed), ...notice({ finality: "waiting" }) }),
      ["conclusionUnmade 1 now"],
    ],
    [
      "and its second signature",
      settled(resultsAt, {
        ...round(only.id, signed),
        ...notice({ finality: "waiting", proposed: true }),
      }),
      ["conclusionUnsigned 1 now"],
    ],
    [
      "at the end certificates and the archive",
      settled(resultsAt, {
        ...round(only.id, signed),
        ...notice({ finality: "final" }),
        papers: { uncertified: 12, archive: "none" },
      }),
      ["uncertified 12 now", "unarchived 1 now"],
    ],
    [
      "an archive that came to nothing, and not one that is being made",
      settled(resultsAt, {
        ...round(only.id, signed),
        ...notice({ finality: "final" }),
        papers: { uncertified: 0, archive: "failed" },
      }),
      ["archiveFailed 1 now"],
    ],
  ])("is %s", (_, facts, expected) => {
    expect(said(facts)).toEqual(expected);
  });

  it("leads to the page on which it is mended", () => {
    const base = "/competitions/contest";
    const waits = entries({ waiting: 1, flagged: { waiting: 0, passed: 2, refused: 0 } });
    expect(ways(settled(closesAt, { ...waits, ...panel({ undeclared: 1 }) }))).toEqual([
      `${base}/screening?state=waiting`,
      `${base}/screening?state=passed&flag=anonymity`,
      `${base}/panel#jurors`,
    ]);
    const unverified = { course: null, host: { id: "host", verified: false } };
    expect(ways(settled(opensAt, unverified))).toEqual(["/organisations/host"]);
    expect(ways(settled(only.judgingClosesAt))).toEqual([`${base}/results`]);
    const proposed = round(only.id, { proposed: true });
    expect(ways(settled(only.judgingClosesAt, proposed))).toEqual([`${base}/results/approval`]);
    const running = { uncertified: 0, archive: "running" } as const;
    const over = { ...round(only.id, signed), ...notice({ finality: "final" }), papers: running };
    expect(ways(settled(resultsAt, over))).toEqual([]);
    const near = entries({ nearCopies: 1 });
    expect(ways(settled(closesAt, near))).toEqual([`${base}/screening?state=passed&flag=near`]);
  });

  it("comes in the order of urgency, and of what is as urgent the sooner first", () => {
    const facts = settled(closesAt, {
      ...{ draft: { issues: 0, differs: true }, ...panel({ invited: 1 }) },
      ...notice({ objections: 1, dueAt: beside(only.judgingOpensAt, -1) }),
    });
    expect(said(facts)).toEqual([
      "objections 1 before",
      "invitationsOpen 1 before",
      "draftDiffers 1 aside",
    ]);
  });
});

describe("between the rounds of a contest", () => {
  const at = (now: string, over: Partial<ContestFacts>) => settled(now, { course: two, ...over });
  it.each<[string, string, Partial<ContestFacts>, string[], string]>([
    ["the list", first.judgingClosesAt, {}, ["promotionUnmade 1 now"], "/rounds/preliminary"],
    [
      "its signature",
      first.judgingClosesAt,
      round(first.id, { proposed: true }),
      ["promotionUnsigned 1 now"],
      "/rounds/preliminary/approval",
    ],
    [
      "places that a reserve may take",
      first.judgingClosesAt,
      round(first.id, { ...signed, vacancies: 2 }),
      ["vacancies 2 before"],
      "/rounds/preliminary",
    ],
  ])("there waits %s", (_, now, over, expected, path) => {
    expect(said(at(now, over))).toEqual(expected);
    const [blocker] = blockersOf(at(now, over));
    expect(blocker).toMatchObject({ href: `/competitions/contest${path}`, round: first.name });
    expect(blocker!.by).toBe(last.judgingOpensAt);
  });

  it("garments wait to be checked, and those that something keeps back to be decided about", () => {
    const over = { ...signed, garmentsToCheck: 3, garmentFaults: 1 };
    const found = at(first.judgingClosesAt, round(first.id, over));
    expect(said(found)).toEqual(["garmentsToCheck 3 before", "garmentFaults 1 before"]);
    expect(blockersOf(found)[0]!.href).toContain("/rounds/preliminary/garment-making");
    expect(said(at(last.judgingOpensAt, round(first.id, over)))).toEqual([]);
  });

  it("objections to the list wait by the day on which they are due", () => {
    const due = first.judgingClosesAt;
    const over = { ...signed, objections: 2, objectionsDueAt: due };
    const [blocker] = blockersOf(at(due, round(first.id, over)));
    expect(blocker).toMatchObject({ reason: "listObjections", count: 2, by: due });
    expect(blocker!.href).toBe("/competitions/contest/rounds/preliminary");
  });

  it("a place is no longer filled once the next round has opened", () => {
    const over = round(first.id, { ...signed, vacancies: 2 });
    expect(said(at(last.judgingOpensAt, over))).toEqual([]);
  });

  it("names the round whose ballots are open", () => {
    const over = { rounds: { [first.id]: { ...untouchedRound, assigned: 3 } } };
    expect(blockersOf(at(first.judgingOpensAt, over))[0]).toMatchObject({
      ...{ reason: "ballotsOpen", count: 3, round: first.name },
    });
  });
});

describe("the instants ahead", () => {
  const names = (facts: ContestFacts) =>
    instantsAhead(facts).map(({ name, round }) => (round ? `${round.zh} ${name}` : name));

  it("leave out the turn that comes next, for it has its own countdown", () => {
    expect(names(settled(opensAt))).toEqual(["judgingOpensAt", "judgingClosesAt", "resultsAt"]);
    expect(names(settled(opensAt, { course: null }))).toEqual([]);
  });

  it("name the round where there are several, and show no more than four", () => {
    expect(names(settled(opensAt, { course: two }))).toEqual([
      "初评 judgingOpensAt",
      "初评 judgingClosesAt",
      "初评 makingDueAt",
      "终评 judgingOpensAt",
    ]);
  });

  it("know when a signed result is announced, the notice ends and an objection is to be answered", () => {
    const announcedAt = beside(resultsAt, 1);
    const facts = settled(beside(resultsAt, -1), {
      ...round(only.id, { ...signed, announcedAt }),
      ...notice({ closesAt: beside(resultsAt, 9), dueAt: beside(resultsAt, 5) }),
    });
    expect(names(facts)).toEqual(["announcement", "answerDue", "noticeCloses"]);
    expect(names({ ...facts, now: new Date(announcedAt) })).toEqual(["answerDue", "noticeCloses"]);
    const both = { course: two, now: new Date(first.judgingClosesAt) };
    const soon = beside(first.judgingClosesAt, 1);
    const signedFirst = round(first.id, { ...signed, announcedAt: soon });
    expect(names(settled(opensAt, { ...both, ...signedFirst }))[0]).toBe("初评 announcement");
  });
});

describe("what is counted", () => {
  it("is what has become of each entry; of what is withdrawn nobody has to look at the words", () => {
    const group = { withdrawn: false, incomplete: false, passed: null, flagged: false, count: 1 };
    expect(
      countsOfGroups([
        { ...group, count: 3 },
        { ...group, count: 2, flagged: true },
        { ...group, count: 4, passed: true },
        { ...group, count: 1, passed: false, flagged: true },
        { ...group, count: 6, incomplete: true, flagged: true },
        { ...group, count: 5, withdrawn: true, flagged: true },
      ]),
    ).toEqual({
      ...{ waiting: 5, incomplete: 6, passed: 4, refused: 1, withdrawn: 5, submitted: 16 },
      flagged: { waiting: 2, passed: 0, refused: 1 },
    });
  });

  it.each([
    [[1, 2, 3], [1, 1, 2, 2, 3], { none: 0, fewer: 1 }],
    [[1, 2, 3], [1, 1, 2, 2], { none: 1, fewer: 0 }],
    // Half have one juror and half have two: the half with one is short.
    [[1, 2], [1, 2, 2], { none: 0, fewer: 1 }],
    [[1, 2], [], { none: 2, fewer: 0 }],
    [[], [], { none: 0, fewer: 0 }],
  ])("of entries %j on desks %j those that are short", (entries, desks, expected) => {
    expect(shortOf(coverageOf(entries, desks))).toEqual(expected);
  });
});
