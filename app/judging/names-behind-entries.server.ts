import type { Database, Tx } from "~/platform/database/database.server";

/** Who stands behind an entry. None of it ever reaches a juror. */
export interface BehindEntry {
  entryId: string;
  /** Authors as handed in and as they call themselves, their organisations, employer, school and advisors. */
  names: string[];
  personIds: string[];
  /** Of co-authors who have not accepted yet, too. */
  contacts: string[];
}

/** Who stands behind each handed-in entry of a contest, or behind some of them, in one query. */
export async function namesBehindEntries(
  db: Database | Tx,
  competitionId: string,
  entryIds: readonly string[] | null = null,
): Promise<BehindEntry[]> {
  const rows = await db.$queryRaw<BehindEntry[]>`
    SELECT e."id" AS "entryId",
      COALESCE(array_agg(DISTINCT a."personId") FILTER (WHERE a."personId" IS NOT NULL), '{}') AS "personIds",
      COALESCE(array_agg(DISTINCT a."contact") FILTER (WHERE a."contact" IS NOT NULL), '{}') AS "contacts",
      ARRAY(
        SELECT w."name" FROM "Author" w WHERE w."entryId" = e."id"
        UNION SELECT p."name" FROM "Author" w JOIN "Person" p ON p."id" = w."personId" WHERE w."entryId" = e."id"
        UNION SELECT given->>'name' FROM "Submission" s, jsonb_array_elements(s."authors") given WHERE s."entryId" = e."id"
        UNION SELECT given.value FROM "Submission" s,
          unnest(ARRAY[s."content"->>'unit', s."content"#>>'{employment,employer}', s."content"#>>'{pledge,name}']
            || regexp_split_to_array(COALESCE(s."content"->>'advisors', ''), '[、,，;；/\\s]+')) AS given(value)
          WHERE s."entryId" = e."id" AND char_length(given.value) > 1
        UNION SELECT spelt.value FROM "Author" w
          JOIN "Role" r ON r."personId" = w."personId" AND r."scopeKind" = 'organisation' AND r."until" IS NULL
          JOIN "Organisation" o ON o."id" = r."scopeId", jsonb_each_text(o."name") spelt
          WHERE w."entryId" = e."id"
      ) AS "names"
    FROM "Entry" e
    LEFT JOIN "Author" a ON a."entryId" = e."id"
    WHERE e."competitionId" = ${competitionId}
      AND (${entryIds === null} OR e."id" = ANY(${[...(entryIds ?? [])]}))
      AND EXISTS (SELECT 1 FROM "Submission" s WHERE s."entryId" = e."id")
      AND NOT EXISTS (SELECT 1 FROM "Withdrawal" x WHERE x."entryId" = e."id")
    GROUP BY e."id" ORDER BY e."id"`;
  return rows.map(({ names, ...row }) => ({ ...row, names: names.filter(Boolean) }));
}
