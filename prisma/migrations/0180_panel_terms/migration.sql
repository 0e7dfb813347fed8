-- AlterTable
ALTER TABLE "Seat" ADD COLUMN     "cap" INTEGER,
ADD COLUMN     "expertise" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "roundIds" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "trackIds" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "ConflictDismissal" (
    "seatId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConflictDismissal_pkey" PRIMARY KEY ("seatId","entryId")
);

-- CreateTable
CREATE TABLE "SeatsApart" (
    "seatId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeatsApart_pkey" PRIMARY KEY ("seatId","otherId")
);

-- CreateTable
CREATE TABLE "AssignmentDraw" (
    "competitionId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "quota" INTEGER,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AssignmentDraw_pkey" PRIMARY KEY ("competitionId","roundId")
);

-- CreateTable
CREATE TABLE "EntryQuota" (
    "entryId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "quota" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EntryQuota_pkey" PRIMARY KEY ("entryId","roundId")
);

-- AddForeignKey
ALTER TABLE "ConflictDismissal" ADD CONSTRAINT "ConflictDismissal_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatsApart" ADD CONSTRAINT "SeatsApart_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatsApart" ADD CONSTRAINT "SeatsApart_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Seat" ADD CONSTRAINT "Seat_cap_positive" CHECK ("cap" > 0),
  ADD CONSTRAINT "Seat_expertise_known" CHECK ("expertise" <@ ARRAY['technique', 'style', 'market']);
ALTER TABLE "SeatsApart" ADD CONSTRAINT "SeatsApart_once" CHECK ("seatId" < "otherId");
ALTER TABLE "AssignmentDraw" ADD CONSTRAINT "AssignmentDraw_seed" CHECK ("seed" ~ '^[0-9a-f]{32}$' AND "seed" !~ '^0+$'),
  ADD CONSTRAINT "AssignmentDraw_quota_positive" CHECK ("quota" > 0);
ALTER TABLE "EntryQuota" ADD CONSTRAINT "EntryQuota_positive" CHECK ("quota" > 0);

-- The lot of a round is drawn once: nobody draws again until the panel pleases.
CREATE FUNCTION refuse_another_lot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW."seed" <> OLD."seed" THEN
    RAISE EXCEPTION 'the lot of a round is drawn once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "AssignmentDraw_once" BEFORE UPDATE OR DELETE ON "AssignmentDraw"
  FOR EACH ROW EXECUTE FUNCTION refuse_another_lot();
CREATE TRIGGER "ConflictDismissal_append_only" BEFORE UPDATE OR DELETE ON "ConflictDismissal"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
