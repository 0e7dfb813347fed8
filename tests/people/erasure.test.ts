import { beforeEach, describe, expect, it } from "vitest";
import { acceptAuthorship } from "~/entries/accept-authorship.server";
import { pinComment, answerComment } from "~/entries/comments/pin-comment.server";
import { attachTo } from "~/entries/attach-file.server";
import { openEntry } from "~/entries/open-entry.server";
import { saveDraft } from "~/entries/save-draft.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { beginUpload } from "~/media/uploads/begin-upload.server";
import { sweepStore } from "~/media/sweep-store.server";
import { eraseAccount } from "~/people/erase-account.server";
import { erasedName, withoutPerson } from "~/people/erasure";
import { grantRole } from "~/people/grant-role.server";
import { hashOfPassword } from "~/people/secrets.server";
import { openSession } from "~/people/sign-in.server";
import { loadViewer } from "~/people/viewer.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { erasureParts } from "~/site/erasure.server";
import { aContest, aFile, anHourIn, aSubmittedEntry, asViewer, given, origin, refusalOf, someone, type Someone } from "../entries/cast"; // prettier-ignore
import { wholeForm } from "../entries/forms";
import { aSignedContest } from "../showcase/cast";
import { wordsIn } from "../support/words-in";
import { inAWorldOfItsOwn, itIs } from "../support/world";

inAWorldOfItsOwn();
beforeEach(() => itIs(anHourIn));

const password = "正确的马-电池-订书钉";

/** Somebody with a password, a session, and a name found nowhere else. */
async function aKnownPerson(name: string): Promise<Someone> {
  const who = await someone(name);
  const hash = await hashOfPassword(password);
  await database().password.create({ data: { personId: who.personId, hash, setAt: anHourIn } });
  await transaction((tx) => openSession(tx, who.personId));
  return who;
}
const erase = (who: Someone, typed = password) =>
  eraseAccount(who, { password: typed }, erasureParts);
const sent = () => database().outboxMessage.updateMany({ data: { sentAt: anHourIn } });
const gone = async ({ personId }: Someone) =>
  (await database().person.findUniqueOrThrow({ where: { id: personId } })).erasedAt !== null;

/** What docs/decisions/0110-erasure.md lets stay. */
const stays = /^(Submission\.(content|authors|manifest)|Certificate\.content|Release\.terms)$/;

describe("whoever is erased", () => {
  it("is found by name or contact in no table but those that the decision names", async () => {
    const contest = await aSignedContest();
    const who = await aKnownPerson("金丝雀甲");
    const other = await someone("同伴乙");
    await itIs(anHourIn);
    const team = (lead: Someone, co: Someone, names: [string, string]) => [
      { name: names[0], contact: lead.contact, shareBp: 6_000, lead: true },
      { name: names[1], contact: co.contact, shareBp: 4_000, lead: false },
    ];
    const form = { team: team(who, other, ["金丝雀甲", "同伴乙"]) };
    const { entryId } = await aSubmittedEntry(contest, who, form);
    await acceptAuthorship(other, { entryId, token: "", origin });
    const said = { entryId, board: 1, place: null };
    const { commentId } = await pinComment(who, { ...said, text: "金丝雀甲说" });
    await answerComment(other, { entryId, commentId, text: "好" });
    await pinComment(other, { ...said, text: "看看" });
    const theirs = await aSubmittedEntry(contest, other, {
      team: team(other, who, ["同伴乙", "金丝雀甲"]),
    });
    await acceptAuthorship(who, { entryId: theirs.entryId, token: "", origin });
    const elsewhere = await aContest();
    const draft = await openEntry(who, { slug: elsewhere.slug });
    await saveDraft(who, {
      ...{ entryId: draft.entryId, revision: 0 },
      form: wholeForm({ statement: "金丝雀甲的草稿", team: form.team }),
    });
    await aFile(who, draft.entryId, "board", "金丝雀甲.jpg");
    await sent();
    await itIs(contest.announcedAt);
    expect(await wordsIn(who.contact)).toContain("Contact.value");
    await erase(who);
    const left = [...(await wordsIn("金丝雀甲")), ...(await wordsIn(who.contact))];
    expect(left.filter((column) => !stays.test(column))).toEqual([]);
    expect(left).toContain("Submission.content");
    expect(await loadViewer(database(), who.personId)).toMatchObject({ person: null, roles: [] });
    expect(await database().session.count({ where: { personId: who.personId } })).toBe(0);
    expect(await database().entry.count({ where: { id: draft.entryId } })).toBe(0);
    const { name } = await database().author.findFirstOrThrow({
      where: { entryId, personId: who.personId },
    });
    expect(name).toBe(erasedName);
  });

  it("leaves the journal whole, and nothing that opens what they did", async () => {
    const who = await aKnownPerson("金丝雀丙");
    const stage = await aContest();
    await openEntry(who, { slug: stage.slug });
    const before = await database().journalEntry.count({ where: { actor: who.pseudonym } });
    await erase(who);
    const entries = await database().journalEntry.findMany({
      where: { actor: who.pseudonym },
      orderBy: { sequence: "asc" },
      include: { opening: true },
    });
    expect(entries).toHaveLength(before + 1);
    expect(entries.at(-1)?.deed).toBe("people.erase-account");
    expect(entries.slice(0, -1).every(({ opening }) => opening === null)).toBe(true);
  });

  it("leaves bytes that no row names, and the sweep takes them", async () => {
    const who = await aKnownPerson("金丝雀丁");
    const stage = await aContest();
    const { entryId } = await openEntry(who, { slug: stage.slug });
    const { fileId } = await aFile(who, entryId);
    const announced = { name: "金丝雀丁.jpg", bytes: 10, sha256: "0".repeat(64) };
    const viewer = await asViewer(who);
    await beginUpload(viewer, announced, attachTo(viewer, entryId, "board"));
    await erase(who);
    expect(await database().upload.count()).toBe(0);
    expect(await database().mediaFile.count({ where: { id: fileId } })).toBe(0);
    expect((await sweepStore(-1)).keys).toBeGreaterThan(0);
  });
});

