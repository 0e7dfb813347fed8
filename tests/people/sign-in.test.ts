import { describe, expect, it } from "vitest";
import { visitor } from "~/evidence/deed.server";
import { sessionCookieName, sessionIdOf } from "~/people/session-cookie.server";
import { nobodysHash, hashOfPassword } from "~/people/secrets.server";
import { requestCode } from "~/people/request-code.server";
import { enterByCode, signInByPassword } from "~/people/sign-in.server";
import { signOut, signOutEverywhere } from "~/people/sign-out.server";
import { requireViewer, viewerOf } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
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

const withCookie = (token: string, path = "/") =>
  new Request(`http://localhost${path}`, {
    headers: { Cookie: `xs_lang=x; ${sessionCookieName}=${token}` },
  });
const enter = (typed: string, code: string, more: { name?: string; password?: string } = {}) =>
  enterByCode({ contact: contactOf(typed), code, locale: "zh", client, ...more });
const minutesLater = async (minutes: number) => {
  const [row] = await database().$queryRaw<{ at: Date }[]>`SELECT platform_now() AS at`;
  await itIs(new Date(row!.at.getTime() + minutes * 60_000));
};

describe("registering", () => {
  it("by e-mail opens an account, its proven contact and a session", async () => {
    const code = await codeFor("Li.Na@Example.com");
    const entered = await enter("li.na@example.com", code, { name: "李娜" });
    if ("newcomer" in entered) throw new Error("a name was given");
    const viewer = await viewerOf(withCookie(entered.token));
    expect(viewer.person).toMatchObject({ id: entered.personId, name: "李娜", locale: "zh" });
    const contacts = await database().contact.findMany({ where: { personId: entered.personId } });
    expect(contacts).toMatchObject([{ kind: "email", value: "li.na@example.com" }]);
    expect(contacts[0]!.verifiedAt).not.toBeNull();
    expect(await journalOf(viewer.person!.pseudonym)).toMatchObject([{ deed: "people.register" }]);
  });

  it("by phone number works the same, the code coming by SMS", async () => {
    const { personId } = await member({ contact: "139 0000 0001", name: "王" });
    expect(personId).toMatch(/^[0-9a-z]{24}$/);
    const sms = await database().outboxMessage.findFirstOrThrow({ where: { channel: "sms" } });
    expect(sms.recipient).toBe("+8613900000001");
  });

  it("with a password lets one sign in by it afterwards", async () => {
    await member({ contact: "pw@example.com", password: "mulberry silk 7" });
    const contact = contactOf("PW@example.com");
    const entered = await signInByPassword({ contact, password: "mulberry silk 7", client });
    expect((await viewerOf(withCookie(entered.token))).person?.id).toBe(entered.personId);
  });

  it("leaves nothing behind when the password is refused", async () => {
    const code = await codeFor("weak@example.com");
    const before = await people();
    const refusal = await refusalOf(
      enter("weak@example.com", code, { name: "弱", password: "short" }),
    );
    expect(refusal).toMatchObject({ kind: "invalid", field: "password" });
    expect(await people()).toEqual(before);
  });

  it("asks a stranger with the right code for a name, and keeps the code good for that", async () => {
    const code = await codeFor("new@example.com");
    expect(await enter("new@example.com", code)).toEqual({ newcomer: true });
    expect(await enter("new@example.com", code, { name: "新" })).toHaveProperty("token");
  });

  it("with a contact that has an account signs in there and changes nothing in it", async () => {
    const { personId } = await member({
      contact: "known@example.com",
      password: "mulberry silk 7",
    });
    const entered = await enter("known@example.com", await codeFor("known@example.com"), {
      name: "另一个名字",
      password: "another password",
    });
    expect(entered).toMatchObject({ personId });
    const person = await database().person.findUniqueOrThrow({ where: { id: personId } });
    expect(person.name).toBe("某人");
    const contact = contactOf("known@example.com");
    const refusal = await refusalOf(
      signInByPassword({ contact, password: "another password", client }),
    );
    expect(refusal.kind).toBe("invalid");
  });
});

