import { deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { acceptAuthorship, declineAuthorship } from "~/entries/accept-authorship.server";
import { shownInvitation } from "~/entries/authorship-invitation.server";
import { columnNames, columns, mostSheetBytes } from "~/entries/batch/columns";
import { entryList, templateRows } from "~/entries/batch/entry-list.server";
import { grantQuota } from "~/entries/batch/grant-quota.server";
import { canBring, keepSheet } from "~/entries/batch/keep-sheet.server";
import { heldQuotas, quotasOf, recommendations } from "~/entries/batch/queries.server";
import { readSheetFile } from "~/entries/batch/read-sheet.server";
import { recommendEntries } from "~/entries/batch/recommend-entries.server";
import { takeBackRecommendation } from "~/entries/batch/take-back.server";
import { workbookOf } from "~/media/sheets/workbook.server";
import { entryForAuthor } from "~/entries/entry-for-author.server";
import { grantRole } from "~/people/grant-role.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aContest, anHourIn, aSubmittedEntry, asViewer, journalOf, lettersTo, origin, refusalOf, rows, someone, type Someone, type Stage } from "./cast"; // prettier-ignore
import { closes, opens } from "./forms";

const head = columnNames.map((name) => columns[name].zh);
const work = (nth: number) => [`作品${nth}`, "礼服", `设计师${nth}`, `designer-${nth}@example.com`, "湖南某大学", "王老师", "2"]; // prettier-ignore
const list = (...works: string[][]) => workbookOf("汇总表", [head, ...works]);
const sentence = async (bytes: Uint8Array) => (await refusalOf(readSheetFile(bytes))).because.zh;
const changed = async (change: (sheet: ExcelJS.Worksheet) => void) => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("汇总表");
  [head, work(1), work(2)].forEach((row) => sheet.addRow(row));
  change(sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

describe("汇总表 as a file", { timeout: 60_000 }, () => {
  it("is read from a workbook, from CSV, and from the CSV that Excel writes in China", async () => {
    const expected = [1, 2].map((nth) => work(nth));
    const read = async (bytes: Uint8Array) =>
      (await readSheetFile(bytes)).map(({ cells }) => columnNames.map((name) => cells[name]));
    expect(await read(await list(work(1), work(2)))).toEqual(expected);
    const csv = [head, ...expected].map((row) => row.join(",")).join("\n");
    expect(await read(Buffer.from(`\uFEFF${csv}`))).toEqual(expected);
    // 作品名称,赛道,… in GB 18030, of which the first heading is enough to be told apart from UTF-8.
    const gbk = Buffer.from("d7f7c6b7c3fbb3c6", "hex");
    expect(await sentence(Buffer.concat([gbk, Buffer.from(",track\n")]))).toContain(
      "缺少：“设计师姓名”、“邮箱或手机号”",
    );
  });

  it("is offered as a template that reads back as a sheet without works", async () => {
    const template = await workbookOf("模板", templateRows(), { column: 2, values: ["礼服"] });
    expect(await sentence(template)).toContain("表里没有作品");
  });

  it("reads numbers, rich text, links and dates as text, and shows a formula for what it is", async () => {
    const bytes = await changed((sheet) => {
      sheet.getCell("A2").value = { richText: [{ text: "作" }, { text: "品1" }] };
      sheet.getCell("D2").value = { text: "a@example.com", hyperlink: "mailto:a@example.com" };
      sheet.getCell("G2").value = 3;
      sheet.getCell("F2").value = new Date("2026-01-02T00:00:00Z");
      sheet.getCell("A3").value = { formula: 'HYPERLINK("http://x")', result: "作品2" };
      sheet.getCell("B3").value = "=cmd|' /C calc'!A0";
    });
    const [first, second] = await readSheetFile(bytes);
    expect(first!.cells).toMatchObject({ title: "作品1", contact: "a@example.com", seriesSize: "3", advisors: "2026-01-02" }); // prettier-ignore
    expect(second).toMatchObject({ formulas: ["title", "track"], cells: { title: "" } });
  });

  it("with merged cells is refused and told where", async () => {
    expect(await sentence(await changed((sheet) => sheet.mergeCells("E2:E3")))).toContain("合并单元格（E2:E3）"); // prettier-ignore
  });

  it("of 10,000 rows is refused with a sentence, in bounded time", async () => {
    const many = await list(...Array.from({ length: 10_000 }, (_, nth) => work(nth)));
    const began = performance.now();
    expect(await sentence(many)).toBe("一次最多 200 件作品。请分成几个文件上传。");
    expect(performance.now() - began).toBeLessThan(20_000);
    const csv = Buffer.from([head, ...Array(10_000).fill(work(1))].join("\n"));
    expect(await sentence(csv)).toBe("一次最多 200 件作品。请分成几个文件上传。");
  });

  it("that unpacks without end is stopped, whatever its directory says", async () => {
    expect(await sentence(zipOf(Buffer.alloc(64 * 1024 * 1024), 1))).toContain("解压后过大");
  });

  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "请选择汇总表文件"],
    ["an old workbook", Buffer.from("d0cf11e0a1b11ae1", "hex"), "旧版 Excel"],
    [
      "a broken archive",
      Buffer.concat([Buffer.from("504b0304", "hex"), Buffer.alloc(80)]),
      "打不开",
    ],
    ["bytes of no kind", Buffer.from([0xff, 0xfe, 0x00, 0xff, 0x80]), "打不开"],
    ["too many bytes", new Uint8Array(mostSheetBytes + 1), "超过 2 MB"],
  ])("that is %s is refused with a sentence", async (_what, bytes, words) => {
    expect(await sentence(bytes)).toContain(words);
  });
});

