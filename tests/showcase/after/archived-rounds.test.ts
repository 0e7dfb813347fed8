// What the archive keeps of a contest of two rounds: works compared two by two, then scored on two panels.
import { beforeAll, describe, expect, it } from "vitest";
import type { Brief } from "~/competitions/brief";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { approveResult } from "~/judging/approve-result.server";
import { assignEntries } from "~/judging/assign-entries.server";
import { comparePage } from "~/judging/comparing/comparing-queries.server";
import { judgeComparison } from "~/judging/comparing/judge-comparison.server";
import { lockComparisons } from "~/judging/comparing/lock-comparisons.server";
import { approveConclusion } from "~/judging/notice/approve-conclusion.server";
import { noticePage } from "~/judging/notice/notice-queries.server";
import { proposeConclusion } from "~/judging/notice/propose-conclusion.server";
import { promotionPage } from "~/judging/promotion-queries.server";
import { proposePromotion } from "~/judging/propose-promotion.server";
import { proposeResult } from "~/judging/propose-result.server";
import { verifyResultsPackage } from "~/judging/results-package";
import { resultsPackage } from "~/judging/results-queries.server";
import { setSeatTerms } from "~/judging/set-seat-terms.server";
import { nobody } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { store } from "~/platform/store/installed-store.server";
import { archiveBytes } from "~/showcase/archive/archive-queries.server";
import { makeArchive } from "~/showcase/archive/make-archive.server";
import { requestArchive } from "~/showcase/archive/request-archive.server";
import { twoRounds } from "../../competitions/cast";
import {
  aContestToJudge,
  aJuror,
  anEnterpriseOf,
  at,
  judge,
  viewerFor,
  withRole,
  type Contest,
  type Juror,
} from "../../judging/cast";
import { inAWorldOfItsOwn } from "../../support/world";
import { unzipped } from "../../support/unzipped";

inAWorldOfItsOwn();

const reading = { locale: "zh" as const, chairVotes: [] as string[][] };
const hash = (text: string) => hexOf(sha256(utf8(text)));
const written = (): Brief => {
  const brief = twoRounds();
  const [first, final] = brief.rounds;
  brief.rounds = [{ ...first!, method: "compare", making: null }, final!];
  return { ...brief, panels: "weighed" };
};

let contest: Contest;
/** Two experts and a buyer; the second expert compares, and never locks it. */
let jurors: Juror[];
let files: Map<string, Buffer>;
const json = <T>(path: string) => JSON.parse(files.get(path)!.toString()) as T;

/** Answers what is due, the lower number winning, at most so many times. */
async function compare({ actor, seatId }: Juror, times = Infinity): Promise<number> {
  for (let done = 0; ; done += 1) {
    const { pair, turn } = await comparePage(await viewerFor(actor), seatId);
    if (!pair || done === times) return turn;
    const winner = pair.left.number < pair.right.number ? "left" : "right";
    const [left, right] = [pair.left.assignmentId, pair.right.assignmentId];
    await judgeComparison(actor, { seatId, turn, left, right, winner });
  }
}

/** So many points for each work by its number, on the criteria of the juror's own panel. */
async function score(juror: Juror, source: "expert" | "enterprise", mark: (n: number) => number) {
  const criteria = contest.brief.criteria.filter((one) => one.source === source);
  const brief = { ...contest.brief, criteria };
  for (const { entryId, number } of contest.entries.slice(0, 2))
    await judge({ brief }, juror, entryId, mark(number));
}

