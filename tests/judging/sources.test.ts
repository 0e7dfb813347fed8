import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { PanelKind, SeatSource } from "~/competitions/panels";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { approveResult } from "~/judging/approve-result.server";
import { assignEntries } from "~/judging/assign-entries.server";
import { ballotPage } from "~/judging/ballot-queries.server";
import { besidePage } from "~/judging/beside/beside-queries.server";
import { rankRound } from "~/judging/comparing/rank-comparisons";
import { panelAgreement } from "~/judging/diagnostics/diagnostics";
import { ownResult } from "~/judging/feedback/own-result.server";
import { inviteJuror } from "~/judging/invite-juror.server";
import { deskPage } from "~/judging/jury-queries.server";
import { lockBallot } from "~/judging/lock-ballot.server";
import { panelPage } from "~/judging/panel-queries.server";
import { printPage } from "~/judging/prints/print-queries.server";
import { proposeResult } from "~/judging/propose-result.server";
import type { CountedBallot } from "~/judging/ranking";
import { ownRecord } from "~/judging/record/own-record.server";
import { refusals as t } from "~/judging/refusals";
import { makeResultsPackage, verifyResultsPackage } from "~/judging/results-package";
import { resultsPackage, resultsPage } from "~/judging/results-queries.server";
import { rulesOfRound } from "~/judging/round-rules";
import { saveBallot } from "~/judging/save-ballot.server";
import { placesOnScales } from "~/judging/scales/scale-places";
import { scalesPage } from "~/judging/scales/scales-queries.server";
import { setSeatTerms } from "~/judging/set-seat-terms.server";
import { sourceRefusals as s } from "~/judging/sources/refusals";
import { weighedTotal } from "~/judging/sources/weighed-total";
import { takeSeat } from "~/judging/take-seat.server";
import { acceptInvitation } from "~/people/accept-invitation.server";
import { readContact } from "~/people/contact";
import { nobody } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { templateBrief } from "../competitions/cast";
import { inAWorldOfItsOwn } from "../support/world";
import {
  aContestToJudge,
  aJuror,
  anEnterpriseOf,
  aPerson,
  at,
  deskOf,
  journalOf,
  refusalOf,
  viewerFor,
  withRole,
  type Contest,
  type Juror,
} from "./cast";

inAWorldOfItsOwn();

const hash = (text: string) => hexOf(sha256(utf8(text)));
/** The prize for one criterion stands first, so that it has works to choose from. */
const written = (panels: PanelKind) => {
  const brief = templateBrief();
  const [alone, whole] = [true, false].map((one) =>
    brief.prizes.filter(({ criterionId }) => Boolean(criterionId) === one),
  );
  return { ...brief, panels, prizes: [...alone!, ...whole!] };
};
/** The template's criteria: three of experts, 8000 together, and the prospects of enterprises, 2000. */
const marksOf = (source: SeatSource, mark: number): Record<string, number> =>
  source === "expert" ? { creative: mark, huxiang: mark, craft: mark } : { prospects: mark };
const ballot = (juror: string, entry: string, source: SeatSource, mark: number): CountedBallot => ({
  ...{ juror, entry, source, scores: marksOf(source, mark) },
});

