import { describe, expect, it } from "vitest";
import { approveConclusion } from "~/judging/notice/approve-conclusion.server";
import { askViewing } from "~/judging/notice/ask-viewing.server";
import { conclusionPage } from "~/judging/notice/conclusion-queries.server";
import { decideObjection } from "~/judging/notice/decide-objection.server";
import { decideViewing } from "~/judging/notice/decide-viewing.server";
import { fileObjection } from "~/judging/notice/file-objection.server";
import { noticePage, objectionForm } from "~/judging/notice/notice-queries.server";
import { objectionPage } from "~/judging/notice/objection-queries.server";
import { openViewing } from "~/judging/notice/open-viewing.server";
import { proposeConclusion } from "~/judging/notice/propose-conclusion.server";
import { noticeRefusals as t } from "~/judging/notice/refusals";
import { replyToObjection } from "~/judging/notice/reply-to-objection.server";
import { viewedBytes } from "~/judging/notice/viewing-queries.server";
import { resultsPage } from "~/judging/results-queries.server";
import { awardsOfEntries } from "~/judging/results.server";
import { nobody } from "~/people/viewer";
import { database, transaction } from "~/platform/database/database.server";
import { evidenceBytes, evidenceOf } from "~/judging/notice/evidence-files.server";
import { receiveFile } from "~/media/receive-file.server";
import { arriving } from "../../media/people-and-bytes";
import { inAWorldOfItsOwn } from "../../support/world";
import { aPerson, at, journalOf, refusalOf, viewerFor } from "../cast";
import { announced, anObjector, facts, object, objecting, origin, type Signed } from "./announced";

inAWorldOfItsOwn();

const closesAt = async ({ slug }: Signed) => (await noticePage(nobody, slug)).window!.closesAt;
const decide = (signed: Signed, objectionId: string, upheld: boolean, takeBack = false) =>
  decideObjection(signed.organiser, {
    ...{ objectionId, upheld, takeBack, origin },
    reason: "证据属实，经两位专家核对。",
  });
const counts = async () => {
  const db = database();
  return [
    await db.objection.count(),
    await db.objectionDecision.count(),
    await db.awardVacation.count(),
    await db.conclusion.count(),
    await db.conclusionApproval.count(),
    await db.outboxMessage.count(),
    await db.journalEntry.count(),
  ];
};

