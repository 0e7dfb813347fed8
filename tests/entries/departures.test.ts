import { Readable } from "node:stream";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { acceptAuthorship } from "~/entries/accept-authorship.server";
import { attachTo } from "~/entries/attach-file.server";
import { entryForAuthor } from "~/entries/entry-for-author.server";
import { derivativeFor } from "~/entries/derivative-for.server";
import { leaveTeam, removeCoAuthor } from "~/entries/leave-team.server";
import { numberCandidates } from "~/entries/number-candidates.server";
import { receiptFor } from "~/entries/receipt.server";
import { saveDraft } from "~/entries/save-draft.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { receiveFile } from "~/media/receive-file.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aContest, anHourIn, asksToBring, aSubmittedEntry, asViewer, journalOf, lettersTo, origin, refusalOf, rows, someone, type Someone, type Stage } from "./cast"; // prettier-ignore
import { closes, wholeForm } from "./forms";

inAWorldOfItsOwn();

let stage: Stage;
beforeEach(() => itIs(anHourIn));
beforeAll(async () => void (stage = await aContest()));

const teamOf = (contact: string, shareBp = 4_000) => [
  { name: "设计师甲", contact: "", shareBp: 10_000 - shareBp, lead: true },
  { name: "乙", contact, shareBp, lead: false },
];

/** Handed in by two, the second of whom has confirmed unless told otherwise. */
async function aTeam({ confirmed = true } = {}, on = stage) {
  const [lead, co] = [await someone("设计师甲"), await someone("乙")];
  const entry = await aSubmittedEntry(on, lead, { team: teamOf(co.contact) });
  const { entryId } = entry;
  if (confirmed) await acceptAuthorship(co, { entryId, token: "", origin });
  const { id: authorId } = await database().author.findFirstOrThrow({
    where: { entryId, lead: false },
  });
  return { ...entry, lead, co, authorId };
}
const noticesOf = async ({ personId }: Someone) =>
  (await database().notice.findMany({ where: { personId }, orderBy: { createdAt: "asc" } })).map(
    ({ text, href }) => `${(text as { zh: string }).zh} → ${href}`,
  );
const authorsOf = async (entryId: string) =>
  (await database().author.findMany({ where: { entryId }, orderBy: { position: "asc" } })).map(
    ({ name }) => name,
  );

