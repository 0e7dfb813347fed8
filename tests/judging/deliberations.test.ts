import fc from "fast-check";
import type { Prize } from "~/competitions/brief";
import { deliberationForms } from "~/judging/deliberation/forms";
import { beforeAll, describe, expect, it } from "vitest";
import { asDeliberated, awardsAfter } from "~/judging/deliberation/deliberated";
import {
  deliberationsPage,
  ownDeliberationPage,
} from "~/judging/deliberation/deliberation-queries.server";
import { mayWriteMinutes, minutesStand } from "~/judging/deliberation/deliberation-permissions";
import { outcomeOf } from "~/judging/deliberation/minutes";
import {
  openDeliberation,
  type OpenDeliberationInput,
} from "~/judging/deliberation/open-deliberation.server";
import { signMinutes } from "~/judging/deliberation/sign-minutes.server";
import { stepBack } from "~/judging/deliberation/step-back.server";
import { deliberationRefusals as t } from "~/judging/deliberation/texts";
import { voteInDeliberation } from "~/judging/deliberation/vote-in-deliberation.server";
import { writeMinutes } from "~/judging/deliberation/write-minutes.server";
import { deskPage } from "~/judging/jury-queries.server";
import { pinConflict } from "~/judging/pin-conflict.server";
import { proposeResult } from "~/judging/propose-result.server";
import { resultsPackage, resultsPage } from "~/judging/results-queries.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import {
  aContestToJudge,
  aJuror,
  at,
  journalOf,
  judge,
  refusalOf,
  rows,
  viewerFor,
  withRole,
  type Juror,
} from "./cast";
import { assignEntries } from "~/judging/assign-entries.server";

inAWorldOfItsOwn();

describe("the votes of a deliberation", () => {
  it("choose by more than half, the most votes first, and leave a place vacant otherwise", () => {
    expect(outcomeOf(["1", "2"], [["1"], ["1"], ["2"]], 1)).toMatchObject({
      ...{ chosen: ["1"], vacant: 0, none: 0 },
      votes: [
        { entry: "1", votes: 2 },
        { entry: "2", votes: 1 },
      ],
    });
    expect(outcomeOf(["1", "2"], [["1"], ["2"]], 1)).toMatchObject({ chosen: [], vacant: 1 });
    expect(outcomeOf(["1", "2"], [["1"], [], []], 1)).toMatchObject({
      ...{ chosen: [], vacant: 1, none: 2 },
    });
    expect(outcomeOf(["1", "2"], [], 1)).toMatchObject({ chosen: [], vacant: 1 });
  });

  it("give nobody a place by chance where equals lie across the last one", () => {
    const [both, one] = [["1", "2", "3"].slice(0, 2), ["1", "3"]];
    const votes = [both, one, both, one, ["2", "3"], ["2", "3"]];
    expect(outcomeOf(["1", "2", "3"], votes, 2)).toMatchObject({ chosen: [], vacant: 2 });
  });

  it("do not depend on the order of voters, and never choose more than there are places", () => {
    const entries = ["1", "2", "3", "4"];
    fc.assert(
      fc.property(
        fc.array(fc.subarray(entries, { maxLength: 2 }), { maxLength: 9 }),
        fc.array(fc.nat(), { maxLength: 9 }),
        (votes, keys) => {
          const turned = votes
            .map((vote, index) => ({ vote, key: keys[index] ?? index }))
            .sort((a, b) => a.key - b.key)
            .map(({ vote }) => vote);
          const outcome = outcomeOf(entries, votes, 2);
          expect(outcomeOf([...entries].reverse(), turned, 2)).toEqual(outcome);
          expect(outcome.chosen.length + outcome.vacant).toBe(2);
        },
      ),
    );
  });

  it("speak for the panel from more than half up, and so do signatures", () => {
    expect(mayWriteMinutes(4, 2, false)).toMatchObject({ because: t.tooFewVotes });
    expect(mayWriteMinutes(4, 3, false).allowed).toBe(true);
    expect([minutesStand(3, 1), minutesStand(3, 2)]).toEqual([false, true]);
  });
});

