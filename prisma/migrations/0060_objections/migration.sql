-- CreateTable
CREATE TABLE "Objection" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "resultId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "entryId" TEXT,
    "ground" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "filedById" TEXT NOT NULL,
    "filedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObjectionFile" (
    "fileId" TEXT NOT NULL,
    "objectionId" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ObjectionFile_pkey" PRIMARY KEY ("fileId")
);

-- CreateTable
CREATE TABLE "ObjectionReply" (
    "objectionId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ObjectionReply_pkey" PRIMARY KEY ("objectionId")
);

-- CreateTable
CREATE TABLE "ObjectionDecision" (
    "objectionId" TEXT NOT NULL,
    "upheld" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ObjectionDecision_pkey" PRIMARY KEY ("objectionId")
);

-- CreateTable
CREATE TABLE "AwardVacation" (
    "resultId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "objectionId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AwardVacation_pkey" PRIMARY KEY ("resultId","entryId")
);

-- CreateTable
CREATE TABLE "Viewing" (
    "objectionId" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "granted" BOOLEAN,
    "reason" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Viewing_pkey" PRIMARY KEY ("objectionId")
);

-- CreateTable
CREATE TABLE "ViewingOpened" (
    "id" TEXT NOT NULL,
    "objectionId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ViewingOpened_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conclusion" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "resultId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "proposedById" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Conclusion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConclusionAward" (
    "conclusionId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "prizeId" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "ConclusionAward_pkey" PRIMARY KEY ("conclusionId","entryId")
);

-- CreateTable
CREATE TABLE "ConclusionApproval" (
    "conclusionId" TEXT NOT NULL,
    "resultId" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConclusionApproval_pkey" PRIMARY KEY ("conclusionId")
);

-- CreateIndex
CREATE INDEX "Objection_filedById_idx" ON "Objection"("filedById");

-- CreateIndex
CREATE UNIQUE INDEX "Objection_competitionId_number_key" ON "Objection"("competitionId", "number");

-- CreateIndex
CREATE INDEX "ObjectionFile_objectionId_idx" ON "ObjectionFile"("objectionId");

-- CreateIndex
CREATE UNIQUE INDEX "AwardVacation_objectionId_key" ON "AwardVacation"("objectionId");

-- CreateIndex
CREATE INDEX "ViewingOpened_objectionId_idx" ON "ViewingOpened"("objectionId");

-- CreateIndex
CREATE UNIQUE INDEX "Conclusion_competitionId_number_key" ON "Conclusion"("competitionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ConclusionApproval_resultId_key" ON "ConclusionApproval"("resultId");

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObjectionFile" ADD CONSTRAINT "ObjectionFile_objectionId_fkey" FOREIGN KEY ("objectionId") REFERENCES "Objection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObjectionFile" ADD CONSTRAINT "ObjectionFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObjectionReply" ADD CONSTRAINT "ObjectionReply_objectionId_fkey" FOREIGN KEY ("objectionId") REFERENCES "Objection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObjectionDecision" ADD CONSTRAINT "ObjectionDecision_objectionId_fkey" FOREIGN KEY ("objectionId") REFERENCES "Objection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AwardVacation" ADD CONSTRAINT "AwardVacation_objectionId_fkey" FOREIGN KEY ("objectionId") REFERENCES "Objection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Viewing" ADD CONSTRAINT "Viewing_objectionId_fkey" FOREIGN KEY ("objectionId") REFERENCES "Objection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViewingOpened" ADD CONSTRAINT "ViewingOpened_objectionId_fkey" FOREIGN KEY ("objectionId") REFERENCES "Viewing"("objectionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conclusion" ADD CONSTRAINT "Conclusion_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conclusion" ADD CONSTRAINT "Conclusion_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "Result"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionAward" ADD CONSTRAINT "ConclusionAward_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionAward" ADD CONSTRAINT "ConclusionAward_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConclusionApproval" ADD CONSTRAINT "ConclusionApproval_conclusionId_fkey" FOREIGN KEY ("conclusionId") REFERENCES "Conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ───────────── What a row can never break ─────────────

ALTER TABLE "Objection" ADD CONSTRAINT "Objection_ground" CHECK ("ground" IN ('plagiarism', 'disclosed', 'eligibility', 'procedure', 'other')),
  ADD CONSTRAINT "Objection_due_later" CHECK ("dueAt" > "filedAt"),
  ADD CONSTRAINT "Objection_says_something" CHECK (length("statement") > 0);
ALTER TABLE "ObjectionDecision" ADD CONSTRAINT "ObjectionDecision_reason" CHECK (length("reason") > 0);
ALTER TABLE "Viewing" ADD CONSTRAINT "Viewing_decided_by_somebody" CHECK (
  ("granted" IS NULL) = ("decidedById" IS NULL) AND ("granted" IS NULL) = ("decidedAt" IS NULL));

-- What was filed, answered, decided and signed stays as it was.
CREATE TRIGGER "Objection_append_only" BEFORE UPDATE OR DELETE ON "Objection"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ObjectionReply_append_only" BEFORE UPDATE OR DELETE ON "ObjectionReply"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ObjectionDecision_append_only" BEFORE UPDATE OR DELETE ON "ObjectionDecision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AwardVacation_append_only" BEFORE UPDATE OR DELETE ON "AwardVacation"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ViewingOpened_append_only" BEFORE UPDATE OR DELETE ON "ViewingOpened"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Conclusion_append_only" BEFORE UPDATE OR DELETE ON "Conclusion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ConclusionAward_append_only" BEFORE UPDATE OR DELETE ON "ConclusionAward"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ConclusionApproval_append_only" BEFORE UPDATE OR DELETE ON "ConclusionApproval"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The awards that stand at this instant: as concluded once that is signed, until then as signed first and
-- without those that an upheld objection has taken back. Whoever shows awards reads these.
CREATE VIEW "StandingAward" AS
  SELECT a."resultId", a."entryId", a."prizeId", a."rank"
  FROM "Award" a
  WHERE NOT EXISTS (SELECT 1 FROM "AwardVacation" v
      WHERE v."resultId" = a."resultId" AND v."entryId" = a."entryId" AND v."at" <= platform_now())
    AND NOT EXISTS (SELECT 1 FROM "ConclusionApproval" p
      WHERE p."resultId" = a."resultId" AND p."at" <= platform_now())
  UNION ALL
  SELECT p."resultId", c."entryId", c."prizeId", c."rank"
  FROM "ConclusionAward" c JOIN "ConclusionApproval" p ON p."conclusionId" = c."conclusionId"
  WHERE p."at" <= platform_now();
