import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { candidateNumbers } from "~/entries/candidate-numbers";
import { eligibleEntries } from "~/entries/eligible.server";
import { numberCandidates } from "~/entries/number-candidates.server";
import { neighbours } from "~/entries/queue-order";
import { reopenScreening } from "~/entries/reopen-screening.server";
import { saveDraft } from "~/entries/save-draft.server";
import { screenEntry } from "~/entries/screen-entry.server";
import { screeningQueue, type QueueQuestion } from "~/entries/screening-queue.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aContest, anHourIn, aReadyEntry, aSubmittedEntry, asViewer, given, journalOf, lettersTo, origin, refusalOf, rows, someone, type Someone, type Stage } from "./cast"; // prettier-ignore
import { closes, wholeForm } from "./forms";

inAWorldOfItsOwn();

let stage: Stage;
const ruleId = () => stage.brief.entryRules[0]!.id;
const pass = (by: Someone, submissionId: string) =>
  screenEntry(by, { slug: stage.slug, submissionId, origin, refusal: null });
const refuse = (by: Someone, submissionId: string, reason = "展板上有校名") =>
  screenEntry(by, {
    slug: stage.slug,
    submissionId,
    origin,
    refusal: { ruleId: ruleId(), reason },
  });
const queue = async (who: Someone, question: QueueQuestion = {}) =>
  screeningQueue(await asViewer(who), stage.slug, question);

describe("screening", () => {
  beforeAll(async () => void (stage = await aContest()));

  it("passes a version, tells the designer and leaves a journal entry", async () => {
    const designer = await someone();
    const { entryId, submissionId } = await aSubmittedEntry(stage, designer);
    expect(await pass(stage.organiser, submissionId)).toEqual({ entryId, passed: true });
    expect(await database().screening.findUnique({ where: { submissionId } })).toMatchObject({
      passed: true,
      ruleId: null,
      byId: stage.organiser.personId,
    });
    expect((await lettersTo(designer.contact)).at(-1)?.body).toContain("已通过");
    expect((await journalOf(submissionId)).map(({ deed }) => deed)).toEqual([
      "entries.submit",
      "entries.screen",
    ]);
  });

  it("refuses by a rule of the brief, with a reason that the designer reads", async () => {
    const designer = await someone();
    const { submissionId } = await aSubmittedEntry(stage, designer);
    await refuse(stage.organiser, submissionId);
    const body = (await lettersTo(designer.contact)).at(-1)!.body;
    expect(body).toContain(stage.brief.entryRules[0]!.text.zh);
    expect(body).toContain("展板上有校名");
  });

  it.each([
    ["a rule the brief does not have", { ruleId: "taste", reason: "不好看" }, "ruleId"],
    ["no reason", { ruleId: "", reason: " " }, "reason"],
  ])("refuses nothing by %s, and nothing remains", async (_what, refusal, field) => {
    const { submissionId } = await aSubmittedEntry(stage, await someone());
    const before = await rows();
    const input = {
      slug: stage.slug,
      submissionId,
      origin,
      refusal: { ...refusal, ruleId: refusal.ruleId || ruleId() },
    };
    expect(await refusalOf(screenEntry(stage.organiser, input))).toMatchObject({
      kind: "invalid",
      field,
    });
    expect(await rows()).toEqual(before);
  });

  it("looks at the version that counts: a newer one is screened anew", async () => {
    const designer = await someone();
    const { entryId, submissionId } = await aSubmittedEntry(stage, designer);
    await refuse(stage.organiser, submissionId);
    await saveDraft(designer, { entryId, revision: 1, form: wholeForm({ title: "改后" }) });
    const second = await submitEntry(designer, { entryId, origin });
    expect((await refusalOf(pass(stage.organiser, submissionId))).because.zh).toContain("新的版本");
    const waiting = await queue(stage.organiser, { entryId });
    expect(waiting.open).toMatchObject({ submissionId: second.submissionId, state: "waiting" });
    await pass(stage.organiser, second.submissionId);
  });

  it("may be turned until judges may be looking", async () => {
    const { submissionId } = await aSubmittedEntry(stage, await someone());
    await refuse(stage.organiser, submissionId);
    await pass(stage.organiser, submissionId);
    const late = await aSubmittedEntry(stage, await someone());
    await itIs(stage.brief.rounds[0]!.judgingOpensAt);
    expect((await refusalOf(refuse(stage.organiser, submissionId))).kind).toBe("closed");
    await pass(stage.organiser, late.submissionId);
    await itIs(anHourIn);
  });

  it("is for organisers and screeners; for everybody else there is nothing", async () => {
    const designer = await someone();
    const { submissionId } = await aSubmittedEntry(stage, designer);
    const [screener, juror] = [await someone("审查人"), await someone("评委")];
    await given(screener, "screener", stage.id);
    await given(juror, "juror", stage.id);
    for (const other of [designer, juror, await someone()]) {
      expect((await refusalOf(pass(other, submissionId))).kind).toBe("unknown");
      expect((await refusalOf(queue(other))).kind).toBe("unknown");
    }
    expect((await refusalOf(pass(screener, "guessed"))).kind).toBe("unknown");
    await pass(screener, submissionId);
    expect((await queue(screener)).manages).toBe(false);
  });

  it("may be undone while it may be turned: the version waits again, and the designer is told", async () => {
    const designer = await someone();
    const { submissionId, entryId } = await aSubmittedEntry(stage, designer);
    const undo = (who = stage.organiser, slug = stage.slug) =>
      reopenScreening(who, { slug, submissionId, origin });
    expect((await refusalOf(undo())).because.zh).toContain("不需要撤销");
    await refuse(stage.organiser, submissionId);
    const before = await rows();
    expect((await refusalOf(undo(designer))).kind).toBe("unknown");
    expect((await refusalOf(undo(stage.organiser, (await aContest()).slug))).kind).toBe("unknown");
    expect((await rows())[6]).toEqual(before[6]);
    expect((await queue(stage.organiser, { decided: entryId })).justDecided?.mayUndo).toBe(true);
    await undo();
    expect((await queue(stage.organiser, { entryId })).open?.state).toBe("waiting");
    // Another contest was opened in between, and the clock set back for it.
    const bodies = (await lettersTo(designer.contact)).map(({ body }) => body);
    expect(bodies.some((body) => body.includes("正在重新审查"))).toBe(true);
    expect((await journalOf(submissionId)).at(-1)?.deed).toBe("entries.reopen-screening");
    await pass(stage.organiser, submissionId);
    await itIs(stage.brief.rounds[0]!.judgingOpensAt);
    expect((await refusalOf(undo())).kind).toBe("closed");
    await itIs(anHourIn);
  });

  it("is of the contest in whose queue it is made, also for one who runs two of them", async () => {
    const elsewhere = await aContest();
    await given(stage.organiser, "organiser", elsewhere.id);
    const { submissionId } = await aSubmittedEntry(elsewhere, await someone());
    const before = await rows();
    expect((await refusalOf(pass(stage.organiser, submissionId))).kind).toBe("unknown");
    expect((await refusalOf(refuse(stage.organiser, submissionId))).kind).toBe("unknown");
    expect(await rows()).toEqual(before);
  });

  it("leaves a withdrawn entry alone", async () => {
    const designer = await someone();
    const { entryId, submissionId } = await aSubmittedEntry(stage, designer);
    await withdrawEntry(designer, { entryId, reason: "" });
    expect((await refusalOf(pass(stage.organiser, submissionId))).because.zh).toContain("撤回");
  });
});

