-- CreateTable
CREATE TABLE "EligibilityDeclaration" (
    "competitionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "declared" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EligibilityDeclaration_pkey" PRIMARY KEY ("competitionId","personId")
);

-- CreateTable
CREATE TABLE "EntryConsent" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "EntryConsent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quota" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "places" INTEGER NOT NULL,
    "grantedById" TEXT NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Quota_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecommendationSheet" (
    "id" TEXT NOT NULL,
    "quotaId" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecommendationSheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "entryId" TEXT NOT NULL,
    "quotaId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("entryId")
);

-- CreateIndex
CREATE INDEX "EntryConsent_entryId_personId_idx" ON "EntryConsent"("entryId", "personId");

-- CreateIndex
CREATE INDEX "Quota_organisationId_idx" ON "Quota"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Quota_competitionId_organisationId_key" ON "Quota"("competitionId", "organisationId");

-- CreateIndex
CREATE INDEX "RecommendationSheet_quotaId_idx" ON "RecommendationSheet"("quotaId");

-- CreateIndex
CREATE INDEX "Recommendation_quotaId_idx" ON "Recommendation"("quotaId");

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_quotaId_fkey" FOREIGN KEY ("quotaId") REFERENCES "Quota"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "Quota" ADD CONSTRAINT "Quota_places" CHECK ("places" BETWEEN 0 AND 1000);
ALTER TABLE "EntryConsent"
  ADD CONSTRAINT "EntryConsent_purpose" CHECK ("purpose" IN ('exhibition', 'catalogue', 'media', 'runway', 'keeping')),
  ADD CONSTRAINT "EntryConsent_withdrawn_later" CHECK ("withdrawnAt" IS NULL OR "withdrawnAt" >= "givenAt");
-- One consent in force for each use: who clicks twice has consented once.
CREATE UNIQUE INDEX "EntryConsent_in_force" ON "EntryConsent"("entryId", "personId", "purpose")
  WHERE "withdrawnAt" IS NULL;
