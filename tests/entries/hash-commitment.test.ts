// A contest may take hashes at its deadline and the bytes in a finishing window after it (docs/decisions/0170).
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { awaitedWorks } from "~/entries/awaited-works.server";
import { awaiting } from "~/entries/awaiting";
import { detachFile } from "~/entries/arrange-files.server";
import { eligibleEntries } from "~/entries/eligible.server";
import { entryForAuthor, previewOf } from "~/entries/entry-for-author.server";
import { onceInspected } from "~/entries/jobs.server";
import { numberCandidates } from "~/entries/number-candidates.server";
import { openEntry } from "~/entries/open-entry.server";
import { entriesOf } from "~/entries/queries.server";
import { receiptFor } from "~/entries/receipt.server";
import { saveDraft } from "~/entries/save-draft.server";
import { screenEntry } from "~/entries/screen-entry.server";
import { screeningQueue } from "~/entries/screening-queue.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { database } from "~/platform/database/database.server";
import { action } from "~/routes/entries/files";
import { askDoor, beginning, cookieOf, openBytesDoor, patch } from "../support/uploading";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import {
  aContest,
  aFile,
  anHourIn,
  asViewer,
  hours,
  inspected,
  journalOf,
  lettersTo,
  origin,
  refusalOf,
  rows,
  someone,
  type Someone,
  type Stage,
} from "./cast";
import { closes, wholeForm } from "./forms";

inAWorldOfItsOwn();

let stage: Stage;
let door: Awaited<ReturnType<typeof openBytesDoor>>;
beforeAll(async () => {
  stage = await aContest({ boardsMin: 2, boardsMax: 3 }, 48);
  door = await openBytesDoor();
});
beforeEach(() => itIs(anHourIn));
afterAll(() => door.stop());

const ends = new Date(closes.getTime() + hours(48));
const beside = (instant: Date, ms: number) => new Date(instant.getTime() + ms);

/** What a designer does at the door for files. */
function atTheDoor(who: Someone, entryId: string) {
  // A session does not last from the opening to the close: they sign in anew.
  const cookie = () => cookieOf(who.personId);
  const ask = async (fields: Record<string, string>) =>
    askDoor(action, { cookie: await cookie(), params: { id: entryId } }, fields);
  return {
    begin: (bytes: Buffer, more = {}) => ask(beginning(bytes, more)),
    send: async (id: string, bytes: Buffer, offset = 0) =>
      patch(door.origin, id, { cookie: await cookie(), offset, bytes }),
    finish: (uploadId: string) => ask({ intent: "finish", uploadId }),
  };
}

/** A draft with one accepted board, and a second of which only the first half has come. */
async function halfThere(of: Stage = stage) {
  const designer = await someone();
  const { entryId } = await openEntry(designer, { slug: of.slug });
  await saveDraft(designer, { entryId, revision: 0, form: wholeForm() });
  await inspected((await aFile(designer, entryId)).fileId);
  const at = atTheDoor(designer, entryId);
  const bytes = randomBytes(20_000);
  const { uploadId = "" } = await at.begin(bytes, { name: "第二张.jpg" });
  await at.send(uploadId, bytes.subarray(0, 9_000));
  return { designer, entryId, bytes, uploadId, ...at };
}

/** The same, handed in by its hashes before the deadline. */
async function handedIn() {
  const half = await halfThere();
  const { designer, entryId, uploadId } = half;
  return { ...half, ...(await submitEntry(designer, { entryId, origin, coming: [uploadId] })) };
}

/** Sends the rest and ends the upload; then its inspection says so. */
async function rest({ bytes, send, finish, begin }: Awaited<ReturnType<typeof halfThere>>) {
  const { uploadId = "" } = await begin(bytes, { name: "第二张.jpg" });
  await send(uploadId, bytes.subarray(9_000), 9_000);
  return finish(uploadId);
}

const queued = async (state: "waiting" | "incomplete") =>
  (await screeningQueue(await asViewer(stage.organiser), stage.slug, { state })).lines.map(
    ({ entryId }) => entryId,
  );
const screened = (submissionId: string, refusal: { ruleId: string; reason: string } | null) =>
  screenEntry(stage.organiser, { slug: stage.slug, submissionId, origin, refusal });

