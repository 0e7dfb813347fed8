import { beforeAll, describe, expect, it } from "vitest";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { approvalPage } from "~/judging/approval-queries.server";
import { approveResult } from "~/judging/approve-result.server";
import { assignEntries } from "~/judging/assign-entries.server";
import { ballotPage } from "~/judging/ballot-queries.server";
import { disqualifyPromoted } from "~/judging/disqualify-promoted.server";
import { deskPage } from "~/judging/jury-queries.server";
import { panelPage } from "~/judging/panel-queries.server";
import { promotionOfEntry } from "~/judging/promotion-of-entry.server";
import { promotionPage } from "~/judging/promotion-queries.server";
import { proposePromotion } from "~/judging/propose-promotion.server";
import { proposeResult } from "~/judging/propose-result.server";
import { raiseReserve } from "~/judging/raise-reserve.server";
import { refusals as t } from "~/judging/refusals";
import { resultsPackage, resultsPage } from "~/judging/results-queries.server";
import { nobody } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import {
  aJudgedFirstRound,
  at,
  deskOf,
  journalOf,
  judge,
  refusalOf,
  rows,
  viewerFor,
} from "./cast";

inAWorldOfItsOwn();

const origin = "https://example.org";
const reading = { locale: "zh" as const, chairVotes: [] as string[][] };
const roundId = "preliminary";
type Session = Awaited<ReturnType<typeof aJudgedFirstRound>>;

const propose = ({ organiser, slug }: Session, over = {}) =>
  proposePromotion(organiser, { slug, roundId, missingReason: "", ...over });

async function announced(...given: number[]) {
  const session = await aJudgedFirstRound(...given);
  const { digest } = await propose(session);
  const { slug, approver } = session;
  await approveResult(approver, { slug, roundId, digest, announcedAt: null });
  return session;
}

const raise = ({ organiser, slug }: Session, inPlaceOf: number, actor = organiser) =>
  raiseReserve(actor, { slug, roundId, inPlaceOf, origin });
const leave = ({ entries }: Session, index: number) =>
  withdrawEntry(entries[index]!.author, { entryId: entries[index]!.entryId, reason: "家中有事" });
const lettersTo = (contact: string) =>
  database().outboxMessage.findMany({ where: { recipient: contact } });
const stateOf = async ({ entries }: Session, index: number) =>
  (await promotionOfEntry(await viewerFor(entries[index]!.author), entries[index]!.entryId))[0]
    ?.state ?? null;

describe("proposing a promotion", () => {
  let session: Session;
  beforeAll(async () => {
    session = await aJudgedFirstRound(60, 90, 70, 80, 50);
  });

  it("takes who goes on and the reserves off the ranking, and writes down what was proposed", async () => {
    const { resultId, digest } = await propose(session);
    const lines = await database().promotion.findMany({
      where: { resultId },
      include: { entry: true },
    });
    const shown = lines.map((one) => `${one.entry.candidateNumber} ${one.standing} ${one.order}`);
    expect(shown.sort()).toEqual(["1 reserve 2", "2 promoted 1", "3 reserve 1", "4 promoted 2"]);
    const entry = (await journalOf(session.id)).at(-1)!;
    expect(entry).toMatchObject({ deed: "judging.propose-promotion" });
    expect(entry.opening!.payload).toEqual({ round: roundId, resultId, digest });
  });

  it("is refused while the round is judged, and nothing remains of it", async () => {
    await at(session.first.judgingClosesAt, -60_000);
    const before = await rows();
    expect((await refusalOf(propose(session))).because).toEqual(t.stillJudging);
    expect(await rows()).toEqual(before);
    await at(session.first.judgingClosesAt);
  });

  it.each(["a juror", "an author", "the approver"])("is not for %s", async (who) => {
    const actors = {
      "a juror": session.panel[0]!.actor,
      "an author": session.entries[0]!.author,
      "the approver": session.approver,
    };
    const { slug } = session;
    const input = { slug, roundId, missingReason: "" };
    const act = proposePromotion(actors[who as keyof typeof actors], input);
    expect((await refusalOf(act)).kind).toBe("unknown");
  });

  it("leaves equal entries at the cut to be discussed, and takes their order only with a reason", async () => {
    const tied = await aJudgedFirstRound(90, 70, 70, 50);
    expect(await refusalOf(propose(tied))).toMatchObject({
      because: t.tiesAtCut,
      field: "orders.2-3",
    });
    const orders = [["3", "2"]];
    expect(await refusalOf(propose(tied, { orders }))).toMatchObject({
      because: t.ordersNeedReason,
      field: "ordersReason",
    });
    await propose(tied, { orders, ordersReason: "经全体评委合议。" });
    const page = await approvalPage(await viewerFor(tied.approver), tied.slug, roundId);
    expect(page!.promotion).toMatchObject({ ordersReason: "经全体评委合议。" });
    expect(page!.promotion!.list.map(({ entry, standing }) => `${entry} ${standing}`)).toEqual([
      ...["1 promoted", "3 promoted", "2 reserve", "4 reserve"],
    ]);
  });

  it("needs another person’s signature, and an announcement before the next round opens", async () => {
    const { slug, organiser, approver, second } = session;
    const { digest } = await propose(session);
    const sign = (actor = approver, announcedAt: Date | null = null) =>
      approveResult(actor, { slug, roundId, digest, announcedAt });
    expect((await refusalOf(sign(organiser))).because).toEqual(t.ownProposal);
    const late = await refusalOf(sign(approver, new Date(second.judgingOpensAt)));
    expect(late).toMatchObject({ because: t.announceBeforeNextRound, field: "announcedAt" });
    await sign();
    expect((await refusalOf(propose(session))).because).toEqual(t.approvedAlready);
  });
});

