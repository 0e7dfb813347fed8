import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { detachFile } from "~/entries/arrange-files.server";
import { entryForAuthor, previewOf } from "~/entries/entry-for-author.server";
import { receiptFor } from "~/entries/receipt.server";
import { saveDraft } from "~/entries/save-draft.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { canonicalJson } from "~/evidence/canonical-json";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import {
  aContest,
  aFile,
  anHourIn,
  aReadyEntry,
  aSubmittedEntry,
  asViewer,
  given,
  inspected,
  journalOf,
  lettersTo,
  origin,
  refusalOf,
  rows,
  someone,
  type Stage,
} from "./cast";
import { closes, wholeForm } from "./forms";

inAWorldOfItsOwn();

let stage: Stage;
beforeEach(() => itIs(anHourIn));
beforeAll(async () => void (stage = await aContest()));

const versionsOf = (entryId: string) =>
  database().submission.findMany({
    where: { entryId },
    orderBy: { version: "asc" },
    include: { files: { orderBy: { position: "asc" } } },
  });

describe("handing in", () => {
  it("makes a whole version, makes its designer an entrant, and tells them", async () => {
    const designer = await someone("李湘");
    const form = { team: [{ name: "李湘", contact: "", shareBp: 10_000, lead: true }] };
    const { entryId, fileId } = await aReadyEntry(stage, designer, form);
    const { version } = await submitEntry(designer, { entryId, origin });
    const [submission] = await versionsOf(entryId);
    expect(submission).toMatchObject({
      version: 1,
      trackId: "casual",
      submittedById: designer.personId,
      content: { title: "湘水谣", team: [{ name: "李湘" }] },
      authors: [{ name: "李湘", lead: true, shareBp: 10_000 }],
      files: [{ fileId, position: 0 }],
    });
    expect(version).toBe(1);
    expect((await asViewer(designer)).roles).toMatchObject([
      { role: "entrant", scopeId: stage.id },
    ]);
    const [letter] = await lettersTo(designer.contact);
    // A subject lights up on locked screens: it names no work.
    expect(letter?.subject).toBe("您的作品已提交 · 湖南省服装设计大赛");
    expect(letter?.body).toContain("《湘水谣》");
    expect(letter?.body).toContain(`${origin}/entries/${entryId}/receipt`);
  });

  it("leaves a journal entry that says nothing of the work", async () => {
    const designer = await someone();
    const { submissionId } = await aSubmittedEntry(stage, designer, { title: "不可外泄的名字" });
    expect(await journalOf(submissionId)).toEqual([
      { deed: "entries.submit", actor: designer.pseudonym, subjectKind: "submission" },
    ]);
    const openings = await database().journalOpening.findMany();
    expect(JSON.stringify(openings, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value))).not.toContain("不可外泄的名字"); // prettier-ignore
  });

  it("gives a receipt that anybody can verify with SHA-256 alone", async () => {
    const designer = await someone();
    const { entryId, fileId } = await aSubmittedEntry(stage, designer);
    const receipt = await receiptFor(await asViewer(designer), entryId);
    const file = await database().mediaFile.findUniqueOrThrow({ where: { id: fileId } });
    expect(receipt.manifest.files).toEqual([{ name: "展板.jpg", sha256: file.sha256, bytes: 64 }]);
    const hash = (text: string | Buffer) => createHash("sha256").update(text).digest();
    const manifestHash = hash(canonicalJson(receipt.manifest)).toString("hex");
    expect(receipt.event).toEqual({
      kind: "submission",
      instant: receipt.event.instant,
      manifestHash,
    });
    const eventHash = hash(canonicalJson(receipt.event));
    expect(receipt.eventHash).toBe(eventHash.toString("hex"));
    const commit = hash(Buffer.concat([Buffer.from(receipt.salt!, "hex"), eventHash])).toString(
      "hex",
    );
    expect(receipt.leaf).toBe(`{"alg":"sha256","commit":"${commit}","v":1}`);
    expect(Math.abs(Date.parse(receipt.event.instant) - anHourIn.getTime())).toBeLessThan(600_000);
  });

  it("gives no receipt to anybody else, and of no version that is not there", async () => {
    const [designer, other] = [await someone(), await someone()];
    const { entryId } = await aSubmittedEntry(stage, designer);
    for (const stranger of [other, stage.organiser]) {
      const asked = receiptFor(await asViewer(stranger), entryId);
      expect((await refusalOf(asked)).kind).toBe("unknown");
    }
    const second = receiptFor(await asViewer(designer), entryId, 2);
    expect((await refusalOf(second)).kind).toBe("unknown");
  });

  it("says plainly when the opening of a receipt was erased", async () => {
    const designer = await someone();
    const { entryId, submissionId } = await aSubmittedEntry(stage, designer);
    const note = await database().journalEntry.findFirstOrThrow({
      where: { subjectId: submissionId },
    });
    await database().journalOpening.delete({ where: { sequence: note.sequence } });
    const receipt = await receiptFor(await asViewer(designer), entryId);
    expect([receipt.salt, receipt.leaf]).toEqual([null, null]);
  });

  it("again replaces what counts and keeps the version before", async () => {
    const designer = await someone();
    const { entryId, fileId } = await aSubmittedEntry(stage, designer);
    const second = await aFile(designer, entryId, "board", "第二张.jpg");
    await inspected(second.fileId);
    await detachFile(designer, { entryId, fileId });
    await saveDraft(designer, { entryId, revision: 1, form: wholeForm({ title: "湘水谣·改" }) });
    expect(await submitEntry(designer, { entryId, origin })).toMatchObject({ version: 2 });
    const [first, replaced] = await versionsOf(entryId);
    expect(first).toMatchObject({ content: { title: "湘水谣" }, files: [{ fileId }] });
    expect(replaced).toMatchObject({
      content: { title: "湘水谣·改" },
      files: [{ fileId: second.fileId }],
    });
    const receipt = await receiptFor(await asViewer(designer), entryId, 1);
    expect(receipt).toMatchObject({ version: 1, manifest: { title: "湘水谣" } });
  });

  it("the same again is no new version", async () => {
    const designer = await someone();
    const { entryId } = await aSubmittedEntry(stage, designer);
    const refusal = await refusalOf(submitEntry(designer, { entryId, origin }));
    expect(refusal.because.zh).toContain("没有新的版本");
    // A change that the manifest does not hold is a new version all the same.
    await saveDraft(designer, { entryId, revision: 1, form: wholeForm({ trackId: "formal" }) });
    expect(await submitEntry(designer, { entryId, origin })).toMatchObject({ version: 2 });
  });

  it("ten times at once with one request key is one version and ten equal answers", async () => {
    const designer = await someone();
    const { entryId } = await aReadyEntry(stage, designer);
    const press = () => submitEntry(designer, { entryId, origin }, { requestKey: "press" });
    const answers = await Promise.all(Array.from({ length: 10 }, press));
    expect(new Set(answers.map((answer) => canonicalJson(answer))).size).toBe(1);
    expect(await versionsOf(entryId)).toHaveLength(1);
    expect(await lettersTo(designer.contact)).toHaveLength(1);
  });

  it("ten times at once from ten pages is one version", async () => {
    const designer = await someone();
    const { entryId } = await aReadyEntry(stage, designer);
    const press = (key: number) =>
      submitEntry(designer, { entryId, origin }, { requestKey: String(key) });
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, (_, key) => press(key)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await versionsOf(entryId)).toHaveLength(1);
  });

  it("hands in what was shown, or nothing", async () => {
    const designer = await someone();
    const { entryId } = await aReadyEntry(stage, designer);
    const shown = previewOf(await entryForAuthor(await asViewer(designer), entryId), null);
    const seen = { revision: shown.revision, manifestHash: shown.manifestHash! };
    const second = await aFile(designer, entryId);
    await inspected(second.fileId);
    const refusal = await refusalOf(submitEntry(designer, { entryId, origin, seen }));
    expect(refusal.because.zh).toContain("核对");
    await detachFile(designer, { entryId, fileId: second.fileId });
    await submitEntry(designer, { entryId, origin, seen });
    const [submission] = await versionsOf(entryId);
    expect(submission?.manifestHash).toBe(shown.manifestHash);
  });

  const gaps: [string, Parameters<typeof wholeForm>[0], string][] = [
    ["a title", { title: "" }, "title"],
    ["an original work", { originality: false }, "originality"],
    ["all shares", { team: [{ name: "甲", contact: "", shareBp: 9999, lead: true }] }, "team"],
  ];
  it.each(gaps)("is refused without %s, and nothing remains", async (_what, change, field) => {
    const designer = await someone();
    const { entryId } = await aReadyEntry(stage, designer, change);
    const before = await rows();
    expect(await refusalOf(submitEntry(designer, { entryId, origin }))).toMatchObject({
      kind: "invalid",
      field,
    });
    expect(await rows()).toEqual(before);
  });

  it("waits for files that are being checked, and refuses refused ones", async () => {
    const designer = await someone();
    const { entryId } = await aReadyEntry(stage, designer);
    const { fileId } = await aFile(designer, entryId);
    expect((await refusalOf(submitEntry(designer, { entryId, origin }))).because.zh).toContain(
      "正在检查",
    );
    await inspected(fileId, false);
    expect((await refusalOf(submitEntry(designer, { entryId, origin }))).because.zh).toContain(
      "未通过检查",
    );
    await detachFile(designer, { entryId, fileId });
    await submitEntry(designer, { entryId, origin });
  });

  it("is refused to a juror of the contest, and nothing remains", async () => {
    const designer = await someone();
    const { entryId } = await aReadyEntry(stage, designer);
    await given(designer, "juror", stage.id);
    const before = await rows();
    expect((await refusalOf(submitEntry(designer, { entryId, origin }))).kind).toBe("conflict");
    expect(await rows()).toEqual(before);
  });

  it("is nobody else's business", async () => {
    const designer = await someone();
    const { entryId } = await aReadyEntry(stage, designer);
    for (const other of [await someone(), stage.organiser])
      expect((await refusalOf(submitEntry(other, { entryId, origin }))).kind).toBe("unknown");
    expect((await refusalOf(submitEntry(designer, { entryId: "guessed", origin }))).kind).toBe(
      "unknown",
    );
  });

  it("is over at the closing instant, to the millisecond", async () => {
    const designer = await someone();
    const { entryId } = await aReadyEntry(stage, designer);
    await itIs(closes);
    const refusal = await refusalOf(submitEntry(designer, { entryId, origin }));
    expect(refusal).toMatchObject({ kind: "closed" });
    expect(await versionsOf(entryId)).toEqual([]);
  });

  it("keeps nobody's contact in what can never be changed", async () => {
    const designer = await someone();
    const team = [
      { name: "甲", contact: "jia@example.org", shareBp: 6000, lead: true },
      { name: "乙", contact: "yi-canary@example.org", shareBp: 4000, lead: false },
    ];
    const { entryId } = await aSubmittedEntry(stage, designer, { team });
    const [row] = await database().$queryRaw<{ text: string }[]>`
      SELECT s::text AS text FROM "Submission" s WHERE s."entryId" = ${entryId}`;
    expect(row!.text).not.toContain("@example.org");
  });
});

