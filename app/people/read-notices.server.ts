import type { Actor } from "~/evidence/deed.server";
import { platformNow } from "~/platform/clock.server";
import { transaction } from "~/platform/database/database.server";
import { found, must } from "~/platform/refusal";
import { mayReadNotices } from "./permissions";
import { loadViewer } from "./viewer.server";

/**
 * Marks one's own notice as read, or all of them, and says where the one leads. What somebody has looked at is
 * nobody's business, so it stands in no journal, like the touch of a session.
 */
export function readNotices(
  actor: Actor,
  { noticeId }: { noticeId: string | null },
): Promise<{ href: string }> {
  return transaction(async (tx) => {
    const viewer = await loadViewer(tx, actor.personId);
    const personId = actor.personId ?? "";
    must(mayReadNotices(viewer, { personId }));
    const own = { personId, ...(noticeId !== null && { id: noticeId }) };
    const notice = noticeId === null ? null : found(await tx.notice.findFirst({ where: own }));
    await tx.notice.updateMany({
      where: { ...own, readAt: null },
      data: { readAt: await platformNow(tx) },
    });
    return { href: notice?.href ?? "/notices" };
  });
}
