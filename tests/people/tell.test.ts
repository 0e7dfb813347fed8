import { describe, expect, it } from "vitest";
import { noticesOf, unreadNotices } from "~/people/notices.server";
import { unreadLabel } from "~/people/notice";
import { readNotices } from "~/people/read-notices.server";
import { tell } from "~/people/tell.server";
import { isSignedIn } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { visitor } from "~/evidence/deed.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn } from "../support/world";
import { member, refusalOf, type Member } from "./cast";

inAWorldOfItsOwn();

const news = (href = "/entries/one") => ({
  kind: "entry" as const,
  href,
  write: (locale: string) => ({
    line: `line ${locale}`,
    subject: `subject ${locale}`,
    body: `body ${locale}`,
  }),
});
const told = (personIds: string | string[], href?: string) =>
  transaction((tx) => tell(tx, personIds, news(href)));
const sentTo = (recipient: string) =>
  database().outboxMessage.findMany({
    where: { recipient, subject: { startsWith: "subject" } },
    select: { channel: true, subject: true, body: true },
  });
const contact = (personId: string, kind: string, value: string, verified = true) =>
  database().contact.create({
    data: {
      ...{ id: newId(), personId, kind, value, createdAt: new Date() },
      verifiedAt: verified ? new Date() : null,
    },
  });
async function asViewer({ personId }: Member) {
  const viewer = await loadViewer(database(), personId);
  if (!isSignedIn(viewer)) throw new Error("not signed in");
  return viewer;
}
const textsOf = async (somebody: Member) =>
  (await noticesOf(await asViewer(somebody), null)).notices.map(({ text }) => text);

describe("what a person is told", () => {
  it("stands in the application in both languages, and goes to the e-mail address in their own", async () => {
    const person = await member();
    await contact(person.personId, "phone", "+8613800138001");
    await database().person.update({ where: { id: person.personId }, data: { locale: "en" } });
    await told(person.personId);
    expect(await textsOf(person)).toEqual([{ zh: "line zh", en: "line en" }]);
    expect(await sentTo(person.contact)).toEqual([
      { channel: "mail", subject: "subject en", body: "body en" },
    ]);
    expect(await sentTo("+8613800138001")).toEqual([]);
  });

  it("goes by SMS where there is no address, and never to a contact that nobody proved", async () => {
    const person = await member();
    await database().contact.deleteMany({ where: { personId: person.personId } });
    await contact(person.personId, "email", "unproven@example.org", false);
    await contact(person.personId, "phone", "+8613800138002");
    await told(person.personId);
    expect(await sentTo("unproven@example.org")).toEqual([]);
    expect(await sentTo("+8613800138002")).toMatchObject([{ channel: "sms", body: "body zh" }]);
  });

  it("is a notice alone for whom no message can reach, and nothing for whom was erased", async () => {
    const [unreachable, erased] = [await member(), await member()];
    await database().contact.deleteMany({ where: { personId: unreachable.personId } });
    const where = { id: erased.personId };
    await database().person.update({ where, data: { erasedAt: new Date() } });
    await told([unreachable.personId, erased.personId, "nobody", unreachable.personId]);
    expect(await textsOf(unreachable)).toHaveLength(1);
    expect(await database().notice.count({ where: { personId: erased.personId } })).toBe(0);
    expect(await sentTo(erased.contact)).toEqual([]);
  });

  it("is undone with the change that was its reason", async () => {
    const person = await member();
    const change = transaction(async (tx) => {
      await tell(tx, person.personId, news());
      throw new Error("undone");
    });
    await expect(change).rejects.toThrow("undone");
    expect(await textsOf(person)).toEqual([]);
    expect(await sentTo(person.contact)).toEqual([]);
  });

  it("leads to a page of this site and to no other host", async () => {
    const { personId } = await member();
    for (const href of ["//evil.example", "https://evil.example", "/\\evil.example", ""])
      await expect(told(personId, href), href).rejects.toThrow("Notice_leads_home");
  });
});

describe("one's notices", () => {
  it("are read one by one or all together, and say where they lead", async () => {
    const person = await member();
    for (const href of ["/entries/a", "/entries/b", "/entries/c"])
      await told(person.personId, href);
    const viewer = await asViewer(person);
    expect(await unreadNotices(viewer)).toBe(3);
    const [newest] = (await noticesOf(viewer, null)).notices;
    const noticeId = newest!.id;
    expect(await readNotices(person.actor, { noticeId })).toEqual({ href: "/entries/c" });
    // A second click changes nothing and still leads there.
    expect(await readNotices(person.actor, { noticeId })).toEqual({ href: "/entries/c" });
    expect(await unreadNotices(viewer)).toBe(2);
    await readNotices(person.actor, { noticeId: null });
    expect(await unreadNotices(viewer)).toBe(0);
  });

  it("do not exist for anybody else", async () => {
    const [person, other] = [await member(), await member()];
    await told(person.personId);
    const [notice] = (await noticesOf(await asViewer(person), null)).notices;
    const guess = { noticeId: notice!.id };
    expect((await refusalOf(readNotices(other.actor, guess))).kind).toBe("unknown");
    expect((await refusalOf(readNotices(visitor, guess))).kind).toBe("unauthenticated");
    await readNotices(other.actor, { noticeId: null });
    expect(await unreadNotices(await asViewer(person))).toBe(1);
    expect(await noticesOf(await asViewer(other), notice!.id)).toEqual({
      notices: [],
      older: null,
    });
  });

  it("come thirty to a page, each once", async () => {
    const person = await member();
    for (let n = 0; n < 31; n += 1) await told(person.personId);
    const viewer = await asViewer(person);
    const first = await noticesOf(viewer, null);
    const second = await noticesOf(viewer, first.older);
    expect([first.notices.length, second.notices.length, second.older]).toEqual([30, 1, null]);
    const ids = [...first.notices, ...second.notices].map(({ id }) => id);
    expect(new Set(ids).size).toBe(31);
  });

  it("stay as they were told, in the database itself", async () => {
    const { personId } = await member();
    await told(personId);
    for (const change of [{ text: { zh: "别的" } }, { href: "/elsewhere" }])
      await expect(
        database().notice.updateMany({ where: { personId }, data: change }),
      ).rejects.toThrow("stays as it was told");
  });

  it("are counted no further than anybody reads", () => {
    expect([0, 1, 99, 100].map(unreadLabel)).toEqual([null, "1", "99", "99+"]);
  });
});
