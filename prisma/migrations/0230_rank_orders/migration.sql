-- CreateTable
CREATE TABLE "RankOrder" (
    "seatId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "groups" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RankOrder_pkey" PRIMARY KEY ("seatId","roundId")
);

-- AddForeignKey
ALTER TABLE "RankOrder" ADD CONSTRAINT "RankOrder_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "RankOrder"
  ADD CONSTRAINT "RankOrder_revision" CHECK ("revision" > 0),
  ADD CONSTRAINT "RankOrder_groups" CHECK (jsonb_typeof("groups") = 'array');

-- An order changes until its juror has locked it; then it is a fact.
CREATE FUNCTION refuse_change_of_locked_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed "RankOrder";
BEGIN
  changed := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
  IF EXISTS (
    SELECT 1 FROM "Ballot" b JOIN "Assignment" a ON a."id" = b."assignmentId"
    WHERE a."seatId" = changed."seatId" AND a."roundId" = changed."roundId" AND b."lockedAt" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'a locked order does not change';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "RankOrder_locked" BEFORE INSERT OR UPDATE OR DELETE ON "RankOrder"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_locked_order();
