import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupsAmong } from "~/judging/assignment-links";
import { planAssignments, type PlanInput } from "~/judging/assignment-plan";

const ids = (stem: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${stem}${at}`);
const seed = "0123456789abcdef0123456789abcdef";
const input = (over: Partial<PlanInput>): PlanInput => ({
  seats: ids("s", 4),
  entries: ids("e", 8),
  conflicts: [],
  standing: [],
  quota: 2,
  seed,
  ...over,
});
const loads = (pairs: readonly { seatId: string }[], seats: readonly string[]) =>
  seats.map((seat) => pairs.filter(({ seatId }) => seatId === seat).length);
const jurorsOf = (pairs: readonly { seatId: string; entryId: string }[], entry: string) =>
  pairs.filter(({ entryId }) => entryId === entry).map(({ seatId }) => seatId);

describe("a plan of who judges what", () => {
  it("gives every entry exactly its quota, and loads within one, where nothing stands in the way", () => {
    const seats = ids("s", 30);
    const entries = ids("e", 500);
    const { pairs, short } = planAssignments(input({ seats, entries, quota: 5 }));
    expect(short).toEqual([]);
    for (const entry of entries) expect(new Set(jurorsOf(pairs, entry)).size).toBe(5);
    const each = loads(pairs, seats);
    expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
    expect(groupsAmong(pairs)).toBe(1);
  });

  it("without a quota puts every entry before every juror who may", () => {
    const conflicts = [{ seatId: "s1", entryId: "e2" }];
    const { pairs, short } = planAssignments(input({ quota: null, conflicts }));
    expect(pairs).toHaveLength(4 * 8 - 1);
    expect(short).toEqual([]);
  });

  it("never lets a related pair meet, and says which entry falls short for it", () => {
    const conflicts = ["s0", "s1", "s2"].map((seatId) => ({ seatId, entryId: "e3" }));
    const { pairs, short } = planAssignments(input({ conflicts }));
    expect(jurorsOf(pairs, "e3")).toEqual(["s3"]);
    expect(short).toEqual([{ entryId: "e3", jurors: 1 }]);
  });

  it("leaves what stands, and only adds what is missing", () => {
    const standing = planAssignments(input({})).pairs;
    expect(planAssignments(input({ standing })).pairs).toEqual([]);
    const { pairs } = planAssignments(input({ standing, quota: 3 }));
    expect(pairs).toHaveLength(8);
    const met = new Set(standing.map(({ seatId, entryId }) => `${seatId} ${entryId}`));
    for (const { seatId, entryId } of pairs) expect(met.has(`${seatId} ${entryId}`)).toBe(false);
  });

  it("counts what a juror who left has locked", () => {
    const standing = [{ seatId: "gone", entryId: "e0" }];
    const { pairs } = planAssignments(input({ standing }));
    expect(jurorsOf(pairs, "e0")).toHaveLength(1);
  });

  it.each([
    ["four jurors, two for each entry", 4, 20, 2],
    ["as few as two entries", 4, 2, 2],
    ["three jurors, two for each entry", 3, 3, 2],
    ["many jurors, few entries", 12, 7, 2],
  ])("is one panel that can be ranked: %s", (_, seats, entries, quota) => {
    for (let turn = 1; turn <= 40; turn += 1) {
      const { pairs } = planAssignments({
        ...input({ seats: ids("s", seats), entries: ids("e", entries), quota }),
        seed: turn.toString(16).padStart(32, "0"),
      });
      expect(groupsAmong(pairs)).toBe(1);
    }
  });

  it("does not pretend to join what one juror an entry cannot join", () => {
    const { pairs } = planAssignments(input({ quota: 1 }));
    expect(groupsAmong(pairs)).toBe(4);
  });

  it("is the same for the same seed in whatever order jurors and entries come", () => {
    const shuffle = (list: string[]) => fc.shuffledSubarray(list, { minLength: list.length });
    const [seats, entries] = [ids("s", 6), ids("e", 14)];
    const plan = planAssignments(input({ seats, entries, quota: 3 }));
    fc.assert(
      fc.property(shuffle(seats), shuffle(entries), (one, other) => {
        expect(planAssignments(input({ seats: one, entries: other, quota: 3 }))).toEqual(plan);
      }),
    );
    const again = planAssignments(input({ seats, entries, quota: 3, seed: "f".repeat(32) }));
    expect(again).not.toEqual(plan);
  });

  it.each(["", "0".repeat(32), "xyz"])("refuses a seed that is none: %j", (bad) => {
    expect(() => planAssignments(input({ seed: bad }))).toThrow(RangeError);
  });
});
