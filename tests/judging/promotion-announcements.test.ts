import { describe, expect, it } from "vitest";
import { announce } from "~/competitions/announce.server";
import { announcementsFor } from "~/competitions/announcement-queries.server";
import { audienceAfter } from "~/competitions/audience.server";
import { refusals as t } from "~/competitions/texts";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { approveResult } from "~/judging/approve-result.server";
import { proposePromotion } from "~/judging/propose-promotion.server";
import { raiseReserve } from "~/judging/raise-reserve.server";
import { transaction } from "~/platform/database/database.server";
import { aTwoRoundSession, at, judge, refusalOf, viewerFor, withRole } from "./cast";
import { inAWorldOfItsOwn } from "../support/world";

inAWorldOfItsOwn();

const origin = "https://xs.example";

describe("an announcement to the promoted", () => {
  it("reaches who is on the announced list now, and nobody before it is announced", async () => {
    const session = await aTwoRoundSession({ entries: 5 });
    const { id, slug, organiser, first, panel, entries } = session;
    for (const juror of panel)
      for (const [index, { entryId }] of entries.entries())
        await judge(session, juror, entryId, 90 - index * 10);
    await at(first.judgingClosesAt);
    const said = {
      ...{ slug, title: { zh: "成衣制作" }, body: { zh: "请看协议。" }, origin },
      ...{ audience: "promoted" as const, public: false },
    };
    const audience = async () => {
      const of = { competitionId: id, audience: "promoted" as const };
      const people = await transaction((tx) => audienceAfter(tx, of, "", 100));
      return entries
        .filter(({ author }) => people.includes(author.personId))
        .map(({ number }) => number);
    };
    const early = await refusalOf(announce(organiser, said));
    expect(early).toMatchObject({ because: t.nobodyPromotedYet, field: "audience" });
    const proposal = { slug, roundId: first.id, missingReason: "" };
    const { digest } = await proposePromotion(organiser, proposal);
    const approver = await withRole(id, "approver");
    const announcedAt = new Date(Date.parse(first.judgingClosesAt) + 3_600_000);
    await approveResult(approver, { slug, roundId: first.id, digest, announcedAt });
    // Signed is not announced: whoever is told would know.
    expect(await audience()).toEqual([]);
    expect((await refusalOf(announce(organiser, said))).because).toEqual(t.nobodyPromotedYet);

    await at(announcedAt.toISOString());
    expect(await audience()).toEqual([1, 2]);
    const { id: announcementId } = await announce(organiser, said);
    const seenBy = async (who: { personId: string; pseudonym: string }) =>
      (await announcementsFor(await viewerFor(who), slug)).announcements.map((one) => one.id);
    expect(await seenBy(entries[0]!.author)).toEqual([announcementId]);
    expect(await seenBy(entries[2]!.author)).toEqual([]);

    await withdrawEntry(entries[0]!.author, { entryId: entries[0]!.entryId, reason: "撤回" });
    expect(await audience()).toEqual([2]);
    await raiseReserve(organiser, { slug, roundId: first.id, inPlaceOf: 1, origin });
    expect(await audience()).toEqual([2, 3]);
  });
});
