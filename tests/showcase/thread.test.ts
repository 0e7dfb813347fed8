import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { gallery } from "~/showcase/gallery.server";
import { releaseEntry } from "~/showcase/release-entry.server";
import { threadCounts } from "~/showcase/thread.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aSignedContest } from "./cast";

inAWorldOfItsOwn();

/** An earlier round of the same contest, announced a day before its final result, that promoted these entries. */
async function anEarlierRound(
  { id, announcedAt }: Awaited<ReturnType<typeof aSignedContest>>,
  entryIds: string[],
) {
  const resultId = newId();
  const at = new Date(announcedAt.getTime() - 86_400_000);
  const ofRound = { competitionId: id, roundId: "earlier", final: false };
  const promotions = entryIds.map((entryId, nth) => ({
    ...{ entryId, standing: "promoted", scope: "", order: nth + 1 },
  }));
  await database().result.create({
    data: {
      ...{ id: resultId, ...ofRound, number: 1, rulesVersion: "test", content: {}, digest: "d" },
      ...{ proposedById: "one", proposedAt: at, promotions: { create: promotions } },
      approval: { create: { ...ofRound, digest: "d", byId: "other", at, announcedAt: at } },
    },
  });
  return at;
}

describe("the thread from the call to the award", () => {
  it("counts each work once, however many rounds it went through, and only after the final result", async () => {
    const contest = await aSignedContest();
    const { winner, other, announcedAt, slug } = contest;
    const earlier = await anEarlierRound(contest, [winner.entryId, other.entryId]);
    await itIs(earlier);
    expect(await threadCounts()).toEqual({ submitted: 0, shortlisted: 0, awarded: 0 });
    expect(await gallery(slug)).toMatchObject({ works: [], sealed: [] });
    await itIs(announcedAt);
    expect(await threadCounts()).toEqual({ submitted: 2, shortlisted: 2, awarded: 1 });
    await releaseEntry(winner.lead, {
      ...{ entryId: winner.entryId, ground: "waived", warned: true },
      ...{ filingNumber: null, filedOn: null, coverage: null },
    });
    const { works, count } = await gallery(slug);
    expect([works.length, count]).toEqual([1, 1]);
  });
});
