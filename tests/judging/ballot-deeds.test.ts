import { beforeAll, describe, expect, it } from "vitest";
import { canonicalJson } from "~/evidence/canonical-json";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { abstain } from "~/judging/abstain.server";
import { ballotPage } from "~/judging/ballot-queries.server";
import { besidePage } from "~/judging/beside/beside-queries.server";
import { deskPage } from "~/judging/jury-queries.server";
import { lockBallot } from "~/judging/lock-ballot.server";
import { ownRecord } from "~/judging/record/own-record.server";
import { markGarment, unmarkGarment } from "~/judging/marks/mark-garment.server";
import { marksForDesigner } from "~/judging/marks/mark-queries.server";
import { ownBallots } from "~/judging/own-data.server";
import { recuse } from "~/judging/recuse.server";
import { refusals as t } from "~/judging/refusals";
import { saveBallot } from "~/judging/save-ballot.server";
import { panelDesks } from "~/judging/standing-desks.server";
import { newId } from "~/platform/random.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import {
  aSession,
  at,
  deskOf,
  journalOf,
  marks,
  refusalOf,
  rows,
  viewerFor,
  type Juror,
} from "./cast";

inAWorldOfItsOwn();

type Session = Awaited<ReturnType<typeof aSession>>;
let session: Session;
let [one, other]: Juror[] = [];
let desks: Awaited<ReturnType<typeof deskOf>>;
/** Entries that only the second juror does something with: the two queues are shuffled. */
let spare: string[];

beforeAll(async () => {
  session = await aSession({ jurors: 2, entries: 21 });
  [one, other] = session.panel;
  desks = await deskOf(one!.seatId);
  spare = desks.splice(-4).map(({ entryId }) => entryId);
});

/** An entry that no test before has touched. */
const fresh = () => desks.shift()!.id;
const ofOther = async (at: number) =>
  (await deskOf(other!.seatId)).find(({ entryId }) => entryId === spare[at])!;
const saving = (assignmentId: string, revision: number, score = 80, comment = "") => ({
  assignmentId,
  revision,
  scores: marks(session.brief, score),
  comment,
});
const ballotOf = (assignmentId: string) =>
  database().ballot.findUnique({ where: { assignmentId } });

describe("saving a ballot", () => {
  it("keeps scores and comment, and says which revision they are", async () => {
    const id = fresh();
    expect(await saveBallot(one!.actor, saving(id, 0, 70, "好"))).toMatchObject({ revision: 1 });
    expect(await saveBallot(one!.actor, saving(id, 1, 75))).toMatchObject({ revision: 2 });
    expect(await ballotOf(id)).toMatchObject({ revision: 2, scores: marks(session.brief, 75) });
    const journal = await journalOf(id);
    expect(journal.map(({ deed }) => deed)).toEqual(["judging.save-ballot", "judging.save-ballot"]);
    expect(journal[0]!.actor).toBe(one!.actor.pseudonym);
  });

  it("takes a part of the criteria, for judging takes time", async () => {
    const id = fresh();
    const scores = { creative: 60 };
    await saveBallot(one!.actor, { assignmentId: id, revision: 0, scores, comment: "" });
    expect((await ballotOf(id))!.scores).toEqual({ creative: 60 });
  });

  it("tells a second device that the ballot has moved on, and overwrites nothing", async () => {
    const id = fresh();
    await saveBallot(one!.actor, saving(id, 0, 70));
    const before = await rows();
    const refusal = await refusalOf(saveBallot(one!.actor, saving(id, 0, 20)));
    expect(refusal).toMatchObject({ kind: "conflict", because: t.movedOn });
    expect((await ballotOf(id))!.scores).toEqual(marks(session.brief, 70));
    expect(await rows()).toEqual(before);
  });

  it("lets exactly one of two devices through that save at the same moment", async () => {
    const id = fresh();
    const outcomes = await Promise.allSettled(
      [30, 40, 50, 60].map((score) => saveBallot(one!.actor, saving(id, 0, score))),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await ballotOf(id)).toMatchObject({ revision: 1 });
  });

  it.each([
    ["off the scale", { creative: 101 }, "scores.creative"],
    ["between two steps", { creative: 70.5 }, "scores.creative"],
    ["for a criterion that is none", { beauty: 70 }, "scores.beauty"],
  ])("refuses a score %s", async (_, scores, field) => {
    const id = fresh();
    const before = await rows();
    const ballot = { assignmentId: id, revision: 0, scores, comment: "" };
    const refusal = await refusalOf(saveBallot(one!.actor, ballot));
    expect(refusal).toMatchObject({ kind: "invalid", because: t.strayScore, field });
    expect(await rows()).toEqual(before);
    desks.push((await deskOf(one!.seatId)).find((desk) => desk.id === id)!);
  });
});

