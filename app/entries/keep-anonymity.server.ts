import { wordsInFiles } from "~/media/file-words.server";
import type { Tx } from "~/platform/database/database.server";
import { anonymityFindings, ownWords } from "./anonymity";
import { readForm } from "./form";

/** A version as its words are searched: what was handed in, and the files that are there of it. */
interface Searched {
  id: string;
  content: unknown;
  manifest: unknown;
  files: readonly { fileId: string }[];
}

/**
 * Keeps what in a version may tell its author, for a person to look at. Searched again when its last files have come;
 * what somebody has decided by then stays.
 */
export async function keepAnonymityFindings(
  tx: Tx,
  { id: submissionId, content, manifest, files }: Searched,
): Promise<void> {
  const form = readForm(content);
  const { files: named } = manifest as { files: { name: string }[] };
  const found = anonymityFindings(
    {
      ...form,
      fileNames: named.map(({ name }) => name),
      techpack: await wordsInFiles(
        tx,
        files.map(({ fileId }) => fileId),
      ),
    },
    ownWords(form),
  );
  if (found.length === 0) return;
  const findings = found.map((finding) => ({ ...finding }));
  await tx.anonymityCheck.createMany({ data: [{ submissionId, findings }], skipDuplicates: true });
  await tx.anonymityCheck.updateMany({
    where: { submissionId, outcome: null },
    data: { findings },
  });
}
