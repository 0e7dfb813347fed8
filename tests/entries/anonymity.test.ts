import { beforeAll, describe, expect, it } from "vitest";
import { anonymityFindings, type Told } from "~/entries/anonymity";
import { entryForAuthor } from "~/entries/entry-for-author.server";
import { reviewAnonymity } from "~/entries/review-anonymity.server";
import { screeningQueue } from "~/entries/screening-queue.server";
import type { ToldByFile } from "~/media/metadata";
import { database } from "~/platform/database/database.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aContest, aSubmittedEntry, anHourIn, asViewer, journalOf, lettersTo, origin, refusalOf, rows, someone, type Stage } from "./cast"; // prettier-ignore
import { closes } from "./forms";

inAWorldOfItsOwn();

const told = (change: Partial<Told>) =>
  anonymityFindings(
    {
      title: "",
      statement: "",
      huxiangSource: "",
      garmentNotes: [],
      fileNames: [],
      techpack: "",
      ...change,
    },
    { authors: ["林晚晴", "Wanqing Lin", "林"], organisations: ["湘江设计社"] },
  ).map(({ place, kind, words }) => `${place} ${kind} ${words}`);
const of = (block: ToldByFile["block"], text: string): Partial<Told> => ({
  metadata: [{ block, text, field: "", file: "展板.jpg" }],
});

describe("words that may tell the author", () => {
  it.each<[Partial<Told>, string]>([
    [{ title: "林晚晴作品" }, "title author 林晚晴"],
    [{ statement: "设计:林 晚 晴" }, "statement author 林 晚 晴"],
    [{ statement: "by LIN Wanqing, 2026" }, "statement author LIN Wanqing"],
    [{ fileNames: ["board_wanqing_lin_01.jpg"] }, "fileName author wanqing_lin"],
    [{ garmentNotes: [{ text: "领口绣林晚晴" }] }, "garmentNotes author 林晚晴"],
    [{ techpack: "设计 林晚晴 日期 2026" }, "techpack author 林晚晴"],
    [of("exif", "Wanqing Lin"), "exif author Wanqing Lin"],
    [of("xmp", "lin@hnu.example.cn"), "xmp email lin@hnu.example.cn"],
    [of("attachment", "林晚晴-履历.docx"), "attachment author 林晚晴"],
    [of("model", "skirt by 湘江设计社"), "model organisation 湘江设计社"],
    [{ statement: "写信到 a.b@hnu.example.cn" }, "statement email a.b@hnu.example.cn"],
    [{ statement: "电话 138 0013 8000" }, "statement phone 138 0013 8000"],
    [{ statement: "见 https://example.org/me。" }, "statement link https://example.org/me"],
    [{ huxiangSource: "微信：xiang_shang1" }, "huxiangSource account 微信:xiang_shang1"],
    [{ fileNames: ["湖南工业大学.png"] }, "fileName organisation 湖南工业大学"],
    [{ statement: "at Hunan Normal University" }, "statement organisation Hunan Normal University"],
  ])("finds them: %j", (words, finding) => {
    expect(told(words)).toContain(finding);
  });

  it.each([
    { statement: "以湘江水纹与土家织锦为题，采用学院派的结构。" },
    { statement: "山林晚色，晴日照水。" },
    { statement: "为大学生设计的通勤服，13 片结构，2026 年。" },
    { statement: "Merlin wanqing" },
    { huxiangSource: "土家织锦的四十八勾纹" },
    { fileNames: ["展板.jpg", "flat-01.png"] },
  ])("lets ordinary words be: %j", (words) => expect(told(words)).toEqual([]));

  it("says at most twenty things, each once", () => {
    expect(told({ statement: "林晚晴 林晚晴" })).toHaveLength(1);
    const many = Array.from({ length: 40 }, (_, at) => `a${at}@example.org`).join(" ");
    expect(told({ statement: many })).toHaveLength(20);
  });
});

describe("the anonymity check", () => {
  let stage: Stage;
  beforeAll(async () => void (stage = await aContest()));
  const telling = { title: "设计师甲的湘水谣" };
  const review = (submissionId: string, outcome: "clean" | "seen" | "change", note = "") =>
    reviewAnonymity(stage.organiser, { slug: stage.slug, submissionId, origin, outcome, note });
  const queue = async (question = {}) =>
    screeningQueue(await asViewer(stage.organiser), stage.slug, question);

  it("tells the designer, and nobody else, what the pictures' own files say", async () => {
    const designer = await someone();
    const { entryId, fileId, submissionId } = await aSubmittedEntry(stage, designer);
    await database().inspection.update({
      where: { fileId },
      data: { facts: { metadata: [{ block: "iptc", field: "By-line", text: "设计师甲" }] } },
    });
    const { anonymity } = await entryForAuthor(await asViewer(designer), entryId);
    const where = { place: "iptc", file: "展板.jpg", field: "By-line" };
    expect(anonymity).toEqual([{ ...where, kind: "author", words: "设计师甲" }]);
    expect(await database().anonymityCheck.count({ where: { submissionId } })).toBe(0);
    expect((await queue({ entryId })).open!.anonymity).toBeNull();
  });

  it("warns the designer before submitting and does not refuse", async () => {
    const designer = await someone();
    const { entryId } = await aSubmittedEntry(stage, designer, telling);
    const { anonymity, may } = await entryForAuthor(await asViewer(designer), entryId);
    expect(anonymity).toEqual([{ place: "title", kind: "author", words: "设计师甲" }]);
    expect(may.submit.allowed).toBe(true);
  });

  it("flags the version in the queue until somebody has looked, and journals the answer", async () => {
    const { entryId, submissionId } = await aSubmittedEntry(stage, await someone(), telling);
    await aSubmittedEntry(stage, await someone());
    const flagged = async () =>
      (await queue({ flag: "anonymity" })).lines.map((row) => row.entryId);
    expect(await flagged()).toContain(entryId);
    await review(submissionId, "clean");
    expect(await flagged()).not.toContain(entryId);
    expect((await queue({ entryId })).open?.anonymity).toMatchObject({ outcome: "clean" });
    expect((await journalOf(submissionId)).at(-1)?.deed).toBe("entries.review-anonymity");
  });

  it("tells the designer what has to be changed, while it can be", async () => {
    const designer = await someone();
    const { submissionId } = await aSubmittedEntry(stage, designer, telling);
    const before = await rows();
    expect(await refusalOf(review(submissionId, "change", " "))).toMatchObject({ field: "note" });
    expect(await rows()).toEqual(before);
    await review(submissionId, "change", "请删去标题中的姓名");
    expect((await lettersTo(designer.contact)).at(-1)?.body).toContain("请删去标题中的姓名");
    await itIs(closes);
    expect((await refusalOf(review(submissionId, "change", "再改"))).kind).toBe("closed");
    await review(submissionId, "seen");
    await itIs(anHourIn);
  });

  it("is for those who screen this contest, on a version with findings", async () => {
    const designer = await someone();
    const { submissionId } = await aSubmittedEntry(stage, designer, telling);
    const input = { slug: stage.slug, submissionId, origin, outcome: "clean", note: "" } as const;
    expect((await refusalOf(reviewAnonymity(designer, input))).kind).toBe("unknown");
    const elsewhere = { ...input, slug: (await aContest()).slug };
    expect((await refusalOf(reviewAnonymity(stage.organiser, elsewhere))).kind).toBe("unknown");
    const plain = await aSubmittedEntry(stage, await someone());
    expect((await refusalOf(review(plain.submissionId, "clean"))).kind).toBe("unknown");
  });
});
