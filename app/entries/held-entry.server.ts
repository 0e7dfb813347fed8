import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import type { Viewer } from "~/people/viewer";
import type { Tx } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { readForm, type EntryForm } from "./form";
import { isAuthor, type EntryScope } from "./permissions";
import type { AuthorRow } from "./team";

/** An entry as a deed holds it: its contest FOR SHARE, then its own row FOR UPDATE. */
export interface HeldEntry extends EntryScope {
  id: string;
  authors: (AuthorRow & { position: number })[];
  form: EntryForm;
  revision: number;
  createdById: string;
  contest: InForce;
}

/**
 * Locks an entry for one of its authors, and asks afterwards what it says: ask for the instant after this.
 * For everybody else there is no such entry.
 */
export async function heldEntry(tx: Tx, viewer: Viewer, entryId: string): Promise<HeldEntry> {
  const held = await lockedEntry(tx, entryId);
  if (!isAuthor(viewer, held)) throw unknown();
  return held;
}

/** The same without asking who wants it: for co-authors who hold an invitation. */
export async function lockedEntry(tx: Tx, entryId: string): Promise<HeldEntry> {
  const place = found(
    await tx.entry.findUnique({ where: { id: entryId }, select: { competitionId: true } }),
  );
  const contest = found(await competitionInForce(tx, { id: place.competitionId }, "share"));
  await tx.$queryRaw`SELECT "id" FROM "Entry" WHERE "id" = ${entryId} FOR UPDATE`;
  const { draft, revision, createdById, authors, withdrawal } = await tx.entry.findUniqueOrThrow({
    where: { id: entryId },
    include: { authors: { orderBy: { position: "asc" } }, withdrawal: true },
  });
  const withdrawn = withdrawal !== null;
  return { id: entryId, authors, form: readForm(draft), revision, createdById, contest, withdrawn };
}
