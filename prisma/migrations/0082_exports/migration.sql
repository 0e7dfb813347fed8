-- CreateTable
CREATE TABLE "DataExport" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "partsDone" INTEGER NOT NULL DEFAULT 0,
    "partsTotal" INTEGER NOT NULL DEFAULT 0,
    "doneAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "storeKey" TEXT,
    "bytes" BIGINT,
    "sha256" TEXT,

    CONSTRAINT "DataExport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "DataExport_storeKey_key" ON "DataExport"("storeKey");

-- CreateIndex
CREATE INDEX "DataExport_personId_askedAt_idx" ON "DataExport"("personId", "askedAt");

-- AddForeignKey
ALTER TABLE "DataExport" ADD CONSTRAINT "DataExport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "DataExport" ADD CONSTRAINT "DataExport_done_whole" CHECK (
  ("doneAt" IS NULL) = ("storeKey" IS NULL) AND ("doneAt" IS NULL) = ("expiresAt" IS NULL)
  AND ("doneAt" IS NULL) = ("sha256" IS NULL) AND NOT ("doneAt" IS NOT NULL AND "failedAt" IS NOT NULL));
