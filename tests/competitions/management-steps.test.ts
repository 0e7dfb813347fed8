import { describe, expect, it } from "vitest";
import { changedParts } from "~/competitions/changed-parts";
import { inListOrder, type ContestLine } from "~/competitions/contest-line";
import { courseOf } from "~/competitions/course";
import { stepsOf } from "~/competitions/management-steps";
import { phaseAt, phases, turnsOf, type Course, type Phase } from "~/competitions/phases";
import type { Round } from "~/competitions/rounds";
import { templateBrief, twoRounds } from "./cast";

const whole = templateBrief();
const two = twoRounds();
/** An instant in the phase: that of its beginning. */
const during = (course: Course, phase: Phase): Date => {
  const starts = ["1970-01-01T00:00:00Z", ...turnsOf(course).map(({ at }) => at)];
  return new Date(starts.find((at) => phaseAt(course, new Date(at)) === phase)!);
};
const standing = (phase: Phase | null, issues = 0, hostVerified = true) =>
  stepsOf({
    draft: { issues, differs: false },
    hostVerified,
    inForce: phase && whole,
    now: during(whole, phase ?? "announced"),
  });
/** The steps after the result have their own test below. */
const after = ["stepNotice", "stepCertificates", "stepArchive"];
const states = (...of: Parameters<typeof standing>) =>
  standing(...of)
    .filter(({ name }) => !after.includes(name))
    .map(({ state }) => state[0])
    .join("");
const paths = (...of: Parameters<typeof standing>) =>
  standing(...of).flatMap(({ path }) => path ?? []);

describe("the organiser's steps", () => {
  // brief, publish, entries, panel, screening, judging, results: done, now, todo, blocked
  it.each<[string, string, ...Parameters<typeof standing>]>([
    ["wait for a brief that still contradicts itself", "nbttttt", null, 2],
    ["wait for the host to be verified", "dbttttt", null, 0, false],
    ["lead to publication once the brief is whole", "dnttttt", null],
    ["after publishing, ask for a panel", "ddtnttt", "announced"],
    ["take entries", "ddnnttt", "open"],
    ["screen", "dddnntt", "closed"],
    ["judge", "dddddnt", "judging"],
    ["rank", "ddddddn", "judged"],
  ])("%s", (_, expected, ...of) => {
    expect(states(...of)).toBe(expected);
  });

  it("lead only where there is something to do", () => {
    expect(paths(null)).toEqual(["/edit", "/publication"]);
    expect(paths("announced")).toEqual(["/edit", "/quotas", "/panel"]);
    expect(paths("open")).toEqual(["/edit", "/quotas", "/panel", "/screening"]);
    expect(paths("judged")).toEqual(["/edit", "/quotas", "/panel", "/screening", "/results"]);
  });

  it("lead to publication again when the draft differs from what is in force", () => {
    const steps = stepsOf({
      draft: { issues: 0, differs: true },
      hostVerified: true,
      inForce: whole,
      now: during(whole, "open"),
    });
    expect(steps[1]).toEqual({ name: "stepPublish", state: "done", path: "/publication" });
  });
});

describe("the steps after a result", () => {
  const nothing = {
    ...{ announced: false, final: false, certified: false, archived: false },
    commended: null as boolean | null,
  };
  const seen = (over: Partial<typeof nothing>) =>
    stepsOf({
      draft: { issues: 0, differs: false },
      hostVerified: true,
      ...{ inForce: whole, now: during(whole, "judged"), after: { ...nothing, ...over } },
    })
      .slice(-4)
      .map(({ state, path }) => [state, path]);
  const final = { announced: true, final: true };
  const all = [["/results"], ["/objections"], ["/certificates"], ["/archive"]].flat();

  it.each<[string, Partial<typeof nothing>, string[], number]>([
    ["wait for the announcement", {}, ["now", "todo", "todo", "todo"], 1],
    ["lead to objections first", { announced: true }, ["done", "now", "todo", "todo"], 2],
    ["then to certificates and the archive", final, ["done", "done", "now", "now"], 4],
    [
      "are done when both are made",
      { ...final, certified: true, archived: true },
      ["done", "done", "done", "done"],
      4,
    ],
  ])("%s", (_, over, expected, led) => {
    expect(seen(over)).toEqual(expected.map((state, at) => [state, at < led ? all[at] : null]));
  });

  it("ask for commendations where the brief gives any, once the result is final", () => {
    const path = "/commendations";
    expect(seen({ announced: true, commended: false })[1]).toEqual(["todo", null]);
    expect(seen({ ...final, commended: false })[1]).toEqual(["now", path]);
    expect(seen({ ...final, commended: true })[1]).toEqual(["done", path]);
  });
});

