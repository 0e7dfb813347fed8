import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { standingResult } from "~/judging/notice/standing-result.server";
import type { Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";

/** The archives of a contest, for those who run it. */
export interface ArchivePage {
  slug: string;
  title: Localized;
  final: boolean;
  archives: {
    id: string;
    requestedAt: string;
    state: "running" | "done" | "failed";
    done: number;
    total: number;
    bytes: number | null;
    sha256: string | null;
  }[];
}

export async function archivePage(viewer: Viewer, slug: string): Promise<ArchivePage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayManage(viewer, contest)) throw unknown();
  const standing = await standingResult(db, contest);
  const rows = await db.archive.findMany({
    where: { competitionId: contest.id },
    orderBy: { requestedAt: "desc" },
  });
  return {
    ...{ slug, title: contest.brief.title, final: standing?.finality === "final" },
    archives: rows.map(({ id, requestedAt, finishedAt, failure, done, total, bytes, sha256 }) => ({
      ...{ id, requestedAt: requestedAt.toISOString(), done, total, sha256 },
      state: finishedAt ? "done" : failure ? "failed" : "running",
      bytes: bytes === null ? null : Number(bytes),
    })),
  };
}

/** The bytes of a finished archive. */
export async function archiveBytes(viewer: Viewer, slug: string, archiveId: string) {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayManage(viewer, contest)) throw unknown();
  const { storeKey, bytes, sha256 } = found(
    await db.archive.findUnique({ where: { id: archiveId, competitionId: contest.id } }),
  );
  if (!storeKey || bytes === null || !sha256) throw unknown();
  return { storeKey, bytes, sha256, type: "application/zip" };
}