describe("in a juror's name nobody scores", () => {
  it.each(["the other juror", "the organiser", "the author", "nobody"])("not %s", async (who) => {
    const actors = {
      "the other juror": other!.actor,
      "the organiser": session.organiser,
      "the author": session.entries[0]!.author,
      nobody: { personId: null, pseudonym: "visitor" },
    };
    const actor = actors[who as keyof typeof actors];
    const id = (await deskOf(one!.seatId))[0]!.id;
    const before = await rows();
    for (const act of [
      () => saveBallot(actor, saving(id, 0)),
      () => abstain(actor, { assignmentId: id, revision: 0 }),
      () => lockBallot(actor, { assignmentId: id, revision: 1 }),
      () => recuse(actor, { assignmentId: id, kind: "other" }),
    ])
      expect((await refusalOf(act())).kind).toBe("unknown");
    expect(await rows()).toEqual(before);
  });
});

describe("abstaining", () => {
  it("is an answer and not a zero, and is taken back by scoring", async () => {
    const id = fresh();
    await saveBallot(one!.actor, saving(id, 0, 50, "留言"));
    await abstain(one!.actor, { assignmentId: id, revision: 1 });
    expect(await ballotOf(id)).toMatchObject({ scores: {}, comment: "留言", revision: 2 });
    expect((await ballotOf(id))!.abstainedAt).not.toBeNull();
    await saveBallot(one!.actor, saving(id, 2, 60));
    expect((await ballotOf(id))!.abstainedAt).toBeNull();
  });

  it("is told when the ballot has moved on", async () => {
    const id = fresh();
    await saveBallot(one!.actor, saving(id, 0));
    const refusal = await refusalOf(abstain(one!.actor, { assignmentId: id, revision: 0 }));
    expect(refusal.because).toEqual(t.movedOn);
  });
});

