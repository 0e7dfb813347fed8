import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnOf, reached } from "~/licensing/board";
import { answerDays, answerDue, enquiryState, type Side, type Step } from "~/licensing/enquiry";
import { makingSchema, enquirySchema } from "~/licensing/enquiry-form";
import {
  mayTakeStep,
  offeredSteps,
  sideOf,
  type OfferedStep,
} from "~/licensing/enquiry-permissions";
import { enquiryRefusals as t } from "~/licensing/enquiry-refusals";
import { mayState } from "~/licensing/making";
import { nobody, type RoleName, type ScopeKind, type Viewer } from "~/people/viewer";

const noon = Date.parse("2026-11-23T04:00:00.000Z");
const hour = 3_600_000;
const whose: Record<string, [Side, string]> = {
  e: ["enterprise", "buyer"],
  d: ["designer", "maker"],
  o: ["organiser", "host"],
};
/** "e asked, d interested": steps an hour apart. */
const history = (told: string): Step[] =>
  told.split(", ").map((one, index) => {
    const [who, kind] = one.split(" ");
    const [side, byId] = whose[who!]!;
    return { side, byId, kind: kind as Step["kind"], at: new Date(noon + index * hour) };
  });
const after = (told: string) => enquiryState(history(told));
const offered = (told: string, who: string) => {
  const [side, personId] = whose[who]!;
  return offeredSteps({ state: after(told), standing: "verified", side, personId });
};

describe("an enquiry", () => {
  it.each([
    ["e asked", "asked", "designer", false],
    ["e asked, d asked-back", "asked", "enterprise", false],
    ["e asked, d asked-back, o said", "asked", "enterprise", false],
    ["e asked, d asked-back, e said", "asked", "designer", false],
    ["e asked, e said", "asked", "designer", false],
    ["e asked, d interested", "asked", "enterprise", true],
    ["e asked, d interested, e said", "asked", "enterprise", true],
    ["e asked, d interested, e proposed-sampling", "asked", "designer", true],
    ["e asked, d interested, e proposed-sampling, d turned-down", "asked", "enterprise", true],
    ["e asked, d interested, e proposed-sampling, d agreed", "sampling", null, true],
    [
      "e asked, d interested, e proposed-sampling, d agreed, d proposed-contract",
      "sampling",
      "enterprise",
      true,
    ],
    [
      "e asked, d interested, e proposed-sampling, d agreed, d proposed-contract, e agreed",
      "contracted",
      null,
      true,
    ],
  ] as const)("%s: %s, waits for %s", (told, stage, awaits, interested) => {
    expect(after(told)).toMatchObject({ stage, awaits, interested, closed: null });
  });

  it.each([
    ["e asked, d declined", "declined"],
    ["e asked, d interested, e withdrawn", "withdrawn"],
  ])("%s is over, and nobody is waited for", (told, closed) => {
    expect(after(told)).toMatchObject({ closed, awaits: null, proposal: null });
    for (const who of ["e", "d", "o"]) expect(offered(told, who)).toEqual([]);
  });

  it("is answered within five days of whoever's turn it became", () => {
    const asked = after("e asked");
    expect(answerDue(asked)?.getTime()).toBe(noon + answerDays * 24 * hour);
    expect(answerDue(after("e asked, d asked-back"))?.getTime()).toBe(noon + hour + 5 * 24 * hour);
    expect(answerDue(after("e asked, d declined"))).toBeNull();
  });

  it("begins with a question", () => {
    expect(() => enquiryState([])).toThrow("begins with a question");
  });
});

describe("who may do what next", () => {
  it.each([
    ["e asked", "d", ["interested", "asked-back", "declined"]],
    ["e asked", "e", ["said", "withdrawn"]],
    ["e asked", "o", ["said"]],
    ["e asked, d asked-back", "d", ["interested", "declined"]],
    ["e asked, d interested", "d", ["declined", "said", "proposed-sampling"]],
    ["e asked, d interested", "e", ["said", "proposed-sampling", "withdrawn"]],
    [
      "e asked, d interested, e proposed-sampling",
      "d",
      ["declined", "said", "agreed", "turned-down"],
    ],
    ["e asked, d interested, e proposed-sampling", "e", ["said", "withdrawn"]],
    ["e asked, d interested, e proposed-sampling", "o", ["said"]],
    [
      "e asked, d interested, e proposed-sampling, d agreed",
      "d",
      ["declined", "said", "proposed-contract"],
    ],
    [
      "e asked, d interested, e proposed-sampling, d agreed, e proposed-contract, d agreed",
      "d",
      ["said"],
    ],
  ] as const)("after %s, %s may %j", (told, who, steps) => {
    expect(offered(told, who)).toEqual([...steps]);
  });

  it("is nobody while the enterprise is suspended, on any side", () => {
    for (const [side, personId] of Object.values(whose))
      for (const standing of ["suspended", "waiting"] as const)
        expect(offeredSteps({ state: after("e asked"), standing, side, personId })).toEqual([]);
  });

  it("never lets one person stand on both sides of an agreement", () => {
    const state = after("e asked, d interested, e proposed-sampling");
    const both = { state, standing: "verified", side: "designer", personId: "buyer" } as const;
    expect(offeredSteps(both)).not.toContain("agreed");
  });

  it("needs words for a question, a word and a refusal of a proposal, and no novel", () => {
    const [side, personId] = whose.d!;
    const question = { state: after("e asked"), standing: "verified", side, personId } as const;
    const may = (kind: OfferedStep, words: string) => mayTakeStep(kind, { ...question, words });
    expect(may("asked-back", " ")).toMatchObject({ because: t.wordsMissing, field: "words" });
    expect(may("interested", "")).toEqual({ allowed: true });
    expect(may("interested", "a".repeat(2_001))).toMatchObject({ because: t.wordsTooMany });
    expect(may("withdrawn", "")).toMatchObject({ because: t.notNow });
  });

  it("keeps every reachable history sound: stages only grow, one side agrees to the other's proposal", () => {
    const order = ["asked", "sampling", "contracted"];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(8)), { maxLength: 24 }), (choices) => {
        const steps = history("e asked");
        for (const [who, pick] of choices) {
          const before = enquiryState(steps);
          const [side, byId] = Object.values(whose)[who]!;
          const may = offeredSteps({ state: before, standing: "verified", side, personId: byId });
          if (may.length === 0) continue;
          const kind = may[pick % may.length]!;
          steps.push({ kind, side, byId, at: new Date(noon + steps.length * hour) });
          const now = enquiryState(steps);
          expect(order.indexOf(now.stage)).toBeGreaterThanOrEqual(order.indexOf(before.stage));
          if (now.stage !== before.stage) {
            expect(kind).toBe("agreed");
            expect(before.proposal!.side).not.toBe(side);
          }
          if (before.closed) throw new Error("something was offered after the end");
        }
      }),
    );
  });
});