/** An archive of one part that says it unpacks to `claimed` bytes. */
function zipOf(content: Buffer, claimed: number): Buffer {
  const packed = deflateRawSync(content);
  const name = Buffer.from("xl/workbook.xml");
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(claimed, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("504b0304", "hex"), fields, name, packed]);
  const directory = Buffer.concat([Buffer.from("504b01021400", "hex"), fields, Buffer.alloc(14), name]); // prettier-ignore
  const end = Buffer.alloc(22);
  end.write("504b0506", 0, "hex");
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

inAWorldOfItsOwn();

let stage: Stage;
let manager: Someone;
let college: string;
beforeEach(() => itIs(anHourIn));
beforeAll(async () => {
  stage = await aContest();
  [manager, college] = await aCollege();
  await grantQuota(stage.organiser, { slug: stage.slug, organisationId: college, places: 9 });
});

/** A verified college with somebody who manages it. */
async function aCollege(): Promise<[Someone, string]> {
  await itIs(opens);
  const [who, id] = [await someone("院校负责人"), newId()];
  const by = { byId: who.personId, at: opens };
  await database().organisation.create({
    data: {
      ...{ id, kind: "college", name: { zh: "湖南某大学", en: "A University" } },
      ...{ createdById: who.personId, createdAt: opens, verification: { create: by } },
    },
  });
  const scope = { scopeKind: "organisation", scopeId: id, role: "manager" } as const;
  await transaction((tx) => grantRole(tx, { personId: who.personId, ...scope, grantedById: null }));
  await itIs(anHourIn);
  return [who, id];
}

let designers = 100;
async function aSheet(count = 1, who = manager, organisationId = college): Promise<string> {
  const works = Array.from({ length: count }, () => work((designers += 1)));
  const read = await readSheetFile(await list(...works));
  const where = { slug: stage.slug, organisationId };
  return (await keepSheet(await asViewer(who), where, { name: "汇总表.xlsx", rows: read })).sheetId;
}
const page = async () => (await recommendations(await asViewer(manager), stage.slug)).quotas[0]!;
async function tokenFor(contact: string) {
  const { body } = (await lettersTo(contact)).at(-1)!;
  const [, entryId, token] = /entries\/([a-z0-9]+)\/team-invitation\?token=([\w-]{43})/.exec(body)!;
  return { entryId: entryId!, token: token! };
}
/** The designer of the newest row, with an account of their own. */
async function theDesigner(): Promise<Someone> {
  const who = await someone(`设计师${designers}`);
  const value = `designer-${designers}@example.com`;
  await database().contact.create({
    data: { ...{ id: newId(), personId: who.personId, kind: "email", value }, verifiedAt: opens, createdAt: opens }, // prettier-ignore
  });
  return { ...who, contact: value };
}

