// What an organiser settles before the lot decides: terms, who is kept apart, quotas, and relations looked into.
import { beforeAll, describe, expect, it } from "vitest";
import { assignEntries } from "~/judging/assign-entries.server";
import { dismissProposal } from "~/judging/dismiss-proposal.server";
import { drawAssignment } from "~/judging/draw-assignment.server";
import { endSeat } from "~/judging/end-seat.server";
import { allowTogether, keepApart } from "~/judging/keep-apart.server";
import { lowerQuota, restoreQuota } from "~/judging/lower-quota.server";
import { panelPage } from "~/judging/panel-queries.server";
import { pinConflict } from "~/judging/pin-conflict.server";
import { refusals as t } from "~/judging/refusals";
import { saveBallot } from "~/judging/save-ballot.server";
import { setSeatTerms } from "~/judging/set-seat-terms.server";
import { grantRole } from "~/people/grant-role.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn } from "../support/world";
import {
  aContestToJudge,
  aJuror,
  at,
  deskOf,
  journalOf,
  marks,
  refusalOf,
  rows,
  viewerFor,
  type Contest,
  type Juror,
} from "./cast";

inAWorldOfItsOwn();

let contest: Contest;
let panel: Juror[];
beforeAll(async () => {
  contest = await aContestToJudge({ entries: 6 });
  panel = [];
  for (let turn = 0; turn < 3; turn += 1)
    panel.push(await aJuror(contest, { relations: [{ kind: "family", name: `没来的人${turn}` }] }));
});

const shown = async (planned = true) =>
  panelPage(await viewerFor(contest.organiser), contest.slug, { planned });
const everything = { cap: null, trackIds: [], roundIds: [], expertise: [] };
const lastDeed = async (subject: string) => (await journalOf(subject)).at(-1)?.deed;

describe("the lot", () => {
  it("is drawn once a round, is shown first, and moves nothing", async () => {
    const { organiser, slug, id } = contest;
    await drawAssignment(organiser, { slug, quota: 2 });
    const { seed } = await database().assignmentDraw.findFirstOrThrow();
    await drawAssignment(organiser, { slug, quota: 2 });
    expect((await database().assignmentDraw.findFirstOrThrow()).seed).toBe(seed);
    expect(await lastDeed(id)).toBe("judging.draw-assignment");
    const { plan, seats } = await shown();
    expect(plan).toMatchObject({ quota: 2, added: 12, removed: 0, shortage: null, groups: 1 });
    expect(plan!.loads.map(({ before, after }) => [before, after])).toEqual([
      [0, 4],
      [0, 4],
      [0, 4],
    ]);
    expect(seats.map(({ assigned }) => assigned)).toEqual([0, 0, 0]);
    await expect(
      database().assignmentDraw.updateMany({ data: { seed: "1".repeat(32) } }),
    ).rejects.toThrow("drawn once");
  });

  it("is for those who run the contest, and leaves nothing of a refusal", async () => {
    const { slug, entries } = contest;
    const before = await rows();
    const stranger = entries[0]!.author;
    const pair = { slug, seatId: panel[0]!.seatId, otherId: panel[1]!.seatId };
    const { entryId } = entries[0]!;
    for (const act of [
      () => drawAssignment(stranger, { slug, quota: 1 }),
      () => setSeatTerms(stranger, { slug, seatId: panel[0]!.seatId, ...everything }),
      () => keepApart(stranger, pair),
      () => allowTogether(stranger, pair),
      () => lowerQuota(stranger, { slug, numbers: ["1"], quota: 1, reason: "没有别的评委" }),
      () => restoreQuota(stranger, { slug, number: "1" }),
      () => dismissProposal(stranger, { ...pair, entryId, reason: "核对过了，无关" }),
    ])
      expect((await refusalOf(act())).kind).toBe("unknown");
    expect(await rows()).toEqual(before);
  });

  it("is carried out as it was looked at, or not at all", async () => {
    const { organiser, slug } = contest;
    const looked = (await shown()).plan!.digest;
    await setSeatTerms(organiser, { slug, seatId: panel[0]!.seatId, ...everything, cap: 1 });
    const stale = assignEntries(organiser, { slug, quota: 2, digest: looked });
    expect((await refusalOf(stale)).because).toEqual(t.planChanged);
    await setSeatTerms(organiser, { slug, seatId: panel[0]!.seatId, ...everything });
    expect((await shown()).plan!.digest).toBe(looked);
  });
});