describe("sides", () => {
  const scope = {
    organisationId: "o1",
    entry: {
      authors: [
        { personId: "maker", lead: true },
        { personId: "co", lead: false },
      ],
      withdrawn: false,
    },
    competition: { id: "c1", hostId: "h1" },
  };
  const person = (id: string, ...roles: [RoleName, ScopeKind, string][]): Viewer => ({
    person: { id, pseudonym: id, name: id, locale: "zh" },
    roles: roles.map(([role, scopeKind, scopeId]) => ({ role, scopeKind, scopeId })),
  });
  it.each([
    ["the lead designer", person("maker"), "designer"],
    [
      "the lead, even as a member of the enterprise",
      person("maker", ["member", "organisation", "o1"]),
      "designer",
    ],
    ["a member", person("m", ["member", "organisation", "o1"]), "enterprise"],
    ["a manager", person("g", ["manager", "organisation", "o1"]), "enterprise"],
    ["an organiser", person("x", ["organiser", "competition", "c1"]), "organiser"],
    ["the host's manager", person("y", ["manager", "organisation", "h1"]), "organiser"],
    ["another enterprise", person("z", ["manager", "organisation", "o2"]), null],
    ["a juror", person("j", ["juror", "competition", "c1"]), null],
    ["a steward", person("s", ["steward", "platform", "platform"]), null],
    ["a visitor", nobody, null],
  ] as const)("%s", (_, viewer, side) => {
    expect(sideOf(viewer, scope)).toBe(side);
  });
});

describe("the board and its funnel", () => {
  it.each([
    [null, "saved"],
    [{ stage: "asked", closed: null }, "asked"],
    [{ stage: "sampling", closed: null }, "sampling"],
    [{ stage: "sampling", closed: "withdrawn" }, "saved"],
  ] as const)("%j stands under %s", (enquiry, column) => {
    expect(columnOf(enquiry)).toBe(column);
  });

  it("counts works once, however many ask, and what came far counts on the way too", () => {
    const at = (entryId: string, stage: "asked" | "sampling" | "contracted") => ({
      ...{ entryId, standing: { stage } },
    });
    const all = [at("a", "asked"), at("a", "contracted"), at("b", "sampling")];
    expect(reached(all, "asked")).toEqual({ works: 2, enquiries: 3 });
    expect(reached(all, "sampling")).toEqual({ works: 2, enquiries: 2 });
    expect(reached(all, "contracted")).toEqual({ works: 1, enquiries: 1 });
  });
});

describe("what is typed", () => {
  const asked = { organisationId: "o", use: "garment", territory: "world", words: "你好" };
  it.each([
    ["３，０００", "24", null],
    ["0", "24", "quantity"],
    ["ten", "24", "quantity"],
    ["10000001", "24", "quantity"],
    ["10", "0", "termMonths"],
    ["10", "241", "termMonths"],
  ])("%s pieces for %s months: refused at %s", (quantity, termMonths, field) => {
    const read = enquirySchema.safeParse({ ...asked, quantity, termMonths });
    expect(read.error?.issues[0]?.path[0] ?? null).toBe(field);
  });

  it("reads the cost band in yuan into fen, and refuses one that runs downwards", () => {
    const read = makingSchema.parse({ moq: "300", costFrom: "¥86.50", costTo: "120" });
    expect(read).toMatchObject({ moq: 300, costFrom: 8_650, costTo: 12_000 });
    expect(makingSchema.safeParse({ costFrom: "8.505" }).success).toBe(false);
    const facts = { moq: null, leadDays: null, costFromFen: 8_650 };
    expect(mayState({ ...facts, costToFen: 8_650 }).allowed).toBe(true);
    expect(mayState({ ...facts, costToFen: null }).allowed).toBe(true);
    expect(mayState({ ...facts, costToFen: 8_649 })).toMatchObject({ because: t.makingRange });
  });
});
