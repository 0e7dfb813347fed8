import { manifestSchema, type Manifest } from "~/evidence/manifest";
import type { EntryForm } from "./form";

/** A file as the manifest names it. */
export interface FileInManifest {
  name: string;
  sha256: string;
  bytes: number;
}

/**
 * What is handed in, for its hash: files in the designer's order, authors with the lead first as the form has
 * them. Nothing is licensed by entering a contest, so `licencePrefs` is empty.
 * @throws ZodError for a form that is not whole (no declaration on AI, a share missing)
 */
export const manifestOf = (
  form: EntryForm,
  files: readonly FileInManifest[],
  competition: { id: string; version: number },
): Manifest =>
  manifestSchema.parse({
    files: files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    title: form.title.trim(),
    authors: form.team.map(({ name, lead, shareBp }) => ({ name: name.trim(), lead, shareBp })),
    statement: form.statement,
    ...(form.seriesSize === null ? {} : { seriesSize: form.seriesSize }),
    aiUse: form.aiUse,
    licencePrefs: [],
    competition: { id: competition.id, version: competition.version },
  });
