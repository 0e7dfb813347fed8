-- CreateTable
CREATE TABLE "Announcement" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "public" BOOLEAN NOT NULL,
    "title" JSONB NOT NULL,
    "body" JSONB NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Announcement_competitionId_at_idx" ON "Announcement"("competitionId", "at");

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was sent to hundreds of people is not rewritten afterwards.
CREATE TRIGGER "Announcement_append_only" BEFORE UPDATE OR DELETE ON "Announcement"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_audience"
  CHECK ("audience" IN ('entrants', 'submitted', 'passed', 'promoted'));