describe("locking a ballot", () => {
  it("makes it a fact that no deed and no statement changes", async () => {
    const id = fresh();
    await saveBallot(one!.actor, saving(id, 0, 88));
    await lockBallot(one!.actor, { assignmentId: id, revision: 1 });
    for (const act of [
      () => saveBallot(one!.actor, saving(id, 1, 10)),
      () => abstain(one!.actor, { assignmentId: id, revision: 1 }),
      () => lockBallot(one!.actor, { assignmentId: id, revision: 1 }),
      () => recuse(one!.actor, { assignmentId: id, kind: "other" }),
    ])
      expect((await refusalOf(act())).because).toEqual(t.lockedAlready);
    for (const sql of [
      `UPDATE "Ballot" SET "scores" = '{}' WHERE "assignmentId" = '${id}'`,
      `UPDATE "Ballot" SET "lockedAt" = NULL WHERE "assignmentId" = '${id}'`,
      `DELETE FROM "Ballot" WHERE "assignmentId" = '${id}'`,
    ])
      await expect(database().$executeRawUnsafe(sql)).rejects.toThrow("does not change");
    expect((await ballotOf(id))!.scores).toEqual(marks(session.brief, 88));
    expect((await journalOf(id)).at(-1)).toMatchObject({ deed: "judging.lock-ballot" });
  });

  it("stands in its juror's own record, under what the journal committed to, and in nobody else's", async () => {
    const viewer = await viewerFor(one!.actor);
    const record = await ownRecord(viewer, one!.seatId);
    expect(record.ballots).toHaveLength(1);
    const [line] = record.ballots;
    expect(line).toMatchObject({ comment: "", abstained: false });
    expect(line!.scores.map(({ score }) => score)).toEqual(session.brief.criteria.map(() => 88));
    const bytes = [Buffer.from(line!.salt!, "hex"), utf8(canonicalJson(line!.payload as object))];
    expect(hexOf(sha256(Buffer.concat(bytes)))).toBe(line!.commitment);
    const { digest, ...rest } = record;
    expect(hexOf(sha256(utf8(canonicalJson(rest as object))))).toBe(digest);
    for (const actor of [other!.actor, session.organiser])
      expect((await refusalOf(ownRecord(await viewerFor(actor), one!.seatId))).kind).toBe(
        "unknown",
      );
    expect((await ownRecord(await viewerFor(other!.actor), other!.seatId)).ballots).toEqual([]);
  });

  it("refuses one that lacks a score, and one that was read back in an older state", async () => {
    const id = fresh();
    const lock = (revision: number) => lockBallot(one!.actor, { assignmentId: id, revision });
    expect((await refusalOf(lock(0))).because).toEqual(t.incomplete);
    const part = { assignmentId: id, revision: 0, scores: { creative: 60 }, comment: "" };
    await saveBallot(one!.actor, part);
    expect((await refusalOf(lock(1))).because).toEqual(t.incomplete);
    await saveBallot(one!.actor, saving(id, 1));
    expect((await refusalOf(lock(1))).because).toEqual(t.movedOn);
    expect((await ballotOf(id))!.lockedAt).toBeNull();
  });

  it("takes an abstention as it is", async () => {
    const id = fresh();
    await abstain(one!.actor, { assignmentId: id, revision: 0 });
    await lockBallot(one!.actor, { assignmentId: id, revision: 1 });
    expect((await ballotOf(id))!.lockedAt).not.toBeNull();
  });
});

describe("works side by side", () => {
  const shown = async (juror: Juror, ids: string[]) =>
    besidePage(await viewerFor(juror.actor), juror.seatId, ids);

  it("are of one's own desk, in the order named, with one's own scores", async () => {
    const [first, second] = [fresh(), fresh()];
    await saveBallot(one!.actor, saving(first, 0, 61));
    const page = await shown(one!, [second, first, second]);
    expect(page.works.map(({ assignmentId }) => assignmentId)).toEqual([second, first]);
    expect(page.works.map(({ scores }) => scores)).toEqual([{}, marks(session.brief, 61)]);
    expect(JSON.stringify(page)).not.toMatch(/金丝雀|canary/);
  });

  it("are four at most, and say so", async () => {
    const ids = (await deskOf(one!.seatId)).slice(0, 5).map(({ id }) => id);
    const page = await shown(one!, ids);
    expect([page.works.length, page.more]).toEqual([4, true]);
  });

  it("do not exist where they lie on another's desk, or were stepped back from", async () => {
    const [theirs] = await deskOf(other!.seatId);
    const [mine, left] = [fresh(), fresh()];
    await recuse(one!.actor, { assignmentId: left, kind: "other" });
    for (const stranger of [theirs!.id, left, "nothing"])
      expect((await refusalOf(shown(one!, [mine, stranger]))).kind).toBe("unknown");
    for (const actor of [other!.actor, session.organiser])
      expect((await refusalOf(shown({ ...one!, actor }, [mine]))).kind).toBe("unknown");
    const { queue } = await shown(one!, []);
    expect(queue.map(({ assignmentId }) => assignmentId)).not.toContain(left);
  });
});

describe("how a juror has scored so far", () => {
  it("stands on the own desk, and on a ballot without that ballot's own score", async () => {
    const viewer = await viewerFor(other!.actor);
    const { id } = await ofOther(0);
    expect((await deskPage(viewer, other!.seatId)).marks).toEqual([]);
    await saveBallot(other!.actor, saving(id, 0, 90));
    const [creative] = (await deskPage(viewer, other!.seatId)).marks;
    expect(creative).toMatchObject({ count: 1, low: 90, high: 90, mean: 90 });
    expect((await ballotPage(viewer, id)).marks).toEqual([]);
    expect((await ballotPage(viewer, (await ofOther(1)).id)).marks).toHaveLength(
      session.brief.criteria.length,
    );
  });
});

