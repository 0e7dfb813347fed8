-- AlterTable
ALTER TABLE "PictureLook" ADD COLUMN "aigc" INTEGER;

ALTER TABLE "PictureLook" ADD CONSTRAINT "PictureLook_aigc" CHECK ("aigc" BETWEEN 1 AND 3);
