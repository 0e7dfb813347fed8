import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf, type Promotion } from "~/competitions/promotion";
import { mayChangePromotion } from "~/judging/promotion-changes";
import { promotionByPlace, type Counted } from "~/judging/promotion-list";
import { admittedEntries, vacanciesOf, type PromotedLine } from "~/judging/promotion-standing";
import type { Placed } from "~/judging/ranking";
import { twoRounds } from "../competitions/cast";

const policy = (over: Partial<Promotion> = {}): Promotion => ({
  ...{ of: "contest", by: "number", value: 2, reserves: 2, ...over },
});
const inOne = (...entries: string[]): Counted[] =>
  entries.map((entry) => ({ entry, trackId: "formal" }));
const placed = (...places: number[]): Placed[] =>
  places.map((place, index) => ({ entry: String(index + 1), place }));
const shown = ({ list }: ReturnType<typeof promotionByPlace>) =>
  list.map(({ entry, standing, order }) => `${entry} ${standing[0]}${order}`);

describe("who goes on", () => {
  const five = inOne("1", "2", "3", "4", "5");

  it("are the first of the ranking; the next stand in reserve in its order, and the rest nowhere", () => {
    const list = promotionByPlace(policy(), five, placed(3, 1, 5, 2, 4));
    expect(shown(list)).toEqual(["2 p1", "4 p2", "1 r1", "5 r2"]);
    expect(list.ties).toEqual([]);
  });

  it("are counted in each track by itself where the brief says so", () => {
    const entries = five.map((one, at) => ({ ...one, trackId: at < 2 ? "casual" : "formal" }));
    const list = promotionByPlace(
      policy({ of: "track", value: 1, reserves: 1 }),
      entries,
      placed(5, 4, 1, 2, 3),
    );
    expect(shown(list)).toEqual(["2 p1", "1 r1", "3 p1", "4 r1"]);
    expect(list.list.map(({ scope }) => scope)).toEqual(["casual", "casual", "formal", "formal"]);
  });

  it("are a share of everything that was to be judged, also of what nobody judged", () => {
    const half = policy({ by: "percent", value: 50, reserves: 0 });
    expect(shown(promotionByPlace(half, five, placed(1, 2, 3, 4)))).toEqual([
      "1 p1",
      "2 p2",
      "3 p3",
    ]);
  });

  it("never include an entry without a place", () => {
    expect(shown(promotionByPlace(policy(), five, placed(1)))).toEqual(["1 p1"]);
  });
});

describe("a tie", () => {
  const four = inOne("1", "2", "3", "4");
  it.each([
    ["within those who go on parts nobody", [1, 1, 3, 4], []],
    ["across the cut is to be discussed", [1, 2, 2, 4], [{ entries: ["2", "3"], places: 1 }]],
    ["among the reserves is to be discussed", [1, 2, 3, 3], [{ entries: ["3", "4"], places: 0 }]],
    ["of all is one tie", [1, 1, 1, 1], [{ entries: ["1", "2", "3", "4"], places: 2 }]],
  ])("%s", (_, places, ties) => {
    const found = promotionByPlace(policy(), four, placed(...places)).ties;
    expect(found).toEqual(ties.map((tie) => ({ scope: "", ...tie })));
  });

  it("behind the last reserve matters to nobody", () => {
    const list = promotionByPlace(policy({ reserves: 0 }), four, placed(1, 2, 3, 3));
    expect([shown(list), list.ties]).toEqual([["1 p1", "2 p2"], []]);
  });

  it("is parted by an order that names the whole of it, and by no other", () => {
    const given = (...orders: string[][]) =>
      promotionByPlace(policy(), four, placed(1, 2, 2, 4), orders);
    expect(shown(given(["3", "2"]))).toEqual(["1 p1", "3 p2", "2 r1", "4 r2"]);
    expect(given(["3", "2"]).ties).toEqual([]);
    for (const half of [["3"], ["3", "3"], ["3", "4"], ["2", "3", "4"]])
      expect(given(half).ties).toHaveLength(1);
  });
});

