import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { approveConclusion } from "~/judging/notice/approve-conclusion.server";
import { proposeConclusion } from "~/judging/notice/propose-conclusion.server";
import { noticePage } from "~/judging/notice/notice-queries.server";
import { contestProgress, ownContests } from "~/judging/progress/progress-queries.server";
import { issueCertificates } from "~/showcase/certificates/issue-certificates.server";
import { paperCounts } from "~/showcase/paper-counts.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { endSeat } from "~/judging/end-seat.server";
import { approveResult } from "~/judging/approve-result.server";
import { proposeResult } from "~/judging/propose-result.server";
import { proposePromotion } from "~/judging/propose-promotion.server";
import { nobody, type Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { aPublishedContest } from "../../competitions/cast";
import { aPerson, aSession, aTwoRoundSession, at, judge, viewerFor, withRole } from "../cast";
import { announced, anObjector, object } from "../notice/announced";
import { inAWorldOfItsOwn } from "../../support/world";

inAWorldOfItsOwn();

const progressOf = async (actor: { personId: string; pseudonym: string }, slug: string) =>
  (await contestProgress(await viewerFor(actor), slug, paperCounts)).progress;
const reasons = ({ blockers }: { blockers: { reason: string; count: number }[] }) =>
  Object.fromEntries(blockers.map(({ reason, count }) => [reason, count]));

describe("the organiser's board", () => {
  it("exists for those who run the contest, and for nobody else", async () => {
    const { id, slug, panel, entries } = await aSession({ jurors: 1, entries: 1 });
    const others: Viewer[] = [
      nobody,
      await viewerFor(await aPerson()),
      await viewerFor(panel[0]!.actor),
      await viewerFor(entries[0]!.author),
      await viewerFor(await withRole(id, "approver")),
      await viewerFor(await withRole(id, "screener")),
    ];
    for (const viewer of others) {
      const asked = contestProgress(viewer, slug, paperCounts);
      await expect(asked).rejects.toMatchObject({ kind: "unknown" });
      expect(await ownContests(viewer, paperCounts)).toEqual([]);
    }
  });

  it("counts what came in, what waits and what looks alike; a sealed work elsewhere is not counted", async () => {
    const session = await aSession({ jurors: 1, entries: 3 });
    const elsewhere = await aSession({ jurors: 1, entries: 1 });
    const [one, other, third] = session.entries;
    const db = database();
    const looked = { outcome: "clean", byId: "x", at: new Date(0) };
    await db.screening.delete({ where: { submissionId: one!.submissionId } });
    await db.anonymityCheck.create({ data: { submissionId: other!.submissionId, findings: [] } });
    await db.anonymityCheck.create({
      data: { submissionId: third!.submissionId, findings: [], ...looked },
    });
    const pair = async (first: string, second: string) => {
      const files = [newId(), newId()].sort();
      await db.nearCopy.create({
        data: {
          ...{ id: newId(), firstId: files[0]!, secondId: files[1]!, bits: 8, form: "upright" },
          ...{ firstEntryId: first, secondEntryId: second, foundAt: new Date() },
        },
      });
    };
    await pair(one!.entryId, other!.entryId);
    await pair(one!.entryId, elsewhere.entries[0]!.entryId);
    await at(session.brief.rounds[0]!.judgingOpensAt);
    const progress = await progressOf(session.organiser, session.slug);
    expect(progress.entries).toEqual({
      ...{ begun: 3, submitted: 3, waiting: 1, passed: 2, refused: 0, withdrawn: 0 },
      incomplete: 0,
      ...{ flagged: { waiting: 0, passed: 1, refused: 0 }, nearCopies: 1, numbered: true },
    });
    expect(reasons(progress)).toMatchObject({ waiting: 1, flagged: 1, nearCopies: 1 });
  });

  it("tells how many ballots each juror has locked, and no score, rank or comment", async () => {
    const session = await aSession({ jurors: 2, entries: 3 });
    const before = await progressOf(session.organiser, session.slug);
    await judge(session, session.panel[0]!, session.entries[0]!.entryId, 97);
    const progress = await progressOf(session.organiser, session.slug);
    expect(progress.jurors.map(({ assigned, locked }) => [assigned, locked])).toEqual([
      [3, 1],
      [3, 0],
    ]);
    expect(reasons(progress)).toEqual({ ballotsOpen: 5 });
    // Another mark changes nothing at all; which entry it was for is not told either.
    const { entryId } = session.entries[1]!;
    const told = JSON.stringify(progress);
    expect(told).not.toMatch(/97|score|rank|comment/);
    expect(told).not.toContain(session.entries[0]!.entryId);
    expect(told).not.toContain(session.entries[0]!.authorName);
    await database().ballot.updateMany({
      where: { assignment: { entryId } },
      data: { scores: { creativity: 1 } },
    });
    expect(JSON.stringify(await progressOf(session.organiser, session.slug))).toBe(told);
    expect(before.blockers[0]).toMatchObject({ reason: "ballotsOpen", count: 6 });
  });

  it("sees the entries that a juror who left leaves on nobody's desk", async () => {
    const session = await aSession({ jurors: 2, entries: 4, quota: 1 });
    const { slug, organiser, panel } = session;
    await endSeat(organiser, { slug, seatId: panel[0]!.seatId });
    const { withoutJuror } = reasons(await progressOf(organiser, slug));
    expect(withoutJuror).toBe(2);
  });

  it("leads from the list to its signature, and to the reserve whose turn it is", async () => {
    const session = await aTwoRoundSession();
    const { slug, organiser, first, panel, entries } = session;
    for (const juror of panel)
      for (const [index, { entryId }] of entries.entries())
        await judge(session, juror, entryId, 90 - index * 10);
    await at(first.judgingClosesAt);
    const now = async () => Object.keys(reasons(await progressOf(organiser, slug)));
    expect(await now()).toEqual(["promotionUnmade"]);
    const proposal = { slug, roundId: first.id, missingReason: "" };
    const { digest } = await proposePromotion(organiser, proposal);
    expect(await now()).toEqual(["promotionUnsigned"]);
    const approver = await withRole(session.id, "approver");
    await approveResult(approver, { slug, roundId: first.id, digest, announcedAt: null });
    expect(await now()).toContain("withoutJuror");
    await withdrawEntry(entries[0]!.author, { entryId: entries[0]!.entryId, reason: "撤回" });
    expect(reasons(await progressOf(organiser, slug))).toMatchObject({ vacancies: 1 });
  });

  it("asks for a proposal again that nobody signed within a day", async () => {
    const session = await aSession({ jurors: 1, entries: 1 });
    const { slug, organiser, brief } = session;
    await judge(session, session.panel[0]!, session.entries[0]!.entryId, 70);
    const { judgingClosesAt } = brief.rounds[0]!;
    await at(judgingClosesAt);
    await proposeResult(organiser, { slug, awards: null, missingReason: "" });
    expect(reasons(await progressOf(organiser, slug))).toMatchObject({ resultUnsigned: 1 });
    await at(judgingClosesAt, 86_400_000 + 60_000);
    const later = reasons(await progressOf(organiser, slug));
    expect(later).toMatchObject({ resultUnmade: 1 });
    expect(later).not.toHaveProperty("resultUnsigned");
  });

  it("goes on after the announcement: objections, what is final, certificates, the archive", async () => {
    const signed = await announced([90, 80, 70]);
    const { slug, organiser, approver } = signed;
    const objector = await anObjector();
    const { objectionId } = await object(signed, objector, signed.entries[0]!);
    const open = await progressOf(organiser, slug);
    expect(open.notice).toMatchObject({ finality: "open", objections: 1 });
    expect(reasons(open)).toEqual({ objections: 1 });
    // Who objects, and what to, stands behind the link alone.
    expect(JSON.stringify(open)).not.toContain(objectionId);
    await database().objectionDecision.create({
      data: { objectionId, upheld: false, reason: "查无实据", byId: "x", at: new Date(0) },
    });
    await at((await noticePage(nobody, slug)).window!.closesAt);
    expect(reasons(await progressOf(organiser, slug))).toEqual({ conclusionUnmade: 1 });
    const { digest } = await proposeConclusion(organiser, { slug, how: "vacant" });
    expect(reasons(await progressOf(organiser, slug))).toEqual({ conclusionUnsigned: 1 });
    await approveConclusion(approver, { slug, digest });
    const { uncertified } = reasons(await progressOf(organiser, slug));
    expect(uncertified).toBe(3);
    await issueCertificates(organiser, { slug });
    expect(reasons(await progressOf(organiser, slug))).toEqual({ unarchived: 1 });
    const said = { competitionId: signed.id, requestedById: "x", requestedAt: new Date(0) };
    await database().archive.create({ data: { id: newId(), ...said, failure: "disk" } });
    expect(reasons(await progressOf(organiser, slug))).toEqual({ archiveFailed: 1 });
    await database().archive.create({ data: { id: newId(), ...said } });
    expect((await progressOf(organiser, slug)).papers.archive).toBe("running");
    const made = { storeKey: newId(), bytes: 1n, sha256: "0".repeat(64), finishedAt: new Date(0) };
    await database().archive.create({ data: { id: newId(), ...said, ...made } });
    expect(reasons(await progressOf(organiser, slug))).toEqual({});
  });
});

describe("the contests somebody runs", () => {
  it("each tell what is most urgent, in as many queries for four as for one", async () => {
    const { slug, organiser } = await aPublishedContest();
    const viewer = await viewerFor(organiser);
    const asked = vi.spyOn(pg.Client.prototype, "query");
    const cost = async (who: Viewer) => {
      asked.mockClear();
      const contests = await ownContests(who, paperCounts);
      return { contests, queries: asked.mock.calls.length };
    };
    const one = await cost(viewer);
    expect(one.contests).toMatchObject([{ slug, blocker: expect.anything() }]);
    const competitions: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) competitions.push((await aSession({ entries: 2 })).id);
    const roles = competitions.map((scopeId) => ({
      ...({ scopeKind: "competition", scopeId, role: "organiser" } as const),
    }));
    const four = await cost({ ...viewer, roles: [...viewer.roles, ...roles] });
    expect(four.contests).toHaveLength(4);
    expect(four.queries).toBe(one.queries);
    expect(one.queries).toBeGreaterThan(5);
  });
});
