import { describe, expect, it } from "vitest";
import { competitionInForce } from "~/competitions/in-force.server";
import { publishCompetition } from "~/competitions/publish-competition.server";
import { saveBrief } from "~/competitions/save-brief.server";
import { refusals as t } from "~/competitions/texts";
import type { Brief } from "~/competitions/brief";
import { visitor } from "~/evidence/deed.server";
import { database, transaction } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import {
  aDraftContest,
  aHost,
  aPerson,
  aPublishedContest,
  aSubmission,
  journalOf,
  opening,
  templateBrief,
} from "./cast";

inAWorldOfItsOwn();

const reason = "应参赛者要求延期";
const versionsOf = (competitionId: string) =>
  database().competitionVersion.findMany({ where: { competitionId }, orderBy: { number: "asc" } });

type Contest = Awaited<ReturnType<typeof aDraftContest>>;
async function drafted({ slug, organiser }: Contest, change: (brief: Brief) => void) {
  const { revision } = await database().competition.findUniqueOrThrow({ where: { slug } });
  const draft = templateBrief();
  change(draft);
  return (await saveBrief(organiser, { slug, revision, draft })).revision;
}

describe("publishing a contest", () => {
  it("writes the whole brief as version 1, in force from then on", async () => {
    await itIs(opening);
    const { id, slug, organiser } = await aDraftContest();
    expect(await competitionInForce(database(), { slug })).toBeNull();
    const answer = await publishCompetition(organiser, { slug, revision: 0 });
    expect(answer).toEqual({ id, version: 1 });
    const inForce = await competitionInForce(database(), { id });
    expect(inForce).toMatchObject({ slug, version: 1, brief: { title: { en: "Hunan Contest" } } });
    const [version] = await versionsOf(id);
    expect(version).toMatchObject({ number: 1, reason: null, publishedById: organiser.personId });
    expect((await journalOf(id)).at(-1)).toMatchObject({
      deed: "competitions.publish",
      opening: { payload: { number: 1, brief: { title: { en: "Hunan Contest" } }, reason: null } },
    });
  });

  it("is refused while the brief contradicts itself, and leaves nothing behind", async () => {
    const contest = await aDraftContest();
    const revision = await drafted(contest, (b) => {
      b.criteria[0]!.weightBp = 1;
      b.title.zh = "";
    });
    const before = await database().journalEntry.count();
    await expect(
      publishCompetition(contest.organiser, { slug: contest.slug, revision }),
    ).rejects.toMatchObject({ kind: "invalid", because: { zh: t.incomplete.zh(2) } });
    expect(await versionsOf(contest.id)).toEqual([]);
    expect(await database().journalEntry.count()).toBe(before);
  });

  it("is refused when the brief was changed after it was read", async () => {
    const contest = await aDraftContest();
    await drafted(contest, (b) => void (b.theme.zh = "另一个主题"));
    await expect(
      publishCompetition(contest.organiser, { slug: contest.slug, revision: 0 }),
    ).rejects.toMatchObject({ kind: "conflict", because: t.notWhatYouSaw });
    expect(await versionsOf(contest.id)).toEqual([]);
  });

  it("is refused when entries would have opened long ago", async () => {
    await itIs(opening);
    const { slug, organiser } = await aDraftContest();
    await itIs("2026-11-25T00:00:00Z");
    await expect(publishCompetition(organiser, { slug, revision: 0 })).rejects.toMatchObject({
      because: t.opensInThePast,
      field: "timetable.opensAt",
    });
    await itIs(opening);
  });

  it("is refused once the host has lost its verification", async () => {
    const { id, slug, organiser, host } = await aDraftContest();
    await database().organisationVerification.delete({ where: { organisationId: host.id } });
    await expect(publishCompetition(organiser, { slug, revision: 0 })).rejects.toMatchObject({
      kind: "forbidden",
      because: t.hostNotVerified,
    });
    expect(await versionsOf(id)).toEqual([]);
  });

  it("finds nothing for anybody else", async () => {
    const { id, slug } = await aDraftContest();
    const [stranger, other] = [await aPerson(), await aHost()];
    for (const actor of [visitor, stranger, other.manager])
      await expect(publishCompetition(actor, { slug, revision: 0 })).rejects.toMatchObject({
        kind: "unknown",
      });
    expect(await versionsOf(id)).toEqual([]);
  });

  it("makes one version of one form, however often it is sent", async () => {
    const { id, slug, organiser } = await aDraftContest();
    const send = () => publishCompetition(organiser, { slug, revision: 0 }, { requestKey: "pub" });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers).toEqual(Array(3).fill({ id, version: 1 }));
    expect(await versionsOf(id)).toHaveLength(1);
  });
});

