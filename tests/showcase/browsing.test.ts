import { describe, expect, it } from "vitest";
import {
  addressOf,
  choiceOf,
  isNarrowed,
  narrowed,
  showsSealed,
  type Choice,
  type Findable,
} from "~/showcase/browsing";

const asked = (address: string): Choice => choiceOf(new URLSearchParams(address));
const work = (entryId: string, change: Partial<Findable> = {}): Findable => ({
  ...{ contest: ["2026"], track: ["礼服"], award: [], origin: [], craft: [], made: [], stage: [] },
  ...change,
  entryId,
});
const works = [
  work("gold", { award: ["any", "金奖"], craft: ["embroidery", "brocade"], made: ["sampled"] }),
  work("silver", { award: ["any", "银奖"], track: ["休闲服"], craft: ["brocade"] }),
  work("plain", { contest: ["2025"], craft: ["knitting"] }),
];

describe("narrowing the gallery", () => {
  it.each<[string, string[]]>([
    ["", ["gold", "silver", "plain"]],
    ["craft=brocade", ["gold", "silver"]],
    ["craft=brocade&track=礼服", ["gold"]],
    ["award=any", ["gold", "silver"]],
    ["award=铜奖", []],
  ])("by 「%s」 leaves %j, in the order they came", (address, expected) => {
    expect(narrowed(works, asked(address)).shown).toEqual(expected);
  });

  it("counts a facet with the others applied and itself left out", () => {
    const { facets } = narrowed(works, asked("craft=brocade&track=礼服"));
    expect(facets.track).toEqual([
      { value: "礼服", count: 1, chosen: true },
      { value: "休闲服", count: 1, chosen: false },
    ]);
    expect(facets.craft).toEqual([
      { value: "brocade", count: 1, chosen: true },
      { value: "embroidery", count: 1, chosen: false },
      { value: "knitting", count: 1, chosen: false },
    ]);
  });

  it("keeps a chosen value that shows nothing, so that it can be taken away", () => {
    const { facets } = narrowed(works, asked("award=铜奖"));
    expect(facets.award).toContainEqual({ value: "铜奖", count: 0, chosen: true });
  });

  it("writes a choice into an address that reads back the same, one thing changed", () => {
    const choice = asked("q=织锦&craft=brocade&page=3&stray=1");
    expect(asked(addressOf(choice).slice(1))).toEqual(choice);
    expect(addressOf(choice, { craft: null, made: "sampled" })).toBe(
      `?${new URLSearchParams({ q: "织锦", made: "sampled" }).toString()}`,
    );
  });

  it("knows whether anything is asked for", () => {
    expect(
      ["", "page=2", "q=%20", "q=锦", "stage=pilot"].map((one) => isNarrowed(asked(one))),
    ).toEqual([false, false, false, true, true]);
  });
});

describe("sealed winners", () => {
  it.each<[string, boolean]>([
    ["", true],
    ["contest=2026", true],
    ["award=any", true],
    ["award=金奖", false],
    ["q=锦", false],
    ["craft=brocade", false],
    ["track=礼服", false],
    ["made=sampled", false],
  ])("in a gallery narrowed by 「%s」 have their plates: %s", (address, expected) => {
    expect(showsSealed(asked(address))).toBe(expected);
  });
});