describe("before it is announced, a promotion", () => {
  let session: Session;
  const announcedAt = () => Date.parse(session.first.judgingClosesAt) + 3_600_000;
  beforeAll(async () => {
    session = await aJudgedFirstRound(60, 90, 70, 80, 50);
    const { digest } = await propose(session);
    const { slug, approver } = session;
    await approveResult(approver, { slug, roundId, digest, announcedAt: new Date(announcedAt()) });
  });

  it("is nowhere: not for visitors, authors or jurors, not in counts, not on a desk", async () => {
    await at(session.first.judgingClosesAt, 3_600_000 - 60_000);
    const { slug, entries, panel, organiser } = session;
    const viewers = [nobody, await viewerFor(entries[1]!.author), await viewerFor(panel[0]!.actor)];
    for (const viewer of viewers) {
      const page = promotionPage(viewer, { slug, roundId }, reading);
      expect((await refusalOf(page)).kind).toBe("unknown");
      expect((await refusalOf(resultsPackage(viewer, slug, roundId))).kind).toBe("unknown");
    }
    for (let index = 0; index < entries.length; index += 1)
      expect(await stateOf(session, index)).toBeNull();
    // The panel's page speaks of the next round, in which there is nothing yet.
    expect(await panelPage(await viewerFor(organiser), slug)).toMatchObject({
      round: { id: "final" },
      eligible: 0,
      coverage: [{ source: null, entries: [] }],
    });
    const assign = assignEntries(organiser, { slug, quota: null });
    expect((await refusalOf(assign)).because).toEqual(t.nobodyPromoted);
    expect((await refusalOf(raise(session, 2))).kind).toBe("unknown");
  });

  it("and from its instant on everybody reads numbers and tracks, and each author their own", async () => {
    await at(session.first.judgingClosesAt, 3_600_000);
    const { slug, entries } = session;
    const page = await promotionPage(nobody, { slug, roundId }, reading);
    expect(page).toMatchObject({ state: "announced", manage: null });
    const listed = page.state === "announced" ? page.entries : [];
    const shown = (of: (order: number) => boolean) =>
      listed.filter(({ order }) => of(order)).map(({ number, state }) => `${number} ${state}`);
    expect(shown((order) => order === 0)).toEqual(["0002 in", "0004 in"]);
    expect(shown((order) => order > 0)).toEqual(["0003 reserve", "0001 reserve"]);
    expect(await Promise.all(entries.map((_, index) => stateOf(session, index)))).toEqual([
      ...["reserve", "in", "reserve", "in", "out"],
    ]);
    const text = JSON.stringify(page);
    for (const { authorName, entryId } of entries)
      for (const secret of [authorName, entryId, "作品题名", "score", "place"])
        expect(text).not.toContain(secret);
  });

  it("the scores stay with those who made it until the contest’s own result is out", async () => {
    const { slug, approver, entries } = session;
    expect((await refusalOf(resultsPackage(nobody, slug, roundId))).kind).toBe("unknown");
    const author = await viewerFor(entries[1]!.author);
    expect((await refusalOf(resultsPackage(author, slug, roundId))).kind).toBe("unknown");
    const content = await resultsPackage(await viewerFor(approver), slug, roundId);
    expect(content.rules.promotion?.list).toHaveLength(4);
  });
});

