import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { acceptAuthorship } from "~/entries/accept-authorship.server";
import { detachFile } from "~/entries/arrange-files.server";
import { boardPage } from "~/entries/comments/board-page.server";
import { answerComment, pinComment, resolveComment } from "~/entries/comments/pin-comment.server";
import { mostCharacters } from "~/entries/comments/pins";
import { readForm } from "~/entries/form";
import { garmentPage } from "~/entries/notes/garment-page.server";
import { pinNote, unpinNote } from "~/entries/notes/pin-note.server";
import { labelsOf } from "~/garments/note-labels";
import { mostLetters, mostNotes, placeInWords, typedPlace } from "~/garments/notes";
import { entryForAuthor } from "~/entries/entry-for-author.server";
import { ownEntries } from "~/entries/own-data.server";
import { saveDraft } from "~/entries/save-draft.server";
import { screeningQueue } from "~/entries/screening-queue.server";
import { submitEntry } from "~/entries/submit-entry.server";
import { withdrawEntry } from "~/entries/withdraw-entry.server";
import { database } from "~/platform/database/database.server";
import { wordsIn } from "../support/words-in";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aContest, aFile, anHourIn, aSubmittedEntry, asViewer, inspected, journalOf, lettersTo, origin, refusalOf, someone, type Someone, type Stage } from "./cast"; // prettier-ignore

inAWorldOfItsOwn();

let stage: Stage;
beforeEach(() => itIs(anHourIn));
beforeAll(async () => void (stage = await aContest()));

async function aTeam() {
  const [lead, co] = [await someone("设计师甲"), await someone("乙")];
  const team = [
    { name: "设计师甲", contact: "", shareBp: 6_000, lead: true },
    { name: "乙", contact: co.contact, shareBp: 4_000, lead: false },
  ];
  const entry = await aSubmittedEntry(stage, lead, { team });
  await acceptAuthorship(co, { entryId: entry.entryId, token: "", origin });
  return { ...entry, lead, co };
}
const place = { x: 2_500, y: 7_500 };
const shown = async (who: Someone, entryId: string, number = 1) =>
  (await boardPage(await asViewer(who), entryId, number)).comments;
const counted = async () => [
  ...[await database().boardComment.count(), await database().boardReply.count()],
  ...[await database().notice.count(), await database().journalEntry.count()],
];

describe("what a team says about a board", () => {
  it("stands at its place with a number, is answered and resolved, and the others are told", async () => {
    const { entryId, lead, co } = await aTeam();
    const letters = (await lettersTo(lead.contact)).length;
    const said = { entryId, board: 1, text: " 领口再低一指 ", place };
    const { commentId, number } = await pinComment(co, said);
    await answerComment(lead, { entryId, commentId, text: "改好了" });
    await resolveComment(co, { entryId, commentId, resolved: true });
    const [comment] = await shown(lead, entryId);
    expect(comment).toMatchObject({
      ...{ number: 1, name: "乙", text: "领口再低一指", place, change: null },
      ...{ resolved: { name: "乙" }, replies: [{ name: "设计师甲", text: "改好了" }] },
    });
    await resolveComment(lead, { entryId, commentId, resolved: false });
    expect((await shown(lead, entryId))[0]?.resolved).toBeNull();
    const [notice] = await database().notice.findMany({
      where: { personId: lead.personId },
      orderBy: { createdAt: "desc" },
    });
    expect(notice?.href).toBe(`/entries/${entryId}/boards/1#comment-${number}`);
    expect(JSON.stringify(notice?.text)).not.toContain("领口");
    // A talk sends no letters.
    expect(await lettersTo(lead.contact)).toHaveLength(letters);
    expect((await journalOf(entryId)).slice(-4).map(({ deed }) => deed)).toEqual([
      ...["entries.pin-comment", "entries.answer-comment"],
      ...["entries.resolve-comment", "entries.resolve-comment"],
    ]);
  });

  it("is refused beside its field where it says nothing or too much, and nothing remains", async () => {
    const { entryId, lead } = await aTeam();
    const before = await counted();
    for (const text of [" \n ", "字".repeat(mostCharacters + 1)]) {
      const refusal = await refusalOf(pinComment(lead, { entryId, board: 1, text, place }));
      expect([refusal.kind, refusal.field]).toEqual(["invalid", "text"]);
    }
    const nowhere = pinComment(lead, { entryId, board: 2, text: "那张", place: null });
    expect((await refusalOf(nowhere)).kind).toBe("unknown");
    expect(await counted()).toEqual(before);
  });

  it("is for the team alone: nobody else reads, pins, answers or resolves", async () => {
    const { entryId, lead } = await aTeam();
    const another = await aTeam();
    const { commentId } = await pinComment(lead, { entryId, board: 1, text: "看", place });
    const before = await counted();
    for (const who of [stage.organiser, await someone(), another.lead])
      for (const act of [
        () => shown(who, entryId),
        () => pinComment(who, { entryId, board: 1, text: "看", place }),
        () => answerComment(who, { entryId, commentId, text: "看" }),
        () => resolveComment(who, { entryId, commentId, resolved: true }),
      ])
        expect((await refusalOf(act())).kind).toBe("unknown");
    // Nor is a comment reached through an entry of one's own.
    const crossed = { entryId: another.entryId, commentId, text: "看" };
    expect((await refusalOf(answerComment(another.lead, crossed))).kind).toBe("unknown");
    expect(await counted()).toEqual(before);
  });

  it("is resolved once, and nothing is added to a work that was withdrawn, though it is read", async () => {
    const { entryId, lead, co } = await aTeam();
    const { commentId } = await pinComment(lead, { entryId, board: 1, text: "看", place: null });
    await resolveComment(co, { entryId, commentId, resolved: true });
    const again = resolveComment(lead, { entryId, commentId, resolved: true });
    expect((await refusalOf(again)).kind).toBe("conflict");
    await withdrawEntry(lead, { entryId, reason: "" });
    const late = answerComment(lead, { entryId, commentId, text: "晚了" });
    expect((await refusalOf(late)).kind).toBe("closed");
    expect(await shown(co, entryId)).toHaveLength(1);
  });

  it("outlives a new version of the picture, and says that the picture changed", async () => {
    const { entryId, lead, fileId } = await aTeam();
    await pinComment(lead, { entryId, board: 1, text: "裙摆太短", place });
    const fresh = await aFile(lead, entryId, "board", "展板改.jpg");
    await inspected(fresh.fileId);
    await detachFile(lead, { entryId, fileId });
    expect(await shown(lead, entryId)).toMatchObject([{ text: "裙摆太短", change: "changed" }]);
  });
});

