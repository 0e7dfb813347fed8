-- A check passes when it is neither true nor false: a juror's or entrant's role without its key (NULL) slipped
-- through the first form of this one.
ALTER TABLE "Role" DROP CONSTRAINT "Role_one_side";
ALTER TABLE "Role" ADD CONSTRAINT "Role_one_side" CHECK (
  "scopeKind" <> 'competition' OR "role" NOT IN ('juror', 'entrant') OR "until" IS NOT NULL
  OR "oneSideKey" IS NOT DISTINCT FROM "personId" || ' ' || "scopeId");
