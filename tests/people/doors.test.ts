import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { forms } from "~/people/forms";
import { database } from "~/platform/database/database.server";
import { action as account, loader as accountPage } from "~/routes/people/account";
import { action as invitation, loader as invitationPage } from "~/routes/people/invitation";
import { action as organisation, loader as organisationPage } from "~/routes/people/organisation";
import { action as organisations } from "~/routes/people/organisations";
import { action as register } from "~/routes/people/register";
import { action as reset } from "~/routes/people/reset";
import { action as signIn, loader as signInPage } from "~/routes/people/sign-in";
import { action as signOut } from "~/routes/people/sign-out";
import { action as steward, loader as stewardPage } from "~/routes/people/steward";
import { inAWorldOfItsOwn } from "../support/world";
import { codeFor, lastMessageTo, member, steward as makeSteward, type Member } from "./cast";

inAWorldOfItsOwn();

type Door = (args: never) => Promise<unknown>;
interface Visit {
  path?: string;
  as?: Member;
  params?: Record<string, string>;
  cookie?: string;
}

/** What the door answers on the wire: status, headers and data, whether returned or thrown. */
async function answer(door: Door, request: Request, params: Record<string, string> = {}) {
  const outcome = await door({ request, params, context: {} } as never).catch((thrown) => thrown);
  if (outcome instanceof Error) throw outcome;
  if (outcome instanceof Response)
    return {
      status: outcome.status,
      location: outcome.headers.get("Location"),
      cookies: outcome.headers.getSetCookie(),
      data: null as unknown,
    };
  const wrapped = outcome as { type?: string; data: unknown; init: ResponseInit | null };
  const isWrapped = wrapped?.type === "DataWithResponseInit";
  return {
    status: (isWrapped && wrapped.init?.status) || 200,
    location: null,
    cookies: [] as string[],
    data: isWrapped ? wrapped.data : outcome,
  };
}

const headersOf = ({ as, cookie = "" }: Visit) => ({
  Cookie: [as ? `xs_session=${as.token}` : "", cookie].filter(Boolean).join("; "),
  "x-xs-client": "203.0.113.9",
});
const get = (door: Door, visit: Visit = {}) =>
  answer(
    door,
    new Request(`http://localhost${visit.path ?? "/"}`, { headers: headersOf(visit) }),
    visit.params,
  );
const post = (door: Door, form: Record<string, string>, visit: Visit = {}) =>
  answer(
    door,
    new Request(`http://localhost${visit.path ?? "/"}`, {
      method: "POST",
      headers: headersOf(visit),
      body: new URLSearchParams(form),
    }),
    visit.params,
  );
const errorsOf = ({ data }: { data: unknown }) =>
  (data as { lastResult?: { error?: Record<string, string[]> } }).lastResult?.error;
const session = (cookies: string[]) => cookies.find((cookie) => cookie.startsWith("xs_session="));