describe("recusing at the desk", () => {
  it("makes the entry vanish with what was written on it, for this juror alone", async () => {
    const mine = await ofOther(1);
    await saveBallot(other!.actor, saving(mine.id, 0));
    await recuse(other!.actor, { assignmentId: mine.id, kind: "teacher-student" });
    expect(await ballotOf(mine.id)).toBeNull();
    const conflict = { seatId: other!.seatId, entryId: mine.entryId };
    expect(await database().conflict.findFirst({ where: conflict })).toMatchObject({
      kind: "teacher-student",
      byId: other!.actor.personId,
    });
    expect((await refusalOf(saveBallot(other!.actor, saving(mine.id, 0)))).kind).toBe("unknown");
    const theirs = (await deskOf(one!.seatId)).find((desk) => desk.entryId === mine.entryId)!;
    expect(theirs.recusedAt).toBeNull();
    expect((await journalOf(mine.id)).at(-1)).toMatchObject({ deed: "judging.recuse" });
  });
});

describe("an entry that is withdrawn while judging lasts", () => {
  it("exists on no desk any more", async () => {
    const desk = await ofOther(2);
    const entry = session.entries.find(({ entryId }) => entryId === desk.entryId)!;
    await withdrawEntry(entry.author, { entryId: entry.entryId, reason: "不参加了" });
    expect((await refusalOf(saveBallot(other!.actor, saving(desk.id, 0)))).kind).toBe("unknown");
  });
});

describe("the time of judging", () => {
  it("is half-open: to the millisecond before the close, and not at the close", async () => {
    const round = session.brief.rounds[0]!;
    const id = (await ofOther(3)).id;
    // The clock runs on while the deed is on its way, so the last instant is tried a second before.
    await at(round.judgingClosesAt, -1_000);
    await saveBallot(other!.actor, saving(id, 0));
    await at(round.judgingClosesAt);
    for (const act of [
      () => saveBallot(other!.actor, saving(id, 1)),
      () => abstain(other!.actor, { assignmentId: id, revision: 1 }),
      () => lockBallot(other!.actor, { assignmentId: id, revision: 1 }),
      () => recuse(other!.actor, { assignmentId: id, kind: "other" }),
    ])
      expect(await refusalOf(act())).toMatchObject({ kind: "closed", because: t.notJudging });
    await at(round.judgingOpensAt, -2_000);
    expect((await refusalOf(saveBallot(other!.actor, saving(id, 1)))).because).toEqual(
      t.notJudging,
    );
    expect(await ballotOf(id)).toMatchObject({ revision: 1, lockedAt: null });
  });
});

