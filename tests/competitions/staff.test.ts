import { describe, expect, it } from "vitest";
import { inviteStaff, revokeStaffInvitation } from "~/competitions/invite-staff.server";
import { endStaffRole, nameStaff } from "~/competitions/name-staff.server";
import { mayManage } from "~/competitions/permissions";
import { managedContests } from "~/competitions/queries.server";
import { mayEndStaffRole } from "~/competitions/staff";
import { staffOf } from "~/competitions/staff-queries.server";
import { refusals as t } from "~/competitions/texts";
import { acceptInvitation, joinByInvitation } from "~/people/accept-invitation.server";
import { grantRole } from "~/people/grant-role.server";
import { pageAfter } from "~/people/invitation";
import { refusals as people } from "~/people/refusals";
import type { RoleName } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database, transaction } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aDraftContest, aHost, aPerson, aPublishedContest, journalOf } from "./cast";

inAWorldOfItsOwn();

const origin = "http://localhost";
const viewer = (personId: string) => loadViewer(database(), personId);
const given = (personId: string, scopeId: string, role: RoleName) =>
  transaction((tx) =>
    grantRole(tx, { personId, scopeKind: "competition", scopeId, role, grantedById: null }),
  );
const invitationTo = (slug: string, contact: string, role: "approver" | "screener" = "approver") =>
  ({ slug, role, contact: { kind: "email", value: contact }, locale: "zh", origin }) as const;
async function linkTo(contact: string) {
  const { body } = await database().outboxMessage.findFirstOrThrow({
    where: { recipient: contact },
    orderBy: { createdAt: "desc" },
  });
  return /invitations\/(\S+)/.exec(body)![1]!;
}

describe("the people of a contest", () => {
  it("are invited by link, also before it is published, and then work there", async () => {
    const { id, slug, organiser } = await aDraftContest();
    await inviteStaff(organiser, invitationTo(slug, "screener@example.org", "screener"));
    const waiting = await staffOf(await viewer(organiser.personId), slug);
    expect(waiting.invitations).toMatchObject([{ role: "screener", contact: "s***@example.org" }]);

    const token = await linkTo("screener@example.org");
    const joined = { token, name: "审查员", password: null, locale: "zh" as const, client: "c" };
    const { personId } = await joinByInvitation(joined);
    const page = await staffOf(await viewer(organiser.personId), slug);
    expect(page.invitations).toEqual([]);
    expect(page.staff.map(({ name, role }) => [name, role])).toEqual([
      ["负责人", "organiser"],
      ["审查员", "screener"],
    ]);
    expect(await managedContests(await viewer(personId))).toMatchObject([
      { href: `/competitions/${slug}/screening` },
    ]);
    expect((await journalOf(id)).map(({ deed }) => deed)).toContain("competitions.invite-staff");
  });

  it("cannot take up an invitation in a contest they entered", async () => {
    const { id, slug, organiser } = await aPublishedContest();
    await inviteStaff(organiser, invitationTo(slug, "both@example.org"));
    const token = await linkTo("both@example.org");
    const entrant = await aPerson();
    await given(entrant.personId, id, "entrant");
    await expect(acceptInvitation(entrant, { token })).rejects.toMatchObject({
      kind: "conflict",
      because: people.staffSide,
    });
    expect((await viewer(entrant.personId)).roles.map(({ role }) => role)).toEqual(["entrant"]);
  });

  it("are named at once where the host knows them, and are told", async () => {
    const { id, slug, organiser, host } = await aPublishedContest();
    const colleague = await aPerson("同事");
    const naming = { slug, role: "approver" as const, personId: colleague.personId, origin };
    await expect(nameStaff(organiser, naming)).rejects.toMatchObject({
      because: t.notKnownHere,
      field: "personId",
    });
    const manager = { scopeKind: "organisation", scopeId: host.id, role: "manager" } as const;
    await transaction((tx) =>
      grantRole(tx, { personId: colleague.personId, ...manager, grantedById: null }),
    );
    await nameStaff(organiser, naming);
    const [notice] = await database().notice.findMany({ where: { personId: colleague.personId } });
    expect(notice).toMatchObject({
      text: { zh: "您已成为“湖南省服装设计大赛”的结果复核人。" },
    });
    const last = (await journalOf(id)).at(-1);
    expect(last).toMatchObject({ deed: "competitions.name-staff" });
  });

  it("lose a role at once; the last organiser stays", async () => {
    const { slug, id, organiser } = await aPublishedContest();
    const approver = await aPerson();
    await given(approver.personId, id, "approver");
    await endStaffRole(organiser, { slug, role: "approver", personId: approver.personId });
    expect((await viewer(approver.personId)).roles).toEqual([]);
    const last = { slug, role: "organiser" as const, personId: organiser.personId };
    await expect(endStaffRole(organiser, last)).rejects.toMatchObject({
      because: t.onlyOrganiser,
    });
    await expect(endStaffRole(organiser, { ...last, role: "approver" })).rejects.toMatchObject({
      kind: "unknown",
    });
    expect(mayEndStaffRole("organiser", 2).allowed).toBe(true);
  });

  it("are nobody's to see or change but the organisers'", async () => {
    const { slug, id } = await aPublishedContest();
    const [stranger, approver, other] = [await aPerson(), await aPerson(), await aHost()];
    await given(approver.personId, id, "approver");
    for (const { personId, pseudonym } of [stranger, approver, other.manager]) {
      const actor = { personId, pseudonym };
      const acts = [
        async () => staffOf(await viewer(personId), slug),
        async () => inviteStaff(actor, invitationTo(slug, "x@example.org")),
        async () => revokeStaffInvitation(actor, { slug, invitationId: "x" }),
        async () => nameStaff(actor, { slug, role: "organiser", personId, origin }),
        async () => endStaffRole(actor, { slug, role: "approver", personId: approver.personId }),
      ];
      for (const act of acts) await expect(act()).rejects.toMatchObject({ kind: "unknown" });
    }
  });

  it("do not run it once they have entered it, even as managers of the host", () => {
    const person = { id: "p", pseudonym: "p", name: "", locale: "zh" as const };
    const manager = { scopeKind: "organisation", scopeId: "h", role: "manager" } as const;
    const entrant = { scopeKind: "competition", scopeId: "c", role: "entrant" } as const;
    const contest = { id: "c", hostId: "h" };
    expect(mayManage({ person, roles: [manager] }, contest)).toBe(true);
    expect(mayManage({ person, roles: [manager, entrant] }, contest)).toBe(false);
  });

  it("begin where their work is", () => {
    const after = (role: RoleName, slug: string | null = "c") =>
      pageAfter({ scopeKind: "competition", scopeId: "1", role }, slug);
    expect((["organiser", "screener", "approver"] as const).map((role) => after(role))).toEqual([
      "/competitions/c/manage",
      "/competitions/c/screening",
      "/competitions/c/results/approval",
    ]);
    expect(after("approver", null)).toBe("/competitions");
  });
});
