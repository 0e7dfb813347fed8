// An announced result is told those whose works were judged, at its instant and not before.
import { describe, expect, it } from "vitest";
import { tellEntrants, type Telling } from "~/competitions/jobs";
import { competitionJobs } from "~/competitions/jobs.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { approveResult } from "~/judging/approve-result.server";
import { proposePromotion } from "~/judging/propose-promotion.server";
import { proposeResult } from "~/judging/propose-result.server";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aJudgedFirstRound, aSession, at, judge, withRole } from "./cast";

inAWorldOfItsOwn();

const origin = "https://xs.example";

/** What waits in the queue about a result, and how long it sleeps. */
const waiting = (id: string) =>
  database().$queryRawUnsafe<{ data: Telling; seconds: number }[]>(
    `SELECT data, EXTRACT(EPOCH FROM start_after - created_on)::int AS seconds FROM pgboss.job
     WHERE name = '${tellEntrants.name}' AND data->>'id' = '${id}' ORDER BY created_on`,
  );
const run = (payload: Telling) => competitionJobs[0]!.run(payload);
const told = async (href: string) =>
  (await database().notice.findMany({ where: { href } })).map(({ personId }) => personId).sort();

describe("a result", () => {
  it("is told everybody who handed in a work that stands, once, when it is announced", async () => {
    const session = await aSession({ jurors: 1, entries: 3 });
    const { slug, organiser, brief, entries, panel } = session;
    for (const { entryId } of entries) await judge(session, panel[0]!, entryId, 70);
    await at(brief.rounds[0]!.judgingClosesAt);
    await withdrawEntry(entries[2]!.author, { entryId: entries[2]!.entryId, reason: "家中有事" });
    const proposal = { slug, awards: [], awardsReason: "全部空缺，经合议。", missingReason: "" };
    const { digest, resultId } = await proposeResult(organiser, proposal);
    const approver = await withRole(session.id, "approver");
    await approveResult(approver, { slug, digest, announcedAt: null, origin });

    const [first, ...others] = await waiting(resultId);
    expect(others).toEqual([]);
    const { resultsAt } = brief.timetable;
    expect(first!.data).toMatchObject({ about: "result", from: new Date(resultsAt).toISOString() });
    expect(first!.seconds).toBeGreaterThan(86_400);
    const href = `/competitions/${slug}/results`;
    await at(resultsAt, -30_000);
    await run(first!.data);
    expect(await told(href)).toEqual([]);
    const [, again] = await waiting(resultId);
    expect(again!.data).toEqual(first!.data);
    expect(again!.seconds).toBeLessThanOrEqual(30);

    const [one] = entries;
    const contact = { kind: "email", value: "told@example.org", verifiedAt: new Date() };
    const { personId } = one!.author;
    await database().contact.create({
      data: { id: newId(), personId, ...contact, createdAt: new Date() },
    });
    await at(resultsAt);
    await run(again!.data);
    await run(again!.data);
    expect(await told(href)).toEqual(
      entries
        .slice(0, 2)
        .map((e) => e.author.personId)
        .sort(),
    );
    const letters = await database().outboxMessage.findMany({
      where: { recipient: contact.value },
    });
    expect(letters).toHaveLength(1);
    expect(letters[0]!.subject).toBe(`评审结果已公布 · ${brief.title.zh}`);
    expect(letters[0]!.body).toContain(`${origin}${href}`);
    expect(letters[0]!.body).not.toMatch(/作品题名|奖|0001/);
  });

  it("of an earlier round is told where its list stands", async () => {
    const { slug, organiser, approver, entries } = await aJudgedFirstRound(60, 90, 70);
    const round = { slug, roundId: "preliminary" };
    const { digest, resultId } = await proposePromotion(organiser, { ...round, missingReason: "" });
    await approveResult(approver, { ...round, digest, announcedAt: null, origin });
    const [first] = await waiting(resultId);
    await run(first!.data);
    const passed = entries.map(({ author }) => author.personId).sort();
    expect(await told(`/competitions/${slug}/rounds/preliminary`)).toEqual(passed);
  });
});
