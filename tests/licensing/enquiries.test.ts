import { describe, expect, it } from "vitest";
import { visitor } from "~/evidence/deed.server";
import { boardOf, standsToWork } from "~/licensing/board-queries.server";
import {
  enquiriesOfContest,
  enquiriesToDesigner,
  enquiryFor,
} from "~/licensing/enquiry-queries.server";
import type { OfferedStep } from "~/licensing/enquiry-permissions";
import { enquiryRefusals as t } from "~/licensing/enquiry-refusals";
import { makingFor } from "~/licensing/making-queries.server";
import { saveWork, unsaveWork } from "~/licensing/save-work.server";
import { sendEnquiry } from "~/licensing/send-enquiry.server";
import { stateMaking } from "~/licensing/state-making.server";
import { takeEnquiryStep } from "~/licensing/take-enquiry-step.server";
import { endMembership } from "~/people/end-membership.server";
import { refusals } from "~/people/refusals";
import { database } from "~/platform/database/database.server";
import {
  asViewer,
  journalOf,
  lettersTo,
  origin,
  refusalOf,
  someone,
  type Someone,
} from "../entries/cast";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aReleasedWork, anEnterprise, asking, licensingRows, suspended } from "./cast";

inAWorldOfItsOwn();

const step = (who: Someone, enquiryId: string, kind: OfferedStep, words = "") =>
  takeEnquiryStep(who, { enquiryId, kind, words, origin });

async function enquired() {
  const [work, enterprise] = [await aReleasedWork(), await anEnterprise()];
  const { enquiryId } = await sendEnquiry(enterprise.buyer, asking(enterprise.id, work.entryId));
  return { ...work, enterprise, enquiryId };
}

describe("a work on a board", () => {
  it("is saved once by any member, seen by the organisation alone, and taken off again", async () => {
    const { entryId, designer, organiser } = await aReleasedWork();
    const [one, rival] = [await anEnterprise("云裳制衣"), await anEnterprise("金丝雀纺织")];
    const place = { organisationId: one.id, entryId };
    await saveWork(one.buyer, place);
    await saveWork(one.manager, place);
    const board = await boardOf(await asViewer(one.manager), one.id);
    expect(board.cards.map(({ column, work }) => [column, work.entryId])).toEqual([
      ["saved", entryId],
    ]);
    expect(board.cards[0]!.making.moq).toBeNull();
    for (const who of [rival.manager, designer, organiser, await someone()])
      await expect(boardOf(await asViewer(who), one.id)).rejects.toMatchObject({ kind: "unknown" });
    expect((await refusalOf(unsaveWork(rival.manager, place))).kind).toBe("unknown");
    await unsaveWork(one.buyer, place);
    expect((await boardOf(await asViewer(one.buyer), one.id)).cards).toEqual([]);
    expect((await journalOf(one.id)).map(({ deed }) => deed)).toEqual([
      "licensing.save-work",
      "licensing.save-work",
      "licensing.unsave-work",
    ]);
  });

  it("is never one that is sealed, nor saved for an organisation one does not belong to", async () => {
    const { entryId, sealed, announcedAt } = await aReleasedWork();
    const one = await anEnterprise();
    const before = await licensingRows();
    const place = { organisationId: one.id, entryId };
    const stranger = await someone();
    for (const act of [
      () => saveWork(one.buyer, { ...place, entryId: sealed.entryId }),
      () => saveWork(stranger, place),
      () => saveWork(visitor, place),
      () => sendEnquiry(one.buyer, asking(one.id, sealed.entryId)),
      () => sendEnquiry(stranger, asking(one.id, entryId)),
    ])
      expect((await refusalOf(act())).kind).toBe("unknown");
    expect(await licensingRows()).toEqual(before);
    await saveWork(one.buyer, place);
    const viewer = await asViewer(one.buyer);
    await itIs(new Date(announcedAt.getTime() - 1_000));
    expect((await boardOf(viewer, one.id)).cards).toEqual([]);
  });

  it("waits for the organisation's verification, and stops with its suspension", async () => {
    const { entryId } = await aReleasedWork();
    const [waiting, stopped] = [
      await anEnterprise("待核", { verified: false }),
      await anEnterprise(),
    ];
    await suspended(stopped.id);
    const before = await licensingRows();
    for (const [one, because] of [
      [waiting, refusals.organisationWaits],
      [stopped, refusals.organisationSuspended],
    ] as const) {
      const place = { organisationId: one.id, entryId };
      expect((await refusalOf(saveWork(one.buyer, place))).because).toEqual(because);
      expect((await refusalOf(sendEnquiry(one.buyer, asking(one.id, entryId)))).because).toEqual(
        because,
      );
      expect(await standsToWork(await asViewer(one.buyer), entryId)).toEqual([]);
    }
    expect(await licensingRows()).toEqual(before);
  });
});

