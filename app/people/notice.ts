/** What a notice is about, for the tag beside it. */
export const noticeKinds = [
  "account",
  "contest",
  "entry",
  "team",
  "judging",
  "result",
  "licensing",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/**
 * One telling in one language. `line` is read by its receiver alone, signed in; the `subject` of a mail lights
 * up on locked screens and passes through many hands, so it names no work and no outcome.
 */
export interface Letter {
  line: string;
  subject: string;
  body: string;
}

/** More than these are told as "99+". */
export const mostUnread = 99;

/** The number beside the bell; none for none. */
export const unreadLabel = (unread: number): string | null =>
  unread === 0 ? null : unread > mostUnread ? `${mostUnread}+` : String(unread);
