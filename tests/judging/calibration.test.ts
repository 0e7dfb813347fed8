import { beforeAll, describe, expect, it } from "vitest";
import { assignEntries } from "~/judging/assign-entries.server";
import { panelSpread, unreadySamples } from "~/judging/calibration/calibration";
import { mayPrecede, mayPrepare } from "~/judging/calibration/calibration-permissions";
import { calibrationPage } from "~/judging/calibration/calibration-queries.server";
import { describeSample } from "~/judging/calibration/describe-sample.server";
import { calibrationForms } from "~/judging/calibration/forms";
import { letPrecede, openCalibration } from "~/judging/calibration/open-calibration.server";
import { calibrationRefusals as t, sampleUnready } from "~/judging/calibration/refusals";
import { removeSample } from "~/judging/calibration/sample-files.server";
import { ownSampleBytes, samplePage } from "~/judging/calibration/sample-queries.server";
import { lockSample, saveSample } from "~/judging/calibration/score-sample.server";
import { ballotPage } from "~/judging/ballot-queries.server";
import { deskPage } from "~/judging/jury-queries.server";
import { ownBallots } from "~/judging/own-data.server";
import { contestProgress } from "~/judging/progress/progress-queries.server";
import { refusals } from "~/judging/refusals";
import { saveBallot } from "~/judging/save-ballot.server";
import { panelDesks } from "~/judging/standing-desks.server";
import { database } from "~/platform/database/database.server";
import { paperCounts } from "~/showcase/paper-counts.server";
import { inAWorldOfItsOwn } from "../support/world";
import * as calibrating from "./calibrating";
import * as cast from "./cast";

inAWorldOfItsOwn();

type Contest = Awaited<ReturnType<typeof cast.aContestToJudge>>;
let contest: Contest;
let panel: cast.Juror[];
const round = () => contest.brief.rounds[0]!;
const of = () => ({ slug: contest.slug, roundId: round().id });
const marks = (mark: number) => cast.marks(contest.brief, mark);

const aSample = (accepted = true) =>
  calibrating.aSample({ ...contest, roundId: round().id }, accepted);
const titled = (sampleId: string, title = "往届样品") =>
  describeSample(contest.organiser, { ...of(), sampleId, title, words: "双面提花，藤黄染色。" });
const open = (precedes = true) =>
  openCalibration(contest.organiser, { ...of(), precedes, origin: "http://127.0.0.1" });

const scored = (juror: cast.Juror, sampleId: string, mark: number) =>
  calibrating.scored(contest, juror, sampleId, mark);

async function prepare(jurors: number): Promise<void> {
  contest = await cast.aContestToJudge({ entries: 2 });
  panel = [];
  for (let turn = 0; turn < jurors; turn += 1) panel.push(await cast.aJuror(contest));
}

/** What of calibration stands on the organiser's board. */
async function waiting(): Promise<Record<string, number>> {
  const viewer = await cast.viewerFor(contest.organiser);
  const { progress } = await contestProgress(viewer, contest.slug, paperCounts);
  return Object.fromEntries(
    progress.blockers
      .filter(({ href }) => href.endsWith("/calibration"))
      .map(({ reason, count }) => [reason, count]),
  );
}

