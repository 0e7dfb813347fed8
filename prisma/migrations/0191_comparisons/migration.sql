-- CreateTable
CREATE TABLE "Comparison" (
    "id" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "leftId" TEXT NOT NULL,
    "rightId" TEXT NOT NULL,
    "winner" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Comparison_leftId_idx" ON "Comparison"("leftId");

-- CreateIndex
CREATE INDEX "Comparison_rightId_idx" ON "Comparison"("rightId");

-- CreateIndex
CREATE UNIQUE INDEX "Comparison_seatId_roundId_number_key" ON "Comparison"("seatId", "roundId", "number");

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_leftId_fkey" FOREIGN KEY ("leftId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_rightId_fkey" FOREIGN KEY ("rightId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Comparison"
  ADD CONSTRAINT "Comparison_winner" CHECK ("winner" IN ('left', 'right', 'tie')),
  ADD CONSTRAINT "Comparison_reason" CHECK ("reason" IN ('link', 'near', 'random')),
  ADD CONSTRAINT "Comparison_number" CHECK ("number" > 0),
  ADD CONSTRAINT "Comparison_two_entries" CHECK ("leftId" <> "rightId");

-- A comparison is never rewritten. It can be taken back until its juror has locked; then it is a fact, and none is added.
CREATE FUNCTION refuse_change_of_locked_comparison() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed "Comparison";
BEGIN
  IF TG_OP = 'UPDATE' THEN
    RAISE EXCEPTION 'a comparison is taken back and made anew, never rewritten';
  END IF;
  changed := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  IF EXISTS (SELECT 1 FROM "Ballot" WHERE "assignmentId" IN (changed."leftId", changed."rightId") AND "lockedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'a locked comparison does not change';
  END IF;
  RETURN changed;
END $$;
CREATE TRIGGER "Comparison_locked" BEFORE INSERT OR UPDATE OR DELETE ON "Comparison"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_locked_comparison();
