-- 款式图 and 面料小样 belong to an entry; 成衣照片 to a garment that was made; 证据 to an objection.
ALTER TABLE "MediaFile" DROP CONSTRAINT "MediaFile_kind";
ALTER TABLE "MediaFile" ADD CONSTRAINT "MediaFile_kind" CHECK (
  "kind" IN ('board', 'flat', 'swatch', 'garment', 'techpack', 'photo', 'evidence'));
