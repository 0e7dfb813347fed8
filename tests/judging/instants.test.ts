// The turns of judging to the millisecond: the clock of this world stands still where it is put.
import { beforeAll, describe, expect, it } from "vitest";
import { approveResult } from "~/judging/approve-result.server";
import { ballotPage } from "~/judging/ballot-queries.server";
import { lockBallot } from "~/judging/lock-ballot.server";
import { proposeResult } from "~/judging/propose-result.server";
import { refusals as t } from "~/judging/refusals";
import { resultsPage } from "~/judging/results-queries.server";
import { awardsOfEntries, publishedResult } from "~/judging/results.server";
import { saveBallot } from "~/judging/save-ballot.server";
import { nobody } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aSession, deskOf, judge, marks, refusalOf, viewerFor, withRole } from "./cast";

inAWorldOfItsOwn();

/** Puts a clock in the place of the world's that does not move. */
async function theClockStandsAt(instant: string, milliseconds = 0): Promise<void> {
  const shown = new Date(Date.parse(instant) + milliseconds).toISOString();
  await database().$executeRawUnsafe(
    `CREATE OR REPLACE FUNCTION platform_now() RETURNS timestamptz LANGUAGE sql VOLATILE
     AS $$ SELECT timestamptz '${shown}' $$`,
  );
}

let session: Awaited<ReturnType<typeof aSession>>;
beforeAll(async () => {
  session = await aSession({ jurors: 2, entries: 3 });
});

describe("judging", () => {
  it("takes a ballot in its last millisecond, and none at the closing instant", async () => {
    const round = session.brief.rounds[0]!;
    const [juror, other] = session.panel as [(typeof session.panel)[0], (typeof session.panel)[0]];
    for (const { entryId } of session.entries) await judge(session, juror, entryId, 70);
    for (const { entryId } of session.entries.slice(1)) await judge(session, other, entryId, 60);
    const desk = (await deskOf(other.seatId)).find(
      ({ entryId }) => entryId === session.entries[0]!.entryId,
    )!;
    const assignmentId = desk.id;
    const scores = marks(session.brief, 90);
    const save = (revision: number) =>
      saveBallot(other.actor, { assignmentId, revision, scores, comment: "" });
    const lock = () => lockBallot(other.actor, { assignmentId, revision: 1 });

    await theClockStandsAt(round.judgingOpensAt, -1);
    expect((await refusalOf(save(0))).because).toEqual(t.notJudging);
    const viewer = await viewerFor(other.actor);
    const early = ballotPage(viewer, assignmentId);
    expect((await refusalOf(early)).because).toEqual(t.notYetJudging);
    await theClockStandsAt(round.judgingOpensAt);
    expect((await ballotPage(viewer, assignmentId)).closed).toBeNull();

    await theClockStandsAt(round.judgingClosesAt, -1);
    await save(0);
    await theClockStandsAt(round.judgingClosesAt);
    expect((await refusalOf(save(1))).because).toEqual(t.notJudging);
    expect((await refusalOf(lock())).because).toEqual(t.notJudging);
    expect((await ballotPage(viewer, assignmentId)).closed).toEqual(t.notJudging);
    await theClockStandsAt(round.judgingClosesAt, -1);
    await lock();
  });
});

describe("the scores", () => {
  it("are sealed to the last millisecond of judging, and open at its close", async () => {
    const round = session.brief.rounds[0]!;
    const organiser = await viewerFor(session.organiser);
    const state = async () =>
      (await resultsPage(organiser, session.slug, { locale: "zh", chairVotes: [] })).state;
    const proposal = { slug: session.slug, awards: null, missingReason: "" };
    await theClockStandsAt(round.judgingClosesAt, -1);
    expect(await state()).toBe("sealed");
    const early = proposeResult(session.organiser, proposal);
    expect((await refusalOf(early)).because).toEqual(t.stillJudging);
    await theClockStandsAt(round.judgingClosesAt);
    expect(await state()).toBe("opened");
  });
});

describe("the announcement", () => {
  it("comes at its instant and not a millisecond before, for everybody", async () => {
    const approver = await withRole(session.id, "approver");
    const { slug, id } = session;
    const awards = [{ entry: "1", prizeId: "gold" }];
    const proposal = { slug, awards, awardsReason: "其余空缺，经合议。", missingReason: "" };
    const { digest } = await proposeResult(session.organiser, proposal);
    const instant = new Date(Date.parse(session.brief.timetable.resultsAt) + 12_345);
    await approveResult(approver, { slug, digest, announcedAt: instant });

    const viewers = [nobody, await viewerFor(session.entries[0]!.author)];
    const jurors = await Promise.all(session.panel.map(({ actor }) => viewerFor(actor)));
    const entryIds = session.entries.map(({ entryId }) => entryId);
    const page = (viewer: (typeof viewers)[number]) =>
      resultsPage(viewer, slug, { locale: "zh", chairVotes: [] });

    await theClockStandsAt(instant.toISOString(), -1);
    expect(await publishedResult(database(), id)).toBeNull();
    expect(await awardsOfEntries(database(), entryIds)).toEqual([]);
    for (const viewer of [...viewers, ...jurors])
      expect((await refusalOf(page(viewer))).kind).toBe("unknown");

    await theClockStandsAt(instant.toISOString());
    expect(await publishedResult(database(), id)).toMatchObject({ digest, announcedAt: instant });
    expect(await awardsOfEntries(database(), entryIds)).toHaveLength(1);
    for (const viewer of [...viewers, ...jurors])
      expect((await page(viewer)).state).toBe("published");
  });
});
