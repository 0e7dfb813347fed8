import type { Database, Tx } from "~/platform/database/database.server";

/** What is written on the pages of these files, as far as a program can read it: to be searched, never shown. */
export async function wordsInFiles(db: Database | Tx, fileIds: readonly string[]): Promise<string> {
  const rows = await db.inspection.findMany({
    where: { fileId: { in: [...fileIds] }, file: { kind: "techpack" } },
    select: { facts: true },
  });
  return rows.map(({ facts }) => (facts as { text?: string }).text ?? "").join("\n");
}
