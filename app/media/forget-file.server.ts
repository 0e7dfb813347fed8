import type { Tx } from "~/platform/database/database.server";

/**
 * Deletes a file that was never handed in, inside the transaction of another room that has asked whether this
 * is allowed. Answers the store keys, to be removed once the transaction is through; the sweep finds what
 * that misses.
 */
export async function forgetFile(tx: Tx, fileId: string): Promise<string[]> {
  await tx.$queryRaw`SELECT "id" FROM "MediaFile" WHERE "id" = ${fileId} FOR UPDATE`;
  const handedIn = await tx.submissionFile.count({ where: { fileId } });
  if (handedIn > 0) return [];
  const { storeKey, derivatives } = await tx.mediaFile.findUniqueOrThrow({
    where: { id: fileId },
    include: { derivatives: { select: { storeKey: true } } },
  });
  await tx.derivative.deleteMany({ where: { fileId } });
  await tx.inspection.deleteMany({ where: { fileId } });
  await tx.mediaFile.delete({ where: { id: fileId } });
  return [storeKey, ...derivatives.map((derivative) => derivative.storeKey)];
}