describe("notes on the garment", () => {
  const corner = { mesh: 0, triangle: 7, u: 0.25, v: 0.5 };
  async function withGarment() {
    const team = await aTeam();
    const { fileId } = await aFile(team.lead, team.entryId, "garment", "长衫.glb");
    return { ...team, garmentId: fileId };
  }
  const page = async (who: Someone, entryId: string) => garmentPage(await asViewer(who), entryId);

  it("are pinned by its authors, handed in with it, and read by the anonymity check", async () => {
    const { entryId, lead, co, garmentId, form } = await withGarment();
    const early = await refusalOf(pinNote(co, { entryId, text: "早", place: corner }));
    expect(early.kind).toBe("conflict");
    await inspected(garmentId);
    const said = { entryId, text: " 盘扣由设计师甲手制 ", place: corner };
    const { noteId } = await pinNote(co, said);
    expect((await page(lead, entryId)).notes).toEqual([
      { id: noteId, text: "盘扣由设计师甲手制", place: corner },
    ]);
    // The draft's own page knows nothing of notes, and loses none; nor has it fallen behind.
    const { revision } = await entryForAuthor(await asViewer(lead), entryId);
    const saved = await saveDraft(lead, { entryId, revision, form: { ...form, title: "有标注" } });
    expect(saved.saved).toBe(true);
    const { submissionId } = await submitEntry(lead, { entryId, origin });
    const { content } = await database().submission.findUniqueOrThrow({
      where: { id: submissionId },
    });
    expect(readForm(content).garmentNotes).toMatchObject([{ id: noteId, place: corner }]);
    const check = await database().anonymityCheck.findUnique({ where: { submissionId } });
    expect(JSON.stringify(check?.findings)).toContain("garmentNotes");
    await unpinNote(lead, { entryId, noteId });
    expect((await page(co, entryId)).notes).toEqual([]);
    expect((await journalOf(entryId)).map(({ deed }) => deed)).toEqual(
      expect.arrayContaining(["entries.pin-note", "entries.unpin-note"]),
    );
  });

  it("of a garment that was replaced are shown apart, and not handed in", async () => {
    const { entryId, lead, garmentId } = await withGarment();
    await inspected(garmentId);
    await pinNote(lead, { entryId, text: "旧的", place: corner });
    await detachFile(lead, { entryId, fileId: garmentId });
    const { fileId } = await aFile(lead, entryId, "garment", "长衫改.glb");
    await inspected(fileId);
    expect(await page(lead, entryId)).toMatchObject({ notes: [], stale: [{ text: "旧的" }] });
    const { submissionId } = await submitEntry(lead, { entryId, origin });
    const { content } = await database().submission.findUniqueOrThrow({
      where: { id: submissionId },
    });
    expect(readForm(content).garmentNotes).toEqual([]);
  });

  it("are refused where they say nothing, too much or one too many, and after the close; nothing remains", async () => {
    const { entryId, lead, garmentId } = await withGarment();
    await inspected(garmentId);
    for (let nth = 0; nth < mostNotes; nth += 1)
      await pinNote(lead, { entryId, text: `第${nth}条`, place: corner });
    const before = await counted();
    for (const [text, kind] of [
      [" ", "invalid"],
      ["字".repeat(mostLetters + 1), "invalid"],
      ["再一条", "conflict"],
    ] as const)
      expect((await refusalOf(pinNote(lead, { entryId, text, place: corner }))).kind).toBe(kind);
    await itIs(new Date(stage.brief.timetable.closesAt));
    const late = await refusalOf(pinNote(lead, { entryId, text: "晚", place: corner }));
    expect(late.kind).toBe("closed");
    const [note] = (await page(lead, entryId)).notes;
    const taken = await refusalOf(unpinNote(lead, { entryId, noteId: note!.id }));
    expect(taken.kind).toBe("closed");
    expect(await counted()).toEqual(before);
  });

  it("are nobody else's to pin or take away, nor is their page there for others", async () => {
    const { entryId, lead, garmentId } = await withGarment();
    await inspected(garmentId);
    const { noteId } = await pinNote(lead, { entryId, text: "看", place: corner });
    const another = await aTeam();
    for (const who of [stage.organiser, another.lead])
      for (const act of [
        () => page(who, entryId),
        () => pinNote(who, { entryId, text: "看", place: corner }),
        () => unpinNote(who, { entryId, noteId }),
      ])
        expect((await refusalOf(act())).kind).toBe("unknown");
    // A note of another entry is no note of one's own.
    const crossed = unpinNote(another.lead, { entryId: another.entryId, noteId });
    expect((await refusalOf(crossed)).kind).toBe("unknown");
  });
});

