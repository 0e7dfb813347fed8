import { beforeAll, describe, expect, it } from "vitest";
import { createHash } from "node:crypto";
import ExcelJS from "exceljs";
import { approveCommendations } from "~/judging/commendations/approve-commendations.server";
import { givenFrom, judgeGiven } from "~/judging/commendations/commendation";
import { commendationsPage } from "~/judging/commendations/commendation-queries.server";
import { proposeCommendations } from "~/judging/commendations/propose-commendations.server";
import { approveConclusion } from "~/judging/notice/approve-conclusion.server";
import { decideObjection } from "~/judging/notice/decide-objection.server";
import { noticePage } from "~/judging/notice/notice-queries.server";
import { proposeConclusion } from "~/judging/notice/propose-conclusion.server";
import { signingTexts } from "~/judging/signing-window";
import { resultsPage } from "~/judging/results-queries.server";
import { nobody } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { store } from "~/platform/store/installed-store.server";
import { archiveBytes, archivePage } from "~/showcase/archive/archive-queries.server";
import { makeArchive } from "~/showcase/archive/make-archive.server";
import { requestArchive } from "~/showcase/archive/request-archive.server";
import {
  certificateList,
  checkedCertificate,
  printedCertificate,
} from "~/showcase/certificates/certificate-queries.server";
import { issueCertificates } from "~/showcase/certificates/issue-certificates.server";
import { aHost } from "../../competitions/cast";
import { at, journalOf, refusalOf, viewerFor } from "../../judging/cast";
import { announced, anObjector, object, origin, type Signed } from "../../judging/notice/announced";
import { arriving } from "../../media/people-and-bytes";
import { inAWorldOfItsOwn } from "../../support/world";
import { unzipped } from "../../support/unzipped";

inAWorldOfItsOwn();

/** And a little more: the clock runs on while it is asked. */
const aDay = 86_400_000 + 60_000;
let signed: Signed;
let objector: Awaited<ReturnType<typeof anObjector>>;

/** A board of an entry, with the bytes that its row promises. */
async function aBoard(submissionId: string, uploadedById: string, name: string) {
  const bytes = Buffer.from(`board of ${submissionId}`);
  const { key, sha256 } = await store().put(arriving(bytes), { maxBytes: 1_000 });
  const fileId = newId();
  const said = { kind: "board", name, storeKey: key, sha256, bytes: BigInt(bytes.length) };
  await database().mediaFile.create({
    data: { id: fileId, ...said, uploadedById, createdAt: new Date() },
  });
  await database().submissionFile.create({ data: { submissionId, fileId, position: 0 } });
}

beforeAll(async () => {
  signed = await announced([90, 80, 70, 60], {
    awards: [
      { entry: "1", prizeId: "gold" },
      { entry: "2", prizeId: "silver" },
    ],
    awardsReason: "其余空缺，经合议。",
  });
  const { slug, organiser, approver, entries } = signed;
  await aBoard(entries[0]!.submissionId, entries[0]!.author.personId, "../../=展板.jpg");
  await aBoard(entries[1]!.submissionId, entries[1]!.author.personId, "展板.jpg");
  const before = await refusalOf(issueCertificates(organiser, { slug }));
  expect(before.kind).toBe("closed");
  expect((await refusalOf(requestArchive(organiser, { slug }))).kind).toBe("closed");
  objector = await anObjector("司马异议人");
  const { objectionId } = await object(signed, objector, entries[0]!);
  const decision = { objectionId, upheld: true, takeBack: true, origin };
  await decideObjection(organiser, { ...decision, reason: "证据属实，经核对。" });
  const { closesAt } = (await noticePage(nobody, slug)).window!;
  await at(closesAt);
  const { digest } = await proposeConclusion(organiser, { slug, how: "vacant" });
  await at(closesAt, aDay);
  const late = await refusalOf(approveConclusion(approver, { slug, digest }));
  expect(late.because).toEqual(signingTexts.lapsed);
  await proposeConclusion(organiser, { slug, how: "vacant" });
  await approveConclusion(approver, { slug, digest });
});

