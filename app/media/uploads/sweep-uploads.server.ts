import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { store } from "~/platform/store/installed-store.server";

/** So many patiences pass without a byte before an upload is marked as left lying: three days. */
const idleTimes = 3;

/**
 * What was begun and not gone on with is marked, and goes a while later, room and bytes. Whoever goes on with it
 * in between takes the mark off. How an upload ended is remembered for as long as somebody may still ask.
 */
export async function sweepUploads(patienceMs: number): Promise<void> {
  const now = await platformNow(database());
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const idle = { endedAt: null, markedAt: null, writtenAt: { lte: ago(idleTimes * patienceMs) } };
  await database().upload.updateMany({ where: idle, data: { markedAt: now } });
  const left = await database().upload.findMany({
    where: { endedAt: null, markedAt: { lte: ago(patienceMs) } },
    select: { id: true, storeKey: true },
  });
  for (const { id, storeKey } of left) {
    // Asked again with the row: somebody may have gone on with it just now.
    const where = { id, endedAt: null, markedAt: { lte: ago(patienceMs) } };
    const { count } = await database().upload.deleteMany({ where });
    if (count > 0) await store().arrivals.forget(storeKey);
  }
  await database().upload.deleteMany({ where: { endedAt: { lte: ago(idleTimes * patienceMs) } } });
}
