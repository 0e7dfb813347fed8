-- CreateTable
CREATE TABLE "Departure" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "contact" TEXT,
    "shareBp" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Departure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Departure_entryId_at_idx" ON "Departure"("entryId", "at");

-- CreateIndex
CREATE INDEX "Departure_personId_idx" ON "Departure"("personId");

-- AddForeignKey
ALTER TABLE "Departure" ADD CONSTRAINT "Departure_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Departure" ADD CONSTRAINT "Departure_share_in_bounds" CHECK ("shareBp" BETWEEN 0 AND 10000);
