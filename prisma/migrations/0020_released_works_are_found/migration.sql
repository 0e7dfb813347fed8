-- The words by which a released work is found: characters and pairs of Han text, whole words of any other.
ALTER TABLE "Release" ADD COLUMN "terms" TEXT[] NOT NULL DEFAULT '{}';

CREATE INDEX "Release_terms_idx" ON "Release" USING GIN ("terms");
