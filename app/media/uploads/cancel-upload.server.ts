import { database } from "~/platform/database/database.server";
import { store } from "~/platform/store/installed-store.server";
import { whileHeld } from "./held-arrival.server";
import type { UploadRow } from "./own-uploads.server";

/** Takes back what was begun: its bytes, then its row, and with it the room it took. What has ended meanwhile stays. */
export const cancelUpload = ({ id, storeKey }: UploadRow): Promise<void> =>
  whileHeld(storeKey, async () => {
    if (await database().upload.findFirst({ where: { id, endedAt: { not: null } } })) return;
    await store().arrivals.forget(storeKey);
    await database().upload.deleteMany({ where: { id, endedAt: null } });
  });
