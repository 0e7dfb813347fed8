import { describe, expect, it } from "vitest";
import { visitor } from "~/evidence/deed.server";
import { addContact, removeContact } from "~/people/change-contacts.server";
import { changePassword, resetPassword } from "~/people/change-password.server";
import { changeProfile } from "~/people/change-profile.server";
import {
  consentInForce,
  giveConsent,
  keepConsent,
  withdrawConsent,
} from "~/people/consents.server";
import { accountOf } from "~/people/queries.server";
import { sessionIdOf } from "~/people/session-cookie.server";
import { signInByPassword } from "~/people/sign-in.server";
import { isSignedIn } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database, transaction } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import {
  client,
  codeFor,
  contactOf,
  journalOf,
  lastMessageTo,
  member,
  people,
  refusalOf,
  wholeJournal,
} from "./cast";

inAWorldOfItsOwn();

const lives = async (token: string) =>
  (await database().session.findUniqueOrThrow({ where: { id: sessionIdOf(token) } })).endedAt ===
  null;
const last = async (pseudonym: string) => (await journalOf(pseudonym)).at(-1)?.deed;

describe("changing one's password", () => {
  it("ends every session, opens one, tells the owner and leaves a journal entry", async () => {
    const one = await member({ contact: "change@example.com", password: "mulberry silk 7" });
    const { token } = await changePassword(one.actor, {
      current: "mulberry silk 7",
      password: "ramie linen 88",
    });
    expect([await lives(one.token), await lives(token)]).toEqual([false, true]);
    expect(await lastMessageTo("change@example.com")).toContain("密码刚刚更改");
    expect(await last(one.actor.pseudonym)).toBe("people.change-password");
    const contact = contactOf(one.contact);
    await signInByPassword({ contact, password: "ramie linen 88", client });
    const old = signInByPassword({ contact, password: "mulberry silk 7", client });
    expect((await refusalOf(old)).kind).toBe("invalid");
  });

  it.each([
    ["without the present one", "wrong", "ramie linen 88", "current"],
    ["to one that is too short", "mulberry silk 7", "short", "password"],
  ])("is refused %s, and nothing happens", async (_, current, password, field) => {
    const one = await member({ password: "mulberry silk 7" });
    const before = await people();
    const refusal = await refusalOf(changePassword(one.actor, { current, password }));
    expect(refusal).toMatchObject({ kind: "invalid", field });
    expect(await people()).toEqual(before);
  });

  it("is refused to whoever has none yet, as if it were wrong", async () => {
    const one = await member();
    const act = changePassword(one.actor, { current: "", password: "ramie linen 88" });
    expect((await refusalOf(act)).field).toBe("current");
  });

  it("succeeds once when two devices change it at once", async () => {
    const one = await member({ password: "mulberry silk 7" });
    const outcomes = await Promise.allSettled(
      ["ramie linen 88", "cotton twill 99"].map((password) =>
        changePassword(one.actor, { current: "mulberry silk 7", password }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("resetting one's password", () => {
  it("takes a code, ends every session and opens one", async () => {
    const one = await member({ contact: "reset@example.com" });
    const code = await codeFor("reset@example.com", "reset");
    const contact = contactOf("reset@example.com");
    const answer = await resetPassword({ contact, code, password: "ramie linen 88", client });
    expect([await lives(one.token), await lives(answer.token)]).toEqual([false, true]);
    expect(await last(one.actor.pseudonym)).toBe("people.reset-password");
    await signInByPassword({ contact, password: "ramie linen 88", client });
    const again = resetPassword({ contact, code, password: "cotton twill 99", client });
    expect((await refusalOf(again)).field).toBe("code");
  });

  it("is refused with another purpose's code, and nothing happens", async () => {
    await member({ contact: "reset2@example.com" });
    const code = await codeFor("reset2@example.com", "enter");
    const before = await people();
    const contact = contactOf("reset2@example.com");
    const act = resetPassword({ contact, code, password: "ramie linen 88", client });
    expect((await refusalOf(act)).field).toBe("code");
    expect(await people()).toEqual(before);
  });

  it("says that there is no account only to whoever read the code", async () => {
    const contact = contactOf("noone@example.com");
    const code = await codeFor("noone@example.com", "reset");
    const wrong = code === "000000" ? "000001" : "000000";
    const answer = async (typed: string) =>
      refusalOf(resetPassword({ contact, code: typed, password: "ramie linen 88", client }));
    expect((await answer(wrong)).field).toBe("code");
    expect(await answer(code)).toMatchObject({
      field: "contact",
      because: { zh: /先注册/ as never },
    });
  });
});

describe("a profile", () => {
  it("changes its name and language, and the journal holds neither name", async () => {
    const one = await member({ name: "旧名金丝雀" });
    await changeProfile(one.actor, { name: "新名金丝雀", locale: "en" });
    const viewer = await loadViewer(database(), one.personId);
    expect(viewer.person).toMatchObject({ name: "新名金丝雀", locale: "en" });
    expect(await last(one.actor.pseudonym)).toBe("people.change-profile");
    expect(await wholeJournal()).not.toContain("金丝雀");
  });

  it("is nobody's who has not signed in", async () => {
    expect((await refusalOf(changeProfile(visitor, { name: "x" }))).kind).toBe("unauthenticated");
  });
});

describe("contacts", () => {
  it("are added with a code, and then open the same account", async () => {
    const one = await member({ password: "mulberry silk 7" });
    const code = await codeFor("13900000011", "verify");
    await addContact(one.actor, { contact: contactOf("13900000011"), code, client });
    const contact = contactOf("13900000011");
    const entered = await signInByPassword({ contact, password: "mulberry silk 7", client });
    expect(entered.personId).toBe(one.personId);
    expect((await journalOf(one.actor.pseudonym)).map(({ deed }) => deed)).toContain(
      "people.add-contact",
    );
    expect(await wholeJournal()).not.toContain("13900000011");
  });

  it("of another account stay with it", async () => {
    const [one, other] = [await member(), await member({ contact: "theirs@example.com" })];
    const code = await codeFor("theirs@example.com", "verify");
    const before = await people();
    const contact = contactOf("theirs@example.com");
    const refusal = await refusalOf(addContact(one.actor, { contact, code, client }));
    expect(refusal).toMatchObject({ kind: "conflict", field: "contact" });
    expect(await people()).toEqual(before);
    const row = await database().contact.findUniqueOrThrow({ where: { value: contact.value } });
    expect(row.personId).toBe(other.personId);
  });

  it("are removed, but never the last one, and never somebody else's", async () => {
    const [one, other] = [await member(), await member()];
    const idOf = async (value: string) =>
      (await database().contact.findUniqueOrThrow({ where: { value } })).id;
    const first = await idOf(one.contact);
    const act = removeContact(one.actor, { contactId: first });
    expect((await refusalOf(act)).because.en).toContain("keeps at least one contact");
    const theirs = removeContact(one.actor, { contactId: await idOf(other.contact) });
    expect((await refusalOf(theirs)).kind).toBe("unknown");

    const contact = contactOf("second@example.com");
    const code = await codeFor(contact.value, "verify");
    await addContact(one.actor, { contact, code, client });
    const both = [first, await idOf(contact.value)];
    const outcomes = await Promise.allSettled(
      both.map((contactId) => removeContact(one.actor, { contactId })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await last(one.actor.pseudonym)).toBe("people.remove-contact");
  });
});

describe("the account page", () => {
  it("shows one's own contacts and sessions and nothing that opens them", async () => {
    const one = await member({ contact: "mine@example.com", password: "mulberry silk 7" });
    const contact = contactOf("mine@example.com");
    await signInByPassword({ contact, password: "mulberry silk 7", client });
    const viewer = await loadViewer(database(), one.personId);
    if (!isSignedIn(viewer)) throw new Error("signed in");
    const account = await accountOf(viewer, sessionIdOf(one.token));
    expect(account.contacts).toMatchObject([{ value: "mine@example.com", verified: true }]);
    expect(account.sessions.map(({ current }) => current).sort()).toEqual([false, true]);
    expect(JSON.stringify(account)).not.toMatch(/argon2|\$/);
    expect(JSON.stringify(account)).not.toContain(one.token);
  });
});

describe("consent", () => {
  const asked = { purpose: "catalogue:c1", textVersion: "2026-1" };

  it("is given for one purpose in certain words, once, and withdrawn", async () => {
    const one = await member();
    const inForce = (other: object = {}) =>
      consentInForce(database(), { personId: one.personId, ...asked, ...other });
    await giveConsent(one.actor, asked);
    await giveConsent(one.actor, asked);
    expect(await database().consent.count({ where: { personId: one.personId } })).toBe(1);
    expect(await inForce()).toBe(true);
    expect(await inForce({ textVersion: "2026-2" })).toBe(false);
    expect(await inForce({ purpose: "press:c1" })).toBe(false);
    await withdrawConsent(one.actor, { purpose: asked.purpose });
    expect(await inForce()).toBe(false);
    const deeds = (await journalOf(one.actor.pseudonym)).map(({ deed }) => deed);
    expect(deeds.slice(-2)).toEqual(["people.give-consent", "people.withdraw-consent"]);
  });

  it("is nobody's to give for another, and no purpose is free text", async () => {
    const one = await member();
    const before = await people();
    expect((await refusalOf(giveConsent(visitor, asked))).kind).toBe("unauthenticated");
    expect((await refusalOf(withdrawConsent(visitor, asked))).kind).toBe("unauthenticated");
    const odd = { personId: one.personId, purpose: "Anything at all", textVersion: "1" };
    await expect(transaction((tx) => keepConsent(tx, odd))).rejects.toThrow("names no purpose");
    expect(await people()).toEqual(before);
  });
});
