import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { termsAfter } from "~/competitions/objection-terms";
import { approveResult } from "~/judging/approve-result.server";
import { assignEntries } from "~/judging/assign-entries.server";
import { decideObjection } from "~/judging/notice/decide-objection.server";
import { fileObjection } from "~/judging/notice/file-objection.server";
import { objectionForm } from "~/judging/notice/notice-queries.server";
import { objectionPage } from "~/judging/notice/objection-queries.server";
import { endOfDays } from "~/judging/notice/notice-window";
import { noticeRefusals as t } from "~/judging/notice/refusals";
import { replyToObjection } from "~/judging/notice/reply-to-objection.server";
import { promotionPage } from "~/judging/promotion-queries.server";
import { proposePromotion } from "~/judging/propose-promotion.server";
import { raiseReserve } from "~/judging/raise-reserve.server";
import { refusals } from "~/judging/refusals";
import { nobody } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { twoRounds } from "../../competitions/cast";
import { inAWorldOfItsOwn } from "../../support/world";
import { aJudgedFirstRound, at, journalOf, refusalOf, rows, viewerFor, withRole } from "../cast";
import { anObjector, facts, objecting, origin, type Objector } from "./announced";

inAWorldOfItsOwn();

const roundId = "preliminary";
const reading = { locale: "zh" as const, chairVotes: [] as string[][] };

/** Judged and proposed; entries 2 and 4 go on, 3 and 1 wait. */
async function proposed() {
  const session = await aJudgedFirstRound(60, 90, 70, 80, 50);
  const { slug, organiser } = session;
  const { digest } = await proposePromotion(organiser, { slug, roundId, missingReason: "" });
  return { ...session, digest };
}
const sign = ({ approver, slug, digest }: Session, announcedAt: Date | null = null) =>
  approveResult(approver, { slug, roundId, digest, announcedAt });

type Session = Awaited<ReturnType<typeof proposed>>;
let session: Session;
let who: Objector;
const entry = (number: number) => session.entries[number - 1]!;
const object = (number: number | null, as: Parameters<typeof fileObjection>[0] = who) =>
  fileObjection(as, objecting(session, number === null ? null : entry(number), { roundId }));
const decide = (objectionId: string, takeBack: boolean, upheld = true) =>
  decideObjection(session.organiser, {
    ...{ objectionId, upheld, takeBack, origin },
    reason: `${who.name}提供的出处属实，经核对成立。`,
  });
const shown = async (viewer = nobody) => {
  const page = await promotionPage(viewer, { slug: session.slug, roundId }, reading);
  if (page.state !== "announced") throw new Error(page.state);
  return page;
};
const an = (hours: number) => at(session.first.judgingClosesAt, hours * 3_600_000);

