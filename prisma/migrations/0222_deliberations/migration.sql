-- CreateTable
CREATE TABLE "Deliberation" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "prizeId" TEXT,
    "places" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "entryIds" TEXT[],
    "openedById" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Deliberation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliberationSeat" (
    "deliberationId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,

    CONSTRAINT "DeliberationSeat_pkey" PRIMARY KEY ("deliberationId","seatId")
);

-- CreateTable
CREATE TABLE "DeliberationRecusal" (
    "deliberationId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeliberationRecusal_pkey" PRIMARY KEY ("deliberationId","seatId")
);

-- CreateTable
CREATE TABLE "DeliberationVote" (
    "deliberationId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "chosen" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeliberationVote_pkey" PRIMARY KEY ("deliberationId","seatId")
);

-- CreateTable
CREATE TABLE "DeliberationMinutes" (
    "deliberationId" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeliberationMinutes_pkey" PRIMARY KEY ("deliberationId")
);

-- CreateTable
CREATE TABLE "MinutesSignature" (
    "deliberationId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MinutesSignature_pkey" PRIMARY KEY ("deliberationId","seatId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Deliberation_competitionId_roundId_number_key" ON "Deliberation"("competitionId", "roundId", "number");

-- CreateIndex
CREATE INDEX "DeliberationSeat_seatId_idx" ON "DeliberationSeat"("seatId");

-- CreateIndex
CREATE INDEX "DeliberationRecusal_seatId_idx" ON "DeliberationRecusal"("seatId");

-- CreateIndex
CREATE INDEX "DeliberationVote_seatId_idx" ON "DeliberationVote"("seatId");

-- CreateIndex
CREATE INDEX "MinutesSignature_seatId_idx" ON "MinutesSignature"("seatId");

-- AddForeignKey
ALTER TABLE "Deliberation" ADD CONSTRAINT "Deliberation_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliberationSeat" ADD CONSTRAINT "DeliberationSeat_deliberationId_fkey" FOREIGN KEY ("deliberationId") REFERENCES "Deliberation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliberationSeat" ADD CONSTRAINT "DeliberationSeat_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliberationRecusal" ADD CONSTRAINT "DeliberationRecusal_deliberationId_fkey" FOREIGN KEY ("deliberationId") REFERENCES "Deliberation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliberationRecusal" ADD CONSTRAINT "DeliberationRecusal_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliberationVote" ADD CONSTRAINT "DeliberationVote_deliberationId_fkey" FOREIGN KEY ("deliberationId") REFERENCES "Deliberation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliberationVote" ADD CONSTRAINT "DeliberationVote_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliberationMinutes" ADD CONSTRAINT "DeliberationMinutes_deliberationId_fkey" FOREIGN KEY ("deliberationId") REFERENCES "Deliberation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesSignature" ADD CONSTRAINT "MinutesSignature_deliberationId_fkey" FOREIGN KEY ("deliberationId") REFERENCES "DeliberationMinutes"("deliberationId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesSignature" ADD CONSTRAINT "MinutesSignature_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Deliberation"
  ADD CONSTRAINT "Deliberation_number" CHECK ("number" > 0),
  ADD CONSTRAINT "Deliberation_places" CHECK ("places" > 0 AND "places" <= cardinality("entryIds")),
  ADD CONSTRAINT "Deliberation_question" CHECK (length("question") > 0);
ALTER TABLE "DeliberationMinutes"
  ADD CONSTRAINT "DeliberationMinutes_digest" CHECK ("digest" ~ '^[0-9a-f]{64}$');

CREATE TRIGGER "Deliberation_append_only" BEFORE UPDATE OR DELETE ON "Deliberation"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DeliberationSeat_append_only" BEFORE UPDATE OR DELETE ON "DeliberationSeat"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DeliberationRecusal_append_only" BEFORE UPDATE OR DELETE ON "DeliberationRecusal"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DeliberationVote_append_only" BEFORE UPDATE OR DELETE ON "DeliberationVote"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DeliberationMinutes_append_only" BEFORE UPDATE OR DELETE ON "DeliberationMinutes"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "MinutesSignature_append_only" BEFORE UPDATE OR DELETE ON "MinutesSignature"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A vote is of somebody who was asked and did not step back, for works that were asked about, and before the minutes.
CREATE FUNCTION refuse_stray_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "DeliberationSeat" WHERE "deliberationId" = NEW."deliberationId" AND "seatId" = NEW."seatId")
    OR EXISTS (SELECT 1 FROM "DeliberationRecusal" WHERE "deliberationId" = NEW."deliberationId" AND "seatId" = NEW."seatId")
    OR EXISTS (SELECT 1 FROM "DeliberationMinutes" WHERE "deliberationId" = NEW."deliberationId") THEN
    RAISE EXCEPTION 'nobody votes here who was not asked, has stepped back or is too late';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "Deliberation" WHERE "id" = NEW."deliberationId"
      AND NEW."chosen" <@ "entryIds" AND cardinality(NEW."chosen") <= "places") THEN
    RAISE EXCEPTION 'a vote chooses among what was asked about, and no more than there are places';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "DeliberationVote_asked" BEFORE INSERT ON "DeliberationVote"
  FOR EACH ROW EXECUTE FUNCTION refuse_stray_vote();
