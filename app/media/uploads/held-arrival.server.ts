import { RowLocker } from "~/platform/database/row-locker.server";
import { Refusal } from "~/platform/refusal";
import { uploadRefusals as t } from "./texts";

/** Does something with an arrival while nobody else writes or ends it; whoever writes is asked to let go. */
export async function whileHeld<T>(storeKey: string, act: () => Promise<T>): Promise<T> {
  const lock = new RowLocker().newLock(storeKey);
  await lock
    .lock(new AbortController().signal, () => {})
    .catch(() => {
      throw new Refusal("unavailable", t.busy);
    });
  try {
    return await act();
  } finally {
    await lock.unlock();
  }
}
