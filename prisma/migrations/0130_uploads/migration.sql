-- AlterTable
ALTER TABLE "MediaFile" ADD COLUMN     "contestId" TEXT,
ADD COLUMN     "entryId" TEXT;

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "wanted" BOOLEAN NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Leftover" (
    "key" TEXT NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Leftover_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Upload" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "entryId" TEXT,
    "contestId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "storeKey" TEXT NOT NULL,
    "begunAt" TIMESTAMPTZ(3) NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "markedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "fileId" TEXT,
    "refusal" JSONB,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UploadScope" (
    "id" TEXT NOT NULL,

    CONSTRAINT "UploadScope_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Upload_storeKey_key" ON "Upload"("storeKey");

-- CreateIndex
CREATE UNIQUE INDEX "Upload_fileId_key" ON "Upload"("fileId");

-- CreateIndex
CREATE INDEX "Upload_personId_idx" ON "Upload"("personId");

-- CreateIndex
CREATE INDEX "Upload_entryId_idx" ON "Upload"("entryId");

-- CreateIndex
CREATE INDEX "Upload_contestId_idx" ON "Upload"("contestId");

-- CreateIndex
CREATE INDEX "Upload_writtenAt_idx" ON "Upload"("writtenAt");

-- CreateIndex
CREATE INDEX "MediaFile_entryId_idx" ON "MediaFile"("entryId");

-- CreateIndex
CREATE INDEX "MediaFile_contestId_idx" ON "MediaFile"("contestId");

-- CreateIndex
CREATE INDEX "MediaFile_uploadedById_idx" ON "MediaFile"("uploadedById");

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One upload a file and place at a time: choosing the same file again goes on with it, in two tabs too.
CREATE UNIQUE INDEX "Upload_one_under_way" ON "Upload"("personId", "place", "kind", "sha256")
  WHERE "endedAt" IS NULL;

ALTER TABLE "Upload"
  ADD CONSTRAINT "Upload_bytes" CHECK ("bytes" > 0),
  ADD CONSTRAINT "Upload_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "Upload_ended_one_way" CHECK (
    ("endedAt" IS NULL) = ("fileId" IS NULL AND "refusal" IS NULL)
    AND ("fileId" IS NULL OR "refusal" IS NULL));

-- How an upload ended is said once: ten who ask get one answer.
CREATE FUNCTION refuse_another_end_of_upload() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an upload ends once';
END $$;
CREATE TRIGGER "Upload_ends_once" BEFORE UPDATE OF "endedAt", "fileId", "refusal" ON "Upload"
  FOR EACH ROW WHEN (OLD."endedAt" IS NOT NULL)
  EXECUTE FUNCTION refuse_another_end_of_upload();

-- What was said of the bytes when they were begun is what they are held against.
CREATE TRIGGER "Upload_announced_once" BEFORE UPDATE OF "personId", "kind", "place", "bytes", "sha256", "storeKey"
  ON "Upload" FOR EACH ROW EXECUTE FUNCTION refuse_change();