describe("the queue of a contest", () => {
  beforeEach(async () => void (stage = await aContest()));

  it("holds each entry once, by its newest version, and no draft", async () => {
    const designer = await someone();
    await aReadyEntry(stage, designer, { title: "还是草稿" });
    const one = await aSubmittedEntry(stage, await someone());
    const two = await aSubmittedEntry(stage, await someone());
    const three = await aSubmittedEntry(stage, await someone());
    await pass(stage.organiser, one.submissionId);
    await refuse(stage.organiser, two.submissionId);
    const seen = await queue(stage.organiser);
    expect(seen.counts).toEqual({ waiting: 1, incomplete: 0, passed: 1, refused: 1, withdrawn: 0 });
    expect(seen.lines.map(({ entryId }) => entryId)).toEqual([three.entryId]);
    expect(seen.open).toMatchObject({ entryId: three.entryId, form: { title: "湘水谣" } });
    expect(seen.open?.files[0]).toMatchObject({ name: "展板.jpg", state: "accepted" });
    const refused = await queue(stage.organiser, { state: "refused" });
    expect(refused.open?.decision).toMatchObject({ ruleId: ruleId(), reason: "展板上有校名" });
    const unknown = queue(stage.organiser, { entryId: "guessed" });
    expect((await refusalOf(unknown)).kind).toBe("unknown");
  });

  it("leads on through what is shown, and to what still waits from here and then from the start", () => {
    const row = (entryId: string, state: "waiting" | "passed") => ({ entryId, state });
    const all = [row("a", "waiting"), row("b", "passed"), row("c", "passed")];
    expect(neighbours(all, all, "b")).toEqual({
      ...{ place: 2, of: 3, previous: "a", next: "c", undecided: "a" },
    });
    const one = [row("a", "waiting")];
    expect(neighbours(one, one, "a")).toMatchObject({
      previous: null,
      next: null,
      undecided: null,
    });
    expect(neighbours(one, all, "c")).toMatchObject({ place: 0, of: 1, undecided: "a" });
  });

  it("shows one track alone when asked", async () => {
    await aSubmittedEntry(stage, await someone());
    expect((await queue(stage.organiser, { track: "casual" })).lines).toHaveLength(1);
    expect((await queue(stage.organiser, { track: "gown" })).lines).toEqual([]);
  });

  it("asks the database as often for one as for three", async () => {
    const counted = async () => {
      let queries = 0;
      const counting = database().$extends({
        query: {
          $allOperations({ args, query }) {
            queries += 1;
            return query(args);
          },
        },
      });
      await screeningQueue(await asViewer(stage.organiser), stage.slug, {}, counting as never);
      return queries;
    };
    await aSubmittedEntry(stage, await someone());
    const one = await counted();
    await aSubmittedEntry(stage, await someone());
    await aSubmittedEntry(stage, await someone());
    expect(await counted()).toBe(one);
  });
});

