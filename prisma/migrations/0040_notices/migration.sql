-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "href" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Notice_personId_createdAt_idx" ON "Notice"("personId", "createdAt");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A notice leads to a page of this site and nowhere else ("//elsewhere" is another host).
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_leads_home" CHECK ("href" ~ '^/([^/\\]|$)');
-- The root of every page asks how many are unread.
CREATE INDEX "Notice_unread" ON "Notice" ("personId") WHERE "readAt" IS NULL;

-- What somebody was told stays as it was told; only its reading is added, once.
CREATE FUNCTION refuse_rewriting_a_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."readAt" IS NOT NULL OR ROW(NEW."id", NEW."personId", NEW."kind", NEW."text", NEW."href", NEW."createdAt")
     IS DISTINCT FROM ROW(OLD."id", OLD."personId", OLD."kind", OLD."text", OLD."href", OLD."createdAt") THEN
    RAISE EXCEPTION 'a notice stays as it was told';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Notice_as_told" BEFORE UPDATE ON "Notice"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_a_notice();
