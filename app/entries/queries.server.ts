import type { Brief } from "~/competitions/brief";
import { phaseAt, type Phase } from "~/competitions/phases";
import type { SignedIn } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import type { Localized } from "~/ui/localized";

/** One of the author's entries as a line of a list. */
export interface EntryLine {
  id: string;
  title: string;
  contest: { slug: string; title: Localized; closesAt: string; phase: Phase };
  version: number | null;
  submittedAt: string | null;
  withdrawn: boolean;
  /** Handed in by its hashes, and its files have not all come. */
  incomplete: boolean;
  passed: boolean | null;
}

type LineRow = Omit<EntryLine, "contest" | "submittedAt"> & {
  slug: string;
  contestTitle: Localized;
  timetable: Brief["timetable"];
  rounds: Brief["rounds"];
  submittedAt: Date | null;
};

/** Everything this person made or makes, the newest first, in one query. */
export async function entriesOf(
  viewer: SignedIn,
  db: Database = database(),
): Promise<{ entries: EntryLine[]; now: string }> {
  const now = await platformNow(db);
  const rows = await db.$queryRaw<LineRow[]>`
    SELECT e."id", e."draft"->>'title' AS "title", c."slug", v."brief"->'title' AS "contestTitle",
      v."brief"->'timetable' AS "timetable", v."brief"->'rounds' AS "rounds", s."version", s."at" AS "submittedAt",
      (w."entryId" IS NOT NULL) AS "withdrawn", k."passed",
      (f."submissionId" IS NULL AND EXISTS (
        SELECT FROM "CommittedFile" d WHERE d."submissionId" = s."id")) AS "incomplete"
    FROM "Author" a
    JOIN "Entry" e ON e."id" = a."entryId"
    JOIN "Competition" c ON c."id" = e."competitionId"
    JOIN LATERAL (SELECT "brief" FROM "CompetitionVersion" WHERE "competitionId" = c."id"
      ORDER BY "number" DESC LIMIT 1) v ON true
    LEFT JOIN LATERAL (SELECT "id", "version", "at" FROM "Submission" WHERE "entryId" = e."id"
      ORDER BY "version" DESC LIMIT 1) s ON true
    LEFT JOIN "Withdrawal" w ON w."entryId" = e."id"
    LEFT JOIN "Screening" k ON k."submissionId" = s."id"
    LEFT JOIN "Completion" f ON f."submissionId" = s."id"
    WHERE a."personId" = ${viewer.person.id}
    ORDER BY e."createdAt" DESC, e."id"`;
  const entries = rows.map(({ slug, contestTitle, timetable, rounds, submittedAt, ...line }) => ({
    ...line,
    submittedAt: submittedAt?.toISOString() ?? null,
    contest: {
      slug,
      title: contestTitle,
      closesAt: timetable.closesAt,
      phase: phaseAt({ timetable, rounds }, now),
    },
  }));
  return { entries, now: now.toISOString() };
}
