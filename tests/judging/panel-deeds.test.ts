import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { assignEntries } from "~/judging/assign-entries.server";
import { declareRelations } from "~/judging/declare-relations.server";
import { endSeat } from "~/judging/end-seat.server";
import { inviteJuror, revokeJurorInvitation } from "~/judging/invite-juror.server";
import { mySeats } from "~/judging/jury-queries.server";
import { panelPage } from "~/judging/panel-queries.server";
import { pinConflict, unpinConflict } from "~/judging/pin-conflict.server";
import { promiseConfidentiality } from "~/judging/promise-confidentiality.server";
import { refusals as t } from "~/judging/refusals";
import { takeSeat } from "~/judging/take-seat.server";
import { acceptInvitation } from "~/people/accept-invitation.server";
import { readContact } from "~/people/contact";
import { endRole, grantRole } from "~/people/grant-role.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn } from "../support/world";
import {
  aContestToJudge,
  aJuror,
  anEntry,
  aPerson,
  at,
  deskOf,
  journalOf,
  judge,
  refusalOf,
  rows,
  viewerFor,
  withRole,
  type Contest,
} from "./cast";

inAWorldOfItsOwn();

const origin = "https://xs.example";
let contest: Contest;
beforeAll(async () => {
  contest = await aContestToJudge({ entries: 5 });
});

const strangers = () => [contest.entries[0]!.author, { personId: null, pseudonym: "visitor" }];

describe("inviting a juror", () => {
  it("sends a link that makes its holder a juror of this contest", async () => {
    const contact = readContact("juror@example.com")!;
    await inviteJuror(contest.organiser, { slug: contest.slug, contact, origin });
    const { body } = await database().outboxMessage.findFirstOrThrow({
      where: { recipient: contact.value },
    });
    expect(body).toContain("湖南省服装设计大赛");
    const token = /invitations\/([\w-]+)/.exec(body)![1]!;
    const person = await aPerson("受邀评委");
    await acceptInvitation(person, { token });
    const { seatId } = await takeSeat(person, { competitionId: contest.id });
    expect(seatId).toBeTruthy();
    expect((await journalOf(contest.id)).map(({ deed }) => deed)).toContain("judging.invite-juror");
  });

  it("is the organiser's alone, and ends with judging", async () => {
    const contact = readContact("late@example.com")!;
    const invite = (actor: Contest["organiser"] | { personId: null; pseudonym: string }) =>
      inviteJuror(actor, { slug: contest.slug, contact, origin });
    const before = await rows();
    for (const actor of strangers()) expect((await refusalOf(invite(actor))).kind).toBe("unknown");
    await at(contest.brief.rounds[0]!.judgingClosesAt);
    expect((await refusalOf(invite(contest.organiser))).because).toEqual(t.panelIsClosed);
    await at(contest.brief.rounds[0]!.judgingOpensAt, -3_600_000);
    expect(await rows()).toEqual(before);
  });

  it("is taken back while it is open, and only then", async () => {
    const contact = readContact("13800138001")!;
    const { slug, organiser } = contest;
    const { invitationId } = await inviteJuror(organiser, { slug, contact, origin });
    for (const actor of strangers())
      expect((await refusalOf(revokeJurorInvitation(actor, { slug, invitationId }))).kind).toBe(
        "unknown",
      );
    await revokeJurorInvitation(organiser, { slug, invitationId });
    const again = revokeJurorInvitation(organiser, { slug, invitationId });
    expect((await refusalOf(again)).kind).toBe("unknown");
  });
});