describe("awards after a deliberation", () => {
  const prize = (id: string, count: number) =>
    ({ id, name: { zh: id }, count, amountFen: null }) as unknown as Prize;
  const ranked = {
    prizes: [prize("gold", 1), prize("silver", 2), prize("bronze", 2)],
    ranking: ["1", "2", "3", "4", "5"].map((entry, index) => ({ entry, place: index + 1 })),
    scales: {},
  };
  const given = awardsAfter(ranked, []).awards;
  const gold = { prizeId: "gold", places: 1, entries: ["1", "2"], chosen: ["2"] };
  const listed = ({ awards }: ReturnType<typeof awardsAfter>) =>
    awards.map(({ prizeId, entry }) => `${prizeId} ${entry}`);

  it("give what was chosen, and who was not chosen is first in line for the next prize", () => {
    const after = awardsAfter(ranked, [gold]);
    expect(listed(after)).toEqual(["gold 2", "silver 1", "silver 3", "bronze 4", "bronze 5"]);
    expect(asDeliberated(after.awards, [gold])).toBe(true);
    expect(asDeliberated(given, [gold])).toBe(false);
  });

  it("leave nobody without a prize because a higher one stays vacant, and follow the later word on it", () => {
    const vacant = { ...gold, chosen: [] };
    const after = awardsAfter(ranked, [gold, vacant]);
    expect(listed(after)).toEqual(["silver 1", "silver 2", "bronze 3", "bronze 4"]);
    expect(asDeliberated(after.awards, [gold, vacant])).toBe(true);
  });

  it("give by place what was not deliberated of a prize, and take no chosen work for a prize above", () => {
    const silver = { prizeId: "silver", places: 1, entries: ["3", "4"], chosen: ["4"] };
    expect(listed(awardsAfter(ranked, [silver]))).toEqual([
      ...["gold 1", "silver 2", "silver 4", "bronze 3", "bronze 5"],
    ]);
    const leap = { prizeId: "silver", places: 2, entries: ["1", "2"], chosen: ["1", "2"] };
    expect(listed(awardsAfter(ranked, [leap])).slice(0, 3)).toEqual([
      ...["gold 3", "silver 1", "silver 2"],
    ]);
  });

  it("settle the tie it was about, and no other", () => {
    const tied = {
      ...ranked,
      ranking: [1, 1, 3, 4, 4].map((place, at) => ({ entry: String(at + 1), place })),
    };
    expect(awardsAfter(tied, []).undecided).toEqual({
      ...{ prizeId: "gold", entries: ["1", "2"], places: 1 },
    });
    expect(awardsAfter(tied, [gold]).undecided).toBeNull();
    const other = { prizeId: "silver", places: 1, entries: ["3", "4"], chosen: [] };
    expect(awardsAfter(tied, [other]).undecided).toMatchObject({ prizeId: "gold" });
  });

  it("stand beneath a tie that is still to be decided", () => {
    const tied = {
      ...ranked,
      ranking: [1, 1, 3, 4, 5].map((place, at) => ({ entry: String(at + 1), place })),
    };
    const silver = { prizeId: "silver", places: 1, entries: ["3", "4"], chosen: ["4"] };
    const after = awardsAfter(tied, [silver]);
    expect(after.undecided).toMatchObject({ prizeId: "gold", entries: ["1", "2"] });
    expect(listed(after)).toEqual(["silver 4"]);
  });
});

describe("a juror's vote", () => {
  const { vote } = deliberationForms;

  it("is cast by ticking something: a sheet left empty is not a vote for a vacant place", () => {
    expect(vote.safeParse({}).error?.issues[0]).toMatchObject({ path: ["chosen"] });
    expect(vote.parse({ chosen: "vacant" })).toEqual({ chosen: [] });
    expect(vote.parse({ chosen: ["4", "2"] })).toEqual({ chosen: ["4", "2"] });
  });

  it("is not for a work and for a vacant place at once where there is but that choice", () => {
    expect(vote.safeParse({ chosen: ["vacant", "4"] }).success).toBe(false);
  });
});

