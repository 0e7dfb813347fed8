-- CreateTable
CREATE TABLE "Calibration" (
    "competitionId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "precedes" BOOLEAN NOT NULL,
    "byId" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Calibration_pkey" PRIMARY KEY ("competitionId","roundId")
);

-- CreateTable
CREATE TABLE "Sample" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Sample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SampleBallot" (
    "sampleId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "scores" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "lockedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SampleBallot_pkey" PRIMARY KEY ("sampleId","seatId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Sample_fileId_key" ON "Sample"("fileId");

-- CreateIndex
CREATE INDEX "Sample_competitionId_roundId_idx" ON "Sample"("competitionId", "roundId");

-- CreateIndex
CREATE INDEX "SampleBallot_seatId_idx" ON "SampleBallot"("seatId");

-- AddForeignKey
ALTER TABLE "Sample" ADD CONSTRAINT "Sample_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SampleBallot" ADD CONSTRAINT "SampleBallot_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "Sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SampleBallot" ADD CONSTRAINT "SampleBallot_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SampleBallot"
  ADD CONSTRAINT "SampleBallot_revision" CHECK ("revision" > 0),
  ADD CONSTRAINT "SampleBallot_scores" CHECK (jsonb_typeof("scores") = 'object');

-- What every juror scores is the same for all of them: once opened, samples stay.
CREATE FUNCTION refuse_change_of_opened_sample() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed "Sample";
BEGIN
  changed := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
  IF EXISTS (
    SELECT 1 FROM "Calibration" c
    WHERE c."competitionId" = changed."competitionId" AND c."roundId" = changed."roundId"
  ) THEN
    RAISE EXCEPTION 'the samples of an opened calibration do not change';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "Sample_opened" BEFORE INSERT OR UPDATE OR DELETE ON "Sample"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_opened_sample();

CREATE TRIGGER "SampleBallot_locked" BEFORE UPDATE OR DELETE ON "SampleBallot"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_locked_ballot();

-- Whether it precedes the desk may be loosened; who opened it and when stays.
CREATE FUNCTION refuse_closing_calibration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW."competitionId", NEW."roundId", NEW."byId", NEW."openedAt")
    IS DISTINCT FROM (OLD."competitionId", OLD."roundId", OLD."byId", OLD."openedAt") THEN
    RAISE EXCEPTION 'an opened calibration stays open';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Calibration_opened" BEFORE UPDATE OR DELETE ON "Calibration"
  FOR EACH ROW EXECUTE FUNCTION refuse_closing_calibration();
