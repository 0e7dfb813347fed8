import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/database.server";
import { choiceOf } from "~/showcase/browsing";
import { gallery } from "~/showcase/gallery.server";
import { releaseEntry } from "~/showcase/release-entry.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aSignedContest } from "./cast";

inAWorldOfItsOwn();

const choice = (address: string) => choiceOf(new URLSearchParams(address));
const waived = {
  warned: true,
  filingNumber: null,
  filedOn: null,
  coverage: null,
};
const release = (work: Awaited<ReturnType<typeof aSignedContest>>["winner"]) =>
  releaseEntry(work.lead, { ...waived, ground: "waived", entryId: work.entryId });
const idsOf = ({ works }: Awaited<ReturnType<typeof gallery>>) =>
  works.map(({ entryId }) => entryId);

describe("searching the gallery", () => {
  it("finds a released work by two characters of its words and by its designer's name", async () => {
    const { winner, announcedAt, slug } = await aSignedContest();
    await itIs(announcedAt);
    await release(winner);
    for (const words of ["织锦", "土家织锦 江水", "设计师甲"])
      expect(idsOf(await gallery(slug, { choice: choice(`q=${words}`) })), words).toEqual([
        winner.entryId,
      ]);
    for (const words of ["锦织", "织锦 蜡染", "！"])
      expect(idsOf(await gallery(slug, { choice: choice(`q=${words}`) })), words).toEqual([]);
  });

  it("never finds a sealed work: not by its words, in a count, in a facet or by a guessed stage", async () => {
    const { winner, other, announcedAt, slug } = await aSignedContest();
    await itIs(announcedAt);
    await release(winner);
    const marked = [winner, other].map(({ entryId }) => [entryId, { stage: "pilot", made: [] }]);
    const marksInForce = () => Promise.resolve(Object.fromEntries(marked));
    for (const address of ["", "q=织锦", "q=设计师甲", "stage=pilot", "award=any"]) {
      const found = await gallery(slug, { choice: choice(address), marksInForce });
      expect(JSON.stringify(found), address).not.toContain(other.entryId);
      const counts = Object.values(found.facets).flat();
      expect(Math.max(found.count, ...counts.map(({ count }) => count)), address).toBeLessThan(2);
    }
    expect(await database().release.count({ where: { entryId: other.entryId } })).toBe(0);
  });

  it("shows a sealed winner's plate where nothing is searched, and in no answer to a search", async () => {
    const { announcedAt, slug } = await aSignedContest();
    await itIs(announcedAt);
    expect((await gallery(slug)).sealed).toHaveLength(1);
    expect((await gallery(slug, { choice: choice("q=设计师甲") })).sealed).toEqual([]);
    expect((await gallery(slug, { page: 2 })).sealed).toEqual([]);
  });

  it("forgets what it found when the clock stands before the announcement again", async () => {
    const { winner, announcedAt, slug } = await aSignedContest();
    await itIs(announcedAt);
    await release(winner);
    await itIs(new Date(announcedAt.getTime() - 60_000));
    expect(await gallery(slug, { choice: choice("q=织锦") })).toMatchObject({
      works: [],
      count: 0,
    });
  });
});
