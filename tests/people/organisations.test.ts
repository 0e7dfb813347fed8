import { beforeAll, describe, expect, it } from "vitest";
import { system, visitor } from "~/evidence/deed.server";
import { acceptInvitation, joinByInvitation } from "~/people/accept-invitation.server";
import { createOrganisation } from "~/people/create-organisation.server";
import {
  inviteManager,
  inviteSteward,
  revokeManagerInvitation,
} from "~/people/invite-managers.server";
import {
  knownOrganisations,
  organisationFor,
  organisationsOf,
  waitingOrganisations,
} from "~/people/organisations.server";
import {
  contactInvited,
  holdersOf,
  invitationBehind,
  openInvitations,
} from "~/people/queries.server";
import { verifyOrganisation } from "~/people/verify-organisation.server";
import { isSteward, nobody } from "~/people/viewer";
import { loadViewer, viewerOf } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import {
  client,
  contactOf,
  journalOf,
  lastMessageTo,
  member,
  people,
  refusalOf,
  steward,
  wholeJournal,
  type Member,
} from "./cast";

inAWorldOfItsOwn();

const origin = "https://xs.example";
const name = { zh: "湖南省服装行业协会", en: "Hunan Garment Association" };
const found = (actor: Member["actor"], options?: { requestKey: string }) =>
  createOrganisation(actor, { kind: "association", name, registerNo: null }, options);
const viewerFor = (one: Member) => loadViewer(database(), one.personId);
const tokenIn = (body: string) => /\/invitations\/([\w-]{43})/.exec(body)![1]!;

let theSteward: Member;
beforeAll(async () => {
  theSteward = await steward();
});

describe("an organisation", () => {
  it("is managed by its creator, and waits for the steward", async () => {
    const one = await member({ name: "会长" });
    const { organisationId: id } = await found(one.actor);
    expect(await organisationsOf(await viewerFor(one))).toEqual([
      { id, kind: "association", name, verified: false, suspended: false },
    ]);
    const waiting = await waitingOrganisations(await viewerFor(theSteward));
    expect(waiting?.find((row) => row.id === id)).toMatchObject({ createdBy: "会长" });
    expect(await journalOf(id)).toEqual([
      { deed: "people.create-organisation", actor: one.actor.pseudonym },
    ]);
  });

  it("is made once, however often its form is sent", async () => {
    const one = await member();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => found(one.actor, { requestKey: "form" })),
    );
    expect(new Set(answers.map(({ organisationId }) => organisationId)).size).toBe(1);
    expect(await organisationsOf(await viewerFor(one))).toHaveLength(1);
  });

  it("is made by nobody who has not signed in, and by nobody endlessly", async () => {
    const before = await people();
    expect((await refusalOf(found(visitor))).kind).toBe("unauthenticated");
    expect(await people()).toEqual(before);
    const busy = await member();
    for (let n = 0; n < 10; n++) await found(busy.actor);
    expect((await refusalOf(found(busy.actor))).kind).toBe("too-many");
  });

  it("does not exist for others until it is verified, and then shows no register number", async () => {
    const [one, other] = [await member(), await member()];
    const registerNo = "91350100M000100Y43";
    const { organisationId: id } = await createOrganisation(one.actor, {
      kind: "enterprise",
      name,
      registerNo,
    });
    const seenBy = async (who: Member | null) =>
      organisationFor(who ? await viewerFor(who) : nobody, id);
    expect(await seenBy(one)).toMatchObject({ registerNo, verified: false });
    expect(await seenBy(theSteward)).toMatchObject({ registerNo });
    expect([await seenBy(other), await seenBy(null)]).toEqual([null, null]);
    expect(await knownOrganisations()).not.toContainEqual(expect.objectContaining({ id }));

    await verifyOrganisation(theSteward.actor, { organisationId: id, note: "登记证已核对" });
    expect(await seenBy(null)).toMatchObject({ verified: true, registerNo: null, note: null });
    expect(await knownOrganisations()).toContainEqual(expect.objectContaining({ id }));
    expect(await organisationFor(nobody, newId())).toBeNull();
  });

  it("is verified by a steward only, once, and the journal does not hold the note", async () => {
    const one = await member();
    const { organisationId } = await found(one.actor);
    const before = await people();
    const verify = (actor: Member["actor"], note = "金丝雀证书") =>
      verifyOrganisation(actor, { organisationId, note });
    expect((await refusalOf(verify(one.actor))).because.zh).toBe("只有平台管理员可以这样做。");
    expect((await refusalOf(verify(visitor))).kind).toBe("unauthenticated");
    expect(await people()).toEqual(before);
    expect(await waitingOrganisations(await viewerFor(one))).toBeNull();

    await verify(theSteward.actor);
    expect((await refusalOf(verify(theSteward.actor))).kind).toBe("conflict");
    const journal = await wholeJournal();
    for (const secret of ["金丝雀", name.zh, name.en]) expect(journal).not.toContain(secret);
    expect((await journalOf(organisationId)).at(-1)?.deed).toBe("people.verify-organisation");
  });
});