describe("the steps of a contest with two rounds", () => {
  const seen = (now: string) =>
    stepsOf({
      draft: { issues: 0, differs: false },
      hostVerified: true,
      inForce: two,
      now: new Date(now),
    })
      .slice(5, -after.length)
      .map(({ name, state, path, round }) => [round?.zh, name, state, path]);
  const [first, last] = two.rounds as [Round, Round];
  const promotion = "/rounds/preliminary";

  it.each([
    [first.judgingOpensAt, "now", "todo", promotion, "todo", "todo", null],
    [first.judgingClosesAt, "done", "now", promotion, "todo", "todo", null],
    [last.judgingOpensAt, "done", "done", promotion, "now", "todo", "/results"],
    [last.judgingClosesAt, "done", "done", promotion, "done", "now", "/results"],
  ])("at %s lead through each round to its promotion, and to the results", (now, ...of) => {
    const [judged, promoted, path, final, results, resultsPath] = of;
    expect(seen(now)).toEqual([
      ["初评", "stepJudging", judged, null],
      ["初评", "stepPromotion", promoted, path],
      ["终评", "stepJudging", final, null],
      [undefined, "stepResults", results, resultsPath],
    ]);
  });
});

describe("the course of a contest", () => {
  const words = {
    announcement: "通知",
    collecting: "征集",
    finishing: "补传",
    screening: "审查",
    judging: "评审",
    promotion: "入围",
    making: "制作",
    results: "结果",
  };
  const named = ({ zh }: { zh: string }) => zh;
  const ofOne = phases.filter((phase) => phase !== "between");

  it.each(ofOne.map((phase, place) => [phase, place] as const))(
    "stands at one stop while it is %s",
    (phase, place) => {
      const now = during(whole, phase);
      const stops = courseOf(whole, now, "2026-11-23T04:00:00Z", words, named);
      const seen = stops.map(({ state }) => state);
      expect(seen.indexOf("now")).toBe(place);
      expect(seen.lastIndexOf("past")).toBe(place - 1);
      expect(stops[0]!.at).toEqual(new Date("2026-11-23T04:00:00Z"));
    },
  );

  it("leaves out a stop of no length, and the day of a notice that has not been published", () => {
    const tight = templateBrief();
    tight.rounds[0]!.judgingOpensAt = tight.timetable.closesAt;
    const stops = courseOf(tight, during(tight, "open"), null, words, named);
    expect(stops.map(({ label }) => label)).toEqual(["通知", "征集", "评审", "结果"]);
    expect(stops[0]).not.toHaveProperty("at");
  });

  it("names several rounds, with what is done between them, and stands in one of them", () => {
    const labels = ["通知", "征集", "审查", "初评", "制作", "终评", "结果"];
    const at = (now: Date) => courseOf(two, now, null, words, named);
    expect(at(during(two, "open")).map(({ label }) => label)).toEqual(labels);
    const here = (now: string) => at(new Date(now)).find(({ state }) => state === "now")?.label;
    const [first, last] = two.rounds as [Round, Round];
    expect(here(first.judgingOpensAt)).toBe("初评");
    expect(here(first.judgingClosesAt)).toBe("制作");
    expect(here(last.judgingOpensAt)).toBe("终评");
    expect(here(last.judgingClosesAt)).toBe("结果");
    const unmade = twoRounds();
    unmade.rounds[0]!.making = null;
    const stops = courseOf(unmade, during(unmade, "between"), null, words, named);
    expect(stops.find(({ state }) => state === "now")?.label).toBe("入围");
  });
});

describe("the list of contests", () => {
  const line = (phase: Phase, closesAt: string) =>
    ({ phase, slug: `${phase} ${closesAt}`, timetable: { closesAt } }) as unknown as ContestLine;

  it("begins with what is open and closes first, and ends with what is longest over", () => {
    const [early, late] = ["2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z"];
    const sorted = [
      line("judged", early),
      line("judged", late),
      line("announced", late),
      line("open", late),
      line("judging", early),
      line("open", early),
      line("announced", early),
      line("closed", early),
    ].sort(inListOrder);
    expect(sorted.map(({ slug }) => slug)).toEqual([
      `open ${early}`,
      `open ${late}`,
      `announced ${early}`,
      `announced ${late}`,
      `closed ${early}`,
      `judging ${early}`,
      `judged ${late}`,
      `judged ${early}`,
    ]);
  });
});

describe("the parts that a version changes", () => {
  it("are named, also where one appears or goes", () => {
    const next = templateBrief();
    next.limits.teamMax = 9;
    next.issuedAs = "湘服协〔2026〕18号";
    expect(changedParts(templateBrief(), next).sort()).toEqual(["issuedAs", "limits"]);
    expect(changedParts(next, templateBrief()).sort()).toEqual(["issuedAs", "limits"]);
    expect(changedParts(next, structuredClone(next))).toEqual([]);
  });
});
