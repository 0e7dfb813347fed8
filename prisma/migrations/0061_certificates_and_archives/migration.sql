-- CreateTable
CREATE TABLE "Certificate" (
    "code" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "resultId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "prizeId" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "issuedById" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Archive" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" TIMESTAMPTZ(3),
    "failure" TEXT,
    "storeKey" TEXT,
    "bytes" BIGINT,
    "sha256" TEXT,

    CONSTRAINT "Archive_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Certificate_entryId_idx" ON "Certificate"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_resultId_entryId_prizeId_key" ON "Certificate"("resultId", "entryId", "prizeId");

-- CreateIndex
CREATE UNIQUE INDEX "Archive_storeKey_key" ON "Archive"("storeKey");

-- CreateIndex
CREATE INDEX "Archive_competitionId_idx" ON "Archive"("competitionId");

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Archive" ADD CONSTRAINT "Archive_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A certificate says what it said when it was issued; whether it still stands is asked of the awards.
CREATE TRIGGER "Certificate_append_only" BEFORE UPDATE OR DELETE ON "Certificate"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "Archive" ADD CONSTRAINT "Archive_finished_has_bytes" CHECK (
  "finishedAt" IS NULL OR ("storeKey" IS NOT NULL AND "bytes" IS NOT NULL AND "sha256" IS NOT NULL));
