-- CreateTable
CREATE TABLE "BoardWork" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "savedById" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BoardWork_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enquiry" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "territory" TEXT NOT NULL,
    "termMonths" INTEGER NOT NULL,
    "askedById" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Enquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EnquiryStep" (
    "id" TEXT NOT NULL,
    "enquiryId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EnquiryStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MakingStatement" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "moq" INTEGER,
    "costFromFen" INTEGER,
    "costToFen" INTEGER,
    "leadDays" INTEGER,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MakingStatement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BoardWork_entryId_idx" ON "BoardWork"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "BoardWork_organisationId_entryId_key" ON "BoardWork"("organisationId", "entryId");

-- CreateIndex
CREATE INDEX "Enquiry_organisationId_idx" ON "Enquiry"("organisationId");

-- CreateIndex
CREATE INDEX "Enquiry_entryId_idx" ON "Enquiry"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "EnquiryStep_enquiryId_number_key" ON "EnquiryStep"("enquiryId", "number");

-- CreateIndex
CREATE INDEX "MakingStatement_entryId_at_idx" ON "MakingStatement"("entryId", "at");

-- AddForeignKey
ALTER TABLE "BoardWork" ADD CONSTRAINT "BoardWork_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardWork" ADD CONSTRAINT "BoardWork_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enquiry" ADD CONSTRAINT "Enquiry_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enquiry" ADD CONSTRAINT "Enquiry_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnquiryStep" ADD CONSTRAINT "EnquiryStep_enquiryId_fkey" FOREIGN KEY ("enquiryId") REFERENCES "Enquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MakingStatement" ADD CONSTRAINT "MakingStatement_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What was asked, said and stated stays as it was.
CREATE TRIGGER "Enquiry_append_only" BEFORE UPDATE OR DELETE ON "Enquiry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EnquiryStep_append_only" BEFORE UPDATE OR DELETE ON "EnquiryStep"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "MakingStatement_append_only" BEFORE UPDATE OR DELETE ON "MakingStatement"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "Enquiry" ADD CONSTRAINT "Enquiry_quantity" CHECK ("quantity" >= 1),
  ADD CONSTRAINT "Enquiry_term" CHECK ("termMonths" BETWEEN 1 AND 240),
  ADD CONSTRAINT "Enquiry_territory" CHECK ("territory" IN ('hunan', 'mainland', 'greater-china', 'world'));
ALTER TABLE "EnquiryStep" ADD CONSTRAINT "EnquiryStep_side" CHECK ("side" IN ('enterprise', 'designer', 'organiser')),
  ADD CONSTRAINT "EnquiryStep_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "EnquiryStep_first_asks" CHECK (("number" = 1) = ("kind" = 'asked'));
ALTER TABLE "MakingStatement" ADD CONSTRAINT "MakingStatement_amounts" CHECK (
  COALESCE("moq", 1) >= 1 AND COALESCE("leadDays", 1) >= 1 AND COALESCE("costFromFen", 0) >= 0
  AND COALESCE("costToFen" >= "costFromFen", true));
