import { describe, expect, it } from "vitest";
import { openCompetition } from "~/competitions/open-competition.server";
import { managedContests } from "~/competitions/queries.server";
import { refusals as t } from "~/competitions/texts";
import { loadViewer } from "~/people/viewer.server";
import { holdsInCompetition } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { visitor } from "~/evidence/deed.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aHost, aPerson, journalOf, opening } from "./cast";

inAWorldOfItsOwn();

const title = { zh: "湖南省服装设计大赛", en: "Hunan Contest" };
const request = (hostId: string) => ({ template: "provincial" as const, hostId, title });
const contestsOf = (hostId: string) => database().competition.count({ where: { hostId } });

describe("opening a contest", () => {
  it("makes a draft from the template, unpublished, with its opener as organiser", async () => {
    await itIs(opening);
    const host = await aHost();
    const { id, slug } = await openCompetition(host.manager, request(host.id));
    expect(slug).toBe("hunan-contest-2026");
    const contest = await database().competition.findUniqueOrThrow({
      where: { id },
      include: { versions: true },
    });
    expect(contest).toMatchObject({ hostId: host.id, revision: 0, versions: [] });
    expect(contest.draft).toMatchObject({
      title,
      timetable: { opensAt: "2026-11-24T01:00:00.000Z" },
    });
    const viewer = await loadViewer(database(), host.manager.personId);
    expect(holdsInCompetition(viewer, "organiser", id)).toBe(true);
    expect(await managedContests(viewer)).toEqual([
      { slug, title, published: false, href: `/competitions/${slug}/manage` },
    ]);
    expect(await journalOf(id)).toEqual([
      {
        deed: "competitions.open",
        actor: host.manager.pseudonym,
        opening: { payload: { slug, template: "provincial", hostId: host.id } },
      },
    ]);
  });

  it("is called as its template is where nobody names it; a blank one has to be named", async () => {
    const host = await aHost();
    const unnamed = { hostId: host.id, title: { zh: "" } };
    const { id } = await openCompetition(host.manager, { ...unnamed, template: "student" });
    const { draft } = await database().competition.findUniqueOrThrow({ where: { id } });
    expect(draft).toMatchObject({ title: { zh: expect.stringContaining("大学生") } });
    const blank = openCompetition(host.manager, { ...unnamed, template: "blank" });
    await expect(blank).rejects.toMatchObject({ because: t.nameIt, field: "title.zh" });
    expect(await contestsOf(host.id)).toBe(1);
  });

  it("gives each of many contests of one name its own address, also at one instant", async () => {
    const host = await aHost();
    const opened = await Promise.all(
      Array.from({ length: 6 }, () => openCompetition(host.manager, request(host.id))),
    );
    expect(new Set(opened.map(({ slug }) => slug)).size).toBe(6);
  });

  it("has one effect when its form is sent twice", async () => {
    const host = await aHost();
    const send = () => openCompetition(host.manager, request(host.id), { requestKey: "twice" });
    const [one, other] = await Promise.all([send(), send()]);
    expect(one).toEqual(other);
    expect(await contestsOf(host.id)).toBe(1);
  });

  it("is refused in the name of an organisation that nobody has verified", async () => {
    const host = await aHost({ verified: false });
    await expect(openCompetition(host.manager, request(host.id))).rejects.toMatchObject({
      kind: "forbidden",
      because: t.hostNotVerified,
      field: "hostId",
    });
    expect(await contestsOf(host.id)).toBe(0);
  });

  it("is refused to whoever does not manage the host, and leaves nothing behind", async () => {
    const [host, other, stranger] = [await aHost(), await aHost(), await aPerson()];
    const before = await database().journalEntry.count();
    for (const actor of [visitor, stranger, other.manager])
      await expect(openCompetition(actor, request(host.id))).rejects.toMatchObject({
        kind: "forbidden",
        because: t.hostNotYours,
      });
    expect(await contestsOf(host.id)).toBe(0);
    expect(await database().journalEntry.count()).toBe(before);
  });

  it("answers for an organisation that does not exist as for one that is not his", async () => {
    const { manager } = await aHost();
    await expect(openCompetition(manager, request("guessed"))).rejects.toMatchObject({
      because: t.hostNotYours,
    });
  });
});
