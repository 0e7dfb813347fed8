import { randomBytes } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { awaitedOfJudging } from "~/judging/awaited-above.server";
import { contestProgress } from "~/judging/progress/progress-queries.server";
import type { SignedIn } from "~/people/viewer";
import { approveResult } from "~/judging/approve-result.server";
import { assignEntries } from "~/judging/assign-entries.server";
import { ballotPage, ownEntry, shownOn } from "~/judging/ballot-queries.server";
import { disqualifyPromoted } from "~/judging/disqualify-promoted.server";
import { juryBytes } from "~/judging/jury-files.server";
import { agreementDigest } from "~/judging/making/agreement.server";
import { checkGarment } from "~/judging/making/check-garment.server";
import { photoBytes, photoOf, removePhoto } from "~/judging/making/garment-photos.server";
import { garmentToCheck, makingsPage, ownMaking } from "~/judging/making/making-queries.server";
import { makingRefusals as t } from "~/judging/making/refusals";
import { reportStep } from "~/judging/making/report-step.server";
import { signAgreement } from "~/judging/making/sign-agreement.server";
import { finished } from "~/judging/making/steps";
import { panelPage } from "~/judging/panel-queries.server";
import { promotionOfEntry } from "~/judging/promotion-of-entry.server";
import { promotionPage } from "~/judging/promotion-queries.server";
import { proposePromotion } from "~/judging/propose-promotion.server";
import { nobody } from "~/people/viewer";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aJudgedFirstRound, at, journalOf, refusalOf, rows, viewerFor } from "./cast";

inAWorldOfItsOwn();

const origin = "https://example.org";
const roundId = "preliminary";

/** Entries 2 and 4 go on, 3 and 1 wait; garments are made until `making.dueAt`. */
async function announced() {
  const session = await aJudgedFirstRound(60, 90, 70, 80, 50);
  const { slug, organiser, approver } = session;
  const { digest } = await proposePromotion(organiser, { slug, roundId, missingReason: "" });
  await approveResult(approver, { slug, roundId, digest, announcedAt: null });
  const making = session.first.making!;
  const inTime = () => at(session.first.judgingClosesAt, 3_600_000);
  await inTime();
  return { ...session, making, inTime };
}
type Session = Awaited<ReturnType<typeof announced>>;
let session: Session;

const entry = (number: number) => session.entries[number - 1]!;
const sign = (number: number, over: Partial<Parameters<typeof signAgreement>[1]> = {}) =>
  signAgreement(entry(number).author, {
    ...{ entryId: entry(number).entryId, roundId, name: entry(number).authorName },
    ...{ digest: agreementDigest(session.making), ...over },
  });

/** A photograph that has arrived; inspected and rewritten for jurors unless it is still being looked at. */
async function aPhoto(number: number, step: string, { inspected = true } = {}) {
  const { author, entryId } = entry(number);
  const viewer = await viewerFor(author);
  const fileId = newId();
  await transaction(async (tx) => {
    await tx.mediaFile.create({
      data: {
        ...{ id: fileId, kind: "photo", name: `${entry(number).authorName}.jpg`, sha256: "x" },
        ...{
          storeKey: randomBytes(32).toString("base64url"),
          bytes: 1n,
          uploadedById: author.personId,
          createdAt: new Date(0),
        },
      },
    });
    await photoOf(viewer, { entryId, roundId, step }, "photo").attach(tx, fileId);
  });
  if (!inspected) return { fileId, derivativeId: "" };
  await database().inspection.create({
    data: { fileId, accepted: true, facts: {}, at: new Date(0) },
  });
  const derivativeId = newId();
  await database().derivative.create({
    data: {
      ...{ id: derivativeId, fileId, recipe: "board-640.v2", audience: "jury", type: "image/webp" },
      ...{
        storeKey: randomBytes(32).toString("base64url"),
        width: 640,
        height: 480,
        bytes: 1n,
        sha256: "y",
        at: new Date(0),
      },
    },
  });
  return { fileId, derivativeId };
}
const report = (number: number, step: string, note = "面料已经裁好。") =>
  reportStep(entry(number).author, { entryId: entry(number).entryId, roundId, step, note, origin });
const check = (
  number: number,
  matches: boolean,
  over: Partial<Parameters<typeof checkGarment>[1]> = {},
) =>
  checkGarment(session.organiser, {
    ...{ entryId: entry(number).entryId, roundId, matches, reports: 1, origin },
    ...{ reason: matches ? "" : "袖型与效果图不同。", ...over },
  });