describe("a reserve", () => {
  let session: Session;
  beforeAll(async () => {
    session = await announced(60, 90, 70, 80, 50);
    await leave(session, 1);
  });

  it("moves up in the declared order when a promoted entry withdraws, and both sides are told", async () => {
    const { entries, organiser, slug } = session;
    const page = await promotionPage(await viewerFor(organiser), { slug, roundId }, reading);
    expect(page).toMatchObject({ manage: { vacancies: [{ number: "0002", next: "0003" }] } });
    const contact = (
      await database().contact.create({
        data: {
          ...{ id: `c-${organiser.personId}`, personId: organiser.personId, kind: "email" },
          ...{ value: "organiser@example.org", createdAt: new Date(0), verifiedAt: new Date(0) },
        },
      })
    ).value;
    const author = await database().contact.findFirstOrThrow({
      where: { personId: entries[2]!.author.personId },
    });
    await database().contact.update({
      where: { id: author.id },
      data: { verifiedAt: new Date(0) },
    });
    expect(await raise(session, 2)).toEqual({ entryId: entries[2]!.entryId, number: 3 });
    expect(await stateOf(session, 2)).toBe("up");
    expect(await stateOf(session, 0)).toBe("reserve");
    expect(await lettersTo(author.value)).toMatchObject([
      { body: expect.stringContaining("递补") },
    ]);
    expect(await lettersTo(contact)).toMatchObject([{ body: expect.stringContaining("0003") }]);
  });

  it("leaves a journal entry that says for whom", async () => {
    const entry = (await journalOf(session.entries[2]!.entryId)).at(-1)!;
    expect(entry).toMatchObject({ deed: "judging.raise-reserve" });
    expect(entry.opening!.payload).toMatchObject({
      inPlaceOf: session.entries[1]!.entryId,
      order: 1,
      round: "final",
    });
  });

  it("does not move up where no place is vacant, nor for anybody but who runs the contest", async () => {
    const before = await rows();
    expect((await refusalOf(raise(session, 2))).because).toEqual(t.noVacancy);
    expect((await refusalOf(raise(session, 4))).because).toEqual(t.noVacancy);
    for (const actor of [session.panel[0]!.actor, session.approver, session.entries[0]!.author])
      expect((await refusalOf(raise(session, 2, actor))).kind).toBe("unknown");
    expect(await rows()).toEqual(before);
  });

  it("moves up for an entry that was not admitted, whose authors read why", async () => {
    const { organiser, slug, entries } = session;
    const drop = (over = {}) =>
      disqualifyPromoted(organiser, {
        ...{
          slug,
          roundId,
          origin,
          candidateNumber: 4,
          reason: "毕业时间不符合参赛资格。",
          ...over,
        },
      });
    const before = await rows();
    expect(await refusalOf(drop({ reason: "否" }))).toMatchObject({ field: "reason" });
    expect(await refusalOf(drop({ candidateNumber: 5 }))).toMatchObject({
      because: t.notOnTheList,
      field: "candidateNumber",
    });
    const juror = disqualifyPromoted(session.panel[0]!.actor, {
      ...{ slug, roundId, origin, candidateNumber: 4, reason: "毕业时间不符合参赛资格。" },
    });
    expect((await refusalOf(juror)).kind).toBe("unknown");
    expect(await rows()).toEqual(before);
    await drop();
    expect((await refusalOf(drop())).because).toEqual(t.fallenAlready);
    expect((await journalOf(entries[3]!.entryId)).at(-1)).toMatchObject({
      deed: "judging.disqualify",
    });
    const [own] = await promotionOfEntry(await viewerFor(entries[3]!.author), entries[3]!.entryId);
    expect(own).toMatchObject({ state: "dropped", reason: "毕业时间不符合参赛资格。" });
    await raise(session, 4);
    expect(await stateOf(session, 0)).toBe("up");
  });

  it("is refused where none is left", async () => {
    await leave(session, 0);
    expect((await refusalOf(raise(session, 1))).because).toEqual(t.noReserveLeft);
  });

  it("moves up no more from the instant at which the next round opens", async () => {
    const other = await announced(60, 90, 70, 80);
    await leave(other, 1);
    await at(other.second.judgingOpensAt);
    const before = await rows();
    expect(await refusalOf(raise(other, 2))).toMatchObject({
      kind: "closed",
      because: t.nextRoundBegan,
    });
    expect(await rows()).toEqual(before);
    await at(other.second.judgingOpensAt, -60_000);
    await raise(other, 2);
  });

  it("is written once: neither the list nor what was done about it can be changed", async () => {
    for (const [table, field] of [
      ["Promotion", "order"],
      ["MovingUp", "byId"],
      ["Disqualification", "reason"],
    ]) {
      const change = `UPDATE "${table}" SET "${field}" = "${field}"`;
      await expect(database().$executeRawUnsafe(change)).rejects.toThrow("append-only");
      await expect(database().$executeRawUnsafe(`DELETE FROM "${table}"`)).rejects.toThrow();
    }
  });
});

