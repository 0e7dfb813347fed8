-- CreateTable
CREATE TABLE "Favour" (
    "entryId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "shownAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "likes" BOOLEAN,

    CONSTRAINT "Favour_pkey" PRIMARY KEY ("entryId","personId")
);

-- CreateIndex
CREATE INDEX "Favour_personId_idx" ON "Favour"("personId");

-- AddForeignKey
ALTER TABLE "Favour" ADD CONSTRAINT "Favour_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Release"("entryId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Favour" ADD CONSTRAINT "Favour_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Favour" ADD CONSTRAINT "Favour_answer"
  CHECK (("answeredAt" IS NULL) = ("likes" IS NULL));

-- One answer a person and work: shown stays shown, and what was answered is not answered otherwise.
CREATE FUNCTION refuse_second_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."answeredAt" IS NOT NULL OR NEW."shownAt" <> OLD."shownAt"
      OR NEW."entryId" <> OLD."entryId" OR NEW."personId" <> OLD."personId" THEN
    RAISE EXCEPTION 'an answer about a work is given once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Favour_once" BEFORE UPDATE ON "Favour"
  FOR EACH ROW EXECUTE FUNCTION refuse_second_answer();
