-- What the gallery is narrowed by, beside the words it is searched by: both of the submission that counts.
ALTER TABLE "Release" ADD COLUMN "trackId" TEXT,
ADD COLUMN "origins" TEXT[] NOT NULL DEFAULT '{}',
ADD COLUMN "crafts" TEXT[] NOT NULL DEFAULT '{}';

UPDATE "Release" r SET
  "trackId" = s."trackId",
  "origins" = ARRAY(SELECT jsonb_array_elements_text(coalesce(s."content"->'origins', '[]'))),
  "crafts" = ARRAY(SELECT jsonb_array_elements_text(coalesce(s."content"->'crafts', '[]')))
FROM (
  SELECT DISTINCT ON (n."entryId") n.* FROM "Submission" n
  JOIN "Screening" k ON k."submissionId" = n."id" AND k."passed"
  ORDER BY n."entryId", n."version" DESC
) s WHERE s."entryId" = r."entryId";
