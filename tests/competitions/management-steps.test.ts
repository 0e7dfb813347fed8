import { describe, expect, it } from "vitest";
import { changedParts } from "~/competitions/changed-parts";
import { inListOrder, type ContestLine } from "~/competitions/contest-line";
import { courseOf } from "~/competitions/course";
import { stepsOf } from "~/competitions/management-steps";
import { phases, type Phase } from "~/competitions/phases";
import { templateBrief } from "./cast";

const standing = (phase: Phase | null, issues = 0, hostVerified = true) => {
  const inForce = phase && { phase };
  return stepsOf({ draft: { issues, differs: false }, hostVerified, inForce });
};
const states = (...of: Parameters<typeof standing>) =>
  standing(...of)
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
    expect(paths("announced")).toEqual(["/edit", "/panel"]);
    expect(paths("open")).toEqual(["/edit", "/panel", "/screening"]);
    expect(paths("judged")).toEqual(["/edit", "/panel", "/screening", "/results"]);
  });

  it("lead to publication again when the draft differs from what is in force", () => {
    const steps = stepsOf({
      draft: { issues: 0, differs: true },
      hostVerified: true,
      inForce: { phase: "open" },
    });
    expect(steps[1]).toEqual({ name: "stepPublish", state: "done", path: "/publication" });
  });
});

describe("the course of a contest", () => {
  const words = {
    announcement: "通知",
    collecting: "征集",
    screening: "审查",
    judging: "评审",
    results: "结果",
  };
  const { timetable } = templateBrief();

  it.each(phases.map((phase, place) => [phase, place] as const))(
    "stands at one stop while it is %s",
    (phase, place) => {
      const stops = courseOf(timetable, phase, "2026-11-23T04:00:00Z", words);
      const seen = stops.map(({ state }) => state);
      expect(seen.indexOf("now")).toBe(place);
      expect(seen.lastIndexOf("past")).toBe(place - 1);
      expect(stops[0]!.at).toEqual(new Date("2026-11-23T04:00:00Z"));
    },
  );

  it("leaves out a stop of no length, and the day of a notice that has not been published", () => {
    const tight = { ...timetable, judgingOpensAt: timetable.closesAt };
    const stops = courseOf(tight, "open", null, words);
    expect(stops.map(({ label }) => label)).toEqual(["通知", "征集", "评审", "结果"]);
    expect(stops[0]).not.toHaveProperty("at");
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
