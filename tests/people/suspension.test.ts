import { beforeAll, describe, expect, it } from "vitest";
import { visitor } from "~/evidence/deed.server";
import { openCompetition } from "~/competitions/open-competition.server";
import { publishCompetition } from "~/competitions/publish-competition.server";
import { shownContest } from "~/competitions/queries.server";
import { proposeResult } from "~/judging/propose-result.server";
import { createOrganisation } from "~/people/create-organisation.server";
import { organisationFor, knownOrganisations } from "~/people/organisations.server";
import { refusals } from "~/people/refusals";
import { mayActInItsName, organisationStanding, whileNotSuspended } from "~/people/standing";
import { searchOrganisations } from "~/people/steward-queries.server";
import { liftSuspension, suspendOrganisation } from "~/people/suspend-organisation.server";
import { verifyOrganisation } from "~/people/verify-organisation.server";
import { nobody } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { aDraftContest, aPublishedContest } from "../competitions/cast";
import { inAWorldOfItsOwn } from "../support/world";
import { journalOf, member, refusalOf, steward, wholeJournal, type Member } from "./cast";

inAWorldOfItsOwn();

let theSteward: Member;
beforeAll(async () => {
  theSteward = await steward();
});
const reason = "登记证书已被注销";
const suspend = (organisationId: string, options?: { requestKey: string }) =>
  suspendOrganisation(theSteward.actor, { organisationId, reason }, options);
const lift = (organisationId: string) =>
  liftSuspension(theSteward.actor, { organisationId, reason: "新证书已核对" });
const asViewer = (one: Member) => loadViewer(database(), one.personId);
const suspensions = () => database().organisationSuspension.count();

describe("an organisation's standing", () => {
  it.each([
    [{ verified: false, suspended: false }, "waiting", false, true],
    [{ verified: true, suspended: false }, "verified", true, true],
    [{ verified: true, suspended: true }, "suspended", false, false],
    [{ verified: false, suspended: true }, "suspended", false, false],
  ] as const)("of %j is %s", (facts, standing, acts, goesOn) => {
    expect(organisationStanding(facts)).toBe(standing);
    expect(mayActInItsName(standing).allowed).toBe(acts);
    expect(whileNotSuspended(standing).allowed).toBe(goesOn);
  });
});

describe("a suspension", () => {
  it("is seen by all the world, and its reason by members and steward alone", async () => {
    const owner = await member();
    const { organisationId: id } = await createOrganisation(owner.actor, {
      ...{ kind: "enterprise" as const, name: { zh: "云裳制衣" }, registerNo: null },
    });
    await verifyOrganisation(theSteward.actor, { organisationId: id, note: "已核对" });
    await suspend(id);
    expect(await organisationFor(await asViewer(owner), id)).toMatchObject({
      suspended: true,
      suspension: { reason },
    });
    const seen = JSON.stringify(await organisationFor(nobody, id));
    expect(seen).toContain('"suspended":true');
    expect(seen).not.toContain(reason);
    expect(JSON.stringify(await knownOrganisations())).not.toContain(id);
    await lift(id);
    expect(await organisationFor(nobody, id)).toMatchObject({ suspended: false });
    expect((await journalOf(id)).map(({ deed }) => deed).slice(-2)).toEqual([
      "people.suspend-organisation",
      "people.lift-suspension",
    ]);
    expect(await wholeJournal()).not.toContain(reason);
  });

  it("is the steward's alone, in force once, and lifted once", async () => {
    const owner = await member();
    const { organisationId } = await createOrganisation(owner.actor, {
      ...{ kind: "studio" as const, name: { zh: "一针工作室" }, registerNo: null },
    });
    const before = await suspensions();
    for (const actor of [owner.actor, visitor])
      await expect(suspendOrganisation(actor, { organisationId, reason })).rejects.toMatchObject({
        kind: actor === visitor ? "unauthenticated" : "forbidden",
      });
    expect((await refusalOf(lift(organisationId))).because).toEqual(refusals.notSuspended);
    expect((await refusalOf(suspend(newId()))).kind).toBe("unknown");
    expect(await suspensions()).toBe(before);

    await Promise.all([1, 2, 3].map(() => suspend(organisationId, { requestKey: "one form" })));
    expect((await refusalOf(suspend(organisationId))).because).toEqual(refusals.suspendedAlready);
    expect(await suspensions()).toBe(before + 1);
    const own = liftSuspension(owner.actor, { organisationId, reason });
    expect((await refusalOf(own)).kind).toBe("forbidden");
    await lift(organisationId);
    const [row] = await database().organisationSuspension.findMany({ where: { organisationId } });
    const retold = { where: { id: row!.id }, data: { reason: "另一个理由" } };
    await expect(database().organisationSuspension.update(retold)).rejects.toThrow("only ever");
    await expect(
      database().organisationSuspension.delete({ where: { id: row!.id } }),
    ).rejects.toThrow("only ever");
  });
});