describe("handing in by hashes", () => {
  it("binds name, size and hash of what has not all come, and says so in receipt, letter and page", async () => {
    const half = await halfThere();
    const { designer, entryId, bytes, uploadId } = half;
    const viewer = await asViewer(designer);
    const shown = previewOf(await entryForAuthor(viewer, entryId), null);
    expect(shown).toMatchObject({ coming: [uploadId], files: [{}, { state: "coming" }] });
    const { revision, manifestHash } = shown;
    const seen = { revision, manifestHash: manifestHash! };
    const { submissionId } = await submitEntry(designer, {
      ...{ entryId, origin, seen, coming: shown.coming },
    });
    const receipt = await receiptFor(viewer, entryId);
    expect(receipt).toMatchObject({ committed: [1], event: { manifestHash } });
    expect(receipt.manifest.files[1]).toMatchObject({ name: "第二张.jpg", bytes: bytes.length });
    expect((await lettersTo(designer.contact)).at(-1)!.body).toContain("以哈希提交");
    expect(await journalOf(submissionId)).toMatchObject([{ deed: "entries.submit" }]);
    const entry = await entryForAuthor(viewer, entryId);
    expect(entry.lacking).toMatchObject({
      ...{ until: ends.toISOString(), finishing: false, over: false },
      files: [{ name: "第二张.jpg", state: "missing" }],
    });
    expect((await entriesOf(viewer)).entries).toMatchObject([{ incomplete: true }]);
    const { works, invitations } = await awaitedWorks(viewer);
    expect(awaiting(works, invitations, []).map(({ kind }) => kind)).toContain("lacking");
  });

  it("keeps the place of a file that arrives between looking and handing in", async () => {
    const half = await halfThere();
    const { designer, entryId, begin, bytes, uploadId } = half;
    const second = await begin(randomBytes(5_000), { name: "第三张.jpg" });
    const shown = previewOf(await entryForAuthor(await asViewer(designer), entryId), null);
    expect(shown.coming).toEqual([uploadId, second.uploadId]);
    // The first of the two arrives: the draft's own order is another now.
    expect(await rest(half)).toMatchObject({ status: 200 });
    const seen = { revision: shown.revision, manifestHash: shown.manifestHash! };
    await submitEntry(designer, { entryId, origin, seen, coming: shown.coming });
    const { manifest } = await receiptFor(await asViewer(designer), entryId);
    expect(manifest.files[1]).toMatchObject({ bytes: bytes.length });
    expect(manifest.files.map(({ name }) => name)[2]).toBe("第三张.jpg");
  });

  it("is not to be had where the contest takes whole works, and leaves out what nobody chose", async () => {
    const strict = await aContest({ boardsMin: 2, boardsMax: 3 });
    const { designer, entryId, uploadId } = await halfThere(strict);
    const before = await rows();
    const act = submitEntry(designer, { entryId, origin, coming: [uploadId] });
    expect((await refusalOf(act)).because.zh).toContain("展板");
    expect(await rows()).toEqual(before);
    const half = await halfThere();
    const without = submitEntry(half.designer, { entryId: half.entryId, origin });
    expect((await refusalOf(without)).because.zh).toContain("展板");
  });

  it("takes nobody else's uploads, and none to another place", async () => {
    const [mine, other] = [await halfThere(), await halfThere()];
    const { designer, entryId } = mine;
    const act = submitEntry(designer, { entryId, origin, coming: [other.uploadId] });
    expect((await refusalOf(act)).kind).toBe("invalid");
  });
});

