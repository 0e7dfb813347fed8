import { briefSchema, type Brief } from "~/competitions/brief";
import { fileViews } from "~/media/file-views.server";
import { database } from "~/platform/database/database.server";
import { found } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { publicFiles, type PublicFiles } from "./public-files";

/** A work that the gate has let through, as a list shows it. */
export interface WorkLine {
  entryId: string;
  title: string;
  designers: string[];
  contest: { slug: string; title: Localized };
  track: Localized;
  award: { name: Localized; rank: number } | null;
  materials: string[];
  files: PublicFiles;
}

/** An announced winner that is still sealed: what a 公示 may say of it, and nothing of what it looks like. */
export interface SealedLine {
  title: string;
  designers: string[];
  award: { name: Localized; rank: number };
}

interface WorkRow {
  entryId: string;
  submissionId: string;
  title: string;
  authors: { name: string }[];
  content: { trackId: string; materials: { name: string }[] };
  slug: string;
  brief: unknown;
  prizeId: string | null;
  rank: number | null;
  released: boolean;
}

/**
 * Every entry of an announced result that is released or has won, by its newest submission. The gate is in
 * this query: `announcedAt <= platform_now()`, and no picture without a release.
 */
function announcedRows(where: { slug: string | null; entryId: string | null }) {
  return database().$queryRaw<WorkRow[]>`
    SELECT DISTINCT ON (e."id") e."id" AS "entryId", s."id" AS "submissionId", s."content"->>'title' AS "title",
      s."authors", s."content", c."slug", v."brief", a."prizeId", a."rank", (r."entryId" IS NOT NULL) AS "released"
    FROM "ResultApproval" p
    JOIN "Competition" c ON c."id" = p."competitionId"
    JOIN LATERAL (SELECT "brief" FROM "CompetitionVersion" WHERE "competitionId" = c."id"
      ORDER BY "number" DESC LIMIT 1) v ON true
    JOIN "Entry" e ON e."competitionId" = c."id"
    JOIN "Submission" s ON s."entryId" = e."id"
    JOIN "Screening" k ON k."submissionId" = s."id" AND k."passed"
    LEFT JOIN "Withdrawal" w ON w."entryId" = e."id"
    LEFT JOIN "Award" a ON a."entryId" = e."id" AND a."resultId" = p."resultId"
    LEFT JOIN "Release" r ON r."entryId" = e."id"
    WHERE p."announcedAt" <= platform_now() AND w."entryId" IS NULL
      AND (r."entryId" IS NOT NULL OR a."entryId" IS NOT NULL)
      AND (${where.slug}::text IS NULL OR c."slug" = ${where.slug})
      AND (${where.entryId}::text IS NULL OR e."id" = ${where.entryId})
    ORDER BY e."id", s."version" DESC`;
}

/** The gallery: released works, winners first; and the winners that are still sealed. */
export async function gallery(
  slug: string | null,
): Promise<{ works: WorkLine[]; sealed: SealedLine[] }> {
  const rows = (await announcedRows({ slug, entryId: null })).sort(byRank);
  const open = rows.filter(({ released }) => released);
  const filesOf = await filesOfSubmissions(open);
  return {
    works: open.map((row) => lineOf(row, filesOf(row.submissionId))),
    sealed: rows.flatMap((row) => {
      const { award, title, designers } = lineOf(row, { boards: [], garment: null });
      return !row.released && award ? [{ title, designers, award }] : [];
    }),
  };
}

const byRank = (one: WorkRow, other: WorkRow) =>
  (one.rank ?? Infinity) - (other.rank ?? Infinity) || (one.entryId < other.entryId ? -1 : 1);

/** One released work in full. A sealed one does not exist. */
export interface PublicWork extends WorkLine {
  statement: string;
  huxiangSource: string;
  dimensions: Localized[];
  materialsInFull: { name: string; percent: number | null }[];
  aiUse: { used: boolean | null; description: string };
  releasedOn: { ground: string; at: string };
}

export async function publicWork(entryId: string): Promise<PublicWork> {
  const [row] = await announcedRows({ slug: null, entryId });
  const release = await database().release.findUnique({ where: { entryId } });
  const open = found(row?.released && release ? row : null);
  const filesOf = await filesOfSubmissions([open]);
  const content = open.content as WorkRow["content"] & {
    statement: string;
    huxiangSource: string;
    dimensions: string[];
    materials: { name: string; percent: number | null }[];
    aiUse: PublicWork["aiUse"];
  };
  const { dimensions } = briefSchema.parse(open.brief);
  return {
    ...lineOf(open, filesOf(open.submissionId)),
    statement: content.statement,
    huxiangSource: content.huxiangSource,
    dimensions: dimensions
      .filter(({ id }) => content.dimensions.includes(id))
      .map((one) => one.name),
    materialsInFull: content.materials,
    aiUse: content.aiUse,
    releasedOn: { ground: release!.ground, at: release!.at.toISOString() },
  };
}

/** The gate for a single file: is the work that it belongs to open to all the world? */
export async function isOpenWork(entryId: string): Promise<boolean> {
  const [row] = await announcedRows({ slug: null, entryId });
  return row?.released ?? false;
}

function lineOf(row: WorkRow, files: PublicFiles): WorkLine {
  const { entryId, title, authors, content, slug, prizeId, rank } = row;
  const brief: Brief = briefSchema.parse(row.brief);
  const prize = brief.prizes.find(({ id }) => id === prizeId);
  return {
    entryId,
    title,
    designers: authors.map(({ name }) => name),
    contest: { slug, title: brief.title },
    track: found(brief.tracks.find(({ id }) => id === content.trackId)).name,
    award: prize && rank ? { name: prize.name, rank } : null,
    materials: content.materials.map(({ name }) => name),
    files,
  };
}

/** The public files of several submissions, in two queries however many there are. */
async function filesOfSubmissions(rows: readonly WorkRow[]) {
  const placed = await database().submissionFile.findMany({
    where: { submissionId: { in: rows.map(({ submissionId }) => submissionId) } },
    orderBy: { position: "asc" },
  });
  const views = await fileViews(
    database(),
    placed.map(({ fileId }) => fileId),
  );
  return (submissionId: string): PublicFiles =>
    publicFiles(
      placed
        .filter((one) => one.submissionId === submissionId)
        .map(({ fileId }) => views.get(fileId)!),
    );
}
