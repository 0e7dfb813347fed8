import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { approveResult } from "~/judging/approve-result.server";
import { refusals as entryRefusals } from "~/entries/texts";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { approveConclusion } from "~/judging/notice/approve-conclusion.server";
import { proposeConclusion } from "~/judging/notice/propose-conclusion.server";
import { saveBallot } from "~/judging/save-ballot.server";
import { proposeResult, type ProposeResultInput } from "~/judging/propose-result.server";
import { refusals as t } from "~/judging/refusals";
import { signingTexts } from "~/judging/signing-window";
import { verifyResultsPackage } from "~/judging/results-package";
import { approvalPage } from "~/judging/approval-queries.server";
import { resultsPackage, resultsPage } from "~/judging/results-queries.server";
import { awardsOfEntries, publishedResult } from "~/judging/results.server";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { nobody } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import {
  aSession,
  at,
  deskOf,
  journalOf,
  judge,
  marks,
  refusalOf,
  rows,
  viewerFor,
  withRole,
} from "./cast";

inAWorldOfItsOwn();

type Session = Awaited<ReturnType<typeof aSession>>;
const hash = (text: string) => hexOf(sha256(utf8(text)));
const reading = { locale: "zh", chairVotes: [] } as const;
const inWords = { locale: "zh" as const, chairVotes: [] as string[][] };

/** Judged whole, in the order of the marks given for each entry; then judging is over. */
async function judged(given: number[], options: Parameters<typeof aSession>[0] = {}) {
  const session = await aSession({ entries: given.length, ...options });
  for (const juror of session.panel)
    for (const [index, { entryId }] of session.entries.entries())
      await judge(session, juror, entryId, given[index]!);
  await at(session.brief.rounds[0]!.judgingClosesAt);
  return session;
}

const proposing = (
  { slug }: Pick<Session, "slug">,
  over: Partial<ProposeResultInput> = {},
): ProposeResultInput => ({ slug, awards: null, missingReason: "", ...over });
const propose = (session: Session, over: Partial<ProposeResultInput> = {}) =>
  proposeResult(session.organiser, proposing(session, over));
const resultOf = (competitionId: string) =>
  database().result.findFirstOrThrow({
    where: { competitionId },
    orderBy: { number: "desc" },
    include: { awards: { orderBy: { rank: "asc" } } },
  });

describe("while judging lasts", () => {
  it("nobody opens the scores, and what the organiser reads holds none", async () => {
    const session = await aSession({ jurors: 2, entries: 2 });
    await judge(session, session.panel[0]!, session.entries[0]!.entryId, 77);
    await at(session.brief.rounds[0]!.judgingClosesAt, -60_000);
    const before = await rows();
    expect((await refusalOf(propose(session))).because).toEqual(t.stillJudging);
    expect(await rows()).toEqual(before);
    const viewer = await viewerFor(session.organiser);
    const page = await resultsPage(viewer, session.slug, inWords);
    expect(page).toMatchObject({
      state: "sealed",
      seats: [
        { alias: 1, assigned: 2, locked: 1 },
        { alias: 2, assigned: 2, locked: 0 },
      ],
    });
    expect(JSON.stringify(page)).not.toMatch(/77|score|creative/);
    expect(await approvalPage(viewer, session.slug)).toBeNull();
  });
});