describe("candidate numbers", () => {
  beforeEach(async () => void (stage = await aContest()));

  it("are given once, after the close, to all that was handed in and not withdrawn", async () => {
    const entries = [];
    for (let n = 0; n < 5; n += 1) entries.push(await aSubmittedEntry(stage, await someone()));
    const leaving = await someone();
    const gone = await aSubmittedEntry(stage, leaving);
    await withdrawEntry(leaving, { entryId: gone.entryId, reason: "" });
    await aReadyEntry(stage, await someone());
    const give = () => numberCandidates(stage.organiser, { slug: stage.slug });
    expect((await refusalOf(give())).because.zh).toContain("截止后");
    await itIs(closes);
    expect(await give()).toEqual({ count: 5 });

    const numbered = await database().entry.findMany({
      where: { competitionId: stage.id, candidateNumber: { not: null } },
    });
    expect(numbered.map(({ candidateNumber }) => candidateNumber).sort()).toEqual([1, 2, 3, 4, 5]);
    // Anyone who has the recorded seed comes to the same numbers.
    const { seed } = await database().candidateNumbering.findUniqueOrThrow({
      where: { competitionId: stage.id },
    });
    const again = candidateNumbers(
      seed,
      entries.map(({ entryId }) => entryId),
    );
    for (const { id, candidateNumber } of numbered) expect(again.get(id)).toBe(candidateNumber);
    expect((await refusalOf(give())).kind).toBe("conflict");
    expect((await journalOf(stage.id)).map(({ deed }) => deed)).toEqual([
      "entries.number-candidates",
    ]);
    await itIs(anHourIn);
  });

  it("are given once also when two organisers ask at once", async () => {
    await aSubmittedEntry(stage, await someone());
    await itIs(closes);
    const give = () => numberCandidates(stage.organiser, { slug: stage.slug });
    const outcomes = await Promise.allSettled([give(), give(), give()]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await itIs(anHourIn);
  });

  it("are not given by a screener, a stranger, or where nothing was handed in; nothing remains", async () => {
    const [screener, stranger] = [await someone(), await someone()];
    await given(screener, "screener", stage.id);
    await itIs(closes);
    const before = await rows();
    const by = (who: Someone) => refusalOf(numberCandidates(who, { slug: stage.slug }));
    expect([(await by(screener)).kind, (await by(stranger)).kind]).toEqual([
      "forbidden",
      "unknown",
    ]);
    expect((await by(stage.organiser)).because.zh).toContain("没有已提交的作品");
    expect(await rows()).toEqual(before);
    await itIs(anHourIn);
  });
});

describe("what may be judged", () => {
  beforeEach(async () => void (stage = await aContest()));

  it("is handed in, passed, numbered and not withdrawn, by its newest version", async () => {
    const [passed, refused, waiting, leaving, replaced] = await Promise.all(
      [1, 2, 3, 4, 5].map(async () => {
        const designer = await someone();
        return { designer, ...(await aSubmittedEntry(stage, designer)) };
      }),
    );
    await aReadyEntry(stage, await someone());
    const late = { entryId: replaced!.entryId, revision: 1, form: wholeForm({ title: "换了" }) };
    await pass(stage.organiser, replaced!.submissionId);
    await saveDraft(replaced!.designer, late);
    await submitEntry(replaced!.designer, { entryId: late.entryId, origin });
    for (const one of [passed!, leaving!]) await pass(stage.organiser, one.submissionId);
    await refuse(stage.organiser, refused!.submissionId);
    await itIs(closes);
    expect(await eligibleEntries(database(), stage.id)).toEqual([]);
    await numberCandidates(stage.organiser, { slug: stage.slug });
    await withdrawEntry(leaving!.designer, { entryId: leaving!.entryId, reason: "退赛" });
    await itIs(anHourIn);
    const eligible = await eligibleEntries(database(), stage.id);
    expect(eligible).toEqual([
      {
        entryId: passed!.entryId,
        submissionId: passed!.submissionId,
        trackId: "casual",
        candidateNumber: expect.any(Number) as number,
      },
    ]);
    expect(waiting).toBeDefined();
  });
});
