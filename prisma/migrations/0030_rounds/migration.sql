-- DropIndex
DROP INDEX "Assignment_seatId_entryId_key";

-- DropIndex
DROP INDEX "Assignment_seatId_position_key";

-- DropIndex
DROP INDEX "Result_competitionId_number_key";

-- DropIndex
DROP INDEX "ResultApproval_competitionId_key";

-- AlterTable
-- What is there was judged in the one round that a contest had.
ALTER TABLE "Assignment" ADD COLUMN     "roundId" TEXT NOT NULL DEFAULT 'final';
ALTER TABLE "Assignment" ALTER COLUMN "roundId" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Result" ADD COLUMN     "final" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "roundId" TEXT NOT NULL DEFAULT 'final';
ALTER TABLE "Result" ALTER COLUMN "final" DROP DEFAULT, ALTER COLUMN "roundId" DROP DEFAULT;

-- AlterTable
ALTER TABLE "ResultApproval" ADD COLUMN     "final" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "roundId" TEXT NOT NULL DEFAULT 'final';
ALTER TABLE "ResultApproval" ALTER COLUMN "final" DROP DEFAULT, ALTER COLUMN "roundId" DROP DEFAULT;

-- CreateTable
CREATE TABLE "Promotion" (
    "resultId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "Promotion_pkey" PRIMARY KEY ("resultId","entryId")
);

-- CreateTable
CREATE TABLE "Disqualification" (
    "resultId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Disqualification_pkey" PRIMARY KEY ("resultId","entryId")
);

-- CreateTable
CREATE TABLE "MovingUp" (
    "resultId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "inPlaceOfId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MovingUp_pkey" PRIMARY KEY ("resultId","entryId")
);

-- CreateIndex
CREATE INDEX "Promotion_entryId_idx" ON "Promotion"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "MovingUp_resultId_inPlaceOfId_key" ON "MovingUp"("resultId", "inPlaceOfId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_seatId_entryId_roundId_key" ON "Assignment"("seatId", "entryId", "roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_seatId_roundId_position_key" ON "Assignment"("seatId", "roundId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Result_competitionId_roundId_number_key" ON "Result"("competitionId", "roundId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ResultApproval_competitionId_roundId_key" ON "ResultApproval"("competitionId", "roundId");

-- AddForeignKey
ALTER TABLE "Promotion" ADD CONSTRAINT "Promotion_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "Result"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promotion" ADD CONSTRAINT "Promotion_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disqualification" ADD CONSTRAINT "Disqualification_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MovingUp" ADD CONSTRAINT "MovingUp_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A contest has one result of its own, whatever its rounds are called.
CREATE UNIQUE INDEX "ResultApproval_one_final" ON "ResultApproval"("competitionId") WHERE "final";

ALTER TABLE "Promotion" ADD CONSTRAINT "Promotion_standing" CHECK ("standing" IN ('promoted', 'reserve')),
  ADD CONSTRAINT "Promotion_order" CHECK ("order" >= 1);
-- The declared order of reserves is strict: no two stand at one place.
CREATE UNIQUE INDEX "Promotion_one_at_a_place" ON "Promotion"("resultId", "scope", "standing", "order");
ALTER TABLE "Disqualification" ADD CONSTRAINT "Disqualification_has_reason" CHECK (length(trim("reason")) > 0),
  ADD CONSTRAINT "Disqualification_of_promoted" FOREIGN KEY ("resultId", "entryId") REFERENCES "Promotion"("resultId", "entryId");
ALTER TABLE "MovingUp" ADD CONSTRAINT "MovingUp_not_itself" CHECK ("entryId" <> "inPlaceOfId"),
  ADD CONSTRAINT "MovingUp_of_reserve" FOREIGN KEY ("resultId", "entryId") REFERENCES "Promotion"("resultId", "entryId"),
  ADD CONSTRAINT "MovingUp_in_place_of_promoted" FOREIGN KEY ("resultId", "inPlaceOfId") REFERENCES "Promotion"("resultId", "entryId");

-- What was laid before the second person stays as it was read; what was done about it is never undone silently.
CREATE TRIGGER "Promotion_append_only" BEFORE UPDATE OR DELETE ON "Promotion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Disqualification_append_only" BEFORE UPDATE OR DELETE ON "Disqualification"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "MovingUp_append_only" BEFORE UPDATE OR DELETE ON "MovingUp"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