beforeAll(async () => {
  contest = await aContestToJudge({ entries: 4, written: written() });
  const { id, slug, organiser, brief } = contest;
  const [first, final] = brief.rounds;
  jurors = [await aJuror(contest), await aJuror(contest), await aJuror(contest)];
  const [expert, silent, buyer] = jurors as [Juror, Juror, Juror];
  await anEnterpriseOf([buyer.actor]);
  await setSeatTerms(organiser, {
    ...{ slug, seatId: buyer.seatId, source: "enterprise" },
    ...{ cap: null, trackIds: [], roundIds: [], expertise: [] },
  });
  await assignEntries(organiser, { slug, quota: null });
  await at(first!.judgingOpensAt);
  for (const juror of [expert, buyer])
    await lockComparisons(juror.actor, { seatId: juror.seatId, turn: await compare(juror) });
  await compare(silent, 3);

  await at(first!.judgingClosesAt);
  const approver = await withRole(id, "approver");
  const round = { slug, roundId: first!.id };
  const missingReason = "一位评委没有锁定。";
  const list = await proposePromotion(organiser, { ...round, missingReason });
  await approveResult(approver, { ...round, digest: list.digest, announcedAt: null });

  const before = await promotionPage(nobody, { slug, roundId: first!.id }, reading);
  expect(before).toMatchObject({ state: "announced", packaged: false });
  await assignEntries(organiser, { slug, quota: null });
  await at(final!.judgingOpensAt);
  await score(expert, "expert", (number) => 60 + number);
  await score(silent, "expert", (number) => 70 + number);
  await score(buyer, "enterprise", (number) => 90 - number);
  await at(final!.judgingClosesAt);
  const { digest } = await proposeResult(organiser, { slug, awards: null, missingReason: "" });
  await approveResult(approver, { slug, digest, announcedAt: null });
  await at(brief.timetable.resultsAt);
  await at((await noticePage(nobody, slug)).window!.closesAt);
  const conclusion = await proposeConclusion(organiser, { slug, how: "vacant" });
  await approveConclusion(approver, { slug, digest: conclusion.digest });

  const { archiveId } = await requestArchive(organiser, { slug });
  await makeArchive(archiveId);
  const { storeKey } = await archiveBytes(await viewerFor(organiser), slug, archiveId);
  const parts: Buffer[] = [];
  for await (const part of (await store().open(storeKey))!) parts.push(part as Buffer);
  files = await unzipped(Buffer.concat(parts));
});

describe("the archive of two rounds and two panels", () => {
  it("holds each panel's ballots, with their round and whose judgement they are", () => {
    type Line = { round: string; juror: number; source: string; entry: number; scores: object };
    const lines = json<Line[]>("评审/评分表.json");
    const ofFinal = lines.filter(({ round }) => round === contest.brief.rounds[1]!.id);
    const scored = (mark: number) => ({ creative: mark, huxiang: mark, craft: mark });
    expect(
      ofFinal.map(({ juror, source, entry, scores }) => [juror, source, entry, scores]),
    ).toEqual([
      [1, "expert", 1, scored(61)],
      [1, "expert", 2, scored(62)],
      [2, "expert", 1, scored(71)],
      [2, "expert", 2, scored(72)],
      [3, "enterprise", 1, { prospects: 89 }],
      [3, "enterprise", 2, { prospects: 88 }],
    ]);
  });

  it("holds comparisons that their juror locked, and none that was left open", async () => {
    type Line = { round: string; juror: number; left: number; right: number; winner: string };
    const lines = json<Line[]>("评审/两两比较.json");
    const given = await database().comparison.groupBy({ by: ["seatId"], _count: true });
    const of = ({ seatId }: Juror) => given.find((one) => one.seatId === seatId)!._count;
    const [expert, silent, buyer] = jurors as [Juror, Juror, Juror];
    expect(of(silent)).toBe(3);
    expect(lines.filter(({ juror }) => juror === 1)).toHaveLength(of(expert));
    expect(lines.filter(({ juror }) => juror === 2)).toEqual([]);
    expect(lines.filter(({ juror }) => juror === 3)).toHaveLength(of(buyer));
    for (const { round, left, right, winner } of lines)
      expect([round, winner]).toEqual(["preliminary", left < right ? "left" : "right"]);
  });

  it("holds the earlier round's list as it was signed, and it recomputes; so does the result", () => {
    const list = json<{ rules: object }>("结果/入围名单 preliminary.json");
    const promoted = [1, 2].map((n) => ({ entry: String(n), standing: "promoted", order: n }));
    const reserves = [3, 4].map((n) => ({ entry: String(n), standing: "reserve", order: n - 2 }));
    expect(list.rules).toMatchObject({
      round: { id: "preliminary" },
      promotion: { list: [...promoted, ...reserves] },
    });
    for (const packed of [list, json<object>("结果/结果包.json")])
      expect(verifyResultsPackage(packed, hash).difference).toBeNull();
  });

  it("is as open on the earlier round's own page: its scores are everybody's once the contest's are", async () => {
    const { slug } = contest;
    const page = await promotionPage(nobody, { slug, roundId: "preliminary" }, reading);
    expect(page).toMatchObject({ state: "announced", packaged: true });
    const content = await resultsPackage(nobody, slug, "preliminary");
    expect(verifyResultsPackage(JSON.parse(JSON.stringify(content)), hash).difference).toBeNull();
  });

  it("tells nothing by which a juror or an author would be known", () => {
    const papers = [...files]
      .filter(([name]) => name.startsWith("评审/") || name.startsWith("结果/"))
      .map(([, bytes]) => bytes.toString())
      .join();
    for (const { seatId, actor } of jurors)
      for (const secret of [seatId, actor.personId]) expect(papers).not.toContain(secret);
    expect(papers).not.toMatch(/金丝雀/);
  });
});