describe("taking a seat", () => {
  it("gives the next alias, once, also when many sit down at the same moment", async () => {
    const fresh = await aContestToJudge({ entries: 1 });
    const people = await Promise.all(
      Array.from({ length: 6 }, () => withRole(fresh.id, "juror", "评委")),
    );
    const twice = [...people, ...people];
    await Promise.all(twice.map((person) => takeSeat(person, { competitionId: fresh.id })));
    const seats = await database().seat.findMany({ where: { competitionId: fresh.id } });
    expect(seats.map(({ alias }) => alias).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("is for the invited alone", async () => {
    const before = await rows();
    for (const actor of [...strangers(), contest.organiser, await aPerson()])
      expect((await refusalOf(takeSeat(actor, { competitionId: contest.id }))).kind).toBe(
        "unknown",
      );
    expect(await rows()).toEqual(before);
  });

  it("is refused to whoever runs or screens the contest, for they see the authors", async () => {
    const person = await withRole(contest.id, "juror");
    const screener = { ...person, scopeKind: "competition", scopeId: contest.id } as const;
    await database().role.create({
      data: {
        ...{ id: newId(), personId: screener.personId, scopeKind: "competition" },
        ...{ scopeId: contest.id, role: "screener", from: new Date("2020-01-01") },
      },
    });
    const refusal = await refusalOf(takeSeat(person, { competitionId: contest.id }));
    expect(refusal).toMatchObject({ kind: "conflict", because: t.organiserJudges });
  });

  it("is refused to an author, by person or by a contact that an entry names", async () => {
    const named = await withRole(contest.id, "juror", "被署名的人");
    const contact = "named@example.com";
    await database().contact.create({
      data: {
        ...{ id: newId(), personId: named.personId, kind: "email", value: contact },
        createdAt: new Date("2026-01-01"),
      },
    });
    await database().author.create({
      data: {
        ...{ id: newId(), entryId: contest.entries[4]!.entryId, name: "别名", contact },
        ...{ lead: false, shareBp: 0, position: 1 },
      },
    });
    const refusal = await refusalOf(takeSeat(named, { competitionId: contest.id }));
    expect(refusal.because).toEqual(t.authorJudges);
    // Whoever entered holds the entrant's role, and no role as juror can stand beside it.
    const { author } = contest.entries[0]!;
    await transaction((tx) =>
      tx.role.create({
        data: {
          ...{ id: newId(), personId: author.personId, scopeKind: "competition" },
          ...{ scopeId: contest.id, role: "entrant", from: new Date("2020-01-01") },
          oneSideKey: `${author.personId} ${contest.id}`,
        },
      }),
    );
    await expect(
      database().role.create({
        data: {
          ...{ id: newId(), personId: author.personId, scopeKind: "competition" },
          ...{ scopeId: contest.id, role: "juror", from: new Date("2020-01-01") },
          oneSideKey: `${author.personId} ${contest.id}`,
        },
      }),
    ).rejects.toThrow();
  });
});

describe("the undertaking", () => {
  it("is accepted in the version that was shown, once, and kept as a consent", async () => {
    const actor = await withRole(contest.id, "juror");
    const { seatId } = await takeSeat(actor, { competitionId: contest.id });
    const old = promiseConfidentiality(actor, { seatId, textVersion: "1999-1" });
    expect((await refusalOf(old)).because).toEqual(t.wrongUndertaking);
    const { version: textVersion } = contest.brief.confidentiality;
    await promiseConfidentiality(actor, { seatId, textVersion });
    await promiseConfidentiality(actor, { seatId, textVersion });
    const consents = await database().consent.findMany({ where: { personId: actor.personId } });
    expect(consents).toMatchObject([{ purpose: `confidentiality:${contest.id}`, textVersion }]);
    expect((await journalOf(seatId)).map(({ deed }) => deed)).toContain(
      "judging.promise-confidentiality",
    );
    const { actor: other } = await aJuror(contest);
    const theirs = promiseConfidentiality(other, { seatId, textVersion });
    expect((await refusalOf(theirs)).kind).toBe("unknown");
  });
});

describe("relations", () => {
  it("bar what they match, and the answer does not say whether they did", async () => {
    const { authorName, entryId } = contest.entries[1]!;
    const matching = await aJuror(contest, {
      relations: [{ kind: "teacher-student", name: ` ${authorName} ` }],
    });
    const actor = await withRole(contest.id, "juror");
    const { seatId } = await takeSeat(actor, { competitionId: contest.id });
    const textVersion = contest.brief.confidentiality.version;
    const early = declareRelations(actor, { seatId, relations: [] });
    expect((await refusalOf(early)).because).toEqual(t.promiseFirst);
    await promiseConfidentiality(actor, { seatId, textVersion });
    const relations = [{ kind: "family" as const, name: "查无此人" }];
    expect(await declareRelations(actor, { seatId, relations })).toEqual({ seatId });
    const again = declareRelations(actor, { seatId, relations: [] });
    expect((await refusalOf(again)).because).toEqual(t.declaredAlready);

    const conflicts = await database().conflict.findMany({
      where: { seatId: { in: [matching.seatId, seatId] } },
    });
    expect(conflicts).toMatchObject([
      { seatId: matching.seatId, entryId, kind: "teacher-student" },
    ]);
    expect((await journalOf(seatId)).at(-1)).toMatchObject({ deed: "judging.declare-relations" });
  });

  it("bar an entry that was handed in after they were declared, when entries are laid out", async () => {
    const fresh = await aContestToJudge({ entries: 2 });
    const juror = await aJuror(fresh, { relations: [{ kind: "family", name: "迟到的作者" }] });
    const late = await anEntry(fresh.id, 3);
    await database().author.updateMany({
      where: { entryId: late.entryId },
      data: { name: "迟到的作者" },
    });
    await assignEntries(fresh.organiser, { slug: fresh.slug, quota: null });
    const desks = await deskOf(juror.seatId);
    expect(desks.map(({ entryId }) => entryId)).not.toContain(late.entryId);
    expect(desks).toHaveLength(2);
  });

  it("bar a juror from an entry that came to name them by a contact of theirs", async () => {
    const fresh = await aContestToJudge({ entries: 2 });
    const juror = await aJuror(fresh);
    const contact = "seated@example.com";
    const { personId } = juror.actor;
    await database().contact.create({
      data: { id: newId(), personId, kind: "email", value: contact, createdAt: new Date() },
    });
    const { entryId } = fresh.entries[0]!;
    await database().author.create({
      data: {
        ...{ id: newId(), entryId, name: "笔名", contact, lead: false, shareBp: 0, position: 1 },
      },
    });
    await assignEntries(fresh.organiser, { slug: fresh.slug, quota: null });
    expect((await deskOf(juror.seatId)).map((desk) => desk.entryId)).not.toContain(entryId);
  });
});

describe("assigning entries", () => {
  it("lays every entry that passed before every ready juror, each in an order of their own", async () => {
    const fresh = await aContestToJudge({ entries: 6 });
    await anEntry(fresh.id, 7, { passed: false });
    const ready = [await aJuror(fresh), await aJuror(fresh)];
    const waiting = await withRole(fresh.id, "juror");
    await takeSeat(waiting, { competitionId: fresh.id });
    const { slug, organiser } = fresh;
    const answer = await assignEntries(organiser, { slug, quota: null });
    expect(answer).toEqual({ added: 12, removed: 0, short: [], groups: 1 });
    const desks = await Promise.all(ready.map(({ seatId }) => deskOf(seatId)));
    for (const desk of desks)
      expect(desk.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    const ids = desks.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(12);
    expect(await assignEntries(organiser, { slug, quota: null })).toMatchObject({ added: 0 });
    const journal = await journalOf(fresh.id);
    const payload = journal.findLast(({ deed }) => deed === "judging.assign")!.opening!.payload;
    expect(payload).toMatchObject({ quota: null, seed: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it("gives an entry another juror in place of one who stepped back, and adds what came late", async () => {
    const fresh = await aContestToJudge({ entries: 3 });
    for (let turn = 0; turn < 3; turn += 1) await aJuror(fresh);
    const { slug, organiser } = fresh;
    await assignEntries(organiser, { slug, quota: 2 });
    const [first] = await database().assignment.findMany({
      where: { seat: { competitionId: fresh.id } },
      orderBy: { id: "asc" },
    });
    const pair = { slug, seatId: first!.seatId, kind: "other" as const, note: "" };
    const { number } = fresh.entries.find(({ entryId }) => entryId === first!.entryId)!;
    await pinConflict(organiser, { ...pair, candidateNumber: number });
    await anEntry(fresh.id, 4);
    const { added, short } = await assignEntries(organiser, { slug, quota: 2 });
    expect([added, short]).toEqual([3, []]);
  });

  it("names the entries that fall short", async () => {
    const fresh = await aContestToJudge({ entries: 3 });
    const juror = await aJuror(fresh);
    await aJuror(fresh);
    const { slug, organiser } = fresh;
    const { seatId } = juror;
    await pinConflict(organiser, { slug, seatId, candidateNumber: 2, kind: "other", note: "" });
    const { short } = await assignEntries(organiser, { slug, quota: 2 });
    expect(short).toEqual([{ candidateNumber: 2, jurors: 1 }]);
  });

  it("is refused with its reason, and then nothing remains", async () => {
    const empty = await aContestToJudge({ entries: 0 });
    const { slug, organiser } = empty;
    const assign = (actor = organiser) => assignEntries(actor, { slug, quota: null });
    const before = await rows();
    expect((await refusalOf(assign(contest.entries[0]!.author))).kind).toBe("unknown");
    expect((await refusalOf(assign())).because).toEqual(t.nobodySeated);
    expect(await rows()).toEqual(before);
    await aJuror(empty);
    expect((await refusalOf(assign())).because).toEqual(t.nothingToJudge);
    await database().candidateNumbering.deleteMany({ where: { competitionId: empty.id } });
    expect((await refusalOf(assign())).because).toEqual(t.notNumbered);
    await at(empty.brief.rounds[0]!.judgingClosesAt);
    expect((await refusalOf(assign())).because).toEqual(t.panelIsClosed);
  });
});

describe("ending a seat", () => {
  it("drops the open desks and keeps what was locked, and the seat is nobody's any more", async () => {
    const fresh = await aContestToJudge({ entries: 3 });
    const [gone, stays] = [await aJuror(fresh), await aJuror(fresh)];
    const { slug, organiser, entries } = fresh;
    await assignEntries(organiser, { slug, quota: null });
    await at(fresh.brief.rounds[0]!.judgingOpensAt);
    await judge(fresh, gone, entries[0]!.entryId, 70);
    await endSeat(organiser, { slug, seatId: gone.seatId });

    const panel = await panelPage(await viewerFor(organiser), slug);
    expect(panel.seats.map(({ assigned, locked }) => [assigned, locked])).toEqual([
      [1, 1],
      [3, 0],
    ]);
    expect(panel.seats[0]!.endedAt).not.toBeNull();
    const [locked] = (await deskOf(gone.seatId)).filter(
      ({ entryId }) => entryId === entries[0]!.entryId,
    );
    expect(await database().ballot.count({ where: { assignmentId: locked!.id } })).toBe(1);
    const declared = declareRelations(gone.actor, { seatId: gone.seatId, relations: [] });
    expect((await refusalOf(declared)).kind).toBe("unknown");
    const back = takeSeat(gone.actor, { competitionId: fresh.id });
    expect((await refusalOf(back)).kind).toBe("unknown");
    expect((await journalOf(gone.seatId)).at(-1)).toMatchObject({ deed: "judging.end-seat" });

    expect((await refusalOf(endSeat(stays.actor, { slug, seatId: stays.seatId }))).kind).toBe(
      "unknown",
    );
    await at(fresh.brief.rounds[0]!.judgingClosesAt);
    const late = endSeat(organiser, { slug, seatId: stays.seatId });
    expect((await refusalOf(late)).because).toEqual(t.panelIsClosed);
  });

  it("is undone by being invited again: the same seat, the same alias", async () => {
    const fresh = await aContestToJudge({ entries: 1 });
    const juror = await aJuror(fresh);
    await endSeat(fresh.organiser, { slug: fresh.slug, seatId: juror.seatId });
    const { personId } = juror.actor;
    await database().role.create({
      data: {
        ...{ id: newId(), personId, scopeKind: "competition", scopeId: fresh.id },
        ...{ role: "juror", from: new Date("2020-01-01"), oneSideKey: `${personId} ${fresh.id}` },
      },
    });
    const again = await takeSeat(juror.actor, { competitionId: fresh.id });
    expect(again.seatId).toBe(juror.seatId);
  });

  it("follows a role that was ended elsewhere", async () => {
    const fresh = await aContestToJudge({ entries: 1 });
    const { actor, seatId } = await aJuror(fresh);
    const { personId } = actor;
    const role = { personId, scopeKind: "competition", scopeId: fresh.id, role: "juror" } as const;
    await transaction((tx) => endRole(tx, role));
    const promise = promiseConfidentiality(actor, {
      seatId,
      textVersion: fresh.brief.confidentiality.version,
    });
    expect((await refusalOf(promise)).kind).toBe("unknown");
  });
});

describe("a relation that the organiser pins", () => {
  it("takes the entry off the desk, and back again when it is taken back", async () => {
    const fresh = await aContestToJudge({ entries: 2 });
    const juror = await aJuror(fresh);
    const { slug, organiser } = fresh;
    await assignEntries(organiser, { slug, quota: null });
    const pin = { slug, seatId: juror.seatId, candidateNumber: 1, kind: "supplier" as const };
    await pinConflict(organiser, { ...pin, note: "同一集团" });
    const shown = await panelPage(await viewerFor(organiser), slug);
    expect(shown.conflicts).toMatchObject([
      { alias: 1, number: "0001", kind: "supplier", note: "同一集团", pinned: true },
    ]);
    expect(shown.seats[0]!.assigned).toBe(1);
    expect((await journalOf(juror.seatId)).at(-1)).toMatchObject({ deed: "judging.pin-conflict" });

    await unpinConflict(organiser, { slug, conflictId: shown.conflicts[0]!.id });
    expect(await assignEntries(organiser, { slug, quota: null })).toMatchObject({ added: 1 });
  });

  it("is refused with its reason", async () => {
    const fresh = await aContestToJudge({ entries: 2 });
    const relations = [{ kind: "family" as const, name: fresh.entries[1]!.authorName }];
    const juror = await aJuror(fresh, { relations });
    const { slug, organiser } = fresh;
    await assignEntries(organiser, { slug, quota: null });
    await at(fresh.brief.rounds[0]!.judgingOpensAt);
    await judge(fresh, juror, fresh.entries[0]!.entryId, 50);
    const pin = (candidateNumber: number, actor = organiser) =>
      pinConflict(actor, { slug, seatId: juror.seatId, candidateNumber, kind: "other", note: "" });
    const before = await rows();
    expect((await refusalOf(pin(1))).because).toEqual(t.judgedAlready);
    expect((await refusalOf(pin(99))).because).toEqual(t.noSuchNumber);
    expect((await refusalOf(pin(2, juror.actor))).kind).toBe("unknown");
    const [declared] = await database().conflict.findMany({ where: { seatId: juror.seatId } });
    const unpin = unpinConflict(organiser, { slug, conflictId: declared!.id });
    expect((await refusalOf(unpin)).because).toEqual(t.declaredStays);
    await at(fresh.brief.rounds[0]!.judgingClosesAt);
    expect((await refusalOf(pin(2))).because).toEqual(t.panelIsClosed);
    expect(await rows()).toEqual(before);
  });
});

describe("a juror's list of panels", () => {
  it("costs as many queries for three panels as for one", async () => {
    const { actor } = await aJuror(await aContestToJudge({ entries: 1 }));
    const asked = vi.spyOn(pg.Client.prototype, "query");
    const cost = async () => {
      const viewer = await viewerFor(actor);
      asked.mockClear();
      const { seats } = await mySeats(viewer);
      return { panels: seats.length, queries: asked.mock.calls.length };
    };
    const one = await cost();
    for (let more = 0; more < 2; more += 1) {
      const { id } = await aContestToJudge({ entries: 1 });
      const { personId } = actor;
      const role = { personId, scopeKind: "competition", scopeId: id, role: "juror" } as const;
      await transaction((tx) => grantRole(tx, { ...role, grantedById: null }));
      await takeSeat(actor, { competitionId: id });
    }
    const three = await cost();
    expect([one.panels, three.panels]).toEqual([1, 3]);
    expect(three.queries).toBe(one.queries);
  });
});