describe("a quota", () => {
  it("is given and changed by the contest's organiser, with a journal entry each time", async () => {
    const [, id] = await aCollege();
    const quota = { slug: stage.slug, organisationId: id };
    const { quotaId } = await grantQuota(stage.organiser, { ...quota, places: 2 });
    await grantQuota(stage.organiser, { ...quota, places: 4 });
    const { quotas } = await quotasOf(await asViewer(stage.organiser), stage.slug);
    expect(quotas.find(({ organisationId }) => organisationId === id)).toMatchObject({ places: 4, used: 0 }); // prettier-ignore
    expect(await journalOf(quotaId)).toHaveLength(2);
  });

  it("does not exist for anybody else, and nothing remains of trying", async () => {
    const before = await database().quota.count();
    const quota = { slug: stage.slug, organisationId: college, places: 99 };
    expect((await refusalOf(grantQuota(manager, quota))).kind).toBe("unknown");
    expect((await refusalOf(quotasOf(await asViewer(manager), stage.slug))).kind).toBe("unknown");
    const outsider = await asViewer(await someone());
    expect((await refusalOf(recommendations(outsider, stage.slug))).kind).toBe("unknown");
    // The way there stands on the contest's page and the organisation's, for its managers alone.
    expect(await heldQuotas(outsider)).toEqual([]);
    expect(await heldQuotas(await asViewer(manager))).toMatchObject([{ slug: stage.slug }]);
    expect((await refusalOf(canBring(outsider, stage.slug, college))).kind).toBe("unknown");
    expect(await database().quota.count()).toBe(before);
  });
});

describe("recommending", () => {
  it("opens a draft for each work, invites its designer, and shows the recommender no content", async () => {
    const { opened } = await recommendEntries(manager, { sheetId: await aSheet(2), origin });
    expect(opened).toBe(2);
    const { used, works, sheet } = await page();
    expect([used, sheet]).toEqual([2, null]);
    expect(works.slice(-2)).toMatchObject([{ state: "invited" }, { state: "invited" }]);
    const { entryId } = await tokenFor(`designer-${designers}@example.com`);
    const entry = await database().entry.findUniqueOrThrow({ where: { id: entryId }, include: { authors: true } }); // prettier-ignore
    expect(entry.draft).toMatchObject({ trackId: "formal", unit: "湖南某大学", advisors: "王老师", seriesSize: 2 }); // prettier-ignore
    expect(entry.authors).toMatchObject([{ lead: true, personId: null }]);
    const peeking = entryForAuthor(await asViewer(manager), entryId);
    expect((await refusalOf(peeking)).kind).toBe("unknown");
    const { id } = await database().quota.findFirstOrThrow({ where: { organisationId: college } });
    expect((await journalOf(id)).map(({ deed }) => deed)).toEqual(["entries.grant-quota", "entries.recommend"]); // prettier-ignore
  });

  it("is done once for one sheet, and not after the close; nothing remains of what is refused", async () => {
    const sheetId = await aSheet();
    await recommendEntries(manager, { sheetId, origin });
    const next = await aSheet();
    const before = await rows();
    expect((await refusalOf(recommendEntries(manager, { sheetId, origin }))).kind).toBe("conflict");
    const stranger = await someone();
    await itIs(closes);
    expect((await refusalOf(recommendEntries(manager, { sheetId: next, origin }))).kind).toBe("closed"); // prettier-ignore
    await itIs(anHourIn);
    expect((await refusalOf(recommendEntries(stranger, { sheetId: next, origin }))).kind).toBe("unknown"); // prettier-ignore
    expect(await rows()).toEqual(before);
  });

  it("opens nothing of a sheet with a fault", async () => {
    const sheetId = await aSheet();
    const sheet = await database().recommendationSheet.findUniqueOrThrow({
      where: { id: sheetId },
    });
    const [row] = sheet.rows as { formulas: string[] }[];
    await database().recommendationSheet.update({
      where: { id: sheetId },
      data: { rows: [{ ...row, formulas: ["title"] }] as never },
    });
    const before = await rows();
    expect((await refusalOf(recommendEntries(manager, { sheetId, origin }))).kind).toBe("conflict");
    expect(await rows()).toEqual(before);
  });

  it("never passes the quota, however many sheets are confirmed at once", async () => {
    const [who, id] = await aCollege();
    await grantQuota(stage.organiser, { slug: stage.slug, organisationId: id, places: 3 });
    const quota = await database().quota.findFirstOrThrow({ where: { organisationId: id } });
    const sheets = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const sheetId = newId();
        const read = await readSheetFile(await list(work((designers += 1))));
        await database().recommendationSheet.create({
          data: { ...{ id: sheetId, quotaId: quota.id, uploadedById: who.personId }, at: opens, name: "x", rows: read as never }, // prettier-ignore
        });
        return sheetId;
      }),
    );
    const outcomes = await Promise.allSettled(
      sheets.map((sheetId) => recommendEntries(who, { sheetId, origin })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    expect(await database().recommendation.count({ where: { quotaId: quota.id } })).toBe(3);
  });
});