describe("a certificate", () => {
  it("is issued once for each award that stands, and checked by anybody who holds its code", async () => {
    const { slug, organiser, entries } = signed;
    expect(await issueCertificates(organiser, { slug })).toEqual({ issued: 1 });
    expect(await issueCertificates(organiser, { slug })).toEqual({ issued: 0 });
    const { lines } = await certificateList(await viewerFor(organiser), slug);
    const { code } = lines[0]!;
    expect(code).toMatch(/^[0-9a-z]{24}$/);
    const checked = await checkedCertificate(nobody, code.toUpperCase());
    expect(checked).toMatchObject({
      ...{ stands: true, mayPrint: false },
      content: { number: "0002", names: [entries[1]!.authorName] },
    });
    expect((await journalOf(signed.id)).at(-1)!.deed).toBe("showcase.issue-certificates");
    expect((await refusalOf(checkedCertificate(nobody, newId()))).kind).toBe("unknown");
  });

  it("is printed by those who won it and those who run the contest, and by nobody else", async () => {
    const { slug, organiser, entries } = signed;
    const { lines } = await certificateList(await viewerFor(organiser), slug);
    const print = async (actor: Parameters<typeof viewerFor>[0]) =>
      printedCertificate(await viewerFor(actor), lines[0]!.code, origin);
    for (const one of [organiser, entries[1]!.author]) {
      const { qr, address } = await print(one);
      expect(address).toBe(`${origin}/certificates/${lines[0]!.code}`);
      expect(qr.path.length).toBeGreaterThan(500);
    }
    for (const other of [entries[0]!.author, objector])
      expect((await refusalOf(print(other))).kind).toBe("unknown");
    const list = certificateList(await viewerFor(entries[1]!.author), slug);
    expect((await refusalOf(list)).kind).toBe("unknown");
  });

  it("says so when what it names does not stand any more", async () => {
    const { slug, organiser, entries, id, resultId } = signed;
    const { lines } = await certificateList(await viewerFor(organiser), slug);
    const fallen = { code: newId(), competitionId: id, resultId, prizeId: "gold" };
    await database().certificate.create({
      data: {
        ...{ ...fallen, entryId: entries[0]!.entryId, content: lines[0]!.content },
        ...{ issuedById: organiser.personId, issuedAt: new Date(lines[0]!.issuedAt) },
      },
    });
    expect(await checkedCertificate(nobody, fallen.code)).toMatchObject({ stands: false });
  });
});