describe("withdrawing", () => {
  it("ends an entry, keeps its versions and leaves a journal entry", async () => {
    const designer = await someone();
    const { entryId } = await aSubmittedEntry(stage, designer);
    await withdrawEntry(designer, { entryId, reason: " " });
    expect(await database().withdrawal.findUnique({ where: { entryId } })).toMatchObject({
      reason: null,
    });
    expect(await versionsOf(entryId)).toHaveLength(1);
    expect((await journalOf(entryId)).map(({ deed }) => deed)).toEqual([
      "entries.open",
      "entries.withdraw",
    ]);
    const again = saveDraft(designer, { entryId, revision: 1, form: wholeForm({ title: "新" }) });
    expect((await refusalOf(again)).because.zh).toContain("已撤回");
    expect((await refusalOf(submitEntry(designer, { entryId, origin }))).because.zh).toContain(
      "已撤回",
    );
  });

  it("needs a reason after the close, and nothing remains without one", async () => {
    const designer = await someone();
    const { entryId } = await aSubmittedEntry(stage, designer);
    await itIs(closes);
    const before = await rows();
    const refusal = await refusalOf(withdrawEntry(designer, { entryId, reason: "" }));
    expect(refusal).toMatchObject({ kind: "invalid", field: "reason" });
    expect(await rows()).toEqual(before);
    await withdrawEntry(designer, { entryId, reason: "正在申请外观设计专利" });
  });

  it("is the lead's alone", async () => {
    const designer = await someone();
    const { entryId } = await aSubmittedEntry(stage, designer);
    const other = withdrawEntry(await someone(), { entryId, reason: "" });
    expect((await refusalOf(other)).kind).toBe("unknown");
  });
});