describe("samples are prepared", () => {
  beforeAll(() => prepare(1));

  it("by the organiser alone, six at most, and go again before they are opened", async () => {
    const sampleId = await aSample();
    await titled(sampleId);
    const page = await calibrationPage(await cast.viewerFor(contest.organiser), of());
    expect(page.samples).toMatchObject([{ title: "往届样品", state: "accepted", spread: null }]);
    expect(page.samples[0]!.picture?.src).toContain(sampleId);
    for (const stranger of [panel[0]!.actor, contest.entries[0]!.author]) {
      const asked = describeSample(stranger, { ...of(), sampleId, title: "别的", words: "" });
      expect((await cast.refusalOf(asked)).kind).toBe("unknown");
      const reading = calibrationPage(await cast.viewerFor(stranger), of());
      expect((await cast.refusalOf(reading)).kind).toBe("unknown");
    }
    for (let more = 1; more < 6; more += 1) await aSample();
    expect(await waiting()).toEqual({ samplesUnopened: 6 });
    expect((await cast.refusalOf(aSample())).because).toEqual(t.full);
    await removeSample(contest.organiser, { ...of(), sampleId });
    await removeSample(contest.organiser, { ...of(), sampleId });
    expect(await database().sample.count({ where: { competitionId: contest.id } })).toBe(5);
  });

  it("and opened once each has a title and a picture that passed, before judging begins", async () => {
    for (const { id } of await database().sample.findMany({ where: { competitionId: contest.id } }))
      await removeSample(contest.organiser, { ...of(), sampleId: id });
    const before = await cast.rows();
    expect((await cast.refusalOf(open())).because).toEqual(t.noSamples);
    const first = await aSample();
    const refused = await aSample(false);
    await titled(first);
    await titled(refused);
    expect((await cast.refusalOf(open())).because).toEqual(sampleUnready(2));
    await removeSample(contest.organiser, { ...of(), sampleId: refused });
    await open();
    expect(await waiting()).toEqual({ uncalibrated: 1 });
    expect((await cast.refusalOf(titled(first, "改名"))).because).toEqual(t.openedAlready);
    const notice = await database().notice.findFirstOrThrow({
      where: { personId: panel[0]!.actor.personId },
    });
    expect(notice).toMatchObject({
      kind: "judging",
      href: `/jury/${panel[0]!.seatId}#calibration`,
    });
    // Not past the deed either: everybody scores the same.
    await expect(
      database().sample.update({ where: { id: first }, data: { title: "改" } }),
    ).rejects.toThrow("do not change");
    await expect(database().calibration.deleteMany()).rejects.toThrow("stays open");
    expect((await cast.rows()).journal).toBe(before.journal! + 3);
    const now = new Date(round().judgingOpensAt);
    expect(mayPrepare(null, round(), now)).toMatchObject({ because: t.begun });
    const compared = { ...round(), method: "compare" as const };
    expect(mayPrepare(null, compared, new Date(0))).toMatchObject({ because: t.noBallots });
  });
});

describe("a round that calibrates first", () => {
  beforeAll(() => prepare(2));

  it("opens a desk once its juror has locked every sample, and not before", async () => {
    const sampleIds = [await aSample(), await aSample()];
    for (const sampleId of sampleIds) await titled(sampleId);
    await open();
    await cast.at(round().judgingOpensAt, -1_800_000);
    const [juror] = panel;
    await scored(juror!, sampleIds[0]!, 70);
    await assignEntries(contest.organiser, { slug: contest.slug, quota: null });
    await cast.at(round().judgingOpensAt);

    const viewer = await cast.viewerFor(juror!.actor);
    const closed = await deskPage(viewer, juror!.seatId);
    expect(closed).toMatchObject({ queue: null, because: t.calibrateFirst });
    expect(closed.samples!.lines.map(({ locked }) => locked)).toEqual([true, false]);
    const [desk] = await cast.deskOf(juror!.seatId);
    const ballot = { assignmentId: desk!.id, revision: 0, scores: marks(80), comment: "" };
    expect((await cast.refusalOf(saveBallot(juror!.actor, ballot))).because).toEqual(
      t.calibrateFirst,
    );
    expect((await cast.refusalOf(ballotPage(viewer, desk!.id))).because).toEqual(t.calibrateFirst);

    await scored(juror!, sampleIds[1]!, 60);
    expect((await deskPage(viewer, juror!.seatId)).queue).toHaveLength(2);
    await saveBallot(juror!.actor, ballot);

    // For the others it may be given up, and not be asked for again.
    await letPrecede(contest.organiser, { ...of(), precedes: false });
    expect(
      (await deskPage(await cast.viewerFor(panel[1]!.actor), panel[1]!.seatId)).queue,
    ).toHaveLength(2);
    const again = letPrecede(contest.organiser, { ...of(), precedes: true });
    expect((await cast.refusalOf(again)).because).toEqual(t.onlyLoosened);
    const after = new Date(round().judgingClosesAt);
    expect(mayPrecede(false, round(), after)).toMatchObject({ because: t.over });
  });
});

