-- CreateTable
CREATE TABLE "CommittedFile" (
    "submissionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "CommittedFile_pkey" PRIMARY KEY ("submissionId","position")
);

-- CreateTable
CREATE TABLE "Completion" (
    "submissionId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Completion_pkey" PRIMARY KEY ("submissionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionFile_submissionId_position_key" ON "SubmissionFile"("submissionId", "position");

-- AddForeignKey
ALTER TABLE "CommittedFile" ADD CONSTRAINT "CommittedFile_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Completion" ADD CONSTRAINT "Completion_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is committed to is written once, and says what the manifest says: nobody adds to it afterwards.
ALTER TABLE "CommittedFile" ADD CONSTRAINT "CommittedFile_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "CommittedFile" ADD CONSTRAINT "CommittedFile_bytes" CHECK ("bytes" > 0 AND "position" >= 0);
CREATE TRIGGER "CommittedFile_append_only" BEFORE UPDATE OR DELETE ON "CommittedFile"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE FUNCTION committed_as_in_manifest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Submission" s
    WHERE s."id" = NEW."submissionId"
      AND s."manifest"->'files'->NEW."position"->>'sha256' = NEW."sha256"
      AND (s."manifest"->'files'->NEW."position"->>'bytes')::bigint = NEW."bytes") THEN
    RAISE EXCEPTION 'a committed file is one of its manifest';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "CommittedFile_of_manifest" BEFORE INSERT ON "CommittedFile"
  FOR EACH ROW EXECUTE FUNCTION committed_as_in_manifest();

-- What arrives in its place has the very bytes.
CREATE FUNCTION arrived_as_committed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "CommittedFile" c JOIN "MediaFile" f ON f."id" = NEW."fileId"
    WHERE c."submissionId" = NEW."submissionId" AND c."position" = NEW."position"
      AND (c."sha256" <> f."sha256" OR c."bytes" <> f."bytes" OR c."kind" <> f."kind")) THEN
    RAISE EXCEPTION 'other bytes than were committed to';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SubmissionFile_as_committed" BEFORE INSERT ON "SubmissionFile"
  FOR EACH ROW EXECUTE FUNCTION arrived_as_committed();

-- A version is whole once each committed file is there and accepted, and nothing passes screening before.
CREATE FUNCTION complete_when_all_accepted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "CommittedFile" c WHERE c."submissionId" = NEW."submissionId" AND NOT EXISTS (
      SELECT FROM "SubmissionFile" a JOIN "Inspection" i ON i."fileId" = a."fileId"
      WHERE a."submissionId" = c."submissionId" AND a."position" = c."position" AND i."accepted")) THEN
    RAISE EXCEPTION 'a committed file is missing';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Completion_when_all_accepted" BEFORE INSERT ON "Completion"
  FOR EACH ROW EXECUTE FUNCTION complete_when_all_accepted();
CREATE TRIGGER "Completion_append_only" BEFORE UPDATE OR DELETE ON "Completion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION only_whole_versions_pass() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."passed"
    AND EXISTS (SELECT FROM "CommittedFile" WHERE "submissionId" = NEW."submissionId")
    AND NOT EXISTS (SELECT FROM "Completion" WHERE "submissionId" = NEW."submissionId") THEN
    RAISE EXCEPTION 'an incomplete version does not pass';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Screening_of_whole_versions" BEFORE INSERT OR UPDATE ON "Screening"
  FOR EACH ROW EXECUTE FUNCTION only_whole_versions_pass();