describe("an invitation by link", () => {
  const invited = async (contact: string) => {
    const host = await member({ name: "会长" });
    const { organisationId } = await found(host.actor);
    const { invitationId } = await inviteManager(host.actor, {
      organisationId,
      contact: contactOf(contact),
      locale: "zh",
      origin,
    });
    const token = tokenIn(await lastMessageTo(contactOf(contact).value));
    return { host, organisationId, invitationId, token };
  };

  it("leaves by mail; the database and the journal hold neither its token nor, openly, its contact", async () => {
    const { organisationId, invitationId, token } = await invited("canary@example.com");
    expect(await lastMessageTo("canary@example.com")).toContain(`${origin}/invitations/${token}`);
    const row = await database().invitation.findUniqueOrThrow({ where: { id: invitationId } });
    expect(JSON.stringify(row)).not.toContain(token);
    const journal = await wholeJournal();
    for (const secret of [token, "canary"]) expect(journal).not.toContain(secret);
    expect((await journalOf(organisationId)).at(-1)?.deed).toBe("people.invite-manager");
    const scope = { scopeKind: "organisation", scopeId: organisationId } as const;
    expect(await openInvitations(database(), scope)).toMatchObject([
      { role: "manager", contact: "c***@example.com" },
    ]);
  });

  it("shows its holder what it offers, the contact masked; a guessed link shows nothing", async () => {
    const { token } = await invited("look@example.com");
    expect(await invitationBehind(token)).toMatchObject({
      role: "manager",
      state: "open",
      contact: "l***@example.com",
      invitedBy: "会长",
      scope: name,
      slug: null,
      ownerId: null,
    });
    expect(await contactInvited(token)).toBe("look@example.com");
    expect(await invitationBehind("guessed")).toBeNull();
    expect(await contactInvited("guessed")).toBeNull();
  });

  it("is accepted by the account that holds its contact, and a second click finds it done", async () => {
    const one = await member({ contact: "invited@example.com" });
    const { host, organisationId, token } = await invited("invited@example.com");
    const answer = await acceptInvitation(one.actor, { token });
    expect(answer).toEqual({ scopeKind: "organisation", scopeId: organisationId, role: "manager" });
    expect(await acceptInvitation(one.actor, { token })).toEqual(answer);
    const scope = { scopeKind: "organisation", scopeId: organisationId } as const;
    const holders = await holdersOf(database(), scope);
    expect(holders.map(({ personId }) => personId)).toEqual([host.personId, one.personId]);
    expect((await journalOf(organisationId)).map(({ deed }) => deed)).toContain(
      "people.accept-invitation",
    );
  });

  it("is no good to another account while somebody holds its contact", async () => {
    await member({ contact: "owner@example.com" });
    const other = await member();
    const { token } = await invited("owner@example.com");
    const before = await people();
    const refusal = await refusalOf(acceptInvitation(other.actor, { token }));
    expect(refusal.because.zh).toContain("另一个账号");
    expect((await refusalOf(acceptInvitation(visitor, { token }))).kind).toBe("unauthenticated");
    expect(await people()).toEqual(before);
  });

  it("brings a contact that nobody holds into the account that accepts", async () => {
    const one = await member();
    const { token } = await invited("office@example.com");
    await acceptInvitation(one.actor, { token });
    const row = await database().contact.findUniqueOrThrow({
      where: { value: "office@example.com" },
    });
    expect(row).toMatchObject({ personId: one.personId, verifiedAt: expect.any(Date) });
  });

  it("registers a newcomer without a code, the contact counting as proven", async () => {
    const { organisationId, token } = await invited("13900000022");
    const joined = await joinByInvitation({
      token,
      name: "新负责人",
      password: "mulberry silk 7",
      locale: "zh",
      client,
    });
    const request = new Request("http://localhost/", {
      headers: { Cookie: `xs_session=${joined.token}` },
    });
    expect((await viewerOf(request)).roles).toEqual([
      { scopeKind: "organisation", scopeId: organisationId, role: "manager" },
    ]);
    const row = await database().contact.findUniqueOrThrow({ where: { value: "+8613900000022" } });
    expect(row.verifiedAt).not.toBeNull();
    expect(await wholeJournal()).not.toContain("新负责人");
  });

  it("does not register over an account, with a poor password, or behind a guessed link", async () => {
    await member({ contact: "already@example.com" });
    const [{ token }, fresh] = [
      await invited("already@example.com"),
      await invited("fresh@example.com"),
    ];
    const before = await people();
    const join = (link: string, password: string | null = null) =>
      joinByInvitation({ token: link, name: "某", password, locale: "zh", client });
    expect((await refusalOf(join(token))).because.en).toContain("has an account already");
    expect((await refusalOf(join(fresh.token, "short"))).field).toBe("password");
    expect((await refusalOf(join("guessed"))).kind).toBe("unknown");
    expect((await refusalOf(join("guessed", "mulberry silk 7"))).kind).toBe("unknown");
    expect(await people()).toEqual(before);
  });

  it("gives one role however many accept at once", async () => {
    const one = await member({ contact: "twice@example.com" });
    const { organisationId, token } = await invited("twice@example.com");
    await Promise.all(Array.from({ length: 4 }, () => acceptInvitation(one.actor, { token })));
    const roles = await database().role.count({
      where: { personId: one.personId, scopeId: organisationId },
    });
    expect(roles).toBe(1);
  });

  it("goes to one of two strangers who accept at once", async () => {
    const [one, other] = [await member(), await member()];
    const { organisationId, token } = await invited("shared@example.com");
    const outcomes = await Promise.allSettled(
      [one, other].map(({ actor }) => acceptInvitation(actor, { token })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().role.count({ where: { scopeId: organisationId } })).toBe(2);
  });

  it("makes one account of two newcomers who register through it at once", async () => {
    const { token } = await invited("joinrace@example.com");
    const join = () =>
      joinByInvitation({ token, name: "并发", password: null, locale: "zh", client });
    const outcomes = await Promise.allSettled([join(), join(), join()]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().person.count({ where: { name: "并发" } })).toBe(1);
  });

  it("is taken back by those who sent it, and by a newer one to the same contact", async () => {
    const { host, organisationId, invitationId, token } = await invited("back@example.com");
    const other = await member({ contact: "back@example.com" });
    const before = await people();
    const revoke = (actor: Member["actor"], organisation = organisationId) =>
      revokeManagerInvitation(actor, { organisationId: organisation, invitationId });
    expect((await refusalOf(revoke(other.actor))).kind).toBe("forbidden");
    const elsewhere = await found(host.actor);
    expect((await refusalOf(revoke(host.actor, elsewhere.organisationId))).kind).toBe("unknown");
    expect((await people()).invitations).toBe(before.invitations);

    await revoke(host.actor);
    expect((await refusalOf(acceptInvitation(other.actor, { token }))).because.zh).toContain(
      "收回",
    );
    expect((await refusalOf(revoke(host.actor))).kind).toBe("unknown");

    const again = { organisationId, contact: contactOf("back@example.com"), locale: "en", origin };
    await inviteManager(host.actor, { ...again, locale: "en" });
    const second = tokenIn(await lastMessageTo("back@example.com"));
    await inviteManager(host.actor, { ...again, locale: "en" });
    expect((await invitationBehind(second))?.state).toBe("revoked");
  });

  it("is sent for an organisation by its managers only", async () => {
    const [host, other] = [await member(), await member()];
    const { organisationId } = await found(host.actor);
    const contact = contactOf("someone@example.com");
    const before = await people();
    const act = inviteManager(other.actor, { organisationId, contact, locale: "zh", origin });
    expect((await refusalOf(act)).because.en).toContain("manage this organisation");
    expect(await people()).toEqual(before);
  });

  it("makes the first steward at the installation's own word, and nobody else's", async () => {
    const [one, other] = [await member(), await member()];
    const contact = contactOf(one.contact);
    const act = (actor: Member["actor"]) => inviteSteward(actor, { contact, locale: "zh", origin });
    expect((await refusalOf(act(other.actor))).kind).toBe("forbidden");
    expect((await refusalOf(act(visitor))).kind).toBe("unauthenticated");
    await act(system);
    await acceptInvitation(one.actor, { token: tokenIn(await lastMessageTo(one.contact)) });
    expect(isSteward(await viewerFor(one))).toBe(true);
  });

  it("is over after fourteen days", async () => {
    const one = await member({ contact: "slow@example.com" });
    const { token } = await invited("slow@example.com");
    const { expiresAt } = (await invitationBehind(token))!;
    await itIs(expiresAt);
    const refusal = await refusalOf(acceptInvitation(one.actor, { token }));
    expect(refusal).toMatchObject({ kind: "closed", because: { zh: /已过期/ as never } });
  });
});
