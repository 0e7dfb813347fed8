import { beforeAll, describe, expect, it } from "vitest";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { assignEntries } from "~/judging/assign-entries.server";
import { ballotPage } from "~/judging/ballot-queries.server";
import { comparePage } from "~/judging/comparing/comparing-queries.server";
import { judgeComparison } from "~/judging/comparing/judge-comparison.server";
import { lockComparisons } from "~/judging/comparing/lock-comparisons.server";
import { undoComparison } from "~/judging/comparing/undo-comparison.server";
import { deskPage } from "~/judging/jury-queries.server";
import { lockOrder } from "~/judging/ordering/lock-order.server";
import { orderPage } from "~/judging/ordering/order-queries.server";
import { refusals as o } from "~/judging/ordering/refusals";
import { saveOrder } from "~/judging/ordering/save-order.server";
import { ownRecord } from "~/judging/record/own-record.server";
import { proposeResult } from "~/judging/propose-result.server";
import { recuse } from "~/judging/recuse.server";
import { refusals as t } from "~/judging/refusals";
import { resultsPackage, resultsPage } from "~/judging/results-queries.server";
import { verifyResultsPackage } from "~/judging/results-package";
import { saveBallot } from "~/judging/save-ballot.server";
import { database } from "~/platform/database/database.server";
import { templateBrief } from "../competitions/cast";
import { inAWorldOfItsOwn } from "../support/world";
import {
  aContestToJudge,
  aJuror,
  at,
  deskOf,
  journalOf,
  refusalOf,
  rows,
  viewerFor,
  type Juror,
} from "./cast";

inAWorldOfItsOwn();

async function session(method: "compare" | "rank") {
  const written = templateBrief();
  written.rounds[0]!.method = method;
  const contest = await aContestToJudge({ entries: 5, written });
  const panel = [await aJuror(contest), await aJuror(contest)];
  await assignEntries(contest.organiser, { slug: contest.slug, quota: null });
  await at(contest.brief.rounds[0]!.judgingOpensAt);
  return { ...contest, panel };
}

let world: Awaited<ReturnType<typeof session>>;
let [one, other]: Juror[] = [];
beforeAll(async () => {
  world = await session("compare");
  [one, other] = world.panel;
});

const pageOf = async ({ actor, seatId }: Juror) => comparePage(await viewerFor(actor), seatId);
/** Answers the pair that is due: the lower number wins. */
async function answerNext(juror: Juror): Promise<boolean> {
  const { pair, turn } = await pageOf(juror);
  if (!pair) return false;
  const winner = pair.left.number < pair.right.number ? "left" : "right";
  const [left, right] = [pair.left.assignmentId, pair.right.assignmentId];
  await judgeComparison(juror.actor, { seatId: juror.seatId, turn, left, right, winner });
  return true;
}

