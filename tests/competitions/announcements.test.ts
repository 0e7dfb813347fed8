import { describe, expect, it } from "vitest";
import { announce } from "~/competitions/announce.server";
import { announcementForm } from "~/competitions/announcement";
import { announcementsFor, publicAnnouncements } from "~/competitions/announcement-queries.server";
import { audiencesWith } from "~/competitions/audience.server";
import type { Audience } from "~/competitions/audiences";
import { tellEntrants } from "~/competitions/jobs";
import { competitionJobs } from "~/competitions/jobs.server";
import { publishCompetition } from "~/competitions/publish-competition.server";
import { saveBrief } from "~/competitions/save-brief.server";
import { refusals as t } from "~/competitions/texts";
import { tellNext } from "~/competitions/tell-entrants.server";
import { system } from "~/evidence/deed.server";
import { nobody } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import {
  aDraftContest,
  aHost,
  aPerson,
  aPublishedContest,
  journalOf,
  opening,
  templateBrief,
} from "./cast";

inAWorldOfItsOwn();

const origin = "https://xs.example";
const said = (audience: Audience, isPublic = false) => ({
  title: { zh: "展板要求", en: "Boards" },
  body: { zh: "请用 A3。\n横幅。" },
  ...{ audience, public: isPublic, origin },
});

/** An author of an entry: begun, handed in, passed or withdrawn, as rows. */
async function anAuthor(
  competitionId: string,
  far: "begun" | "submitted" | "passed" | "withdrawn",
) {
  const person = await aPerson("设计师");
  const [entryId, id] = [newId(), newId()];
  const by = { createdById: person.personId, createdAt: opening };
  await database().entry.create({ data: { id: entryId, competitionId, ...by, draft: {} } });
  const lead = { lead: true, shareBp: 10_000, position: 0, name: "" };
  await database().author.create({
    data: { id: newId(), entryId, personId: person.personId, ...lead },
  });
  if (far === "begun") return person;
  await database().submission.create({
    data: {
      ...{ id, entryId, version: 1, submittedById: person.personId, at: opening },
      ...{ trackId: "formal", content: {}, authors: [], manifest: {} },
      ...{ manifestHash: "", eventHash: "" },
    },
  });
  const decided = { byId: person.personId, at: opening };
  if (far === "passed")
    await database().screening.create({ data: { submissionId: id, passed: true, ...decided } });
  if (far === "withdrawn") await database().withdrawal.create({ data: { entryId, ...decided } });
  return person;
}
async function fourAuthors(competitionId: string) {
  const [begun, submitted, passed, withdrawn] = [
    await anAuthor(competitionId, "begun"),
    await anAuthor(competitionId, "submitted"),
    await anAuthor(competitionId, "passed"),
    await anAuthor(competitionId, "withdrawn"),
  ];
  return { begun, submitted, passed, withdrawn };
}
type Told = Record<string, { personId: string }>;
const told = async (people: Told, href: string) => {
  const rows = await database().notice.findMany({ where: { href } });
  const reached = new Set(rows.map(({ personId }) => personId));
  expect(rows).toHaveLength(reached.size);
  return Object.keys(people).filter((name) => reached.has(people[name]!.personId));
};
const run = (about: "announcement" | "version", id: string) =>
  competitionJobs[0]!.run({ about, id, origin, after: "" });

