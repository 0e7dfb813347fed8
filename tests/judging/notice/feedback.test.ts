import { describe, expect, it } from "vitest";
import { feedbackOf } from "~/judging/feedback/feedback";
import { ownResult } from "~/judging/feedback/own-result.server";
import { ballotsIn } from "~/judging/result-content";
import { publishedResult } from "~/judging/results.server";
import { isSignedIn, type SignedIn } from "~/people/viewer";
import type { Actor } from "~/evidence/deed.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../../support/world";
import { aPerson, at, refusalOf, viewerFor } from "../cast";
import { announced } from "./announced";

inAWorldOfItsOwn();

async function signedIn(actor: Actor): Promise<SignedIn> {
  const viewer = await viewerFor(actor);
  if (!isSignedIn(viewer)) throw new Error("Nobody.");
  return viewer;
}

describe("a designer's own result", () => {
  it("has means by criterion, a band and the jurors' words, from the announcement on", async () => {
    const signed = await announced([90, 70, 80], { missingReason: "" });
    const { entries, brief, panel } = signed;
    const own = entries[1]!;
    const viewer = await signedIn(own.author);
    await at(brief.timetable.resultsAt, -2_000);
    expect(await ownResult(viewer, own.entryId)).toBeNull();
    await at(brief.timetable.resultsAt);
    const result = (await ownResult(viewer, own.entryId))!;
    expect(result.feedback).toMatchObject({ ballots: 2, entries: 3 });
    const { marked, band, compared } = result.feedback!;
    const { criteria } = marked!;
    expect(compared).toBeNull();
    expect(criteria.map(({ mean }) => mean)).toEqual(criteria.map(() => 70));
    expect(band[0]).toBeLessThanOrEqual(3);
    expect(band[1]).toBeGreaterThanOrEqual(3);
    const text = JSON.stringify(result);
    for (const { seatId, actor } of panel)
      for (const secret of [seatId, actor.personId]) expect(text).not.toContain(secret);
    for (const { authorName } of [entries[0]!, entries[2]!]) expect(text).not.toContain(authorName);
  });

  it("is nobody else's: not a rival's, a juror's or an organiser's", async () => {
    const signed = await announced([90, 80]);
    const { entryId } = signed.entries[0]!;
    for (const other of [
      ...[signed.entries[1]!.author, signed.panel[0]!.actor, signed.organiser],
      await aPerson(),
    ])
      expect((await refusalOf(ownResult(await signedIn(other), entryId))).kind).toBe("unknown");
  });

  it("has no feedback where no ballot counted", async () => {
    const { id } = await announced([90, 80]);
    const { content } = (await publishedResult(database(), id))!;
    expect(feedbackOf(content, "999")).toBeNull();
  });

  it("counts how a work fared where the round compared, and a ballot for each juror who did", async () => {
    const { id } = await announced([90, 80]);
    const { scores: _, scale: __, ...content } = (await publishedResult(database(), id))!.content;
    const answer = (juror: string, left: string, right: string, winner: string) =>
      ({ juror, left, right, winner }) as never;
    const compared = {
      ...content,
      comparisons: [
        answer("评委 1", "1", "2", "left"),
        answer("评委 1", "2", "1", "left"),
        answer("评委 2", "2", "1", "tie"),
      ],
    };
    expect(feedbackOf(compared, "1")).toMatchObject({
      ...{ ballots: 2, entries: 2, marked: null, compared: { won: 1, tied: 1, lost: 1 } },
    });
    expect(ballotsIn(compared)).toHaveLength(4);
  });
});