describe("a designer who was recommended", () => {
  async function invited() {
    await recommendEntries(manager, { sheetId: await aSheet(), origin });
    const designer = await theDesigner();
    return { designer, ...(await tokenFor(designer.contact)) };
  }

  it("is shown what is asked, takes it up as its lead, and no one else may", async () => {
    const { designer, entryId, token } = await invited();
    expect(await shownInvitation(entryId, token, designer.personId)).toMatchObject({ asLead: true, state: "open" }); // prettier-ignore
    const other = await someone();
    await expect(acceptAuthorship(other, { entryId, token, origin })).rejects.toThrow();
    await acceptAuthorship(designer, { entryId, token, origin });
    expect(await entryForAuthor(await asViewer(designer), entryId)).toMatchObject({ isLead: true });
    expect((await page()).works.find((one) => one.entryId === entryId)).toMatchObject({
      entryId,
      state: "confirmed",
    });
  });

  it("may say that it is not theirs, and the place is free again", async () => {
    const { designer, entryId, token } = await invited();
    const { used } = await page();
    await declineAuthorship(designer, { entryId, token, origin });
    expect((await page()).used).toBe(used - 1);
  });

  it("finds the link ended once it was taken back, and what was taken up is not taken back", async () => {
    const { designer, entryId, token } = await invited();
    const { used } = await page();
    await takeBackRecommendation(manager, { entryId });
    expect((await page()).used).toBe(used - 1);
    await expect(acceptAuthorship(designer, { entryId, token, origin })).rejects.toThrow();
    expect((await journalOf(entryId)).at(-1)).toMatchObject({ deed: "entries.take-back-recommendation" }); // prettier-ignore

    const next = await invited();
    await acceptAuthorship(next.designer, { ...next, origin });
    const before = await rows();
    const attempt = takeBackRecommendation(manager, { entryId: next.entryId });
    expect((await refusalOf(attempt)).kind).toBe("conflict");
    const stranger = takeBackRecommendation(designer, { entryId: next.entryId });
    expect((await refusalOf(stranger)).kind).toBe("unknown");
    expect(await rows()).toEqual(before);
  });
});

describe("汇总表 of everything handed in", () => {
  it("is the organiser's alone, and opens in a spreadsheet without computing anything", async () => {
    const designer = await someone("李湘");
    const team = [{ name: "李湘", contact: designer.contact, shareBp: 10_000, lead: true }];
    await aSubmittedEntry(stage, designer, { title: "=1+1", unit: "@某学院", team });
    const found = await entryList(await asViewer(stage.organiser), stage.slug, "zh");
    expect(found[0]!.slice(0, 7)).toEqual(["参赛编号", "作品名称", "赛道", "作者", "负责人联系方式", "学校或单位", "指导教师"]); // prettier-ignore
    const row = found.find(([, title]) => title === "=1+1")!;
    expect(row.slice(2, 6)).toEqual(["休闲服", "李湘", designer.contact, "@某学院"]);
    expect(row.slice(-5)).toEqual(Array(5).fill("否"));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await workbookOf("汇总表", found)) as never);
    const cell = workbook.worksheets[0]!.getCell(found.indexOf(row) + 1, 2);
    expect([cell.type, cell.value]).toEqual([ExcelJS.ValueType.String, "=1+1"]);
    const refusal = await refusalOf(entryList(await asViewer(designer), stage.slug, "zh"));
    expect(refusal.kind).toBe("unknown");
  });
});
