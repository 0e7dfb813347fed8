import { isLead } from "~/entries/permissions";
import type { SignedIn } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { makingOf } from "./board-queries.server";

/** What its lead designer has said of making a work; for anybody else there is no such page. */
export async function makingFor(viewer: SignedIn, entryId: string) {
  const entry = found(
    await database().entry.findUnique({
      where: { id: entryId },
      include: {
        authors: true,
        withdrawal: true,
        submissions: { orderBy: { version: "desc" }, take: 1, select: { content: true } },
      },
    }),
  );
  const withdrawn = entry.withdrawal !== null;
  if (!isLead(viewer, { authors: entry.authors, withdrawn }) || withdrawn) throw unknown();
  const { title } = found(entry.submissions[0]).content as { title: string };
  return { work: { entryId, title }, facts: (await makingOf([entryId])).get(entryId) ?? null };
}