describe("after an earlier round", () => {
  beforeAll(async () => {
    session = await proposed();
    who = await anObjector();
  });
  beforeEach(() => an(2));

  it("a list is not announced so late that its notice would still run when the next round opens", async () => {
    await an(1);
    const late = new Date(Date.parse(session.second.judgingOpensAt) - 2 * 86_400_000);
    const before = await rows();
    expect(await refusalOf(sign(session, late))).toMatchObject({
      because: refusals.noticeBeforeNextRound,
      field: "announcedAt",
    });
    expect(await rows()).toEqual(before);
    expect((await refusalOf(object(2))).kind).toBe("unknown");
    await sign(session);
  });

  it("the list lies open for the days that the brief says of that round, by number alone", async () => {
    const page = await shown();
    const announcedAt = new Date(page.announcedAt);
    expect(page.notice).toMatchObject({ open: true, all: null, yours: [] });
    expect(page.notice!.window.closesAt).toBe(endOfDays(announcedAt, 5, false).toISOString());
    const form = await objectionForm(await viewerFor(who), session.slug, roundId);
    expect(form.entries).toEqual(
      [1, 2, 3, 4].map((number) => ({ number, shown: `000${number}`, title: null })),
    );
    expect(JSON.stringify([page, form])).not.toMatch(/作品题名|金丝雀/);
  });

  it("an objection gets a number and a day; who objects reads no title, the team no word of whom", async () => {
    const { objectionId, number } = await object(2);
    expect(number).toBe(1);
    expect((await journalOf(objectionId)).at(-1)).toMatchObject({ deed: "judging.file-objection" });
    const own = await objectionPage(await viewerFor(who), objectionId);
    expect(own).toMatchObject({ role: "objector", entry: { number: "0002", title: null } });
    expect(own.round).toMatchObject({ id: roundId });
    const text = JSON.stringify(own);
    for (const secret of [entry(2).authorName, "作品题名"]) expect(text).not.toContain(secret);
    const team = await objectionPage(await viewerFor(entry(2).author), objectionId);
    expect(team).toMatchObject({ role: "team", objector: null, evidence: null });
    expect(JSON.stringify(team)).not.toContain(who.name);
    await replyToObjection(entry(2).author, { objectionId, text: `${facts}我方有全部手稿。` });
    const page = await shown(await viewerFor(session.organiser));
    expect(page.notice!.all).toMatchObject([{ number: 1, state: "open" }]);
    expect((await shown(await viewerFor(who))).notice).toMatchObject({ all: null, yours: [{}] });
    expect((await shown(await viewerFor(session.panel[0]!.actor))).notice!.yours).toEqual([]);
  });

  it("is refused to the panel, to the work’s own authors, and against what is not on the list", async () => {
    const [juror] = session.panel;
    const seated = await withRole(session.id, "juror");
    const before = await rows();
    expect((await refusalOf(object(2, seated))).because).toEqual(t.jurorObjects);
    expect((await refusalOf(object(2, juror!.actor))).kind).toBe("forbidden");
    expect(await refusalOf(object(5))).toMatchObject({ because: t.noSuchEntry, field: "entry" });
    expect((await refusalOf(object(2, entry(2).author))).kind).toBe("forbidden");
    expect(await rows()).toEqual(before);
  });

  it("an upheld one keeps the entry from the next round, and the reserve moves up", async () => {
    await an(3);
    const objection = await database().objection.findFirstOrThrow({ where: { number: 1 } });
    await decide(objection.id, true);
    const { entryId } = entry(2);
    const struck = await database().disqualification.findFirstOrThrow({ where: { entryId } });
    // Its authors read why, and not who said so.
    expect(struck.reason).toContain("出处属实");
    expect(struck.reason).not.toContain(who.name);
    const own = await objectionPage(await viewerFor(who), objection.id);
    expect(own.decision).toMatchObject({ upheld: true, tookBack: true });
    const page = await shown(await viewerFor(session.organiser));
    expect(page.manage!.vacancies).toEqual([{ number: "0002", next: "0003" }]);
    await raiseReserve(session.organiser, { slug: session.slug, roundId, inPlaceOf: 2, origin });
    expect((await shown()).entries.filter(({ state }) => state === "up")).toMatchObject([
      { number: "0003" },
    ]);
  });

  it("ends at its midnight: the minute before it takes objections, at the instant none", async () => {
    const { closesAt } = (await shown()).notice!.window;
    await at(closesAt, -60_000);
    const { objectionId } = await object(4);
    await at(closesAt);
    const before = await rows();
    expect(await refusalOf(object(null))).toMatchObject({ kind: "closed", because: t.noticeOver });
    expect(await rows()).toEqual(before);
    expect(await shown()).toMatchObject({ notice: { open: false } });

    // The next round does not wait for it; once that has opened the list stands, and the decision says so.
    await assignEntries(session.organiser, { slug: session.slug, quota: null });
    await at(session.second.judgingOpensAt);
    const late = await refusalOf(decide(objectionId, true));
    expect(late).toMatchObject({ kind: "closed", because: refusals.nextRoundBegan });
    expect(await rows()).toMatchObject({ disqualifications: before.disqualifications });
    await decide(objectionId, false);
    expect(await objectionPage(await viewerFor(who), objectionId)).toMatchObject({
      decision: { upheld: true, tookBack: false },
    });
  });
});

it("what a last round says of its own days is not in force: the result’s notice has the terms’", () => {
  const brief = twoRounds();
  const [first, last] = brief.rounds;
  expect(termsAfter(brief, first!)).toEqual({ ...brief.objections, noticeDays: 5 });
  expect(termsAfter(brief, { ...last!, noticeDays: 60 })).toEqual(brief.objections);
});