describe("a commendation", () => {
  type Page = Awaited<ReturnType<typeof commendationsPage>>;
  let school: Awaited<ReturnType<typeof aHost>>;
  let page: Page;

  /** A school that recommended the work whose award stands, and another. */
  beforeAll(async () => {
    const { id: competitionId, organiser, entries, slug } = signed;
    school = await aHost();
    const by = { grantedById: organiser.personId, grantedAt: new Date() };
    await database().quota.create({
      data: {
        ...{ id: newId(), competitionId, organisationId: school.id, places: 5, ...by },
        recommendations: {
          create: entries
            .slice(1, 3)
            .map(({ entryId }) => ({ entryId, byId: school.manager.personId, at: new Date() })),
        },
      },
    });
    page = await commendationsPage(await viewerFor(organiser), slug);
  });

  const boxes = (to: string, commendationId: string) =>
    page.candidates.filter((one) => one.to === to).map(({ key }) => ({ commendationId, key }));

  it("is nominated from what the works say, whoever has most awards first", () => {
    const [organisations, advisors] = [
      page.candidates.filter(({ to }) => to === "organisation"),
      page.candidates.filter(({ to }) => to === "advisor"),
    ];
    expect(organisations).toMatchObject([{ key: school.id, works: 2, admitted: 2, awarded: 1 }]);
    // Two advisors a work; the award of the first work was taken back, so only the second's stand in front.
    expect(advisors.map(({ awarded }) => awarded)).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
    expect(advisors[0]!.key).toMatch(/^副?导师金丝雀\d+ · 金丝雀学院\d+$/);
  });

  it("goes to nobody who is no candidate, and to no more than the brief says", async () => {
    const { slug, organiser, entries, brief } = signed;
    const propose = (given: { commendationId: string; key: string }[], who = organiser) =>
      refusalOf(proposeCommendations(who, { slug, given }));
    expect((await propose([])).kind).toBe("invalid");
    const stranger = { commendationId: "advising", key: "不在名单上的人" };
    expect((await propose([stranger])).kind).toBe("conflict");
    const wrong = { commendationId: "organising", key: boxes("advisor", "advising")[0]!.key };
    expect((await propose([wrong])).kind).toBe("conflict");
    expect((await propose(boxes("advisor", "advising"), entries[0]!.author)).kind).toBe("unknown");
    expect(
      judgeGiven(
        brief.commendations.map((one) => ({ ...one, count: 1 })),
        givenFrom(brief.commendations, page.candidates, boxes("advisor", "advising")),
        boxes("advisor", "advising"),
      ),
    ).toMatchObject({ allowed: false, because: { zh: expect.stringContaining("最多 1 个") } });
  });

  it("is nowhere until a second person has signed it; then it is public, told and certified", async () => {
    const { slug, organiser, approver } = signed;
    const given = [
      ...boxes("organisation", "organising"),
      ...boxes("advisor", "advising").slice(0, 1),
    ];
    const { digest } = await proposeCommendations(organiser, { slug, given });
    const sign = { slug, digest, origin };
    const { proposedAt } = await database().commendationList.findFirstOrThrow();
    await at(proposedAt.toISOString(), aDay);
    const late = await refusalOf(approveCommendations(approver, sign));
    expect(late.because).toEqual(signingTexts.lapsed);
    await proposeCommendations(organiser, { slug, given });
    expect((await refusalOf(approveCommendations(organiser, sign))).kind).toBe("forbidden");
    expect((await refusalOf(approveCommendations(school.manager, sign))).kind).toBe("unknown");
    const shown = async () => {
      const results = await resultsPage(nobody, slug, { locale: "zh", chairVotes: [] });
      return results.state === "published" && results.commended;
    };
    expect(await shown()).toEqual([]);
    expect(await issueCertificates(organiser, { slug })).toEqual({ issued: 0 });
    const stale = { ...sign, digest: "0".repeat(64) };
    expect((await refusalOf(approveCommendations(approver, stale))).kind).toBe("conflict");
    await approveCommendations(approver, sign);
    expect(await shown()).toMatchObject([
      { id: "organising", to: [{ key: school.id }] },
      { id: "advising", to: [{ key: given[1]!.key }] },
    ]);
    expect((await refusalOf(proposeCommendations(organiser, { slug, given }))).kind).toBe(
      "conflict",
    );
    expect(
      await database().notice.findMany({ where: { personId: school.manager.personId } }),
    ).toMatchObject([{ kind: "result", href: `/competitions/${slug}/results` }]);

    expect(await issueCertificates(organiser, { slug })).toEqual({ issued: 2 });
    expect(await issueCertificates(organiser, { slug })).toEqual({ issued: 0 });
    const { lines } = await certificateList(await viewerFor(organiser), slug);
    const ours = lines.filter(({ content }) => content.number === null);
    expect(ours).toHaveLength(2);
    const schools = ours.find(({ content }) => content.prize.zh === "优秀组织奖")!;
    expect(await checkedCertificate(nobody, schools.code)).toMatchObject({ stands: true });
    expect(await checkedCertificate(await viewerFor(school.manager), schools.code)).toMatchObject({
      mayPrint: true,
    });
  });
});

