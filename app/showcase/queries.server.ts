import type { Brief } from "~/competitions/brief";
import { competitionsInForce, type InForce } from "~/competitions/in-force.server";
import { readForm, type EntryForm } from "~/entries/form";
import type { Note } from "~/garments/note-labels";
import { fileViews } from "~/media/file-views.server";
import { database, type Database, type Tx } from "~/platform/database/database.server";
import { Prisma } from "~/platform/generated/client";
import { found } from "~/platform/refusal";
import { sharedReading } from "~/platform/shared-reading";
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

interface WorkRow {
  entryId: string;
  submissionId: string;
  title: string;
  authors: { name: string }[];
  content: Pick<EntryForm, "trackId" | "materials">;
  slug: string;
  competitionId: string;
  prizeId: string | null;
  rank: number | null;
}

interface Asked {
  /** true: released works; false: winners that are still sealed. */
  released: boolean;
  slug?: string | null;
  entryIds?: readonly string[];
  /** Only works that are found by all of these. */
  terms?: readonly string[];
  /** The latest release first, in place of the winners. */
  newest?: boolean;
  take: number;
}

/**
 * The gate: `announcedAt` has come, nothing was withdrawn, and what is asked for is either released or a sealed winner,
 * never both. Everything that all the world may see of works comes through here.
 */
const open = ({ released, slug = null, entryIds, terms = [] }: Omit<Asked, "newest" | "take">) => {
  const named = entryIds ? [...entryIds] : null;
  return Prisma.sql`
    FROM (SELECT platform_now() AS now) clock
    JOIN "ResultApproval" p ON p."final" AND p."announcedAt" <= clock.now
    JOIN "Competition" c ON c."id" = p."competitionId"
    JOIN "Entry" e ON e."competitionId" = c."id"
    LEFT JOIN "Withdrawal" w ON w."entryId" = e."id"
    LEFT JOIN "StandingAward" a ON a."entryId" = e."id" AND a."resultId" = p."resultId"
    LEFT JOIN "Release" r ON r."entryId" = e."id"
    WHERE w."entryId" IS NULL
      AND CASE WHEN ${released} THEN r."entryId" IS NOT NULL
               ELSE r."entryId" IS NULL AND a."entryId" IS NOT NULL END
      AND (${slug}::text IS NULL OR c."slug" = ${slug})
      AND (${named}::text[] IS NULL OR e."id" = ANY (${named}::text[]))
      AND (${terms.length} = 0 OR r."terms" @> ${[...terms]}::text[])`;
};

/** Ids are compared by their bytes: by a language's rules it takes longer than the rest of the question. */
const winnersFirst = Prisma.sql`a."rank" NULLS LAST, e."id" COLLATE "C"`;

/** Winners first, each by its newest submission that passed. */
export function announcedRows(asked: Asked, db: Database | Tx = database()) {
  const { newest = false, take } = asked;
  return db.$queryRaw<WorkRow[]>`
    WITH chosen AS (
      SELECT e."id", c."slug", c."id" AS "competitionId", a."prizeId", a."rank", r."at" ${open(asked)}
      ORDER BY CASE WHEN ${newest} THEN r."at" END DESC, ${winnersFirst}
      LIMIT ${take}
    )
    SELECT chosen."id" AS "entryId", chosen."slug", chosen."competitionId", chosen."prizeId", chosen."rank",
      s."id" AS "submissionId", s."content"->>'title' AS "title", s."authors",
      jsonb_build_object('trackId', s."content"->'trackId', 'materials', s."content"->'materials') AS "content"
    FROM chosen
    JOIN LATERAL (
      SELECT n.* FROM "Submission" n
      JOIN "Screening" k ON k."submissionId" = n."id" AND k."passed"
      WHERE n."entryId" = chosen."id" ORDER BY n."version" DESC LIMIT 1
    ) s ON true
    ORDER BY CASE WHEN ${newest} THEN chosen."at" END DESC, chosen."rank" NULLS LAST, chosen."id" COLLATE "C"`;
}