describe("proposing a result", () => {
  let session: Session;
  let approver: Awaited<ReturnType<typeof withRole>>;
  beforeAll(async () => {
    session = await judged([90, 60, 80, 70]);
    approver = await withRole(session.id, "approver");
  });

  it("ranks the locked ballots, awards along the ranking, and writes down what was proposed", async () => {
    const { resultId, digest } = await propose(session);
    const { awards, content, proposedById } = await resultOf(session.id);
    expect(proposedById).toBe(session.organiser.personId);
    const { entries } = session;
    expect(awards.map(({ entryId, prizeId }) => [entryId, prizeId])).toEqual([
      [entries[0]!.entryId, "gold"],
      [entries[2]!.entryId, "silver"],
      [entries[3]!.entryId, "silver"],
      [entries[1]!.entryId, "silver"],
    ]);
    expect(content).toMatchObject({ method: "mean", digest });
    const entry = (await journalOf(session.id)).at(-1)!;
    expect(entry).toMatchObject({ deed: "judging.propose-result" });
    expect(entry.opening!.payload).toEqual({ resultId, digest });
  });

  it("stands as it was read: neither result nor award can be changed", async () => {
    for (const table of ["Result", "Award"]) {
      const id = table === "Result" ? `"digest" = 'x'` : `"rank" = 1`;
      await expect(database().$executeRawUnsafe(`UPDATE "${table}" SET ${id}`)).rejects.toThrow(
        "append-only",
      );
      await expect(database().$executeRawUnsafe(`DELETE FROM "${table}"`)).rejects.toThrow(
        "append-only",
      );
    }
  });

  it.each(["a juror", "an author", "the approver", "a visitor"])("is not for %s", async (who) => {
    const actors = {
      "a juror": session.panel[0]!.actor,
      "an author": session.entries[0]!.author,
      "the approver": approver,
      "a visitor": { personId: null, pseudonym: "visitor" },
    };
    const actor = actors[who as keyof typeof actors];
    const before = await rows();
    expect((await refusalOf(proposeResult(actor, proposing(session)))).kind).toBe("unknown");
    expect(await rows()).toEqual(before);
  });

  it("gives a package that anybody recomputes to the digest that is signed", async () => {
    const viewer = await viewerFor(approver);
    const content = await resultsPackage(viewer, session.slug);
    const stored = JSON.parse(JSON.stringify(content)) as unknown;
    expect(verifyResultsPackage(stored, hash).difference).toBeNull();
    const page = await approvalPage(viewer, session.slug);
    expect(page!.proposal.digest).toBe(content.digest);

    const file = path.join(os.tmpdir(), `xs-package-${process.pid}.json`);
    writeFileSync(file, JSON.stringify(stored));
    const run = spawnSync("npx", ["tsx", "app/commands/tally.ts", file], { encoding: "utf8" });
    expect([run.status, run.stderr.replace(/^npm warn.*$/gm, "").trim()]).toEqual([0, ""]);

    const forged = structuredClone(stored) as { rules: { awards: { entry: string }[] } };
    forged.rules.awards[0]!.entry = "2";
    expect(verifyResultsPackage(forged, hash).difference).toMatch(/^digest/);
  });

  it("names nobody in what is computed and published", async () => {
    const content = await resultsPackage(await viewerFor(approver), session.slug);
    const text = JSON.stringify(content);
    for (const { authorName, entryId, submissionId } of session.entries)
      for (const secret of [authorName, entryId, submissionId, "作品题名", "设计说明"])
        expect(text).not.toContain(secret);
    for (const { seatId, actor } of session.panel)
      for (const secret of [seatId, actor.personId, "评委"]) expect(text).not.toContain(secret);
  });
});

