import type { Actor } from "~/evidence/actor";
import type { Viewer } from "~/people/viewer";
import { loadViewer } from "~/people/viewer.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { found, must, unknown } from "~/platform/refusal";
import { isOpenWork } from "../queries.server";
import { mayBeAsked, type FavourScope } from "./favour-permissions";

/** What the permission asks, of a work that is open to all the world; any other does not exist. */
export async function favourScope(
  db: Database | Tx,
  viewer: Viewer,
  entryId: string,
): Promise<FavourScope> {
  if (!(await isOpenWork(entryId, db))) throw unknown();
  const entry = await db.entry.findUniqueOrThrow({
    where: { id: entryId },
    select: { competitionId: true, authors: { select: { personId: true } } },
  });
  const personId = viewer.person?.id ?? "";
  return {
    competitionId: entry.competitionId,
    verified: (await db.contact.count({ where: { personId, verifiedAt: { not: null } } })) > 0,
    ownWork: entry.authors.some((author) => author.personId === personId),
  };
}

/** A released work and what this person has said of it, held so that two devices come one after the other. */
export async function heldFavour(tx: Tx, actor: Actor, entryId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Entry" WHERE "id" = ${entryId} FOR NO KEY UPDATE`;
  const viewer = await loadViewer(tx, actor.personId);
  must(mayBeAsked(viewer, await favourScope(tx, viewer, entryId)));
  const personId = found(actor.personId);
  const where = { entryId_personId: { entryId, personId } };
  return { personId, where, given: await tx.favour.findUnique({ where }) };
}
