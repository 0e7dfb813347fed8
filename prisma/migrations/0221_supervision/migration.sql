-- CreateTable
CREATE TABLE "SupervisionRecord" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SupervisionRecord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SupervisionRecord_competitionId_roundId_kind_key" ON "SupervisionRecord"("competitionId", "roundId", "kind");

-- AddForeignKey
ALTER TABLE "SupervisionRecord" ADD CONSTRAINT "SupervisionRecord_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SupervisionRecord"
  ADD CONSTRAINT "SupervisionRecord_kind" CHECK ("kind" IN ('opening', 'closing')),
  ADD CONSTRAINT "SupervisionRecord_digest" CHECK ("digest" ~ '^[0-9a-f]{64}$');

-- What a supervisor signed stays as it was signed.
CREATE TRIGGER "SupervisionRecord_append_only" BEFORE UPDATE OR DELETE ON "SupervisionRecord"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
