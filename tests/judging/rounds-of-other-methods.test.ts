import { beforeAll, describe, expect, it } from "vitest";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { approveResult } from "~/judging/approve-result.server";
import { assignEntries } from "~/judging/assign-entries.server";
import { ballotPage } from "~/judging/ballot-queries.server";
import { besidePage } from "~/judging/beside/beside-queries.server";
import { comparePage } from "~/judging/comparing/comparing-queries.server";
import { judgeComparison } from "~/judging/comparing/judge-comparison.server";
import { lockComparisons } from "~/judging/comparing/lock-comparisons.server";
import { undoComparison } from "~/judging/comparing/undo-comparison.server";
import { deskPage } from "~/judging/jury-queries.server";
import { calledOnDesk, livePage } from "~/judging/live/live-queries.server";
import { callEntry } from "~/judging/stage/call-entry.server";
import { checkIn } from "~/judging/stage/check-in.server";
import { stageRefusals as s } from "~/judging/stage/refusals";
import { stagePage } from "~/judging/stage/stage-queries.server";
import { panelPage } from "~/judging/panel-queries.server";
import { printPage } from "~/judging/prints/print-queries.server";
import { competitionInForce } from "~/competitions/in-force.server";
import { standingResult } from "~/judging/notice/standing-result.server";
import { papersOf } from "~/showcase/archive/archived-papers.server";
import type { RoundMethod } from "~/competitions/round-methods";
import { lockOrder } from "~/judging/ordering/lock-order.server";
import { orderPage } from "~/judging/ordering/order-queries.server";
import { refusals as o } from "~/judging/ordering/refusals";
import { saveOrder } from "~/judging/ordering/save-order.server";
import { contestProgress, type PapersOf } from "~/judging/progress/progress-queries.server";
import { ownBallots } from "~/judging/own-data.server";
import { ownRecord } from "~/judging/record/own-record.server";
import { proposeResult } from "~/judging/propose-result.server";
import { recuse } from "~/judging/recuse.server";
import { refusals as t } from "~/judging/refusals";
import { resultsPackage, resultsPage } from "~/judging/results-queries.server";
import { verifyResultsPackage } from "~/judging/results-package";
import { saveBallot } from "~/judging/save-ballot.server";
import { database } from "~/platform/database/database.server";
import { templateBrief } from "../competitions/cast";
import { calledOtherwise, inTheOtherWorld, type Sql } from "../support/other-world";
import { inAWorldOfItsOwn } from "../support/world";
import {
  aContestToJudge,
  aJuror,
  at,
  deskOf,
  journalOf,
  marks,
  refusalOf,
  rows,
  viewerFor,
  withRole,
  type Juror,
} from "./cast";

inAWorldOfItsOwn();

