import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { competitionInForce, contestTitle } from "~/competitions/in-force.server";
import {
  runContest,
  plannedPublication,
  writtenBrief,
} from "~/competitions/organiser-queries.server";
import { publishCompetition } from "~/competitions/publish-competition.server";
import {
  beginnings,
  managedContests,
  publicContests,
  shownContest,
} from "~/competitions/queries.server";
import { saveBrief } from "~/competitions/save-brief.server";
import { loadViewer } from "~/people/viewer.server";
import { nobody, type Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aDraftContest, aHost, aPerson, aPublishedContest, opening, templateBrief } from "./cast";

inAWorldOfItsOwn();

const viewerOf = ({ personId }: { personId: string }) => loadViewer(database(), personId);
const notFound = { kind: "unknown" };

describe("a contest that is not published", () => {
  it("does not exist for anybody but those who write it", async () => {
    await itIs(opening);
    const { slug, organiser } = await aDraftContest();
    const others: Viewer[] = [
      nobody,
      await viewerOf(await aPerson()),
      await viewerOf((await aHost()).manager),
    ];
    for (const viewer of others) {
      await expect(shownContest(viewer, slug)).rejects.toMatchObject(notFound);
      await expect(shownContest(viewer, slug, { draft: true })).rejects.toMatchObject(notFound);
      await expect(writtenBrief(viewer, slug, "zh")).rejects.toMatchObject(notFound);
      await expect(runContest(viewer, slug)).rejects.toMatchObject(notFound);
      await expect(plannedPublication(viewer, slug)).rejects.toMatchObject(notFound);
      expect(await managedContests(viewer)).not.toContainEqual(expect.objectContaining({ slug }));
    }
    const { contests } = await publicContests();
    expect(contests.map((line) => line.slug)).not.toContain(slug);
    expect(await contestTitle(slug)).toBeNull();
    const shown = await shownContest(await viewerOf(organiser), slug);
    expect(shown).toMatchObject({ version: null, publishedAt: null, history: [], mayManage: true });
  });

  it("answers a guessed address like any other that does not exist", async () => {
    await expect(shownContest(nobody, "guessed")).rejects.toMatchObject(notFound);
    await expect(writtenBrief(nobody, "guessed", "zh")).rejects.toMatchObject(notFound);
    expect(await competitionInForce(database(), { slug: "guessed" }, "share")).toBeNull();
  });

  it("has no page while its draft is not whole", async () => {
    const { slug, organiser } = await aDraftContest();
    const draft = { ...templateBrief(), tracks: [] };
    await saveBrief(organiser, { slug, revision: 0, draft });
    const viewer = await viewerOf(organiser);
    expect(await shownContest(viewer, slug)).toBeNull();
    expect(await plannedPublication(viewer, slug)).toMatchObject({
      contest: null,
      version: 1,
      obstacle: { field: null },
    });
    expect((await runContest(viewer, slug)).board).toMatchObject({
      inForce: null,
      hostVerified: true,
      draft: { issues: 1, differs: true },
    });
  });
});

describe("a published contest", () => {
  it("is shown to everybody with its phase, and its draft to nobody", async () => {
    const contest = await aPublishedContest();
    const { slug, organiser } = contest;
    const draft = { ...templateBrief(), theme: { zh: "未公开的主题" } };
    await saveBrief(organiser, { slug, revision: 0, draft });

    const shown = await shownContest(nobody, slug);
    expect(shown).toMatchObject({ version: 1, phase: "announced", mayManage: false });
    expect(JSON.stringify([shown, await publicContests()])).not.toContain("未公开的主题");
    await expect(shownContest(nobody, slug, { draft: true })).rejects.toMatchObject(notFound);

    await itIs(shown!.brief.timetable.opensAt);
    expect(await shownContest(nobody, slug)).toMatchObject({ phase: "open" });
    const { contests } = await publicContests();
    expect(contests.find((line) => line.slug === slug)).toMatchObject({
      phase: "open",
      hostName: { zh: "湖南省服装协会" },
    });
    await itIs(opening);
  });

  it("tells its history with the reasons, the newest first", async () => {
    const { slug, organiser } = await aPublishedContest();
    const draft = { ...templateBrief(), theme: { zh: "新主题" } };
    const { revision } = await saveBrief(organiser, { slug, revision: 0, draft });
    const viewer = await viewerOf(organiser);
    const plan = await plannedPublication(viewer, slug);
    expect(plan).toMatchObject({ version: 2, obstacle: null, revision });
    expect(plan.changed.sort()).toEqual(["theme", "title"]);
    expect(plan.contest?.brief.theme.zh).toBe("新主题");
    await publishCompetition(organiser, { slug, revision, reason: "主题由组委会改定" });
    const shown = await shownContest(nobody, slug);
    expect(shown?.history.map(({ number, reason, changed }) => [number, reason, changed])).toEqual([
      [2, "主题由组委会改定", ["title", "theme"]],
      [1, null, []],
    ]);
    expect((await runContest(viewer, slug)).board).toMatchObject({
      inForce: { version: 2 },
      draft: { issues: 0, differs: false },
    });
    const repeated = await plannedPublication(viewer, slug);
    expect(repeated.obstacle?.because.en).toContain("nothing to publish");
  });

  it("costs the list as many queries for four as for one", async () => {
    const asked = vi.spyOn(pg.Client.prototype, "query");
    const cost = async () => {
      asked.mockClear();
      const { contests } = await publicContests();
      return { contests: contests.length, queries: asked.mock.calls.length };
    };
    const before = await cost();
    for (let count = 0; count < 3; count += 1) await aPublishedContest();
    const after = await cost();
    expect(after.contests).toBe(before.contests + 3);
    expect(after.queries).toBe(before.queries);
    expect(before.queries).toBeGreaterThan(0);
  });
});

describe("what a new contest may begin with", () => {
  it("are the organisations that the person manages, and nothing for anybody else", async () => {
    const host = await aHost({ verified: false });
    const { hosts, titles } = await beginnings(await viewerOf(host.manager));
    expect(hosts).toMatchObject([{ id: host.id, verified: false }]);
    expect(titles.student.zh).toContain("大学生");
    expect(titles.blank.zh).toBe("");
    expect(new Set(Object.values(titles).map(({ zh }) => zh)).size).toBe(4);
    expect((await beginnings(await viewerOf(await aPerson()))).hosts).toEqual([]);
  });
});