describe("an announcement", () => {
  it.each([
    ["entrants", ["begun", "submitted", "passed"]],
    ["submitted", ["submitted", "passed"]],
    ["passed", ["passed"]],
  ] as const)("to %s reaches them and nobody else, once", async (audience, reached) => {
    await itIs(opening);
    const { id: contest, slug, organiser } = await aPublishedContest();
    const people = await fourAuthors(contest);
    const { id } = await announce(organiser, { slug, ...said(audience) });
    await run("announcement", id);
    await run("announcement", id); // a job may run twice
    expect(await told(people, `/competitions/${slug}/announcements#${id}`)).toEqual(reached);
    expect((await journalOf(id)).map(({ deed }) => deed)).toEqual([
      "competitions.announce",
      "competitions.tell-entrants",
    ]);
  });

  it("goes to hundreds in turns, each person once", { timeout: 60_000 }, async () => {
    const { id: contest, slug, organiser } = await aPublishedContest();
    const ids = Array.from({ length: 130 }, () => newId());
    const at = { createdAt: opening };
    await database().person.createMany({
      data: ids.map((id) => ({ id, pseudonym: id, name: "", locale: "zh", ...at })),
    });
    await database().entry.createMany({
      data: ids.map((id) => ({ id, competitionId: contest, createdById: id, draft: {}, ...at })),
    });
    await database().author.createMany({
      data: ids.map((id) => ({
        ...{ id, entryId: id, personId: id, name: "" },
        ...{ lead: true, shareBp: 10_000, position: 0 },
      })),
    });
    const { id } = await announce(organiser, { slug, ...said("entrants") });
    const first = { about: "announcement" as const, id, origin, after: "" };
    expect(await tellNext(system, first)).toEqual({ told: 100 });
    const [next] = await database().$queryRawUnsafe<{ data: { after: string } }[]>(
      `SELECT data FROM pgboss.job WHERE name = '${tellEntrants.name}' AND data->>'id' = '${id}'
       AND data->>'after' <> ''`,
    );
    expect(await tellNext(system, { ...first, after: next!.data.after })).toEqual({ told: 30 });
    const notices = await database().notice.findMany({ where: { personId: { in: ids } } });
    expect(new Set(notices.map(({ personId }) => personId)).size).toBe(130);
    expect(notices).toHaveLength(130);
  });

  it("is read by whom it concerns, by everybody where it is public, and never rewritten", async () => {
    const { id: contest, slug, organiser } = await aPublishedContest();
    const people = await fourAuthors(contest);
    const { id: some } = await announce(organiser, { slug, ...said("passed") });
    const { id: all } = await announce(organiser, { slug, ...said("entrants", true) });
    const seen = async (personId: string | null) => {
      const viewer = personId ? await loadViewer(database(), personId) : nobody;
      const { announcements } = await announcementsFor(viewer, slug);
      return announcements.map(({ id }) => id).sort();
    };
    const both = [some, all].sort();
    expect(await seen(organiser.personId)).toEqual(both);
    expect(await seen(people.passed.personId)).toEqual(both);
    for (const { personId } of [people.submitted, people.withdrawn, await aPerson()])
      expect(await seen(personId)).toEqual([all]);
    expect(await seen(null)).toEqual([all]);
    expect((await publicAnnouncements(slug, 5)).map(({ id }) => id)).toEqual([all]);
    expect(await audiencesWith(database(), contest, people.passed.personId)).toHaveLength(3);
    await expect(
      database().announcement.update({ where: { id: all }, data: { public: false } }),
    ).rejects.toThrow("append-only");
  });

  it("is made by organisers of a published contest of a verified host, and by nobody else", async () => {
    const [draft, contest, stranger] = [
      await aDraftContest(),
      await aPublishedContest(),
      await aHost(),
    ];
    const words = said("entrants");
    const count = () => database().announcement.count();
    const before = await count();
    for (const [actor, slug] of [
      [draft.organiser, draft.slug],
      [stranger.manager, contest.slug],
    ] as const)
      await expect(announce(actor, { slug, ...words })).rejects.toMatchObject({ kind: "unknown" });
    await database().organisationVerification.delete({
      where: { organisationId: contest.host.id },
    });
    await expect(
      announce(contest.organiser, { slug: contest.slug, ...words }),
    ).rejects.toMatchObject({ because: t.hostNotVerified });
    expect(await count()).toBe(before);
  });

  it("needs a title and a text in Chinese, and somebody to tell", () => {
    const empty = { title: { zh: " " }, body: { zh: "" }, audience: "everybody" };
    const issues = announcementForm
      .safeParse(empty)
      .error!.issues.map(({ path }) => path.join("."));
    expect(issues.sort()).toEqual(["audience", "body.zh", "title.zh"]);
    const whole = { title: { zh: "一", en: "" }, body: { zh: "二" }, audience: "passed" };
    expect(announcementForm.parse({ ...whole, public: "on" }).public).toBe(true);
    expect(announcementForm.parse(whole).public).toBe(false);
  });
});

describe("a new version", () => {
  it("is told to every entrant with its reason; a first one to nobody", async () => {
    await itIs(opening);
    const contest = await aPublishedContest();
    const { id, slug, organiser } = contest;
    const people = await fourAuthors(id);
    const draft = { ...templateBrief(), title: { zh: "湖南省服装设计大赛", en: "Hunan Contest" } };
    draft.limits.teamMax = 8;
    const { revision } = await saveBrief(organiser, { slug, revision: 0, draft });
    const reason = "应院校要求放宽人数";
    await publishCompetition(organiser, { slug, revision, reason, origin });
    const versions = await database().competitionVersion.findMany({
      where: { competitionId: id },
      orderBy: { number: "asc" },
    });
    const queued = await database().$queryRawUnsafe<{ data: { id: string } }[]>(
      `SELECT data FROM pgboss.job WHERE name = '${tellEntrants.name}'`,
    );
    const ids = queued.map(({ data }) => data.id);
    expect(versions.map((version) => ids.includes(version.id))).toEqual([false, true]);
    await run("version", versions[1]!.id);
    const href = `/competitions/${slug}/rules#versions`;
    expect(await told(people, href)).toEqual(["begun", "submitted", "passed"]);
    const notice = await database().notice.findFirstOrThrow({ where: { href } });
    expect(notice.text).toMatchObject({ zh: `“湖南省服装设计大赛”规则更新为第 2 版：${reason}` });
  });
});
