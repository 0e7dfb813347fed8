import sharp, { type Sharp } from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { findNearCopies } from "~/entries/find-near-copies.server";
import { entryJobs, onceInspected } from "~/entries/jobs.server";
import { judgeNearCopy } from "~/entries/judge-near-copy.server";
import { inOrder, kinshipOf } from "~/entries/near-copies";
import { nearCopiesOf, nearCopyPair } from "~/entries/near-copy-queries.server";
import { screeningQueue } from "~/entries/screening-queue.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { system } from "~/evidence/deed.server";
import { lumaOf, spectrumOf } from "~/media/pdq";
import { hashesOf } from "~/media/pdq-forms";
import { keepHashes } from "~/media/picture-hashes.server";
import { database, transaction } from "~/platform/database/database.server";
import { inAWorldOfItsOwn } from "../support/world";
import { aContest, aSubmittedEntry, asViewer, given, journalOf, refusalOf, someone, type Someone, type Stage } from "./cast"; // prettier-ignore

inAWorldOfItsOwn();

/** A board of patches, another for every number. */
function board(seed: number): Sharp {
  const patches = Array.from({ length: 30 }, (_, at) => {
    const [x, y] = [(at * 97 * seed) % 440, (at * 61 * (seed + 3)) % 640];
    const shade = (at * 53 * seed) % 256;
    return `<rect x="${x}" y="${y}" width="${40 + ((at * seed) % 90)}" height="${60 + ((at * 7) % 80)}" fill="rgb(${shade},${255 - shade},${(shade * 3) % 256})"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="679"><rect width="480" height="679" fill="#f7f4ee"/>${patches.join("")}</svg>`;
  return sharp(Buffer.from(svg)).flatten();
}

async function looksLike(fileId: string, picture: Sharp): Promise<void> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const seen = spectrumOf(lumaOf(data, info.channels), info.width, info.height);
  const likeness = { quality: seen.quality, hashes: hashesOf(seen) };
  await transaction((tx) => keepHashes(tx, fileId, likeness));
}

/** What a copyist does: a quarter turn, other colours, a little off every edge. */
const copied = async (picture: Sharp) =>
  sharp(await picture.png().toBuffer())
    .extract({ left: 5, top: 7, width: 470, height: 665 })
    .modulate({ saturation: 0.5, hue: 40 })
    .rotate(90);

let stage: Stage;
let author: Someone;
const entered = async (at: Stage, picture: Sharp, who?: Someone) => {
  const entry = await aSubmittedEntry(at, who ?? (await someone()));
  await looksLike(entry.fileId, picture);
  return entry;
};
const find = ({ fileId }: { fileId: string }) => findNearCopies(system, { fileId });
const linesFor = async (who: Someone, { entryId }: { entryId: string }) =>
  nearCopiesOf(await asViewer(who), entryId);

describe("near-copies", () => {
  beforeEach(async () => {
    stage = await aContest({ entriesPerPerson: 3 });
    author = await someone();
  });

  it("finds a turned, recoloured, cropped copy, once, and leaves a journal entry", async () => {
    const original = await entered(stage, board(11));
    await entered(stage, board(12));
    const copy = await entered(stage, await copied(board(11)));
    expect(await find(copy)).toEqual({ found: 1 });
    // Looked at from the other side, or again, it is the same pair.
    expect(await find(original)).toEqual({ found: 0 });
    expect((await journalOf(copy.fileId)).at(-1)?.deed).toBe("entries.find-near-copies");
    const [line] = await linesFor(stage.organiser, copy);
    expect(line).toMatchObject({ kinship: "others", verdict: null, other: { elsewhere: false } });
    const pair = await nearCopyPair(await asViewer(stage.organiser), stage.slug, line!.id!);
    expect(pair.sides.map(({ entryId }) => entryId).sort()).toEqual(
      [original.entryId, copy.entryId].sort(),
    );
    expect(["turned90", "turned270"]).toContain(pair.form);
    expect(pair.bits).toBeLessThanOrEqual(31);
  });

  it("shows what is alike within an entry and among entries of one author apart", async () => {
    const first = await entered(stage, board(21), author);
    const second = await entered(stage, board(21), author);
    await find(second);
    expect((await linesFor(stage.organiser, first))[0]?.kinship).toBe("ownAuthors");
    const one = { entryId: "a", authors: [{ personId: null }] };
    expect(kinshipOf(one, one)).toBe("ownEntry");
    expect(kinshipOf(one, { entryId: "b", authors: [{ personId: null }] })).toBe("others");
    expect([inOrder("a", "b"), inOrder("b", "a")]).toEqual([["a", "b"], ["a", "b"]]); // prettier-ignore
  });

  it("compares nothing that shows too little, and no draft", async () => {
    const plain = sharp({ create: { width: 90, height: 90, channels: 3, background: "#b23a2b" } });
    const one = await entered(stage, plain);
    await entered(stage, plain);
    expect(await find(one)).toEqual({ found: 0 });
    expect(await find({ fileId: "guessed" })).toEqual({ found: 0 });
  });

  it("tells of a sealed work in another contest only that it is there", async () => {
    const elsewhere = await aContest();
    const sealed = await entered(elsewhere, board(31));
    const here = await entered(stage, await copied(board(31)));
    await find(here);
    const lines = await linesFor(stage.organiser, here);
    expect(lines).toEqual([
      { id: null, picture: expect.anything() as object, other: null, kinship: "others", verdict: null },
    ]); // prettier-ignore
    expect(lines[0]?.picture.id).toBe(here.fileId);
    const told = JSON.stringify(await screeningQueue(await asViewer(stage.organiser), stage.slug, { entryId: here.entryId })); // prettier-ignore
    for (const secret of [sealed.entryId, sealed.fileId, sealed.submissionId, elsewhere.slug])
      expect(told).not.toContain(secret);
    const { id } = await database().nearCopy.findFirstOrThrow({ where: { OR: [{ firstId: here.fileId }, { secondId: here.fileId }] } }); // prettier-ignore
    for (const slug of [stage.slug, elsewhere.slug])
      expect((await refusalOf(asViewer(stage.organiser).then((viewer) => nearCopyPair(viewer, slug, id)))).kind).toBe("unknown"); // prettier-ignore
    const say = { slug: stage.slug, nearCopyId: id, verdict: "unrelated", note: "" } as const;
    expect((await refusalOf(judgeNearCopy(stage.organiser, say))).kind).toBe("unknown");
    // Who screens both contests sees both.
    await given(stage.organiser, "screener", elsewhere.id);
    expect((await linesFor(stage.organiser, here))[0]?.other?.elsewhere).toBe(true);
    await judgeNearCopy(stage.organiser, say);
  });

  it("is judged by a person, with a reason, and the newest verdict counts; nobody is refused by it", async () => {
    const original = await entered(stage, board(41));
    const copy = await entered(stage, board(41));
    await find(copy);
    const [line] = await linesFor(stage.organiser, copy);
    const say = (verdict: "same" | "unrelated", note: string, who = stage.organiser) =>
      judgeNearCopy(who, { slug: stage.slug, nearCopyId: line!.id!, verdict, note });
    expect(await refusalOf(say("same", " "))).toMatchObject({ kind: "invalid", field: "note" });
    expect(await database().nearCopyVerdict.count({ where: { nearCopyId: line!.id! } })).toBe(0);
    expect((await refusalOf(say("same", "一样", author))).kind).toBe("unknown");
    const flagged = async () =>
      (await screeningQueue(await asViewer(stage.organiser), stage.slug, { flag: "near" })).lines;
    expect((await flagged()).map(({ entryId }) => entryId).sort()).toEqual(
      [original.entryId, copy.entryId].sort(),
    );
    await say("unrelated", "");
    await say("same", "构图与纹样相同");
    expect(await flagged()).toEqual([]);
    expect((await linesFor(stage.organiser, original))[0]?.verdict).toBe("same");
    expect((await journalOf(line!.id!)).map(({ deed }) => deed)).toEqual(["entries.judge-near-copy", "entries.judge-near-copy"]); // prettier-ignore
    expect(await database().screening.count({ where: { submissionId: copy.submissionId } })).toBe(
      0,
    );
  });

  it("forgets how a withdrawn entry looks", async () => {
    const gone = await entered(stage, board(51), author);
    const stays = await entered(stage, board(51));
    await find(stays);
    await withdrawEntry(author, { entryId: gone.entryId, reason: "" });
    expect(await database().pictureHash.findUnique({ where: { fileId: gone.fileId } })).toBeNull();
    expect(await linesFor(stage.organiser, stays)).toEqual([]);
    expect(await find(stays)).toEqual({ found: 0 });
  });

  it("is looked for by a job after submission, and after an inspection that came late", async () => {
    await entered(stage, board(61));
    const copy = await entered(stage, board(61));
    await entryJobs[0]!.run({ submissionId: copy.submissionId });
    expect(await linesFor(stage.organiser, copy)).toHaveLength(1);
    const late = await entered(stage, board(61));
    await onceInspected(late.fileId);
    expect(await linesFor(stage.organiser, late)).toHaveLength(2);
    expect((await refusalOf(findNearCopies(author, { fileId: late.fileId }))).kind).toBe("forbidden"); // prettier-ignore
  });
});
