-- AlterTable
ALTER TABLE "Certificate" ADD COLUMN     "recipient" TEXT,
ALTER COLUMN "entryId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "CommendationList" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "proposedById" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CommendationList_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommendationApproval" (
    "listId" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CommendationApproval_pkey" PRIMARY KEY ("listId")
);

-- CreateIndex
CREATE UNIQUE INDEX "CommendationList_competitionId_number_key" ON "CommendationList"("competitionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CommendationApproval_competitionId_key" ON "CommendationApproval"("competitionId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_resultId_recipient_prizeId_key" ON "Certificate"("resultId", "recipient", "prizeId");

-- AddForeignKey
ALTER TABLE "CommendationList" ADD CONSTRAINT "CommendationList_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommendationApproval" ADD CONSTRAINT "CommendationApproval_listId_fkey" FOREIGN KEY ("listId") REFERENCES "CommendationList"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ───────────── What a row can never break ─────────────

ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_of_one" CHECK (("entryId" IS NULL) <> ("recipient" IS NULL));
ALTER TABLE "CommendationList" ADD CONSTRAINT "CommendationList_digest" CHECK ("digest" ~ '^[0-9a-f]{64}$');

-- What was nominated and signed stays as it was.
CREATE TRIGGER "CommendationList_append_only" BEFORE UPDATE OR DELETE ON "CommendationList"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CommendationApproval_append_only" BEFORE UPDATE OR DELETE ON "CommendationApproval"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
