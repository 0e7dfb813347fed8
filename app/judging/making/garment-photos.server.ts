import { isAuthor } from "~/entries/permissions";
import { forgetFile } from "~/media/forget-file.server";
import type { AttachTo } from "~/media/receive-file.server";
import type { Actor } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, transaction, type Tx } from "~/platform/database/database.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { store } from "~/platform/store/installed-store.server";
import { heldMaking, type OfMaking } from "./held-making.server";
import { mayReport } from "./making-permissions";
import { makingRefusals as t } from "./refusals";
import { stepsOf } from "./steps";

interface OfStep extends OfMaking {
  step: string;
}

const mostWaiting = 12;

async function ask(tx: Tx, viewer: Viewer, { step, ...of }: OfStep): Promise<Date> {
  const current = await loadViewer(tx, viewer.person?.id);
  const { scope, making } = await heldMaking(tx, current, of, "share");
  const at = await platformNow(tx);
  must(mayReport(current, scope, at));
  if (!stepsOf(making).some(({ id }) => id === step)) throw new Refusal("conflict", t.noSuchStep);
  const waiting = await tx.garmentPhoto.count({ where: { ...of, reportId: null } });
  if (waiting >= mostWaiting) throw new Refusal("too-many", t.photosFull);
  return at;
}

/** Asked before the bytes are taken in, and again with the locks when they are there. */
export const mayBringPhoto = (viewer: Viewer, of: OfStep): Promise<unknown> =>
  transaction((tx) => ask(tx, viewer, of));

/** A photograph waits with its step, in the transaction that names its bytes, until it is reported. */
export const attachPhoto =
  (viewer: Viewer, of: OfStep): AttachTo =>
  async (tx, fileId) => {
    const addedAt = await ask(tx, viewer, of);
    await tx.garmentPhoto.create({ data: { fileId, ...of, addedAt } });
  };

/** Takes away a photograph that was not reported yet, bytes and all. It is no entry of the journal. */
export async function removePhoto(actor: Actor, of: OfMaking & { fileId: string }): Promise<void> {
  const { fileId, ...making } = of;
  const storeKeys = await transaction(async (tx) => {
    const viewer = await loadViewer(tx, actor.personId);
    const { scope } = await heldMaking(tx, viewer, making, "share");
    must(mayReport(viewer, scope, await platformNow(tx)));
    const photo = await tx.garmentPhoto.findUnique({ where: { fileId, ...making } });
    // A second click finds it gone.
    if (!photo) return [];
    if (photo.reportId) throw new Refusal("conflict", t.reportedStays);
    await tx.garmentPhoto.delete({ where: { fileId } });
    return forgetFile(tx, fileId);
  });
  for (const key of storeKeys) await store().remove(key);
}

/** A picture of a garment, for its authors and for those who run the contest; what waits is its authors' alone. */
export async function photoBytes(viewer: Viewer, entryId: string, derivativeId: string) {
  const db = database();
  const derivative = found(await db.derivative.findUnique({ where: { id: derivativeId } }));
  const { fileId } = derivative;
  const photo = found(await db.garmentPhoto.findUnique({ where: { fileId, entryId } }));
  const { scope } = await heldMaking(db, viewer, { entryId, roundId: photo.roundId });
  if (!photo.reportId && !isAuthor(viewer, scope)) throw unknown();
  return derivative;
}
