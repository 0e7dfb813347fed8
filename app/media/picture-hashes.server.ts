import type { Tx } from "~/platform/database/database.server";
import type { Likeness } from "./verdict";

const bitsOf = (hash: string) =>
  [...hash].map((digit) => parseInt(digit, 16).toString(2).padStart(4, "0")).join("");

/** Keeps how a picture looks, once: the same bytes look the same. */
export async function keepHashes(
  tx: Tx,
  fileId: string,
  { quality, hashes }: Likeness,
): Promise<void> {
  const forms = hashes.map(bitsOf);
  await tx.$executeRaw`
    INSERT INTO "PictureHash" ("fileId", "quality", "hash", "forms")
    VALUES (${fileId}, ${quality}, ${forms[0]}::bit(256), ${forms}::bit(256)[])
    ON CONFLICT ("fileId") DO NOTHING`;
}