describe("what a juror judges", () => {
  it("is as many as the cap, of the tracks and rounds that are named", async () => {
    const { organiser, slug, brief } = contest;
    const { seatId } = panel[0]!;
    const terms = { ...everything, cap: 2, expertise: ["style" as const] };
    await setSeatTerms(organiser, { slug, seatId, ...terms });
    expect(await lastDeed(seatId)).toBe("judging.set-seat-terms");
    const after = async () => (await shown()).plan!.loads.map((load) => load.after);
    expect(await after()).toEqual([2, 5, 5]);
    expect((await shown()).plan!.lacking).toHaveLength(4);
    const elsewhere = brief.tracks.find(({ id }) => id !== "formal")!.id;
    await setSeatTerms(organiser, { slug, seatId, ...everything, trackIds: [elsewhere] });
    expect(await after()).toEqual([0, 6, 6]);
    await setSeatTerms(organiser, {
      ...{ slug, seatId, ...everything },
      roundIds: [brief.rounds[0]!.id],
    });
    expect(await after()).toEqual([4, 4, 4]);
    const strange = setSeatTerms(organiser, { slug, seatId, ...everything, trackIds: ["x"] });
    expect((await refusalOf(strange)).because).toEqual(t.noSuchPart);
    await setSeatTerms(organiser, { slug, seatId, ...everything });
  });
});

describe("two who must not judge together", () => {
  it("never meet, until they are allowed to again", async () => {
    const { organiser, slug } = contest;
    const pair = { slug, seatId: panel[1]!.seatId, otherId: panel[0]!.seatId };
    await keepApart(organiser, pair);
    const [row] = (await shown()).apart;
    expect(row!.aliases.sort()).toEqual([1, 2]);
    // With 1 and 2 apart, every entry is 3's and one of theirs.
    expect((await shown()).plan!.loads.map(({ after }) => after)).toEqual([3, 3, 6]);
    const self = keepApart(organiser, { ...pair, otherId: pair.seatId });
    expect((await refusalOf(self)).because).toEqual(t.apartFromSelf);
    await allowTogether(organiser, { slug, seatId: row!.seatId, otherId: row!.otherId });
    expect(await lastDeed(row!.seatId)).toBe("judging.allow-together");
    expect((await shown()).apart).toEqual([]);
  });
});

describe("a quota that cannot be met", () => {
  it("names its smallest cause, and is lowered with a reason", async () => {
    const { organiser, slug, id } = contest;
    for (const { seatId } of panel.slice(0, 2))
      await pinConflict(organiser, { slug, seatId, candidateNumber: 3, kind: "other", note: "" });
    const { shortage } = (await shown()).plan!;
    expect(shortage).toEqual({
      ...{ apart: [], alike: [] },
      ...{ why: "jurors", numbers: ["0003"], full: [], wanted: 2, possible: 1, lowerTo: 1 },
      source: null,
    });
    const lower = (over: object) =>
      lowerQuota(organiser, { slug, numbers: ["3"], quota: 1, reason: "没有别的评委", ...over });
    expect((await refusalOf(lower({ quota: 2 }))).because).toEqual(t.quotaNotLower);
    expect((await refusalOf(lower({ numbers: ["99"] }))).because).toEqual(t.noSuchNumber);
    await lower({});
    expect(await lastDeed(id)).toBe("judging.lower-quota");
    const lowered = [{ number: "0003", quota: 1, reason: "没有别的评委" }];
    expect((await shown()).plan).toMatchObject({ shortage: null, added: 11, lowered });

    await restoreQuota(organiser, { slug, number: "0003" });
    expect(await lastDeed(id)).toBe("judging.restore-quota");
    expect((await shown()).plan).toMatchObject({ shortage, lowered: [] });
    expect((await refusalOf(restoreQuota(organiser, { slug, number: "0003" }))).kind).toBe(
      "unknown",
    );
    await lower({});
  });
});

