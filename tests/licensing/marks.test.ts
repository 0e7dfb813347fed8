import { describe, expect, it } from "vitest";
import { agreeIndustrialisation } from "~/licensing/agree-industrialisation.server";
import { proposeIndustrialisation } from "~/licensing/propose-industrialisation.server";
import { marksInForce, marksOf } from "~/licensing/queries.server";
import { withdrawIndustrialisation } from "~/licensing/withdraw-industrialisation.server";
import { database } from "~/platform/database/database.server";
import { asViewer, journalOf, refusalOf, someone } from "../entries/cast";
import { aSignedContest } from "../showcase/cast";
import { inAWorldOfItsOwn, itIs } from "../support/world";

inAWorldOfItsOwn();

async function announced() {
  const contest = await aSignedContest();
  await itIs(contest.announcedAt);
  const { entryId } = contest.winner;
  return { ...contest, mark: { entryId, stage: 7, makerName: "云裳制衣", note: "首批三百件" } };
}

describe("a mark of industrialisation", () => {
  it("is shown once the designer has agreed, and no longer when one side withdraws", async () => {
    const { organiser, winner, mark } = await announced();
    const { id } = await proposeIndustrialisation(organiser, mark);
    expect(await marksInForce([winner.entryId])).toEqual({});
    await agreeIndustrialisation(winner.lead, { markId: id });
    const { stage, makerName, note } = mark;
    expect(await marksInForce([winner.entryId])).toEqual({
      [winner.entryId]: { stage, makerName, note },
    });
    await withdrawIndustrialisation(organiser, { markId: id, reason: "工厂停产" });
    expect(await marksInForce([winner.entryId])).toEqual({});
    expect((await marksOf(await asViewer(winner.lead), winner.entryId)).marks).toMatchObject([
      { withdrawnReason: "工厂停产" },
    ]);
    expect((await journalOf(winner.entryId)).map(({ deed }) => deed).slice(-3)).toEqual([
      "licensing.propose-mark",
      "licensing.agree-mark",
      "licensing.withdraw-mark",
    ]);
  });

  it("is proposed by the organiser alone, agreed by the designer alone, and unknown to others", async () => {
    const { organiser, winner, other, mark } = await announced();
    const stranger = await someone();
    for (const who of [winner.lead, other.lead, stranger])
      expect((await refusalOf(proposeIndustrialisation(who, mark))).kind).toBe("unknown");
    const { id } = await proposeIndustrialisation(organiser, mark);
    for (const who of [organiser, other.lead, stranger])
      expect((await refusalOf(agreeIndustrialisation(who, { markId: id }))).kind).toBe("unknown");
    const meddling = withdrawIndustrialisation(stranger, { markId: id, reason: "与我无关" });
    expect((await refusalOf(meddling)).kind).toBe("unknown");
    await expect(marksOf(await asViewer(stranger), winner.entryId)).rejects.toMatchObject({
      kind: "unknown",
    });
  });

  it("is refused for a work without an announced award, and leaves nothing behind", async () => {
    const { organiser, other, winner, mark, announcedAt } = await announced();
    const before = await database().journalEntry.count();
    const unawarded = proposeIndustrialisation(organiser, { ...mark, entryId: other.entryId });
    expect((await refusalOf(unawarded)).kind).toBe("conflict");
    await itIs(new Date(announcedAt.getTime() - 60_000));
    expect((await refusalOf(proposeIndustrialisation(organiser, mark))).kind).toBe("conflict");
    expect(await database().industrialisation.count({ where: { entryId: winner.entryId } })).toBe(
      0,
    );
    expect(await database().journalEntry.count()).toBe(before);
  });
});