describe("a one-time code", () => {
  it("is good once", async () => {
    await member({ contact: "once@example.com" });
    const code = await codeFor("once@example.com");
    expect(await enter("once@example.com", code)).toHaveProperty("token");
    const before = await people();
    expect(await refusalOf(enter("once@example.com", code))).toMatchObject({
      kind: "invalid",
      field: "code",
    });
    expect(await people()).toEqual(before);
  });

  it("opens one session however many use it at once", async () => {
    const { personId } = await member({ contact: "race@example.com" });
    const code = await codeFor("race@example.com");
    const before = await database().session.count({ where: { personId } });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 4 }, () => enter("race@example.com", code)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().session.count({ where: { personId } })).toBe(before + 1);
  });

  it("makes one account however many register with it at once", async () => {
    const code = await codeFor("twins@example.com");
    const outcomes = await Promise.allSettled(
      Array.from({ length: 4 }, () => enter("twins@example.com", code, { name: "双" })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().contact.count({ where: { value: "twins@example.com" } })).toBe(1);
    expect(await database().person.count({ where: { name: "双" } })).toBe(1);
  });

  it("is over after five tries, the right one too, also when they come at once", async () => {
    await member({ contact: "guess@example.com" });
    const code = await codeFor("guess@example.com");
    const wrong = code === "000000" ? "000001" : "000000";
    const tries = Array.from({ length: 12 }, () => refusalOf(enter("guess@example.com", wrong)));
    expect((await Promise.all(tries)).every(({ kind }) => kind === "invalid")).toBe(true);
    const row = await database().oneTimeCode.findFirstOrThrow({
      where: { contact: "guess@example.com" },
      orderBy: { createdAt: "desc" },
    });
    expect(row.attempts).toBe(5);
    expect((await refusalOf(enter("guess@example.com", code))).kind).toBe("invalid");
  });

  it("is over after ten minutes", async () => {
    await member({ contact: "late@example.com" });
    const code = await codeFor("late@example.com");
    await minutesLater(10);
    expect((await refusalOf(enter("late@example.com", code))).field).toBe("code");
  });

  it("is no good for another purpose or another contact", async () => {
    await member({ contact: "purpose@example.com" });
    const code = await codeFor("purpose@example.com", "reset");
    expect((await refusalOf(enter("purpose@example.com", code))).field).toBe("code");
    expect((await refusalOf(enter("nobody@example.com", code))).field).toBe("code");
  });

  it("stands nowhere in the database but in its message", async () => {
    const code = await codeFor("hashed@example.com");
    const row = await database().oneTimeCode.findFirstOrThrow({
      where: { contact: "hashed@example.com" },
    });
    expect(Object.values(row).map(String)).not.toContain(code);
    expect(await lastMessageTo("hashed@example.com")).toContain(code);
  });

  it("is sent once for a form that was sent twice", async () => {
    const ask = () =>
      requestCode(
        visitor,
        { contact: contactOf("double@example.com"), purpose: "enter", locale: "en", client },
        { requestKey: "double" },
      );
    await Promise.all([ask(), ask()]);
    const sent = await database().outboxMessage.count({
      where: { recipient: "double@example.com" },
    });
    expect(sent).toBe(1);
  });
});