describe("marks on the garment", () => {
  const place = { mesh: 0, triangle: 7, u: 0.25, v: 0.5 };
  beforeAll(() => at(session.brief.rounds[0]!.judgingOpensAt));
  /** A desk whose work has a garment. */
  async function withGarment() {
    const { id, entryId, submissionId } = desks.shift()!;
    const { author } = session.entries.find((entry) => entry.entryId === entryId)!;
    const fileId = newId();
    const now = new Date();
    const file = { kind: "garment", name: "x.glb", storeKey: newId(), bytes: 1n, sha256: newId() };
    await database().mediaFile.create({
      data: {
        ...{ id: fileId, ...file, uploadedById: author.personId, createdAt: now },
        submitted: { create: { submissionId, position: 0 } },
        inspection: { create: { accepted: true, facts: {}, at: now } },
      },
    });
    return { assignmentId: id, entryId, submissionId };
  }
  const marked = async (who: Juror, id: string) =>
    (await ballotPage(await viewerFor(who.actor), id)).marked;

  it("are this juror's alone; what is for the designer opens with the locked ballot", async () => {
    const { assignmentId, entryId, submissionId } = await withGarment();
    const said = { assignmentId, place, text: " 袖笼偏紧 " };
    await markGarment(one!.actor, { ...said, forDesigner: true });
    const { markId } = await markGarment(one!.actor, {
      ...said,
      text: "悄悄话",
      forDesigner: false,
    });
    await markGarment(one!.actor, { ...said, text: "删去", forDesigner: true }).then((gone) =>
      unmarkGarment(one!.actor, { assignmentId, markId: gone.markId }),
    );
    expect(await marked(one!, assignmentId)).toMatchObject([
      { text: "袖笼偏紧", place, forDesigner: true },
      { id: markId, text: "悄悄话", forDesigner: false },
    ]);
    const theirs = (await deskOf(other!.seatId)).find((desk) => desk.entryId === entryId)!;
    expect(await marked(other!, theirs.id)).toEqual([]);
    const forDesigner = () => marksForDesigner(database(), entryId, submissionId);
    await saveBallot(one!.actor, saving(assignmentId, 0));
    expect(await forDesigner()).toEqual([]);
    await lockBallot(one!.actor, { assignmentId, revision: 1 });
    expect(await forDesigner()).toEqual([{ text: "袖笼偏紧", place, mark: true }]);
    // In one's own record under the letters of the garment, each under what the journal committed to.
    const { marks: recorded } = await ownRecord(await viewerFor(one!.actor), one!.seatId);
    expect(recorded).toMatchObject([
      { letter: "A", text: "袖笼偏紧", forDesigner: true },
      { letter: "B", text: "悄悄话", forDesigner: false },
    ]);
    for (const { salt, payload, commitment } of recorded) {
      const bytes = [Buffer.from(salt!, "hex"), utf8(canonicalJson(payload as object))];
      expect(hexOf(sha256(Buffer.concat(bytes)))).toBe(commitment);
    }
    const others = await ownRecord(await viewerFor(other!.actor), other!.seatId);
    expect(JSON.stringify(others)).not.toMatch(/袖笼偏紧|悄悄话/);
    const journal = (await journalOf(assignmentId)).map(({ deed }) => deed);
    expect(journal.filter((deed) => deed.endsWith("mark-garment"))).toHaveLength(4);
    expect(JSON.stringify(await ownBallots(one!.actor.personId))).toContain("悄悄话");

    const late = await refusalOf(markGarment(one!.actor, { ...said, forDesigner: false }));
    expect(late.kind).toBe("conflict");
    const gone = await refusalOf(unmarkGarment(one!.actor, { assignmentId, markId }));
    expect(gone.kind).toBe("conflict");
    // Nor behind the deeds' back.
    for (const act of [
      database().ballotMark.delete({ where: { id: markId } }),
      database().ballotMark.update({ where: { id: markId }, data: { text: "改" } }),
      database().ballotMark.create({ data: { id: "x", assignmentId, ...place, text: "x", forDesigner: true, at: new Date() } }), // prettier-ignore
    ])
      await expect(act).rejects.toThrow();
  });

  it("are refused where they say nothing or there is no garment, and of desks of others; nothing remains", async () => {
    const { assignmentId } = await withGarment();
    const before = await rows();
    const said = { assignmentId, place, text: "看", forDesigner: true };
    const none = desks.shift()!.id;
    for (const [act, kind] of [
      [() => markGarment(one!.actor, { ...said, text: " " }), "invalid"],
      [() => markGarment(one!.actor, { ...said, assignmentId: none }), "conflict"],
      [() => markGarment(other!.actor, said), "unknown"],
      [() => markGarment(session.organiser, said), "unknown"],
      [() => unmarkGarment(one!.actor, { assignmentId, markId: "guessed" }), "unknown"],
    ] as const)
      expect((await refusalOf(act())).kind).toBe(kind);
    expect(await rows()).toEqual(before);
  });

  it("keep a desk from moving, for something is written on it", async () => {
    const { assignmentId } = await withGarment();
    const round = { competitionId: session.id, roundId: session.brief.rounds[0]!.id };
    const begun = async () => {
      const { entryId } = (await deskOf(one!.seatId)).find(({ id }) => id === assignmentId)!;
      const all = await panelDesks(database(), round);
      return all.find((desk) => desk.seatId === one!.seatId && desk.entryId === entryId)?.begun;
    };
    expect(await begun()).toBe(false);
    await markGarment(one!.actor, { assignmentId, place, text: "看", forDesigner: false });
    expect(await begun()).toBe(true);
  });
});