const noticesOf = (personId: string) => database().notice.findMany({ where: { personId } });
const all = async () => ({
  ...(await rows()),
  agreements: await database().garmentAgreement.count(),
  reports: await database().garmentReport.count(),
  photos: await database().garmentPhoto.count(),
  checks: await database().garmentCheck.count(),
});

describe("the making of a garment", () => {
  beforeAll(async () => {
    session = await announced();
  });
  beforeEach(() => session.inTime());

  it("is there for the authors of a promoted entry, and for nobody else under that address", async () => {
    const { author, entryId } = entry(2);
    const page = await ownMaking(await viewerFor(author), entryId);
    expect(page).toMatchObject({ state: "unsigned", signed: null, maySign: { allowed: true } });
    expect(page.steps.map(({ id }) => id)).toEqual(["toile", finished]);
    const [after] = await promotionOfEntry(await viewerFor(author), entryId);
    expect(after).toMatchObject({ state: "in", makingDueAt: session.making.dueAt });
    for (const actor of [session.organiser, entry(4).author, session.panel[0]!.actor])
      expect((await refusalOf(ownMaking(await viewerFor(actor), entryId))).kind).toBe("unknown");
    for (const number of [1, 3, 5]) {
      const own = ownMaking(await viewerFor(entry(number).author), entry(number).entryId);
      expect((await refusalOf(own)).kind).toBe("unknown");
    }
  });

  it("begins with the agreement: signed by the lead’s own name, to the text that was read, once", async () => {
    const before = await all();
    expect(await refusalOf(sign(2, { name: "别人" }))).toMatchObject({
      because: t.otherName,
      field: "name",
    });
    expect((await refusalOf(sign(2, { digest: "0".repeat(64) }))).because).toEqual(
      t.agreementChanged,
    );
    expect((await refusalOf(sign(3))).kind).toBe("unknown");
    const foreign = signAgreement(entry(4).author, {
      ...{ entryId: entry(2).entryId, roundId, name: entry(2).authorName },
      digest: agreementDigest(session.making),
    });
    expect((await refusalOf(foreign)).kind).toBe("unknown");
    expect(await all()).toEqual(before);
    await sign(2);
    const page = await ownMaking(await viewerFor(entry(2).author), entry(2).entryId);
    expect(page.signed).toMatchObject({ name: entry(2).authorName, version: 1 });
    const journal = (await journalOf(entry(2).entryId)).at(-1)!;
    expect(journal).toMatchObject({ deed: "judging.sign-agreement" });
    expect(journal.opening!.payload).toMatchObject({ digest: agreementDigest(session.making) });
    expect((await refusalOf(sign(2))).because).toEqual(t.signedAlready);
  });

  it("takes photographs only once it is signed, of a step that the rules know, twelve at a time", async () => {
    const bring = async (number: number, step: string) => {
      const viewer = await viewerFor(entry(number).author);
      const place = photoOf(viewer, { entryId: entry(number).entryId, roundId, step }, "photo");
      return transaction((tx) => place.ask(tx, { bytes: 64, sha256: "0".repeat(64) }));
    };
    expect((await refusalOf(bring(4, "toile"))).because).toEqual(t.signFirst);
    expect((await refusalOf(bring(2, "cutting"))).because).toEqual(t.noSuchStep);
    const photos = [];
    for (let nth = 0; nth < 12; nth += 1) photos.push(await aPhoto(2, "toile"));
    expect((await refusalOf(bring(2, "toile"))).because).toEqual(t.photosFull);
    for (const { fileId } of photos)
      await removePhoto(entry(2).author, { entryId: entry(2).entryId, roundId, fileId });
    expect(await database().garmentPhoto.count()).toBe(0);
    expect(await database().mediaFile.count({ where: { kind: "photo" } })).toBe(0);
  });

  it("is reported step by step, with a note and the photographs that wait, and that stands", async () => {
    const before = await all();
    expect((await refusalOf(report(2, "toile"))).because).toEqual(t.photoNeeded);
    expect(await all()).toEqual(before);
    const { fileId, derivativeId } = await aPhoto(2, "toile");
    const fetched = async (actor: Session["organiser"]) =>
      photoBytes(await viewerFor(actor), entry(2).entryId, derivativeId);
    expect((await refusalOf(fetched(session.organiser))).kind).toBe("unknown");
    expect(await refusalOf(report(2, "toile", "好"))).toMatchObject({ field: "note" });
    await report(2, "toile");
    expect((await journalOf(entry(2).entryId)).at(-1)).toMatchObject({
      deed: "judging.report-garment",
    });
    const remove = removePhoto(entry(2).author, { entryId: entry(2).entryId, roundId, fileId });
    expect((await refusalOf(remove)).because).toEqual(t.reportedStays);
    expect((await fetched(session.organiser)).id).toBe(derivativeId);
    expect((await fetched(entry(2).author)).id).toBe(derivativeId);
    for (const actor of [entry(4).author, session.panel[0]!.actor])
      expect((await refusalOf(fetched(actor))).kind).toBe("unknown");
    for (const [table, field] of [
      ["GarmentAgreement", "name"],
      ["GarmentReport", "note"],
      ["GarmentPhoto", "step"],
    ])
      await expect(
        database().$executeRawUnsafe(`UPDATE "${table}" SET "${field}" = "${field}"`),
      ).rejects.toThrow("append-only");
  });

  it("ends at its instant: a minute before it is reported, at the instant nothing is taken any more", async () => {
    await at(session.making.dueAt, -60_000);
    await aPhoto(2, finished, { inspected: false });
    await at(session.making.dueAt);
    const before = await all();
    expect(await refusalOf(report(2, finished))).toMatchObject({ kind: "closed", because: t.over });
    expect((await refusalOf(sign(4))).because).toEqual(t.over);
    expect((await refusalOf(aPhoto(2, finished))).because).toEqual(t.over);
    expect(await all()).toEqual(before);
    await at(session.making.dueAt, -60_000);
    await report(2, finished);
    const told = await noticesOf(session.organiser.personId);
    expect(told.map(({ href }) => href)).toContain(
      `/competitions/${session.slug}/rounds/${roundId}/garment-making/0002`,
    );
  });
});