describe("a place on a garment", () => {
  it.each(["3 1042 0.25 0.31", "0 0 0 0", "0 7 1 0", "12 0 0.33333 0.66667"])(
    "is read as it is written: %s",
    (words) => {
      const read = typedPlace.parse(words);
      expect(placeInWords(read)).toBe(words);
    },
  );

  it.each(["", "3 1042 0.9 0.9", "-1 0 0 0", "0 1.5 0 0", "0 0 NaN 0", "0 0 0", "99999 0 0 0"])(
    "is refused where it is none: %j",
    (words) => expect(typedPlace.safeParse(words).success).toBe(false),
  );

  it("is numbered for the designer and lettered for a juror, each in its own order", () => {
    const note = { text: "", place: { mesh: 0, triangle: 0, u: 0, v: 0 } };
    const mark = { ...note, mark: true };
    expect(labelsOf([note, mark, note, mark])).toEqual(["1", "A", "2", "B"]);
    expect(labelsOf(Array(703).fill(mark)).filter((_, nth) => [25, 26, 51, 52, 701, 702].includes(nth))).toEqual(["Z", "AA", "AZ", "BA", "ZZ", "AAA"]); // prettier-ignore
  });
});

it("no word of a comment is in a version, a letter, a notice, the journal or what others read", async () => {
  const { entryId, lead, co, form } = await aTeam();
  const canary = "金丝雀批注";
  const { commentId } = await pinComment(co, { entryId, board: 1, text: canary, place });
  await answerComment(lead, { entryId, commentId, text: `${canary}的回复` });
  const { revision } = await entryForAuthor(await asViewer(lead), entryId);
  await saveDraft(lead, { entryId, revision, form: { ...form, title: "第二版" } });
  await submitEntry(lead, { entryId, origin });
  expect(await wordsIn(canary)).toEqual(["BoardComment.text", "BoardReply.text"]);
  const queue = await screeningQueue(await asViewer(stage.organiser), stage.slug, { entryId });
  expect(JSON.stringify(queue)).toContain("第二版");
  expect(JSON.stringify(queue)).not.toContain(canary);
  expect(JSON.stringify(await ownEntries(co.personId))).toContain(canary);
});

it("only the team's page, its deeds, and the copy and erasure of one's own data ask for comments", () => {
  const asking = readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((file) => `app/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("/generated/"))
    .filter((file) => /\b(boardComments?|boardReply)\b\s*[.:]/.test(readFileSync(file, "utf8")))
    .sort();
  expect(asking).toEqual([
    "app/entries/comments/board-page.server.ts",
    "app/entries/comments/pin-comment.server.ts",
    "app/entries/erase-from-entries.server.ts",
    "app/entries/own-data.server.ts",
  ]);
});