describe("the weighted total over sources", () => {
  const ranked = (...entries: string[]) => entries.map((entry, at) => ({ entry, rank: at + 1 }));

  it("is of percentiles within each, and exact", () => {
    const { entries, weights } = weighedTotal([
      { source: "expert", weightBp: 8000, entries: ranked("1", "2", "3", "4") },
      {
        source: "enterprise",
        weightBp: 2000,
        entries: [
          { entry: "3", rank: 1 },
          { entry: "2", rank: 2 },
          { entry: "1", rank: 2 },
        ],
      },
    ]);
    expect(weights).toEqual({ expert: 8000, enterprise: 2000 });
    // 4 has no place with enterprises, and so no total. 87.5, 62.5, 37.5; 33.3, 33.3, 83.3.
    const shown = entries.map(({ entry, rank, total }) => [entry, rank, Number(total.toFixed(3))]);
    expect(shown).toEqual([
      ["1", 1, 76.667],
      ["2", 2, 56.667],
      ["3", 3, 46.667],
    ]);
    expect(entries[0]!.percentiles).toEqual({ expert: 87.5, enterprise: 100 / 3 });
  });

  it("is the same whatever the order, shares a rank only where it is equal, and never rewards a worse rank", () => {
    const order = fc.shuffledSubarray(["1", "2", "3", "4", "5"], { minLength: 5 });
    fc.assert(
      fc.property(order, order, fc.integer({ min: 1, max: 9999 }), (one, other, weightBp) => {
        const sources = [
          { source: "expert", weightBp, entries: ranked(...one) },
          { source: "enterprise", weightBp: 10_000 - weightBp, entries: ranked(...other) },
        ];
        const { entries } = weighedTotal(sources);
        const turned = weighedTotal(
          sources.map((source) => ({ ...source, entries: source.entries.toReversed() })),
        );
        const byEntry = (list: typeof entries) =>
          [...list].sort((a, b) => a.entry.localeCompare(b.entry));
        expect(byEntry(turned.entries)).toEqual(byEntry(entries));
        for (const a of entries)
          for (const b of entries) {
            if (
              one.indexOf(a.entry) < one.indexOf(b.entry) &&
              other.indexOf(a.entry) < other.indexOf(b.entry)
            )
              expect(a.rank).toBeLessThan(b.rank);
          }
      }),
    );
  });
});

