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
  competitionId: string;
  prizeId: string | null;
  rank: number | null;
}

interface Asked {
  /** true: released works; false: winners that are still sealed. */
  released: boolean;
  slug?: string | null;
  entryId?: string;
  take: number;
  skip?: number;
}

/**
 * Entries of announced results, winners first, each by its newest submission that passed. The gate is in this
 * query: `announcedAt` has come, and what is asked for is either released or a sealed winner, never both.
 */
function announcedRows({ released, slug = null, entryId, take, skip = 0 }: Asked) {
  return database().$queryRaw<WorkRow[]>`
    WITH clock AS MATERIALIZED (SELECT platform_now() AS now), chosen AS (
      SELECT e."id", c."slug", c."id" AS "competitionId", a."prizeId", a."rank"
      FROM clock
      JOIN "ResultApproval" p ON p."announcedAt" <= clock.now
      JOIN "Competition" c ON c."id" = p."competitionId"
      JOIN "Entry" e ON e."competitionId" = c."id"
      LEFT JOIN "Withdrawal" w ON w."entryId" = e."id"
      LEFT JOIN "StandingAward" a ON a."entryId" = e."id" AND a."resultId" = p."resultId"
      LEFT JOIN "Release" r ON r."entryId" = e."id"
      WHERE w."entryId" IS NULL
        AND CASE WHEN ${released} THEN r."entryId" IS NOT NULL
                 ELSE r."entryId" IS NULL AND a."entryId" IS NOT NULL END
        AND (${slug}::text IS NULL OR c."slug" = ${slug})
        AND (${entryId ?? null}::text IS NULL OR e."id" = ${entryId ?? null})
      ORDER BY a."rank" NULLS LAST, e."id"
      LIMIT ${take} OFFSET ${skip}
    )
    SELECT chosen."id" AS "entryId", chosen."slug", chosen."competitionId", chosen."prizeId", chosen."rank",
      s."id" AS "submissionId", s."content"->>'title' AS "title", s."authors", s."content"
    FROM chosen
    JOIN LATERAL (
      SELECT n.* FROM "Submission" n
      JOIN "Screening" k ON k."submissionId" = n."id" AND k."passed"
      WHERE n."entryId" = chosen."id" ORDER BY n."version" DESC LIMIT 1
    ) s ON true
    ORDER BY chosen."rank" NULLS LAST, chosen."id"`;
}

/** How many works a page of the gallery shows. */
export const worksOfPage = 24;
const mostSealed = 60;

/** One page of the gallery, from 1; the winners that are still sealed stand on the first. */
export async function gallery(
  slug: string | null,
  page = 1,
): Promise<{ works: WorkLine[]; sealed: SealedLine[]; page: number; more: boolean }> {
  const skip = (page - 1) * worksOfPage;
  const [open, shut] = await Promise.all([
    announcedRows({ released: true, slug, take: worksOfPage + 1, skip }),
    page === 1 ? announcedRows({ released: false, slug, take: mostSealed }) : [],
  ]);
  const shown = open.slice(0, worksOfPage);
  const [filesOf, briefOf] = await Promise.all([
    filesOfSubmissions(shown),
    briefsOf([...shown, ...shut]),
  ]);
  return {
    works: shown.map((row) => lineOf(row, briefOf(row), filesOf(row.submissionId))),
    sealed: shut.map((row) => {
      const { title, designers, award } = lineOf(row, briefOf(row), { boards: [], garment: null });
      return { title, designers, award: award! };
    }),
    page,
    more: open.length > worksOfPage,
  };
}

/** The brief in force of each contest among these rows, read once a contest. */
async function briefsOf(rows: readonly WorkRow[]): Promise<(row: WorkRow) => Brief> {
  const ids = [...new Set(rows.map(({ competitionId }) => competitionId))];
  const versions = await database().competitionVersion.findMany({
    where: { competitionId: { in: ids } },
    distinct: ["competitionId"],
    orderBy: [{ competitionId: "asc" }, { number: "desc" }],
  });
  const briefs = new Map(versions.map((one) => [one.competitionId, briefSchema.parse(one.brief)]));
  return ({ competitionId }) => briefs.get(competitionId)!;
}

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
  const [row] = await announcedRows({ released: true, entryId, take: 1 });
  const open = found(row);
  const [filesOf, briefOf, release] = await Promise.all([
    filesOfSubmissions([open]),
    briefsOf([open]),
    database().release.findUniqueOrThrow({ where: { entryId } }),
  ]);
  const brief = briefOf(open);
  const content = open.content as WorkRow["content"] & Written;
  return {
    ...lineOf(open, brief, filesOf(open.submissionId)),
    statement: content.statement,
    huxiangSource: content.huxiangSource,
    dimensions: brief.dimensions
      .filter(({ id }) => content.dimensions.includes(id))
      .map(({ name }) => name),
    materialsInFull: content.materials,
    aiUse: content.aiUse,
    releasedOn: { ground: release.ground, at: release.at.toISOString() },
  };
}

/** What a designer wrote, as far as a public page shows it. */
interface Written {
  statement: string;
  huxiangSource: string;
  dimensions: string[];
  materials: { name: string; percent: number | null }[];
  aiUse: PublicWork["aiUse"];
}

/** The gate for a single file: is the work that it belongs to open to all the world? */
export const isOpenWork = async (entryId: string): Promise<boolean> =>
  (await announcedRows({ released: true, entryId, take: 1 })).length > 0;

function lineOf(row: WorkRow, brief: Brief, files: PublicFiles): WorkLine {
  const { entryId, title, authors, content, slug, prizeId, rank } = row;
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
