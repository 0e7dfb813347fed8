-- AlterTable
ALTER TABLE "Ballot" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '';