describe("a round in which each source has a panel", () => {
  const rulesWith = (panels: PanelKind) => {
    const brief = written(panels);
    return rulesOfRound(brief, brief.rounds[0]!);
  };
  const rank = (panels: PanelKind, ballots: CountedBallot[]) => {
    const ranking = rankRound(rulesWith(panels), { counted: ballots, comparisons: [] });
    if (!ranking.ranked) throw new Error("It was not ranked.");
    return ranking;
  };
  const experts = ["1", "2", "3"].flatMap((entry, turn) =>
    ["1", "2"].map((juror) => ballot(juror, entry, "expert", 90 - turn * 5)),
  );
  const enterprises = ["1", "2", "3"].flatMap((entry, turn) =>
    ["3", "4"].map((juror) => ballot(juror, entry, "enterprise", 40 + turn * 20)),
  );
  const all = [...experts, ...enterprises];

  it("tallies each by itself, and places go by the experts", () => {
    const { places, beside, tally } = rank("each", all);
    expect(places.map(({ entry }) => entry)).toEqual(["1", "2", "3"]);
    expect(beside!.sources.map(({ source, tally }) => [source, tally.jurors.length])).toEqual([
      ["expert", 2],
      ["enterprise", 2],
    ]);
    // Whatever enterprises say, not a bit of the experts' figures moves.
    expect(rank("each", experts).tally).toEqual(tally);
    expect(beside!.sources[1]!.tally.entries[0]!.entry).toBe("3");
    expect(beside!.total).toBeNull();
  });

  it("goes by the total where it is declared, and ties in it are parted by the experts' marks", () => {
    const { places, beside, ties } = rank("weighed", all);
    expect(places.map(({ entry }) => entry)).toEqual(["1", "2", "3"]);
    expect(beside!.total!.weights).toEqual({ expert: 8000, enterprise: 2000 });
    const rules = rulesWith("weighed");
    const even = rules.criteria.map((one) =>
      one.source === "enterprise" ? { ...one, weightBp: 8000 } : one,
    );
    const tied = rankRound({ ...rules, criteria: even }, { counted: all, comparisons: [] });
    // Opposite rankings of one weight: all three share the total.
    expect(tied.ranked && tied.ties).toEqual([
      { entries: ["1", "2", "3"], by: "primary-criterion" },
    ]);
    expect(tied.ranked && tied.places.map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(ties).toEqual([]);
  });

  it("ranks nobody where a source that the places need cannot be ranked", () => {
    const without = rankRound(rulesWith("weighed"), { counted: experts, comparisons: [] });
    expect(without).toMatchObject({ ranked: false, source: "enterprise", choice: { groups: [] } });
    const apart = [
      ...experts,
      ballot("3", "1", "enterprise", 50),
      ballot("4", "2", "enterprise", 60),
    ];
    const groups = rankRound(rulesWith("weighed"), { counted: apart, comparisons: [] });
    expect(groups).toMatchObject({ ranked: false, source: "enterprise" });
    expect(rank("each", apart).beside!.sources.map(({ source }) => source)).toEqual(["expert"]);
    const none = rankRound(rulesWith("each"), { counted: enterprises, comparisons: [] });
    expect(none).toMatchObject({ ranked: false, source: "expert" });
  });

  it("gives a prize for an enterprise's criterion along the enterprises' places, or to nobody", () => {
    const brief = written("each");
    const prospects = brief.prizes.filter(({ criterionId }) => criterionId === "prospects");
    const scales = placesOnScales(prospects, rulesWith("each"), rank("each", all));
    expect(scales.prospects!.map(({ entry }) => entry)).toEqual(["3", "2", "1"]);
    expect(placesOnScales(prospects, rulesWith("each"), rank("each", experts)).prospects).toEqual(
      [],
    );
  });

  it("says how far a panel agrees only from five jurors of that panel up", () => {
    const five = ["1", "2", "3", "5", "6"].flatMap((juror) =>
      ["1", "2"].map((entry) => ballot(juror, entry, "expert", 60 + Number(entry))),
    );
    const figures = panelAgreement(rulesWith("each"), [...five, ...enterprises])!;
    expect(figures.map(({ id }) => id).sort()).toEqual(["craft", "creative", "huxiang"]);
    expect(panelAgreement(rulesWith("each"), all)).toBeNull();
  });

  it("makes a package of which every source, the total and the digest can be checked", () => {
    const { input, beside } = rank("weighed", all);
    const made = makeResultsPackage(input, {}, hash, beside);
    const whole = JSON.parse(JSON.stringify(made)) as typeof made;
    expect(verifyResultsPackage(whole, hash)).toMatchObject({ difference: null });
    const { enterprise } = whole.sources!;
    expect(verifyResultsPackage(enterprise, hash)).toMatchObject({ difference: null });
    const differs = (change: (copy: typeof whole) => void) => {
      const copy = structuredClone(whole);
      change(copy);
      return verifyResultsPackage(copy, hash).difference;
    };
    type Open<T> = { -readonly [Key in keyof T]: Open<T[Key]> };
    const open = (copy: typeof whole) => copy as Open<typeof whole>;
    expect(
      differs((copy) => void (open(copy).sources!.enterprise!.scores![0]!.value = 99)),
    ).toMatch(/^sources\.enterprise\.results/);
    expect(differs((copy) => void (open(copy).total!.entries[0]!.total = 1))).toMatch(/^total/);
    expect(differs((copy) => void (open(copy).total!.weights.expert = 1))).toMatch(/^total/);
    expect(differs((copy) => void delete open(copy).total)).toMatch(/^digest/);
    expect(() => differs((copy) => void delete open(copy).sources)).toThrow(/enterprise/);
  });
});

/** Seated as this, sworn and declared. */
async function seatedAs(contest: Contest, source: SeatSource): Promise<Juror> {
  const juror = await aJuror(contest, { name: `${source} 评委` });
  await asSource(contest, juror, source);
  if (source === "enterprise") await anEnterpriseOf([juror.actor]);
  return juror;
}
const asSource = ({ organiser, slug }: Contest, { seatId }: Juror, source: SeatSource) =>
  setSeatTerms(organiser, {
    ...{ slug, seatId, source, cap: null, trackIds: [], roundIds: [], expertise: [] },
  });

describe("an enterprise's seat", () => {
  let contest: Contest;
  let experts: Juror[];
  let buyers: Juror[];
  beforeAll(async () => {
    contest = await aContestToJudge({ entries: 3, written: written("weighed") });
    experts = [await seatedAs(contest, "expert"), await seatedAs(contest, "expert")];
    buyers = [await seatedAs(contest, "enterprise"), await seatedAs(contest, "enterprise")];
  });

  it("is what its invitation said, and there is none where all sit on one panel", async () => {
    const invited = { contact: readContact("buyer@example.com")!, origin: "https://xs.example" };
    const { organiser, slug, id } = contest;
    await inviteJuror(organiser, { slug, ...invited, source: "enterprise" });
    const page = await panelPage(await viewerFor(organiser), slug);
    expect(page.invitations).toMatchObject([{ source: "enterprise" }]);
    const where = { recipient: invited.contact.value };
    const { body } = await database().outboxMessage.findFirstOrThrow({ where });
    const person = await aPerson("采购评委");
    await acceptInvitation(person, { token: /invitations\/([\w-]+)/.exec(body)![1]! });
    const { seatId } = await takeSeat(person, { competitionId: id });
    const seat = await database().seat.findUniqueOrThrow({ where: { id: seatId } });
    expect(seat.source).toBe("enterprise");

    const joint = await aContestToJudge({ entries: 1 });
    const refused = inviteJuror(joint.organiser, {
      ...{ slug: joint.slug, ...invited, source: "enterprise" as const },
    });
    expect(await refusalOf(refused)).toMatchObject({ because: s.onePanel, field: "source" });
    const seated = await aJuror(joint);
    expect((await refusalOf(asSource(joint, seated, "enterprise"))).because).toEqual(s.onePanel);
    await at(contest.brief.rounds[0]!.judgingOpensAt, -3_600_000);
  });

  it("fills the quota of its own source, and nobody else's", async () => {
    const { organiser, slug } = contest;
    await assignEntries(organiser, { slug, quota: 2 });
    for (const { seatId } of [...experts, ...buyers]) expect(await deskOf(seatId)).toHaveLength(3);
    const page = await panelPage(await viewerFor(organiser), slug);
    expect(page.coverage).toMatchObject([
      { source: "expert", entries: [{ jurors: 2, entries: 3 }] },
      { source: "enterprise", entries: [{ jurors: 2, entries: 3 }] },
    ]);
    expect(page.groups).toBe(1);
  });

  it("has a ballot of its criteria alone, and takes no score of another's", async () => {
    await at(contest.brief.rounds[0]!.judgingOpensAt);
    const [buyer, expert] = [buyers[0]!, experts[0]!];
    const viewer = await viewerFor(buyer.actor);
    const [desk] = await deskOf(buyer.seatId);
    const assignmentId = desk!.id;
    const names = ({ criteria }: { criteria: { id: string }[] }) => criteria.map(({ id }) => id);
    expect(names(await ballotPage(viewer, assignmentId))).toEqual(["prospects"]);
    expect(names(await deskPage(viewer, buyer.seatId))).toEqual(["prospects"]);
    const both = (await deskOf(buyer.seatId)).slice(0, 2).map(({ id }) => id);
    expect(names(await besidePage(viewer, buyer.seatId, both))).toEqual(["prospects"]);
    const [own] = await deskOf(expert.seatId);
    const shown = await ballotPage(await viewerFor(expert.actor), own!.id);
    expect(names(shown)).toEqual(["creative", "huxiang", "craft"]);
    const [organiser, slug] = [await viewerFor(contest.organiser), contest.slug];
    const paper = { sheet: "ballots" as const, roundId: null, alias: 3 };
    expect(names(await printPage(organiser, slug, paper))).toEqual(["prospects"]);

    const draft = { assignmentId, comment: "", revision: 0 };
    const stray = saveBallot(buyer.actor, { ...draft, scores: { prospects: 70, creative: 70 } });
    expect(await refusalOf(stray)).toMatchObject({
      ...{ kind: "invalid", because: t.strayScore, field: "scores.creative" },
    });
    await saveBallot(buyer.actor, { ...draft, scores: { prospects: 70 } });
    const { queue } = await deskPage(viewer, buyer.seatId);
    expect(queue!.find((line) => line.assignmentId === assignmentId)!.progress).toBe("complete");
  });

  it("stays what it is once something is written, in the database too", async () => {
    const { seatId } = buyers[0]!;
    const refused = await refusalOf(asSource(contest, buyers[0]!, "expert"));
    expect(refused).toMatchObject({ kind: "conflict", because: s.sourceStays });
    await expect(
      database().seat.update({ where: { id: seatId }, data: { source: "expert" } }),
    ).rejects.toThrow(/does not change/);
    const bare = buyers[1]!.seatId;
    await expect(
      database().seat.update({ where: { id: bare }, data: { source: "public" } }),
    ).rejects.toThrow(/Seat_source/);
  });

  it("sees nothing that experts scored, before and after they have locked", async () => {
    for (const [jurors, mark] of [
      [experts, 61],
      [buyers, 47],
    ] as const)
      for (const juror of jurors)
        for (const { id, entryId } of await deskOf(juror.seatId)) {
          const { number } = contest.entries.find((one) => one.entryId === entryId)!;
          const before = await database().ballot.findUnique({ where: { assignmentId: id } });
          const scores = marksOf(
            jurors === experts ? "expert" : "enterprise",
            jurors === experts ? mark + number : mark - number,
          );
          const { revision } = await saveBallot(juror.actor, {
            ...{ assignmentId: id, scores, comment: "", revision: before?.revision ?? 0 },
          });
          await lockBallot(juror.actor, { assignmentId: id, revision });
        }
    const viewer = await viewerFor(buyers[0]!.actor);
    const parts: unknown[] = [await deskPage(viewer, buyers[0]!.seatId)];
    parts.push(await ownRecord(viewer, buyers[0]!.seatId));
    for (const { id } of await deskOf(buyers[0]!.seatId)) parts.push(await ballotPage(viewer, id));
    for (const part of parts.map((one) => JSON.stringify(one)))
      expect(part).not.toMatch(/creative|huxiang"|craft|"(score|mean|low|high)":6\d/);
    const [foreign] = await deskOf(experts[0]!.seatId);
    await expect(ballotPage(viewer, foreign!.id)).rejects.toMatchObject({ kind: "unknown" });
    const record = await ownRecord(viewer, buyers[0]!.seatId);
    expect(record.ballots.flatMap(({ scores }) => scores.map(({ id }) => id))).toEqual(
      Array.from({ length: 3 }, () => "prospects"),
    );
  });

  it("counts beside the experts in what is opened, signed and published", async () => {
    const { organiser, slug, brief, id } = contest;
    await at(brief.rounds[0]!.judgingClosesAt);
    const viewer = await viewerFor(organiser);
    const page = await resultsPage(viewer, slug, { locale: "zh", chairVotes: [] });
    if (page.state !== "opened" || !page.results.ranking?.ranked) throw new Error("Not opened.");
    const { sources, method, lines } = page.results.ranking;
    expect(method).toBe("weighed");
    expect(lines.map(({ entry, interval }) => [entry, interval])).toEqual([
      ["3", null],
      ["2", null],
      ["1", null],
    ]);
    // Experts and enterprises rank in opposite orders: nobody is beaten on both.
    expect(sources!.lines.every(({ front }) => front)).toBe(true);
    expect(sources!.lines[0]!.of).toMatchObject({ expert: { rank: 1 }, enterprise: { rank: 3 } });
    const scales = await scalesPage(viewer, slug, brief.rounds[0]!.id, { x: null, y: null });
    expect(scales.scales.map(({ source }) => source)).toEqual([
      "expert",
      "expert",
      "expert",
      "enterprise",
    ]);

    await proposeResult(organiser, { slug, awards: null, missingReason: "" });
    const { digest, awards } = await database().result.findFirstOrThrow({
      where: { competitionId: id },
      include: { awards: true },
    });
    const best = awards.find(
      ({ prizeId }) => brief.prizes.find((p) => p.id === prizeId)?.criterionId,
    );
    // The prize for prospects goes by the enterprises' places.
    expect(best?.entryId).toBe(contest.entries[0]!.entryId);
    const approver = await withRole(id, "approver");
    const { resultsAt } = brief.timetable;
    await approveResult(approver, { slug, digest, announcedAt: new Date(resultsAt) });
    await at(resultsAt);
    const content = JSON.parse(JSON.stringify(await resultsPackage(nobody, slug))) as never;
    expect(verifyResultsPackage(content, hash)).toMatchObject({ difference: null });
    const shown = await resultsPage(nobody, slug, { locale: "zh", chairVotes: [] });
    expect(shown).toMatchObject({
      summary: {
        method: "weighed",
        jurors: 4,
        ballots: 12,
        sources: { weights: { expert: 8000 } },
      },
    });
    const mine = await ownResult(
      (await viewerFor(contest.entries[2]!.author)) as never,
      contest.entries[2]!.entryId,
    );
    expect(mine!.feedback).toMatchObject({
      marked: { source: "expert", total: 64 },
      others: [{ source: "enterprise", total: 44, criteria: [{ id: "prospects", mean: 44 }] }],
    });
    expect((await journalOf(buyers[0]!.seatId)).map(({ deed }) => deed)).toContain(
      "judging.set-seat-terms",
    );
  });
});