describe("nobody is erased, and nothing is lost,", () => {
  it("with a wrong password", async () => {
    const who = await aKnownPerson("金丝雀己");
    const refusal = await refusalOf(erase(who, "猜的"));
    expect([refusal.kind, refusal.field]).toEqual(["invalid", "password"]);
    expect(await gone(who)).toBe(false);
  });

  it("with a code that was sent for something else", async () => {
    const who = await aKnownPerson("金丝雀庚");
    const proof = { code: "123456", contact: who.contact, client: "203.0.113.9" };
    expect((await refusalOf(eraseAccount(who, proof, erasureParts))).field).toBe("code");
    expect(await gone(who)).toBe(false);
  });

  it("while a work is in a contest: after its withdrawal they are", async () => {
    const who = await aKnownPerson("设计师甲");
    const { entryId } = await aSubmittedEntry(await aContest(), who);
    const journal = await database().journalEntry.count();
    expect((await refusalOf(erase(who))).because.zh).toContain("请先撤回作品");
    expect([await gone(who), await database().journalEntry.count()]).toEqual([false, journal]);
    await withdrawEntry(who, { entryId, reason: "" });
    await erase(who);
    expect(await gone(who)).toBe(true);
  });

  it("while they hold a seat, or alone manage an organisation, or are the only steward", async () => {
    const juror = await aKnownPerson("金丝雀辛");
    const stage = await aContest();
    await given(juror, "juror", stage.id);
    await database().seat.create({
      data: {
        ...{ id: newId(), competitionId: stage.id, personId: juror.personId, alias: 1 },
        createdAt: anHourIn,
      },
    });
    expect((await refusalOf(erase(juror))).because.zh).toContain("席位");
    const { hostId } = await database().competition.findUniqueOrThrow({ where: { id: stage.id } });
    const [manager, steward] = [await aKnownPerson("金丝雀壬"), await aKnownPerson("金丝雀癸")];
    const grant = (who: Someone, scopeKind: "organisation" | "platform", scopeId: string) =>
      transaction((tx) =>
        grantRole(tx, {
          ...{ personId: who.personId, scopeKind, scopeId, grantedById: null },
          role: scopeKind === "platform" ? "steward" : "manager",
        }),
      );
    await grant(manager, "organisation", hostId);
    await grant(steward, "platform", "platform");
    expect((await refusalOf(erase(manager))).because.zh).toContain("湖南省服装协会");
    expect((await refusalOf(erase(steward))).because.zh).toContain("管理员");
    await grant(await someone("接任"), "organisation", hostId);
    await erase(manager);
    expect([await gone(juror), await gone(manager), await gone(steward)]).toEqual([
      ...[false, true, false],
    ]);
  });
});

it("a line of a team is theirs by contact or by name, and no other line is touched", () => {
  const person = { name: "金丝雀", contacts: ["a@example.org"] };
  const line = (name: string, contact: string) => ({ name, contact, shareBp: 1 });
  const gone = { name: erasedName, contact: "", shareBp: 1 };
  expect(
    withoutPerson(
      [line("别名", " A@example.org"), line("金丝雀", ""), line("笔名", ""), line("乙", "b@x.org")],
      person,
      "笔名",
    ),
  ).toEqual([gone, gone, gone, line("乙", "b@x.org")]);
});
