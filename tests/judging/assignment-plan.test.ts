import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupsAmong, type Pair } from "~/judging/assignment-links";
import { planAssignments } from "~/judging/assignment-plan";
import type { PlanEntry, PlanInput, PlanSeat } from "~/judging/assignment/panel-table";
import { leastResistance, totalResistance } from "~/judging/statistics/effective-resistance";

const ids = (stem: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${stem}${at}`);
const seed = "0123456789abcdef0123456789abcdef";

interface Given {
  seats: (string | (Partial<PlanSeat> & { id: string }))[];
  entries: (string | (Partial<PlanEntry> & { id: string }))[];
  quota: number | null;
  conflicts: Pair[];
  apart: [string, string][];
  /** What stands and stays, and what stands untouched. */
  standing: Pair[];
  open: Pair[];
  seed: string;
}

/** A plan for four jurors and eight entries, two jurors for each, unless said otherwise. */
function planned(over: Partial<Given>) {
  const given = { seats: ids("s", 4), entries: ids("e", 8), quota: 2, ...over };
  const { seats, entries, quota, conflicts = [], apart = [], standing = [], open = [] } = given;
  const input: PlanInput = {
    seats: (seats as Given["seats"]).map((one) => ({
      ...{ cap: null, trackIds: [], expertise: [] },
      ...(typeof one === "string" ? { id: one } : one),
    })),
    entries: (entries as Given["entries"]).map((one) => ({
      ...{ trackId: "formal", quota },
      ...(typeof one === "string" ? { id: one } : one),
    })),
    ...{ conflicts, apart, fixed: standing, open },
  };
  return planAssignments(input, over.seed ?? seed);
}

const loads = (pairs: readonly { seatId: string }[], seats: readonly string[]) =>
  seats.map((seat) => pairs.filter(({ seatId }) => seatId === seat).length);
const jurorsOf = (pairs: readonly { seatId: string; entryId: string }[], entry: string) =>
  pairs.filter(({ entryId }) => entryId === entry).map(({ seatId }) => seatId);

describe("a plan of who judges what", () => {
  it("gives every entry exactly its quota, and loads within one, where nothing stands in the way", () => {
    const seats = ids("s", 30);
    const entries = ids("e", 500);
    const { pairs, short } = planned({ seats, entries, quota: 5 });
    expect(short).toEqual([]);
    for (const entry of entries) expect(new Set(jurorsOf(pairs, entry)).size).toBe(5);
    const each = loads(pairs, seats);
    expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
    expect(groupsAmong(pairs)).toBe(1);
  });

  it("without a quota puts every entry before every juror who may", () => {
    const conflicts = [{ seatId: "s1", entryId: "e2" }];
    const { pairs, short } = planned({ quota: null, conflicts });
    expect(pairs).toHaveLength(4 * 8 - 1);
    expect(short).toEqual([]);
  });

  it("never lets a related pair meet, and says which entry falls short for it", () => {
    const conflicts = ["s0", "s1", "s2"].map((seatId) => ({ seatId, entryId: "e3" }));
    const { pairs, short } = planned({ conflicts });
    expect(jurorsOf(pairs, "e3")).toEqual(["s3"]);
    expect(short).toEqual([{ entryId: "e3", jurors: 1 }]);
  });

  it("leaves what stands, and only adds what is missing", () => {
    const standing = planned({}).pairs;
    expect(planned({ standing }).pairs).toEqual([]);
    const { pairs } = planned({ standing, quota: 3 });
    expect(pairs).toHaveLength(8);
    const met = new Set(standing.map(({ seatId, entryId }) => `${seatId} ${entryId}`));
    for (const { seatId, entryId } of pairs) expect(met.has(`${seatId} ${entryId}`)).toBe(false);
  });

  it("counts what a juror who left has locked", () => {
    const standing = [{ seatId: "gone", entryId: "e0" }];
    const { pairs } = planned({ standing });
    expect(jurorsOf(pairs, "e0")).toHaveLength(1);
  });

  it.each([
    ["four jurors, two for each entry", 4, 20, 2],
    ["as few as two entries", 4, 2, 2],
    ["three jurors, two for each entry", 3, 3, 2],
    ["many jurors, few entries", 12, 7, 2],
  ])("is one panel that can be ranked: %s", (_, seats, entries, quota) => {
    for (let turn = 1; turn <= 40; turn += 1) {
      const { pairs } = planned({
        ...{ seats: ids("s", seats), entries: ids("e", entries), quota },
        seed: turn.toString(16).padStart(32, "0"),
      });
      expect(groupsAmong(pairs)).toBe(1);
    }
  });

  it("does not pretend to join what one juror an entry cannot join", () => {
    const { pairs } = planned({ quota: 1 });
    expect(groupsAmong(pairs)).toBe(4);
  });

  it("is the same for the same seed in whatever order jurors and entries come", () => {
    const shuffle = (list: string[]) => fc.shuffledSubarray(list, { minLength: list.length });
    const [seats, entries] = [ids("s", 6), ids("e", 14)];
    const plan = planned({ seats, entries, quota: 3 });
    fc.assert(
      fc.property(shuffle(seats), shuffle(entries), (one, other) => {
        expect(planned({ seats: one, entries: other, quota: 3 })).toEqual(plan);
      }),
    );
    const again = planned({ seats, entries, quota: 3, seed: "f".repeat(32) });
    expect(again).not.toEqual(plan);
  });

  it.each(["", "0".repeat(32), "xyz"])("refuses a seed that is none: %j", (bad) => {
    expect(() => planned({ seed: bad })).toThrow(RangeError);
  });

  it("gives nobody more than their cap, and no entry of another track", () => {
    const seats = [{ id: "s0", cap: 1 }, { id: "s1", trackIds: ["sport"] }, "s2", "s3"];
    const { pairs, short } = planned({ seats });
    expect(short).toEqual([]);
    const [capped, elsewhere] = loads(pairs, ["s0", "s1"]);
    expect([capped! <= 1, elsewhere]).toEqual([true, 0]);
  });

  it("never lets two meet who must not judge together", () => {
    const apart: [string, string][] = [["s1", "s0"]];
    const { pairs, short } = planned({ apart, quota: 3 });
    expect(short).toEqual([]);
    for (const entry of ids("e", 8))
      expect(jurorsOf(pairs, entry)).not.toEqual(expect.arrayContaining(["s0", "s1"]));
  });

  it("has others step aside where the free are not allowed", () => {
    // s0 alone may judge e0; the lot must not have filled that desk with what others could take.
    const seats = ids("s", 3).map((id) => ({ id, cap: 1 }));
    const conflicts = ["s1", "s2"].map((seatId) => ({ seatId, entryId: "e0" }));
    for (let turn = 1; turn <= 30; turn += 1) {
      const lot = turn.toString(16).padStart(32, "0");
      const entries = ids("e", 3);
      const { pairs, short } = planned({ seats, entries, quota: 1, conflicts, seed: lot });
      expect([short, jurorsOf(pairs, "e0")]).toEqual([[], ["s0"]]);
    }
  });

  it("lets every entry meet each expertise that the panel can give it", () => {
    const seats = ids("s", 6).map((id, at) => ({
      ...{ id, expertise: [["technique", "style", "market"][at % 3]!] },
    }));
    const { lacking } = planned({ seats, entries: ids("e", 20), quota: 3 });
    expect(lacking).toEqual([]);
    expect(planned({ seats, entries: ids("e", 20), quota: 2 }).lacking).toHaveLength(20);
  });

  it("moves what is untouched to a late juror, and nothing that is begun", () => {
    const [old, late] = [ids("s", 2), "s2"];
    const before = planned({ seats: old, entries: ids("e", 9), quota: 1 }).pairs;
    const [standing, open] = [before.slice(0, 3), before.slice(3)];
    const { pairs, removed, short } = planned({
      ...{ seats: [...old, late], entries: ids("e", 9), quota: 1, standing, open },
    });
    expect(short).toEqual([]);
    expect(pairs.map(({ seatId }) => seatId)).toEqual([late, late, late]);
    expect(removed).toHaveLength(3);
    for (const pair of removed) expect(open).toContainEqual(pair);
  });

  it("takes off the desk what its juror may not judge any more", () => {
    const open = [{ seatId: "s0", entryId: "e0" }];
    const seats = [{ id: "s0", trackIds: ["sport"] }, "s1", "s2"];
    const { removed } = planned({ seats, entries: ["e0"], open });
    expect(removed).toEqual(open);
  });

  it("comes within a thousandth of the least total resistance, nearer than chance does", () => {
    const [entries, jurors, each] = [500, 30, 5];
    const { pairs } = planned({ seats: ids("s", 30), entries: ids("e", 500), quota: 5 });
    const place = (id: string) => Number(id.slice(1));
    const mine = totalResistance(
      ...([entries, jurors] as const),
      pairs.map(({ entryId }) => place(entryId)),
      pairs.map(({ seatId }) => place(seatId)),
    )!;
    const least = leastResistance(entries, jurors, each);
    expect(mine).toBeGreaterThan(least);
    expect(mine / least).toBeLessThan(1.0001);
  });
});

describe("the smallest cause of a shortage", () => {
  it("is one entry that too few may judge", () => {
    const conflicts = ["s0", "s1", "s2"].map((seatId) => ({ seatId, entryId: "e3" }));
    expect(planned({ conflicts }).shortage).toEqual({
      ...{ why: "jurors", entryIds: ["e3"], apart: [], full: [], wanted: 2, possible: 1 },
    });
  });

  it("is a few entries whose jurors are full, and no others", () => {
    // Only s0 and s1 may judge e0 to e2: six ballots are wanted, and two times two can be given.
    const seats = ["s0", "s1"].map((id): Partial<PlanSeat> & { id: string } => ({ id, cap: 2 }));
    const conflicts = ["e0", "e1", "e2"].flatMap((entryId) =>
      ["s2", "s3"].map((seatId) => ({ seatId, entryId })),
    );
    expect(planned({ seats: [...seats, "s2", "s3"], conflicts }).shortage).toEqual({
      ...{ why: "jurors", entryIds: ["e0", "e1", "e2"], apart: [], full: ["s0", "s1"] },
      ...{ wanted: 6, possible: 4 },
    });
  });

  it("names those who must not judge together where nothing else is wrong", () => {
    const { shortage } = planned({ seats: ["s0", "s1"], entries: ["e0"], apart: [["s0", "s1"]] });
    expect(shortage).toMatchObject({ why: "together", entryIds: ["e0"], wanted: 2, possible: 1 });
    expect(shortage!.apart.map((pair) => [...pair].sort())).toEqual([["s0", "s1"]]);
  });

  it("is found whenever there is one, proves itself, and loses nothing that it needs", () => {
    const panel = fc.record({
      caps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 }),
      barred: fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { maxLength: 14 }),
      quota: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(panel, ({ caps, barred, quota }) => {
        const seats = caps.map((cap, at) => ({ id: `s${at}`, cap }));
        const entries = ids("e", 6);
        const conflicts = barred.map(([s, e]) => ({ seatId: `s${s}`, entryId: `e${e}` }));
        const { short, shortage } = planned({ seats, entries, quota, conflicts });
        const bars = new Set(conflicts.map(({ seatId, entryId }) => `${seatId} ${entryId}`));
        // Hall's condition over every set of full jurors, the slow way.
        const over = (entryIds: string[], full: string[]) =>
          entryIds.length * quota -
          seats.filter(({ id }) => full.includes(id)).reduce((sum, { cap }) => sum + cap, 0) -
          entryIds
            .map(
              (e) => seats.filter(({ id }) => !full.includes(id) && !bars.has(`${id} ${e}`)).length,
            )
            .reduce((sum, others) => sum + others, 0);
        const fails = Array.from({ length: 2 ** seats.length }, (_, mask) =>
          seats.filter((_, at) => mask & (2 ** at)).map(({ id }) => id),
        ).some(
          (full) =>
            over(
              entries.filter((e) => over([e], full) + sumOf(full) > 0),
              full,
            ) > 0,
        );
        function sumOf(full: string[]) {
          return seats.filter(({ id }) => full.includes(id)).reduce((sum, { cap }) => sum + cap, 0);
        }
        expect(short.length > 0).toBe(fails);
        expect(shortage === null).toBe(!fails);
        if (!shortage) return;
        const { entryIds, full, wanted, possible } = shortage;
        expect(over(entryIds, full)).toBeGreaterThan(0);
        expect(over(entryIds, full)).toBe(wanted - possible);
        for (const one of entryIds)
          expect(
            over(
              entryIds.filter((e) => e !== one),
              full,
            ),
          ).toBeLessThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});