describe("nobody learns who has an account", () => {
  it("from asking for a code: known and unknown contacts get the same answer and the same words", async () => {
    await member({ contact: "here@example.com" });
    const ask = (typed: string) =>
      requestCode(visitor, {
        contact: contactOf(typed),
        purpose: "enter",
        locale: "en",
        client: "198.51.100.1",
      });
    const words = async (typed: string) => (await lastMessageTo(typed)).replace(/\d{6}/, "code");
    expect(await ask("here@example.com")).toEqual(await ask("away@example.com"));
    expect(await words("here@example.com")).toBe(await words("away@example.com"));
  });

  it("from a wrong password, from the limits, or from the cost of the check", async () => {
    await member({ contact: "in@example.com", password: "mulberry silk 7" });
    await member({ contact: "codeonly@example.com" });
    const answers = async (typed: string) => {
      const contact = contactOf(typed);
      const all = [];
      for (let n = 0; n < 11; n++) {
        const { kind, because, field } = await refusalOf(
          signInByPassword({ contact, password: "wrong password", client: "198.51.100.2" }),
        );
        all.push({ kind, because, field });
      }
      return all;
    };
    const known = await answers("in@example.com");
    expect(known.map(({ kind }) => kind)).toEqual([...Array(10).fill("invalid"), "too-many"]);
    expect(await answers("out@example.com")).toEqual(known);
    expect(await answers("codeonly@example.com")).toEqual(known);
    const costs = (hash: string) => hash.split("$").slice(0, 4);
    expect(costs(nobodysHash)).toEqual(costs(await hashOfPassword("anything")));
    expect(costs(nobodysHash)).toEqual(["", "argon2id", "v=19", "m=19456,t=2,p=1"]);
  });

  it("from a wrong code", async () => {
    await member({ contact: "has@example.com" });
    const wrong = async (typed: string) => {
      const code = await codeFor(typed);
      const { kind, because, field } = await refusalOf(
        enter(typed, code === "111111" ? "222222" : "111111"),
      );
      return { kind, because, field };
    };
    expect(await wrong("has@example.com")).toEqual(await wrong("hasnot@example.com"));
  });

  it("from the journal or the counters, which hold neither contact nor name nor code nor token", async () => {
    const planted = await member({
      contact: "canary-bird@example.com",
      name: "金丝雀",
      password: "yellow feathers 9",
    });
    const code = await codeFor("canary-bird@example.com");
    const counters = await database().$queryRaw<{ all: string }[]>`
      SELECT string_agg(c::text, ' ') AS all FROM "RateCounter" c`;
    const journal = (await wholeJournal()) + counters[0]!.all;
    expect(journal).toContain("people.register");
    for (const secret of ["canary", "金丝雀", "yellow", code, planted.token, client])
      expect(journal).not.toContain(secret);
  });

  it("and no answer that was kept for a repeated request opens a session", async () => {
    const kept = await database().requestAnswer.findMany();
    const tokens = await database().session.findMany({ select: { id: true } });
    const ids = new Set(tokens.map(({ id }) => id));
    for (const token of JSON.stringify(kept).match(/[\w-]{43}/g) ?? [])
      expect(ids.has(sessionIdOf(token))).toBe(false);
  });
});

describe("the limits", () => {
  it("allow five codes an hour for one contact, whoever asks", async () => {
    const ask = (n: number) =>
      requestCode(visitor, {
        contact: contactOf("often@example.com"),
        purpose: "enter",
        locale: "zh",
        client: `192.0.2.${n}`,
      });
    for (let n = 0; n < 5; n++) await ask(n);
    const before = await people();
    expect(await refusalOf(ask(9))).toMatchObject({
      kind: "too-many",
      because: { zh: "尝试次数过多。请在 60 分钟后再试。" },
    });
    expect(await people()).toEqual(before);
    await minutesLater(61);
    await ask(9);
  });

  it("count every one of many simultaneous tries", async () => {
    const contact = contactOf("flood@example.com");
    const tries = await Promise.all(
      Array.from({ length: 25 }, () =>
        refusalOf(signInByPassword({ contact, password: "guess", client: "192.0.2.200" })),
      ),
    );
    expect(tries.filter(({ kind }) => kind === "too-many")).toHaveLength(15);
  });

  it("forget wrong passwords once the right one came", async () => {
    const contact = contactOf("forgetful@example.com");
    await member({ contact: contact.value, password: "mulberry silk 7" });
    for (let round = 0; round < 2; round++) {
      for (let n = 0; n < 9; n++)
        await refusalOf(signInByPassword({ contact, password: "wrong", client: "192.0.2.77" }));
      await signInByPassword({ contact, password: "mulberry silk 7", client: "192.0.2.77" });
    }
  });
});

