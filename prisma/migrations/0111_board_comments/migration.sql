-- CreateTable
CREATE TABLE "BoardComment" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "board" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "x" INTEGER,
    "y" INTEGER,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "resolvedById" TEXT,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BoardComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BoardReply" (
    "id" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BoardReply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BoardComment_byId_idx" ON "BoardComment"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "BoardComment_entryId_number_key" ON "BoardComment"("entryId", "number");

-- CreateIndex
CREATE INDEX "BoardReply_commentId_at_idx" ON "BoardReply"("commentId", "at");

-- CreateIndex
CREATE INDEX "BoardReply_byId_idx" ON "BoardReply"("byId");

-- AddForeignKey
ALTER TABLE "BoardComment" ADD CONSTRAINT "BoardComment_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardReply" ADD CONSTRAINT "BoardReply_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "BoardComment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "BoardComment" ADD CONSTRAINT "BoardComment_place_whole" CHECK (
  ("x" IS NULL) = ("y" IS NULL)
  AND ("x" IS NULL OR ("x" BETWEEN 0 AND 10000 AND "y" BETWEEN 0 AND 10000)));
ALTER TABLE "BoardComment" ADD CONSTRAINT "BoardComment_resolved_by_somebody" CHECK (
  ("resolvedAt" IS NULL) = ("resolvedById" IS NULL));
ALTER TABLE "BoardComment" ADD CONSTRAINT "BoardComment_counted_from_one" CHECK ("number" > 0 AND "board" > 0);
