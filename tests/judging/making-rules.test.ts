import { describe, expect, it } from "vitest";
import { makingForms } from "~/judging/making/forms";
import { makingRefusals as t } from "~/judging/making/refusals";
import {
  finished,
  makingFault,
  makingState,
  stepsOf,
  type MadeSoFar,
} from "~/judging/making/steps";
import { twoRounds } from "../competitions/cast";

const making = twoRounds().rounds[0]!.making!;
const due = Date.parse(making.dueAt);
const before = (minutes: number) => new Date(due - minutes * 60_000);
const made = (over: Partial<MadeSoFar> = {}): MadeSoFar => ({
  ...{ signedAt: before(100), reports: [], check: null, ...over },
});
const reports = [{ step: finished }];

describe("how far a garment is", () => {
  it.each<[string, MadeSoFar]>([
    ["unsigned", made({ signedAt: null })],
    ["making", made()],
    ["making", made({ reports: [{ step: "toile" }] })],
    ["delivered", made({ reports })],
    ["matches", made({ reports, check: { matches: true, reports: 1 } })],
    ["differs", made({ reports, check: { matches: false, reports: 1 } })],
    ["delivered", made({ reports, check: { matches: false, reports: 0 } })],
  ])("is “%s”", (state, so) => {
    expect(makingState(so)).toBe(state);
  });

  it("keeps nobody from the next round before its end, unless it was found not to match", () => {
    const wrong = made({ reports, check: { matches: false, reports: 1 } });
    expect(makingFault(wrong, making, before(1))).toEqual(t.differs);
    for (const so of [made({ signedAt: null }), made(), made({ reports })])
      expect(makingFault(so, making, before(0.001))).toBeNull();
  });

  it("lacks from the very instant of its end what was not signed or not reported, and what waits lacks nothing", () => {
    const end = new Date(due);
    expect(makingFault(made({ signedAt: null }), making, end)).toEqual(t.neverSigned);
    expect(makingFault(made(), making, end)).toEqual(t.neverDelivered);
    expect(makingFault(made({ reports }), making, end)).toBeNull();
    const well = made({ reports, check: { matches: true, reports: 1 } });
    expect(makingFault(well, making, end)).toBeNull();
  });
});

it("its steps are the brief’s milestones by their days, and at last the garment", () => {
  const milestones = [
    { id: "fitting", name: { zh: "试衣" }, dueAt: before(100).toISOString() },
    { id: "toile", name: { zh: "样衣" }, dueAt: before(900).toISOString() },
  ];
  const steps = stepsOf({ ...making, milestones });
  expect(steps.map(({ id }) => id)).toEqual(["toile", "fitting", finished]);
  expect(steps.at(-1)!.dueAt).toBe(making.dueAt);
});

it("who finds that it matches has to have looked that no photograph shows its author", () => {
  const posted = { outcome: "matches", reports: "1" };
  expect(makingForms.check.safeParse(posted).success).toBe(false);
  expect(makingForms.check.safeParse({ ...posted, anonymous: "on" }).success).toBe(true);
  expect(makingForms.check.safeParse({ ...posted, outcome: "differs" }).success).toBe(true);
});