describe("a suspended host", () => {
  it("opens, publishes and proposes nothing, and all of it again once lifted", async () => {
    const { id, slug, host } = await aDraftContest();
    await suspend(host.id);
    const publish = () => publishCompetition(host.manager, { slug, revision: 0 });
    const because = refusals.organisationSuspended;
    expect((await refusalOf(publish())).because).toEqual(because);
    const title = { zh: "另一场竞赛" };
    const open = openCompetition(host.manager, { template: "provincial", hostId: host.id, title });
    expect((await refusalOf(open)).because).toEqual(because);
    expect(await database().competitionVersion.count({ where: { competitionId: id } })).toBe(0);
    await lift(host.id);
    expect(await publish()).toMatchObject({ version: 1 });

    await suspend(host.id);
    const propose = proposeResult(host.manager, { slug, awards: null, missingReason: "" });
    expect((await refusalOf(propose)).because).toEqual(because);
  });

  it("keeps its running contest in everybody's sight", async () => {
    const { slug, host } = await aPublishedContest();
    await suspend(host.id);
    expect(await shownContest(nobody, slug)).toBeTruthy();
  });

  it("publishes nothing after the instant of its suspension, however close they come", async () => {
    const drafts = [await aDraftContest(), await aDraftContest(), await aDraftContest()];
    await database().competition.updateMany({
      where: { id: { in: drafts.map(({ id }) => id) } },
      data: { hostId: drafts[0]!.host.id },
    });
    const [{ host }] = [drafts[0]!];
    const acts = drafts.map(({ slug }) => publishCompetition(host.manager, { slug, revision: 0 }));
    await Promise.allSettled([...acts, suspend(host.id)]);
    const { at } = await database().organisationSuspension.findFirstOrThrow({
      where: { organisationId: host.id },
    });
    const versions = await database().competitionVersion.findMany({
      where: { competition: { hostId: host.id } },
    });
    expect(versions.filter(({ publishedAt }) => publishedAt > at)).toEqual([]);
  });
});

describe("the steward's search", () => {
  it("finds by words and standing, takes signs literally, and exists for nobody else", async () => {
    const owner = await member();
    const names = ["蓝印花布作坊", "100% 蚕丝", "蓝印社"];
    for (const zh of names)
      await createOrganisation(owner.actor, { kind: "studio", name: { zh }, registerNo: null });
    const asked = { words: "蓝印", standing: null };
    const found = async (words: string, standing: "suspended" | "waiting" | null = null) =>
      (await searchOrganisations(await asViewer(theSteward), { words, standing }))!.organisations;
    expect((await found("蓝印")).map(({ name }) => name.zh)).toEqual(["蓝印社", "蓝印花布作坊"]);
    expect((await found("%")).map(({ name }) => name.zh)).toEqual(["100% 蚕丝"]);
    await suspend((await found("蓝印社"))[0]!.id);
    expect((await found("蓝印", "suspended")).map(({ name }) => name.zh)).toEqual(["蓝印社"]);
    expect((await found("蓝印", "waiting")).map(({ name }) => name.zh)).toEqual(["蓝印花布作坊"]);
    expect(await searchOrganisations(await asViewer(owner), asked)).toBeNull();
  });
});