describe("what people decide", () => {
  it("needs a reason where it departs from the ranking, and the reason is part of the result", async () => {
    const session = await judged([90, 60, 80], { jurors: 2 });
    const awards = [{ entry: "3", prizeId: "gold" }];
    const silent = await refusalOf(propose(session, { awards }));
    expect(silent).toMatchObject({ because: t.awardsNeedReason, field: "awardsReason" });
    await propose(session, { awards, awardsReason: "经合议，金奖授予三号。" });
    const { content } = await resultOf(session.id);
    expect(content).toMatchObject({ rules: { awards, awardsReason: "经合议，金奖授予三号。" } });
  });

  it.each([
    [
      "an entry that is not ranked",
      [{ entry: "99", prizeId: "gold" }],
      "not-ranked",
      "awards.gold",
    ],
    ["a prize that is none", [{ entry: "1", prizeId: "iron" }], "unknown-prize", "awards.iron"],
    [
      "more than a prize has",
      [
        { entry: "1", prizeId: "gold" },
        { entry: "2", prizeId: "gold" },
      ],
      "too-many",
      "awards.gold",
    ],
  ] as const)("is refused for %s", async (_, awards, key, field) => {
    const session = await judged([90, 60], { jurors: 2 });
    const before = await rows();
    const refusal = await refusalOf(propose(session, { awards, awardsReason: "经合议决定。" }));
    expect(refusal).toMatchObject({ because: t[key], field });
    expect(await rows()).toEqual(before);
  });

  it("is asked for where equal entries lie across a prize, and never left to chance", async () => {
    const session = await judged([80, 80, 60], { jurors: 2 });
    expect((await refusalOf(propose(session))).because).toEqual(t.tiesToDecide);
    const page = await resultsPage(await viewerFor(session.organiser), session.slug, inWords);
    expect(page).toMatchObject({
      state: "opened",
      results: {
        ranking: {
          ties: [{ entries: ["1", "2"], by: null }],
          proposal: {
            awards: [],
            undecided: { prizeId: "gold", entries: ["1", "2"], places: 1 },
          },
        },
      },
    });
    // The chair's recorded vote stands in the brief's list, so it parts them.
    await propose(session, { chairVotes: [["2", "1"]] });
    const { awards, content } = await resultOf(session.id);
    expect(awards[0]).toMatchObject({ entryId: session.entries[1]!.entryId, prizeId: "gold" });
    expect(content).toMatchObject({
      rules: { chairVotes: [["2", "1"]], ties: [{ entries: ["1", "2"], by: "chair-vote" }] },
    });
  });
});

describe("a panel that is not complete", () => {
  it("needs a reason for ballots that are not locked, and does not count them", async () => {
    const session = await aSession({ jurors: 3, entries: 3 });
    const [one, two, three] = session.panel;
    for (const { entryId } of session.entries) {
      await judge(session, one!, entryId, 70);
      await judge(session, two!, entryId, 60);
    }
    const [desk] = await deskOf(three!.seatId);
    const ballot = { assignmentId: desk!.id, scores: marks(session.brief, 1), comment: "" };
    await judge(session, three!, (await deskOf(three!.seatId))[1]!.entryId, 90);
    await saveBallot(three!.actor, { ...ballot, revision: 0 });
    await at(session.brief.rounds[0]!.judgingClosesAt);
    const awards: [] = [];
    const silent = await refusalOf(
      propose(session, { awards, awardsReason: "全部空缺，经合议。" }),
    );
    expect(silent).toMatchObject({ because: t.missingBallots, field: "missingReason" });
    const reasons = { awardsReason: "全部空缺，经合议。", missingReason: "三号评委住院。" };
    await propose(session, { awards, ...reasons });
    const { content } = await resultOf(session.id);
    expect(content).toMatchObject({
      method: "additive",
      rules: { missingReason: "三号评委住院。", missing: [{ juror: "3" }, { juror: "3" }] },
    });
    expect(JSON.stringify(content)).not.toContain('"value":1,');
  });

  it("is not ranked where nothing joins its groups", async () => {
    const session = await aSession({ jurors: 2, entries: 2, quota: 1 });
    for (const juror of session.panel)
      for (const desk of await deskOf(juror.seatId)) await judge(session, juror, desk.entryId, 80);
    await at(session.brief.rounds[0]!.judgingClosesAt);
    expect((await refusalOf(propose(session))).because).toEqual(t.notComparable);
    const viewer = await viewerFor(session.organiser);
    const page = await resultsPage(viewer, session.slug, inWords);
    expect(page).toMatchObject({ results: { ranking: { ranked: false, links: [{}] } } });
  });

  it("has no result where nobody locked anything", async () => {
    const session = await aSession({ jurors: 1, entries: 1 });
    await at(session.brief.rounds[0]!.judgingClosesAt);
    expect((await refusalOf(propose(session))).because).toEqual(t.nothingJudged);
  });
});

