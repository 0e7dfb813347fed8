import { describe, expect, it } from "vitest";
import { acceptInvitation } from "~/people/accept-invitation.server";
import { createOrganisation } from "~/people/create-organisation.server";
import { endRole, grantRole } from "~/people/grant-role.server";
import { invite } from "~/people/invitations.server";
import { invitationBehind } from "~/people/queries.server";
import { nobody, type RoleName } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn } from "../support/world";
import { contactOf, given, lastMessageTo, member, refusalOf, type Member } from "./cast";

inAWorldOfItsOwn();

const viewerFor = (one: Member) => loadViewer(database(), one.personId);

describe("a role", () => {
  const grant = (personId: string, role: RoleName, scopeId: string) =>
    given(personId, "competition", scopeId, role);

  it("is held once, in force at once, and over once ended", async () => {
    const one = await member();
    const contest = newId();
    const [a, b] = await Promise.all([
      grant(one.personId, "organiser", contest),
      grant(one.personId, "organiser", contest),
    ]);
    expect(a).toEqual(b);
    const held = { scopeKind: "competition", scopeId: contest, role: "organiser" } as const;
    expect((await viewerFor(one)).roles).toEqual([held]);
    const end = () => transaction((tx) => endRole(tx, { personId: one.personId, ...held }));
    expect([await end(), await end()]).toEqual([true, false]);
    expect((await viewerFor(one)).roles).toEqual([]);
  });

  it("of juror and of entrant in one contest go to nobody, also when both are given at once", async () => {
    for (const together of [false, true]) {
      const one = await member();
      const contest = newId();
      const roles = ["juror", "entrant"] as const;
      const outcomes = together
        ? await Promise.allSettled(roles.map((role) => grant(one.personId, role, contest)))
        : [
            await grant(one.personId, "juror", contest).then(() => ({ status: "fulfilled" })),
            await refusalOf(grant(one.personId, "entrant", contest)).then(({ because }) => {
              expect(because.zh).toContain("既是本竞赛的评委又是参赛者");
              return { status: "rejected" };
            }),
          ];
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect((await viewerFor(one)).roles).toHaveLength(1);
      // In another contest the other role is free.
      await grant(one.personId, "entrant", newId());
    }
  });

  it("of entrant is kept when a second entry is opened, and free again once ended", async () => {
    const one = await member();
    const contest = newId();
    const first = await grant(one.personId, "entrant", contest);
    expect(await grant(one.personId, "entrant", contest)).toEqual(first);
    await transaction((tx) =>
      endRole(tx, {
        personId: one.personId,
        scopeKind: "competition",
        scopeId: contest,
        role: "entrant",
      }),
    );
    await grant(one.personId, "juror", contest);
    expect((await viewerFor(one)).roles.map(({ role }) => role)).toEqual(["juror"]);
  });

  it("written past this room is refused by the table itself", async () => {
    const one = await member();
    const contest = newId();
    const row = {
      id: newId(),
      personId: one.personId,
      scopeKind: "competition",
      scopeId: contest,
      role: "juror",
      from: new Date(),
    };
    await expect(database().role.create({ data: row })).rejects.toThrow("Role_one_side");
  });

  it("of juror is offered by a link that names the contest, as far as it is written", async () => {
    const [host, juror] = [await member({ name: "主办方" }), await member()];
    const { organisationId: hostId } = await createOrganisation(host.actor, {
      kind: "association",
      name: { zh: "协会" },
      registerNo: null,
    });
    const [id, now] = [newId(), new Date()];
    const draft = { title: { zh: "省服装设计大赛" } };
    await database().competition.create({
      data: { id, slug: "cup", hostId, createdById: host.personId, createdAt: now, draft },
    });
    const { token } = await transaction((tx) =>
      invite(tx, {
        scopeKind: "competition",
        scopeId: id,
        scopeName: draft.title,
        role: "juror",
        contact: contactOf(juror.contact),
        invitedById: host.personId,
        locale: "en",
        origin: "https://xs.example",
      }),
    );
    expect(await lastMessageTo(juror.contact)).toContain("省服装设计大赛 invites you as juror");
    const offer = () => invitationBehind(token);
    expect(await offer()).toMatchObject({ scope: draft.title, slug: null, invitedBy: "主办方" });
    await database().competitionVersion.create({
      data: {
        id: newId(),
        competitionId: id,
        number: 1,
        brief: { title: { zh: "省赛", en: "Provincial cup" } },
        publishedAt: now,
        publishedById: host.personId,
      },
    });
    expect(await offer()).toMatchObject({ scope: { en: "Provincial cup" }, slug: "cup" });
    await acceptInvitation(juror.actor, { token });
    expect((await viewerFor(juror)).roles).toEqual([
      { scopeKind: "competition", scopeId: id, role: "juror" },
    ]);
    const entrant = grant(juror.personId, "entrant", id);
    expect((await refusalOf(entrant)).kind).toBe("conflict");
  });

  it("belongs to its kind of scope", async () => {
    const one = await member();
    const odd = { personId: one.personId, grantedById: null, scopeId: "x" };
    await expect(
      transaction((tx) => grantRole(tx, { ...odd, scopeKind: "organisation", role: "juror" })),
    ).rejects.toThrow("no juror in a organisation");
    const invitation = {
      scopeKind: "organisation",
      scopeId: "x",
      scopeName: { zh: "湖南省服装行业协会" },
      role: "juror",
      contact: contactOf("x@example.com"),
      invitedById: one.personId,
      locale: "zh",
      origin: "https://xs.example",
    } as const;
    await expect(transaction((tx) => invite(tx, invitation))).rejects.toThrow("no juror");
  });

  it("counts for nothing before it begins, after it ends, or for an erased person", async () => {
    const one = await member();
    const roleId = (await grant(one.personId, "screener", newId())).roleId;
    const seen = async () => (await viewerFor(one)).roles.length;
    const put = (data: { from?: Date; until?: Date | null }) =>
      database().role.update({ where: { id: roleId }, data });
    const year = 365 * 86_400_000;
    const { from } = await database().role.findUniqueOrThrow({ where: { id: roleId } });
    await put({ from: new Date(from.getTime() + year) });
    expect(await seen()).toBe(0);
    await put({ from, until: from });
    expect(await seen()).toBe(0);
    await put({ until: new Date(from.getTime() + year) });
    expect(await seen()).toBe(1);
    await database().person.update({ where: { id: one.personId }, data: { erasedAt: from } });
    expect(await viewerFor(one)).toEqual(nobody);
  });
});