describe("the check against the design", () => {
  beforeAll(async () => {
    session = await announced();
    await sign(2);
    await aPhoto(2, finished);
    await report(2, finished);
  });
  beforeEach(() => session.inTime());

  it("waits on both sides: for the authors their next step, for the organiser what was reported", async () => {
    const { organiser, slug } = session;
    const waits = async (number: number) =>
      (await awaitedOfJudging((await viewerFor(entry(number).author)) as SignedIn))
        .filter(({ kind }) => kind !== "promoted")
        .map(({ kind, due }) => [kind, due]);
    const { dueAt, milestones } = session.making;
    expect(await waits(4)).toEqual([["agreement", dueAt]]);
    expect(await waits(2)).toEqual([["garment", milestones[0]!.dueAt]]);
    expect(await waits(1)).toEqual([]);
    const papers = async () => () => ({ uncertified: 0, archive: "none" as const });
    const { progress } = await contestProgress(await viewerFor(organiser), slug, papers);
    expect(progress.rounds[roundId]).toMatchObject({ garmentsToCheck: 1, garmentFaults: 0 });
    expect(progress.blockers.map(({ reason }) => reason)).toContain("garmentsToCheck");
  });

  it("lists every promoted entry for those who run the contest, and for nobody else", async () => {
    const { slug, organiser } = session;
    const page = await makingsPage(await viewerFor(organiser), { slug, roundId });
    expect(page.lines.map(({ number, state, fault }) => [number, state, fault])).toEqual([
      ["0002", "delivered", null],
      ["0004", "unsigned", null],
    ]);
    for (const actor of [session.approver, entry(2).author, session.panel[0]!.actor]) {
      const viewer = await viewerFor(actor);
      const of = { slug, roundId };
      expect((await refusalOf(makingsPage(viewer, of))).kind).toBe("unknown");
      const one = garmentToCheck(viewer, { ...of, number: "0002" });
      expect((await refusalOf(one)).kind).toBe("unknown");
    }
    const of = { slug, roundId, number: "0002" };
    expect(await garmentToCheck(await viewerFor(organiser), of)).toMatchObject({
      mayCheck: { allowed: true },
      steps: [{ waiting: [] }, { reports: [{ photos: [{ state: "accepted" }] }], waiting: [] }],
    });
  });

  it("is refused without a garment, without a reason, over a newer report, and for anybody else", async () => {
    const before = await all();
    expect((await refusalOf(check(4, true, { reports: 0 }))).because).toEqual(t.notDelivered);
    expect(await refusalOf(check(2, false, { reason: "不同" }))).toMatchObject({ field: "reason" });
    expect((await refusalOf(check(2, true, { reports: 0 }))).because).toEqual(t.otherReports);
    const input = {
      entryId: entry(2).entryId,
      roundId,
      matches: true,
      reports: 1,
      reason: "",
      origin,
    };
    for (const actor of [session.approver, entry(2).author, session.panel[0]!.actor])
      expect((await refusalOf(checkGarment(actor, input))).kind).toBe("unknown");
    await at(session.second.judgingOpensAt);
    expect((await refusalOf(check(2, true))).kind).toBe("closed");
    expect(await all()).toEqual(before);
  });

  it("tells the authors, and shows where the next round is decided what does not match or was not made", async () => {
    await check(2, false);
    expect((await journalOf(entry(2).entryId)).at(-1)).toMatchObject({
      deed: "judging.check-garment",
    });
    const [told] = await noticesOf(entry(2).author.personId);
    expect(told).toMatchObject({ href: `/entries/${entry(2).entryId}/garment-making` });
    const { slug, organiser } = session;
    const faults = async () => {
      const reading = { locale: "zh" as const, chairVotes: [] };
      const page = await promotionPage(await viewerFor(organiser), { slug, roundId }, reading);
      if (page.state !== "announced") throw new Error(page.state);
      return page.manage!.making!.faults.map(({ number, fault }) => [number, fault]);
    };
    expect(await faults()).toEqual([["0002", t.differs]]);
    await at(session.making.dueAt);
    expect(await faults()).toEqual([
      ["0002", t.differs],
      ["0004", t.neverSigned],
    ]);
    const panel = await panelPage(await viewerFor(organiser), slug);
    expect(panel.garments).toEqual({ roundId, faults: 2 });
    const open = await promotionPage(nobody, { slug, roundId }, { locale: "zh", chairVotes: [] });
    expect(open).toMatchObject({ manage: null });
    expect(JSON.stringify(open)).not.toContain(t.differs.zh);
  });

  it("waits anew once something is reported after it, and then its photographs reach the next jurors", async () => {
    await aPhoto(2, finished);
    await report(2, finished, "袖型已经改好。");
    const { slug, organiser } = session;
    const state = async () =>
      (await makingsPage(await viewerFor(organiser), { slug, roundId })).lines[0]!.state;
    expect(await state()).toBe("delivered");
    await assignEntries(organiser, { slug, quota: null });
    const [juror] = session.panel;
    const desk = await database().assignment.findFirstOrThrow({
      where: { seatId: juror!.seatId, entryId: entry(2).entryId, roundId: "final" },
    });
    const shown = async () => {
      await at(session.second.judgingOpensAt);
      const page = await ballotPage(await viewerFor(juror!.actor), desk.id);
      await session.inTime();
      return page;
    };
    expect((await shown()).files.filter(({ kind }) => kind === "photo")).toEqual([]);
    await check(2, true, { reports: 2 });
    expect(await state()).toBe("matches");
    const page = await shown();
    const photos = page.files.filter(({ kind }) => kind === "photo");
    expect(photos).toHaveLength(2);
    // Nothing of whose they are: neither the file's name nor its id, nor a note.
    const text = JSON.stringify(page);
    for (const secret of [entry(2).authorName, ".jpg", "袖型已经改好"])
      expect(text).not.toContain(secret);
    await at(session.second.judgingOpensAt);
    const { assignment, contest } = await ownEntry(await viewerFor(juror!.actor), desk.id);
    const where = { position: photos[0]!.position, recipe: "board-640.v2" };
    expect(await juryBytes(shownOn(assignment, contest), where)).toMatchObject({
      audience: "jury",
    });
    const earlier = await database().assignment.findFirstOrThrow({
      where: { seatId: juror!.seatId, entryId: entry(2).entryId, roundId },
    });
    const first = await ballotPage(await viewerFor(juror!.actor), earlier.id);
    expect(first.files.filter(({ kind }) => kind === "photo")).toEqual([]);
  });

  it("is over for an entry that is not admitted: nothing more is taken in", async () => {
    const { slug, organiser } = session;
    const drop = { slug, roundId, origin, candidateNumber: 4, reason: t.neverSigned.zh };
    await disqualifyPromoted(organiser, drop);
    expect((await refusalOf(sign(4))).because).toEqual(t.fellAway);
    const page = await makingsPage(await viewerFor(organiser), { slug, roundId });
    expect(page.lines.map(({ number }) => number)).toEqual(["0002"]);
  });
});
