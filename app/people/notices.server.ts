import { database } from "~/platform/database/database.server";
import { localizedFrom } from "./organisations.server";
import { mostUnread, type NoticeKind } from "./notice";
import type { SignedIn, Viewer } from "./viewer";

/** How many notices wait for this person, counted no further than is told. */
export async function unreadNotices({ person }: Viewer): Promise<number> {
  if (!person) return 0;
  return database().notice.count({
    where: { personId: person.id, readAt: null },
    take: mostUnread + 1,
  });
}

const onePage = 30;

/** One's own notices, the newest first; `before` is the last one of the page before. */
export async function noticesOf({ person }: SignedIn, before: string | null) {
  const own = { personId: person.id };
  const from = before && (await database().notice.findFirst({ where: { id: before, ...own } }));
  const rows = await database().notice.findMany({
    where: own,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: onePage + 1,
    ...(from && { cursor: { id: from.id }, skip: 1 }),
  });
  const notices = rows.slice(0, onePage).map(({ id, kind, text, createdAt, readAt }) => ({
    id,
    kind: kind as NoticeKind,
    text: localizedFrom(text),
    createdAt,
    unread: readAt === null,
  }));
  return { notices, older: rows.length > onePage ? notices.at(-1)!.id : null };
}

export type NoticeShown = Awaited<ReturnType<typeof noticesOf>>["notices"][number];