describe("a deliberation", () => {
  let contest: Awaited<ReturnType<typeof aContestToJudge>>;
  let panel: Juror[];
  let chair: Awaited<ReturnType<typeof withRole>>;
  let deliberationId: string;
  const asked = (over: Partial<OpenDeliberationInput> = {}): OpenDeliberationInput => ({
    ...{ slug: contest.slug, roundId: "final", entries: ["1", "2"], prizeId: "gold", places: 1 },
    ...{ question: "两件作品同分，金奖给哪一件？", origin: "http://x", ...over },
  });
  const own = (turn: number) => ({ seatId: panel[turn]!.seatId, deliberationId });
  const vote = (turn: number, ...chosen: string[]) =>
    voteInDeliberation(panel[turn]!.actor, { ...own(turn), chosen });
  const minutes = (by = chair, reason = "五位评委观摩实物后讨论，二号工艺完整。") =>
    writeMinutes(by, {
      ...{ slug: contest.slug, roundId: "final", deliberationId, reason, origin: "http://x" },
    });
  const propose = (awards: { entry: string; prizeId: string }[] | null) =>
    proposeResult(contest.organiser, {
      ...{ slug: contest.slug, awards, awardsReason: "经合议决定。" },
      missingReason: "四号评委回避一件。",
      chairVotes: [],
    });

  beforeAll(async () => {
    contest = await aContestToJudge({ entries: 3 });
    panel = [];
    for (let turn = 0; turn < 4; turn += 1)
      panel.push(await aJuror(contest, { name: `评委${turn}` }));
    // The fourth juror is in conflict with the second work.
    await pinConflict(contest.organiser, {
      ...{ slug: contest.slug, seatId: panel[3]!.seatId, candidateNumber: 2 },
      ...{ kind: "teacher-student", note: "" },
    });
    await assignEntries(contest.organiser, { slug: contest.slug, quota: null });
    chair = await withRole(contest.id, "chair");
    await at(contest.brief.rounds[0]!.judgingOpensAt);
    for (const juror of panel)
      for (const [index, { entryId }] of contest.entries.entries())
        if (juror !== panel[3] || index !== 1)
          await judge(contest, juror, entryId, [80, 80, 60][index]!);
  });

  it("is opened after the close, by those who lead it, about works of the round", async () => {
    expect((await refusalOf(openDeliberation(chair, asked()))).because).toEqual(t.stillJudging);
    await at(contest.brief.rounds[0]!.judgingClosesAt);
    const before = await rows();
    for (const actor of [panel[0]!.actor, contest.entries[0]!.author])
      expect((await refusalOf(openDeliberation(actor, asked()))).kind).toBe("unknown");
    for (const [over, because] of [
      [{ entries: ["1", "99"] }, t.strayEntry],
      [{ entries: [] }, t.noEntries],
      [{ places: 3 }, t.tooManyPlaces],
      [{ question: "？" }, t.questionMissing],
      [{ prizeId: null }, t.prizeMissing],
    ] as const)
      expect((await refusalOf(openDeliberation(chair, asked(over)))).because).toEqual(because);
    expect(await rows()).toEqual(before);
    expect(await database().deliberation.count()).toBe(0);
    const page = await deliberationsPage(await viewerFor(contest.organiser), contest.slug, "final");
    const gold = { prizeId: "gold", entries: ["1", "2"], places: 1 };
    expect(page).toMatchObject({ leads: true, suggested: [gold] });
    const forChair = await deliberationsPage(await viewerFor(chair), contest.slug, "final");
    expect(forChair.suggested).toEqual([]);

    ({ deliberationId } = await openDeliberation(chair, asked()));
    const last = (await journalOf(contest.id)).at(-1)!;
    expect(last).toMatchObject({ deed: "judging.open-deliberation" });
    expect((await refusalOf(propose(null))).because).toEqual(t.stillOpen);
  });

  it("does not exist for a juror in conflict, and waits on the desk of every other", async () => {
    const [first, fourth] = [panel[0]!, panel[3]!];
    const shown = await ownDeliberationPage(
      await viewerFor(first.actor),
      first.seatId,
      deliberationId,
    );
    expect(shown).toMatchObject({
      number: 1,
      voted: false,
      entries: [{ entry: "1" }, { entry: "2" }],
    });
    expect(shown.entries.every(({ assignmentId }) => assignmentId)).toBe(true);
    const desk = await deskPage(await viewerFor(first.actor), first.seatId);
    expect(desk.deliberations).toEqual([{ id: deliberationId, does: "vote" }]);
    const recused = await viewerFor(fourth.actor);
    const none = ownDeliberationPage(recused, fourth.seatId, deliberationId);
    expect((await refusalOf(none)).kind).toBe("unknown");
    expect((await refusalOf(vote(3, "1"))).kind).toBe("unknown");
    expect((await deskPage(recused, fourth.seatId)).deliberations).toEqual([]);
    const letters = await database().notice.findMany({
      where: { personId: fourth.actor.personId },
    });
    expect(letters).toEqual([]);
    // Nobody sits at another's place.
    const foreign = voteInDeliberation(first.actor, { ...own(1), chosen: ["1"] });
    expect((await refusalOf(foreign)).kind).toBe("unknown");
  });

  it("takes one vote of each, for what was asked, and tells nobody who chose what", async () => {
    expect((await refusalOf(vote(0, "3"))).because).toEqual(t.strayVote);
    expect((await refusalOf(vote(0, "1", "2"))).because).toEqual(t.tooManyChosen);
    await vote(0, "2");
    expect((await refusalOf(vote(0, "1"))).because).toEqual(t.votedAlready);
    const late = stepBack(panel[0]!.actor, { ...own(0), kind: "family" });
    expect((await refusalOf(late)).because).toEqual(t.votedAlready);
    expect((await refusalOf(minutes())).because).toEqual(t.tooFewVotes);
    await vote(1, "2");
    const page = await deliberationsPage(await viewerFor(contest.organiser), contest.slug, "final");
    expect(page.deliberations).toMatchObject([
      { participants: 3, recused: 1, votes: 2, minutes: null },
    ]);
    const stray = `INSERT INTO "DeliberationVote" VALUES ('${deliberationId}', '${panel[3]!.seatId}', '{}', now())`;
    await expect(database().$executeRawUnsafe(stray)).rejects.toThrow("nobody votes here");
  });

  it("may be left by a juror who steps back before voting", async () => {
    await stepBack(panel[2]!.actor, { ...own(2), kind: "supplier" });
    expect((await refusalOf(vote(2, "1"))).kind).toBe("unknown");
  });

  it("is decided by its votes; the lead writes the reason, and those who voted sign", async () => {
    expect((await refusalOf(minutes(chair, "短"))).field).toBe("reason");
    expect((await refusalOf(minutes(panel[0]!.actor))).kind).toBe("unknown");
    const { digest } = await minutes();
    expect((await refusalOf(minutes())).because).toEqual(t.minutesWritten);
    expect((await refusalOf(propose(null))).because).toEqual(t.unsigned);
    const sign = (turn: number, of = digest) =>
      signMinutes(panel[turn]!.actor, { ...own(turn), digest: of });
    expect((await refusalOf(sign(0, "0".repeat(64)))).because).toEqual(t.notWhatYouRead);
    expect((await refusalOf(sign(3))).kind).toBe("unknown");
    await sign(0);
    expect((await refusalOf(sign(0))).because).toEqual(t.signedAlready);
    await sign(1);
    const page = await deliberationsPage(await viewerFor(contest.organiser), contest.slug, "final");
    expect(page.deliberations[0]!.minutes).toMatchObject({
      ...{ digest, signedBy: ["1", "2"], stands: true },
      content: {
        ...{ participants: ["1", "2"], recused: ["3", "4"], absent: [] },
        ...{ chosen: ["2"], vacant: 0, prize: { id: "gold" } },
      },
    });
    for (const table of [
      "Deliberation",
      "DeliberationVote",
      "DeliberationMinutes",
      "MinutesSignature",
    ])
      await expect(database().$executeRawUnsafe(`DELETE FROM "${table}"`)).rejects.toThrow(
        "append-only",
      );
  });

  it("binds the awards, and stands in the result under its digest with its reason", async () => {
    const otherwise = propose([{ entry: "1", prizeId: "gold" }]);
    expect((await refusalOf(otherwise)).because).toEqual(t.otherwise);
    await propose([
      { entry: "2", prizeId: "gold" },
      { entry: "1", prizeId: "silver" },
    ]);
    const content = await resultsPackage(await viewerFor(contest.organiser), contest.slug);
    expect(content.rules.deliberations).toMatchObject([
      {
        minutes: { chosen: ["2"], reason: "五位评委观摩实物后讨论，二号工艺完整。" },
        signedBy: ["1", "2"],
      },
    ]);
    const reading = { locale: "zh" as const, chairVotes: [] };
    const page = await resultsPage(await viewerFor(contest.organiser), contest.slug, reading);
    expect(page).toMatchObject({ state: "opened", deliberations: [{ number: 1 }] });
  });
});

describe("what is sent of a deliberation", () => {
  it("reads numbers as people write them, and one box or several", () => {
    const open = deliberationForms.open.parse({ entries: "0001、0002", places: "1" });
    expect(open).toMatchObject({ entries: ["1", "2"], places: 1, question: "" });
    const { vote } = deliberationForms;
    expect([
      vote.parse({ chosen: "vacant" }),
      vote.parse({ chosen: "1" }),
      vote.parse({ chosen: ["1", "2"] }),
    ]).toEqual([{ chosen: [] }, { chosen: ["1"] }, { chosen: ["1", "2"] }]);
  });
});