describe("the archive", () => {
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    const { slug, organiser } = signed;
    const { archiveId } = await requestArchive(organiser, { slug });
    expect((await refusalOf(requestArchive(organiser, { slug }))).kind).toBe("conflict");
    await makeArchive(archiveId);
    await makeArchive(archiveId);
    const viewer = await viewerFor(organiser);
    const { archives } = await archivePage(viewer, slug);
    expect(archives).toMatchObject([{ state: "done", done: 2, total: 2 }]);
    const { storeKey, sha256 } = await archiveBytes(viewer, slug, archiveId);
    const parts: Buffer[] = [];
    for await (const part of (await store().open(storeKey))!) parts.push(part as Buffer);
    const bytes = Buffer.concat(parts);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    files = await unzipped(bytes);
    const other = archiveBytes(await viewerFor(signed.entries[0]!.author), slug, archiveId);
    expect((await refusalOf(other)).kind).toBe("unknown");
  });

  it("holds every paper and every file under the hash that its list names", () => {
    const sums = files.get("SHA256SUMS")!.toString().trim().split("\n");
    expect(sums.length).toBe(files.size - 1);
    for (const line of sums) {
      const [hash, name] = [line.slice(0, 64), line.slice(66)];
      expect([name, createHash("sha256").update(files.get(name)!).digest("hex")]).toEqual([
        name,
        hash,
      ]);
    }
    const names = [...files.keys()].join("\n");
    for (const part of [
      "章程/第1版",
      "表彰",
      "结果包",
      "评分表",
      "公示.json",
      "异议",
      "最终确认",
      "总结",
    ])
      expect(names).toContain(part);
    expect(names.split(/[\n/]/)).not.toContain("..");
  });

  it("names no juror, and not who objected", () => {
    const papers = [...files]
      .filter(([name]) => name.endsWith(".json"))
      .map(([, bytes]) => bytes.toString())
      .join();
    for (const secret of [
      ...[objector.personId, objector.contact, objector.name],
      ...signed.panel.flatMap(({ actor, seatId }) => [actor.personId, seatId, "评委0"]),
    ])
      expect(papers).not.toContain(secret);
  });

  it("reports the numbers that the database has, and no cell is a formula", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(files.get("上报/汇总表.xlsx")! as never);
    const [lines, sums] = [book.getWorksheet("汇总表")!, book.getWorksheet("合计")!];
    const db = database();
    const inContest = { entry: { competitionId: signed.id } };
    const entries = await db.submission.count({ where: inContest });
    expect(lines.rowCount - 1).toBe(entries);
    const sum = new Map<string, unknown>();
    sums.eachRow((row) => sum.set(String(row.getCell(1).value), row.getCell(2).value));
    expect(sum.get("提交作品")).toBe(entries);
    expect(sum.get("通过资格审查")).toBe(
      await db.screening.count({ where: { passed: true, submission: inContest } }),
    );
    expect(sum.get("评委")).toBe(await db.seat.count({ where: { competitionId: signed.id } }));
    expect(sum.get("计入的评分表")).toBe(
      await db.ballot.count({ where: { lockedAt: { not: null }, assignment: inContest } }),
    );
    expect(sum.get("获奖")).toBe(1);
    expect(sum.get("公示期间异议")).toBe(await db.objection.count());
    expect(sum.get("其中成立")).toBe(1);
    for (const sheet of book.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
    const words = await unzipped(files.get("上报/总结.docx")!);
    const text = words
      .get("word/document.xml")!
      .toString()
      .replace(/<[^>]+>/g, "");
    expect(text).toContain(`共提交作品 ${entries} 件`);
    expect(text).toContain(`评委 2 位，计入评分表 ${entries * 2} 张`);
    expect(text).toContain(signed.entries[1]!.authorName);
    expect(text).not.toContain(signed.entries[0]!.authorName);
  });
});