describe("a published contest", () => {
  it("changes only by a new version with a reason; the earlier one stays as it was", async () => {
    await itIs(opening);
    const contest = await aPublishedContest();
    const { id, slug, organiser } = contest;
    const [first] = await versionsOf(id);
    const revision = await drafted(contest, (b) => void (b.limits.teamMax = 8));
    expect((await competitionInForce(database(), { id }))?.brief.limits.teamMax).toBe(5);

    for (const missing of [undefined, "", "改  改  "])
      await expect(
        publishCompetition(organiser, { slug, revision, reason: missing }),
      ).rejects.toMatchObject({ because: t.reasonMissing, field: "reason" });

    const answer = await publishCompetition(organiser, { slug, revision, reason: ` ${reason} ` });
    expect(answer.version).toBe(2);
    expect(await competitionInForce(database(), { id })).toMatchObject({
      version: 2,
      brief: { limits: { teamMax: 8 } },
    });
    expect(await versionsOf(id)).toMatchObject([first, { number: 2, reason }]);
  });

  it("is not published again when nothing changed", async () => {
    const { slug, organiser } = await aPublishedContest();
    await expect(
      publishCompetition(organiser, { slug, revision: 0, reason }),
    ).rejects.toMatchObject({ because: t.nothingChanged });
  });

  it("keeps its rights terms once an entry is in, and may only make them kinder", async () => {
    const contest = await aPublishedContest();
    const { id, slug, organiser } = contest;
    const take = (b: Brief) => void b.rights.clauses.push({ zh: "主办方可免费使用获奖作品。" });
    const give = (b: Brief) => void b.rights.summary.push({ zh: "作品原件由主办方寄还。" });
    await aSubmission(id);

    const unkind = await drafted(contest, take);
    await expect(
      publishCompetition(organiser, { slug, revision: unkind, reason }),
    ).rejects.toMatchObject({ because: t.rightsOnlyKinder, field: "rights" });
    expect(await versionsOf(id)).toHaveLength(1);

    const kind = await drafted(contest, give);
    expect(await publishCompetition(organiser, { slug, revision: kind, reason })).toEqual({
      id,
      version: 2,
    });
  });

  it("cannot be changed or deleted in the database itself", async () => {
    const { id } = await aPublishedContest();
    for (const sql of [
      `UPDATE "CompetitionVersion" SET "brief" = '{}' WHERE "competitionId" = '${id}'`,
      `UPDATE "CompetitionVersion" SET "number" = 9 WHERE "competitionId" = '${id}'`,
      `DELETE FROM "CompetitionVersion" WHERE "competitionId" = '${id}'`,
    ])
      await expect(database().$executeRawUnsafe(sql)).rejects.toThrow("append-only");
  });

  it("gives whoever holds it for a submit one brief until the submit is done", async () => {
    const contest = await aPublishedContest();
    const { id, slug, organiser } = contest;
    const revision = await drafted(contest, (b) => void (b.limits.teamMax = 7));
    let begin = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const publishing = begun.then(() => publishCompetition(organiser, { slug, revision, reason }));
    const seen = await transaction(async (tx) => {
      const before = await competitionInForce(tx, { id }, "share");
      begin();
      await new Promise((resolve) => setTimeout(resolve, 150));
      const after = await competitionInForce(tx, { id }, "share");
      return [before?.version, after?.version];
    });
    await publishing;
    expect(seen).toEqual([1, 1]);
    expect((await competitionInForce(database(), { id }))?.version).toBe(2);
  });
});
