import { metadataSchema, type ToldByFile } from "./metadata";
import type { Database, Tx } from "~/platform/database/database.server";

/** What is written on the pages of these files, as far as a program can read it: to be searched, never shown. */
export async function wordsInFiles(db: Database | Tx, fileIds: readonly string[]): Promise<string> {
  const rows = await db.inspection.findMany({
    where: { fileId: { in: [...fileIds] }, file: { kind: "techpack" } },
    select: { facts: true },
  });
  return rows.map(({ facts }) => (facts as { text?: string }).text ?? "").join("\n");
}

/** What these files say of themselves: in no copy, and to be told to their team alone. */
export async function metadataInFiles(
  db: Database | Tx,
  fileIds: readonly string[],
): Promise<ToldByFile[]> {
  const rows = await db.inspection.findMany({
    where: { fileId: { in: [...fileIds] } },
    select: { facts: true, file: { select: { name: true } } },
  });
  return rows.flatMap(({ facts, file }) => {
    const read = metadataSchema.safeParse((facts as { metadata?: unknown }).metadata);
    return read.success ? read.data.map((one) => ({ ...one, file: file.name })) : [];
  });
}
