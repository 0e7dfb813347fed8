import type { Tx } from "~/platform/database/database.server";
import type { CountsAgainst } from "./destination.server";
import type { Taken } from "./quotas";

/**
 * What a person, an entry and a contest have taken up: kept and on its way. Each is held until the transaction
 * ends, so that of many who begin at once each counts those before.
 */
export async function takenRoom(
  tx: Tx,
  personId: string,
  { contestId, entryId }: CountsAgainst,
): Promise<Taken> {
  const scopes = [`contest ${contestId}`, ...(entryId ? [`entry ${entryId}`] : [])];
  for (const id of [...scopes, `person ${personId}`]) {
    await tx.$executeRaw`INSERT INTO "UploadScope" ("id") VALUES (${id}) ON CONFLICT DO NOTHING`;
    await tx.$queryRaw`SELECT "id" FROM "UploadScope" WHERE "id" = ${id} FOR UPDATE`;
  }
  const [row] = await tx.$queryRaw<Record<"contest" | "entry" | "person" | "underWay", bigint>[]>`
    WITH taken AS (
      SELECT "bytes", "contestId", "entryId", "uploadedById" AS "personId", false AS "underWay"
      FROM "MediaFile"
      WHERE "contestId" = ${contestId} OR "uploadedById" = ${personId}
      UNION ALL
      SELECT "bytes", "contestId", "entryId", "personId", true FROM "Upload"
      WHERE "endedAt" IS NULL AND ("contestId" = ${contestId} OR "personId" = ${personId}))
    SELECT COALESCE(sum("bytes") FILTER (WHERE "contestId" = ${contestId}), 0)::bigint AS "contest",
      COALESCE(sum("bytes") FILTER (WHERE "entryId" = ${entryId ?? null}), 0)::bigint AS "entry",
      COALESCE(sum("bytes") FILTER (WHERE "personId" = ${personId}), 0)::bigint AS "person",
      count(*) FILTER (WHERE "personId" = ${personId} AND "underWay")::bigint AS "underWay"
    FROM taken`;
  return {
    underWay: Number(row!.underWay),
    entry: entryId ? Number(row!.entry) : null,
    person: Number(row!.person),
    contest: Number(row!.contest),
  };
}