describe("an enquiry", () => {
  it("reaches designer and organiser, and all three read one state and one history", async () => {
    const { enquiryId, designer, organiser, enterprise, slug, entryId } = await enquired();
    for (const who of [designer, organiser])
      expect((await lettersTo(who.contact)).at(-1)).toMatchObject({
        body: expect.stringContaining(`${origin}/enquiries/${enquiryId}`) as string,
      });
    await step(designer, enquiryId, "asked-back", "打样费由谁出？");
    await step(enterprise.manager, enquiryId, "said", "我们出。");
    await step(organiser, enquiryId, "said", "协会可以提供面料。");
    await step(designer, enquiryId, "interested");
    await step(enterprise.buyer, enquiryId, "proposed-sampling", "两件，月底前。");
    await step(designer, enquiryId, "agreed");
    const [seen, ...others] = await Promise.all(
      [designer, enterprise.buyer, enterprise.manager, organiser].map(async (who) => {
        const { standing, steps } = await enquiryFor(await asViewer(who), enquiryId);
        return {
          standing,
          steps: steps.map(({ kind, side, words, at }) => [kind, side, words, at]),
        };
      }),
    );
    expect(seen!.standing).toMatchObject({ stage: "sampling", awaits: null });
    expect(seen!.steps).toHaveLength(7);
    for (const other of others) expect(other).toEqual(seen);
    expect((await enquiriesToDesigner(await asViewer(designer))).enquiries).toHaveLength(1);
    expect(await enquiriesOfContest(await asViewer(organiser), slug)).toMatchObject({
      released: 1,
      enquiries: [{ id: enquiryId, entryId, standing: { stage: "sampling" } }],
    });
    expect((await journalOf(enquiryId)).map(({ deed }) => deed)).toEqual([
      "licensing.enquire",
      ...Array<string>(6).fill("licensing.enquiry-step"),
    ]);
    const board = await boardOf(await asViewer(enterprise.buyer), enterprise.id);
    expect(board.cards[0]).toMatchObject({ column: "sampling", enquiry: { id: enquiryId } });
  });

  it("does not exist for anybody else, and no list of theirs names it", async () => {
    const { enquiryId, sealed } = await enquired();
    const rival = await anEnterprise("金丝雀纺织");
    const outsiders = [rival.manager, sealed.lead, await someone()];
    for (const who of outsiders) {
      const viewer = await asViewer(who);
      await expect(enquiryFor(viewer, enquiryId)).rejects.toMatchObject({ kind: "unknown" });
      expect((await refusalOf(step(who, enquiryId, "said", "插一句"))).kind).toBe("unknown");
      expect(JSON.stringify(await enquiriesToDesigner(viewer))).not.toContain(enquiryId);
    }
    expect(
      (
        await refusalOf(
          takeEnquiryStep(visitor, {
            ...{ enquiryId, kind: "said", words: "插一句", origin },
          }),
        )
      ).kind,
    ).toBe("unknown");
  });

  it("tells an enterprise nothing of another that asks about the same work", async () => {
    const { entryId, designer } = await enquired();
    const rival = await anEnterprise("金丝雀纺织");
    const input = asking(rival.id, entryId, "金丝雀的悄悄话，请保密。");
    const { enquiryId } = await sendEnquiry(rival.buyer, input);
    await step(designer, enquiryId, "interested", "可以谈金丝雀项目");
    const first = await database().enquiry.findFirstOrThrow({
      where: { entryId, organisationId: { not: rival.id } },
    });
    const asker = await database().person.findUniqueOrThrow({ where: { id: first.askedById } });
    const viewer = await asViewer({ personId: asker.id, pseudonym: asker.pseudonym });
    const seen = JSON.stringify([
      await boardOf(viewer, first.organisationId),
      await enquiryFor(viewer, first.id),
      await enquiriesToDesigner(viewer),
      await standsToWork(viewer, entryId),
    ]);
    expect(seen).not.toContain("金丝雀");
    expect(seen).not.toContain(enquiryId);
  });

  it("is sent once, however often its form is, and once at a time in two tabs", async () => {
    const [{ entryId }, one] = [await aReleasedWork(), await anEnterprise()];
    const input = asking(one.id, entryId);
    const sent = await Promise.all(
      [1, 2, 3].map(() => sendEnquiry(one.buyer, input, { requestKey: "form" })),
    );
    expect(new Set(sent.map(({ enquiryId }) => enquiryId)).size).toBe(1);
    const again = sendEnquiry(one.manager, input, { requestKey: "other" });
    expect((await refusalOf(again)).because).toEqual(t.oneAtATime);
    const off = unsaveWork(one.buyer, { organisationId: one.id, entryId });
    expect((await refusalOf(off)).because).toEqual(t.keepsEnquiry);
    await step(one.buyer, sent[0]!.enquiryId, "withdrawn");
    const racing = await Promise.allSettled(
      [one.buyer, one.manager].map((who) => sendEnquiry(who, input)),
    );
    expect(racing.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is refused to the work's own author, without words, and beyond the limit of a day", async () => {
    const { entryId, designer } = await aReleasedWork();
    const one = await anEnterprise();
    const { manager } = one;
    await database().role.updateMany({
      where: { personId: one.buyer.personId },
      data: { personId: designer.personId },
    });
    const before = await licensingRows();
    const own = sendEnquiry(designer, asking(one.id, entryId));
    expect((await refusalOf(own)).because).toEqual(t.ownWork);
    const short = sendEnquiry(manager, asking(one.id, entryId, "在吗"));
    expect(await refusalOf(short)).toMatchObject({ because: t.messageShort, field: "words" });
    expect(await licensingRows()).toEqual(before);
    for (let n = 0; n < 19; n++)
      await refusalOf(sendEnquiry(manager, asking(one.id, entryId, "在吗")));
    expect((await refusalOf(sendEnquiry(manager, asking(one.id, entryId)))).kind).toBe("too-many");
  });

  it("is frozen for all sides while the enterprise is suspended, and goes on afterwards", async () => {
    const { enquiryId, designer, organiser, enterprise } = await enquired();
    const { id } = await suspended(enterprise.id);
    const before = await licensingRows();
    for (const [who, kind] of [
      [designer, "interested"],
      [enterprise.buyer, "withdrawn"],
      [organiser, "said"],
    ] as const)
      expect((await refusalOf(step(who, enquiryId, kind, "还在吗"))).because).toEqual(t.frozen);
    expect(await licensingRows()).toEqual(before);
    for (const who of [designer, organiser, enterprise.buyer]) {
      const seen = await enquiryFor(await asViewer(who), enquiryId);
      expect(seen).toMatchObject({ standing: { frozen: true }, offered: [] });
    }
    const lifted = { liftedAt: new Date(), liftedById: "steward", liftedReason: "已补" };
    await database().organisationSuspension.update({ where: { id }, data: lifted });
    await step(designer, enquiryId, "interested");
  });

  it("is agreed to once, in two tabs at one instant, and never by its proposer", async () => {
    const { enquiryId, designer, enterprise } = await enquired();
    await step(designer, enquiryId, "interested");
    await step(enterprise.buyer, enquiryId, "proposed-sampling");
    for (const who of [enterprise.buyer, enterprise.manager])
      expect((await refusalOf(step(who, enquiryId, "agreed"))).because).toEqual(t.notNow);
    const tabs = await Promise.allSettled([1, 2].map(() => step(designer, enquiryId, "agreed")));
    expect(tabs.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const row = await database().enquiryStep.findFirstOrThrow({ where: { enquiryId } });
    const retold = { where: { id: row.id }, data: { words: "我没说过" } };
    await expect(database().enquiryStep.update(retold)).rejects.toThrow("append-only");
  });

  it("is out of reach, letters too, for who has left the enterprise", async () => {
    const { enquiryId, designer, enterprise } = await enquired();
    const { id, manager, buyer } = enterprise;
    await endMembership(manager, { organisationId: id, personId: buyer.personId });
    const letters = (await lettersTo(buyer.contact)).length;
    await step(designer, enquiryId, "interested");
    expect(await lettersTo(buyer.contact)).toHaveLength(letters);
    expect((await lettersTo(manager.contact)).at(-1)?.body).toContain("有意合作");
    await expect(enquiryFor(await asViewer(buyer), enquiryId)).rejects.toMatchObject({
      kind: "unknown",
    });
    expect((await refusalOf(step(buyer, enquiryId, "withdrawn"))).kind).toBe("unknown");
  });
});

describe("what is known of making a work", () => {
  it("is the lead designer's to say; the newest word stands on the boards", async () => {
    const { entryId, designer, organiser } = await aReleasedWork();
    const one = await anEnterprise();
    await saveWork(one.buyer, { organisationId: one.id, entryId });
    const facts = { moq: 300, costFromFen: 8_650, costToFen: 12_000, leadDays: 45 };
    await stateMaking(designer, { entryId, facts: { ...facts, moq: 500 } });
    await stateMaking(designer, { entryId, facts });
    expect((await boardOf(await asViewer(one.buyer), one.id)).cards[0]!.making).toEqual(facts);
    expect(await makingFor(await asViewer(designer), entryId)).toMatchObject({ facts });
    const before = await licensingRows();
    for (const who of [one.buyer, organiser, await someone()]) {
      expect((await refusalOf(stateMaking(who, { entryId, facts }))).kind).toBe("unknown");
      await expect(makingFor(await asViewer(who), entryId)).rejects.toMatchObject({
        kind: "unknown",
      });
    }
    const downwards = stateMaking(designer, { entryId, facts: { ...facts, costToFen: 1 } });
    expect((await refusalOf(downwards)).because).toEqual(t.makingRange);
    expect(await licensingRows()).toEqual(before);
    expect((await journalOf(entryId)).at(-1)?.deed).toBe("licensing.state-making");
  });
});
