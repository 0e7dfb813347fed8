-- CreateTable
CREATE TABLE "NearCopy" (
    "id" TEXT NOT NULL,
    "firstId" TEXT NOT NULL,
    "secondId" TEXT NOT NULL,
    "firstEntryId" TEXT NOT NULL,
    "secondEntryId" TEXT NOT NULL,
    "bits" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NearCopy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NearCopyVerdict" (
    "id" TEXT NOT NULL,
    "nearCopyId" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NearCopyVerdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnonymityCheck" (
    "submissionId" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    "outcome" TEXT,
    "note" TEXT,
    "byId" TEXT,
    "at" TIMESTAMPTZ(3),

    CONSTRAINT "AnonymityCheck_pkey" PRIMARY KEY ("submissionId")
);

-- CreateIndex
CREATE INDEX "NearCopy_firstEntryId_idx" ON "NearCopy"("firstEntryId");

-- CreateIndex
CREATE INDEX "NearCopy_secondEntryId_idx" ON "NearCopy"("secondEntryId");

-- CreateIndex
CREATE UNIQUE INDEX "NearCopy_firstId_secondId_key" ON "NearCopy"("firstId", "secondId");

-- CreateIndex
CREATE INDEX "NearCopyVerdict_nearCopyId_at_idx" ON "NearCopyVerdict"("nearCopyId", "at");

-- AddForeignKey
ALTER TABLE "NearCopy" ADD CONSTRAINT "NearCopy_firstEntryId_fkey" FOREIGN KEY ("firstEntryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NearCopy" ADD CONSTRAINT "NearCopy_secondEntryId_fkey" FOREIGN KEY ("secondEntryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NearCopyVerdict" ADD CONSTRAINT "NearCopyVerdict_nearCopyId_fkey" FOREIGN KEY ("nearCopyId") REFERENCES "NearCopy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnonymityCheck" ADD CONSTRAINT "AnonymityCheck_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "NearCopy" ADD CONSTRAINT "NearCopy_order" CHECK ("firstId" COLLATE "C" < "secondId" COLLATE "C"),
  ADD CONSTRAINT "NearCopy_bits" CHECK ("bits" BETWEEN 0 AND 256);
ALTER TABLE "NearCopyVerdict"
  ADD CONSTRAINT "NearCopyVerdict_verdict" CHECK ("verdict" IN ('same', 'inspired', 'unrelated'));
CREATE TRIGGER "NearCopyVerdict_append_only" BEFORE UPDATE OR DELETE ON "NearCopyVerdict"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "AnonymityCheck"
  ADD CONSTRAINT "AnonymityCheck_outcome" CHECK ("outcome" IN ('clean', 'seen', 'change')),
  ADD CONSTRAINT "AnonymityCheck_said" CHECK (("outcome" IS NULL) = ("byId" IS NULL) AND ("outcome" IS NULL) = ("at" IS NULL));