describe("a round that compares", () => {
  it("has no ballots to write, and its desk leads to the comparisons", async () => {
    const [desk] = await deskOf(one!.seatId);
    const save = { assignmentId: desk!.id, revision: 0, scores: {}, comment: "" };
    expect((await refusalOf(saveBallot(one!.actor, save))).because).toEqual(t.comparedNotScored);
    const viewer = await viewerFor(one!.actor);
    expect((await ballotPage(viewer, desk!.id)).method).toBe("compare");
    expect((await deskPage(viewer, one!.seatId)).comparisons).toMatchObject({
      done: 0,
      wanted: 10,
    });
  });

  it("takes the pair that is due and no other, once, from the juror alone, and says so in the journal", async () => {
    const { pair, turn } = await pageOf(one!);
    const [left, right] = [pair!.left.assignmentId, pair!.right.assignmentId];
    const input = { seatId: one!.seatId, turn, left, right, winner: "left" as const };
    const before = await rows();
    for (const wrong of [
      { ...input, left: right, right: left },
      { ...input, turn: 2 },
      { ...input, right: (await deskOf(other!.seatId))[0]!.id },
    ])
      expect((await refusalOf(judgeComparison(one!.actor, wrong))).because).toEqual(
        t.comparedAlready,
      );
    for (const actor of [other!.actor, world.organiser, world.entries[0]!.author])
      expect((await refusalOf(judgeComparison(actor, input))).kind).toBe("unknown");
    expect(await rows()).toEqual(before);
    await judgeComparison(one!.actor, input);
    expect((await refusalOf(judgeComparison(one!.actor, input))).kind).toBe("conflict");
    const entry = (await journalOf(one!.seatId)).at(-1)!;
    expect(entry.opening!.payload).toMatchObject({ turn: 1, left, right, reason: "link" });
  });

  it("takes the last one back, and shows the same pair again", async () => {
    const before = await pageOf(one!);
    expect(before.last).not.toBeNull();
    expect(
      (await refusalOf(undoComparison(one!.actor, { seatId: one!.seatId, turn: 7 }))).kind,
    ).toBe("conflict");
    await undoComparison(one!.actor, { seatId: one!.seatId, turn: 1 });
    const again = await pageOf(one!);
    expect([again.turn, again.last]).toEqual([1, null]);
    await answerNext(one!);
    expect((await pageOf(one!)).pair).toEqual(before.pair);
  });

  it("is not locked before every entry is joined to the others", async () => {
    const { turn, counts } = await pageOf(one!);
    expect(counts.joined).toBe(false);
    const lock = lockComparisons(one!.actor, { seatId: one!.seatId, turn });
    expect((await refusalOf(lock)).because).toEqual(t.notJoinedYet);
  });

  it("forgets what was compared with a work that its juror steps back from", async () => {
    while ((await pageOf(other!)).counts.done < 4) await answerNext(other!);
    const desk = (await deskOf(other!.seatId))[0]!;
    await recuse(other!.actor, { assignmentId: desk.id, kind: "family" });
    const about = { OR: [{ leftId: desk.id }, { rightId: desk.id }] };
    expect(await database().comparison.count({ where: about })).toBe(0);
    const shown = JSON.stringify(await pageOf(other!));
    expect(shown).not.toContain(desk.id);
  });

  it("locks all at once; from then on no deed and no statement changes a comparison", async () => {
    for (const juror of [one!, other!]) {
      while (await answerNext(juror));
      const { turn } = await pageOf(juror);
      await lockComparisons(juror.actor, { seatId: juror.seatId, turn });
      expect(
        (await refusalOf(lockComparisons(juror.actor, { seatId: juror.seatId, turn }))).kind,
      ).toBe("conflict");
      expect((await pageOf(juror)).pair).toBeNull();
    }
    const row = await database().comparison.findFirstOrThrow({ where: { seatId: one!.seatId } });
    const { id, leftId, rightId, seatId, roundId } = row;
    const db = database();
    await expect(
      db.comparison.update({ where: { id }, data: { winner: "tie" } }),
    ).rejects.toThrow();
    await expect(db.comparison.delete({ where: { id } })).rejects.toThrow();
    const more = { ...row, id: "x", number: 99, seatId, roundId, leftId, rightId };
    await expect(db.comparison.create({ data: more })).rejects.toThrow();
  });

  it("gives no sign of its answers before the close, then a ranking in a package that recomputes", async () => {
    const { organiser, slug } = world;
    const reading = { locale: "zh" as const, chairVotes: [] };
    const sealed = await resultsPage(await viewerFor(organiser), slug, reading);
    expect(sealed.state).toBe("sealed");
    expect(JSON.stringify(sealed)).not.toMatch(/compar|winner|left/);
    await at(world.brief.rounds[0]!.judgingClosesAt);
    const opened = await resultsPage(await viewerFor(organiser), slug, reading);
    if (opened.state !== "opened" || !opened.results.ranking?.ranked)
      throw new Error("Not opened.");
    const { ranking } = opened.results;
    expect(ranking).toMatchObject({ method: "pairwise" });
    expect(ranking.lines.map(({ entry }) => entry)).toEqual(["1", "2", "3", "4", "5"]);
    expect(ranking.pairwise!.separationReliability).not.toBeNull();
    await proposeResult(organiser, {
      slug,
      awards: [],
      awardsReason: "先公布名次，奖项另议。",
      missingReason: "",
    });
    const content = await resultsPackage(await viewerFor(organiser), slug);
    expect(content.method).toBe("pairwise");
    expect(content.comparisons).toHaveLength(16);
    expect(content.rules.draws).toHaveLength(16);
    const { difference } = verifyResultsPackage(JSON.parse(JSON.stringify(content)), (text) =>
      hexOf(sha256(utf8(text))),
    );
    expect(difference).toBeNull();
  });
});

