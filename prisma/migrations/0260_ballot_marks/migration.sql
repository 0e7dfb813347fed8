-- CreateTable
CREATE TABLE "BallotMark" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "mesh" INTEGER NOT NULL,
    "triangle" INTEGER NOT NULL,
    "u" DOUBLE PRECISION NOT NULL,
    "v" DOUBLE PRECISION NOT NULL,
    "text" TEXT NOT NULL,
    "forDesigner" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BallotMark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BallotMark_assignmentId_idx" ON "BallotMark"("assignmentId");

-- AddForeignKey
ALTER TABLE "BallotMark" ADD CONSTRAINT "BallotMark_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "BallotMark" ADD CONSTRAINT "BallotMark_place"
  CHECK ("mesh" >= 0 AND "triangle" >= 0 AND "u" >= 0 AND "v" >= 0 AND "u" + "v" <= 1.001),
  ADD CONSTRAINT "BallotMark_text" CHECK ("text" <> '');

-- What is marked stands with the ballot: locked, neither comes, changes nor goes.
CREATE FUNCTION refuse_mark_on_locked_ballot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Ballot" b WHERE b."lockedAt" IS NOT NULL
      AND b."assignmentId" = CASE WHEN TG_OP = 'DELETE' THEN OLD."assignmentId" ELSE NEW."assignmentId" END) THEN
    RAISE EXCEPTION 'marks of a locked ballot do not change';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "BallotMark_locked" BEFORE INSERT OR DELETE ON "BallotMark"
  FOR EACH ROW EXECUTE FUNCTION refuse_mark_on_locked_ballot();
CREATE TRIGGER "BallotMark_immutable" BEFORE UPDATE ON "BallotMark"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