describe("the sign-in door", () => {
  it("hands out the session in a cookie that scripts cannot read, and goes where the page was", async () => {
    await member({ contact: "in@example.com", password: "mulberry silk 7" });
    const form = { intent: "password", contact: "in@example.com", password: "mulberry silk 7" };
    const entered = await post(signIn, { ...form, next: "/entries/x?a=b" });
    expect(entered).toMatchObject({ status: 302, location: "/entries/x?a=b" });
    expect(session(entered.cookies)).toMatch(
      /^xs_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
    );
    for (const next of ["//evil.example", "https://evil.example", "/\\evil.example"])
      expect((await post(signIn, { ...form, next })).location).toBe("/");
  });

  it("answers alike, to the byte, for who has an account and who has none", async () => {
    await member({ contact: "aa@example.com", password: "mulberry silk 7" });
    const both = async (door: Door, form: Record<string, string>) => {
      const answers = [];
      for (const contact of ["aa@example.com", "bb@example.com"]) {
        const got = await post(door, { ...form, contact });
        answers.push(JSON.stringify(got).replaceAll(contact, "…"));
      }
      expect(answers[0]).toBe(answers[1]);
      return answers[0]!;
    };
    const wrong = await both(signIn, { intent: "password", password: "wrong password" });
    expect(wrong).toContain("联系方式或密码不正确");
    await both(signIn, { intent: "send" });
    await both(register, { intent: "send" });
    await both(reset, { intent: "send" });
    await both(signIn, { intent: "code", code: "000000x" });
    await both(reset, { intent: "reset", code: "000000x", password: "ramie linen 88" });
    await both(register, { intent: "register", code: "000000x", name: "某" });
  });

  it("keeps what was typed and says beside each field what is wrong, in the reader's language", async () => {
    const form = { intent: "send", contact: "not a contact" };
    const refused = await post(signIn, form);
    expect(refused.status).toBe(422);
    expect(errorsOf(refused)?.contact?.[0]).toContain("请填写邮箱地址");
    expect(refused.data).toMatchObject({
      lastResult: { initialValue: { contact: "not a contact" } },
    });
    const cookie = `xs_lang=${Buffer.from('"en"').toString("base64")}`;
    expect(errorsOf(await post(signIn, form, { cookie }))?.contact?.[0]).toContain(
      "e-mail address",
    );
    expect(errorsOf(await post(signIn, { intent: "send" }))?.contact).toEqual(["请填写这一项。"]);
    expect((await post(signIn, { intent: "nonsense" })).status).toBe(422);
  });

  it("takes a stranger from a code to a name to an account", async () => {
    const contact = "new@example.com";
    expect((await post(signIn, { intent: "send", contact })).data).toEqual({ sent: { contact } });
    const code = /\d{6}/.exec(await lastMessageTo(contact))![0];
    const second = await post(signIn, { intent: "code", contact, code });
    expect(second.data).toEqual({ sent: { contact, newcomer: true, code } });
    const third = await post(signIn, { intent: "code", contact, code, name: "  新  人 " });
    expect(third).toMatchObject({ status: 302, location: "/" });
    expect(await database().person.count({ where: { name: "新 人" } })).toBe(1);
  });

  it("brings the person's language along where none was chosen", async () => {
    const one = await member({ contact: "lang@example.com", password: "mulberry silk 7" });
    await database().person.update({ where: { id: one.personId }, data: { locale: "en" } });
    const form = { intent: "password", contact: one.contact, password: "mulberry silk 7" };
    const fresh = await post(signIn, form);
    expect(fresh.cookies.some((cookie) => cookie.startsWith("xs_lang="))).toBe(true);
    const chosen = await post(signIn, form, { cookie: "xs_lang=InpoIg==" });
    expect(chosen.cookies.some((cookie) => cookie.startsWith("xs_lang="))).toBe(false);
  });

  it("sends on whoever is signed in already", async () => {
    const visit = { as: await member(), path: "/sign-in?next=/account" };
    expect(await get(signInPage, visit)).toMatchObject({ status: 302, location: "/account" });
    expect((await get(signInPage, { path: "/sign-in?by=code" })).data).toEqual({
      by: "code",
      next: "",
    });
  });

  it("and its neighbours sign out, reset and register", async () => {
    const one = await member({ contact: "round@example.com" });
    const out = await post(signOut, { next: "/gallery" }, { as: one });
    expect(out.location).toBe("/gallery");
    expect(session(out.cookies)).toContain("Max-Age=0");
    expect((await post(signOut, {}, { as: one })).location).toBe("/");

    const code = await codeFor("round@example.com", "reset");
    const form = { contact: "round@example.com", code, password: "ramie linen 88" };
    const changed = await post(reset, { intent: "reset", ...form });
    expect(session(changed.cookies)).toBeDefined();

    const contact = "fresh@example.com";
    const registered = await post(register, {
      intent: "register",
      contact,
      code: await codeFor(contact),
      name: "新人",
      password: "",
      next: "/competitions",
    });
    expect(registered.location).toBe("/competitions");
  });
});

describe("the account door", () => {
  it("asks to sign in, and then shows one's own account only", async () => {
    expect((await get(accountPage, { path: "/account" })).location).toBe(
      "/sign-in?next=%2Faccount",
    );
    expect((await post(account, { intent: "everywhere" }, { path: "/account" })).status).toBe(302);
    const one = await member({ name: "自己", contact: "self@example.com" });
    const { data } = await get(accountPage, { as: one, path: "/account?done=saved" });
    expect(data).toMatchObject({ account: { name: "自己" }, done: "saved" });
  });

  it("changes name, language, contacts and password, and ends sessions", async () => {
    const one = await member({ contact: "busy@example.com", password: "mulberry silk 7" });
    const act = (form: Record<string, string>) => post(account, form, { as: one });
    const saved = await act({ intent: "profile", name: "新名", locale: "en" });
    expect(saved).toMatchObject({ status: 302, location: "/account?done=saved" });
    expect(saved.cookies[0]).toContain("xs_lang=");
    expect(
      errorsOf(await act({ intent: "profile", name: "\u0007", locale: "en" }))?.name,
    ).toHaveLength(1);
    const contact = "more@example.com";
    expect((await act({ intent: "send", contact })).data).toEqual({ sent: { contact } });
    const code = /\d{6}/.exec(await lastMessageTo(contact))![0];
    expect((await act({ intent: "add-contact", contact, code })).status).toBe(302);
    const { id } = await database().contact.findUniqueOrThrow({ where: { value: contact } });
    expect((await act({ intent: "remove-contact", contactId: id })).status).toBe(302);
    expect((await act({ intent: "end-session", sessionId: "guessed" })).status).toBe(404);
    const wrong = await act({ intent: "password", current: "wrong", password: "ramie linen 88" });
    expect(errorsOf(wrong)?.current).toHaveLength(1);
    const changed = await act({
      intent: "password",
      current: "mulberry silk 7",
      password: "ramie linen 88",
    });
    const token = /xs_session=([\w-]+)/.exec(session(changed.cookies)!)![1]!;
    const everywhere = await post(account, { intent: "everywhere" }, { as: { ...one, token } });
    expect(session(everywhere.cookies)).toContain("Max-Age=0");
  });
});