describe("a co-author whom the lead removes", () => {
  it("loses the entry at once, is told, and the draft waits for new shares", async () => {
    const { entryId, lead, co, authorId, derivatives } = await aTeam();
    const viewer = await asViewer(co);
    await removeCoAuthor(lead, { entryId, authorId, origin });
    for (const look of [
      () => entryForAuthor(viewer, entryId),
      () => receiptFor(viewer, entryId),
      () => derivativeFor(viewer, derivatives[0]!, async () => false),
    ])
      expect((await refusalOf(look())).kind).toBe("unknown");
    expect((await noticesOf(co)).at(-1)).toContain("移出《湘水谣》的团队");
    expect((await lettersTo(co.contact)).at(-1)?.subject).not.toContain("湘水谣");
    const { form, checklist } = await entryForAuthor(await asViewer(lead), entryId);
    expect(form.team.map(({ name }) => name)).toEqual(["设计师甲"]);
    expect(checklist.find(({ key }) => key === "team")?.because?.zh).toContain("60%");
    expect((await journalOf(entryId)).at(-1)?.deed).toBe("entries.remove-co-author");
  });

  it("saves and uploads nothing from a page that is still open", async () => {
    const { entryId, lead, co, authorId, form } = await aTeam();
    const viewer = await asViewer(co);
    const { revision } = await entryForAuthor(viewer, entryId);
    await removeCoAuthor(lead, { entryId, authorId, origin });
    const late = saveDraft(co, { entryId, revision, form: { ...form, title: "我来改" } });
    expect((await refusalOf(late)).kind).toBe("unknown");
    expect((await refusalOf(asksToBring(viewer, entryId, "board"))).kind).toBe("unknown");
    // Asked before the first byte it was still allowed: the file is on its way while the lead removes.
    const files = await database().mediaFile.count();
    const upload = receiveFile(
      viewer,
      Readable.from([Buffer.from("on its way")]),
      { kind: "board", name: "展板.jpg" },
      attachTo(viewer, entryId, "board"),
    );
    expect((await refusalOf(upload)).kind).toBe("unknown");
    expect(await database().mediaFile.count()).toBe(files);
    expect((await entryForAuthor(await asViewer(lead), entryId)).form.title).toBe("湘水谣");
  });

  it("cannot take up an invitation that was still open", async () => {
    const { entryId, lead, co, authorId } = await aTeam({ confirmed: false });
    await removeCoAuthor(lead, { entryId, authorId, origin });
    const late = acceptAuthorship(co, { entryId, token: "", origin });
    expect((await refusalOf(late)).kind).toBe("unknown");
    const open = { acceptedAt: null, revokedAt: null, contact: co.contact };
    expect(await database().invitation.count({ where: open })).toBe(0);
  });

  it("is left out by the next version, and no receipt of it is theirs", async () => {
    const { entryId, lead, co, authorId } = await aTeam();
    await removeCoAuthor(lead, { entryId, authorId, origin });
    const { revision } = await entryForAuthor(await asViewer(lead), entryId);
    await saveDraft(lead, { entryId, revision, form: wholeForm() });
    await submitEntry(lead, { entryId, origin });
    expect((await refusalOf(receiptFor(await asViewer(co), entryId, 2))).kind).toBe("unknown");
    expect(await authorsOf(entryId)).toEqual(["设计师甲"]);
  });

  it("is an author again at the close, where the version that counts still names them", async () => {
    const elsewhere = await aContest();
    const [kept, replaced] = [await aTeam({}, elsewhere), await aTeam({}, elsewhere)];
    for (const { entryId, lead, authorId } of [kept, replaced])
      await removeCoAuthor(lead, { entryId, authorId, origin });
    const { entryId, lead } = replaced;
    const { revision } = await entryForAuthor(await asViewer(lead), entryId);
    await saveDraft(lead, { entryId, revision, form: wholeForm() });
    await submitEntry(lead, { entryId, origin });
    await itIs(closes);
    await numberCandidates(elsewhere.organiser, { slug: elsewhere.slug });
    expect(await authorsOf(kept.entryId)).toEqual(["设计师甲", "乙"]);
    expect(await authorsOf(replaced.entryId)).toEqual(["设计师甲"]);
    expect((await entryForAuthor(await asViewer(kept.co), kept.entryId)).authors).toHaveLength(2);
  });

  it("stays when anybody but the lead asks, or after the close, and nothing remains", async () => {
    const { entryId, lead, co, authorId } = await aTeam();
    const stranger = await someone();
    const before = await rows();
    const input = { entryId, authorId, origin };
    expect((await refusalOf(removeCoAuthor(co, input))).kind).toBe("forbidden");
    expect((await refusalOf(removeCoAuthor(stranger, input))).kind).toBe("unknown");
    const another = await aTeam();
    const foreign = { ...input, authorId: another.authorId };
    const between = await rows();
    expect((await refusalOf(removeCoAuthor(lead, foreign))).kind).toBe("unknown");
    await itIs(closes);
    expect((await refusalOf(removeCoAuthor(lead, input))).because.zh).toContain("已经截止");
    expect(await rows()).toEqual(between);
    expect(between.length).toBe(before.length);
    expect(await authorsOf(entryId)).toEqual(["设计师甲", "乙"]);
  });
});

describe("a co-author who leaves", () => {
  it("sees the entry no more, and the lead is told to set the shares anew", async () => {
    const { entryId, lead, co } = await aTeam();
    await leaveTeam(co, { entryId, origin });
    expect((await refusalOf(entryForAuthor(await asViewer(co), entryId))).kind).toBe("unknown");
    expect((await noticesOf(lead)).at(-1)).toContain("乙 退出了《湘水谣》的团队");
    expect((await journalOf(entryId)).at(-1)?.deed).toBe("entries.leave-team");
  });

  it("does so until the close; a lead withdraws instead", async () => {
    const { entryId, lead, co } = await aTeam();
    const before = await rows();
    expect((await refusalOf(leaveTeam(lead, { entryId, origin }))).because.zh).toContain("撤回");
    await itIs(closes);
    expect((await refusalOf(leaveTeam(co, { entryId, origin }))).kind).toBe("closed");
    expect(await rows()).toEqual(before);
  });
});

it("whom a new version leaves out is told, and their open invitation ends", async () => {
  const { entryId, lead, co } = await aTeam();
  const { revision } = await entryForAuthor(await asViewer(lead), entryId);
  await saveDraft(lead, { entryId, revision, form: wholeForm() });
  await submitEntry(lead, { entryId, origin });
  expect((await noticesOf(co)).at(-1)).toContain("移出《湘水谣》的团队");
  const open = { acceptedAt: null, revokedAt: null, contact: co.contact };
  expect(await database().invitation.count({ where: open })).toBe(0);
});

it("a corrected contact is handed in again, though no version holds one", async () => {
  const { entryId, lead, form } = await aTeam({ confirmed: false });
  const right = await someone("乙");
  await saveDraft(lead, { entryId, revision: 1, form: { ...form, team: teamOf(right.contact) } });
  await submitEntry(lead, { entryId, origin });
  expect((await lettersTo(right.contact)).at(-1)?.body).toContain("份额 40%");
});
