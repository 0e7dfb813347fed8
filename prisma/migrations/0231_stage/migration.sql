-- CreateTable
CREATE TABLE "StageCall" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "entryId" TEXT,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StageCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StageCheckIn" (
    "competitionId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StageCheckIn_pkey" PRIMARY KEY ("competitionId","roundId","entryId")
);

-- CreateIndex
CREATE INDEX "StageCall_competitionId_roundId_at_idx" ON "StageCall"("competitionId", "roundId", "at");

CREATE TRIGGER "StageCall_append_only" BEFORE UPDATE OR DELETE ON "StageCall"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "StageCheckIn_append_only" BEFORE UPDATE OR DELETE ON "StageCheckIn"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