describe("the finishing window", () => {
  it("takes the very bytes at its first and last instants, and completes the version", async () => {
    for (const instant of [closes, beside(ends, -2_000)]) {
      await itIs(anHourIn);
      const half = await handedIn();
      const { designer, entryId, submissionId } = half;
      expect(await queued("incomplete")).toContain(entryId);
      expect(await queued("waiting")).not.toContain(entryId);
      await itIs(instant);
      const viewer = await asViewer(designer);
      expect((await entryForAuthor(viewer, entryId)).lacking).toMatchObject({ finishing: true });
      const { fileId, status } = await rest(half);
      expect(status).toBe(200);
      // Here, and not yet looked at.
      await onceInspected(fileId!);
      expect(await queued("incomplete")).toContain(entryId);
      await inspected(fileId!);
      await onceInspected(fileId!);
      await onceInspected(fileId!);
      expect(await queued("waiting")).toContain(entryId);
      expect(await journalOf(submissionId)).toMatchObject([
        { deed: "entries.submit" },
        { deed: "entries.complete" },
      ]);
      expect((await lettersTo(designer.contact)).at(-1)!.body).toContain("全部到齐");
      expect((await entryForAuthor(viewer, entryId)).lacking).toBeNull();
      const table = await screeningQueue(await asViewer(stage.organiser), stage.slug, { entryId });
      expect(table.open!.files.map(({ id }) => id)).toContain(fileId);
      await screened(submissionId, null);
    }
  });

  it("is over at its closing instant, for what was begun before as well", async () => {
    const half = await handedIn();
    const { begin, send, finish, bytes, uploadId, entryId, designer } = half;
    await itIs(beside(ends, -5_000));
    await send(uploadId, bytes.subarray(9_000), 9_000);
    await itIs(ends);
    const late = await finish(uploadId);
    expect(late).toMatchObject({ status: 409 });
    expect(late.because!.zh).toContain("补传期已经结束");
    expect((await begin(bytes)).because!.zh).toContain("补传期已经结束");
    const { lacking } = await entryForAuthor(await asViewer(designer), entryId);
    expect(lacking).toMatchObject({ over: true, finishing: false, files: [{}] });
    expect(await queued("incomplete")).toContain(entryId);
  });

  it("refuses other bytes, the same as another kind, the same again, and a stranger", async () => {
    const half = await handedIn();
    const { entryId, begin, bytes } = half;
    await itIs(beside(closes, 60_000));
    const before = await rows();
    const others: [Buffer, object][] = [
      [randomBytes(20_000), {}],
      [bytes, { kind: "flat" }],
      [bytes, { bytes: String(bytes.length + 1) }],
    ];
    for (const [file, more] of others) {
      const answer = await begin(file, more);
      expect(answer.because!.zh).toContain("只接收截止前提交了 SHA-256 的文件");
    }
    const stranger = atTheDoor(await someone(), entryId);
    expect((await stranger.begin(bytes)).status).toBe(404);
    expect(await rows()).toEqual(before);
    expect((await rest(half)).status).toBe(200);
    // Under a new name it is still the file that has come.
    expect((await begin(bytes, { name: "又一张.jpg" })).because!.zh).toContain("已经收到");
    // To change the draft is over, and nothing is handed in any more.
    const again = submitEntry(half.designer, { entryId, origin });
    expect((await refusalOf(again)).kind).toBe("closed");
  });

  it("takes nothing for a work that was withdrawn", async () => {
    const half = await handedIn();
    await withdrawEntry(half.designer, { entryId: half.entryId, reason: "" });
    await itIs(beside(closes, 60_000));
    expect((await half.begin(half.bytes)).because!.zh).toContain("已撤回");
  });
});

describe("what is incomplete", () => {
  it("is neither passed nor refused, is not eligible, and the database holds to it", async () => {
    const { entryId, submissionId } = await handedIn();
    const ruleId = stage.brief.entryRules[0]!.id;
    const before = await rows();
    for (const refusal of [null, { ruleId, reason: "不完整" }]) {
      const refused = await refusalOf(screened(submissionId, refusal));
      expect(refused.because.zh).toContain("还没有到齐");
    }
    expect(await rows()).toEqual(before);
    const passed = { submissionId, passed: true, byId: "x", at: closes };
    const bypassed = database().screening.create({ data: passed });
    await expect(bypassed).rejects.toThrow(/incomplete/);
    const whole = database().completion.create({ data: { submissionId, at: closes } });
    await expect(whole).rejects.toThrow(/missing/);
    await itIs(beside(closes, 60_000));
    await numberCandidates(stage.organiser, { slug: stage.slug });
    const eligible = await eligibleEntries(database(), stage.id);
    expect(eligible.map((one) => one.entryId)).not.toContain(entryId);
    expect(eligible.length).toBeGreaterThan(0);
  });

  it("stays so when its last file is refused, and keeps what it committed to", async () => {
    const half = await handedIn();
    const { fileId } = await rest(half);
    await inspected(fileId!, false);
    await onceInspected(fileId!);
    const entry = await entryForAuthor(await asViewer(half.designer), half.entryId);
    expect(entry.lacking!.files).toMatchObject([{ state: "refused", reason: { zh: /./ } }]);
    await detachFile(half.designer, { entryId: half.entryId, fileId: fileId! });
    const where = { submissionId: half.submissionId };
    expect(await database().submissionFile.count({ where })).toBe(2);
    const change = database().committedFile.updateMany({ where, data: { name: "x" } });
    await expect(change).rejects.toThrow(/append-only/);
  });

  it("is whole at once where every file was only being checked, however late it was noticed", async () => {
    const designer = await someone();
    const { entryId } = await openEntry(designer, { slug: stage.slug });
    await saveDraft(designer, { entryId, revision: 0, form: wholeForm() });
    const files = [await aFile(designer, entryId), await aFile(designer, entryId)];
    const { submissionId } = await submitEntry(designer, { entryId, origin });
    for (const { fileId } of files) await inspected(fileId);
    expect(await queued("incomplete")).toContain(entryId);
    await onceInspected(files[0]!.fileId);
    expect(await queued("waiting")).toContain(entryId);
    expect(await database().completion.count({ where: { submissionId } })).toBe(1);
  });
});
