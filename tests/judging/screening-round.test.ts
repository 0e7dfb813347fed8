import { beforeAll, describe, expect, it } from "vitest";
import { passedGoOn } from "~/competitions/promotion";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { approvalPage } from "~/judging/approval-queries.server";
import { approveResult } from "~/judging/approve-result.server";
import { assignEntries } from "~/judging/assign-entries.server";
import { ballotPage } from "~/judging/ballot-queries.server";
import { lockBallot } from "~/judging/lock-ballot.server";
import { promotionPage } from "~/judging/promotion-queries.server";
import { proposePromotion } from "~/judging/propose-promotion.server";
import { refusals as t } from "~/judging/refusals";
import { resultsPackage } from "~/judging/results-queries.server";
import { verifyResultsPackage } from "~/judging/results-package";
import { saveBallot } from "~/judging/save-ballot.server";
import { verdictScores, type Verdict } from "~/judging/verdicts";
import { database } from "~/platform/database/database.server";
import { twoRounds } from "../competitions/cast";
import { inAWorldOfItsOwn } from "../support/world";
import { aContestToJudge, aJuror, at, deskOf, refusalOf, viewerFor, withRole } from "./cast";

inAWorldOfItsOwn();

const roundId = "preliminary";
const reading = { locale: "zh" as const, chairVotes: [] as string[][] };
/** By entry, one vote of each juror. */
const given: Verdict[][] = [
  ["pass", "pass", "fail"],
  ["fail", "fail", "pass"],
  ["pass", "fail", "flag"],
  ["pass", "flag", "flag"],
];

async function session() {
  const written = twoRounds();
  Object.assign(written.rounds[0]!, { method: "screen", promotion: passedGoOn });
  const contest = await aContestToJudge({ entries: given.length, written });
  const panel = [await aJuror(contest), await aJuror(contest), await aJuror(contest)];
  await assignEntries(contest.organiser, { slug: contest.slug, quota: null });
  await at(contest.brief.rounds[0]!.judgingOpensAt);
  return { ...contest, panel, first: contest.brief.rounds[0]! };
}

let world: Awaited<ReturnType<typeof session>>;
beforeAll(async () => void (world = await session()));

const note = "私下的笔记-金丝雀";

describe("a round that screens", () => {
  it("asks one question, and takes no score of the brief's criteria", async () => {
    const [juror] = world.panel;
    const [desk] = await deskOf(juror!.seatId);
    const page = await ballotPage(await viewerFor(juror!.actor), desk!.id);
    expect(page.criteria.map(({ id }) => id)).toEqual(["verdict"]);
    const stray = { assignmentId: desk!.id, revision: 0, comment: "", scores: { creative: 80 } };
    expect((await refusalOf(saveBallot(juror!.actor, stray))).because).toEqual(t.strayScore);
  });

  it("locks no ballot without a verdict", async () => {
    const [juror] = world.panel;
    const [desk] = await deskOf(juror!.seatId);
    await saveBallot(juror!.actor, {
      ...{ assignmentId: desk!.id, revision: 0, scores: {}, comment: "", note },
    });
    const lock = lockBallot(juror!.actor, { assignmentId: desk!.id, revision: 1 });
    expect((await refusalOf(lock)).because).toEqual(t.incomplete);
    const page = await ballotPage(await viewerFor(juror!.actor), desk!.id);
    expect(page.ballot.note).toBe(note);
  });

  it("promotes what a majority does not fail, in a package that recomputes", async () => {
    for (const [seat, juror] of world.panel.entries())
      for (const desk of await deskOf(juror.seatId)) {
        const entry = world.entries.find(({ entryId }) => entryId === desk.entryId)!;
        const verdict = given[entry.number - 1]![seat]!;
        const kept = await database().ballot.findUnique({ where: { assignmentId: desk.id } });
        const { revision } = await saveBallot(juror.actor, {
          ...{ assignmentId: desk.id, revision: kept?.revision ?? 0, comment: "", note },
          scores: { verdict: verdictScores[verdict] },
        });
        await lockBallot(juror.actor, { assignmentId: desk.id, revision });
      }
    const { slug, organiser, first } = world;
    const sealed = await promotionPage(await viewerFor(organiser), { slug, roundId }, reading);
    expect(JSON.stringify(sealed)).not.toMatch(/verdict|votes|金丝雀/);
    await at(first.judgingClosesAt);
    const opened = await promotionPage(await viewerFor(organiser), { slug, roundId }, reading);
    if (opened.state !== "opened" || !opened.results.ranking?.ranked)
      throw new Error("Not opened.");
    expect(
      opened.results.ranking.votes!.map(({ entry, outcome }) => `${entry} ${outcome}`),
    ).toEqual(["1 passed", "4 passed", "3 even", "2 failed"]);
    expect(JSON.stringify(opened)).not.toContain(note);

    const { digest } = await proposePromotion(organiser, { slug, roundId, missingReason: "" });
    const content = await resultsPackage(await viewerFor(organiser), slug, roundId);
    const { recomputed, difference } = verifyResultsPackage(
      JSON.parse(JSON.stringify(content)),
      (text) => hexOf(sha256(utf8(text))),
    );
    expect(difference).toBeNull();
    expect(recomputed.reliability.verdict!.alpha.nominal).not.toBeNull();
    expect(content.rules.method).toBe("screen");
    expect(content.rules.promotion!.list.map(({ entry }) => entry)).toEqual(["1", "3", "4"]);
    expect(JSON.stringify(content)).not.toContain(note);

    const approver = await withRole(world.id, "approver");
    const page = await approvalPage(await viewerFor(approver), slug, roundId);
    expect(page!.summary).toMatchObject({ method: "screen", entries: 4 });
    await approveResult(approver, { slug, roundId, digest, announcedAt: null });
    const announced = await promotionPage(await viewerFor(organiser), { slug, roundId }, reading);
    if (announced.state !== "announced") throw new Error("Not announced.");
    expect(announced.entries.map(({ number }) => number)).toEqual(["0001", "0003", "0004"]);
  });
});
