import { PassThrough, type Readable } from "node:stream";
import { ZipFile } from "yazl";
import { competitionInForce } from "~/competitions/in-force.server";
import { newestSubmissions } from "~/entries/newest-submissions.server";
import { shownNumber } from "~/entries/candidate-numbers";
import { hexOf } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { standingResult } from "~/judging/notice/standing-result.server";
import { localizedFrom } from "~/people/organisations.server";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { logger } from "~/platform/log.server";
import { found } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { papersOf } from "./archived-papers.server";
import { reportOf } from "./figures.server";
import { safeName } from "./plain-text";
import { summaryDocument } from "./summary-document.server";
import { summarySheet } from "./summary-sheet.server";

const GiB = 1024 ** 3;

/** Carries out what was asked for: files go from the store through the zip into the store, piece by piece. */
export async function makeArchive(archiveId: string): Promise<void> {
  const db = database();
  const archive = await db.archive.findUnique({ where: { id: archiveId } });
  if (!archive || archive.finishedAt) return;
  try {
    const stored = await written(archiveId, archive.competitionId);
    await db.archive.update({
      where: { id: archiveId },
      data: {
        ...{ storeKey: stored.key, bytes: BigInt(stored.bytes), sha256: stored.sha256 },
        finishedAt: await platformNow(db),
      },
    });
  } catch (error) {
    logger().error({ archiveId, error: String(error) }, "an archive could not be written");
    await db.archive.update({ where: { id: archiveId }, data: { failure: "failed" } });
  }
}

async function written(archiveId: string, competitionId: string) {
  const db = database();
  const contest = found(await competitionInForce(db, { id: competitionId }));
  const standing = found(await standingResult(db, contest));
  const report = await reportOf(db, contest, standing);
  const host = await db.organisation.findUniqueOrThrow({ where: { id: contest.hostId } });
  const hostName = localizedFrom(host.name).zh;
  const { title } = contest.brief;

  const zip = new ZipFile();
  const sums: string[] = [];
  const add = (path: string, bytes: Buffer) => {
    sums.push(`${hexOf(sha256(new Uint8Array(bytes)))}  ${path}`);
    zip.addBuffer(bytes, path);
  };
  const addJson = (path: string, content: unknown) =>
    add(path, Buffer.from(`${JSON.stringify(content, null, 2)}\n`));

  for (const { path, content } of await papersOf(db, contest, standing)) addJson(path, content);
  add("上报/汇总表.xlsx", await summarySheet(title.zh, report));
  add("上报/总结.docx", await summaryDocument(contest, hostName, standing.announcedAt, report));

  const submissions = await newestSubmissions(db, competitionId);
  const files = await db.submissionFile.findMany({
    where: { submissionId: { in: submissions.map(({ submissionId }) => submissionId) } },
    include: { file: true, submission: true },
    orderBy: [{ submissionId: "asc" }, { position: "asc" }],
  });
  const folderOf = new Map(
    submissions.map(({ submissionId, candidateNumber, title: work, entryId }) => [
      submissionId,
      `作品/${candidateNumber === null ? entryId : shownNumber(candidateNumber)} ${safeName(work)}`,
    ]),
  );
  const manifests = await db.submission.findMany({
    where: { id: { in: [...folderOf.keys()] } },
    select: { id: true, manifest: true, manifestHash: true, version: true, at: true },
  });
  for (const { id, ...one } of manifests) addJson(`${folderOf.get(id)}/清单.json`, one);
  await db.archive.update({ where: { id: archiveId }, data: { total: files.length, done: 0 } });
  for (const { file, submissionId, position } of files) {
    const path = `${folderOf.get(submissionId)}/${position + 1} ${safeName(file.name)}`;
    sums.push(`${file.sha256}  ${path}`);
    // Pictures, garments and PDF are packed already: deflating them again costs time and saves nothing.
    zip.addReadStreamLazy(path, { compress: false, size: Number(file.bytes) }, (answer) => {
      opened(archiveId, file.storeKey).then(
        (source) => answer(null, source),
        (error: Error) => answer(error, new PassThrough()),
      );
    });
  }
  addJson("目录.json", {
    ...{ contest: title, host: hostName, brief: contest.version, digest: standing.digest },
    ...{ entries: report.entries, awards: report.awards, files: files.length },
    papers: sums.map((line) => line.slice(66)),
  });
  zip.addBuffer(Buffer.from(`${sums.join("\n")}\n`), "SHA256SUMS");
  zip.end();
  const out = zip.outputStream as Readable;
  zip.on("error", (error) => out.destroy(error as Error));
  return store().put(out, { maxBytes: 500 * GiB });
}

/** The bytes of one file, when its turn has come; how far the archive is can be read while it is made. */
async function opened(archiveId: string, storeKey: string): Promise<Readable> {
  const source = await store().open(storeKey);
  if (!source) throw new Error("A row names bytes that the store does not have.");
  await database().archive.update({ where: { id: archiveId }, data: { done: { increment: 1 } } });
  return source;
}
