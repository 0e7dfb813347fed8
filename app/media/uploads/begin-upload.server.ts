import { Upload as Arrival } from "@tus/server";
import { rateLimits } from "~/people/rate-limits";
import { spend } from "~/people/rate-limit.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, transaction } from "~/platform/database/database.server";
import { newId, newToken } from "~/platform/random.server";
import { must } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { cleanName } from "../file-names";
import { judgeSize } from "../intake";
import { mayBring } from "../permissions";
import { refusalFor } from "../refusal-for.server";
import type { Destination } from "./destination.server";
import { storeTakes, withinQuotas } from "./quotas";
import { takenRoom } from "./taken-room.server";

/** What the sender knows of the file before the first byte goes out. */
export interface Announced {
  name: string;
  bytes: number;
  sha256: string;
}

/**
 * Begins an upload, or goes on with the one this person has begun of the same file for the same place: after a
 * reload, on another machine, in a second tab. Whether they may bring it is asked before anything is there.
 */
export async function beginUpload(
  viewer: Viewer,
  { name, bytes, sha256 }: Announced,
  destination: Destination,
): Promise<{ uploadId: string }> {
  must(mayBring(viewer));
  const { place, kind } = destination;
  const misfit = judgeSize(kind, bytes);
  if (misfit) throw refusalFor(misfit);
  const personId = viewer.person!.id;
  const same = { personId, place, kind, sha256, endedAt: null };
  const known = await database().upload.findFirst({ where: same });
  if (!known) {
    await spend(rateLimits.uploadsOfPerson, personId);
    must(storeTakes(bytes, await store().arrivals.room()));
  }
  const upload = await transaction(async (tx) => {
    const against = await destination.ask(tx, { bytes, sha256 });
    const taken = await takenRoom(tx, personId, against);
    // Counted scopes are held now: a second tab finds here what the first has begun.
    const begun = await tx.upload.findFirst({ where: same });
    const at = await platformNow(tx);
    if (begun)
      return tx.upload.update({ where: { id: begun.id }, data: { writtenAt: at, markedAt: null } });
    must(withinQuotas(bytes, taken));
    return tx.upload.create({
      data: {
        ...{ id: newId(), storeKey: newToken(), personId, place, kind, sha256, ...against },
        ...{ name: cleanName(name, kind), bytes: BigInt(bytes), begunAt: at, writtenAt: at },
      },
    });
  });
  await somewhereToWrite(upload.storeKey, bytes);
  return { uploadId: upload.id };
}

/** After the row, since the row is what the sweep goes by; a process that died in between is made up for here. */
async function somewhereToWrite(key: string, size: number): Promise<void> {
  const { datastore } = store().arrivals;
  const there = await datastore.getUpload(key).catch(() => null);
  if (!there) await datastore.create(new Arrival({ id: key, size, offset: 0 }));
}