describe("the organisations' doors", () => {
  it("found one, invite to it, take back, verify, and stay shut for others", async () => {
    const [host, other, theSteward] = [await member(), await member(), await makeSteward()];
    const form = {
      intent: "create",
      kind: "studio",
      name: "织物工作室",
      nameEn: "",
      registerNo: "",
    };
    const created = await post(organisations, form, { as: host });
    const path = created.location!;
    const params = { id: path.split("/").at(-1)! };
    const bad = await post(
      organisations,
      { ...form, registerNo: "91350100M000100Y34" },
      { as: host },
    );
    expect(errorsOf(bad)?.registerNo?.[0]).toContain("18 位");

    expect((await get(organisationPage, { path, params })).status).toBe(404);
    expect((await get(organisationPage, { path, params, as: other })).status).toBe(404);
    const invite = { intent: "invite", contact: "colleague@example.com" };
    expect((await post(organisation, invite, { params, as: other })).status).toBe(403);
    expect((await post(organisation, invite, { params, as: host })).location).toContain(
      "done=invited",
    );
    expect(await lastMessageTo("colleague@example.com")).toContain("http://localhost/invitations/");
    const shown = await get(organisationPage, { path, params, as: host });
    const { inside } = shown.data as { inside: { invitations: { id: string }[] } };
    const revoke = { intent: "revoke", invitationId: inside.invitations[0]!.id };
    expect((await post(organisation, revoke, { params, as: host })).status).toBe(302);

    expect((await get(stewardPage, { as: other })).status).toBe(404);
    const verify = { intent: "verify", organisationId: params.id, note: "电话核实" };
    expect((await post(steward, verify, { as: other })).status).toBe(403);
    expect(
      errorsOf(await post(steward, { ...verify, note: "" }, { as: theSteward }))?.note,
    ).toHaveLength(1);
    expect((await post(steward, verify, { as: theSteward })).status).toBe(302);
    expect((await post(organisation, verify, { params, as: theSteward })).status).toBe(409);
    const seen = await get(organisationPage, { path, params });
    expect(seen.data).toMatchObject({ inside: null, mayVerify: false });
  });
});

describe("the invitation's door", () => {
  const invited = async (contact: string) => {
    const host = await member({ name: "会长" });
    const form = { intent: "create", kind: "park", name: "服饰产业园" };
    const { location } = await post(organisations, form, { as: host });
    const params = { id: location!.split("/").at(-1)! };
    await post(organisation, { intent: "invite", contact }, { params, as: host });
    const token = /invitations\/([\w-]+)/.exec(await lastMessageTo(contact))![1]!;
    return { token, page: (as?: Member) => get(invitationPage, { as, params: { token } }) };
  };

  it("offers what fits the visitor, and never tells the contact or whose it is", async () => {
    const contact = "canary-bird@example.com";
    const { token, page } = await invited(contact);
    expect((await page()).data).toMatchObject({ move: "join", scope: { zh: "服饰产业园" } });
    const one = await member({ contact });
    expect((await page()).data).toMatchObject({ move: "sign-in" });
    expect((await page(one)).data).toMatchObject({ move: "accept" });
    expect((await page(await member())).data).toMatchObject({ move: "sign-out" });
    for (const visitor of [undefined, one]) {
      const text = JSON.stringify((await page(visitor)).data);
      expect(text).not.toContain("canary");
      expect(text).not.toContain(one.personId);
    }
    const visit = { as: one, params: { token } };
    expect((await post(invitation, { intent: "accept" }, visit)).status).toBe(302);
    expect((await page(one)).data).toMatchObject({ move: "go-on" });
    expect((await get(invitationPage, { params: { token: "guessed" } })).status).toBe(404);
  });

  it("registers or signs in on the same page", async () => {
    const fresh = await invited("join@example.com");
    const join = { intent: "join", name: "新同事", password: "" };
    const joined = await post(invitation, join, { params: { token: fresh.token } });
    expect(session(joined.cookies)).toBeDefined();

    await member({ contact: "old@example.com", password: "mulberry silk 7" });
    const known = await invited("old@example.com");
    const params = { token: known.token };
    const wrong = await post(invitation, { intent: "password", password: "no" }, { params });
    expect(wrong.status).toBe(422);
    const right = { intent: "password", password: "mulberry silk 7" };
    expect(session((await post(invitation, right, { params })).cookies)).toBeDefined();
    expect(
      (await post(invitation, { intent: "accept" }, { params, path: "/invitations/x" })).location,
    ).toBe("/sign-in?next=%2Finvitations%2Fx");
  });
});

describe("the forms", () => {
  it.each([
    ["name", { name: "a".repeat(81), locale: "zh" }],
    ["name", { name: "   ", locale: "zh" }],
    ["locale", { name: "某", locale: "fr" }],
  ])("refuse a profile whose %s is wrong", (field, typed) => {
    const body = new URLSearchParams(typed as Record<string, string>);
    const result = parseWithZod(body, { schema: forms.profile });
    expect(Object.keys(result.reply().error ?? {})).toEqual([field]);
  });
});