/** What a gallery is narrowed by, of one released work. */
export interface FacetRow {
  entryId: string;
  competitionId: string;
  prizeId: string | null;
  trackId: string;
  origins: string[];
  crafts: string[];
}

/**
 * The same of every released work, in the same order. One value of bare lists: thousands of rows, each of its own and
 * with its names, cost several times as much.
 */
export const facetRows = (asked: Pick<Asked, "slug" | "terms">): Promise<readonly FacetRow[]> =>
  facetsByAsked(JSON.stringify(asked));

const facetsByAsked = sharedReading(async (key): Promise<readonly FacetRow[]> => {
  const asked = JSON.parse(key) as Pick<Asked, "slug" | "terms">;
  type Bare = [string, string, string | null, string, string[], string[]];
  const [answer] = await database().$queryRaw<{ rows: Bare[] }[]>`
    SELECT coalesce(json_agg(json_build_array(
      e."id", c."id", a."prizeId", r."trackId", r."origins", r."crafts")
      ORDER BY ${winnersFirst}), '[]') AS "rows" ${open({ released: true, ...asked })}`;
  return answer!.rows.map(([entryId, competitionId, prizeId, trackId, origins, crafts]) => ({
    ...{ entryId, competitionId, prizeId, trackId, origins, crafts },
  }));
});

interface OfContest {
  competitionId: string;
}

/** The contest of each of these rows with its brief in force, read once a contest. */
export async function contestsOf(rows: readonly OfContest[]): Promise<(row: OfContest) => InForce> {
  const ids = [...new Set(rows.map(({ competitionId }) => competitionId))];
  const contests = await competitionsInForce(database(), ids);
  return ({ competitionId }) => contests.get(competitionId)!;
}

/** One released work in full. A sealed one does not exist. */
export interface PublicWork extends WorkLine {
  statement: string;
  huxiangSource: string;
  dimensions: Localized[];
  materialsInFull: EntryForm["materials"];
  origins: EntryForm["origins"];
  crafts: EntryForm["crafts"];
  aiUse: EntryForm["aiUse"];
  releasedOn: { ground: string; at: string };
  notes: Note[];
}

export async function publicWork(entryId: string): Promise<PublicWork> {
  const [row] = await announcedRows({ released: true, entryIds: [entryId], take: 1 });
  const work = found(row);
  const [filesOf, contestOf, release, submission] = await Promise.all([
    filesOfSubmissions([work]),
    contestsOf([work]),
    database().release.findUniqueOrThrow({ where: { entryId } }),
    database().submission.findUniqueOrThrow({ where: { id: work.submissionId } }),
  ]);
  const { brief } = contestOf(work);
  const content = readForm(submission.content);
  return {
    ...lineOf(work, brief, filesOf(work.submissionId)),
    statement: content.statement,
    huxiangSource: content.huxiangSource,
    dimensions: brief.dimensions
      .filter(({ id }) => content.dimensions.includes(id))
      .map(({ name }) => name),
    materialsInFull: content.materials,
    origins: content.origins,
    crafts: content.crafts,
    aiUse: content.aiUse,
    releasedOn: { ground: release.ground, at: release.at.toISOString() },
    notes: content.garmentNotes.map(({ text, place }) => ({ text, place })),
  };
}

/** The gate for one work or a file of it: is it open to all the world? Inside a deed pass its transaction. */
export const isOpenWork = async (entryId: string, db?: Database | Tx): Promise<boolean> =>
  (await announcedRows({ released: true, entryIds: [entryId], take: 1 }, db)).length > 0;

/** Those of these works that are open to all the world, as a list shows them. */
export async function openWorks(entryIds: readonly string[]): Promise<WorkLine[]> {
  if (entryIds.length === 0) return [];
  const rows = await announcedRows({ released: true, entryIds, take: entryIds.length });
  const [filesOf, contestOf] = await Promise.all([filesOfSubmissions(rows), contestsOf(rows)]);
  return rows.map((row) => lineOf(row, contestOf(row).brief, filesOf(row.submissionId)));
}

export function lineOf(row: WorkRow, brief: Brief, files: PublicFiles): WorkLine {
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
export async function filesOfSubmissions(rows: readonly WorkRow[]) {
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
