-- CreateTable
CREATE TABLE "PictureHash" (
    "fileId" TEXT NOT NULL,
    "quality" INTEGER NOT NULL,
    "hash" BIT(256) NOT NULL,
    "forms" BIT(256)[],

    CONSTRAINT "PictureHash_pkey" PRIMARY KEY ("fileId")
);

-- AddForeignKey
ALTER TABLE "PictureHash" ADD CONSTRAINT "PictureHash_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "PictureHash" ADD CONSTRAINT "PictureHash_quality" CHECK ("quality" BETWEEN 0 AND 100),
  ADD CONSTRAINT "PictureHash_forms" CHECK (array_length("forms", 1) = 8 AND "forms"[1] = "hash");