async function session(method: RoundMethod) {
  const written = templateBrief();
  written.rounds[0]!.method = method;
  // No marks by criterion, and so no prize for one.
  for (const prize of written.prizes) delete prize.criterionId;
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

const noPapers: PapersOf = () =>
  Promise.resolve(() => ({ uncertified: 0, archive: "none" as const }));

/** The instant of asking is new each time; nothing else is. */
const read = async (pages: readonly Promise<unknown>[]) =>
  JSON.stringify(await Promise.all(pages), (key, value: unknown) => (key === "now" ? null : value));

/** What a juror reads of their own work, and what those who run the contest read of everybody's, before the close. */
async function readBlind({ slug, organiser }: typeof world, juror: Juror, page: Promise<unknown>) {
  const [viewer, runs] = [await viewerFor(juror.actor), await viewerFor(organiser)];
  const desks = (await deskOf(juror.seatId)).filter(({ recusedAt }) => !recusedAt);
  const ids = desks.slice(0, 2).map(({ id }) => id);
  const own = [page, deskPage(viewer, juror.seatId), besidePage(viewer, juror.seatId, ids)];
  const ballots = ids.map((id) => ballotPage(viewer, id));
  return {
    juror: await read([...own, ...ballots, ownRecord(viewer, juror.seatId)]),
    organiser: await read([panelPage(runs, slug), contestProgress(runs, slug, noPapers)]),
  };
}

/** Two worlds that differ in another juror's answers, then in the authors' names: the blind read the same bytes. */
async function readsTheSame(
  contest: typeof world,
  juror: Juror,
  page: () => Promise<unknown>,
  { to, back }: { to: Sql; back: readonly Sql[] },
  known: () => Promise<unknown>,
) {
  const [before, knew] = [await readBlind(contest, juror, page()), await read([known()])];
  await inTheOtherWorld([to]);
  expect(await readBlind(contest, juror, page())).toEqual(before);
  expect(await read([known()]), "the answers did not differ").not.toBe(knew);
  await calledOtherwise({ 欧阳金丝雀: "李" });
  expect((await readBlind(contest, juror, page())).juror).toBe(before.juror);
  await calledOtherwise({ 李: "欧阳金丝雀" });
  await inTheOtherWorld(back);
}

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

  it("is in its juror's copy of their data, by numbers, and nobody else's is", async () => {
    const { actor, seatId } = one!;
    const given = await database().comparison.findMany({
      where: { seatId },
      orderBy: { number: "asc" },
      include: { left: { include: { entry: true } }, right: { include: { entry: true } } },
    });
    expect(given.length).toBeGreaterThan(3);
    const copy = await ownBallots(actor.personId);
    expect(copy).toMatchObject({
      seats: [
        {
          comparisons: given.map(({ number, left, right, winner, at }) => ({
            ...{ number, winner, at },
            ...{ left: left.entry.candidateNumber, right: right.entry.candidateNumber },
          })),
        },
      ],
    });
    const text = JSON.stringify(copy);
    for (const { left, seed } of given) {
      expect(text).not.toContain(left.entryId);
      expect(text).not.toContain(seed);
    }
  });

  it("reads the same to who must not know another's answers, or an author's name", async () => {
    const { seatId } = other!;
    const given = await database().comparison.findMany({ where: { seatId } });
    const answers = {
      to: [`UPDATE "Comparison" SET "winner" = 'tie' WHERE "seatId" = $1`, [seatId]] as const,
      back: given.map(({ id, winner }): Sql => [
        `UPDATE "Comparison" SET "winner" = $1 WHERE "id" = $2`,
        [winner, id],
      ]),
    };
    const known = () => database().comparison.findMany({ where: { seatId } });
    await readsTheSame(world, one!, () => pageOf(one!), answers, known);
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

  it("stands in the archive comparison by comparison, under aliases, and there too it recomputes", async () => {
    const { organiser, slug, id, brief } = world;
    const { digest } = await database().result.findFirstOrThrow({ where: { competitionId: id } });
    const approver = await withRole(id, "approver");
    await approveResult(approver, {
      slug,
      digest,
      announcedAt: new Date(brief.timetable.resultsAt),
    });
    await at(brief.timetable.resultsAt);
    const contest = (await competitionInForce(database(), { slug }))!;
    const standing = (await standingResult(database(), contest))!;
    const papers = await papersOf(database(), contest, standing);
    const paper = (path: string) => papers.find((one) => one.path === path)?.content;
    const content = await resultsPackage(await viewerFor(organiser), slug);
    const kept = paper("评审/两两比较.json") as Record<string, unknown>[];
    const told = ({ juror, left, right, winner }: Record<string, unknown>) =>
      `${String(juror)}: ${String(left)}, ${String(right)}: ${String(winner)}`;
    expect(kept.map(told).sort()).toEqual(content.comparisons!.map(told).sort());
    const packed = JSON.parse(JSON.stringify(paper("结果/结果包.json"))) as unknown;
    expect(verifyResultsPackage(packed, (text) => hexOf(sha256(utf8(text)))).difference).toBeNull();
    for (const { seatId } of world.panel) expect(JSON.stringify(papers)).not.toContain(seatId);
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
    expect((await refusalOf(saveBallot(first!.actor, save))).because).toEqual(o.rankedNotScored);
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
    // In a copy of one's own data works go by the number that was shown.
    expect(await ownBallots(first!.actor.personId)).toMatchObject({
      seats: [{ orders: [{ order: [[2], [1]] }] }],
    });
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

  it("reads the same to who must not know another's order, or an author's name", async () => {
    const { seatId } = first!;
    const { groups } = await database().rankOrder.findFirstOrThrow({ where: { seatId } });
    const set = `UPDATE "RankOrder" SET "groups" = $1::jsonb WHERE "seatId" = $2`;
    const answers = {
      to: [set, ["[]", seatId]] as const,
      back: [[set, [JSON.stringify(groups), seatId]] as const],
    };
    await readsTheSame(
      ranked,
      second!,
      () => page(second!),
      answers,
      () => page(first!),
    );
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

describe("a round that is judged live", () => {
  let live: Awaited<ReturnType<typeof session>>;
  let [near, far]: Juror[] = [];
  let where: { slug: string; roundId: string };
  beforeAll(async () => {
    live = await session("live");
    [near, far] = live.panel;
    where = { slug: live.slug, roundId: live.brief.rounds[0]!.id };
  });
  const calls = (card: string, actor = live.organiser) => callEntry(actor, { ...where, card });
  const page = async ({ actor, seatId }: Juror) => livePage(await viewerFor(actor), seatId);
  const numberCalled = async (juror: Juror) => {
    const { called, lines } = await page(juror);
    return lines.find(({ assignmentId }) => assignmentId === called)?.number ?? null;
  };

  it("shows the number that is called on the devices of its jurors, and says so in the journal", async () => {
    expect(await numberCalled(near!)).toBeNull();
    expect((await calls("0003")).called).toBe(3);
    expect(await numberCalled(near!)).toBe("0003");
    expect(await calledOnDesk(await viewerFor(far!.actor), far!.seatId)).toEqual({
      called: (await page(far!)).called,
    });
    expect((await journalOf(live.id)).at(-1)!.opening!.payload).toMatchObject({ called: 3 });
    await calls("");
    expect(await numberCalled(near!)).toBeNull();
  });

  it("takes calls and cards from those who run the contest alone, and only of its own numbers", async () => {
    const before = await rows();
    for (const actor of [near!.actor, live.entries[0]!.author])
      expect((await refusalOf(calls("0001", actor))).kind).toBe("unknown");
    for (const [card, because] of [
      ["99", s.notInRound],
      ["abc", s.noSuchCard],
      ["0001-0000", s.wrongCheck],
    ] as const)
      expect((await refusalOf(calls(card))).because).toEqual(because);
    const elsewhere = { ...where, roundId: "nowhere", card: "1" };
    expect((await refusalOf(callEntry(live.organiser, elsewhere))).kind).toBe("unknown");
    expect(await rows()).toEqual(before);
  });

  it("checks a work in by its printed card or its number, once, and never takes it back", async () => {
    const print = { sheet: "labels" as const, roundId: where.roundId, alias: null };
    const { cards } = await printPage(await viewerFor(live.organiser), live.slug, print);
    const card = cards!.find(({ number }) => number === "0002")!;
    expect(card.text).toMatch(/^0002-[0-9A-Z]{4}$/);
    expect(await checkIn(live.organiser, { ...where, card: card.text.toLowerCase() })).toEqual({
      ...{ number: 2, again: false },
    });
    expect((await checkIn(live.organiser, { ...where, card: "2" })).again).toBe(true);
    const { lines } = await stagePage(await viewerFor(live.organiser), live.slug, where.roundId);
    expect(lines.filter(({ checkedIn }) => checkedIn).map(({ number }) => number)).toEqual([
      "0002",
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/金丝雀|canary|scores/);
    await expect(database().stageCheckIn.deleteMany()).rejects.toThrow();
    await expect(database().stageCall.deleteMany()).rejects.toThrow();
  });

  it("does not call a work to the desk of a juror who stepped back from it", async () => {
    const line = (await page(far!)).lines.find(({ number }) => number === "0004")!;
    await recuse(far!.actor, { assignmentId: line.assignmentId, kind: "family" });
    await calls("0004");
    expect([await numberCalled(near!), await numberCalled(far!)]).toEqual(["0004", null]);
    expect(JSON.stringify(await page(far!))).not.toContain("0004");
  });

  it("keeps ballots like any other round, until its close, when nobody is called any more", async () => {
    const { lines, criteria } = await page(near!);
    const [{ assignmentId }] = lines as [(typeof lines)[number]];
    expect(criteria.map(({ id }) => id)).toEqual(Object.keys(marks(live.brief, 1)));
    const scores = marks(live.brief, 70);
    await saveBallot(near!.actor, { assignmentId, revision: 0, scores, comment: "" });
    expect((await page(near!)).lines[0]!.ballot).toMatchObject({ revision: 1, scores });
    const to = [
      `UPDATE "Ballot" SET "scores" = '{"creative": 3}', "comment" = '另一段话' WHERE "assignmentId" = $1`,
      [assignmentId],
    ] as const;
    const runs = await viewerFor(live.organiser);
    const blind = () => Promise.all([page(far!), stagePage(runs, live.slug, where.roundId)]);
    await readsTheSame(live, far!, blind, { to, back: [] }, () => page(near!));
    for (const stranger of [far!.actor, live.organiser])
      expect((await refusalOf(page({ ...near!, actor: stranger }))).kind).toBe("unknown");
    await at(live.brief.rounds[0]!.judgingClosesAt);
    expect((await refusalOf(calls("1"))).because).toEqual(s.notInSession);
    const late = checkIn(live.organiser, { ...where, card: "1" });
    expect((await refusalOf(late)).because).toEqual(s.checkInOver);
  });
});
