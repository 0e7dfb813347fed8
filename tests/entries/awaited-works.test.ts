import pg from "pg";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { acceptAuthorship } from "~/entries/accept-authorship.server";
import { awaitedWorks } from "~/entries/awaited-works.server";
import { shownInvitation } from "~/entries/authorship-invitation.server";
import { openEntry } from "~/entries/open-entry.server";
import { saveDraft } from "~/entries/save-draft.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aContest, aFile, anHourIn, aReadyEntry, aSubmittedEntry, asViewer, inspected, origin, refusalOf, someone, type Stage } from "./cast"; // prettier-ignore
import { closes, wholeForm } from "./forms";

inAWorldOfItsOwn();

let stage: Stage;
beforeEach(() => itIs(anHourIn));
beforeAll(async () => void (stage = await aContest({ entriesPerPerson: 9, worksPerAuthor: 9 })));

const team = (contact: string) => [
  { name: "设计师甲", contact: "", shareBp: 6_000, lead: true },
  { name: "乙", contact, shareBp: 4_000, lead: false },
];

describe("the facts of one's own works", () => {
  it("say what a draft lacks, of how much, and which files were refused", async () => {
    const who = await someone();
    const { entryId } = await openEntry(who, { slug: stage.slug });
    const { fileId } = await aFile(who, entryId);
    await inspected(fileId, false);
    const { works } = await awaitedWorks(await asViewer(who));
    expect(works).toMatchObject([{ entryId, lead: true, open: true, submitted: false }]);
    expect(works[0]?.refusedFiles).toBe(1);
    expect(works[0]!.missing).toBeGreaterThan(5);
    expect(works[0]!.lines).toBeGreaterThan(works[0]!.missing);
    await itIs(closes);
    expect((await awaitedWorks(await asViewer(who))).works[0]?.open).toBe(false);
  });

  it("know whether the draft still says what was handed in: words, people and files", async () => {
    const who = await someone();
    const { entryId, form } = await aSubmittedEntry(stage, who, { team: team("yi@example.org") });
    const changed = async () => (await awaitedWorks(await asViewer(who))).works[0]?.changed;
    expect(await changed()).toBe(false);
    await saveDraft(who, { entryId, revision: 1, form: { ...form, title: "新名" } });
    expect(await changed()).toBe(true);
    await saveDraft(who, { entryId, revision: 2, form });
    expect(await changed()).toBe(false);
    await aFile(who, entryId);
    expect(await changed()).toBe(true);
  });

  it("leave out what was withdrawn and what is others'", async () => {
    const [who, other] = [await someone(), await someone()];
    const { entryId } = await aReadyEntry(stage, who);
    await aReadyEntry(stage, other);
    await withdrawEntry(who, { entryId, reason: "" });
    expect((await awaitedWorks(await asViewer(who))).works).toEqual([]);
  });

  it("cost as many queries for three works as for one", async () => {
    const who = await someone();
    const asked = vi.spyOn(pg.Client.prototype, "query");
    const cost = async () => {
      const viewer = await asViewer(who);
      asked.mockClear();
      const { works } = await awaitedWorks(viewer);
      return { works: works.length, queries: asked.mock.calls.length };
    };
    await aSubmittedEntry(stage, who);
    const one = await cost();
    await aSubmittedEntry(stage, who, { title: "二" });
    await aSubmittedEntry(await aContest(), who, { title: "三" });
    const three = await cost();
    expect([one.works, three.works]).toEqual([1, 3]);
    expect(three.queries).toBe(one.queries);
  });
});

describe("an invitation to be an author", () => {
  it("waits for whoever holds its contact, who confirms without the link", async () => {
    const [lead, co] = [await someone("设计师甲"), await someone("乙")];
    const { entryId } = await aSubmittedEntry(stage, lead, { team: team(co.contact) });
    const { invitations } = await awaitedWorks(await asViewer(co));
    expect(invitations).toMatchObject([{ entryId, title: "湘水谣" }]);
    expect(JSON.stringify(invitations)).not.toContain("token");
    expect(await shownInvitation(entryId, "", co.personId)).toMatchObject({ state: "open" });
    await acceptAuthorship(co, { entryId, token: "", origin });
    expect((await awaitedWorks(await asViewer(co))).invitations).toEqual([]);
    expect((await awaitedWorks(await asViewer(co))).works).toHaveLength(1);
  });

  it("does not for anybody else, nor for a contact that was not proven", async () => {
    const [lead, co, stranger] = [await someone("设计师甲"), await someone("乙"), await someone()];
    const { entryId } = await aSubmittedEntry(stage, lead, { team: team(co.contact) });
    const taken = acceptAuthorship(stranger, { entryId, token: "", origin });
    expect((await refusalOf(taken)).kind).toBe("unknown");
    const shown = shownInvitation(entryId, "", stranger.personId);
    expect((await refusalOf(shown)).kind).toBe("unknown");
    await database().contact.updateMany({
      where: { personId: co.personId },
      data: { verifiedAt: null },
    });
    expect((await awaitedWorks(await asViewer(co))).invitations).toEqual([]);
    expect((await refusalOf(shownInvitation(entryId, "", co.personId))).kind).toBe("unknown");
  });

  it("goes with the work that was withdrawn", async () => {
    const [lead, co] = [await someone("设计师甲"), await someone("乙")];
    const { entryId } = await aSubmittedEntry(stage, lead, { team: team(co.contact) });
    await withdrawEntry(lead, { entryId, reason: "" });
    expect((await awaitedWorks(await asViewer(co))).invitations).toEqual([]);
  });
});

it("another contact is a change too: another person is to confirm", async () => {
  const who = await someone("设计师甲");
  const { entryId } = await aSubmittedEntry(stage, who, { team: team("yi2@example.org") });
  const form = wholeForm({ team: team("another@example.org") });
  await saveDraft(who, { entryId, revision: 1, form });
  expect((await awaitedWorks(await asViewer(who))).works[0]?.changed).toBe(true);
});
