// What is published as an enterprise's judgement is one: its seats are those of verified enterprises (docs/decisions/0310).
import { beforeAll, describe, expect, it } from "vitest";
import type { Brief } from "~/competitions/brief";
import { assignEntries } from "~/judging/assign-entries.server";
import { deskPage } from "~/judging/jury-queries.server";
import { panelPage } from "~/judging/panel-queries.server";
import { contestProgress } from "~/judging/progress/progress-queries.server";
import { setSeatTerms } from "~/judging/set-seat-terms.server";
import { signRecord } from "~/judging/supervision/sign-record.server";
import {
  supervisionPage,
  supervisionRecord,
} from "~/judging/supervision/supervision-queries.server";
import { paperCounts } from "~/showcase/paper-counts.server";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { templateBrief } from "../competitions/cast";
import { inAWorldOfItsOwn } from "../support/world";
import {
  aContestToJudge,
  aJuror,
  anEnterpriseOf,
  aSession,
  at,
  deskOf,
  judge,
  viewerFor,
  withRole,
  type Contest,
  type Juror,
} from "./cast";

inAWorldOfItsOwn();

const weighed = (over: Partial<Brief> = {}): Brief => ({
  ...templateBrief(),
  ...over,
  panels: "weighed",
});

async function aBuyer(contest: Contest): Promise<Juror> {
  const juror = await aJuror(contest, { name: "采购评委" });
  const { organiser, slug } = contest;
  await setSeatTerms(organiser, {
    ...{ slug, seatId: juror.seatId, source: "enterprise" },
    ...{ cap: null, trackIds: [], roundIds: [], expertise: [] },
  });
  return juror;
}
const assigned = ({ organiser, slug }: Contest) => assignEntries(organiser, { slug, quota: null });
const desks = (jurors: Juror[]) =>
  Promise.all(jurors.map(async ({ seatId }) => (await deskOf(seatId)).length));

describe("the seat of an enterprise", () => {
  let contest: Contest;
  let expert: Juror;
  /** Of a verified enterprise, of one that waits, and of none. */
  let buyers: Juror[];
  let waiting: string;
  beforeAll(async () => {
    contest = await aContestToJudge({ entries: 2, written: weighed() });
    expert = await aJuror(contest);
    buyers = [await aBuyer(contest), await aBuyer(contest), await aBuyer(contest)];
    await anEnterpriseOf([buyers[0]!.actor]);
    waiting = await anEnterpriseOf([buyers[1]!.actor], { zh: "潇湘服饰", verified: false });
  });

  const panel = async () => panelPage(await viewerFor(contest.organiser), contest.slug);
  const blockers = async () => {
    const viewer = await viewerFor(contest.organiser);
    const { progress } = await contestProgress(viewer, contest.slug, paperCounts);
    return progress.blockers.filter(({ reason }) => reason === "unvouched");
  };
  const told = async ({ actor, seatId }: Juror) =>
    (await deskPage(await viewerFor(actor), seatId)).unvouched;

  it("is given no entries until its juror belongs to a verified enterprise, and everybody concerned reads so", async () => {
    expect(await assigned(contest)).toMatchObject({ added: 4 });
    expect(await desks([expert, ...buyers])).toEqual([2, 2, 0, 0]);
    expect((await panel()).seats.map(({ source, enterprise }) => [source, enterprise?.zh])).toEqual(
      [
        ["expert", undefined],
        ["enterprise", "云裳制衣"],
        ["enterprise", undefined],
        ["enterprise", undefined],
      ],
    );
    expect(await blockers()).toMatchObject([
      {
        ...{ count: 2, urgency: "now", href: `/competitions/${contest.slug}/panel#jurors` },
        by: contest.brief.rounds[0]!.judgingOpensAt,
      },
    ]);
    expect(await Promise.all([expert, ...buyers].map(told))).toEqual([false, false, true, true]);
  });

  it("is given them by the next assignment once it is verified", async () => {
    const by = { organisationId: waiting, byId: "steward", at: new Date() };
    await database().organisationVerification.create({ data: by });
    expect(await assigned(contest)).toMatchObject({ added: 2, removed: 0 });
    expect(await desks(buyers)).toEqual([2, 2, 0]);
    expect(await blockers()).toMatchObject([{ count: 1 }]);
    expect((await panel()).coverage).toMatchObject([
      { source: "expert", entries: [{ jurors: 1 }] },
      { source: "enterprise", entries: [{ jurors: 2 }] },
    ]);
  });

  it("keeps what lies on its desk when the enterprise is suspended, and is given nothing more", async () => {
    await database().organisationSuspension.create({
      data: {
        ...{ id: newId(), organisationId: waiting, byId: "steward", at: new Date() },
        reason: "登记证书已注销",
      },
    });
    expect(await assigned(contest)).toMatchObject({ added: 0, removed: 0 });
    expect(await desks(buyers)).toEqual([2, 2, 0]);
    expect(await blockers()).toMatchObject([{ count: 2 }]);
    expect((await panel()).seats[2]!.enterprise).toBeNull();
  });

  it("asks nothing where everybody answers the same one question", async () => {
    const { rounds, prizes } = templateBrief();
    const written = weighed({
      rounds: [{ ...rounds[0]!, method: "rank" }],
      prizes: prizes.filter(({ criterionId }) => !criterionId),
    });
    const ordered = await aContestToJudge({ entries: 2, written });
    const [one, other] = [await aJuror(ordered), await aBuyer(ordered)];
    await assigned(ordered);
    expect(await desks([one, other])).toEqual([2, 2]);
  });
});

describe("a supervisor's record", () => {
  const signed = async ({ id, slug, brief }: Contest) => {
    const supervisor = await withRole(id, "supervisor");
    const viewer = await viewerFor(supervisor);
    const { digest } = (await supervisionPage(viewer, slug)).rounds[0]!;
    const of = { slug, roundId: brief.rounds[0]!.id, kind: "opening" as const };
    const { recordId } = await signRecord(supervisor, { ...of, digest, note: "无异常。" });
    return (await supervisionRecord(viewer, slug, recordId)).content.standing;
  };

  it("counts seats, assignments and locked ballots of each panel", async () => {
    const contest = await aContestToJudge({ entries: 2, written: weighed() });
    const experts = [await aJuror(contest), await aJuror(contest)];
    const buyer = await aBuyer(contest);
    await anEnterpriseOf([buyer.actor]);
    await assigned(contest);
    await at(contest.brief.rounds[0]!.judgingOpensAt);
    const criteria = contest.brief.criteria.filter(({ source }) => source === "expert");
    const brief = { ...contest.brief, criteria };
    await judge({ brief }, experts[0]!, contest.entries[0]!.entryId, 70);
    expect(await signed(contest)).toMatchObject({
      panel: { seated: 3 },
      desks: { assigned: 6, locked: 1 },
      sources: [
        { source: "expert", seated: 2, assigned: 4, locked: 1 },
        { source: "enterprise", seated: 1, assigned: 2, locked: 0 },
      ],
    });
  });

  it("has no such counts where all sit on one panel", async () => {
    expect(await signed(await aSession({ jurors: 1, entries: 1 }))).not.toHaveProperty("sources");
  });
});