describe("by properties, a promotion", () => {
  const world = fc.record({
    places: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 24 }),
    tracks: fc.array(fc.constantFrom("a", "b", "c"), { minLength: 24, maxLength: 24 }),
    of: fc.constantFrom("contest" as const, "track" as const),
    by: fc.constantFrom("number" as const, "percent" as const),
    value: fc.integer({ min: 1, max: 30 }),
    reserves: fc.integer({ min: 0, max: 6 }),
    seed: fc.integer(),
  });
  const shuffled = <Item>(items: readonly Item[], seed: number) =>
    items
      .map((item, at) => [Math.sin(seed + at * 7.13), item] as const)
      .sort(([one], [other]) => one - other)
      .map(([, item]) => item);

  it("takes exactly its places, prefers nobody to a better one, and does not ask in which order it is told", () => {
    fc.assert(
      fc.property(world, ({ places, tracks, seed, ...rest }) => {
        const entries = places.map((_, at) => ({ entry: String(at + 1), trackId: tracks[at]! }));
        const ranking = placed(...places);
        const rules: Promotion = rest;
        const first = promotionByPlace(rules, entries, ranking);
        // What people would decide, so that nothing is open: each tie in the order of its numbers.
        const orders = first.ties.map((tie) => [...tie.entries]);
        const { list, ties } = promotionByPlace(rules, entries, ranking, orders);
        expect(ties).toEqual([]);
        const again = promotionByPlace(
          rules,
          shuffled(entries, seed),
          shuffled(ranking, seed),
          orders,
        );
        const key = (one: (typeof list)[number]) => JSON.stringify(one);
        expect(again.list.map(key).sort()).toEqual(list.map(key).sort());
        const placeOf = new Map(ranking.map(({ entry, place }) => [entry, place]));
        for (const scope of new Set(list.map((one) => one.scope))) {
          const own = entries.filter(({ trackId }) => rules.of === "contest" || trackId === scope);
          const named = list.filter((one) => one.scope === scope);
          const promoted = named.filter(({ standing }) => standing === "promoted");
          const reserves = named.filter(({ standing }) => standing === "reserve");
          expect(promoted).toHaveLength(placesOf(rules, own.length));
          expect(reserves).toHaveLength(Math.min(rules.reserves, own.length - promoted.length));
          expect(promoted.map(({ order }) => order)).toEqual(promoted.map((_, at) => at + 1));
          expect(reserves.map(({ order }) => order)).toEqual(reserves.map((_, at) => at + 1));
          const listed = new Set(named.map(({ entry }) => entry));
          const outside = own.filter(({ entry }) => !listed.has(entry));
          const line = [...named.map(({ entry }) => entry)].map((entry) => placeOf.get(entry)!);
          expect(line).toEqual([...line].sort((one, other) => one - other));
          const worst = line.at(-1) ?? 0;
          for (const { entry } of outside)
            expect(placeOf.get(entry)!).toBeGreaterThanOrEqual(worst);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("fills every vacancy from the reserves in their order, while there are any, and never admits twice", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 10 }),
        (places, reserves, falls) => {
          const line = (standing: "promoted" | "reserve", order: number): PromotedLine => ({
            ...{ entryId: `${standing[0]}${order}`, standing, scope: "", order },
            ...{ fallen: false, inPlaceOf: null },
          });
          const list = [
            ...Array.from({ length: places }, (_, at) => line("promoted", at + 1)),
            ...Array.from({ length: reserves }, (_, at) => line("reserve", at + 1)),
          ];
          const raised: string[] = [];
          for (const fall of falls) {
            const who = list[fall];
            if (who) who.fallen = true;
            for (let vacancy = vacanciesOf(list).find(({ next }) => next); vacancy;) {
              const reserve = list.find(({ entryId }) => entryId === vacancy!.next)!;
              expect(reserve.fallen || reserve.inPlaceOf !== null).toBe(false);
              reserve.inPlaceOf = vacancy.entryId;
              raised.push(reserve.entryId);
              vacancy = vacanciesOf(list).find(({ next }) => next);
            }
          }
          const admitted = admittedEntries(list);
          expect(new Set(admitted).size).toBe(admitted.length);
          expect(new Set(raised).size).toBe(raised.length);
          const standing = list.filter(({ fallen }) => !fallen).length;
          expect(admitted).toHaveLength(Math.min(places, standing));
        },
      ),
    );
  });
});

describe("a place that falls vacant", () => {
  const line = (entryId: string, over: Partial<PromotedLine> = {}): PromotedLine => ({
    ...{ entryId, standing: "promoted", scope: "", order: 1, fallen: false, inPlaceOf: null },
    ...over,
  });
  const reserve = (entryId: string, order: number, over: Partial<PromotedLine> = {}) =>
    line(entryId, { standing: "reserve", order, ...over });

  it("is offered to the first reserve of its own scope that still stands", () => {
    const list = [
      line("a", { fallen: true, scope: "formal" }),
      reserve("x", 1, { scope: "casual" }),
      reserve("y", 1, { scope: "formal", fallen: true }),
      reserve("z", 2, { scope: "formal" }),
    ];
    expect(vacanciesOf(list)).toEqual([{ entryId: "a", scope: "formal", next: "z" }]);
    expect(admittedEntries(list)).toEqual([]);
  });

  it("falls vacant again when the one who moved up falls away", () => {
    const list = [
      line("a", { fallen: true }),
      reserve("x", 1, { fallen: true, inPlaceOf: "a" }),
      reserve("y", 2),
    ];
    expect(vacanciesOf(list)).toEqual([{ entryId: "x", scope: "", next: "y" }]);
  });

  it("stays vacant where no reserve is left", () => {
    expect(vacanciesOf([line("a", { fallen: true })])).toEqual([
      { entryId: "a", scope: "", next: null },
    ]);
  });
});

describe("an announced list", () => {
  const next = twoRounds().rounds[1]!;
  const at = (ms: number) => new Date(Date.parse(next.judgingOpensAt) + ms);
  it("changes to the last millisecond before the next round opens, and not at its opening instant", () => {
    expect(mayChangePromotion(next, at(-1)).allowed).toBe(true);
    expect(mayChangePromotion(next, at(0))).toMatchObject({ allowed: false, kind: "closed" });
  });
});
