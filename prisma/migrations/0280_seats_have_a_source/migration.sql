-- AlterTable
ALTER TABLE "Seat" ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'expert';

-- CreateTable
CREATE TABLE "InvitedAs" (
    "invitationId" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "InvitedAs_pkey" PRIMARY KEY ("invitationId")
);

ALTER TABLE "Seat" ADD CONSTRAINT "Seat_source" CHECK ("source" IN ('expert', 'enterprise'));
ALTER TABLE "InvitedAs" ADD CONSTRAINT "InvitedAs_source" CHECK ("source" IN ('expert', 'enterprise'));
CREATE TRIGGER "InvitedAs_immutable" BEFORE UPDATE OR DELETE ON "InvitedAs"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a ballot holds follows from its seat's source: once something is written, the source stays.
CREATE FUNCTION refuse_other_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."source" <> OLD."source" AND (
      EXISTS (SELECT 1 FROM "Ballot" b JOIN "Assignment" a ON a."id" = b."assignmentId" WHERE a."seatId" = OLD."id")
      OR EXISTS (SELECT 1 FROM "SampleBallot" m WHERE m."seatId" = OLD."id")) THEN
    RAISE EXCEPTION 'the source of a seat that has written does not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Seat_source_stays" BEFORE UPDATE OF "source" ON "Seat"
  FOR EACH ROW EXECUTE FUNCTION refuse_other_source();