describe("a ballot on a sample", () => {
  let sampleId: string;
  beforeAll(async () => {
    await prepare(4);
    sampleId = await aSample();
    await titled(sampleId);
  });
  const page = async (juror: cast.Juror) =>
    samplePage(await cast.viewerFor(juror.actor), { seatId: juror.seatId, sampleId });

  it("is nowhere before the calibration is opened, and nobody else's at any time", async () => {
    const [juror, other] = panel;
    expect((await cast.refusalOf(page(juror!))).kind).toBe("unknown");
    const early = saveSample(juror!.actor, {
      seatId: juror!.seatId,
      sampleId,
      revision: 0,
      scores: {},
      note: "",
    });
    expect((await cast.refusalOf(early)).kind).toBe("unknown");
    await open(false);
    expect(await page(juror!)).toMatchObject({
      nth: 1,
      name: "往届样品",
      panel: null,
      closed: null,
    });
    const foreign = { seatId: juror!.seatId, sampleId };
    const prying = samplePage(await cast.viewerFor(other!.actor), foreign);
    expect((await cast.refusalOf(prying)).kind).toBe("unknown");
    const writing = saveSample(other!.actor, { ...foreign, revision: 0, scores: {}, note: "" });
    expect((await cast.refusalOf(writing)).kind).toBe("unknown");
    const organiser = samplePage(await cast.viewerFor(contest.organiser), foreign);
    expect((await cast.refusalOf(organiser)).kind).toBe("unknown");
    const bytes = (recipe: string) =>
      cast.viewerFor(juror!.actor).then((v) => ownSampleBytes(v, foreign, recipe));
    expect((await bytes("board-640.v2")).type).toBe("image/webp");
    expect((await cast.refusalOf(bytes("original"))).kind).toBe("unknown");
    // Neither the file's name nor its id reaches a juror.
    expect(JSON.stringify(await page(juror!))).not.toContain("金丝雀");
  });

  it("is the round's own: on its scales, whole before it is locked, from the newest revision, and then a fact", async () => {
    const [juror] = panel;
    const here = { seatId: juror!.seatId, sampleId };
    const before = await cast.rows();
    const stray = saveSample(juror!.actor, {
      ...here,
      revision: 0,
      scores: { nothing: 3 },
      note: "",
    });
    expect((await cast.refusalOf(stray)).because).toEqual(refusals.strayScore);
    const empty = lockSample(juror!.actor, { ...here, revision: 0 });
    expect((await cast.refusalOf(empty)).because).toEqual(refusals.incomplete);
    expect(await cast.rows()).toEqual(before);
    const some = Object.fromEntries(Object.entries(marks(70)).slice(1));
    await saveSample(juror!.actor, { ...here, revision: 0, scores: some, note: "想一想" });
    const half = lockSample(juror!.actor, { ...here, revision: 1 });
    expect((await cast.refusalOf(half)).because).toEqual(refusals.incomplete);
    const stale = saveSample(juror!.actor, { ...here, revision: 0, scores: marks(1), note: "" });
    expect((await cast.refusalOf(stale)).because).toEqual(refusals.movedOn);
    await saveSample(juror!.actor, { ...here, revision: 1, scores: marks(70), note: "想一想" });
    const old = lockSample(juror!.actor, { ...here, revision: 1 });
    expect((await cast.refusalOf(old)).because).toEqual(refusals.movedOn);
    await lockSample(juror!.actor, { ...here, revision: 2 });
    const more = saveSample(juror!.actor, { ...here, revision: 2, scores: marks(1), note: "" });
    expect((await cast.refusalOf(more)).because).toEqual(refusals.lockedAlready);
    await expect(
      database().sampleBallot.updateMany({ where: here, data: { note: "改" } }),
    ).rejects.toThrow("does not change");
    expect((await cast.journalOf(juror!.seatId)).map(({ deed }) => deed)).toEqual(
      expect.arrayContaining(["judging.save-sample", "judging.lock-sample"]),
    );
    const own = JSON.stringify(await ownBallots(juror!.actor.personId));
    expect(own).toContain("想一想");
  });

  it("shows the panel's spread to who has locked it, from three on, and no names", async () => {
    const [, b, c, d] = panel as [cast.Juror, cast.Juror, cast.Juror, cast.Juror];
    await scored(b, sampleId, 60);
    expect((await page(b)).panel).toEqual({ count: 2, spread: null });
    await scored(c, sampleId, 95);
    const { panel: seen } = await page(b);
    expect(seen!.spread![0]).toMatchObject({ count: 3, low: 60, high: 95, mean: 75 });
    // Whoever has not locked it reads nothing of the others, whatever they have saved.
    const begun = { seatId: d.seatId, sampleId, revision: 0, scores: marks(50), note: "" };
    await saveSample(d.actor, begun);
    expect((await page(d)).panel).toBeNull();
  });

  it("is no part of what is counted, tallied, or told to the organiser before the close", async () => {
    const organiser = await cast.viewerFor(contest.organiser);
    const before = await calibrationPage(organiser, of());
    expect(before.jurors.map(({ locked }) => locked)).toEqual([1, 1, 1, 0]);
    expect(before.samples.map(({ spread }) => spread)).toEqual([null]);
    expect(
      await panelDesks(database(), { competitionId: contest.id, roundId: round().id }),
    ).toEqual([]);
    expect(
      await database().ballot.count({
        where: { assignment: { seat: { competitionId: contest.id } } },
      }),
    ).toBe(0);
    await cast.at(round().judgingClosesAt);
    const [sample] = (await calibrationPage(organiser, of())).samples;
    expect(sample!.spread![0]).toMatchObject({ count: 3, low: 60, high: 95 });
    const late = { seatId: panel[3]!.seatId, sampleId, revision: 1, scores: {}, note: "" };
    expect((await cast.refusalOf(saveSample(panel[3]!.actor, late))).because).toEqual(t.over);
  });
});

