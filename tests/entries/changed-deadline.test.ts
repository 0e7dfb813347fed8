import { describe, expect, it } from "vitest";
import type { Brief } from "~/competitions/brief";
import { publishCompetition } from "~/competitions/publish-competition.server";
import { saveBrief } from "~/competitions/save-brief.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aContest, aReadyEntry, origin, someone } from "./cast";
import { closes, opens } from "./forms";

inAWorldOfItsOwn();

const clients = 24;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("a deadline that is moved while people submit", () => {
  it("judges each of them by one deadline: the one in force at that submission", async () => {
    const stage = await aContest();
    const { hostId } = await database().competition.findUniqueOrThrow({ where: { id: stage.id } });
    await database().organisationVerification.create({
      data: { organisationId: hostId, byId: stage.organiser.personId, at: opens },
    });
    const ready: { who: Awaited<ReturnType<typeof someone>>; entryId: string }[] = [];
    for (let n = 0; n < clients; n += 1) {
      const who = await someone(`设计师 ${n}`);
      ready.push({ who, entryId: (await aReadyEntry(stage, who)).entryId });
    }
    const began = performance.now();
    const probe = await someone("先到者");
    const first = await aReadyEntry(stage, probe);
    await submitEntry(probe, { entryId: first.entryId, origin });
    const burst = Math.max(4_000, (performance.now() - began) * 8);

    // The close is some way into the burst; shortly before it the organiser puts it off by a day.
    await itIs(new Date(closes.getTime() - burst / 2));
    const draft: Brief = structuredClone(stage.brief);
    draft.timetable.closesAt = new Date(closes.getTime() + 86_400_000).toISOString();
    const { revision } = await saveBrief(stage.organiser, { slug: stage.slug, revision: 0, draft });
    const reason = "应参赛者要求延期一天";
    const [published, outcomes] = await Promise.all([
      pause(burst / 8).then(() =>
        publishCompetition(stage.organiser, { slug: stage.slug, revision, reason, origin }),
      ),
      Promise.allSettled(
        ready.map(async ({ who, entryId }, n) => {
          await pause((n / clients) * burst);
          return submitEntry(who, { entryId, origin });
        }),
      ),
    ]);
    expect(published.version).toBe(2);

    const versions = await database().competitionVersion.findMany({
      where: { competitionId: stage.id },
      orderBy: { number: "asc" },
    });
    const stored = await database().submission.findMany({
      where: { entryId: { in: ready.map(({ entryId }) => entryId) } },
    });
    for (const { at } of stored) {
      const { brief } = versions.findLast(({ publishedAt }) => publishedAt <= at)!;
      expect(at.getTime()).toBeLessThan(Date.parse((brief as unknown as Brief).timetable.closesAt));
    }
    // Nobody was sent away by a deadline that no longer held, and both sides of the change were met.
    expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
    expect(stored).toHaveLength(clients);
    const changedAt = versions[1]!.publishedAt;
    expect(stored.some(({ at }) => at < changedAt)).toBe(true);
    expect(stored.some(({ at }) => at >= closes)).toBe(true);
  });
});