describe("the second signature", () => {
  it("is another person's, on exactly what was read, once, and makes it public at its instant", async () => {
    const session = await judged([90, 60, 80], { jurors: 2 });
    const { slug, id, organiser } = session;
    const approver = await withRole(id, "approver");
    const { resultsAt } = session.brief.timetable;
    const sign = (digest: string, actor: typeof organiser, announcedAt: Date | null = null) =>
      approveResult(actor, { slug, digest, announcedAt });
    expect((await refusalOf(sign("x", approver))).kind).toBe("unknown");
    const first = await propose(session);
    const second = await propose(session, { awards: [], awardsReason: "全部空缺，经合议。" });
    const third = await propose(session);

    const before = await rows();
    expect((await refusalOf(sign(third.digest, organiser))).because).toEqual(t.ownProposal);
    expect((await refusalOf(sign(second.digest, approver))).because).toEqual(t.notWhatYouRead);
    const early = new Date(Date.parse(resultsAt) - 1);
    const refusal = await refusalOf(sign(third.digest, approver, early));
    expect(refusal).toMatchObject({ because: t.announceInPast, field: "announcedAt" });
    for (const actor of [session.panel[0]!.actor, session.entries[0]!.author])
      expect((await refusalOf(sign(third.digest, actor))).kind).toBe("unknown");
    expect(await rows()).toEqual(before);

    const { announcedAt } = await sign(third.digest, approver);
    expect(announcedAt).toBe(resultsAt);
    expect(first.digest).toBe(third.digest);
    for (const act of [() => sign(third.digest, approver), () => propose(session)])
      expect((await refusalOf(act())).because).toEqual(t.approvedAlready);
    expect((await journalOf(id)).at(-1)).toMatchObject({
      deed: "judging.approve-result",
      actor: approver.pseudonym,
    });
    await expect(
      database().$executeRawUnsafe(`UPDATE "ResultApproval" SET "announcedAt" = now()`),
    ).rejects.toThrow("append-only");

    const everybody = [
      nobody,
      ...(await Promise.all(
        [organiser, approver, session.panel[0]!.actor, session.entries[0]!.author].map(viewerFor),
      )),
    ];
    const entryIds = session.entries.map(({ entryId }) => entryId);
    const seen = async () => ({
      published: (await publishedResult(database(), id)) !== null,
      awards: (await awardsOfEntries(database(), entryIds)).length,
    });
    // The clock runs on while it is asked, so the last instants before are tried two seconds ahead.
    await at(resultsAt, -2_000);
    expect(await seen()).toEqual({ published: false, awards: 0 });
    for (const viewer of [everybody[0]!, everybody[3]!, everybody[4]!]) {
      const page = resultsPage(viewer, slug, inWords);
      expect((await refusalOf(page)).kind).toBe("unknown");
      expect((await refusalOf(resultsPackage(viewer, slug))).kind).toBe("unknown");
    }
    await at(resultsAt);
    expect(await seen()).toEqual({ published: true, awards: 3 });
    for (const viewer of everybody) {
      const page = await resultsPage(viewer, slug, inWords);
      expect(page).toMatchObject({ state: "published", digest: third.digest });
      expect(await resultsPackage(viewer, slug)).toMatchObject({
        digest: third.digest,
      });
    }
  });

  it("may announce at once when the timetable allows, and never in the past", async () => {
    const session = await judged([90, 60], { jurors: 2 });
    const approver = await withRole(session.id, "approver");
    await at(session.brief.timetable.resultsAt, 3_600_000);
    const { digest } = await propose(session);
    const { slug } = session;
    const past = new Date(session.brief.timetable.resultsAt);
    const late = approveResult(approver, { slug, digest, announcedAt: past });
    expect((await refusalOf(late)).because).toEqual(t.announceInPast);
    await approveResult(approver, { slug, digest, announcedAt: null });
    expect(await publishedResult(database(), session.id)).toMatchObject({ digest });
  });

  it("comes within a day; what has waited longer is proposed and read anew", async () => {
    const session = await judged([90, 60], { jurors: 2 });
    const { slug, brief } = session;
    const approver = await withRole(session.id, "approver");
    const { judgingClosesAt } = brief.rounds[0]!;
    const { digest } = await propose(session);
    const read = async () => (await approvalPage(await viewerFor(approver), slug))!;
    await at(judgingClosesAt, 86_400_000 - 60_000);
    expect(await read()).toMatchObject({ because: null, proposal: { lapsed: false } });

    await at(judgingClosesAt, 86_400_000 + 60_000);
    expect(await read()).toMatchObject({
      because: signingTexts.lapsed,
      proposal: { lapsed: true },
    });
    const before = await rows();
    const sign = () => approveResult(approver, { slug, digest, announcedAt: null });
    expect(await refusalOf(sign())).toMatchObject({
      ...{ kind: "conflict", because: signingTexts.lapsed },
    });
    expect(await rows()).toEqual(before);
    expect((await propose(session)).digest).toBe(digest);
    await sign();
  });

  it("may be another organiser's, but nobody's own", async () => {
    const session = await judged([90, 60], { jurors: 2 });
    const other = await withRole(session.id, "organiser");
    const { digest } = await propose(session);
    const { slug } = session;
    await approveResult(other, { slug, digest, announcedAt: null });
  });
});