describe("a contact that somebody wrote down before its owner proved it", () => {
  it("opens nothing by password, and shuts out whoever prepared it when its owner comes", async () => {
    const trap = await member({ contact: "trap@example.com", password: "a snare is set" });
    await database().contact.updateMany({
      where: { personId: trap.personId },
      data: { verifiedAt: null },
    });
    const contact = contactOf("trap@example.com");
    const password = "a snare is set";
    expect((await refusalOf(signInByPassword({ contact, password, client }))).kind).toBe("invalid");
    await enter("trap@example.com", await codeFor("trap@example.com"));
    expect((await viewerOf(withCookie(trap.token))).person).toBeNull();
    expect((await refusalOf(signInByPassword({ contact, password, client }))).kind).toBe("invalid");
  });
});

describe("a session", () => {
  it("lives thirty days from its last use, and its touches are no entries of the journal", async () => {
    const { token } = await member();
    const journal = await database().journalEntry.count();
    for (const days of [29, 29, 29]) {
      await minutesLater(days * 24 * 60);
      expect((await viewerOf(withCookie(token))).person).not.toBeNull();
    }
    await minutesLater(30 * 24 * 60);
    expect((await viewerOf(withCookie(token))).person).toBeNull();
    expect(await database().journalEntry.count()).toBe(journal);
  });

  it("is touched at most once a minute", async () => {
    const { token } = await member();
    const seen = async () =>
      (await database().session.findUniqueOrThrow({ where: { id: sessionIdOf(token) } })).seenAt;
    const first = await seen();
    await viewerOf(withCookie(token));
    expect(await seen()).toEqual(first);
    await minutesLater(2);
    await viewerOf(withCookie(token));
    expect((await seen()).getTime()).toBeGreaterThan(first.getTime());
  });

  it.each([["none"], ["a"], ["A".repeat(43)], ["%41".repeat(14)]])(
    "is not opened by the cookie %s",
    async (value) => {
      expect(await viewerOf(withCookie(value))).toEqual({ person: null, roles: [] });
    },
  );

  it("ends when its owner signs out, and only that one", async () => {
    const one = await member({ contact: "two-devices@example.com", password: "mulberry silk 7" });
    const contact = contactOf(one.contact);
    const other = await signInByPassword({ contact, password: "mulberry silk 7", client });
    await signOut(one.actor, { sessionId: sessionIdOf(one.token) });
    expect((await viewerOf(withCookie(one.token))).person).toBeNull();
    expect((await viewerOf(withCookie(other.token))).person).not.toBeNull();
    const entries = await journalOf(one.actor.pseudonym);
    expect(entries.at(-1)).toEqual({ deed: "people.sign-out", actor: one.actor.pseudonym });
  });

  it("of another does not exist for whoever wants to end it", async () => {
    const [one, other] = [await member(), await member()];
    const before = await people();
    const act = signOut(one.actor, { sessionId: sessionIdOf(other.token) });
    expect((await refusalOf(act)).kind).toBe("unknown");
    expect(await people()).toEqual(before);
  });

  it("ends everywhere at once", async () => {
    const one = await member({ contact: "everywhere@example.com", password: "mulberry silk 7" });
    const contact = contactOf(one.contact);
    const other = await signInByPassword({ contact, password: "mulberry silk 7", client });
    await signOutEverywhere(one.actor, undefined);
    for (const { token } of [one, other])
      expect((await viewerOf(withCookie(token))).person).toBeNull();
    expect((await journalOf(one.actor.pseudonym)).at(-1)?.deed).toBe("people.sign-out-everywhere");
    expect((await refusalOf(signOutEverywhere(visitor, undefined))).kind).toBe("unauthenticated");
  });

  it("is asked for by sending the visitor to sign in and back", async () => {
    const thrown = await requireViewer(new Request("http://localhost/entries/x?tab=1")).catch(
      (response: Response) => response,
    );
    expect(thrown).toBeInstanceOf(Response);
    expect((thrown as Response).headers.get("Location")).toBe(
      "/sign-in?next=%2Fentries%2Fx%3Ftab%3D1",
    );
  });
});
