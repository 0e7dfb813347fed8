import { describe, expect, it } from "vitest";
import { visitor } from "~/evidence/deed.server";
import { acceptInvitation } from "~/people/accept-invitation.server";
import { createOrganisation } from "~/people/create-organisation.server";
import { endMembership } from "~/people/end-membership.server";
import { inviteManager } from "~/people/invite-managers.server";
import { organisationsOf, organisationsWith } from "~/people/organisations.server";
import { colleaguesOf } from "~/people/queries.server";
import { refusals } from "~/people/refusals";
import { belongsToOrganisation, managesOrganisation } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import { contactOf, given, journalOf, lastMessageTo, member, people, refusalOf } from "./cast";

inAWorldOfItsOwn();

const origin = "https://xs.example";
const viewerOf = (personId: string) => loadViewer(database(), personId);

/** An enterprise with its manager and one colleague who came by invitation. */
async function anEnterprise(role: "member" | "manager" = "member") {
  const [owner, colleague] = [await member({ name: "厂长" }), await member({ name: "采购" })];
  const { organisationId: id } = await createOrganisation(owner.actor, {
    ...{ kind: "enterprise" as const, name: { zh: "云裳制衣" }, registerNo: null },
  });
  const contact = contactOf(colleague.contact);
  const invited = { organisationId: id, contact, role, locale: "zh" as const, origin };
  await inviteManager(owner.actor, invited);
  const letter = await lastMessageTo(colleague.contact);
  const token = /\/invitations\/([\w-]{43})/.exec(letter)![1]!;
  await acceptInvitation(colleague.actor, { token });
  return { id, owner, colleague, letter };
}

describe("a member of an organisation", () => {
  it("is invited by a manager, belongs to it, and manages nothing", async () => {
    const { id, owner, colleague, letter } = await anEnterprise();
    expect(letter).toContain("机构成员");
    const viewer = await viewerOf(colleague.personId);
    expect(belongsToOrganisation(viewer, id)).toBe(true);
    expect(managesOrganisation(viewer, id)).toBe(false);
    expect(await organisationsOf(viewer)).toEqual([]);
    expect((await organisationsWith(viewer)).map((one) => one.id)).toEqual([id]);
    const inside = await colleaguesOf(viewer, id);
    expect(inside?.colleagues.map(({ name, role }) => [name, role])).toEqual([
      ["厂长", "manager"],
      ["采购", "member"],
    ]);
    const contact = contactOf("third@example.com");
    const act = inviteManager(colleague.actor, {
      ...{ organisationId: id, contact, locale: "zh", origin },
    });
    expect((await refusalOf(act)).because).toEqual(refusals.notManager);
    expect((await colleaguesOf(await viewerOf(owner.personId), id))?.manages).toBe(true);
  });

  it("sees no open invitation: whom a manager asks is the managers' business", async () => {
    const { id, owner, colleague } = await anEnterprise();
    const contact = contactOf("canary-contact@example.com");
    await inviteManager(owner.actor, { organisationId: id, contact, locale: "zh", origin });
    const seen = await colleaguesOf(await viewerOf(colleague.personId), id);
    expect(seen?.invitations).toEqual([]);
    expect(await colleaguesOf(await viewerOf((await member()).personId), id)).toBeNull();
  });

  it("is taken off by a manager, or leaves, and is then nobody there", async () => {
    const { id, owner, colleague } = await anEnterprise();
    await endMembership(owner.actor, { organisationId: id, personId: colleague.personId });
    expect(belongsToOrganisation(await viewerOf(colleague.personId), id)).toBe(false);
    const again = endMembership(owner.actor, { organisationId: id, personId: colleague.personId });
    expect((await refusalOf(again)).kind).toBe("unknown");
    expect((await journalOf(id)).at(-1)).toEqual({
      deed: "people.end-membership",
      actor: owner.actor.pseudonym,
    });
    const other = await anEnterprise();
    const [organisationId, personId] = [other.id, other.colleague.personId];
    await endMembership(other.colleague.actor, { organisationId, personId });
    expect(belongsToOrganisation(await viewerOf(personId), organisationId)).toBe(false);
  });

  it("takes nobody else off, and a stranger nobody at all", async () => {
    const { id, owner, colleague } = await anEnterprise();
    const before = await people();
    const off = { organisationId: id, personId: owner.personId };
    for (const actor of [colleague.actor, (await member()).actor])
      expect((await refusalOf(endMembership(actor, off))).kind).toBe("forbidden");
    expect((await refusalOf(endMembership(visitor, off))).kind).toBe("unauthenticated");
    expect(await people()).toMatchObject({ roles: before.roles });
  });
});

describe("the last manager", () => {
  it("stays, also when two take each other off at one instant", async () => {
    const { id, owner, colleague } = await anEnterprise("manager");
    const off = (who: typeof owner, personId: string) =>
      endMembership(who.actor, { organisationId: id, personId });
    await Promise.allSettled([off(owner, colleague.personId), off(colleague, owner.personId)]);
    const left = await database().role.findMany({
      where: { scopeId: id, role: "manager", until: null },
    });
    expect(left).toHaveLength(1);
    const last = [owner, colleague].find(({ personId }) => personId === left[0]!.personId)!;
    expect((await refusalOf(off(last, last.personId))).because).toEqual(refusals.lastManager);
  });

  it("may also hold a member's role, and leaves with both once there is another", async () => {
    const { id, owner, colleague } = await anEnterprise("manager");
    await given(owner.personId, "organisation", id, "member");
    await endMembership(owner.actor, { organisationId: id, personId: owner.personId });
    expect(belongsToOrganisation(await viewerOf(owner.personId), id)).toBe(false);
    expect(managesOrganisation(await viewerOf(colleague.personId), id)).toBe(true);
  });
});