describe("a work withdrawn after the judging", () => {
  const withdraw = (entry: Session["entries"][number], reason: string) =>
    withdrawEntry(entry.author, { entryId: entry.entryId, reason });

  it("takes no award along: the next one moves up in a new proposal, and after the announcement at the end", async () => {
    const session = await judged([90, 60, 80, 70], { jurors: 2 });
    const approver = await withRole(session.id, "approver");
    const { slug, brief, organiser, entries } = session;
    const [best, last, second] = entries as [
      Session["entries"][0],
      Session["entries"][0],
      Session["entries"][0],
    ];
    const first = await propose(session);
    expect((await refusalOf(withdraw(best, " "))).field).toBe("reason");
    await withdraw(best, "作品已另行签约，放弃奖项。");
    const sign = (digest: string) => approveResult(approver, { slug, digest, announcedAt: null });
    expect((await refusalOf(sign(first.digest))).because).toEqual(t.withdrawnSince);
    const anew = await propose(session);
    expect((await resultOf(session.id)).awards.map(({ entryId }) => entryId)).not.toContain(
      best.entryId,
    );
    await sign(anew.digest);
    await at(brief.timetable.resultsAt);
    await withdraw(second, "放弃奖项。");
    await at(brief.timetable.resultsAt, 9 * 86_400_000);
    await proposeConclusion(organiser, { slug, how: "move-up" });
    const { content } = await database().conclusion.findFirstOrThrow({
      where: { competitionId: session.id },
    });
    const { awards } = content as { awards: { entry: string; prizeId: string }[] };
    expect(awards[0]).toMatchObject({ entry: "4", prizeId: "gold" });
    expect(awards.map(({ entry }) => entry)).not.toContain("3");
    const { digest } = await database().conclusion.findFirstOrThrow({
      where: { competitionId: session.id },
    });
    await approveConclusion(approver, { slug, digest });
    expect((await refusalOf(withdraw(last, "太晚。"))).because).toEqual(
      entryRefusals.withdrawTooLate,
    );
  });
});

describe("an announced result", () => {
  it("tells number, title, names and award of those who won, and of nobody else", async () => {
    const session = await judged([90, 60, 80, 70], { jurors: 2 });
    const approver = await withRole(session.id, "approver");
    const awards = [{ entry: "1", prizeId: "gold" }];
    const { digest } = await propose(session, { awards, awardsReason: "其余空缺，经合议。" });
    await approveResult(approver, { slug: session.slug, digest, announcedAt: null });
    await at(session.brief.timetable.resultsAt);
    const page = await resultsPage(nobody, session.slug, reading as never);
    expect(page).toMatchObject({
      honours: [
        {
          ...{ prizeId: "gold", place: 1, number: "0001" },
          names: [session.entries[0]!.authorName],
        },
      ],
      summary: { jurors: 2, entries: 4, ballots: 8, lines: [{ entry: "1", place: 1 }] },
    });
    const text = JSON.stringify(page);
    for (const { authorName, entryId } of session.entries.slice(1)) {
      expect(text).not.toContain(authorName);
      expect(text).not.toContain(entryId);
    }
    for (const { actor, seatId } of session.panel) {
      expect(text).not.toContain(seatId);
      expect(text).not.toContain(actor.personId);
    }
  });
});