describe("a round that ranks", () => {
  let ranked: Awaited<ReturnType<typeof session>>;
  let [first, second]: Juror[] = [];
  beforeAll(async () => {
    ranked = await session("rank");
    [first, second] = ranked.panel;
  });
  const page = async ({ actor, seatId }: Juror) => orderPage(await viewerFor(actor), seatId);
  const byNumber = async (juror: Juror) => {
    const { works } = await page(juror);
    return works
      .map((work) => work.assignmentId)
      .sort((one, other) => {
        const number = (id: string) => works.find((work) => work.assignmentId === id)!.number;
        return number(one) < number(other) ? -1 : 1;
      });
  };
  const saving = (juror: Juror, revision: number, order: string[][]) =>
    saveOrder(juror.actor, { seatId: juror.seatId, revision, order });

  it("has no ballots to write, and its desk leads to the order", async () => {
    const [desk] = await deskOf(first!.seatId);
    const save = { assignmentId: desk!.id, revision: 0, scores: {}, comment: "" };
    expect((await refusalOf(saveBallot(first!.actor, save))).because).toEqual(t.rankedNotScored);
    const viewer = await viewerFor(first!.actor);
    expect((await deskPage(viewer, first!.seatId)).order).toEqual({
      ...{ placed: 0, of: 5, locked: false },
    });
    expect(JSON.stringify(await page(first!))).not.toMatch(/金丝雀|canary/);
  });

  it("keeps an order as far as it has come, of the own desk alone, and says so in the journal", async () => {
    const works = await byNumber(first!);
    const [theirs] = await deskOf(second!.seatId);
    const before = await rows();
    for (const wrong of [[[theirs!.id]], [[works[0]!], [works[0]!]], [[]]])
      expect((await refusalOf(saving(first!, 0, wrong))).because).toEqual(o.orderStray);
    for (const actor of [second!.actor, ranked.organiser, ranked.entries[0]!.author])
      expect((await refusalOf(saving({ ...first!, actor }, 0, []))).kind).toBe("unknown");
    expect(await rows()).toEqual(before);
    await saving(first!, 0, [[works[1]!], [works[0]!]]);
    expect((await page(first!)).kept).toMatchObject({
      ...{ revision: 1, order: [[works[1]], [works[0]]] },
    });
    const entry = (await journalOf(first!.seatId)).at(-1)!;
    expect(entry.opening!.payload).toMatchObject({ revision: 1, order: [[works[1]], [works[0]]] });
  });

  it("tells a second device that the order has moved on, and overwrites nothing", async () => {
    const works = await byNumber(first!);
    expect((await refusalOf(saving(first!, 0, [[works[4]!]]))).because).toEqual(o.orderMovedOn);
    expect((await page(first!)).kept.revision).toBe(1);
  });

  it("is not locked before every work is placed", async () => {
    const lock = lockOrder(first!.actor, { seatId: first!.seatId, revision: 1 });
    expect((await refusalOf(lock)).because).toEqual(o.orderIncomplete);
  });

  it("forgets a work that its juror steps back from, in what is kept too", async () => {
    const works = await byNumber(second!);
    await saving(second!, 0, [[works[4]!, works[0]!], [works[1]!], [works[2]!], [works[3]!]]);
    await recuse(second!.actor, { assignmentId: works[4]!, kind: "family" });
    const row = await database().rankOrder.findFirstOrThrow({ where: { seatId: second!.seatId } });
    expect(JSON.stringify(row.groups)).not.toContain(works[4]);
    expect((await page(second!)).kept).toMatchObject({ revision: 2 });
    expect(JSON.stringify(await page(second!))).not.toContain(works[4]);
  });

  it("locks all at once; from then on no deed and no statement changes it", async () => {
    const works = await byNumber(first!);
    await saving(first!, 1, [[works[0]!], [works[1]!, works[2]!], [works[3]!], [works[4]!]]);
    for (const [juror, revision] of [
      [first!, 2],
      [second!, 2],
    ] as const) {
      const { seatId, actor } = juror;
      await lockOrder(actor, { seatId, revision });
      expect((await refusalOf(lockOrder(actor, { seatId, revision }))).kind).toBe("conflict");
    }
    const at = { seatId_roundId: { seatId: first!.seatId, roundId: ranked.brief.rounds[0]!.id } };
    const change = database().rankOrder.update({ where: at, data: { groups: [] } });
    await expect(change).rejects.toThrow(/locked order/);
    await expect(database().rankOrder.delete({ where: at })).rejects.toThrow(/locked order/);
    const record = await ownRecord(await viewerFor(first!.actor), first!.seatId);
    expect(record.orders[0]!.order).toEqual([["0001"], ["0002", "0003"], ["0004"], ["0005"]]);
  });

  it("stays sealed until the close, and is then ranked in a package that recomputes", async () => {
    const { organiser, slug } = ranked;
    const viewer = await viewerFor(organiser);
    const reading = { locale: "zh" as const, chairVotes: [] };
    const sealed = await resultsPage(viewer, slug, reading);
    expect(JSON.stringify(sealed)).not.toMatch(/order|place|groups/);
    await at(ranked.brief.rounds[0]!.judgingClosesAt);
    const opened = await resultsPage(viewer, slug, reading);
    if (opened.state !== "opened" || !opened.results.ranking?.ranked)
      throw new Error("Not opened.");
    // The second stepped back from the fifth, which costs none of the others anything.
    expect(opened.results.ranking).toMatchObject({ method: "order" });
    expect(opened.results.ranking.lines.map(({ entry }) => entry)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
    const awards = { awards: [], awardsReason: "先公布名次，奖项另议。", missingReason: "" };
    await proposeResult(organiser, { slug, ...awards });
    const content = await resultsPackage(await viewerFor(organiser), slug);
    expect(content).toMatchObject({ method: "additive", rules: { method: "rank" } });
    const { difference } = verifyResultsPackage(JSON.parse(JSON.stringify(content)), (text) =>
      hexOf(sha256(utf8(text))),
    );
    expect(difference).toBeNull();
  });
});