describe("the notice", () => {
  it("is nowhere before the announcement, and from that instant on it is everybody's", async () => {
    const signed = await announced([90, 80, 70]);
    const { slug, brief } = signed;
    await at(brief.timetable.resultsAt, -2_000);
    expect((await refusalOf(noticePage(nobody, slug))).kind).toBe("unknown");
    await at(brief.timetable.resultsAt);
    const page = await noticePage(nobody, slug);
    expect(page).toMatchObject({ finality: "open", honours: [{ place: 1 }, {}, {}], yours: [] });
    expect(JSON.stringify(page)).not.toMatch(/\/files\//);
  });
});

describe("an objection", () => {
  it("gets a number and a time to be answered by, and those whom it concerns hear of it", async () => {
    const signed = await announced([90, 80, 70]);
    const who = await anObjector();
    const form = await objectionForm(await viewerFor(who), signed.slug);
    expect(form).toMatchObject({ because: null, entries: [{ number: 1 }, {}, {}] });
    const { objectionId, number } = await object(signed, who, signed.entries[0]!);
    expect(number).toBe(1);
    expect((await object(signed, who, null)).number).toBe(2);
    const page = await objectionPage(await viewerFor(who), objectionId);
    expect(page).toMatchObject({ role: "objector", statement: facts, decision: null });
    expect(new Date(page.dueAt).getTime()).toBeGreaterThan(new Date(page.filedAt).getTime());
    expect((await journalOf(objectionId)).map(({ deed }) => deed)).toEqual([
      "judging.file-objection",
    ]);
  });

  it("is taken at the last instant of the notice, and not at its end", async () => {
    const signed = await announced([90, 80, 70]);
    const who = await anObjector();
    const end = await closesAt(signed);
    await at(end, -2_000);
    await object(signed, who, null);
    await at(end);
    const before = await counts();
    const late = await refusalOf(object(signed, who, null));
    expect(late.because).toEqual(t.noticeOver);
    expect(await counts()).toEqual(before);
  });

  it("is not taken against a work that is not on the list, nor from somebody nobody can reach", async () => {
    const signed = await announced([90, 80, 70], {
      awards: [{ entry: "1", prizeId: "gold" }],
      awardsReason: "其余空缺，经合议。",
    });
    const who = await anObjector();
    const unlisted = await refusalOf(object(signed, who, signed.entries[2]!));
    expect(unlisted).toMatchObject({ because: t.noSuchEntry, field: "entry" });
    const unreachable = await refusalOf(
      fileObjection(await aPerson("无联系方式"), objecting(signed, null)),
    );
    expect(unreachable.because).toEqual(t.verifyContact);
  });

  it("sent twice is filed once", async () => {
    const signed = await announced([90, 80]);
    const who = await anObjector();
    const input = objecting(signed, null);
    const first = await fileObjection(who, input, { requestKey: "k" });
    expect(await fileObjection(who, input, { requestKey: "k" })).toEqual(first);
    expect(await database().objection.count({ where: { competitionId: signed.id } })).toBe(1);
  });

  it("never tells the other side who made it, whatever is written where", async () => {
    const signed = await announced([90, 80, 70]);
    const who = await anObjector("司马异议人");
    const winner = signed.entries[0]!;
    const statement = `我是司马异议人（司马 异议人），${who.contact}，电话 138 0013 8123。${facts}`;
    const { objectionId } = await object(signed, who, winner, { statement });
    await decideObjection(signed.organiser, {
      ...{ objectionId, upheld: false, takeBack: false, origin },
      reason: "司马异议人提供的材料不足以证明。",
    });
    const team = await viewerFor(winner.author);
    const read = [
      await objectionPage(team, objectionId),
      await noticePage(team, signed.slug),
      await noticePage(nobody, signed.slug),
      ...(await database().outboxMessage.findMany({ where: { recipient: { not: who.contact } } })),
    ];
    expect((read[0] as { role: string }).role).toBe("team");
    const text = JSON.stringify(read);
    for (const canary of ["司马", "异议人", who.contact, who.personId, "8123", who.pseudonym])
      expect(text, canary).not.toContain(canary);
    expect(text).toContain("版型、图案完全相同");
    // The signing side of the contest reads numbers and outcomes; only the organiser reads who it was.
    const approver = await viewerFor(signed.approver);
    expect(JSON.stringify(await conclusionPage(approver, signed.slug))).not.toContain(who.personId);
    expect((await refusalOf(objectionPage(approver, objectionId))).kind).toBe("unknown");
    const organiser = await objectionPage(await viewerFor(signed.organiser), objectionId);
    expect(organiser.objector).toEqual({ name: "司马异议人", contacts: [who.contact] });
  });

  it("takes evidence for the organiser's eyes, and none for the other side's", async () => {
    const signed = await announced([90, 80]);
    const who = await anObjector();
    const { objectionId } = await object(signed, who, signed.entries[0]!);
    const file = { kind: "evidence" as const, name: "司马异议人的证据.pdf" };
    const bring = async (actor: Parameters<typeof viewerFor>[0]) => {
      const viewer = await viewerFor(actor);
      const place = evidenceOf(viewer, objectionId, "evidence");
      await transaction((tx) => place.ask(tx, { bytes: 64, sha256: "0".repeat(64) }));
      return receiveFile(viewer, arriving(Buffer.from("%PDF-1.7")), file, place);
    };
    const { fileId } = await bring(who);
    expect((await refusalOf(bring(signed.organiser))).kind).toBe("forbidden");
    const read = async (actor: Parameters<typeof viewerFor>[0]) =>
      evidenceBytes(await viewerFor(actor), objectionId, fileId);
    expect((await refusalOf(read(who))).kind).toBe("unknown");
    await database().inspection.create({
      data: { fileId, accepted: true, facts: {}, at: new Date() },
    });
    for (const one of [who, signed.organiser])
      expect(await read(one)).toMatchObject({ type: "application/pdf" });
    const { author } = signed.entries[0]!;
    expect((await refusalOf(read(author))).kind).toBe("unknown");
    const page = await objectionPage(await viewerFor(author), objectionId);
    expect(page.evidence).toBeNull();
    expect(JSON.stringify(page)).not.toContain(fileId);
  });

  it("does not exist for those whom it does not concern", async () => {
    const signed = await announced([90, 80, 70]);
    const { objectionId } = await object(signed, await anObjector(), signed.entries[0]!);
    for (const other of [signed.entries[1]!.author, signed.panel[0]!.actor, await aPerson()]) {
      const viewer = await viewerFor(other);
      expect((await refusalOf(objectionPage(viewer, objectionId))).kind).toBe("unknown");
      expect((await noticePage(viewer, signed.slug)).yours).toEqual([]);
    }
  });

  it("is answered once by the team, for the organiser to read and not for the objector", async () => {
    const signed = await announced([90, 80, 70]);
    const who = await anObjector();
    const { author } = signed.entries[0]!;
    const { objectionId } = await object(signed, who, signed.entries[0]!);
    const text = "图案为本人二〇二四年手绘，附有过程稿与存证回执可查。";
    await replyToObjection(author, { objectionId, text });
    const again = await refusalOf(replyToObjection(author, { objectionId, text }));
    expect(again.because).toEqual(t.repliedAlready);
    const replyFor = async (actor: Parameters<typeof viewerFor>[0]) =>
      (await objectionPage(await viewerFor(actor), objectionId)).reply?.text ?? null;
    expect(await replyFor(signed.organiser)).toBe(text);
    expect(await replyFor(who)).toBeNull();
    expect((await refusalOf(replyToObjection(who, { objectionId, text }))).kind).toBe("forbidden");
  });

  it("is decided once, by an organiser who did not make it", async () => {
    const signed = await announced([90, 80, 70]);
    const who = await anObjector();
    const { objectionId } = await object(signed, who, signed.entries[0]!);
    const own = { objectionId, upheld: true, takeBack: false, origin, reason: "自己决定自己的。" };
    expect((await refusalOf(decideObjection(who, own))).kind).toBe("forbidden");
    await decide(signed, objectionId, false);
    const before = await counts();
    expect((await refusalOf(decide(signed, objectionId, true))).because).toEqual(t.decidedAlready);
    expect(await counts()).toEqual(before);
    const told = await database().outboxMessage.findMany({ where: { recipient: who.contact } });
    expect(told.map(({ body }) => body).join()).toContain("不成立");
    expect(told.map(({ subject }) => subject).join()).not.toContain("成立");
  });

  it("takes an award back only where it is upheld and the work has one", async () => {
    const signed = await announced([90, 80, 70]);
    const who = await anObjector();
    const { objectionId } = await object(signed, who, null);
    const before = await counts();
    expect((await refusalOf(decide(signed, objectionId, false, true))).because).toEqual(
      t.onlyUpheldTakesBack,
    );
    expect((await refusalOf(decide(signed, objectionId, true, true))).because).toEqual(
      t.nothingToTakeBack,
    );
    expect(await counts()).toEqual(before);
  });
});

describe("an award that was taken back", () => {
  it("stands nowhere from then on, and whoever is next moves up when two people have signed", async () => {
    const signed = await announced([90, 80, 70, 60], {
      awards: [
        { entry: "1", prizeId: "gold" },
        { entry: "2", prizeId: "silver" },
      ],
      awardsReason: "其余空缺，经合议。",
    });
    const { slug, organiser, approver, entries } = signed;
    const { objectionId } = await object(signed, await anObjector(), entries[0]!);
    await decide(signed, objectionId, true, true);
    const won = async () =>
      (
        await awardsOfEntries(
          database(),
          entries.map(({ entryId }) => entryId),
        )
      )
        .map(({ entryId, prizeId }) => [
          entries.findIndex((one) => one.entryId === entryId) + 1,
          prizeId,
        ])
        .sort();
    expect(await won()).toEqual([[2, "silver"]]);
    const shown = await resultsPage(nobody, slug, { locale: "zh", chairVotes: [] });
    expect(JSON.stringify(shown)).not.toContain(entries[0]!.authorName);

    await at(await closesAt(signed));
    const { digest } = await proposeConclusion(organiser, { slug, how: "move-up" });
    expect(await won()).toEqual([[2, "silver"]]);
    await approveConclusion(approver, { slug, digest });
    expect(await won()).toEqual([
      [2, "gold"],
      [3, "silver"],
    ]);
    expect(await noticePage(nobody, slug)).toMatchObject({
      finality: "final",
      count: { filed: 1, upheld: 1 },
      honours: [{ number: "0002" }, { number: "0003" }],
    });
  });
});

describe("a result becomes final", () => {
  it("not while its notice runs or an objection is open; each is listed", async () => {
    const signed = await announced([90, 80, 70]);
    const { slug, organiser } = signed;
    const { objectionId } = await object(signed, await anObjector(), null);
    const viewer = await viewerFor(organiser);
    const blockers = async () =>
      (await conclusionPage(viewer, slug)).blockers.map(({ kind }) => kind);
    const blocked = async () =>
      (await refusalOf(proposeConclusion(organiser, { slug, how: "vacant" }))).because;
    expect(await blockers()).toEqual(["notice-runs", "open-objection"]);
    expect(await blocked()).toEqual(t.blocked);
    await at(await closesAt(signed));
    expect(await blockers()).toEqual(["open-objection"]);
    expect(await blocked()).toEqual(t.blocked);
    await decide(signed, objectionId, false);
    expect(await blockers()).toEqual([]);
    await proposeConclusion(organiser, { slug, how: "vacant" });
  });

  it("by two people, on exactly what was read, and once", async () => {
    const signed = await announced([90, 80, 70]);
    const { slug, organiser, approver } = signed;
    await at(await closesAt(signed));
    const { digest } = await proposeConclusion(organiser, { slug, how: "vacant" });
    const own = await refusalOf(approveConclusion(organiser, { slug, digest }));
    expect(own.because).toEqual(t.ownConclusion);
    const other = await refusalOf(approveConclusion(approver, { slug, digest: "0".repeat(64) }));
    expect(other.because).toEqual(t.notWhatYouRead);
    expect((await noticePage(nobody, slug)).finality).toBe("waiting");
    await approveConclusion(approver, { slug, digest });
    expect((await noticePage(nobody, slug)).finality).toBe("final");
    const twice = await refusalOf(proposeConclusion(organiser, { slug, how: "vacant" }));
    expect(twice.because).toEqual(t.finalAlready);
    expect((await journalOf(signed.id)).map(({ deed }) => deed).slice(-2)).toEqual([
      ...["judging.propose-conclusion", "judging.approve-conclusion"],
    ]);
    for (const stranger of [await aPerson(), signed.panel[0]!.actor])
      expect((await refusalOf(approveConclusion(stranger, { slug, digest }))).kind).toBe("unknown");
  });
});

describe("a confidential viewing", () => {
  it("is asked for under secrecy, granted by the organiser, and every opening is a row", async () => {
    const signed = await announced([90, 80, 70]);
    const who = await anObjector();
    const { objectionId } = await object(signed, who, signed.entries[0]!);
    const where = { position: 1, recipe: "board-640.v2" };
    const open = () => openViewing(who, { objectionId });
    expect((await refusalOf(open())).kind).toBe("unknown");
    await askViewing(who, { objectionId });
    expect((await refusalOf(open())).kind).toBe("unknown");
    const granted = { objectionId, granted: true, reason: "" };
    expect((await refusalOf(decideViewing(who, granted))).kind).toBe("forbidden");
    await decideViewing(signed.organiser, granted);
    await open();
    const { submissionId } = await open();
    expect(submissionId).toBe(signed.entries[0]!.submissionId);
    const page = await objectionPage(await viewerFor(signed.organiser), objectionId);
    expect(page.viewing).toMatchObject({ granted: true, openings: [{}, {}] });
    const team = await viewerFor(signed.entries[0]!.author);
    expect((await objectionPage(team, objectionId)).viewing).toBeNull();
    expect((await refusalOf(viewedBytes(team, objectionId, where))).kind).toBe("unknown");
    await decide(signed, objectionId, false);
    expect((await refusalOf(open())).kind).toBe("closed");
    expect((await refusalOf(viewedBytes(await viewerFor(who), objectionId, where))).kind).toBe(
      "unknown",
    );
  });

  it("is not for an objection to the procedure", async () => {
    const signed = await announced([90, 80]);
    const who = await anObjector();
    const { objectionId } = await object(signed, who, null);
    expect((await refusalOf(askViewing(who, { objectionId }))).because).toEqual(t.nothingSealed);
  });
});