describe("the next round", () => {
  let session: Session;
  beforeAll(async () => {
    session = await announced(60, 90, 70, 80, 50);
    await leave(session, 1);
    await raise(session, 2);
    await assignEntries(session.organiser, { slug: session.slug, quota: null });
  });

  const inFinal = (seatId: string) =>
    database().assignment.findMany({
      where: { seatId, roundId: "final" },
      include: { entry: true },
    });

  it("puts on its desks the promoted and who moved up, and nobody else", async () => {
    for (const { seatId } of session.panel) {
      const numbers = (await inFinal(seatId)).map(({ entry }) => entry.candidateNumber);
      expect(numbers.sort()).toEqual([3, 4]);
    }
  });

  it("shows its desk only from its own opening on; before, the desk of the round that was judged", async () => {
    const [juror] = session.panel;
    const viewer = await viewerFor(juror!.actor);
    const page = await deskPage(viewer, juror!.seatId);
    expect(page.round).toMatchObject({ zh: "初评" });
    expect(page.queue).toHaveLength(4);
    const [first] = await inFinal(juror!.seatId);
    expect((await refusalOf(ballotPage(viewer, first!.id))).because).toEqual(t.notYetJudging);
    await at(session.second.judgingOpensAt);
    const later = await deskPage(viewer, juror!.seatId);
    expect(later.round).toMatchObject({ zh: "终评" });
    expect(later.queue).toHaveLength(2);
  });

  it("takes from a desk what is not admitted any more", async () => {
    const [juror] = session.panel;
    await at(session.second.judgingOpensAt, -3_600_000);
    await disqualifyPromoted(session.organiser, {
      ...{ slug: session.slug, roundId, origin, candidateNumber: 3, reason: "资格复核没有通过。" },
    });
    await at(session.second.judgingOpensAt);
    const viewer = await viewerFor(juror!.actor);
    expect((await deskPage(viewer, juror!.seatId)).queue).toHaveLength(1);
    const gone = (await inFinal(juror!.seatId)).find(({ entry }) => entry.candidateNumber === 3)!;
    expect((await refusalOf(ballotPage(viewer, gone.id))).kind).toBe("unknown");
    // What it was judged by in the first round still stands there.
    const before = (await deskOf(juror!.seatId)).find(
      ({ entryId, roundId: of }) => entryId === gone.entryId && of === roundId,
    )!;
    expect(await ballotPage(viewer, before.id)).toMatchObject({ number: "0003" });
  });

  it("has its own ballots: the result of the contest counts the last round’s alone", async () => {
    for (const juror of session.panel) await judge(session, juror, session.entries[3]!.entryId, 66);
    await at(session.second.judgingClosesAt);
    const page = await resultsPage(await viewerFor(session.organiser), session.slug, reading);
    expect(page).toMatchObject({
      state: "opened",
      results: { ballots: 2, unjudged: [], missing: [] },
    });
    await proposeResult(session.organiser, { slug: session.slug, awards: null, missingReason: "" });
    const results = await database().result.findMany({
      where: { competitionId: session.id },
      orderBy: { proposedAt: "asc" },
    });
    expect(results.map(({ roundId: of, final, number }) => [of, final, number])).toEqual([
      ["preliminary", false, 1],
      ["final", true, 1],
    ]);
  });
});
