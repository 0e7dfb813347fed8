-- CreateTable
CREATE TABLE "PictureLook" (
    "fileId" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "placeholder" TEXT NOT NULL,
    "dpi" DOUBLE PRECISION,

    CONSTRAINT "PictureLook_pkey" PRIMARY KEY ("fileId")
);

-- AddForeignKey
ALTER TABLE "PictureLook" ADD CONSTRAINT "PictureLook_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a hostile file made its child say stands in a page: nothing but a colour and the pixels of a small WebP.
ALTER TABLE "PictureLook" ADD CONSTRAINT "PictureLook_colour" CHECK ("colour" ~ '^#[0-9a-f]{6}$'),
  ADD CONSTRAINT "PictureLook_placeholder" CHECK (
    "placeholder" ~ '^data:image/webp;base64,[A-Za-z0-9+/]+=*$' AND length("placeholder") <= 1000),
  ADD CONSTRAINT "PictureLook_dpi" CHECK ("dpi" BETWEEN 100 AND 2400);
