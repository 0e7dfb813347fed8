import { isAuthor } from "~/entries/permissions";
import { forgetFile } from "~/media/forget-file.server";
import type { FileKind } from "~/media/kinds";
import type { Destination } from "~/media/uploads/destination.server";
import { uploadRefusals } from "~/media/uploads/texts";
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
import { mostWaiting, stepsOf } from "./steps";

export interface OfStep extends OfMaking {
  step: string;
}

/** A step of a garment that is made, as the place of photographs: they wait with it until it is reported. */
export function photoOf(viewer: Viewer, of: OfStep, kind: FileKind): Destination {
  const { step, ...making } = of;
  async function asked(tx: Tx) {
    const current = await loadViewer(tx, viewer.person?.id);
    const held = await heldMaking(tx, current, making, "share");
    const addedAt = await platformNow(tx);
    must(mayReport(current, held.scope, addedAt));
    if (kind !== "photo") throw new Refusal("invalid", uploadRefusals.otherKind);
    if (!stepsOf(held.making).some(({ id }) => id === step))
      throw new Refusal("conflict", t.noSuchStep);
    const waiting = await tx.garmentPhoto.count({ where: { ...making, reportId: null } });
    if (waiting >= mostWaiting) throw new Refusal("too-many", t.photosFull);
    return { addedAt, against: { contestId: held.contest.id, entryId: of.entryId } };
  }
  return {
    place: placeOfPhoto(of),
    kind,
    ask: async (tx) => (await asked(tx)).against,
    async attach(tx, fileId) {
      const { addedAt, against } = await asked(tx);
      await tx.garmentPhoto.create({ data: { fileId, ...of, addedAt } });
      return against;
    },
  };
}

export const placeOfPhoto = ({ entryId, roundId, step }: OfStep): string =>
  `making ${[entryId, roundId, step].map(encodeURIComponent).join(" ")}`;

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
