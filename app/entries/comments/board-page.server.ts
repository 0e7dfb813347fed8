import type { FileView } from "~/media/file-view";
import { fileViews } from "~/media/file-views.server";
import type { SignedIn } from "~/people/viewer";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown, type Decision } from "~/platform/refusal";
import { isAuthor, mayComment } from "../permissions";
import { boardOf, type PictureChange, type Place } from "./pins";

/** Something that was said, with who said it and when. */
export interface Said {
  id: string;
  name: string;
  at: string;
  text: string;
}

export interface ShownComment extends Said {
  number: number;
  place: Place | null;
  change: PictureChange;
  resolved: { name: string; at: string } | null;
  replies: Said[];
}

/** One board of an entry, large, with what its team says about it. */
export interface BoardPage {
  entryId: string;
  title: string;
  number: number;
  boards: number;
  file: FileView;
  comments: ShownComment[];
  may: Decision;
}

/** For the entry's authors alone, also after the close; for everybody else there is none. Seven queries. */
export async function boardPage(
  viewer: SignedIn,
  entryId: string,
  number: number,
  db: Database = database(),
): Promise<BoardPage> {
  const entry = found(
    await db.entry.findUnique({
      where: { id: entryId },
      include: { authors: true, withdrawal: true },
    }),
  );
  const scope = { authors: entry.authors, withdrawn: entry.withdrawal !== null };
  if (!isAuthor(viewer, scope)) throw unknown();
  const attached = await db.attachment.findMany({
    where: { entryId, file: { kind: "board" } },
    orderBy: [{ position: "asc" }, { addedAt: "asc" }],
    select: { fileId: true },
  });
  const boards = attached.map(({ fileId }) => fileId);
  const fileId = found(boards[number - 1]);
  const file = found((await fileViews(db, [fileId])).get(fileId));
  const rows = await db.boardComment.findMany({
    where: { entryId },
    orderBy: { number: "asc" },
    include: { replies: { orderBy: [{ at: "asc" }, { id: "asc" }] } },
  });
  const here = rows.flatMap((row) => {
    const { board, change } = boardOf(boards, row);
    return board === number ? [{ ...row, change }] : [];
  });
  const people = await db.person.findMany({
    where: {
      id: {
        in: here.flatMap(({ byId, resolvedById, replies }) => [
          ...[byId, resolvedById ?? byId],
          ...replies.map((reply) => reply.byId),
        ]),
      },
    },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const said = (one: { id: string; byId: string; at: Date; text: string }): Said => ({
    ...{ id: one.id, text: one.text, at: one.at.toISOString() },
    name: names.get(one.byId) ?? "",
  });
  return {
    ...{ entryId, number, boards: boards.length, file },
    title: (entry.draft as { title?: string }).title ?? "",
    comments: here.map((row) => ({
      ...said(row),
      ...{ number: row.number, change: row.change, replies: row.replies.map(said) },
      place: row.x === null || row.y === null ? null : { x: row.x, y: row.y },
      resolved: row.resolvedAt && {
        ...{ at: row.resolvedAt.toISOString(), name: names.get(row.resolvedById ?? "") ?? "" },
      },
    })),
    may: mayComment(viewer, scope),
  };
}