describe("when a juror drops out or comes late", () => {
  it("only what nobody has written on is planned anew", async () => {
    const { organiser, slug, brief } = contest;
    const { plan } = await shown();
    await assignEntries(organiser, { slug, quota: 2, digest: plan!.digest });
    await at(brief.rounds[0]!.judgingOpensAt);
    const [begun] = await deskOf(panel[1]!.seatId);
    const ballot = { scores: marks(brief, 60), comment: "", revision: 0 };
    await saveBallot(panel[1]!.actor, { assignmentId: begun!.id, ...ballot });
    const late = await aJuror(contest, { name: "后来的评委" });
    const moved = (await shown()).plan!;
    expect(moved.removed).toBeGreaterThan(0);
    expect(moved.added).toBe(moved.removed);
    await assignEntries(organiser, { slug, quota: 2, digest: moved.digest });
    expect(await database().assignment.findUnique({ where: { id: begun!.id } })).not.toBeNull();
    expect(await deskOf(late.seatId)).toHaveLength(moved.added);

    await endSeat(organiser, { slug, seatId: late.seatId });
    const again = (await shown()).plan!;
    expect(again).toMatchObject({ added: moved.added, removed: 0, shortage: null });
    await assignEntries(organiser, { slug, quota: 2, digest: again.digest });
    expect((await shown()).plan).toMatchObject({ added: 0, removed: 0 });
  });
});

describe("relations", () => {
  it("are proposed from verified organisations, and decided by the organiser", async () => {
    const { organiser, slug, entries } = contest;
    const organisationId = newId();
    const by = { createdById: organiser.personId, createdAt: new Date("2026-01-01") };
    await database().organisation.create({
      data: { id: organisationId, kind: "college", name: { zh: "同一所学院" }, ...by },
    });
    const people = [panel[0]!.actor, entries[0]!.author, entries[1]!.author];
    for (const { personId } of people) {
      const scope = { scopeKind: "organisation", scopeId: organisationId } as const;
      await transaction((tx) =>
        grantRole(tx, { personId, ...scope, role: "member", grantedById: null }),
      );
    }
    expect((await shown(false)).found.proposals).toEqual([]);
    await database().organisationVerification.create({
      data: { organisationId, byId: organiser.personId, at: new Date("2026-01-02") },
    });
    const { proposals } = (await shown(false)).found;
    expect(proposals.map(({ alias, number, kind }) => [alias, number, kind])).toEqual(
      expect.arrayContaining([
        [1, "0001", "same-school"],
        [1, "0002", "same-school"],
      ]),
    );
    expect(proposals).toHaveLength(2);
    const { seatId } = panel[0]!;
    const pair = { slug, seatId, entryId: entries[0]!.entryId };
    await dismissProposal(organiser, { ...pair, reason: "不在同一个系，没有往来" });
    expect(await lastDeed(seatId)).toBe("judging.dismiss-proposal");
    const pin = { slug, seatId, candidateNumber: 2, kind: "same-school" as const, note: "" };
    await pinConflict(organiser, pin);
    expect((await shown(false)).found.proposals).toEqual([]);
  });

  it("that a juror declared and no entry answers to stand on a page of their own", async () => {
    const { unmatched } = (await shown(false)).found;
    expect(unmatched).toEqual(
      [1, 2, 3].map((alias) => ({ alias, kind: "family", name: `没来的人${alias - 1}` })),
    );
  });
});