it("is not opened by whoever has not looked, nor named by what is no title", () => {
  const { open: opening, describe: describing } = calibrationForms;
  expect(opening.safeParse({ precedes: "on" }).success).toBe(false);
  expect(opening.parse({ looked: "on" }).precedes).toBeUndefined();
  const read = (title: string) => describing.safeParse({ sampleId: "a", title }).success;
  expect([read("  "), read("题".repeat(61)), read("题".repeat(60))]).toEqual([false, false, true]);
});

describe("what a calibration says", () => {
  it("is nothing of fewer than three jurors", () => {
    const { criteria } = contest.brief;
    const given = (...all: number[]) => all.map((mark) => ({ [criteria[0]!.id]: mark }));
    expect(panelSpread(criteria, given(1, 2))).toBeNull();
    expect(panelSpread(criteria, given(1, 2, 6))![0]).toMatchObject({ low: 1, high: 6, mean: 3 });
    // Of a panel of two beside three others, one would read the other's mark.
    const buyers = [40, 60].map((prospects) => ({ prospects }));
    const spread = panelSpread(criteria, [...given(1, 2, 6), ...buyers])!;
    expect(spread.map(({ criterionId }) => criterionId)).toEqual([criteria[0]!.id]);
    const own = criteria.filter(({ source }) => source === "enterprise");
    expect(panelSpread(own, [...given(1, 2, 6), ...buyers])).toBeNull();
  });

  it("names the samples that lack a title or a picture", () => {
    const fit = { title: "题", fit: true };
    expect(unreadySamples([fit, { title: " ", fit: true }, { title: "题", fit: false }])).toEqual([
      2, 3,
    ]);
  });
});
